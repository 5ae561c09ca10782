/** How 督查 and 体验就医 of the demonstration world are told. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { InspectionMethod } from "#app/domain/inspection.ts";
import type { ObservationMark } from "#app/domain/observation.ts";
import type { VisitRoute, VisitStep } from "#app/domain/visit-steps.ts";
import type { StoryTime } from "./row-story.ts";

/** `president` 专班组长, `quality` 质控办, or the code of a responsible leader. */
export type Who = string;

export type Seen = {
  readonly at: StoryTime;
  readonly mark: ObservationMark;
  readonly text: string;
  readonly evidence?: string;
  /** The finding of the demonstration world it became, and when that was registered. */
  readonly became?: readonly [findingId: string, at: StoryTime];
  readonly step?: VisitStep;
  readonly departmentCode?: string;
  readonly taskNo?: number;
  readonly minutesWaited?: number;
};

export type InspectionStory = {
  readonly halfYear: HalfYearId;
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly lead: Who;
  readonly members: readonly Who[];
  readonly otherMembers?: string;
  readonly departmentCodes: readonly string[];
  readonly taskNos?: readonly number[];
  readonly methods: readonly InspectionMethod[];
  readonly route: VisitRoute | null;
  readonly place?: string;
  readonly scheme: string;
  readonly plannedAt: StoryTime;
  readonly seen: readonly Seen[];
  /** None while it is still planned. */
  readonly concluded?: { readonly at: StoryTime; readonly summary: string };
};
