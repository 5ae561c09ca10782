/** From a file to its preview: the round trip, what is added and changed, and everything that keeps it out. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { cellText } from "#app/domain/cell-text.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { parseCell } from "#app/domain/parse-cell.ts";
import { planOf, type Plan } from "#app/domain/plan.ts";
import { paperText } from "#app/exports/figure-lines.ts";
import { holds } from "#app/commands/test-world.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { blankTable, exportedTable, fillIn, type Typed, previewAs } from "./filled-table.fixture.ts";
import type { ImportPreview } from "./import-preview.ts";
import { judgeClaims } from "./judge-claims.ts";
import { statedText } from "./stated-text.ts";

const TODAY = "2025-07-08";
const whole = loadPlan(openDemoDatabase());
const OFFICE = holds("quality_office");

let exported: Uint8Array<ArrayBuffer>;
let blank: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  exported = await exportedTable(whole, TODAY);
  blank = await blankTable(whole, TODAY);
});

function preview(bytes: Uint8Array, assignment = OFFICE, today = TODAY, all: Plan = whole): Promise<ImportPreview> {
  return previewAs(assignment, bytes, all, today);
}

/** Filled into the exported table: `附件3!J5 是 → 否`, and the faults likewise. */
async function outcome(typed: Typed, assignment = OFFICE, bytes = exported) {
  return told(await preview(await fillIn(bytes, typed), assignment));
}

function told({ lines, faults }: ImportPreview) {
  return {
    lines: lines.map(({ address, measure, stored, entry }) => {
      const before = stored ? statedText(measure, { status: stored.status, parts: stored, note: stored.note }) : "空";
      return `${address} ${measure.key} ${before} → ${statedText(measure, entry)}`;
    }),
    faults: faults.map(({ address, sentence }) => `${address} ${sentence}`),
  };
}

describe("round trip", () => {
  test("the table as exported changes nothing", async () => {
    const { lines, faults, unchanged, kept, unseen } = await preview(exported);
    expect({ lines, faults, kept, unseen }).toEqual({ lines: [], faults: [], kept: 0, unseen: 0 });
    expect(unchanged).toBeGreaterThan(200);
  });

  test("every printed cell, parsed, says what is stored", () => {
    const claims = whole.indicators.flatMap((indicator) =>
      whole.halfYears.flatMap((halfYear) => {
        const lines = cellText(indicator, (measure) => measureCell(whole, measure, halfYear.id, TODAY));
        const { statements, faults } = parseCell(indicator, paperText(lines).join("\n"));
        expect(faults).toEqual([]);
        return statements.map((statement) => ({ address: "", indicator, halfYear, statement }));
      }),
    );
    const said = new Set(claims.map(({ statement }) => statement.measureKey));
    expect([...whole.measureByKey.keys()].filter((key) => !said.has(key))).toEqual([]);
    expect(judgeClaims(whole, claims, () => true, TODAY)).toEqual({ lines: [], faults: [] });
  });

  test("so does each department's own export, and a stale one says nothing of what came later", async () => {
    const earlier = await exportedTable(whole, "2025-07-03");
    const { lines, faults } = await preview(earlier, holds("reporter", "nursing"));
    expect({ lines, faults }).toEqual({ lines: [], faults: [] });
  });

  test("the blank form changes nothing and keeps everything", async () => {
    const { lines, faults, unchanged, kept } = await preview(blank);
    expect({ lines, faults, unchanged }).toEqual({ lines: [], faults: [], unchanged: 0 });
    expect(kept).toBeGreaterThan(100);
  });
});

describe("what may be written", () => {
  test.each<[string, Typed, string[]]>([
    ["an addition", { "26 2025-H1": "8912/10240" }, ["J29 discharge_follow_up_rate 空 → 87.03%（8912/10240）"]],
    [
      "a change",
      { "1 2025-H1": "77.26%（140000/181200）" },
      ["J5 outpatient_appointment_rate 76.98%（139480/181200） → 77.26%（140000/181200）"],
    ],
    [
      "one of two in a cell",
      { "25 2025-H1": "门急诊 302 人次\n住院 90" },
      ["J28 downward_referral_inpatient_count 88 人次 → 90 人次"],
    ],
    [
      "a count with its list",
      { "7 2025-H1": "3（肺癌、胃癌、肝癌）" },
      ["J11 outpatient_mdt_disease_count 空 → 3 个", "J11 outpatient_mdt_disease_list 空 → 3 个（肺癌、胃癌、肝癌）"],
    ],
    [
      "the list alone",
      { "11 2025-H1": "是（双休日门诊、夜门诊、节假日门诊）" },
      ["J15 flexible_clinic_hours_forms 2 种（双休日门诊、夜门诊） → 3 种（双休日门诊、夜门诊、节假日门诊）"],
    ],
    [
      "grades with their standards",
      { "30 2025-H1": "病历 4级（2018版）；服务 3级（2019版）；管理 2级（2021版）" },
      [
        "J33 emr_application_grade 空 → 4 级（2018版）",
        "J33 smart_service_grade 空 → 3 级（2019版）",
        "J33 smart_management_grade 空 → 2 级（2021版）",
      ],
    ],
    [
      "暂报 instead of 已报",
      { "12 2025-H1": "9.90 分钟（n=2376，暂报）" },
      ["J16 ems_call_response_minutes 9.90 分钟（n=2376） → 9.90 分钟（n=2376，暂报）"],
    ],
    [
      "不适用 with its reason",
      { "13 2025-H1": "不适用：急救站已移交市急救中心" },
      ["J17 ems_dispatch_within_3min_rate 94.11%（2236/2376） → 不适用（急救站已移交市急救中心）"],
    ],
    [
      "what a reopening lets in",
      { "5 2024-H2": "3.15 天（n=4438）" },
      ["H9 elective_preop_waiting_days 空 → 3.15 天（n=4438）"],
    ],
    ["the mean without its sample, which stays", { "6 2025-H1": "11.2" }, []],
    [
      "a list in another order, a count of it",
      { "14 2025-H1": "是（3 个：创伤中心、胸痛中心、卒中中心）", "11 2025-H1": "是（2种）" },
      [],
    ],
    ["a cell emptied", { "1 2025-H1": null, "2 2025-H1": "缺报" }, []],
  ])("%s", async (_, typed, lines) => {
    expect(await outcome(typed)).toEqual({ lines: lines.map((line) => `附件3!${line}`), faults: [] });
  });

  test("in the blank form as in the filled one", async () => {
    const { lines, faults } = await outcome({ "26 2025-H1": "8912/10240", "3 2025-H1": "是" }, OFFICE, blank);
    expect(faults).toEqual([]);
    expect(lines).toEqual(["附件3!J29 discharge_follow_up_rate 空 → 87.03%（8912/10240）"]);
  });

  // Filled in and saved by LibreOffice 7.4, which splits texts into runs, one a script.
  test("in the blank form as LibreOffice saves it", async () => {
    const bytes = readFileSync(new URL("filled-in-libreoffice.fixture.xlsx", import.meta.url));
    const empty = planOf({ ...whole, values: [] });
    const found = await preview(bytes, OFFICE, TODAY, empty);
    expect({ ...told(found), unchanged: found.unchanged }).toEqual({
      lines: [
        "附件3!J5 outpatient_appointment_rate 空 → 81.25%（1300/1600）",
        "附件3!J6 outpatient_slots_released_to_primary_rate 空 → 40.18%（44120/109800）",
        "附件3!J7 pre_visit_service_available 空 → 是",
        "附件3!J8 expert_slots_categorized 空 → 否",
        "附件3!J9 elective_preop_waiting_days 空 → 2.90 天（n=1420）",
        "附件3!J10 outpatient_wait_after_arrival_minutes 空 → 11.2 分钟（n=121060，暂报）",
        "附件3!J11 outpatient_mdt_disease_count 空 → 3 个",
        "附件3!J16 ems_call_response_minutes 空 → 不适用（本院没有院前急救站点）",
        "附件3!J23 clinical_pathway_entry_rate 空 → 65.99%（6718/10180）",
        "附件3!J23 clinical_pathway_completion_rate 空 → 78.92%（5302/6718）",
        "附件3!J26 holistic_nursing_ward_share 空 → 100.00%（22/22）",
        "附件3!J28 downward_referral_outpatient_emergency_count 空 → 36 人次",
        "附件3!J28 downward_referral_inpatient_count 空 → 88 人次",
        "附件3!J29 discharge_follow_up_rate 空 → 87.03%（8912/10240）",
        "附件3!J31 internet_plus_nursing_available 空 → 是",
      ],
      faults: [],
      unchanged: 0,
    });
  });
});

test("all faults are told at once, each at its cell, in the order of the table", async () => {
  const { faults } = await outcome({
    "1 2025-H1": { formula: "139480/181200", result: 0.7698 },
    "2 2025-H1": 0.4018,
    "3 2025-H2": "是",
    "6 2025-H1": "2 小时（n=30）",
    "10 2025-H1": "47110/41200",
    "11 2025-H1": "是（5 种）",
    "15 2025-H1": "传输 79.15%\n确认 231/262",
    "18 2025-H1": "17.00%（729/4500）",
    "23 2025": "99.00%",
    "24 2024-H2": "95.00%（9671/10180）",
    "26 2025-H1": "不适用：没有这项业务",
    "27 2025-H1": { error: "#DIV/0!" },
    "30 2025-H1": "病历 4级",
    "31 2024": "否",
  });
  expect(faults).toEqual([
    "附件3!J5 是公式，系统不执行公式。请选中该格，复制后“粘贴为数值”。",
    "附件3!J6 只写了“0.4018”，没有分子、分母，无法复核和计算年度值。请写成 81.25%（1300/1600），或只写 1300/1600。",
    "附件3!K7 还没有开放填报，2025-10-08 起可以填写。",
    "附件3!J10 单位写的是“小时”，本项的单位是“分钟”，请换算后再填。",
    "附件3!J14 分子 47110 大于分母 41200，请核对口径。",
    "附件3!J15 写了 5 项，但没有列出名称。请写成“是（2 类：麻醉门诊、药学门诊）”的样子。",
    "附件3!J19 只写了“79.15%”，没有分子、分母，无法复核和计算年度值。请写成 81.25%（1300/1600），或只写 1300/1600。",
    "附件3!J22 填报 17%，按分子分母 729/4500 计算应为 16.20%，请核对。",
    "附件3!L26 年度列由系统按上、下半年计算，不能填写：文件中为“99.00%”，计算为“下半年未到期”。请清空这一格，或改上、下半年。",
    "附件3!H27 本期已经院长办公会通过，内容不能再改。",
    "附件3!J29 本项不能填“不适用”，请填实际数。",
    "附件3!J30 是错误值（如 #N/A），请填实际内容或清空。",
    "附件3!J33 请在说明中写明等级所依据的评价标准版本。",
    "附件3!I34 年度列由系统按上、下半年计算，不能填写：文件中为“否”，计算为“是”。请清空这一格，或改上、下半年。",
  ]);
});

describe("annual cells", () => {
  test.each([["72.28%（253270/350400）"], ["72.28%"], [" 72.28 "], ["缺上半年"], [""]])(
    "%j repeats or says nothing",
    async (text) => {
      expect(await outcome({ "1 2024": text })).toEqual({ lines: [], faults: [] });
    },
  );

  test("the year of the halves as the file has them is right as well, another is not", async () => {
    const late = { "5 2024-H2": "3.15 天（n=4438）" };
    const { faults } = await outcome({ ...late, "5 2024": "9.99 天（n=1）" });
    const computed = /计算为“(.+)”/.exec(faults[0] ?? "")?.[1] ?? "";
    expect(computed).toMatch(/^\d\.\d\d 天（n=\d+）$/);
    expect((await outcome({ ...late, "5 2024": computed })).faults).toEqual([]);
  });

  test("what is marked 官方值 is passed over, and stated nowhere; the same figure without the mark is not", async () => {
    expect(await outcome({ "1 2024": "71.00%（官方值）" })).toEqual({ lines: [], faults: [] });
    expect((await outcome({ "1 2024": "71.00%" })).faults).toHaveLength(1);
  });

  test("where a half is wrong, its year is not blamed for it", async () => {
    const { faults } = await outcome({ "5 2024-H2": "约三天", "5 2024": "9.99 天（n=1）" });
    expect(faults).toHaveLength(1);
  });
});

describe("whose cells", () => {
  const NURSE = holds("reporter", "nursing");

  test("a department writes its own, jointly answered ones included", async () => {
    const { lines, faults } = await outcome({ "27 2025-H1": "18/22", "33 2025-H1": "否" }, NURSE);
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(2);
  });

  test("another's published cell is a fault when it differs", async () => {
    const { lines, faults } = await outcome({ "1 2024-H1": "1/2" }, NURSE);
    expect(lines).toEqual([]);
    expect(faults).toEqual(["附件3!G5 由门诊办填报，您的账号不能改。请恢复原值或清空这一格。"]);
  });

  test("what one may not see yet is neither compared nor told apart", async () => {
    const { unseen, faults, lines } = await preview(await fillIn(exported, { "1 2025-H1": "1/2" }), NURSE);
    expect({ faults, lines }).toEqual({ faults: [], lines: [] });
    expect(unseen).toBe((await preview(exported, NURSE)).unseen);
    expect(unseen).toBeGreaterThan(20);
  });

  test.each([holds("viewer"), holds("leader", "he-fenqin"), holds("task_force_head")])(
    "nobody else: $role",
    async (assignment) => {
      const { lines, faults } = await outcome({ "1 2024-H1": "1/2" }, assignment);
      expect(lines).toEqual([]);
      expect(faults).toHaveLength(1);
    },
  );
});
