import { expect, test } from "vitest";
import { FINDING_STATES, type FindingSeverity, type ReviewSide } from "./finding.ts";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import {
  carryRefusal,
  extensionRefusal,
  FINDING_STEPS,
  mayTake,
  missingSides,
  recurrenceRefusal,
} from "./finding-steps.ts";

test.each([
  ["found", "assign"],
  ["assigned", "report progress extend carry"],
  ["rectifying", "report progress extend carry"],
  ["pending_review", "review"],
  ["closed", "look_back recur"],
] as const)("from %s one may %s, and nothing else", (state, steps) => {
  expect(FINDING_STEPS.filter((step) => mayTake({ state }, step)).join(" ")).toBe(steps);
  expect(FINDING_STATES).toContain(state);
});

const EXTENDED: FindingDeed = ["extended", "2025-06-20 09:00", { dueOn: "2025-07-14" }];
const AGAIN: FindingDeed = ["extended", "2025-06-21 09:00", { dueOn: "2025-07-24" }];
const CARRIED: FindingDeed = ["carried", "2025-06-20 09:00", { dueOn: "2026-06-01" }];

test.each<[string, FindingDeed[], string, string, string | null]>([
  ["on the due day itself", [ASSIGNED], "2025-07-05", "2025-07-04", null],
  ["the day after", [ASSIGNED], "2025-07-15", "2025-07-05", "day-invalid"],
  ["to the same day", [ASSIGNED], "2025-07-04", "2025-07-01", "day-invalid"],
  ["a second time", [ASSIGNED, EXTENDED], "2025-07-24", "2025-07-14", null],
  ["a third time", [ASSIGNED, EXTENDED, AGAIN], "2025-08-01", "2025-07-20", "extensions-used"],
  ["what was not assigned", [], "2025-08-01", "2025-06-05", "wrong-state"],
  ["what waits for review", [ASSIGNED, ["reported", "2025-06-20 09:00"]], "2025-08-01", "2025-06-21", "wrong-state"],
  ["what is 挂账", [ASSIGNED, CARRIED], "2026-07-01", "2025-07-01", "wrong-state"],
])("延期 %s", (_what, deeds, until, today, code) => {
  expect(extensionRefusal(findingWith(deeds), until, today)?.code ?? null).toBe(code);
});

test.each([
  ["2025-07-01", "day-invalid"],
  ["2025-07-02", null],
  ["2026-07-01", null],
  ["2026-07-02", "day-invalid"],
])("挂账 on 2025-07-01 until %s: %s", (until, code) => {
  expect(carryRefusal(findingWith([ASSIGNED]), until, "2025-07-01")?.code ?? null).toBe(code);
});

const CLOSED: FindingDeed[] = [ASSIGNED, ["reported", "2025-06-20 09:00"], ["closed", "2025-07-01 09:00"]];

test.each([
  ["2025-07-01", null],
  ["2025-12-28", null],
  ["2025-12-29", "finding-invalid"],
])("closed on 2025-07-01, it may come up again on %s: %s", (today, code) => {
  expect(recurrenceRefusal(findingWith(CLOSED), today)?.code ?? null).toBe(code);
});

const reviewed = (side: ReviewSide, time: string): FindingDeed => ["reviewed", time, { side }];
const REPORTED: FindingDeed = ["reported", "2025-06-20 09:00"];

test.each<[FindingSeverity, FindingDeed[], ReviewSide[]]>([
  ["minor", [], ["office"]],
  ["serious", [], ["office", "leader"]],
  ["critical", [], ["office", "leader"]],
  ["critical", [reviewed("office", "2025-06-21 09:00")], ["leader"]],
  ["critical", [reviewed("leader", "2025-06-21 09:00")], ["office"]],
  [
    "critical",
    [reviewed("office", "2025-06-21 09:00"), ["sent_back", "2025-06-22 09:00"], ["reported", "2025-06-23 09:00"]],
    ["office", "leader"],
  ],
])("%s is still to be accepted by", (severity, deeds, sides) => {
  expect(missingSides(findingWith([ASSIGNED, REPORTED, ...deeds], { severity }))).toEqual(sides);
});
