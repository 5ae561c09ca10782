/** How the demonstration world tells the lives of report rows: what was written, what happened, how it was rated. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { RowContent, RowEventKind } from "#app/domain/report-row.ts";

/** `18|outpatient-office`: task number and department code. */
export type StoryRow = string;
/** `2024-07-05 16:20`, local time. */
export type StoryTime = string;

/** What the department wrote in the end. */
export type Prose = Readonly<Record<StoryRow, RowContent>>;

/** `saved`: the text took its final form. A plain return is the leader's. */
export type StoryStepKind = Exclude<RowEventKind, "adopted"> | "saved" | "returned_by_quality";
export type StoryStep = readonly [kind: StoryStepKind, at: StoryTime, comment?: string];

export type RowStory = {
  readonly row: StoryRow;
  /** 进度及完成情况 as it read before it was last saved; left out when it never changed. */
  readonly openingProgress?: string;
  readonly steps: readonly StoryStep[];
};

/** Rows on which nothing but the ordinary happened. */
export type PlainStories = Readonly<
  Record<StoryRow, readonly [started: StoryTime, submitted: StoryTime, approved: StoryTime, rated: StoryTime]>
>;

/** `proposed` is left out where it is the word itself. */
export type Verdict = { readonly word: Rating; readonly proposed?: Rating; readonly reason?: string };
export type Verdicts = Readonly<Record<StoryRow, Verdict>>;

export type StoryAdoption = {
  readonly at: StoryTime;
  readonly meetingOn: CalendarDate;
  readonly minutesNo: string;
  /** The recorded meeting. */
  readonly meetingId: string;
};

/** One half-year of reporting. */
export type Round = {
  readonly halfYear: HalfYearId;
  readonly prose: Prose;
  readonly stories: readonly RowStory[];
  /** Rated rows it does not name are 按时高质完成, as proposed. */
  readonly verdicts: Verdicts;
  readonly adoption: StoryAdoption | null;
};

export function plainStories(table: PlainStories): RowStory[] {
  return Object.entries(table).map(([row, [started, submitted, approved, rated]]) => ({
    row,
    steps: [
      ["started", started],
      ["submitted", submitted],
      ["approved", approved],
      ["rated", rated],
    ],
  }));
}
