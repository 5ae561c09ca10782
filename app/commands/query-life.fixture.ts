import { NO_PARTS } from "#app/domain/measure-value.ts";
import type { QueryCode } from "#app/domain/query-codes.ts";
import { writeMeasureValue } from "#db/measure-values.ts";
import { explainQuery } from "./explain-query.ts";
import { judgeQuery, type QueryVerdict } from "./judge-query.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { holds, openTestWorld } from "./test-world.ts";

export const WAIT = "outpatient_wait_after_arrival_minutes";
export const OFFICE = "outpatient-office";
export const CELL = { halfYear: "2025-H1", departmentCode: OFFICE, measureKey: WAIT } as const;
export const COUNTED = "叫号系统签到到进诊室";

/** 门诊办 with a wait of 19.6 minutes in the last half-year, and what is done about another one in this. */
export function openQueryLife() {
  const world = openTestWorld("2025-07-04");
  const reporter = world.person("reporter", holds("reporter", OFFICE));
  const quality = world.person("quality", holds("quality_office"));
  const at = "2025-01-06T09:20:00+08:00";
  const entered = { enteredAt: at, enteredBy: "reporter", enteredById: reporter.userId, firstEnteredAt: at };
  const before = { ...NO_PARTS, ...entered, halfYear: "2024-H2", measureKey: WAIT, status: "reported" } as const;
  writeMeasureValue(world.db, { ...before, amount: 19.6, sample: 9000, note: COUNTED, details: {} }, 0);

  const enter = (amount: number, version = 0, by = reporter) =>
    world.run(by, saveMeasureValue, {
      ...CELL,
      version,
      status: "reported",
      parts: { ...NO_PARTS, amount, sample: 9100 },
      note: COUNTED,
    });
  const record = (code: QueryCode = "DQ-D01") => world.plan().queryRecordByKey.get(`2025-H1|${WAIT}|${code}`);
  const ref = (code: QueryCode = "DQ-D01") => ({
    halfYear: "2025-H1" as const,
    measureKey: WAIT,
    code,
    version: record(code)?.version ?? 0,
  });
  const explain = (text = "今年分时段精确到半小时", by = reporter) => world.run(by, explainQuery, { ...ref(), text });
  const judge = (verdict: QueryVerdict, by = quality, text = "") =>
    world.run(by, judgeQuery, { ...ref(), verdict, text });
  const kinds = () => record()?.events.map(({ kind }) => kind);
  return { world, reporter, quality, enter, record, ref, explain, judge, kinds };
}
