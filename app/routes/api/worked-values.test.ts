/** The worked values of domain.md §2.4 and the six statuses of §2.3: entered by command, read back as JSON. */
import { beforeAll, expect, test } from "vitest";
import { execute } from "#app/access/execute.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { stateOfficialValue } from "#app/commands/state-official-value.ts";
import { holds } from "#app/commands/test-world.ts";
import type { ApiIndicator } from "#app/domain/api-indicators.ts";
import { annualLines } from "#app/domain/annual-lines.ts";
import { cellText, lineText } from "#app/domain/cell-text.ts";
import { completenessOf } from "#app/domain/completeness.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { NO_PARTS, type EnteredStatus, type ValueParts } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import { evaluationTablePaper } from "#app/exports/annex-3.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { loader } from "./indicators.ts";

type Said = Partial<ValueParts> & { status?: EnteredStatus; note?: string };

/** Measure → what its department says of 2024-H1 and of 2024-H2; null for nothing at all. */
const ENTERED: Record<string, readonly [Said | null, Said | null]> = {
  outpatient_appointment_rate: [
    { numerator: 900, denominator: 1000 },
    { numerator: 2100, denominator: 3000 },
  ],
  outpatient_wait_after_arrival_minutes: [
    { amount: 24, sample: 1000 },
    { amount: 16, sample: 3000 },
  ],
  holistic_nursing_ward_share: [
    { numerator: 20, denominator: 22 },
    { numerator: 22, denominator: 22 },
  ],
  downward_referral_outpatient_emergency_count: [{ amount: 36 }, { amount: 50 }],
  downward_referral_inpatient_count: [{ amount: 0 }, { amount: 0 }],
  outpatient_mdt_disease_count: [{ amount: 2 }, { amount: 3 }],
  outpatient_mdt_disease_list: [{ list: ["肺癌", "胃癌"] }, { list: ["肺癌", "胃癌", "结直肠癌"] }],
  internet_plus_nursing_available: [{ yes: true }, { yes: false }],
  treat_first_pay_later_available: [{ yes: false }, { yes: true }],
  staff_satisfaction: [
    { status: "not_applicable", note: "按年度开展，上半年不调查" },
    { amount: 84.9, sample: 655 },
  ],
  discharge_follow_up_rate: [{ numerator: 7801, denominator: 10002 }, null],
  day_surgery_share_of_elective: [
    { numerator: 0, denominator: 500 },
    { numerator: 25, denominator: 500 },
  ],
};

let site: ReturnType<typeof installTestRuntime>;
let viewerId: number;
let qualityId: number;

let moment = Date.parse("2025-07-08T09:00:00+08:00");

function goTo(day: string): void {
  const then = Date.parse(`${day}T09:00:00+08:00`);
  site.passMinutes((then - moment) / 60_000);
  moment = then;
}

beforeAll(async () => {
  site = installTestRuntime();
  viewerId = await site.account("viewer", [holds("viewer")]);
  qualityId = await site.account("quality", [holds("quality_office")]);
  for (const { code } of site.plan().departments) await site.account(code, [holds("reporter", code)]);
  raiseDataVersion(site.db);
  goTo("2024-01-15");
  enter("2023-H1", "outpatient_appointment_rate", { status: "not_traceable", note: "旧系统没有预约记录" });
  goTo("2024-07-05");
  for (const [key, [first]] of Object.entries(ENTERED)) if (first) enter("2024-H1", key, first);
  goTo("2025-01-05");
  for (const [key, [, second]] of Object.entries(ENTERED)) if (second) enter("2024-H2", key, second);
  goTo("2025-07-08");
  enter("2025-H1", "outpatient_appointment_rate", { numerator: 0, denominator: 2000, status: "provisional" });
});

function enter(halfYear: HalfYearId, measureKey: string, { status = "reported", note = "按口径统计", ...parts }: Said) {
  const plan = site.plan();
  const measure = plan.measureByKey.get(measureKey);
  const [departmentCode = ""] = (measure && plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes) ?? [];
  const person = plan.people.find(({ username }) => username === departmentCode);
  if (!person) throw new Error(`nobody enters ${measureKey}`);
  const actor = { userId: person.id, username: person.username, name: person.name, assignments: person.assignments };
  const cell = { halfYear, departmentCode, measureKey, version: 0 };
  const result = execute(actor, saveMeasureValue, { ...cell, status, note, parts: { ...NO_PARTS, ...parts } });
  expect(result, `${halfYear} ${measureKey}`).toMatchObject({ ok: true });
}

async function measureOfApi(key: string, userId = qualityId) {
  const request = await site.request("/api/v1/indicators", userId);
  const answer = await loader({ request, params: {}, context: {} });
  const { indicators } = (await answer.json()) as { indicators: ApiIndicator[] };
  const found = indicators.flatMap(({ measures }) => measures).find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

test.each([
  ["a rate is pooled, not averaged", "outpatient_appointment_rate", "complete", 75, null],
  ["a mean is weighted", "outpatient_wait_after_arrival_minutes", "complete", 18, null],
  ["wards are a stock: the year-end", "holistic_nursing_ward_share", "complete", 100, null],
  ["people referred are added", "downward_referral_outpatient_emergency_count", "complete", 86, null],
  ["nought and nought are nought", "downward_referral_inpatient_count", "complete", 0, null],
  ["kinds of disease: the year-end", "outpatient_mdt_disease_count", "complete", 3, null],
  ["their list: the year-end, not both", "outpatient_mdt_disease_list", "complete", 3, null],
  ["yes, then no", "internet_plus_nursing_available", "complete", true, "stopped_in_second_half"],
  ["no, then yes", "treat_first_pay_later_available", "complete", true, null],
  ["one half 不适用", "staff_satisfaction", "partial", 84.9, "second_half_only"],
  ["one half missing", "discharge_follow_up_rate", "missing", null, null],
  ["a half of nought counts", "day_surgery_share_of_elective", "complete", 2.5, null],
] as const)("the year 2024: %s", async (_, key, status, value, note) => {
  const { annual } = await measureOfApi(key);
  expect(annual["2024"]).toMatchObject({ status, value, note, official: null });
});

test("a missing half is named, and the formula is told where something was calculated", async () => {
  expect((await measureOfApi("discharge_follow_up_rate")).annual["2024"]?.missing).toEqual(["2024-H2"]);
  expect((await measureOfApi("outpatient_appointment_rate")).annual["2024"]?.formula).toBe("(900+2100)/(1000+3000)");
  expect((await measureOfApi("outpatient_wait_after_arrival_minutes")).annual["2024"]?.formula).toBe(
    "(24×1000+16×3000)/(1000+3000)",
  );
});

function yearText(plan: Plan, no: number): string[] {
  const indicator = plan.indicatorByNo.get(no);
  return indicator ? annualLines(plan, indicator, 2024, "2025-07-08").map(lineText) : [];
}

test("as screens and papers print them", () => {
  const plan = site.plan();
  expect(yearText(plan, 1)).toEqual(["75.00%（3000/4000）"]);
  expect(yearText(plan, 7)).toEqual(["3 个（肺癌、胃癌、结直肠癌）"]);
  expect(yearText(plan, 26)).toEqual(["缺下半年"]);
  expect(yearText(plan, 28)).toEqual(["是（下半年停）"]);
  expect(yearText(plan, 34)[2]).toBe("职工 84.90 分（n=655，部分，上半年不适用）");
});

test.each([
  ["2023-H1", "not_traceable", null, "旧系统没有预约记录", "无法追溯（旧系统没有预约记录）"],
  ["2023-H2", "missing", null, "", "缺报"],
  ["2024-H1", "reported", 90, "按口径统计", "90.00%（900/1000）"],
  ["2025-H1", "provisional", 0, "按口径统计", "0.00%（0/2000，暂报）"],
  ["2025-H2", "not_due", null, "", "未到期"],
] as const)("%s is %s in JSON and in the printed cell", async (halfYear, status, value, note, printed) => {
  const { values } = await measureOfApi("outpatient_appointment_rate");
  expect(values[halfYear]).toMatchObject({ status, value, note });
  const plan = site.plan();
  const indicator = plan.indicatorByNo.get(1);
  const lines = indicator ? cellText(indicator, (measure) => measureCell(plan, measure, halfYear, "2025-07-08")) : [];
  expect(lines.map(lineText)).toEqual([printed]);
});

test("不适用 keeps its reason in JSON, in the cell and on paper", async () => {
  const { values } = await measureOfApi("staff_satisfaction");
  expect(values["2024-H1"]).toMatchObject({ status: "not_applicable", value: null, note: "按年度开展，上半年不调查" });
  const paper = evaluationTablePaper(site.plan(), () => true, "2025-07-08");
  const cells = paper.table.bodyRows.flatMap((row) => row.cells.map(({ text }) => text.replaceAll("\n", "")));
  expect(cells.some((text) => text.includes("职工 不适用（按年度开展，上半年不调查）"))).toBe(true);
  expect(cells.some((text) => text.includes("无法追溯（旧系统没有预约记录）"))).toBe(true);
});

test("completeness counts every status by itself", () => {
  const of = (halfYear: HalfYearId, code: string) =>
    completenessOf(site.plan(), halfYear, "2025-07-08").find(({ departmentCode }) => departmentCode === code)?.byStatus;
  expect(of("2024-H1", "outpatient-office")).toMatchObject({
    reported: 4,
    not_applicable: 1,
    provisional: 0,
    not_due: 0,
  });
  expect(of("2023-H1", "outpatient-office")).toMatchObject({ not_traceable: 1, reported: 0 });
  expect(of("2025-H1", "outpatient-office")).toMatchObject({ provisional: 1, missing: 0 });
  expect(of("2025-H2", "outpatient-office")).toMatchObject({ missing: 0, reported: 0, provisional: 0 });
});

test("an official value stands beside the computed one in JSON, on paper and below it; not for who may not see the year", async () => {
  const person = site.plan().people.find(({ id }) => id === qualityId);
  if (!person) throw new Error("no quality office");
  const said = { value: 80, source: "省平台2024年报", reason: "以省平台公布为准" };
  const actor = { userId: qualityId, username: "quality", name: "quality", assignments: person.assignments };
  const year = { measureKey: "outpatient_appointment_rate", year: 2024, version: 0 };
  expect(execute(actor, stateOfficialValue, { ...year, ...said }).ok).toBe(true);
  expect((await measureOfApi("outpatient_appointment_rate")).annual["2024"]).toMatchObject({
    status: "complete",
    value: 75,
    official: said,
  });
  const paper = evaluationTablePaper(site.plan(), () => true, "2025-07-08");
  expect(paper.table.bodyRows[0]?.cells.map(({ text }) => text)).toContain("80.00%（官方值）");
  expect(paper.footnotes.at(-1)).toBe(
    "官方值　指标1，2024年度：官方发布 80.00%（来源：省平台2024年报；理由：以省平台公布为准），按两个半年计算为 75.00%（3000/4000）。",
  );
  expect((await measureOfApi("outpatient_appointment_rate", viewerId)).annual["2024"]).toBeUndefined();
});
