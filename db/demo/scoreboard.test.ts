import { expect, test } from "vitest";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { scoreboardOf } from "#app/domain/scoreboard.ts";
import { DEFAULT_SCORE_WEIGHTS } from "#app/domain/scoreboard-weights.ts";
import { loadPlan } from "../load-plan.server.ts";
import { openDemoDatabase } from "./demo-database.ts";
import { recount } from "./scoreboard-recount.fixture.ts";

const db = openDemoDatabase();
const plan = loadPlan(db);

test.each<[HalfYearId, string]>([
  ["2024-H1", "2024-07-15"],
  ["2024-H1", "2024-07-29"],
  ["2024-H1", "2025-07-08"],
  ["2024-H2", "2025-01-10"],
  ["2024-H2", "2025-01-24"],
  ["2024-H2", "2025-07-08"],
  ["2025-H1", "2025-07-08"],
  ["2025-H1", "2025-07-31"],
])("%s as of %s: every score and every component counted twice", (halfYear, day) => {
  const board = scoreboardOf(plan, halfYear, day, DEFAULT_SCORE_WEIGHTS);
  const counted = Object.fromEntries(
    board?.entries.map(({ departmentCode, components, items, score }) => [
      departmentCode,
      { parts: components.map(({ score: part }) => part && Number(part.toFixed(9))), items, score },
    ]) ?? [],
  );
  const again = Object.fromEntries(
    recount(db, halfYear, day).map(({ code, parts, items, score }) => [
      code,
      { parts: parts.map((part) => part && Number(part.toFixed(9))), items, score },
    ]),
  );
  expect(counted).toEqual(again);
});

test("the released boards are what the rules said on their day, and later changes have not moved them", () => {
  expect(plan.scoreboards.map(({ halfYear, board, releasedAt }) => [halfYear, board.day, releasedAt])).toEqual([
    ["2024-H1", "2024-07-30", "2024-07-31T09:30:00+08:00"],
    ["2024-H2", "2025-01-26", "2025-01-27T09:40:00+08:00"],
  ]);
  for (const { halfYear, board } of plan.scoreboards) {
    const again = recount(db, halfYear, board.day);
    for (const { departmentCode, score, items } of board.entries) {
      const other = again.find(({ code }) => code === departmentCode);
      expect([departmentCode, items, score]).toEqual([departmentCode, other?.items, other?.score]);
    }
  }
});
