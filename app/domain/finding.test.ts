import { expect, test } from "vitest";
import { extensionsOf, findingOn, isLongTerm, lastReport, type FindingState } from "./finding.ts";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import { findingId, findingNo, halfYearOfDay, nextSerial } from "./finding-number.ts";

const WHOLE: readonly FindingDeed[] = [
  ASSIGNED,
  ["progressed", "2025-06-10 09:00"],
  ["reported", "2025-06-20 09:00"],
  ["sent_back", "2025-06-23 09:00"],
  ["extended", "2025-06-24 09:00", { dueOn: "2025-07-14" }],
  ["reported", "2025-07-10 09:00"],
  ["reviewed", "2025-07-11 09:00"],
  ["closed", "2025-07-14 09:00"],
  ["recurred", "2025-08-01 09:00", { dueOn: "2025-08-31" }],
];

test.each<[string, FindingState | null, string | null]>([
  ["2025-06-02", null, null],
  ["2025-06-03", "found", null],
  ["2025-06-04", "assigned", "2025-07-04"],
  ["2025-06-10", "rectifying", "2025-07-04"],
  ["2025-06-20", "pending_review", "2025-07-04"],
  ["2025-06-23", "rectifying", "2025-07-04"],
  ["2025-06-24", "rectifying", "2025-07-14"],
  ["2025-07-11", "pending_review", "2025-07-14"],
  ["2025-07-31", "closed", "2025-07-14"],
  ["2025-08-01", "assigned", "2025-08-31"],
])("at the end of %s it was %s, due %s", (day, state, dueOn) => {
  const then = findingOn(findingWith(WHOLE), day);
  expect(then?.state ?? null).toBe(state);
  expect(then?.dueOn ?? null).toBe(dueOn);
});

test("a new round begins with 重新发生: its extensions and reports are its own", () => {
  const before = findingWith(WHOLE.slice(0, -1));
  const after = findingWith(WHOLE);
  expect([extensionsOf(before), lastReport(before)?.at.slice(0, 10)]).toEqual([1, "2025-07-10"]);
  expect([extensionsOf(after), lastReport(after)]).toEqual([0, null]);
  expect(isLongTerm(findingWith([ASSIGNED, ["carried", "2025-06-10 09:00", { dueOn: "2026-06-01" }]]))).toBe(true);
  expect(isLongTerm(after)).toBe(false);
});

test("the number keeps its place and gets a suffix each time it comes up again", () => {
  expect(findingId("2024-H1", 3)).toBe("WT-2024H1-003");
  expect(findingId("2024-H2", 1000)).toBe("WT-2024H2-1000");
  expect(findingNo(findingWith(WHOLE.slice(0, -1)))).toBe("WT-2025H1-001");
  expect(findingNo(findingWith(WHOLE))).toBe("WT-2025H1-001-1");
  const twice: FindingDeed[] = [
    ...WHOLE,
    ["closed", "2025-08-20 09:00"],
    ["recurred", "2025-09-01 09:00", { dueOn: "2025-09-30" }],
  ];
  expect(findingNo(findingWith(twice))).toBe("WT-2025H1-001-2");
});

test("serials run per half-year, from one, after the highest", () => {
  const of = (halfYear: "2024-H1" | "2024-H2", serial: number) => ({ halfYear, serial });
  expect(nextSerial([], "2024-H1")).toBe(1);
  expect(nextSerial([of("2024-H1", 1), of("2024-H1", 7), of("2024-H2", 9)], "2024-H1")).toBe(8);
});

const HALVES = [
  { id: "2024-H1", startsOn: "2024-01-01", endsOn: "2024-06-30" },
  { id: "2024-H2", startsOn: "2024-07-01", endsOn: "2024-12-31" },
] as const;

test.each([
  ["2023-12-31", null],
  ["2024-01-01", "2024-H1"],
  ["2024-06-30", "2024-H1"],
  ["2024-07-01", "2024-H2"],
  ["2025-01-01", null],
])("%s lies in %s", (day, halfYear) => {
  expect(halfYearOfDay(HALVES, day)).toBe(halfYear);
});
