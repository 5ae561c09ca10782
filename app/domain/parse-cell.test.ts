import { describe, expect, test } from "vitest";
import type { Indicator } from "./measure.ts";
import { amount, indicatorWith, list, mean, measureOf, share, yes } from "./measure.fixture.ts";
import type { EnteredStatus, ValueParts } from "./measure-value.ts";
import { parseCell, withoutRemarks } from "./parse-cell.ts";
import type { CellTextFault } from "./parse-figure.ts";

const rate = indicatorWith(measureOf("numerator_denominator"));
const wait = indicatorWith(measureOf("mean_with_n"));
const score = indicatorWith(measureOf("score_with_n"));
const count = indicatorWith(measureOf("count"));
const service = indicatorWith(measureOf("boolean"));
const grade = indicatorWith(measureOf("grade"));
const clinics = indicatorWith(
  measureOf("boolean", { key: "clinics" }),
  measureOf("list", { key: "new_type_clinic_types", companion: true }),
);
const diseases = indicatorWith(
  measureOf("count", { key: "diseases", unit: "个" }),
  measureOf("list", { key: "outpatient_mdt_disease_list", companion: true }),
);
const transmission = indicatorWith(
  measureOf("numerator_denominator", { key: "prehospital_info_transmission_rate", label: "重点病种传输比例" }),
  measureOf("numerator_denominator", { key: "in_hospital_acknowledgement_rate", label: "接受确认比例" }),
);
const referrals = indicatorWith(
  measureOf("count", { key: "downward_referral_outpatient_emergency_count", label: "门急诊下转患者人次数" }),
  measureOf("count", { key: "downward_referral_inpatient_count", label: "住院下转患者人次数" }),
);
const hospital = indicatorWith(
  measureOf("grade", { key: "emr_application_grade", label: "电子病历系统应用水平分级" }),
  measureOf("grade", { key: "smart_service_grade", label: "医院智慧服务分级" }),
  measureOf("grade", { key: "smart_management_grade", label: "医院智慧管理分级" }),
);

type Said = Readonly<Record<string, unknown>>;

/** What was said, briefly: the measure where there are several, its status unless 已报, its parts, its note. */
function said(indicator: Indicator, text: string): Said[] {
  const { statements, faults } = parseCell(indicator, text);
  expect(faults).toEqual([]);
  return statements.map(({ measureKey, status, parts, note, listed }) => ({
    ...(measureKey !== "measure" && { measureKey }),
    ...(status !== "reported" && { status }),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null)),
    ...(note !== null && { note }),
    ...(listed !== null && { listed }),
  }));
}

function figure(parts: ValueParts, status: EnteredStatus = "reported"): Said[] {
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
  return [{ ...(status !== "reported" && { status }), ...given }];
}

describe("one measure in its cell", () => {
  test.each<[string, Indicator, readonly Said[]]>([
    ["81.25%\n（1300/1600）", rate, figure(share(1300, 1600))],
    ["84.88%\n（512034/\n603214）\n备注2", rate, figure(share(512034, 603214))],
    ["1300/1600", rate, figure(share(1300, 1600))],
    ["（1300/1600）", rate, figure(share(1300, 1600))],
    ["81.25% 1300/1600", rate, figure(share(1300, 1600))],
    ["８１．２５％（１３００／１６００）", rate, figure(share(1300, 1600))],
    ["1,300 / 1,600", rate, figure(share(1300, 1600))],
    ["1300/1600=81.25%", rate, figure(share(1300, 1600))],
    ["1300/1600（81.25%）", rate, figure(share(1300, 1600))],
    ["分子1300，分母1600", rate, figure(share(1300, 1600))],
    ["81.25%（分子：1300；分母：1600）", rate, figure(share(1300, 1600))],
    ["0.00%（0/30）", rate, figure(share(0, 30))],
    ["75.00%\n（3/4，暂报）", rate, figure(share(3, 4), "provisional")],
    ["3/4 暂报", rate, figure(share(3, 4), "provisional")],
    ["暂报：3/4", rate, figure(share(3, 4), "provisional")],
    ["33.333%（1/3）", rate, figure(share(1, 3))],
    ["11.2 分钟\n（n=121060）", wait, figure(mean(11.2, 121060))],
    ["11.2（n=121060）", wait, figure(mean(11.2, 121060))],
    ["11.2分钟 Ｎ＝121,060", wait, figure(mean(11.2, 121060))],
    ["11.2，样本数 121060例", wait, figure(mean(11.2, 121060))],
    ["11.2", wait, figure(mean(11.2, null))],
    ["0 分钟（n=5，暂报）", wait, figure(mean(0, 5), "provisional")],
    ["91.73 分（n=1312）", score, figure(mean(91.73, 1312))],
    ["91.73%", score, figure(mean(91.73, null))],
    ["36 人次", count, figure(amount(36))],
    ["０", count, figure(amount(0))],
    ["36人次（暂报）", count, figure(amount(36), "provisional")],
    ["是", service, figure(yes(true))],
    [" 否 ", service, figure(yes(false))],
    ["是（暂报）", service, figure(yes(true), "provisional")],
    ["√", service, figure(yes(true))],
    ["4 级", grade, figure(amount(4))],
    ["四级", grade, figure(amount(4))],
    ["4级（2018年版标准）", grade, [{ amount: 4, note: "2018年版标准" }]],
    ["4 级（2025版，暂报）", grade, [{ status: "provisional", amount: 4, note: "2025版" }]],
    ["不适用（无院前急救站点）", rate, [{ status: "not_applicable", note: "无院前急救站点" }]],
    ["不适用：无（甲）类（乙）类", rate, [{ status: "not_applicable", note: "无（甲）类（乙）类" }]],
    ["无法追溯 系统未上线", rate, [{ status: "not_traceable", note: "系统未上线" }]],
    ["不适用", rate, [{ status: "not_applicable" }]],
    [
      "是（3 类：麻醉门诊、疼痛门诊、药学门诊）",
      clinics,
      [
        { measureKey: "clinics", yes: true },
        { measureKey: "new_type_clinic_types", list: ["麻醉门诊", "疼痛门诊", "药学门诊"] },
      ],
    ],
    [
      "是(双休日门诊,午间（中午连班）门诊)",
      clinics,
      [
        { measureKey: "clinics", yes: true },
        { measureKey: "new_type_clinic_types", list: ["双休日门诊", "午间（中午连班）门诊"] },
      ],
    ],
    [
      "是（1 类：麻醉门诊，暂报）",
      clinics,
      [
        { measureKey: "clinics", status: "provisional", yes: true },
        { measureKey: "new_type_clinic_types", status: "provisional", list: ["麻醉门诊"] },
      ],
    ],
    [
      "是（3 类）",
      clinics,
      [
        { measureKey: "clinics", yes: true },
        { measureKey: "new_type_clinic_types", listed: 3 },
      ],
    ],
    ["否", clinics, [{ measureKey: "clinics", yes: false }]],
    [
      "2 个\n（肺癌、胃癌）",
      diseases,
      [
        { measureKey: "diseases", amount: 2 },
        { measureKey: "outpatient_mdt_disease_list", list: ["肺癌", "胃癌"] },
      ],
    ],
  ])("%j", (text, indicator, expected) => {
    expect(said(indicator, text)).toEqual(expected);
  });

  test.each(["", "  \n", "未到期", "缺报", "待填", "未公布", "缺 报"])(
    "%j says nothing, or is no word for it",
    (text) => {
      const { statements, faults } = parseCell(rate, text);
      expect(statements).toEqual([]);
      expect(faults).toHaveLength(text === "缺 报" ? 1 : 0);
    },
  );
});

const sent = "prehospital_info_transmission_rate";
const confirmed = "in_hospital_acknowledgement_rate";
const both = [
  { measureKey: sent, numerator: 1300, denominator: 1600 },
  { measureKey: confirmed, numerator: 1100, denominator: 1300 },
];

describe("several measures in one cell", () => {
  test.each<[string, Indicator, readonly Said[]]>([
    ["传输 81.25%\n（1300/1600）\n确认 84.62%\n（1100/1300）", transmission, both],
    ["传输1300/1600；确认1100/1300", transmission, both],
    ["重点病种传输比例：81.25%（1300/1600）；接受确认比例：84.62%（1100/1300）。", transmission, both],
    ["确认：1100/1300\n传输：1300/1600", transmission, both.toReversed()],
    ["传输 81.25%\n（1300/1600）\n确认 缺报", transmission, both.slice(0, 1)],
    ["未到期", transmission, []],
    [
      "不适用：无院前急救站点",
      transmission,
      [sent, confirmed].map((measureKey) => ({ measureKey, status: "not_applicable", note: "无院前急救站点" })),
    ],
    [
      "门急诊 0 人次\n住院 不适用\n（住院 3 人次未计）",
      referrals,
      [
        { measureKey: "downward_referral_outpatient_emergency_count", amount: 0 },
        { measureKey: "downward_referral_inpatient_count", status: "not_applicable", note: "住院 3 人次未计" },
      ],
    ],
    [
      "门急诊 不适用 住院部未接入",
      referrals,
      [
        {
          measureKey: "downward_referral_outpatient_emergency_count",
          status: "not_applicable",
          note: "住院部未接入",
        },
      ],
    ],
    [
      "病历四级 服务2级（2019版）管理 1",
      hospital,
      [
        { measureKey: "emr_application_grade", amount: 4 },
        { measureKey: "smart_service_grade", amount: 2, note: "2019版" },
        { measureKey: "smart_management_grade", amount: 1 },
      ],
    ],
  ])("%j", (text, indicator, expected) => {
    expect(said(indicator, text)).toEqual(expected);
  });
});

describe("what cannot be taken over", () => {
  test.each<[string, Indicator, CellTextFault]>([
    ["81.25%", rate, { code: "fraction-missing", details: { text: "81.25%" } }],
    ["81.25", rate, { code: "fraction-missing", details: { text: "81.25" } }],
    [
      "80%（1300/1600）",
      rate,
      { code: "DQ-B03", details: { value: 80, calculated: "81.25", numerator: 1300, denominator: 1600 } },
    ],
    ["120%（1300/1600）", rate, { code: "DQ-B01", details: { value: 120 } }],
    [
      "81.24%（1300/1600）",
      rate,
      { code: "DQ-B03", details: { value: 81.24, calculated: "81.25", numerator: 1300, denominator: 1600 } },
    ],
    ["约八成", rate, { code: "unreadable", details: { text: "约八成", inputMode: "numerator_denominator" } }],
    ["=1300/1600", rate, { code: "unreadable", details: { text: "=1300/1600", inputMode: "numerator_denominator" } }],
    ["1300/1600/2", rate, { code: "unreadable", details: { text: "1300/1600/2", inputMode: "numerator_denominator" } }],
    ["—", rate, { code: "unreadable", details: { text: "—", inputMode: "numerator_denominator" } }],
    ["2 小时（n=30）", wait, { code: "unit-differs", details: { given: "小时", unit: "分钟" } }],
    ["11.2（121060）", wait, { code: "unreadable", details: { text: "11.2（121060）", inputMode: "mean_with_n" } }],
    ["36 个月", count, { code: "unit-differs", details: { given: "个月", unit: "人次" } }],
    ["36 人次（估计）", count, { code: "extra-text", details: { text: "估计" } }],
    ["部分", service, { code: "unreadable", details: { text: "部分", inputMode: "boolean" } }],
    ["是（2024年起）", service, { code: "extra-text", details: { text: "2024年起" } }],
    ["4+", grade, { code: "unit-differs", details: { given: "+", unit: "级" } }],
    ["是（3 类：甲、乙）", clinics, { code: "list-count-differs", details: { count: 3, listed: 2, unit: "类" } }],
    ["81.25%（1300/1600）", transmission, { code: "labels-missing", details: { labels: "传输、确认" } }],
    ["约 传输 1/2", transmission, { code: "labels-missing", details: { labels: "传输、确认" } }],
    ["传输 1/2 传输 1/2", transmission, { code: "label-twice", details: { label: "传输" } }],
    ["1".repeat(4001), rate, { code: "too-long", details: { max: 4000 } }],
  ])("%j", (text, indicator, fault) => {
    expect(parseCell(indicator, text)).toEqual({ statements: [], faults: [fault] });
  });

  test("each wrong line of a cell is told, and the right ones are read", () => {
    const { statements, faults } = parseCell(transmission, "传输 81%\n确认 84.62%（1100/1300）");
    expect(statements.map(({ measureKey }) => measureKey)).toEqual([confirmed]);
    expect(faults.map(({ code }) => code)).toEqual(["fraction-missing"]);
  });

  test("half a unit of the last digit is forgiven, more is not", () => {
    expect(parseCell(rate, "33.335%（1/3）").faults).toEqual([]);
    expect(parseCell(rate, "33.336%（1/3）").faults).toHaveLength(1);
  });
});

test("a list by itself keeps its distinct entries", () => {
  expect(parseCell(indicatorWith(measureOf("list")), "甲、乙、甲").statements[0]?.parts).toEqual(list("甲", "乙"));
});

test.each([
  ["70.00%\n（1/2）\n备注1", "70.00%\n（1/2）"],
  ["70.00%\n备注1\n备注12", "70.00%"],
  ["不适用（见备注1）", "不适用（见备注1）"],
])("numbers of 备注: %j", (text, value) => {
  expect(withoutRemarks(text)).toBe(value);
});
