import { expect, test } from "vitest";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import type { Finding } from "./finding.ts";
import { quality, head, leader, planOf, president, reporter, told } from "./reminder.fixture.ts";

const REPORTED: FindingDeed = ["reported", "2025-07-03 09:00"];
const planWith = (deeds: readonly FindingDeed[], more: Partial<Finding> = {}) =>
  planOf({ findings: [findingWith(deeds, more)] });

test.each([
  ["2025-06-19", "", "T−11"],
  ["2025-06-20", "填报 finding−10", "T−10"],
  ["2025-07-01", "填报 finding−3", "T−3"],
  ["2025-07-03", "", "T−1"],
  ["2025-07-04", "填报 finding0", "the due day"],
  ["2025-07-05", "", "a Saturday"],
  ["2025-07-07", "科主任 finding+1", "T+1"],
  ["2025-07-09", "科主任 finding+3; 领导 finding+3抄", "T+3"],
  ["2025-07-15", "科主任 finding+7; 组长 finding+7抄", "T+7"],
  ["2025-07-16", "", "after the last rung"],
])("a finding due on Friday 07-04, on %s: 「%s」 (%s)", (day, expected) => {
  expect(told(planWith([ASSIGNED]), day)).toBe(expected);
});

test.each<[string, FindingDeed[], string, string]>([
  ["not assigned: nobody's clock but 质控办's", [], "2025-07-04", ""],
  ["reported on the due day", [ASSIGNED, ["reported", "2025-07-04 20:00"]], "2025-07-07", ""],
  ["reported after the day looked at", [ASSIGNED, ["reported", "2025-07-08 09:00"]], "2025-07-07", "科主任 finding+1"],
  [
    "sent back: the due day stands",
    [ASSIGNED, REPORTED, ["sent_back", "2025-07-04 10:00"]],
    "2025-07-07",
    "科主任 finding+1",
  ],
  ["extended", [ASSIGNED, ["extended", "2025-07-02 09:00", { dueOn: "2025-07-11" }]], "2025-07-07", ""],
  [
    "extended: the new day counts",
    [ASSIGNED, ["extended", "2025-07-02 09:00", { dueOn: "2025-07-11" }]],
    "2025-07-14",
    "科主任 finding+1",
  ],
  ["struck off", [ASSIGNED, REPORTED, ["closed", "2025-07-04 09:00"]], "2025-07-07", ""],
])("%s", (_, deeds, day, expected) => {
  expect(told(planWith(deeds), day)).toBe(expected);
});

// Reported on Thursday 07-03, so its five working days end on Thursday 07-10.
test.each<[string, Partial<Finding>, string, string]>([
  ["质控办 has the day itself", {}, "2025-07-10", ""],
  ["质控办 on the sixth day", {}, "2025-07-11", "质控 finding_review+1"],
  ["专班组长 hears of it on T+7", {}, "2025-07-21", "组长 finding_review+7抄; 质控 finding_review+7"],
  ["较重: both sides", { severity: "serious" }, "2025-07-11", "领导 finding_endorsement+1; 质控 finding_review+1"],
  ["质控办 helps: the 专班组长 reviews", { helpingCodes: ["quality-office"] }, "2025-07-11", "组长 finding_review+1"],
])("a review: %s", (_, more, day, expected) => {
  expect(told(planWith([ASSIGNED, REPORTED], more), day, [reporter, head, leader, president, quality])).toBe(expected);
});

test("the side that has accepted is not reminded again", () => {
  const accepted: FindingDeed = ["reviewed", "2025-07-04 09:00", { side: "office" }];
  expect(told(planWith([ASSIGNED, REPORTED, accepted], { severity: "critical" }), "2025-07-11")).toBe(
    "领导 finding_endorsement+1",
  );
});
