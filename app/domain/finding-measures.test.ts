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
    // 34, 34 and 29 days since they were registered on 06-03.
    daysToClose: (34 + 34 + 29) / 3,
    recurrence: { part: 0, whole: 3, rate: 0 },
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

const CLOSED: FindingDeed[] = [ASSIGNED, reported("2025-06-20 09:00"), closed("2025-06-23 09:00")];
const RECURRED: FindingDeed = ["recurred", "2025-07-01 09:00", { dueOn: "2025-07-31" }];

test.each<[string, FindingDeed[], string]>([
  ["struck off: to be looked at again", CLOSED, "to_look_back once_closed"],
  ["looked at again", [...CLOSED, ["looked_back", "2025-07-01 09:00"]], "once_closed"],
  ["come up again", [...CLOSED, RECURRED], "once_closed recurred"],
  [
    "struck off a second time: that round was not looked at",
    [
      ...CLOSED,
      ["looked_back", "2025-06-30 09:00"],
      RECURRED,
      reported("2025-07-02 09:00"),
      closed("2025-07-03 09:00"),
    ],
    "to_look_back once_closed recurred",
  ],
  ["never struck off", [ASSIGNED], ""],
])("回头看 and 重新发生: %s", (_what, deeds, expected) => {
  const views = ["to_look_back", "once_closed", "recurred"] as const;
  expect(views.filter((view) => isInFindingView(findingWith(deeds), view, DAY)).join(" ")).toBe(expected);
});

test("the days of a second round are counted from 重新发生, and one that is open again counts none", () => {
  const again = [...CLOSED, RECURRED, reported("2025-07-02 09:00"), closed("2025-07-03 09:00")];
  expect(findingMeasures([findingWith(again)], DAY)).toMatchObject({
    daysToClose: 2,
    recurrence: { part: 1, whole: 1 },
  });
  expect(findingMeasures([findingWith([...CLOSED, RECURRED])], DAY)).toMatchObject({ closed: 0, daysToClose: null });
});
