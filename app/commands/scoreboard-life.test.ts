import { beforeEach, expect, test } from "vitest";
import { DEFAULT_SCORE_WEIGHTS } from "#app/domain/scoreboard-weights.ts";
import { releasedScoreboard, scoreboardRecords, scoreboardState } from "#app/domain/scoreboard-record.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Actor } from "#app/domain/role.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { proposeScoreboard } from "./propose-scoreboard.ts";
import { releaseScoreboard } from "./release-scoreboard.ts";
import { setScoreWeights } from "./set-score-weights.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { withdrawScoreboard } from "./withdraw-scoreboard.ts";

let world: TestWorld;
let quality: Actor;
let president: Actor;

// 2024-H1 and 2024-H2 are released, 2025-H1 is being reported.
beforeEach(() => {
  world = openTestWorld("2025-07-08", openDemoDatabase());
  quality = world.person("quality-2", holds("quality_office"));
  president = world.person("president-2", holds("task_force_head"));
});

const H2 = "2024-H2";
const propose = (version: number, halfYear: HalfYearId = H2, by = quality) =>
  world.run(by, proposeScoreboard, { halfYear, version });
const release = (version: number, by = president) => world.run(by, releaseScoreboard, { halfYear: H2, version });
const withdraw = (version: number, reason: string, by = president) =>
  world.run(by, withdrawScoreboard, { halfYear: H2, version, reason });
const states = () => scoreboardRecords(world.plan(), H2).map((record) => [record.version, scoreboardState(record)]);
const refusal = (code: string) => ({ ok: false, refusal: { code } });

test("a wrong release is withdrawn with a reason and released anew as another version", () => {
  const before = releasedScoreboard(world.plan(), H2);
  expect(withdraw(1, "总务科得分算错")).toMatchObject({ ok: true });
  expect(releasedScoreboard(world.plan(), H2)).toBeUndefined();
  expect(propose(1)).toMatchObject({ ok: true });
  expect(states()).toEqual([
    [2, "proposed"],
    [1, "withdrawn"],
  ]);
  expect(release(2)).toMatchObject({ ok: true });
  const after = releasedScoreboard(world.plan(), H2);
  expect(after).toMatchObject({ version: 2, edition: 2, board: { day: "2025-07-08" }, releasedBy: "president-2" });
  const first = scoreboardRecords(world.plan(), H2).at(-1);
  expect(first?.board).toEqual(before?.board);
  expect(first).toMatchObject({ withdrawReason: "总务科得分算错", withdrawnBy: "president-2" });
});

test("what was proposed is what is released, whatever moves in between", () => {
  withdraw(1, "总务科得分算错");
  propose(1);
  const proposed = scoreboardRecords(world.plan(), H2)[0]?.board;
  const weights = { ...DEFAULT_SCORE_WEIGHTS, timeliness: 40, rating: 20 };
  expect(world.run(quality, setScoreWeights, { weights, version: 0 })).toMatchObject({ ok: true });
  world.db.$client.prepare("UPDATE report_row SET rating = 'not_completed' WHERE half_year = '2024-H2'").run();
  world.today = "2025-07-20";
  release(2);
  expect(releasedScoreboard(world.plan(), H2)?.board).toEqual(proposed);
});

test("a proposal sent back was never released; the next one takes its place, and so does a second proposal", () => {
  withdraw(1, "总务科得分算错");
  propose(1);
  expect(withdraw(2, "权重还要再议")).toMatchObject({ ok: true });
  propose(2);
  propose(3);
  expect(states()).toEqual([
    [4, "proposed"],
    [3, "sent_back"],
    [2, "sent_back"],
    [1, "withdrawn"],
  ]);
});

test("the audit line names ranks, scores and weights", () => {
  withdraw(1, "总务科得分算错");
  const answer = propose(1);
  expect(answer.ok && answer.value.audit[0]).toMatchObject({
    subject: "scoreboard/2024-H2/2",
    after: { day: "2025-07-08", weights: DEFAULT_SCORE_WEIGHTS },
  });
  expect(verifyAudit(world.db).brokenAt).toBeNull();
});

test("what cannot be done, and why", () => {
  expect(propose(1)).toMatchObject(refusal("scoreboard-released"));
  expect(propose(0)).toMatchObject(refusal("stale"));
  expect(propose(0, "2025-H1")).toMatchObject(refusal("scoreboard-unrated"));
  expect(propose(0, "2023-H2")).toMatchObject(refusal("not-found"));
  expect(propose(0, "2025-H2")).toMatchObject(refusal("wrong-state"));
  expect(release(1)).toMatchObject(refusal("wrong-state"));
  expect(release(7)).toMatchObject(refusal("stale"));
  expect(withdraw(1, "错 了")).toMatchObject(refusal("reason-too-short"));
  expect(withdraw(1, "总务科得分算错")).toMatchObject({ ok: true });
  expect(withdraw(1, "总务科得分算错")).toMatchObject(refusal("wrong-state"));
  propose(1);
  world.db.$client.prepare("DELETE FROM adoption WHERE half_year = '2024-H2'").run();
  expect(release(2)).toMatchObject(refusal("scoreboard-not-adopted"));
});

test("质控办 proposes and weighs, 院长 releases and withdraws, nobody else anything", () => {
  const head = world.person("head-2", holds("department_head", "general-affairs"));
  const leader = world.person("leader-2", holds("leader", "he-fenqin"));
  const weights = { weights: { ...DEFAULT_SCORE_WEIGHTS, rating: 35, indicator: 25 }, version: 0 };
  for (const actor of [head, leader, president]) {
    expect(propose(1, H2, actor)).toMatchObject(refusal("not-permitted"));
    expect(world.run(actor, setScoreWeights, weights)).toMatchObject(refusal("not-permitted"));
  }
  for (const actor of [head, leader, quality]) {
    expect(release(1, actor)).toMatchObject(refusal("not-permitted"));
    expect(withdraw(1, "总务科得分算错", actor)).toMatchObject(refusal("not-permitted"));
  }
});

test("weights: kept with what stood before, refused when they do not make a hundred or nothing changes", () => {
  const set = (change: Partial<typeof DEFAULT_SCORE_WEIGHTS>, version: number) =>
    world.run(quality, setScoreWeights, { weights: { ...DEFAULT_SCORE_WEIGHTS, ...change }, version });
  const answer = set({ rating: 35, indicator: 25 }, 0);
  expect(answer.ok && answer.value.audit).toEqual([
    {
      subject: "setting/score_weights",
      before: DEFAULT_SCORE_WEIGHTS,
      after: { ...DEFAULT_SCORE_WEIGHTS, rating: 35, indicator: 25 },
    },
  ]);
  expect(world.plan().settings).toMatchObject({ scoreWeights: { rating: 35, indicator: 25 }, scoreWeightsVersion: 1 });
  expect(set({}, 0)).toMatchObject(refusal("stale"));
  expect(set({ rating: 35, indicator: 25 }, 1)).toMatchObject(refusal("weights-invalid"));
  expect(set({ rating: 41 }, 1)).toMatchObject({
    refusal: { code: "weights-invalid", details: { why: "五项权重合计应为 100，现在是 101。" } },
  });
  expect(set({ rating: Number.NaN }, 1)).toMatchObject({
    refusal: { code: "weights-invalid", fields: { rating: "请填 0—100 的整数。" } },
  });
});
