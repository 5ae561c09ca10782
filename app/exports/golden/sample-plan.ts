/** The shipped plan with a few reports and values in it, for the tests of this folder. */
import { NO_PARTS, type MeasureValue, type ValueParts } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { RowContent, RowEvent } from "#app/domain/report-row.ts";
/* eslint-disable no-restricted-imports -- only tests import this file, and they use the real storage */
import { openDatabase, type Db } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import { writeMeta } from "#db/meta.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { recordRowEvent, writeRow, type RowChange } from "#db/report-rows.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
/* eslint-enable no-restricted-imports */

export const TODAY = "2025-07-08";
export const OFFICE = "outpatient-office";
/** Too long for the 409 points of a spreadsheet row. */
export const LONG_TEXT = "随访中心对出院患者开展电话、短信与线上随访，并按病种归集问题、逐条反馈到科室。".repeat(40);
/** Text that a spreadsheet might take for a formula. */
export const FORMULA_LIKE = "=1+1 是文字\n+2\n-3\n@甲";

function contentOf(progress: string, difficulties: string): RowContent {
  return { progress, difficulties, percent: null, selfRating: null, evidence: "" };
}

function addRow(db: Db, halfYear: HalfYearId, taskNo: number, change: RowChange, submitted?: RowContent): void {
  const id = { halfYear, taskNo, departmentCode: OFFICE };
  writeRow(db, id, 0, change);
  if (!submitted) return;
  const event: Omit<RowEvent, "content"> = {
    kind: "submitted",
    at: change.firstSubmittedAt ?? "",
    actorName: "负责人",
    comment: null,
  };
  recordRowEvent(db, id, { ...event, content: submitted });
}

function addValue(
  db: Db,
  halfYear: HalfYearId,
  measureKey: string,
  parts: Partial<ValueParts>,
  rest: Partial<MeasureValue> = {},
): void {
  const entered = {
    enteredAt: "2025-07-01T09:00:00+08:00",
    enteredBy: "填报员",
    enteredById: null,
    details: {},
    firstEnteredAt: "2024-01-10T09:00:00+08:00",
  };
  writeMeasureValue(
    db,
    {
      ...NO_PARTS,
      ...parts,
      halfYear,
      measureKey,
      status: "reported",
      note: "按本院口径统计，系统导出",
      ...entered,
      ...rest,
    },
    0,
  );
}

/** 2024-H1 of 门诊办 is handed in and rated but for one row; 2025-H1 holds a draft, a returned row and a submitted one. */
export function samplePlan(demo = true): Plan {
  const db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  if (demo) writeMeta(db, "demo", "1");
  const at = "2024-07-09T10:20:00+08:00";
  for (const taskNo of [1, 2, 3, 6, 12, 18, 23, 24]) {
    const content = contentOf(
      taskNo === 18
        ? LONG_TEXT
        : taskNo === 3
          ? FORMULA_LIKE
          : `第${taskNo}项：已完成分时段预约改造。\n6月底前全部上线。`,
      "号源下放比例仍需提高。下一步由门诊办每月通报。",
    );
    const word: Rating = taskNo === 6 ? "late_completed" : "on_time_high_quality";
    const change: RowChange =
      taskNo === 24 ? { state: "leader_approved" } : { state: "rated", rating: word, ratingProposed: word };
    addRow(db, "2024-H1", taskNo, { ...content, ...change, firstSubmittedAt: at }, content);
  }
  addRow(db, "2025-H1", 1, { ...contentOf("写了一半的草稿", ""), state: "draft" });
  addRow(
    db,
    "2025-H1",
    2,
    {
      ...contentOf("改到一半的正文", "无"),
      state: "returned",
      correctionDueOn: "2025-07-10",
      firstSubmittedAt: "2025-07-02T08:00:00+08:00",
    },
    contentOf("上次提交的正文", "无"),
  );
  addRow(
    db,
    "2025-H1",
    3,
    { ...contentOf("已提交的正文", "无"), state: "submitted", firstSubmittedAt: "2025-07-03T08:00:00+08:00" },
    contentOf("已提交的正文", "无"),
  );
  addValues(db);
  return loadPlan(db);
}

function addValues(db: Db): void {
  addValue(db, "2024-H1", "outpatient_appointment_rate", { numerator: 900, denominator: 1000 });
  addValue(db, "2024-H2", "outpatient_appointment_rate", { numerator: 2100, denominator: 3000 });
  addValue(db, "2025-H1", "outpatient_appointment_rate", { numerator: 512034, denominator: 603214 });
  addValue(db, "2023-H1", "outpatient_appointment_rate", {}, { status: "not_traceable", note: "旧系统无预约记录" });
  addValue(db, "2024-H1", "prehospital_info_transmission_rate", { numerator: 1300, denominator: 1600 });
  addValue(db, "2024-H1", "in_hospital_acknowledgement_rate", { numerator: 1100, denominator: 1300 });
  addValue(db, "2024-H1", "new_type_clinics_set_up", { yes: true });
  addValue(db, "2024-H1", "new_type_clinic_types", { list: ["麻醉门诊", "疼痛门诊", "药学门诊"] });
  addValue(db, "2024-H1", "downward_referral_outpatient_emergency_count", { amount: 0 });
  addValue(db, "2024-H1", "outpatient_satisfaction", { amount: 90.85, sample: 1312 });
  addValue(db, "2024-H1", "outpatient_wait_after_arrival_minutes", { amount: 24, sample: 1000 });
  addValue(db, "2024-H2", "outpatient_wait_after_arrival_minutes", { amount: 16, sample: 3000 });
}
