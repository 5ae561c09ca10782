import { expect, test } from "vitest";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import type { Finding } from "./finding.ts";
import { amount, indicatorWith, measureOf, planWith, valueOf } from "./measure.fixture.ts";
import { planOf } from "./plan.ts";
import type { QueryEventKind, QueryRecord } from "./query-record.ts";
import { instant, reportPlan } from "./report.fixture.ts";
import { dataQualityScore, rectificationScore } from "./scoreboard-findings.ts";

const AT = "2025-H1";
const DUE: FindingDeed = ["assigned", "2025-06-04 09:00", { dueOn: "2025-06-20" }];

const rectified = (findings: Finding[], day = "2025-07-30", department = "outpatient") =>
  rectificationScore(reportPlan({ findings }), AT, department, day);

test.each<[string, FindingDeed[], string, number | null, string | null]>([
  [
    "closed, reported on the due day",
    [DUE, ["reported", "2025-06-20 23:59"], ["closed", "2025-06-25 09:00"]],
    "2025-07-30",
    100,
    "closed_on_time",
  ],
  [
    "closed, reported a day late",
    [DUE, ["reported", "2025-06-21 00:01"], ["closed", "2025-06-25 09:00"]],
    "2025-07-30",
    0,
    "closed_late",
  ],
  ["reported on time, not yet reviewed", [DUE, ["reported", "2025-06-18 09:00"]], "2025-07-30", 0, "pending_review"],
  [
    "closed only after that day",
    [DUE, ["reported", "2025-06-18 09:00"], ["closed", "2025-07-02 09:00"]],
    "2025-07-01",
    0,
    "pending_review",
  ],
  ["not done", [DUE], "2025-06-21", 0, "open"],
  ["on the due day it is due", [DUE], "2025-06-20", 0, "open"],
  ["the day before it is not", [DUE], "2025-06-19", null, null],
  ["due after the half-year", [ASSIGNED], "2025-07-30", null, null],
  [
    "moved beyond the half-year",
    [DUE, ["extended", "2025-06-18 09:00", { dueOn: "2025-07-20" }]],
    "2025-07-30",
    null,
    null,
  ],
  ["no due day yet", [], "2025-07-30", null, null],
])("问题整改: %s", (_, deeds, day, score, kind) => {
  const result = rectified([findingWith(deeds)], day);
  expect(result.score).toBe(score);
  expect(result.items.map(({ ground }) => ground)).toMatchObject(kind === null ? [] : [{ kind }]);
});

test("问题整改: found the half-year before, due in this one, counts in this one", () => {
  const finding = findingWith([DUE, ["reported", "2025-06-18 09:00"], ["closed", "2025-06-20 09:00"]], {
    id: "WT-2024H2-004",
    halfYear: "2024-H2",
  });
  expect(rectified([finding])).toMatchObject({ score: 100, count: 1 });
});

test("问题整改: a share, and the helping department has no part in it", () => {
  const done = findingWith([DUE, ["reported", "2025-06-18 09:00"], ["closed", "2025-06-20 09:00"]]);
  const open = findingWith([DUE], { id: "WT-2025H1-002", helpingCodes: ["information"] });
  expect(rectified([done, open, open])).toMatchObject({ score: 100 / 3, count: 3 });
  expect(rectified([done, open], "2025-07-30", "information")).toMatchObject({ score: null, count: 0 });
});

const OWNED = indicatorWith(measureOf("count"));

function recordWith(code: QueryRecord["code"], steps: [QueryEventKind, string][]): QueryRecord {
  return {
    halfYear: AT,
    measureKey: "measure",
    code,
    state: "closed",
    severity: "QUERY",
    details: {},
    value: "5",
    valueVersion: 1,
    openedAt: instant("2025-07-03 10:00"),
    version: 1,
    events: steps.map(([kind, time]) => ({ kind, at: instant(time), actorName: "某人", text: "" })),
  };
}

const CONFIRMED: [QueryEventKind, string] = ["error_confirmed", "2025-07-15 10:00"];
const quality = (queryRecords: QueryRecord[], day = "2025-07-30", values = [valueOf(AT, amount(5))]) =>
  dataQualityScore(planOf({ ...planWith(OWNED, values), queryRecords }), AT, "outpatient", day);

test.each<[string, QueryRecord[], string, number, number]>([
  ["nothing wrong", [], "2025-07-30", 100, 0],
  [
    "doubted and explained",
    [
      recordWith("DQ-D01", [
        ["opened", "2025-07-03 10:00"],
        ["accepted", "2025-07-15 10:00"],
      ]),
    ],
    "2025-07-30",
    100,
    0,
  ],
  ["an error", [recordWith("DQ-D01", [CONFIRMED])], "2025-07-30", 80, 1],
  ["an error before it was confirmed", [recordWith("DQ-D01", [CONFIRMED])], "2025-07-14", 100, 0],
  [
    "an error corrected and closed all the same",
    [recordWith("DQ-D01", [CONFIRMED, ["corrected", "2025-07-16 10:00"], ["closed", "2025-07-17 10:00"]])],
    "2025-07-30",
    80,
    1,
  ],
  [
    "confirmed twice is one",
    [recordWith("DQ-D01", [CONFIRMED, ["reopened", "2025-07-16 10:00"], ["error_confirmed", "2025-07-17 10:00"]])],
    "2025-07-30",
    80,
    1,
  ],
  [
    "two rules, two errors",
    [recordWith("DQ-D01", [CONFIRMED]), recordWith("DQ-C02", [CONFIRMED])],
    "2025-07-30",
    60,
    2,
  ],
  [
    "six of them: not below 0",
    (["DQ-A05", "DQ-B06", "DQ-C01", "DQ-C02", "DQ-D01", "DQ-D02"] as const).map((code) =>
      recordWith(code, [CONFIRMED]),
    ),
    "2025-07-30",
    0,
    6,
  ],
])("数据质量: %s", (_, records, day, score, count) => {
  expect(quality(records, day)).toMatchObject({ score, count });
});

test("数据质量: 虚报 is an error too, and says what it is", () => {
  const { items, score } = quality([recordWith("DQ-D01", [CONFIRMED, ["fabrication_confirmed", "2025-07-16 10:00"]])]);
  expect([score, items.map(({ ground }) => ground)]).toMatchObject([80, [{ fabricated: true, rule: "DQ-D01" }]]);
});

test("数据质量: without a figure, or for a department that owes none, it drops out", () => {
  expect(quality([], "2025-07-30", []).score).toBeNull();
  const joint = { ...OWNED, departmentCodes: ["outpatient", "nursing"] };
  const plan = planWith(joint, [valueOf(AT, amount(5))]);
  expect(dataQualityScore(plan, AT, "nursing", "2025-07-30").score).toBeNull();
});
