import { expect, test } from "vitest";
import { FINISHED } from "./report.fixture.ts";
import { rowChanges, textChanges, type TextChange } from "./row-changes.ts";

const SIGNS: Record<TextChange["kind"], string> = { same: " ", added: "+", removed: "-" };
const marked = (changes: readonly TextChange[]) => changes.map(({ kind, text }) => SIGNS[kind] + text);

test.each<[string, string, string, string[]]>([
  ["nothing changed", "随访中心成立。", "随访中心成立。", [" 随访中心成立。"]],
  ["all of it is new", "", "随访中心成立。", ["+随访中心成立。"]],
  ["all of it is gone", "随访中心成立。", "", ["-随访中心成立。"]],
  [
    "a word becomes a figure",
    "随访率明显提升，已成立随访中心。",
    "随访率87.03%（8912/10240），已成立随访中心。",
    [" 随访率", "-明显提升", "+87.03%（8912/10240）", " ，已成立随访中心。"],
  ],
  ["a sentence is added", "随访中心成立。", "随访中心成立。随访8912人次。", [" 随访中心成立。", "+随访8912人次。"]],
  ["a sentence is taken out", "已排班。随访中心成立。", "随访中心成立。", ["-已排班。", " 随访中心成立。"]],
  ["a figure changes as a whole", "平均等待 20 分钟", "平均等待 15 分钟", [" 平均等待 ", "-20", "+15", "  分钟"]],
  ["characters outside the basic plane", "𠮷田", "𠮷野", [" 𠮷", "-田", "+野"]],
  ["only white space", "第一段。\n第二段。", "第一段。\n\n第二段。", [" 第一段。\n\n第二段。"]],
])("%s", (_, before, after, expected) => {
  expect(marked(textChanges(before, after))).toEqual(expected);
});

test.each([
  ["1—6月下转门急诊302人次、住院88人次。", "1—6月下转门急诊326人次、住院91人次；平台3月对接。"],
  [
    "三大中心联合例会按期召开，质控病例252例。",
    "质控病例252例，三大中心联合例会按期召开；\n快速输血加温仪6月10日到位。",
  ],
  ["无", "人手不足，8月底前招聘两名随访护士（责任人：张敏）。"],
])("what is kept and what is added make up the later text: %s", (before, after) => {
  const changes = textChanges(before, after);
  const without = (kind: TextChange["kind"]) =>
    changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join("");
  expect(without("removed")).toBe(after);
  expect(without("added")).toBe(before);
});

test("parts that stayed as they were are left out", () => {
  expect(rowChanges(FINISHED, FINISHED)).toEqual({ progress: null, difficulties: null, percent: null });
  const { progress, difficulties, percent } = rowChanges(FINISHED, { ...FINISHED, difficulties: "人手不足" });
  expect([progress, percent]).toEqual([null, null]);
  expect(marked(difficulties ?? [])).toEqual(["-无", "+人手不足"]);
});

test("a change of white space alone is nothing to read again", () => {
  const spaced = { ...FINISHED, progress: `${FINISHED.progress}\n` };
  expect(rowChanges(FINISHED, spaced).progress).toBeNull();
});

test.each<[number | null, number | null, readonly (number | null)[] | null]>([
  [null, null, null],
  [0, 0, null],
  [null, 0, [null, 0]],
  [65, null, [65, null]],
  [65, 80, [65, 80]],
])("percent %s → %s", (before, after, expected) => {
  expect(rowChanges({ ...FINISHED, percent: before }, { ...FINISHED, percent: after }).percent).toEqual(expected);
});
