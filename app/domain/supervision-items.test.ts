import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { addDays } from "./calendar-date.ts";
import { orderWith } from "./follow-up-order.fixture.ts";
import { indicatorWith, measureOf, share, valueOf } from "./measure.fixture.ts";
import type { Adoption } from "./plan.ts";
import { grantOf, instant, reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import { countsOf, supervisionItems, TILES, type Tile } from "./supervision-items.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

function onTile(tile: Tile, ...rest: Parameters<typeof supervisionItems>) {
  return supervisionItems(...rest).filter((item) => item.tile === tile);
}

test("the demonstration world on its day", () => {
  expect(countsOf(supervisionItems(demo, DAY))).toEqual({
    unreported: 10,
    due_soon: 16,
    overdue: 0,
    returned: 2,
    review_overdue: 4,
    reopened: 1,
    indicator_missing: 1,
    query_open: 4,
    finding_overdue: 2,
    order_overdue: 1,
  });
});

test("the day after the due day 临期 becomes 逾期", () => {
  const before = onTile("due_soon", demo, "2025-07-10");
  const after = onTile("overdue", demo, "2025-07-11");
  expect(after.map(({ departmentCode, taskNo }) => [departmentCode, taskNo])).toEqual(
    before.map(({ departmentCode, taskNo }) => [departmentCode, taskNo]),
  );
  expect(before.every(({ daysLate }) => daysLate === 0)).toBe(true);
  expect(after.every(({ daysLate }) => daysLate === 1)).toBe(true);
});

test("an item names its department, leader, period, deadline and days", () => {
  expect(onTile("returned", demo, DAY)).toMatchObject([
    {
      halfYear: "2025-H1",
      departmentCode: "clinical-support",
      leaderCode: "zhou-zhongdong",
      taskNo: 14,
      dueOn: "2025-07-09",
      daysLate: -1,
      state: "returned",
    },
    { departmentCode: "outpatient-office", leaderCode: "he-fenqin", taskNo: 18, dueOn: "2025-07-10", daysLate: -2 },
  ]);
});

test("for sixty days every filter keeps exactly the items that are its own", () => {
  for (let day = "2025-06-15"; day <= addDays("2025-06-15", 60); day = addDays(day, 1)) {
    const all = supervisionItems(demo, day);
    const byDepartment = demo.departments.flatMap(({ code }) =>
      supervisionItems(demo, day, { departmentCodes: [code] }),
    );
    expect(byDepartment, day).toHaveLength(all.length);
    for (const { code } of demo.leaders) {
      const own = supervisionItems(demo, day, { leaderCode: code });
      expect(own, `${day} ${code}`).toEqual(all.filter(({ leaderCode }) => leaderCode === code));
    }
    expect(Object.values(countsOf(all)).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  }
});

test("items come by tile, the latest first", () => {
  const items = supervisionItems(demo, "2025-07-20");
  const order = items.map(({ tile }) => TILES.indexOf(tile));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (next?.tile === item.tile) expect(item.daysLate).toBeGreaterThanOrEqual(next.daysLate);
  }
});

const adoption: Adoption = {
  halfYear: "2025-H1",
  meetingOn: "2025-07-28",
  minutesNo: "3",
  adoptedAt: instant("2025-07-29 16:00"),
  adoptedBy: "院长",
};

test("from the day it is adopted a half-year owes no rows; before that day it did", () => {
  const plan = reportPlan({ rows: [rowWith()], adoptions: [adoption] });
  expect(countsOf(supervisionItems(plan, "2025-07-28"))).toMatchObject({ unreported: 1, overdue: 1 });
  expect(countsOf(supervisionItems(plan, "2025-07-29"))).toMatchObject({ unreported: 0, overdue: 0 });
});

test("nobody is late where no report is required", () => {
  const { halfYears } = reportPlan();
  const plan = reportPlan({
    rows: [rowWith()],
    halfYears: halfYears.map((halfYear) => ({ ...halfYear, progressReport: "optional" as const })),
  });
  expect(onTile("overdue", plan, "2025-08-01")).toEqual([]);
});

test("rows are seen as they stood on the day", () => {
  const row = rowAfter([
    ["started", "2025-07-07 10:00"],
    ["submitted", "2025-07-11 10:00"],
  ]);
  const plan = reportPlan({ rows: [row] });
  const tilesOn = (day: string) => supervisionItems(plan, day).map(({ tile }) => tile);
  expect(tilesOn("2025-07-04")).toEqual(["unreported"]);
  expect(tilesOn("2025-07-10")).toEqual(["due_soon"]);
  expect(tilesOn("2025-07-11")).toEqual([]);
  expect(tilesOn("2025-07-17")).toEqual(["review_overdue"]);
});

test.each([
  ["2025-08-03", 0],
  ["2025-08-04", 1],
  ["2025-08-15", 1],
  ["2025-08-16", 0],
])("a reopening granted on 08-04 until 08-15, on %s: %i", (day, count) => {
  const plan = reportPlan({ grants: [grantOf("reopening", "2025-08-04", "2025-08-15")], adoptions: [adoption] });
  const items = onTile("reopened", plan, day);
  expect(items).toHaveLength(count);
  for (const item of items) expect(item).toMatchObject({ dueOn: "2025-08-15", taskNo: null, leaderCode: "leader" });
});

test("two reopenings of one sheet are one item, with the deadline given last; an extension is none", () => {
  const grants = [
    grantOf("extension", "2025-07-02", "2025-07-20"),
    grantOf("reopening", "2025-08-04", "2025-08-15"),
    grantOf("reopening", "2025-08-05", "2025-08-18"),
  ];
  expect(onTile("reopened", reportPlan({ grants }), "2025-08-06").map(({ dueOn }) => dueOn)).toEqual(["2025-08-18"]);
});

test.each([
  ["the last day of the window", "2025-07-24", 0],
  ["the day after", "2025-07-25", 1],
])("a reopening given while the window is open counts from its close on, %s", (_, day, count) => {
  const plan = reportPlan({ grants: [grantOf("reopening", "2025-07-14", "2025-08-15")] });
  expect(onTile("reopened", plan, day)).toHaveLength(count);
});

test("a whole sheet concerns every leader who answers for something in it", () => {
  const [item] = onTile("reopened", demo, DAY);
  expect(item).toMatchObject({ departmentCode: "operating-room", halfYear: "2024-H2", leaderCode: "li-guohua" });
  expect(onTile("reopened", demo, DAY, { leaderCode: "li-guohua" })).toHaveLength(1);
  expect(onTile("reopened", demo, DAY, { leaderCode: "he-fenqin" })).toEqual([]);
});

const rate = measureOf("numerator_denominator", { key: "measure", direction: "higher_better" });
const companion = measureOf("list", { key: "behind", companion: true });

test("缺报 begins the day after the due day, for printed measures, not for the baseline, and outlives adoption", () => {
  const adoptions = [{ ...adoption, halfYear: "2024-H1" as const, adoptedAt: instant("2024-07-29 16:00") }];
  const plan = reportPlan({ indicators: [indicatorWith(rate, companion)], adoptions });
  const missing = (day: string) =>
    onTile("indicator_missing", plan, day).map(({ halfYear, measureKey }) => `${halfYear} ${measureKey}`);
  expect(missing("2024-07-10")).toEqual([]);
  expect(missing("2024-07-11")).toEqual(["2024-H1 measure"]);
  expect(missing("2025-01-11")).toEqual(["2024-H1 measure", "2024-H2 measure"]);
});

test("a value entered later was missing until then", () => {
  const value = { ...valueOf("2025-H1", share(1, 2)), firstEnteredAt: instant("2025-07-14 09:00") };
  const others = (["2024-H1", "2024-H2"] as const).map((id) => valueOf(id, share(7, 11)));
  const plan = reportPlan({ indicators: [indicatorWith(rate)], values: [...others, value] });
  expect(onTile("indicator_missing", plan, "2025-07-13")).toMatchObject([{ halfYear: "2025-H1", daysLate: 1 }]);
  expect(onTile("indicator_missing", plan, "2025-07-14")).toEqual([]);
});

test("an open 疑点 is there from the day its value was entered; notes and the baseline are not", () => {
  const withoutParts = (halfYear: "2023-H2" | "2025-H1") => ({
    ...valueOf(halfYear, share(null, null)),
    firstEnteredAt: instant("2025-07-03 10:20"),
  });
  const plan = reportPlan({
    indicators: [indicatorWith(rate)],
    values: [withoutParts("2023-H2"), withoutParts("2025-H1")],
  });
  expect(onTile("query_open", plan, "2025-07-02")).toEqual([]);
  expect(onTile("query_open", plan, "2025-07-03")).toMatchObject([
    { halfYear: "2025-H1", departmentCode: "outpatient", measureKey: "measure", queryCode: "DQ-A02" },
  ]);
});

test("督办单 without a reply are late from the day after, as they stood on the day", () => {
  const plan = reportPlan({
    orders: [
      orderWith([
        ["replied", "2025-07-08 09:00"],
        ["asked_again", "2025-07-08 10:00", { dueOn: "2025-07-10" }],
      ]),
    ],
  });
  const on = (day: string) =>
    onTile("order_overdue", plan, day).map(({ orderId, daysLate }) => `${orderId} ${daysLate}`);
  expect(on("2025-07-04")).toEqual([]);
  expect(on("2025-07-05")).toEqual(["2025-001 0"]);
  expect(on("2025-07-07")).toEqual(["2025-001 1"]);
  expect(on("2025-07-10")).toEqual([]);
  expect(on("2025-07-11")).toEqual(["2025-001 1"]);
  expect(onTile("order_overdue", demo, DAY)).toMatchObject([
    { departmentCode: "general-affairs", leaderCode: "zhou-zhongdong", orderId: "2025-001", daysLate: 2, taskNo: null },
  ]);
  expect(onTile("order_overdue", demo, "2025-07-04")).toEqual([]);
});
