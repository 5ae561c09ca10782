/** 红白榜 through its own doors, on the demonstration world: page = JSON = papers, and nobody else before the release. */
import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openExport } from "#app/exports/registry.ts";
import { runText } from "#app/exports/document.ts";
import { openScoreboardNotice } from "#app/exports/scoreboard-notice.ts";
import { can } from "#app/domain/permissions.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { loader as api } from "#app/routes/api/scoreboard.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action as post, loader as open } from "./page.tsx";
import { readerWith } from "#app/exports/reader.fixture.ts";

let site: ReturnType<typeof installTestRuntime>;

// Those that write come last.
beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

const TODAY = "2025-07-08";
const OTHERS = ["viewer", "admin", "leader.he-fenqin", "head.general-affairs", "reporter.finance"];
const personOf = (username: string) => {
  const person = site.plan().people.find((each) => each.username === username);
  if (!person) throw new Error(username);
  return person;
};

async function as(username: string, path: string, params: Record<string, string>, fields?: Record<string, string>) {
  const init = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  return { request: await site.request(path, personOf(username).id, init), params, context: {} };
}

const page = async (username: string, period?: string) =>
  open(await as(username, `/scoreboard${period ? `/${period}` : ""}`, period ? { period } : {}));
const json = async (username: string, period?: string) =>
  (await api(await as(username, `/api/v1/scoreboard${period ? `?period=${period}` : ""}`, {}))).json();
const step = async (username: string, period: string, fields: Record<string, string>) =>
  post(await as(username, `/scoreboard/${period}`, { period }, fields));
const status = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (answer: unknown) => (answer instanceof Response ? answer.status : Promise.reject(answer)),
  );

/** What the person may have of the two papers. */
function papers(username: string, period: string) {
  const person = personOf(username);
  const may = (...asked: Parameters<typeof can> extends [unknown, ...infer Rest] ? Rest : never) =>
    can(person, ...asked);
  const plan = visiblePlan(site.plan(), person, TODAY);
  const query = new URLSearchParams({ period });
  return {
    sheet: openExport("scoreboard", plan, query, TODAY, readerWith(person)),
    notice: openScoreboardNotice(plan, query, TODAY, may),
  };
}

test("before the release there is no page, no JSON and no paper for anybody else", async () => {
  for (const username of OTHERS) {
    expect(await status(page(username, "2025-H1")), username).toBe(404);
    expect(await status(json(username, "2025-H1")), username).toBe(404);
    expect(papers(username, "2025-H1")).toMatchObject({
      sheet: { refusal: { code: "not-found" } },
      notice: { refusal: { code: "not-found" } },
    });
    expect((await page(username)).tabs).toEqual(["2024-H1", "2024-H2"]);
  }
  for (const username of ["quality", "president"]) {
    expect((await page(username)).view).toMatchObject({
      state: "preview",
      isProvisional: true,
      board: { halfYear: "2025-H1", day: TODAY },
      exports: { notice: null },
    });
    const { sheet, notice } = papers(username, "2025-H1");
    expect(sheet.ok && sheet.value.paper.titleLines.join("")).toContain("预览，未公布");
    expect(notice.ok && notice.value.document().subtitle).toBe("（预览，未公布）");
  }
});

test.each(["2023-H2", "2025-H2", "2026-H1", "x"])("%s has no board, for 质控办 neither", async (period) => {
  expect(await status(page("quality", period))).toBe(404);
  expect(await status(json("quality", period))).toBe(404);
});

test("after the release everyone sees the snapshot: page, JSON, sheet and notice say the same", async () => {
  for (const username of [...OTHERS, "quality", "president"]) {
    const { view, weighing } = await page(username, "2024-H2");
    const board = view?.board;
    expect(view).toMatchObject({ state: "released", releasedOn: "2025-01-27", board: { day: "2025-01-26" } });
    expect(view).toMatchObject({ isProvisional: false, exports: { notice: expect.stringContaining("notice.docx") } });
    expect(weighing !== null).toBe(username === "quality");
    expect(view?.history.length).toBe(username === "quality" || username === "president" ? 1 : 0);
    const facts = board?.entries.map(({ departmentName, rank, score, list }) => [departmentName, rank, score, list]);
    const answer = await json(username, "2024-H2");
    expect(
      answer.entries.map((entry: Record<string, unknown> & { department: { name: string } }) => [
        entry.department.name,
        entry.rank,
        entry.score,
        entry.list,
      ]),
    ).toEqual(facts);
    const { sheet, notice } = papers(username, "2024-H2");
    const rows = sheet.ok ? sheet.value.paper.table.bodyRows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(
      rows.map(([rank, name, score]) => [
        name,
        rank === "—" ? null : Number(rank),
        score === "不参评" ? null : Number(score),
      ]),
    ).toEqual(facts?.map(([name, rank, score]) => [name, rank, score]));
    const blocks = notice.ok ? notice.value.document().blocks : [];
    const words = blocks.map((block) => (block.kind === "paragraph" ? runText(block.runs) : "")).join("\n");
    for (const [name, , score, list] of facts ?? []) {
      const stands = `${String(name)}（${Number(score).toFixed(1)}分）`;
      expect(words.includes(stands)).toBe(list !== null);
    }
    expect(words).toContain("全院13个科室，参评11个，不参评2个");
    expect(notice.ok && notice.value.document().subtitle).toBeNull();
  }
});

test("weights are printed with the list", async () => {
  const { notice, sheet } = papers("viewer", "2024-H2");
  const table = notice.ok ? notice.value.document().blocks.find(({ kind }) => kind === "table") : undefined;
  const notes = table?.kind === "table" ? table.notes.join("\n") : "";
  for (const line of ["报送及时（20）", "任务评定（40）", "指标（20）", "问题整改（15）", "数据质量（5）"]) {
    expect(notes).toContain(line);
    expect(sheet.ok && sheet.value.paper.footnotes.join("\n")).toContain(line);
  }
});

test("a finding's title stays with those who may read it", async () => {
  const titles = async (username: string) =>
    (await page(username, "2024-H2")).view?.board.entries
      .flatMap(({ components }) => components)
      .flatMap(({ name, items }) => (name === "rectification" ? items.map(({ title }) => title !== "") : []));
  expect(new Set(await titles("viewer"))).toEqual(new Set([false]));
  expect(new Set(await titles("quality"))).toEqual(new Set([true]));
  expect(new Set(await titles("head.nursing"))).toEqual(new Set([true, false]));
});

test("weights that do not fit come back as typed, with a sentence", async () => {
  const typed = { timeliness: "20", rating: "41", indicator: "20", rectification: "15", data_quality: "5" };
  const answer = await step("quality", "2025-H1", { intent: "weigh", version: "0", ...typed });
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { intent: "weigh", sentence: "没有保存：五项权重合计应为 100，现在是 101。", typed: { rating: "41" } },
  });
  const empty = await step("quality", "2025-H1", { intent: "weigh", version: "0", ...typed, rating: "四十" });
  expect(empty).toMatchObject({ init: { status: 422 }, data: { errors: { rating: "请填 0—100 的整数。" } } });
  expect(await step("quality", "2025-H1", { intent: "burn", version: "0" })).toMatchObject({ init: { status: 400 } });
});

test("a weight left empty is asked for", async () => {
  const typed = { timeliness: "20", rating: "40", indicator: "", rectification: "35", data_quality: "5" };
  const answer = await step("quality", "2025-H1", { intent: "weigh", version: "0", ...typed });
  expect(answer).toMatchObject({
    data: { sentence: "五项权重都要填，不计的填 0。", typed },
    init: { status: 400 },
  });
});

test("withdrawn, it is gone for everyone else; proposed and released anew, it is the second edition", async () => {
  const withdraw = { intent: "withdraw", version: "1", reason: "错" };
  expect(await step("president", "2024-H2", withdraw)).toMatchObject({
    init: { status: 422 },
    data: { intent: "withdraw", typed: { reason: "错" } },
  });
  expect(await step("quality", "2024-H2", { ...withdraw, reason: "总务科得分有误" })).toMatchObject({
    init: { status: 403 },
  });
  expect(await step("president", "2024-H2", { ...withdraw, reason: "总务科得分有误" })).toMatchObject({ status: 302 });
  expect(await status(page("viewer", "2024-H2"))).toBe(404);
  expect((await page("viewer")).view?.board.halfYear).toBe("2024-H1");
  await step("quality", "2024-H2", { intent: "propose", version: "1" });
  expect((await page("president", "2024-H2")).view).toMatchObject({ state: "proposed", steps: { release: true } });
  expect(await status(page("viewer", "2024-H2"))).toBe(404);
  await step("president", "2024-H2", { intent: "release", version: "2" });
  expect((await page("viewer", "2024-H2")).view).toMatchObject({
    state: "released",
    edition: 2,
    board: { day: TODAY },
  });
});
