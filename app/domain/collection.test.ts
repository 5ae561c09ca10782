import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { holds } from "../commands/test-world.ts";
import { collectionCell, collectionMatrix, reportingHalfYears } from "./collection.ts";
import type { HalfYearId } from "./half-year.ts";
import { instant, reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import type { ReportRow, RowState } from "./report-row.ts";
import { visiblePlan } from "./visible-plan.ts";

const TODAY = "2025-07-08";
const demo = loadPlan(openDemoDatabase());

function cell(rows: ReportRow[], day = TODAY, halfYear: HalfYearId = "2025-H1") {
  return collectionCell(reportPlan({ rows }), halfYear, "outpatient", day);
}

/** In a state that follows a submission it has one. */
function rowIn(taskNo: number, state: RowState) {
  const came = state !== "not_started" && state !== "draft";
  return rowWith({ taskNo, state, firstSubmittedAt: came ? instant("2025-07-03 10:20") : null });
}

const pair = (state: RowState) => [rowIn(1, state), rowIn(2, "not_started")];

test.each([
  ["2025-06-30", { kind: "upcoming", opensOn: "2025-07-01" }],
  ["2025-07-01", { kind: "sheet", handedIn: 0 }],
  ["2025-08-31", { kind: "sheet", handedIn: 0 }],
])("an untouched sheet on %s", (day, expected) => {
  expect(cell(pair("not_started"), day)).toMatchObject(expected);
});

test.each<[RowState, number]>([
  ["draft", 0],
  ["submitted", 1],
  ["leader_approved", 1],
  ["rated", 1],
  ["adopted", 1],
])("a %s row counts as handed in: %i", (state, handedIn) => {
  expect(cell(pair(state))).toMatchObject({ kind: "sheet", handedIn });
});

test("a returned row has been handed back", () => {
  const returned = rowAfter([
    ["submitted", "2025-07-03 10:20"],
    ["returned", "2025-07-07 16:20"],
  ]);
  expect(cell([returned, rowWith({ taskNo: 2 })])).toMatchObject({ kind: "sheet", handedIn: 0 });
});

test("a row that was settled although it never came was not handed in", () => {
  const never = rowAfter([["rated", "2025-07-28 09:00"]]);
  expect(cell([never, rowIn(2, "rated")], "2025-07-30")).toMatchObject({ kind: "sheet", handedIn: 1 });
});

test("a department that leads no task has no cell to fill", () => {
  expect(collectionCell(reportPlan(), "2025-H1", "finance", TODAY)).toEqual({ kind: "none" });
});

test("rows that are not there, or only those of joint tasks, are not published", () => {
  expect(cell([])).toEqual({ kind: "hidden" });
  expect(cell([rowWith({ taskNo: 2, state: "submitted" })])).toEqual({ kind: "hidden" });
});

/** 2023-H2 may be reported, and need not. */
test.each<[RowState, object]>([
  ["not_started", { kind: "none" }],
  ["draft", { kind: "sheet", handedIn: 0 }],
  ["submitted", { kind: "sheet", handedIn: 2 }],
])("an optional half-year, both rows %s", (state, expected) => {
  const plan = reportPlan();
  const halfYears = plan.halfYears.map((each) => ({ ...each, progressReport: "optional" as const }));
  const rows = [rowIn(1, state), rowIn(2, state)];
  expect(collectionCell(reportPlan({ halfYears, rows }), "2025-H1", "outpatient", TODAY)).toMatchObject(expected);
});

test("half-years without a report are no columns", () => {
  expect(reportingHalfYears(demo).map(({ id }) => id)).toEqual(["2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"]);
});

test("the demonstration world: 13 departments, of which 手术室 and 财务科 report nothing", () => {
  const matrix = collectionMatrix(demo, TODAY);
  expect(matrix).toHaveLength(13);
  const lines = matrix.map(
    ({ department, cells }) => [department.code, cells.map(({ kind }) => kind).join(" ")] as const,
  );
  const nothing = lines.filter(([, kinds]) => kinds === "none none none none none").map(([code]) => code);
  expect(nothing).toEqual(["operating-room", "finance"]);
  expect(lines.filter(([, kinds]) => kinds === "none sheet sheet sheet upcoming")).toHaveLength(11);
});

test("the demonstration world: rows handed in for 2025-H1 add up to 23 of 41", () => {
  const sheets = collectionMatrix(demo, TODAY).flatMap(({ cells }) => {
    const cell = cells[3];
    return cell?.kind === "sheet" ? [cell] : [];
  });
  expect(sheets.reduce((sum, { handedIn }) => sum + handedIn, 0)).toBe(23);
  expect(sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0)).toBe(41);
});

test("a department sees its own cell and the adopted ones; the others are not published", () => {
  const actor = { assignments: [holds("reporter", "outpatient-office")] };
  const matrix = collectionMatrix(visiblePlan(demo, actor, TODAY), TODAY);
  const lineOf = (code: string) =>
    matrix.find(({ department }) => department.code === code)?.cells.map(({ kind }) => kind);
  expect(lineOf("outpatient-office")).toEqual(["none", "sheet", "sheet", "sheet", "upcoming"]);
  expect(lineOf("nursing")?.slice(1, 4)).toEqual(["sheet", "sheet", "hidden"]);
  // Joint task 2 shows one of 信息科's rows, not how far its sheet is.
  expect(lineOf("information")?.slice(1, 4)).toEqual(["sheet", "sheet", "hidden"]);
});
