import { expect, test } from "vitest";
import { event, FINISHED, rowAfter, rowWith, type Step } from "./report.fixture.ts";
import {
  contentDiffers,
  contentOf,
  EMPTY_CONTENT,
  firstSubmission,
  inkLength,
  isReadyToSubmit,
  isWithDepartment,
  lastEvent,
  mayFollow,
  missingParts,
  ROW_EVENTS,
  ROW_STATES,
  rowOn,
  slowestState,
  stateAfter,
  stateOn,
  submissionsOf,
  type MissingPart,
  type ReportRow,
  type RowContent,
  type RowEventKind,
  type RowState,
} from "./report-row.ts";

test.each<[RowEventKind, RowState, RowState[]]>([
  ["started", "draft", ["not_started"]],
  ["submitted", "submitted", ["draft", "returned"]],
  ["withdrawn", "draft", ["submitted"]],
  ["approved", "leader_approved", ["submitted"]],
  ["returned", "returned", ["submitted", "leader_approved", "rated"]],
  ["rated", "rated", ["not_started", "draft", "returned", "leader_approved", "rated"]],
  ["adopted", "adopted", ["rated"]],
])("%s leads to %s, from %j only", (kind, after, from) => {
  expect(stateAfter(kind)).toBe(after);
  expect(ROW_STATES.filter((state) => mayFollow(state, kind))).toEqual(from);
});

test("nothing follows adoption", () => {
  expect(ROW_EVENTS.filter((kind) => mayFollow("adopted", kind))).toEqual([]);
});

const LIFE: Step[] = [
  ["started", "2025-07-01 00:00"],
  ["submitted", "2025-07-03 23:59"],
  ["returned", "2025-07-07 16:20"],
  ["submitted", "2025-07-09 10:00"],
  ["approved", "2025-07-09 15:00"],
];
const life = rowAfter(LIFE, { correctionDueOn: "2025-07-10" });

test.each<[string, RowState, string | null, string | null]>([
  ["2025-06-30", "not_started", null, null],
  ["2025-07-01", "draft", null, null],
  ["2025-07-02", "draft", null, null],
  ["2025-07-03", "submitted", "2025-07-03T23:59:00+08:00", null],
  ["2025-07-06", "submitted", "2025-07-03T23:59:00+08:00", null],
  ["2025-07-07", "returned", "2025-07-03T23:59:00+08:00", "2025-07-10"],
  ["2025-07-08", "returned", "2025-07-03T23:59:00+08:00", "2025-07-10"],
])("at the end of %s the row was %s", (day, state, firstSubmittedAt, correctionDueOn) => {
  expect(stateOn(life, day)).toBe(state);
  expect(rowOn(life, day)).toMatchObject({ state, firstSubmittedAt, correctionDueOn, rating: null });
});

test("of two steps on one day the later one counts", () => {
  expect(stateOn(life, "2025-07-09")).toBe("leader_approved");
});

test("on its last day and after it the row is what it is", () => {
  expect(rowOn(life, "2025-07-09")).toBe(life);
  expect(rowOn(life, "2026-01-01")).toBe(life);
});

test("looking back does not lend the deadline of the latest return to an earlier one", () => {
  const twice: Step[] = [...LIFE, ["returned", "2025-07-14 09:00"]];
  const row = rowAfter(twice, { correctionDueOn: "2025-07-17" });
  expect(rowOn(row, "2025-07-08").correctionDueOn).toBeNull();
  expect(rowOn(row, "2025-07-14").correctionDueOn).toBe("2025-07-17");
});

test("looking back to before the rating there is none", () => {
  const rating = { word: "late_completed", proposed: "late_completed", reason: null } as const;
  const row = rowAfter([...LIFE, ["rated", "2025-07-11 09:00"], ["adopted", "2025-07-28 16:00"]], { rating });
  expect(rowOn(row, "2025-07-10").rating).toBeNull();
  expect(rowOn(row, "2025-07-11")).toMatchObject({ state: "rated", rating });
});

test.each<[string, Step[], string | null]>([
  ["nothing happened", [], null],
  ["only begun", [["started", "2025-07-01 09:00"]], null],
  ["submitted once", [["submitted", "2025-07-03 10:20"]], "2025-07-03 10:20"],
  [
    "submitted and withdrawn",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
    ],
    null,
  ],
  [
    "withdrawn and submitted again: the later one",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
      ["submitted", "2025-07-11 09:00"],
    ],
    "2025-07-11 09:00",
  ],
  [
    "withdrawn twice: the last one",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
      ["submitted", "2025-07-04 09:00"],
      ["withdrawn", "2025-07-04 10:00"],
      ["submitted", "2025-07-05 09:00"],
    ],
    "2025-07-05 09:00",
  ],
  [
    "returned and corrected: the first one",
    [
      ["submitted", "2025-07-03 10:20"],
      ["returned", "2025-07-07 16:20"],
      ["submitted", "2025-07-11 09:00"],
    ],
    "2025-07-03 10:20",
  ],
  [
    "a correction withdrawn: still the first one",
    [
      ["submitted", "2025-07-03 10:20"],
      ["returned", "2025-07-07 16:20"],
      ["submitted", "2025-07-08 09:00"],
      ["withdrawn", "2025-07-08 10:00"],
    ],
    "2025-07-03 10:20",
  ],
  [
    "withdrawn before it was returned: the one that was returned",
    [
      ["submitted", "2025-07-03 10:20"],
      ["withdrawn", "2025-07-03 11:00"],
      ["submitted", "2025-07-04 09:00"],
      ["returned", "2025-07-07 16:20"],
      ["submitted", "2025-07-11 09:00"],
    ],
    "2025-07-04 09:00",
  ],
])("first submission, %s", (_, steps, expected) => {
  const at = expected && `${expected.replace(" ", "T")}:00+08:00`;
  expect(firstSubmission(steps.map(([kind, time]) => event(kind, time)))).toBe(at);
});

test.each<[RowState, boolean]>([
  ["not_started", true],
  ["draft", true],
  ["returned", true],
  ["submitted", false],
  ["leader_approved", false],
  ["rated", false],
  ["adopted", false],
])("%s is with the department: %s", (state, expected) => {
  expect(isWithDepartment(state)).toBe(expected);
});

test("the last event of a kind", () => {
  expect(lastEvent(life, "submitted")?.at).toBe("2025-07-09T10:00:00+08:00");
  expect(lastEvent(life, "rated")).toBeUndefined();
});

test.each<[string, number]>([
  ["", 0],
  [" \t\r\n", 0],
  ["　　　　　", 0],
  ["\u00a0\u200b\ufeff\u2060", 0],
  ["请 补　充", 3],
  ["无", 1],
  ["𠮷𠮷", 2],
  ["abc，。", 5],
])("%j has %i visible characters", (text, length) => {
  expect(inkLength(text)).toBe(length);
});

const NEITHER: MissingPart[] = ["progress", "difficulties"];

test.each<[string, string, string, MissingPart[]]>([
  ["nothing", "", "", NEITHER],
  ["white space", "　　　　　　", "\n", NEITHER],
  ["four characters are a placeholder", "已经完成", "无", ["progress"]],
  ["blanks do not fill it up", "已 经　完 成 ", "无", ["progress"]],
  ["five characters", "已经完成。", "无", []],
  ["five characters outside the basic plane", "𠮷𠮷𠮷𠮷𠮷", "无", []],
  ["four of them", "𠮷𠮷𠮷𠮷", "无", ["progress"]],
  ["no difficulties, and not said so", "随访中心四月成立。", " ", ["difficulties"]],
])("missing parts: %s", (_, progress, difficulties, missing) => {
  expect(missingParts({ ...EMPTY_CONTENT, progress, difficulties })).toEqual(missing);
});

test.each<[keyof RowContent, Partial<RowContent>]>([
  ["progress", { progress: "随访中心五月成立。" }],
  ["difficulties", { difficulties: "人手不足" }],
  ["percent", { percent: 0 }],
  ["selfRating", { selfRating: "late_completed" }],
  ["evidence", { evidence: "排班表" }],
])("a change of %s is a difference", (_, change) => {
  expect(contentDiffers(rowWith(FINISHED), { ...FINISHED, ...change })).toBe(true);
});

test("what the department wrote, and nothing else", () => {
  expect(contentDiffers(rowWith(FINISHED), FINISHED)).toBe(false);
  expect(contentOf(rowWith(FINISHED))).toEqual(FINISHED);
});

const HANDED_IN = event("submitted", "2025-07-03 10:20", { content: FINISHED });
const RETURN = event("returned", "2025-07-07 16:20");
const UNFINISHED = { ...FINISHED, difficulties: "" };

test.each<[string, Partial<ReportRow>, boolean]>([
  ["an untouched row", {}, false],
  ["an unfinished draft", { ...UNFINISHED, state: "draft" }, false],
  ["a finished draft", { ...FINISHED, state: "draft" }, true],
  [
    "a withdrawn one, unchanged",
    { ...FINISHED, state: "draft", events: [HANDED_IN, event("withdrawn", "2025-07-03 11:00")] },
    true,
  ],
  ["a returned one, unchanged", { ...FINISHED, state: "returned", events: [HANDED_IN, RETURN] }, false],
  ["a returned one, changed", { ...FINISHED, percent: 80, state: "returned", events: [HANDED_IN, RETURN] }, true],
  ["a returned one, changed but emptied", { ...UNFINISHED, state: "returned", events: [HANDED_IN, RETURN] }, false],
  ["a returned one whose text was not kept", { ...FINISHED, state: "returned", events: [RETURN] }, true],
  ["a submitted one", { ...FINISHED, state: "submitted", events: [HANDED_IN] }, false],
  ["an adopted one", { ...FINISHED, state: "adopted" }, false],
])("%s is ready to submit: %s", (_, more, expected) => {
  expect(isReadyToSubmit(rowWith(more))).toBe(expected);
});

test("changing a returned row back to what was returned is no correction", () => {
  const second = event("submitted", "2025-07-08 09:00", { content: { ...FINISHED, percent: 80 } });
  const events = [HANDED_IN, RETURN, second, event("returned", "2025-07-09 09:00")];
  expect(isReadyToSubmit(rowWith({ ...FINISHED, percent: 80, state: "returned", events }))).toBe(false);
  expect(isReadyToSubmit(rowWith({ ...FINISHED, percent: 81, state: "returned", events }))).toBe(true);
});

test("the two last submissions", () => {
  const contents = [10, 20, 30].map((percent) => ({ ...FINISHED, percent }));
  const events = contents.map((content, index) => event("submitted", `2025-07-0${index + 1} 09:00`, { content }));
  expect(submissionsOf(rowWith({ events }))).toEqual({ latest: contents[2], previous: contents[1] });
  expect(submissionsOf(rowWith({ events: events.slice(0, 1) }))).toEqual({ latest: contents[0] });
  expect(submissionsOf(rowWith())).toEqual({});
});

test.each<[RowState[], RowState]>([
  [[], "not_started"],
  [["adopted"], "adopted"],
  [["rated", "draft", "adopted"], "draft"],
  [["returned", "draft"], "draft"],
  [["submitted", "returned"], "returned"],
  [["leader_approved", "submitted"], "submitted"],
])("the slowest of %j is %s", (states, expected) => {
  expect(slowestState(states)).toBe(expected);
});
