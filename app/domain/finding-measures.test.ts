import { expect, test } from "vitest";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import { findingMeasures, isClosedOnTime, isInFindingView, type FindingView } from "./finding-measures.ts";

const DAY = "2025-07-08";
const reported = (time: string): FindingDeed => ["reported", time];
const closed = (time: string): FindingDeed => ["closed", time];

const LEDGER = [
  findingWith(),
  findingWith([ASSIGNED]),
  findingWith([["assigned", "2025-06-10 09:00", { dueOn: "2025-07-10" }]]),
  findingWith([ASSIGNED, reported("2025-07-03 09:00")]),
  findingWith([ASSIGNED, reported("2025-07-04 17:30"), closed("2025-07-07 09:00")]),
  findingWith([ASSIGNED, reported("2025-07-05 09:00"), closed("2025-07-07 09:00")]),
  findingWith([
    ["assigned", "2025-06-10 09:00", { dueOn: "2025-07-10" }],
    reported("2025-07-01 09:00"),
    closed("2025-07-02 09:00"),
  ]),
];

test("the figures of a small ledger", () => {
  expect(findingMeasures(LEDGER, DAY)).toEqual({
    found: 7,
    closed: 3,
    pendingReview: 1,
    overdue: 1,
    rectification: { part: 3, whole: 7, rate: 3 / 7 },
    onTime: { part: 1, whole: 4, rate: 1 / 4 },
  });
});

test("each figure is the length of the list it opens", () => {
  const listed = (view: FindingView) => LEDGER.filter((each) => isInFindingView(each, view, DAY));
  const { found, closed: struckOff, pendingReview, overdue, rectification, onTime } = findingMeasures(LEDGER, DAY);
  expect([found, struckOff, pendingReview, overdue, rectification.whole, onTime.whole]).toEqual(
    (["all", "closed", "pending_review", "overdue", "all", "due"] as const).map((view) => listed(view).length),
  );
  expect(listed("open").length + struckOff).toBe(found);
  expect(listed("due").filter(isClosedOnTime)).toHaveLength(onTime.part);
});

test("without anything found, or due, there is no rate", () => {
  expect(findingMeasures([], DAY)).toMatchObject({ found: 0, rectification: { rate: null }, onTime: { rate: null } });
  expect(findingMeasures([findingWith()], DAY)).toMatchObject({ rectification: { rate: 0 }, onTime: { rate: null } });
});

test.each<[string, FindingDeed[], boolean]>([
  ["reported on the due day, reviewed after it", [reported("2025-07-04 23:00"), closed("2025-07-10 09:00")], true],
  ["reported the day after", [reported("2025-07-05 00:10"), closed("2025-07-05 09:00")], false],
  [
    "reported in time, sent back, reported again after it",
    [
      reported("2025-07-01 09:00"),
      ["sent_back", "2025-07-02 09:00"],
      reported("2025-07-06 09:00"),
      closed("2025-07-07 09:00"),
    ],
    false,
  ],
  [
    "after an extension, by the new day",
    [
      ["extended", "2025-07-01 09:00", { dueOn: "2025-07-14" }],
      reported("2025-07-14 09:00"),
      closed("2025-07-15 09:00"),
    ],
    true,
  ],
])("按期销号: %s: %j", (_what, deeds, onTime) => {
  expect(isClosedOnTime(findingWith([ASSIGNED, ...deeds]))).toBe(onTime);
});
