/** Who may take which step of a 疑点: nobody judges what they entered or explained themselves. */
import { expect, test } from "vitest";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import { clearMeasureValue } from "./clear-measure-value.ts";
import { explainQuery } from "./explain-query.ts";
import { judgeQuery } from "./judge-query.ts";
import { saveMeasureValue } from "./save-measure-value.ts";
import { holds } from "./test-world.ts";
import { CELL, OFFICE, openQueryLife } from "./query-life.fixture.ts";

test("who entered or explained may not accept, whatever else they are", () => {
  const { world, enter, explain, judge } = openQueryLife();
  const both = world.person("both", holds("reporter", OFFICE), holds("quality_office"));
  enter(11.2, 0, both);
  explain();
  expect(judge("accepted", both)).toMatchObject({ refusal: { code: "own-entry" } });
  expect(judge("error_confirmed", both, "只统计了上午")).toMatchObject({ refusal: { code: "own-entry" } });
  expect(judge("accepted").ok).toBe(true);
});

test("people are told apart by account: a new name helps nobody, the same name hinders nobody", () => {
  const { world, enter, explain, judge } = openQueryLife();
  const both = world.person("both", holds("reporter", OFFICE), holds("quality_office"));
  const namesake = { ...world.person("namesake", holds("quality_office")), name: both.name };
  enter(11.2);
  explain("今年分时段精确到半小时", both);
  expect(judge("accepted", { ...both, name: "改了名" })).toMatchObject({ refusal: { code: "own-entry" } });
  expect(judge("accepted", namesake).ok).toBe(true);
});

test("质控办 who entered the value for a department leaves it to a colleague", () => {
  const { world, quality, enter, explain, judge } = openQueryLife();
  const colleague = world.person("colleague", holds("quality_office"));
  enter(11.2, 0, quality);
  expect(explain().ok).toBe(true);
  expect(judge("accepted")).toMatchObject({ refusal: { code: "own-entry" } });
  expect(judge("accepted", colleague).ok).toBe(true);
});

test("who explained may not accept either", () => {
  const { world, enter, explain, judge } = openQueryLife();
  const both = world.person("both", holds("reporter", OFFICE), holds("quality_office"));
  enter(11.2);
  explain("今年分时段精确到半小时", both);
  expect(judge("accepted", both)).toMatchObject({ refusal: { code: "own-entry" } });
});

test("permissions, states, reasons and versions are checked, and nothing is written", () => {
  const { world, reporter, quality, enter, explain, judge, kinds, ref } = openQueryLife();
  enter(11.2);
  const other = world.person("other", holds("reporter", "nursing"));
  expect(explain("别的科室的说明", other)).toMatchObject({ refusal: { code: "not-permitted" } });
  expect(explain("太短")).toMatchObject({ refusal: { code: "reason-too-short", details: { length: 2 } } });
  expect(judge("accepted")).toMatchObject({ refusal: { code: "wrong-state" } });
  expect(judge("closed")).toMatchObject({ refusal: { code: "wrong-state" } });
  expect(judge("error_confirmed", quality, "错")).toMatchObject({ refusal: { code: "reason-too-short" } });
  expect(judge("error_confirmed", reporter, "只统计了上午")).toMatchObject({ refusal: { code: "not-permitted" } });
  const stale = { ...ref(), version: 9, text: "今年分时段精确到半小时" };
  expect(world.run(reporter, explainQuery, stale)).toMatchObject({ refusal: { code: "stale" } });
  const unknown = { ...ref("DQ-C01"), text: "今年分时段精确到半小时" };
  expect(world.run(reporter, explainQuery, unknown)).toMatchObject({ refusal: { code: "not-found" } });
  expect(kinds()).toEqual(["opened"]);
});

test("质控办's own indicators are judged by 专班组长", () => {
  const { world, quality } = openQueryLife();
  const own = { halfYear: "2025-H1", measureKey: "clinical_pathway_entry_rate", code: "DQ-A07" } as const;
  const clerk = world.person("clerk", holds("reporter", "quality-office"));
  const president = world.person("president", holds("task_force_head"));
  const { measureKey } = own;
  const parts = { ...NO_PARTS, numerator: 67, denominator: 101 };
  const cell = { halfYear: "2025-H1", departmentCode: "quality-office", measureKey, version: 0 } as const;
  expect(world.run(clerk, saveMeasureValue, { ...cell, status: "reported", parts, note: "" }).ok).toBe(true);
  expect(world.run(clerk, explainQuery, { ...own, version: 1, text: "临床路径系统导出" }).ok).toBe(true);
  const verdict = { ...own, version: 2, verdict: "accepted", text: "" } as const;
  expect(world.run(quality, judgeQuery, verdict)).toMatchObject({ refusal: { code: "not-permitted" } });
  expect(world.run(president, judgeQuery, verdict).ok).toBe(true);
});

test("who corrected a value by clearing it may not close what was asked about it", () => {
  const { world, enter, record, judge } = openQueryLife();
  const both = world.person("both", holds("reporter", OFFICE), holds("quality_office"));
  enter(11.2);
  world.run(both, clearMeasureValue, { ...CELL, version: 1 });
  expect(record()).toMatchObject({ state: "corrected" });
  expect(judge("closed", both)).toMatchObject({ refusal: { code: "own-entry" } });
  expect(judge("closed").ok).toBe(true);
});
