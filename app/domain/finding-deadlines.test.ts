import { expect, test } from "vitest";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import { defaultDueOn, findingDeadline, isFindingOverdue } from "./finding-deadlines.ts";

test.each([
  ["minor", "2025-06-04", "2025-07-04"],
  ["critical", "2025-06-04", "2025-06-19"],
  ["critical", "2025-12-25", "2026-01-09"],
  ["serious", "2025-06-04", null],
] as const)("%s assigned on %s is due on %s by itself", (severity, day, dueOn) => {
  expect(defaultDueOn(severity, day)).toBe(dueOn);
});

const REPORTED: FindingDeed = ["reported", "2025-06-27 17:00"];

test.each<[string, FindingDeed[], object | null]>([
  ["found: three working days to assign it", [], { of: "assigning", dueOn: "2025-06-06" }],
  ["assigned: the due day", [ASSIGNED], { of: "rectifying", dueOn: "2025-07-04" }],
  ["reported on a Friday: five working days to review it", [ASSIGNED, REPORTED], { of: "review", dueOn: "2025-07-04" }],
  [
    "sent back: the due day again",
    [ASSIGNED, REPORTED, ["sent_back", "2025-07-01 09:00"]],
    { of: "rectifying", dueOn: "2025-07-04" },
  ],
  ["closed: none", [ASSIGNED, REPORTED, ["closed", "2025-07-01 09:00"]], null],
])("%s", (_what, deeds, deadline) => {
  expect(findingDeadline(findingWith(deeds))).toEqual(deadline);
});

test("holidays do not count for those who assign, a 调休 Saturday does", () => {
  const found = findingWith();
  const [first] = found.events;
  const events = first ? [{ ...first, at: "2025-09-30T10:00:00+08:00" }] : [];
  expect(findingDeadline({ ...found, events })?.dueOn).toBe("2025-10-11");
});

test.each<[string, string, boolean, FindingDeed[]]>([
  ["on its due day", "2025-07-04", false, [ASSIGNED]],
  ["the day after", "2025-07-05", true, [ASSIGNED]],
  ["reported, however late it is reviewed", "2025-08-01", false, [ASSIGNED, REPORTED]],
  ["sent back after the due day", "2025-07-08", true, [ASSIGNED, REPORTED, ["sent_back", "2025-07-08 09:00"]]],
  ["closed", "2025-08-01", false, [ASSIGNED, REPORTED, ["closed", "2025-07-08 09:00"]]],
  ["never assigned and without a due day", "2025-08-01", false, []],
])("逾期 %s: on %s %s", (_what, day, overdue, deeds) => {
  expect(isFindingOverdue(findingWith(deeds), day)).toBe(overdue);
});

test("one that was given a due day and never assigned is overdue after it", () => {
  expect(isFindingOverdue(findingWith([], { dueOn: "2025-06-20" }), "2025-06-21")).toBe(true);
});
