import { expect, test } from "vitest";
import { EMPTY_CONTENT } from "../domain/report-row.ts";
import { contentToSave, readPercent, ReportForm } from "./report-form.ts";

test.each([
  ["", null],
  ["   ", null],
  ["%", null],
  ["0", 0],
  ["100", 100],
  ["65", 65],
  ["65%", 65],
  ["65％", 65],
  [" 65 % ", 65],
  ["６５", 65],
  ["６５％", 65],
  ["065", 65],
])("%j reads as %s percent", (text, expected) => {
  expect(readPercent(text)).toBe(expected);
});

test.each([
  "-1",
  "－1",
  "101",
  "1000",
  "6.5",
  "65.5%",
  "65%%",
  "%65",
  "约65",
  "六十五",
  "1e1",
  "0x10",
  "+5",
  "6,5",
  "65-70",
])("%j is no percent", (text) => {
  expect(readPercent(text)).toBeUndefined();
});

const WRITTEN = { taskNo: "18", version: "2", progress: "随访中心成立。", difficulties: "无", percent: "65" };

function read(row: Record<string, unknown>) {
  const parsed = ReportForm.safeParse({ rows: [row] });
  return parsed.success
    ? parsed.data.rows[0]
    : parsed.error.issues.map(({ path, message }) => [path.join("."), message]);
}

test("a row as the browser posts it; what is left empty is empty", () => {
  expect(read(WRITTEN)).toEqual({ ...WRITTEN, taskNo: 18, version: 2, selfRating: null, evidence: "" });
  const empty = { progress: "", difficulties: "", percent: "", selfRating: null, evidence: "" };
  expect(read({ taskNo: "18", version: "0" })).toEqual({ taskNo: 18, version: 0, ...empty });
});

test.each([
  ["\r\n", "\n"],
  ["\r", "\n"],
  ["\n", "\n"],
  ["\r\n\r\n", "\n\n"],
])("the line end %j is kept as %j", (posted, kept) => {
  expect(read({ ...WRITTEN, progress: `一${posted}二` })).toMatchObject({ progress: `一${kept}二` });
});

const LINE = "十个字一行。十个字\r\n";

test.each([
  ["4000 characters", "字".repeat(4000), true],
  ["4001 characters", "字".repeat(4001), false],
  ["4000 counted as typed, line ends once", LINE.repeat(400), true],
])("a text of %s is taken: %s", (_, progress, taken) => {
  const tooLong = [["rows.0.progress", "最多 4000 字。"]];
  expect(read({ ...WRITTEN, progress })).toEqual(taken ? expect.objectContaining({ taskNo: 18 }) : tooLong);
});

test.each([
  ["a self-rating that is none of the four words", { selfRating: "excellent" }, "rows.0.selfRating"],
  ["no task number", { taskNo: undefined }, "rows.0.taskNo"],
  ["a broken version", { version: "-1" }, "rows.0.version"],
])("%s is refused", (_, change, path) => {
  expect(read({ ...WRITTEN, ...change })).toEqual([[path, expect.any(String)]]);
});

test("ticked rows carry the version the head saw", () => {
  expect(ReportForm.parse({ ready: ["3:4", "23:1"] }).ready).toEqual([
    { taskNo: 3, version: 4 },
    { taskNo: 23, version: 1 },
  ]);
  expect(ReportForm.parse({})).toEqual({ rows: [], ready: [] });
});

test.each(["3", "3:", ":4", "3:4:5", "a:b", "3:-1"])("a tick that says %j is refused", (tick) => {
  expect(ReportForm.safeParse({ ready: [tick] }).success).toBe(false);
});

const STORED = { ...EMPTY_CONTENT, progress: "原来的", percent: 40, evidence: "排班表" };

test.each([
  ["65", 65],
  ["", null],
  ["101", 40],
  ["约65", 40],
])("percent %j is saved as %s; the text is saved all the same", (percent, expected) => {
  const row = ReportForm.parse({ rows: [{ ...WRITTEN, percent, selfRating: "late_completed" }] }).rows[0];
  expect(row && contentToSave(row, STORED)).toEqual({
    progress: "随访中心成立。",
    difficulties: "无",
    percent: expected,
    selfRating: "late_completed",
    evidence: "",
  });
});
