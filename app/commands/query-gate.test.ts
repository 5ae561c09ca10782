/** 疑点 in the way of handing in and adopting a half-year. */
import { beforeEach, expect, test } from "vitest";
import { ownerOf } from "#app/domain/data-queries.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import type { Actor } from "#app/domain/role.ts";
import { refusalSentence } from "#app/wording/codes.ts";
import { recordAdoption, recordGrant } from "#db/half-years.ts";
import { writeRow } from "#db/report-rows.ts";
import { adoptHalfYear } from "./adopt-half-year.ts";
import { judgeQuery } from "./judge-query.ts";
import { saveDraft } from "./save-draft.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { submitRows } from "./submit-rows.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const OFFICE = "outpatient-office";
const CELL = { halfYear: "2025-H1", departmentCode: OFFICE } as const;

let world: TestWorld;
let reporter: Actor;

beforeEach(() => {
  world = openTestWorld("2025-07-04");
  reporter = world.person("reporter", holds("reporter", OFFICE));
});

const CLINICS = "new_type_clinics_set_up";
const FINISHED = {
  progress: "已完成分时段预约改造。",
  difficulties: "无",
  percent: null,
  selfRating: null,
  evidence: "",
};

/** 「否」 beside a list of one. */
function contradict() {
  const cell = { ...CELL, status: "reported", note: "门诊办排班表，2025年6月" } as const;
  world.run(reporter, saveMeasureValue, {
    ...cell,
    measureKey: "new_type_clinic_types",
    version: 0,
    parts: { ...NO_PARTS, list: ["麻醉门诊"] },
  });
  return world.run(reporter, saveMeasureValue, {
    ...cell,
    measureKey: CLINICS,
    version: 0,
    parts: { ...NO_PARTS, yes: false },
  });
}

function correct() {
  const parts = { ...NO_PARTS, yes: true };
  const right = {
    ...CELL,
    measureKey: CLINICS,
    version: 1,
    status: "reported",
    note: "门诊办排班表，2025年6月",
  } as const;
  world.run(reporter, saveMeasureValue, { ...right, parts });
}

test("figures that contradict one another keep the department from submitting, and say where", () => {
  world.today = "2025-07-11";
  const head = world.person("head", holds("department_head", OFFICE));
  const row = { halfYear: "2025-H1", departmentCode: OFFICE, taskNo: 1 } as const;
  world.run(head, saveDraft, { ...row, version: 0, content: FINISHED });
  const submit = () => world.run(head, submitRows, { rows: [{ ...row, version: 1 }] });
  expect(contradict().ok).toBe(true);
  const refused = submit();
  expect(refused).toMatchObject({ refusal: { code: "blocked-by-query" } });
  expect(!refused.ok && refusalSentence(refused.refusal)).toBe(
    "指标数值有阻断的疑点，更正后才能提交：指标8 是否设置新型门诊服务：本项填“否”，清单列了 1 项，两者不一致，请更正。",
  );
  correct();
  const submitted = submit();
  expect(submitted).toMatchObject({ ok: true });
  const asked = world.plan().queryRecords.filter(({ code }) => code === "DQ-A01");
  const owners = asked.map(({ measureKey }) => ownerOf(world.plan(), measureKey));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(owners)).toEqual(new Set([OFFICE]));
});

test("another department's contradiction is its own affair", () => {
  contradict();
  const head = world.person("head", holds("department_head", "nursing"));
  const row = { halfYear: "2025-H1", departmentCode: "nursing", taskNo: 15 } as const;
  world.run(head, saveDraft, { ...row, version: 0, content: FINISHED });
  expect(world.run(head, submitRows, { rows: [{ ...row, version: 1 }] })).toMatchObject({ ok: true });
});

test("院长办公会 does not pass a half-year whose figures contradict one another; what else is asked about stands on record", () => {
  const president = world.person("president", holds("task_force_head"));
  for (const { halfYear, taskNo, departmentCode, version } of world.plan().rows) {
    if (halfYear !== "2025-H1") continue;
    const rated = { state: "rated", rating: "on_time_high_quality", ratingProposed: "on_time_high_quality" } as const;
    writeRow(world.db, { halfYear, taskNo, departmentCode }, version, rated);
  }
  contradict();
  world.today = "2025-07-30";
  const adopt = () =>
    world.run(president, adoptHalfYear, {
      halfYear: "2025-H1",
      meetingOn: "2025-07-29",
      minutesNo: "院办纪要〔2025〕9号",
    });
  const refused = adopt();
  expect(!refused.ok && refusalSentence(refused.refusal)).toContain("更正后才能登记通过：指标8");
  world.today = "2025-07-11";
  correct();
  world.today = "2025-07-30";
  expect(adopt().ok).toBe(true);
  const asked = world.plan().queryRecords.filter(({ code, halfYear }) => code === "DQ-A01" && halfYear === "2025-H1");
  expect(asked.length).toBeGreaterThan(20);
});

const FOLLOW_UP = { ...CELL, measureKey: "discharge_follow_up_rate", status: "reported", note: "" } as const;

test("a value that was passed and confirmed wrong since may be corrected while the half-year is open again", () => {
  const quality = world.person("quality", holds("quality_office"));
  const enter = (numerator: number, version: number) =>
    world.run(reporter, saveMeasureValue, {
      ...FOLLOW_UP,
      version,
      parts: { ...NO_PARTS, numerator, denominator: 600 },
    });
  enter(600, 0);
  recordAdoption(world.db, {
    halfYear: "2025-H1",
    meetingOn: "2025-07-29",
    minutesNo: "1",
    adoptedAt: "2025-07-30T09:00:00+08:00",
    adoptedBy: "专班组长",
  });
  world.today = "2025-08-04";
  recordGrant(world.db, {
    kind: "reopening",
    halfYear: "2025-H1",
    departmentCode: OFFICE,
    until: "2025-08-10",
    reason: "更正随访率",
    grantedAt: "2025-08-04T08:00:00+08:00",
    grantedBy: "质控办",
  });
  expect(enter(540, 1)).toMatchObject({ refusal: { code: "frozen" } });
  const query = { halfYear: "2025-H1", measureKey: FOLLOW_UP.measureKey, code: "DQ-C01", version: 1 } as const;
  expect(world.run(quality, judgeQuery, { ...query, verdict: "error_confirmed", text: "只统计了随访成功的" }).ok).toBe(
    true,
  );
  expect(enter(540, 1).ok).toBe(true);
  const states = world.plan().queryRecords.map(({ code, state }) => `${code} ${state}`);
  expect(states).toEqual(["DQ-C01 corrected", "DQ-G02 open"]);
  expect(enter(541, 2)).toMatchObject({ refusal: { code: "frozen" } });
});
