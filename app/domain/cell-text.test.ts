import { expect, test } from "vitest";
import { annualCell } from "./annual-rollup.ts";
import { annualCellText, cellText, lineText } from "./cell-text.ts";
import type { Indicator, Measure } from "./measure.ts";
import type { MeasureCell } from "./measure-cell.ts";
import { amount, cellOf, emptyCell, indicatorWith, list, mean, measureOf, share, yes } from "./measure.fixture.ts";
import { NO_PARTS } from "./measure-value.ts";

const rate = measureOf("numerator_denominator");
const sent = measureOf("numerator_denominator", { key: "prehospital_info_transmission_rate" });
const confirmed = measureOf("numerator_denominator", { key: "in_hospital_acknowledgement_rate" });
const unnamed = measureOf("count", { key: "unnamed", label: "另一项" });
const clinics = measureOf("boolean", { key: "new_type_clinics_set_up", rollup: "last_value" });
const types = measureOf("list", { key: "new_type_clinic_types", companion: true });
const diseases = measureOf("count", { key: "outpatient_mdt_disease_count", unit: "个", rollup: "last_value" });
const named = measureOf("list", { key: "outpatient_mdt_disease_list", companion: true });
const service = measureOf("boolean");

type Cells = Record<string, MeasureCell>;
const at = (cells: Cells) => (measure: Measure) => cells[measure.key] ?? emptyCell("2024-H1", "missing");
const texts = (indicator: Indicator, cells: Cells) => cellText(indicator, at(cells)).map(lineText);

test.each<[string, Indicator, Cells, string[]]>([
  ["a share", indicatorWith(rate), { measure: cellOf("2024-H1", share(1300, 1600)) }, ["81.25%（1300/1600）"]],
  [
    "provisional",
    indicatorWith(rate),
    { measure: cellOf("2024-H1", share(1300, 1600), "provisional") },
    ["81.25%（1300/1600，暂报）"],
  ],
  ["not due", indicatorWith(rate), { measure: emptyCell("2024-H1", "not_due") }, ["未到期"]],
  ["missing", indicatorWith(rate), {}, ["缺报"]],
  [
    "not applicable, with its reason",
    indicatorWith(rate),
    { measure: cellOf("2024-H1", NO_PARTS, "not_applicable", " 无院前急救站点 ") },
    ["不适用（无院前急救站点）"],
  ],
  [
    "not traceable, with its reason",
    indicatorWith(rate),
    { measure: cellOf("2023-H1", NO_PARTS, "not_traceable", "系统未上线") },
    ["无法追溯（系统未上线）"],
  ],
  [
    "several measures, one of them missing",
    indicatorWith(sent, confirmed, unnamed),
    { [sent.key]: cellOf("2024-H1", share(240, 318)), unnamed: cellOf("2024-H1", amount(3)) },
    ["传输 75.47%（240/318）", "确认 缺报", "另一项 3 人次"],
  ],
  [
    "a yes with its list",
    indicatorWith(clinics, types),
    { [clinics.key]: cellOf("2024-H1", yes(true)), [types.key]: cellOf("2024-H1", list("麻醉门诊", "药学门诊")) },
    ["是（2 类：麻醉门诊、药学门诊）"],
  ],
  [
    "a yes whose list is not there",
    indicatorWith(clinics, types),
    { [clinics.key]: cellOf("2024-H1", yes(true)) },
    ["是"],
  ],
  [
    "a no with an empty list",
    indicatorWith(clinics, types),
    { [clinics.key]: cellOf("2024-H1", yes(false)), [types.key]: cellOf("2024-H1", list()) },
    ["否"],
  ],
  [
    "a count with its list",
    indicatorWith(diseases, named),
    { [diseases.key]: cellOf("2024-H1", amount(2)), [named.key]: cellOf("2024-H1", list("肺癌", "胃癌")) },
    ["2 个（肺癌、胃癌）"],
  ],
])("cell: %s", (_, indicator, cells, expected) => {
  expect(texts(indicator, cells)).toEqual(expected);
});

test("a line keeps its parts apart for the page", () => {
  const cells = { [clinics.key]: cellOf("2024-H1", yes(true)), [types.key]: cellOf("2024-H1", list("麻醉门诊")) };
  expect(cellText(indicatorWith(clinics, types), at(cells))).toEqual([
    { measureKey: clinics.key, label: null, main: "是（1 类）", detail: "麻醉门诊", mark: null, status: "reported" },
  ]);
});

const none = cellOf("2024-H2", NO_PARTS, "not_applicable", "未开展");

test.each<[string, Measure, MeasureCell, MeasureCell, string]>([
  ["pooled", rate, cellOf("2024-H1", share(900, 1000)), cellOf("2024-H2", share(2100, 3000)), "75.00%（3000/4000）"],
  ["first half missing", rate, emptyCell("2024-H1", "missing"), cellOf("2024-H2", share(1, 2)), "缺上半年"],
  ["second half missing", rate, cellOf("2024-H1", share(1, 2)), emptyCell("2024-H2", "missing"), "缺下半年"],
  ["both missing", rate, emptyCell("2024-H1", "missing"), emptyCell("2024-H2", "missing"), "缺上半年、下半年"],
  ["second half not due", rate, cellOf("2024-H1", share(1, 2)), emptyCell("2024-H2", "not_due"), "下半年未到期"],
  ["neither half due", rate, emptyCell("2024-H1", "not_due"), emptyCell("2024-H2", "not_due"), "未到期"],
  ["partial", rate, cellOf("2024-H1", share(1, 2)), none, "50.00%（1/2，部分，下半年不适用）"],
  ["not applicable", rate, { ...none, halfYear: "2024-H1" }, none, "不适用"],
  ["without parts", rate, cellOf("2024-H1", share(1, 2)), cellOf("2024-H2", share(1, null)), "缺分子分母或样本数"],
  ["stopped", service, cellOf("2024-H1", yes(true)), cellOf("2024-H2", yes(false)), "是（下半年停）"],
  [
    "provisional",
    measureOf("mean_with_n"),
    cellOf("2024-H1", mean(24, 1000)),
    cellOf("2024-H2", mean(16, 3000), "provisional"),
    "18.0 分钟（n=4000，暂报）",
  ],
])("annual cell: %s", (_, measure, first, second, text) => {
  const lines = annualCellText(indicatorWith(measure), () => annualCell(measure, first, second));
  expect(lines.map(lineText)).toEqual([text]);
});

test("an annual yes shows the list of the year's end, unless the service stopped", () => {
  const flexible = measureOf("boolean", { key: "flexible" });
  const forms = measureOf("list", { key: "flexible_clinic_hours_forms", companion: true });
  const year = (second: boolean) => (measure: Measure) =>
    measure === flexible
      ? annualCell(flexible, cellOf("2024-H1", yes(true)), cellOf("2024-H2", yes(second)))
      : annualCell(forms, cellOf("2024-H1", list("夜门诊")), cellOf("2024-H2", list("夜门诊", "双休日门诊")));
  const indicator = indicatorWith(flexible, forms);
  expect(annualCellText(indicator, year(true)).map(lineText)).toEqual(["是（2 种：夜门诊、双休日门诊）"]);
  expect(annualCellText(indicator, year(false)).map(lineText)).toEqual(["是（下半年停）"]);
});
