/** Lists of one half-year of the demonstration world: filters, their addresses, and who sees how much. */
import { describe, expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { holds } from "../commands/test-world.ts";
import { collectionLines, collectionQuery, deliveryCounts, readCollectionFilter } from "./collection-filter.ts";
import { completenessOf, totalCompleteness } from "./completeness.ts";
import { DELIVERIES } from "./delivery-figures.ts";
import { indicatorList, indicatorListQuery, readIndicatorListFilter } from "./indicator-list.ts";
import { isWithDepartment } from "./report-row.ts";
import { narrowedRows, readRowFilter, rowCounts, rowQuery, rowsInView } from "./row-filter.ts";
import { visiblePlan } from "./visible-plan.ts";

const TODAY = "2025-07-08";
const demo = loadPlan(openDemoDatabase());
const OFFICE = { assignments: [holds("quality_office")] };
const HEAD = { assignments: [holds("department_head", "outpatient-office")] };
const VIEWER = { assignments: [holds("viewer")] };

const search = (query: Record<string, string | null>) =>
  new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

describe("report rows", () => {
  const read = (query: string) => readRowFilter(new URLSearchParams(query), demo, TODAY);
  const listed = (query: string) => {
    const filter = read(query);
    return rowsInView(narrowedRows(demo, filter), filter.view);
  };

  test.each([
    ["", 41],
    ["period=2024-H1&show=never", 1],
    ["period=2025-H1&show=handed_in", 23],
    ["period=2025-H1&department=outpatient-office", 8],
    ["period=2025-H1&leader=tao-jianhua", 6],
    ["period=2025-H2", 41],
    ["period=2031-H1&show=nonsense&department=nobody&rating=good", 41],
  ])("?%s: %i", (query, count) => {
    expect(listed(query)).toHaveLength(count);
  });

  test("a half-year that has not opened is not listed", () => {
    expect(read("period=2025-H2").halfYear).toBe("2025-H1");
  });

  test("of a joint task only the chosen department's row is left, counted once more by hand", () => {
    const rows = listed("period=2025-H1&department=information&show=outstanding");
    const byHand = demo.rows.filter(
      (row) => row.halfYear === "2025-H1" && row.departmentCode === "information" && isWithDepartment(row.state),
    );
    expect(rows.map(({ taskNo }) => taskNo)).toEqual(byHand.map(({ taskNo }) => taskNo).sort((a, b) => a - b));
  });

  test("the rating that holds", () => {
    const rows = listed("period=2024-H1&rating=not_completed");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ rating }) => rating?.word === "not_completed")).toBe(true);
  });

  test("the address says the filter again, and counts are lengths", () => {
    const filter = read("period=2024-H2&show=difficulties&leader=he-fenqin&category=1&rating=late_completed");
    expect(readRowFilter(search(rowQuery(filter)), demo, TODAY)).toEqual(filter);
    const rows = narrowedRows(demo, read("period=2025-H1"));
    for (const [view, count] of Object.entries(rowCounts(rows)))
      expect([view, listed(`period=2025-H1&show=${view}`).length]).toEqual([view, count]);
  });

  test("a department sees its own rows and those of its joint tasks before they are published", () => {
    const part = visiblePlan(demo, HEAD, TODAY);
    const rows = narrowedRows(part, read("period=2025-H1"));
    const tasks = demo.tasks.filter(({ departmentCodes }) => departmentCodes.includes("outpatient-office"));
    expect(rows).toHaveLength(tasks.reduce((sum, { departmentCodes }) => sum + departmentCodes.length, 0));
    expect(narrowedRows(visiblePlan(demo, VIEWER, TODAY), read("period=2025-H1"))).toEqual([]);
    expect(narrowedRows(visiblePlan(demo, VIEWER, TODAY), read("period=2024-H2"))).toHaveLength(41);
  });
});

describe("departments by how they handed in", () => {
  const read = (query: string) => readCollectionFilter(new URLSearchParams(query), demo, TODAY);

  test.each([
    ["period=2024-H1", null],
    ["period=2024-H1&delivery=late", "late"],
    ["period=2024-H1&delivery=early", null],
    ["period=2023-H2&delivery=late", null],
    ["period=2025-H2&delivery=owing", null],
  ])("?%s: %s", (query, delivery) => {
    expect(read(query).delivery).toBe(delivery);
  });

  test("counts are lengths, and every department that owes a report stands in one place", () => {
    for (const period of ["2024-H1", "2024-H2"] as const) {
      const counts = new Map(deliveryCounts(demo, period, TODAY).map(({ delivery, count }) => [delivery, count]));
      expect([...counts.keys()]).toEqual([...DELIVERIES]);
      for (const delivery of DELIVERIES)
        expect(collectionLines(demo, { halfYear: period, delivery }, TODAY)).toHaveLength(counts.get(delivery) ?? -1);
      const of = (delivery: (typeof DELIVERIES)[number]) => counts.get(delivery) ?? 0;
      expect(of("on_time") + of("late") + of("owing") + of("never")).toBe(of("owed"));
      expect(of("on_time") + of("late")).toBe(of("handed_in"));
    }
  });

  test("before the due day nobody is on time yet; in the baseline nobody is asked", () => {
    expect(deliveryCounts(demo, "2025-H1", TODAY).map(({ delivery }) => delivery)).not.toContain("on_time");
    expect(deliveryCounts(demo, "2023-H2", TODAY)).toEqual([]);
  });

  test("whoever sees a part of the sheets is told nothing of the others", () => {
    const part = visiblePlan(demo, HEAD, TODAY);
    expect(deliveryCounts(part, "2025-H1", TODAY)).toEqual([]);
    const owed = collectionLines(part, { halfYear: "2025-H1", delivery: "owed" }, TODAY);
    expect(owed.map(({ department }) => department.code)).toEqual(["outpatient-office"]);
    expect(deliveryCounts(part, "2024-H2", TODAY)).toEqual(deliveryCounts(demo, "2024-H2", TODAY));
  });

  test("the address says the filter again", () => {
    const filter = read("period=2024-H2&delivery=late");
    expect(readCollectionFilter(search(collectionQuery(filter)), demo, TODAY)).toEqual(filter);
  });
});

describe("indicators", () => {
  const read = (query: string) => readIndicatorListFilter(new URLSearchParams(query), demo, TODAY);
  const listed = (query: string, actor = OFFICE) =>
    indicatorList(visiblePlan(demo, actor, TODAY), actor, read(query), TODAY);

  test.each(["2023-H1", "2024-H1", "2024-H2", "2025-H1"] as const)("%s: lists as long as the table says", (period) => {
    const lines = completenessOf(demo, period, TODAY);
    const { required, byStatus, doubted } = totalCompleteness(lines);
    const { counts } = listed(`period=${period}`);
    expect(counts).toMatchObject({ owed: required, ...byStatus, doubted });
    expect(counts.complete + counts.incomplete).toBe(33);
    expect(counts.met + counts.missed + counts.awaiting + counts.unknown).toBe(counts.judged);
    for (const { departmentCode, required: owed, byStatus: own } of lines)
      expect(listed(`period=${period}&owes=${departmentCode}`).counts).toMatchObject({ owed, ...own });
  });

  test("a list is what its count says, in the order of annex 3", () => {
    for (const [view, count] of Object.entries(listed("period=2025-H1").counts)) {
      const numbers = listed(`period=2025-H1&show=${view}`).lines.map(({ indicator }) => indicator.no);
      expect([view, numbers.length]).toEqual([view, count]);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  test("a cell carries the target that judges it, an indicator all of them", () => {
    const targets = (show: string, no: number) =>
      listed(`period=2025-H1&show=${show}`)
        .lines.filter(({ indicator }) => indicator.no === no)
        .map((line) => line.targets.length);
    expect(targets("owed", 15)).toEqual([1, 1]);
    expect(targets("judged", 15)).toEqual([2]);
    expect(targets("judged", 14)).toEqual([1]);
    expect(targets("owed", 1)).toEqual([0]);
  });

  test("before it is published a department finds its own cells, a viewer none", () => {
    const own = listed("period=2025-H1", HEAD).lines;
    expect([...new Set(own.map(({ departmentCode }) => departmentCode))]).toEqual(["outpatient-office"]);
    expect(listed("period=2025-H1", VIEWER).lines).toEqual([]);
    expect(listed("period=2024-H2", VIEWER).lines).toHaveLength(41);
  });

  test("the address says the filter again; what is no choice is as if not asked", () => {
    const filter = read("period=2024-H2&show=met&leader=li-guohua&owes=emergency");
    expect(readIndicatorListFilter(search(indicatorListQuery(filter)), demo, TODAY)).toEqual(filter);
    expect(read("period=2025-H2&show=all&owes=nobody&category=9")).toEqual(read(""));
  });
});
