import { expect, test } from "vitest";
import { reportPlan } from "./report.fixture.ts";
import type { Role } from "./role.ts";
import type { Scoreboard } from "./scoreboard-facts.ts";
import {
  nextEdition,
  movedDepartments,
  proposedScoreboard,
  releasedScoreboard,
  scoreboardState,
  visibleScoreboards,
  type ScoreboardRecord,
} from "./scoreboard-record.ts";
import { DEFAULT_SCORE_WEIGHTS } from "./scoreboard-weights.ts";

const BOARD: Scoreboard = {
  halfYear: "2025-H1",
  day: "2025-07-21",
  dataVersion: 3,
  weights: DEFAULT_SCORE_WEIGHTS,
  entries: [
    {
      departmentCode: "outpatient",
      departmentName: "门诊办",
      components: [
        {
          name: "rectification",
          score: 100,
          count: 1,
          items: [
            {
              no: "WT-2025H1-001",
              title: "导诊台无人",
              points: 100,
              weight: 1,
              ground: { of: "rectification", kind: "closed_on_time", dueOn: "2025-06-20" },
            },
          ],
        },
      ],
      items: 3,
      fabrications: 0,
      score: 95,
      rank: 1,
      list: "red",
      unscored: null,
    },
  ],
};

const PROPOSED = { proposedAt: "2025-07-21T09:00:00+08:00", proposedBy: "质控办" };
const RELEASED = { edition: 1, releasedAt: "2025-07-22T09:00:00+08:00", releasedBy: "院长" };
const WITHDRAWN = { withdrawnAt: "2025-07-23T09:00:00+08:00", withdrawnBy: "院长", withdrawReason: "得分有误" };

function recordWith(version: number, ...steps: Partial<ScoreboardRecord>[]): ScoreboardRecord {
  const nothing = {
    edition: null,
    releasedAt: null,
    releasedBy: null,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawReason: null,
  };
  return Object.assign({ halfYear: "2025-H1", version, board: BOARD, ...PROPOSED, ...nothing }, ...steps);
}

const FIRST = recordWith(1, RELEASED, WITHDRAWN);
const SENT_BACK = recordWith(2, WITHDRAWN);
const STANDING = recordWith(3, RELEASED, { edition: 2 });
const WAITING = recordWith(4);

test("the four states", () => {
  expect([FIRST, SENT_BACK, STANDING, WAITING].map(scoreboardState)).toEqual([
    "withdrawn",
    "sent_back",
    "released",
    "proposed",
  ]);
});

test("which one stands and which one waits; a proposal sent back is no edition", () => {
  const plan = { scoreboards: [FIRST, SENT_BACK, STANDING] };
  expect(releasedScoreboard(plan, "2025-H1")?.version).toBe(3);
  expect(proposedScoreboard(plan, "2025-H1")).toBeUndefined();
  expect(nextEdition(plan, "2025-H1")).toBe(3);
  expect(nextEdition({ scoreboards: [FIRST, SENT_BACK] }, "2025-H1")).toBe(2);
  expect(nextEdition({ scoreboards: [] }, "2025-H1")).toBe(1);
  expect(proposedScoreboard({ scoreboards: [FIRST, WAITING] }, "2025-H1")?.version).toBe(4);
  expect(releasedScoreboard({ scoreboards: [FIRST, WAITING] }, "2025-H1")).toBeUndefined();
  expect(releasedScoreboard(plan, "2024-H2")).toBeUndefined();
});

const holder = (role: Role, departmentCode: string | null = null) => ({
  assignments: [{ role, departmentCode, leaderCode: role === "leader" ? "leader" : null }],
});
const all = [FIRST, SENT_BACK, STANDING, WAITING];

test.each<[Role, string | null, number[], string]>([
  ["quality_office", null, [1, 2, 3, 4], "导诊台无人"],
  ["task_force_head", null, [1, 2, 3, 4], "导诊台无人"],
  ["leader", null, [3], "导诊台无人"],
  ["department_head", "outpatient", [3], "导诊台无人"],
  ["department_head", "information", [3], ""],
  ["reporter", "information", [3], ""],
  ["viewer", null, [3], ""],
  ["admin", null, [3], ""],
])("%s of %s sees versions %j, with the finding's title %j", (role, department, versions, title) => {
  const seen = visibleScoreboards(reportPlan({ scoreboards: all }), holder(role, department));
  expect(seen.map(({ version }) => version)).toEqual(versions);
  expect(seen.at(-1)?.board.entries[0]?.components[0]?.items[0]).toMatchObject({ no: "WT-2025H1-001", title });
});

test("before the release there is nothing to see", () => {
  const plan = reportPlan({ scoreboards: [FIRST, SENT_BACK, WAITING] });
  for (const role of ["leader", "department_head", "reporter", "viewer", "admin"] as const)
    expect(visibleScoreboards(plan, holder(role, "outpatient"))).toEqual([]);
});

test("who moved between two boards", () => {
  const [entry] = BOARD.entries;
  if (!entry) throw new Error("no entry");
  expect(movedDepartments(BOARD, BOARD)).toEqual([]);
  expect(movedDepartments(BOARD, { ...BOARD, entries: [{ ...entry, score: 95.1 }] })).toEqual(["门诊办"]);
  expect(movedDepartments(BOARD, { ...BOARD, entries: [{ ...entry, list: null }] })).toEqual(["门诊办"]);
  expect(movedDepartments({ ...BOARD, entries: [] }, BOARD)).toEqual(["门诊办"]);
});
