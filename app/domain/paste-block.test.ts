import { expect, test } from "vitest";
import type { EntryColumn } from "./entry-columns.ts";
import { measureOf } from "./measure.fixture.ts";
import type { EnteredStatus } from "./measure-value.ts";
import { pasteBlock, type PasteRow } from "./paste-block.ts";
import { typedOf } from "./typed-value.ts";

const ALL: readonly EnteredStatus[] = ["reported", "provisional", "not_applicable"];
const TYPES = ["麻醉门诊", "药学门诊"].map((value) => ({ value, labelZh: value }));
const list = measureOf("list", { key: "types", options: TYPES });

function row(measure: PasteRow["measure"], more: Partial<PasteRow> = {}): PasteRow {
  return {
    measure,
    companion: undefined,
    statuses: ALL,
    locked: false,
    typed: typedOf(measure, null, "reported"),
    ...more,
  };
}

/** A share, a yes-or-no with its list, the list, a mean, a locked count. */
const ROWS: readonly PasteRow[] = [
  row(measureOf("numerator_denominator", { key: "share" })),
  row(measureOf("boolean", { key: "offered" }), { companion: list }),
  row(list),
  row(measureOf("mean_with_n", { key: "wait" }), { statuses: ["reported", "provisional"] }),
  row(measureOf("count", { key: "count" }), { locked: true }),
];

function paste(text: string, at = 0, column: EntryColumn = "figure") {
  const block = text.split("\n").map((line) => line.split("\t"));
  const { changes, filled, faults } = pasteBlock(ROWS, block, at, column);
  return { filled, faults: faults.map(({ code }) => code), changes: Object.fromEntries(changes) };
}

test("two columns of figures fill the rows below, each in its own input", () => {
  expect(paste("1,300\t1600\n是\n\t\n19.5\t200")).toMatchObject({
    filled: 5,
    faults: [],
    changes: {
      share: { numerator: "1,300", denominator: "1600" },
      offered: { yes: "yes" },
      wait: { amount: "19.5", sample: "200" },
    },
  });
});

test("all four columns of one row", () => {
  expect(paste("0\t1600\t暂报\tHIS 挂号记录").changes.share).toMatchObject({
    numerator: "0",
    denominator: "1600",
    status: "provisional",
    note: "HIS 挂号记录",
  });
});

test.each<[string, number, EntryColumn, object]>([
  ["81.25%（1300/1600）", 0, "figure", { share: { numerator: "1300", denominator: "1600" } }],
  ["不适用：没有这项服务", 0, "figure", { share: { status: "not_applicable", note: "没有这项服务" } }],
  ["否", 1, "figure", { offered: { yes: "no" } }],
  ["√", 1, "figure", { offered: { yes: "yes" } }],
  ["０", 1, "figure", { offered: { yes: "no" } }],
  ["是（2 类：麻醉门诊、夜间门诊）", 1, "figure", { offered: { yes: "yes" }, types: { choices: ["麻醉门诊"] } }],
  ["药学门诊、中药门诊", 2, "figure", { types: { choices: ["药学门诊"], others: "中药门诊" } }],
  ["19.5（n=200）", 3, "figure", { wait: { amount: "19.5", sample: "200" } }],
  ["暂报", 0, "status", { share: { status: "provisional" } }],
])("%s at row %i, %s", (text, at, column, changes) => {
  expect(paste(text, at, column)).toMatchObject({ filled: 1, faults: [], changes });
});

test.each<[string, number, EntryColumn, string]>([
  ["一千三", 0, "figure", "not-a-number"],
  ["一千六", 0, "base", "not-a-number"],
  ["81.25%", 0, "figure", "cell-text"],
  ["也许", 1, "figure", "not-an-answer"],
  ["12", 1, "base", "no-such-input"],
  ["已填", 0, "status", "status-unknown"],
  ["无法追溯", 0, "status", "status-not-offered"],
  ["不适用：没有", 3, "figure", "status-not-offered"],
  ["字".repeat(1001), 0, "note", "too-long"],
  ["门诊、".repeat(334), 2, "figure", "too-long"],
  ["0".repeat(41), 0, "base", "not-a-number"],
  ["1300\u20281600", 0, "base", "not-a-number"],
  ["12", 4, "figure", "row-locked"],
  ["12", 5, "figure", "below-table"],
])("%s at row %i, %s is %s and changes nothing", (text, at, column, code) => {
  expect(paste(text, at, column)).toEqual({ filled: 0, faults: [code], changes: {} });
});

test("what lies right of the last column is told, the rest is filled", () => {
  expect(paste("说明\t多出来的", 0, "note")).toMatchObject({ filled: 1, faults: ["beyond-table"] });
});

test("blank cells and words for one leave what stands there", () => {
  expect(paste("\t\t\t\n缺报")).toEqual({ filled: 0, faults: [], changes: {} });
});

test("a note of 1000 characters is the longest, its line ends become spaces", () => {
  expect(paste("字".repeat(1000), 0, "note").filled).toBe(1);
  expect(pasteBlock(ROWS, [["上\n下"]], 0, "note").changes.get("share")?.note).toBe("上 下");
});
