import { expect, test } from "vitest";
import { event, rowAfter, rowWith, type Step } from "./report.fixture.ts";
import { difficultyOf, isInRowView, ROW_VIEWS } from "./row-views.ts";

const SUBMITTED: Step = ["submitted", "2025-07-03 09:00"];
const APPROVED: Step = ["approved", "2025-07-04 09:00"];
const RETURNED: Step = ["returned", "2025-07-04 09:00"];
const RATED: Step = ["rated", "2025-07-28 09:00"];
const ADOPTED: Step = ["adopted", "2025-08-12 09:00"];

test.each<[string, readonly Step[], string]>([
  ["nobody has touched it", [], "outstanding"],
  ["a draft", [["started", "2025-07-02 09:00"]], "outstanding"],
  ["handed in", [SUBMITTED], "handed_in submitted"],
  ["taken back", [SUBMITTED, ["withdrawn", "2025-07-03 10:00"]], "outstanding"],
  ["returned", [SUBMITTED, RETURNED], "outstanding returned"],
  ["approved", [SUBMITTED, APPROVED], "handed_in leader_approved"],
  ["rated", [SUBMITTED, APPROVED, RATED], "handed_in settled"],
  ["adopted", [SUBMITTED, APPROVED, RATED, ADOPTED], "handed_in settled"],
  ["rated although it never came", [RATED], "settled never"],
  ["adopted although it never came", [RATED, ADOPTED], "settled never"],
])("%s", (_, steps, expected) => {
  const row = rowAfter(steps);
  expect(ROW_VIEWS.filter((view) => view !== "all" && isInRowView(row, view)).join(" ")).toBe(expected);
  expect(isInRowView(row, "all")).toBe(true);
  const parts = (["handed_in", "outstanding", "never"] as const).filter((view) => isInRowView(row, view));
  expect(parts).toHaveLength(1);
});

test.each([
  ["候补挂号只覆盖 12 个专科。", "候补挂号只覆盖 12 个专科。"],
  [" 人手不足 ", "人手不足"],
  ["无", null],
  ["暂无困难。", null],
  ["", null],
])("%s as 困难及下一步措施: %s", (difficulties, expected) => {
  const content = { ...rowWith(), difficulties };
  const row = rowAfter([SUBMITTED], { events: [event("submitted", "2025-07-03 09:00", { content })] });
  expect(difficultyOf(row)).toBe(expected);
  expect(isInRowView(row, "difficulties")).toBe(expected !== null);
});

test("a difficulty that is only drafted is not told", () => {
  const row = rowAfter([["started", "2025-07-02 09:00"]], { difficulties: "人手不足" });
  expect(difficultyOf(row)).toBeNull();
});
