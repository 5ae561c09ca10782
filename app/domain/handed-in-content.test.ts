import { expect, test } from "vitest";
import { handedInContent } from "./handed-in-content.ts";
import { EMPTY_CONTENT, type ReportRow, type RowEvent, type RowState } from "./report-row.ts";

function submitted(at: string, progress: string): RowEvent {
  return { kind: "submitted", at, actorName: "负责人", comment: null, content: { ...EMPTY_CONTENT, progress } };
}

function rowIn(state: RowState, firstSubmittedAt: string | null, events: readonly RowEvent[]): ReportRow {
  return {
    ...EMPTY_CONTENT,
    progress: "正文现在的样子",
    halfYear: "2025-H1",
    taskNo: 18,
    departmentCode: "outpatient-office",
    state,
    version: 1,
    savedAt: null,
    savedBy: null,
    firstSubmittedAt,
    correctionDueOn: null,
    rating: null,
    events,
  };
}

const AT = "2025-07-02T08:00:00+08:00";
const once = [submitted(AT, "首次提交")];
const twice = [...once, submitted("2025-07-04T08:00:00+08:00", "再次提交")];

test.each<[RowState, string | null, RowEvent[], string | null]>([
  ["not_started", null, [], null],
  ["draft", null, [], null],
  // Withdrawn: it had been handed in, and is no longer.
  ["draft", AT, once, null],
  ["submitted", AT, once, "首次提交"],
  ["submitted", AT, twice, "再次提交"],
  ["returned", AT, once, "首次提交"],
  ["leader_approved", AT, twice, "再次提交"],
  ["rated", AT, once, "首次提交"],
  ["adopted", AT, twice, "再次提交"],
  // 未完成: rated without ever having been handed in.
  ["rated", null, [], null],
])("%s, first handed in %s → %#", (state, firstSubmittedAt, events, progress) => {
  expect(handedInContent(rowIn(state, firstSubmittedAt, events))?.progress ?? null).toBe(progress);
});
