import { expect, test } from "vitest";
import { dayOf } from "#app/domain/calendar-date.ts";
import { asksForAnswer, findingsOf, queriesOf } from "#app/domain/data-queries.ts";
import { queryChanges } from "#app/domain/query-changes.ts";
import { queryKey } from "#app/domain/query-record.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { printedMeasures } from "#app/domain/measure.ts";
import { planOf } from "#app/domain/plan.ts";
import { checkValue } from "#app/domain/value-checks.ts";
import { windowOf, isWritable } from "#app/domain/window.ts";
import { isWorkingDay } from "#app/domain/working-days.ts";
import { loadPlan } from "../load-plan.server.ts";
import { openDemoDatabase } from "./demo-database.ts";
import { DEMO_TODAY } from "./demo-facts.ts";
import { CORRECTED_QUERIES, QUERY_STORIES } from "./query-stories.ts";
import { VALUE_HALF_YEARS } from "./value-cells.ts";
import { DEMO_MEASURES } from "./value-happenings.ts";

const plan = loadPlan(openDemoDatabase());

test("every measure of the plan has its five cells, and none is made up", () => {
  expect(Object.keys(DEMO_MEASURES).sort()).toEqual([...plan.measureByKey.keys()].sort());
  const told = Object.values(DEMO_MEASURES).flatMap(({ values }) => values.filter((cell) => cell !== null));
  expect(plan.values).toHaveLength(told.length);
});

test("every value may be stored", () => {
  for (const value of plan.values) {
    const measure = plan.measureByKey.get(value.measureKey);
    const halfYear = plan.halfYearById.get(value.halfYear);
    const faults =
      measure && halfYear && checkValue(measure, halfYear, value.status, value, value.note, dayOf(value.enteredAt));
    expect([value.measureKey, value.halfYear, faults]).toEqual([value.measureKey, value.halfYear, []]);
  }
});

test("a value uses the parts of its input mode and no others", () => {
  const used: Readonly<Record<string, readonly string[]>> = {
    numerator_denominator: ["numerator", "denominator"],
    mean_with_n: ["amount", "sample"],
    score_with_n: ["amount", "sample"],
    count: ["amount"],
    grade: ["amount"],
    boolean: ["yes"],
    list: ["list"],
  };
  for (const value of plan.values) {
    const { numerator, denominator, amount, sample, yes, list } = value;
    const parts = Object.entries({ numerator, denominator, amount, sample, yes, list });
    const given = parts.flatMap(([part, content]) => (content === null ? [] : part));
    const mode = plan.measureByKey.get(value.measureKey)?.inputMode ?? "";
    expect([value.measureKey, [...given].sort()]).toEqual([
      value.measureKey,
      value.status === "reported" ? [...(used[mode] ?? [])].sort() : [],
    ]);
  }
});

test("lists are as long as their counts say, and their entries are options", () => {
  const sizes = (key: string) =>
    VALUE_HALF_YEARS.map((halfYear) => plan.valueByKey.get(`${halfYear}|${key}`)?.list?.length ?? null);
  expect(sizes("new_type_clinic_types")).toEqual([2, 2, 3, 3, 4]);
  expect(sizes("flexible_clinic_hours_forms")).toEqual([1, 1, 2, 2, 2]);
  expect(sizes("emergency_centers_list")).toEqual([2, 3, 3, 3, 3]);
  const counts = VALUE_HALF_YEARS.map(
    (halfYear) => plan.valueByKey.get(`${halfYear}|outpatient_mdt_disease_count`)?.amount ?? null,
  );
  expect(sizes("outpatient_mdt_disease_list")).toEqual(counts);
  for (const { measureKey, list } of plan.values) {
    const options = plan.measureByKey.get(measureKey)?.options?.map(({ value }) => value);
    if (list && options) expect(options).toEqual(expect.arrayContaining([...list]));
  }
});

test("values are entered on working days, by the department's reporter, while the window is open", () => {
  for (const { measureKey, halfYear, enteredAt, firstEnteredAt, enteredBy } of plan.values) {
    const day = dayOf(enteredAt);
    const measure = plan.measureByKey.get(measureKey);
    const owner = plan.indicatorByNo.get(measure?.indicatorNo ?? 0)?.departmentCodes[0] ?? "";
    const window = windowOf(plan, halfYear, owner, day);
    expect([measureKey, day, window && isWritable(window)]).toEqual([measureKey, day, true]);
    expect([measureKey, day, isWorkingDay(day) && day < DEMO_TODAY]).toEqual([measureKey, day, true]);
    const isCorrected = CORRECTED_QUERIES.some(
      (query) => query.halfYear === halfYear && query.measureKey === measureKey,
    );
    expect([measureKey, firstEnteredAt < enteredAt]).toEqual([measureKey, isCorrected]);
    expect(plan.people.find(({ name }) => name === enteredBy)?.username).toBe(`reporter.${owner}`);
  }
});

test("2025-H1: six indicators are still to be filled; before that one value is missing", () => {
  const unfilled = (halfYear: (typeof VALUE_HALF_YEARS)[number]) =>
    plan.indicators
      .filter((indicator) =>
        printedMeasures(indicator).some(({ key }) => plan.valueByKey.get(`${halfYear}|${key}`) === undefined),
      )
      .map(({ no }) => no);
  expect(unfilled("2025-H1")).toEqual([5, 7, 24, 26, 30, 34]);
  const missing = plan.indicators.flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      VALUE_HALF_YEARS.filter((halfYear) => measureCell(plan, measure, halfYear, DEMO_TODAY).status === "missing").map(
        (halfYear) => `${halfYear}|${measure.key}`,
      ),
    ),
  );
  expect(missing).toEqual(["2024-H2|elective_preop_waiting_days"]);
});

test("the three doubted values of the pictures are doubted, and no other", () => {
  const doubted = queriesOf(plan)
    .filter(asksForAnswer)
    .map(({ code, halfYear, measureKey, state }) => `${halfYear} ${measureKey} ${code} ${state}`);
  expect(doubted).toEqual([
    "2024-H2 staff_satisfaction DQ-D03 explained",
    "2025-H1 outpatient_wait_after_arrival_minutes DQ-D01 open",
    "2025-H1 outpatient_wait_after_arrival_minutes DQ-D02 open",
    "2025-H1 clinical_pathway_entry_rate DQ-D03 open",
    "2025-H1 clinical_pathway_entry_rate DQ-D04 open",
  ]);
});

test("every told 疑点 was found, its events come in order, and nobody accepts what they answered themselves", () => {
  const keys = new Set(plan.queryRecords.map(queryKey));
  expect(Object.keys(QUERY_STORIES).filter((key) => !keys.has(key))).toEqual([]);
  for (const { events } of plan.queryRecords) {
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
    const answer = events.find(({ kind }) => kind === "explained" || kind === "corrected")?.actorName ?? "科室";
    const verified = events.filter(({ kind }) => ["accepted", "error_confirmed", "closed"].includes(kind));
    expect(verified.map(({ actorName }) => actorName)).not.toContain(answer);
    for (const { at } of events) expect([at, isWorkingDay(dayOf(at)) && dayOf(at) < DEMO_TODAY]).toEqual([at, true]);
  }
});

test("the corrected ones were found on what was entered first", () => {
  for (const { halfYear, measureKey, code, first, details } of CORRECTED_QUERIES) {
    const values = plan.values.map((value) =>
      value.halfYear === halfYear && value.measureKey === measureKey ? { ...value, ...first, note: value.note } : value,
    );
    const found = findingsOf(planOf({ ...plan, values, queryRecords: [] }), DEMO_TODAY).filter(
      (finding) => finding.halfYear === halfYear && finding.measureKey === measureKey,
    );
    expect(found).toMatchObject([{ code, details }]);
  }
});

test("running the rules again moves nothing", () => {
  expect(queryChanges(plan.queryRecords, findingsOf(plan, DEMO_TODAY), () => "")).toEqual([]);
});

test("what cannot be traced says why", () => {
  const untraceable = plan.values.filter(({ status }) => status === "not_traceable");
  expect(untraceable.map(({ halfYear, measureKey }) => `${halfYear}|${measureKey}`)).toEqual([
    "2023-H1|discharge_same_day_settlement_rate",
  ]);
});
