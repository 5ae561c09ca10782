/** Report rows: each step of a story becomes the writes that the command behind it makes. */
import { CORRECTION_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { dayOf, type Instant } from "#app/domain/calendar-date.ts";
import { QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import {
  contentOf,
  EMPTY_CONTENT,
  firstSubmission,
  stateAfter,
  type RowContent,
  type RowEvent,
  type RowEventKind,
} from "#app/domain/report-row.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { recordAdoption } from "../half-years.ts";
import { recordRowEvent, writeRow, type RowChange, type RowId } from "../report-rows.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { PRESIDENT, QUALITY, staffOf } from "./people.ts";
import type { Round, RowStory, StoryAdoption, StoryStepKind, Verdict } from "./row-story.ts";

/** domain.md §5 rule 2 */

const COMMANDS: Readonly<Record<RowEventKind, string | null>> = {
  started: null,
  submitted: "submit-rows",
  withdrawn: "withdraw-row",
  approved: "approve-rows",
  returned: "return-row",
  rated: "rate-row",
  adopted: "adopt-half-year",
};

/** A row on its way through its story. */
type Traveller = {
  readonly id: RowId;
  readonly leaderName: string;
  readonly verdict: Verdict;
  readonly finalContent: RowContent;
  content: RowContent;
  version: number;
  events: RowEvent[];
};

/** Everything that happened to the rows of one half-year, adoption included. */
export function rowHappenings(world: WorldInTheMaking, round: Round): Happening[] {
  const travellers = round.stories.map((story) => ({ story, traveller: setOut(world, round, story) }));
  const steps = travellers.flatMap(({ story, traveller }) =>
    story.steps.map(([kind, time, comment]): Happening => {
      const at = instantOf(time);
      return { at, write: () => takeStep(world, traveller, kind, at, comment ?? null) };
    }),
  );
  const { adoption } = round;
  if (!adoption) return steps;
  const all = travellers.map(({ traveller }) => traveller);
  return [...steps, { at: instantOf(adoption.at), write: () => adopt(world, round, adoption, all) }];
}

function setOut({ plan }: WorldInTheMaking, round: Round, { row, openingProgress }: RowStory): Traveller {
  const [no = "", departmentCode = ""] = row.split("|");
  const task = plan.taskByNo.get(Number(no));
  const finalContent = round.prose[row];
  if (!task?.departmentCodes.includes(departmentCode) || !finalContent)
    throw new Error(`the demonstration world knows no row ${round.halfYear} ${row}`);
  return {
    id: { halfYear: round.halfYear, taskNo: task.no, departmentCode },
    leaderName: plan.leaderByCode.get(task.leaderCode)?.name ?? "",
    verdict: round.verdicts[row] ?? { word: "on_time_high_quality" },
    finalContent,
    content: openingProgress === undefined ? finalContent : { ...finalContent, progress: openingProgress },
    version: 0,
    events: [],
  };
}

function takeStep(
  world: WorldInTheMaking,
  row: Traveller,
  kind: StoryStepKind,
  at: Instant,
  comment: string | null,
): void {
  const { reporter, head } = staffOf(row.id.departmentCode);
  const saved = { savedAt: at, savedBy: reporter };
  switch (kind) {
    case "started":
      return record(
        world,
        row,
        { kind, at, actorName: reporter, comment, content: null },
        { ...row.content, ...saved },
      );
    case "saved":
      row.content = row.finalContent;
      return write(world, row, { ...row.content, ...saved });
    case "submitted":
      return record(world, row, { kind, at, actorName: head, comment, content: contentOf(row.content) });
    case "withdrawn":
      return record(world, row, { kind, at, actorName: head, comment, content: null });
    case "approved":
      return record(world, row, { kind, at, actorName: row.leaderName, comment, content: null });
    case "returned":
    case "returned_by_quality": {
      const actorName = kind === "returned" ? row.leaderName : QUALITY.name;
      const correctionDueOn = addWorkingDays(dayOf(at), CORRECTION_WORKING_DAYS);
      return record(world, row, { kind: "returned", at, actorName, comment, content: null }, { correctionDueOn });
    }
    case "rated": {
      const { word, proposed = word, reason = null } = row.verdict;
      const actorName = row.id.departmentCode === QUALITY_DEPARTMENT ? PRESIDENT.name : QUALITY.name;
      const change = { rating: word, ratingProposed: proposed, ratingReason: reason };
      return record(world, row, { kind, at, actorName, comment: reason, content: null }, change);
    }
  }
}

function adopt(world: WorldInTheMaking, { halfYear }: Round, adoption: StoryAdoption, rows: Traveller[]): void {
  const at = instantOf(adoption.at);
  const { meetingOn, minutesNo, meetingId } = adoption;
  recordAdoption(world.writer, { halfYear, meetingOn, minutesNo, meetingId, adoptedAt: at, adoptedBy: PRESIDENT.name });
  auditDeed(world, at, PRESIDENT.name, {
    command: "adopt-half-year",
    subject: `half-year/${halfYear}`,
    after: { meetingOn, minutesNo, meetingId, rows: rows.length },
  });
  for (const row of rows)
    record(world, row, { kind: "adopted", at, actorName: PRESIDENT.name, comment: null, content: null });
}

/** Writes the row with its event and, but for drafts, the audit entry. */
function record(world: WorldInTheMaking, row: Traveller, event: RowEvent, more: RowChange = {}): void {
  const before = row.events.at(-1);
  row.events.push(event);
  const state = stateAfter(event.kind);
  const submission = event.kind === "submitted" || event.kind === "withdrawn";
  const change = submission ? { ...more, firstSubmittedAt: firstSubmission(row.events) } : more;
  write(world, row, { ...change, state });
  recordRowEvent(world.writer, row.id, event);
  const command = COMMANDS[event.kind];
  if (!command) return;
  const { halfYear, departmentCode, taskNo } = row.id;
  auditDeed(world, event.at, event.actorName, {
    command,
    subject: `report/${halfYear}/${departmentCode}/${taskNo}`,
    before: { state: before ? stateAfter(before.kind) : "not_started" },
    after: { state, comment: event.comment ?? undefined, ...change },
  });
}

function write({ writer }: WorldInTheMaking, row: Traveller, change: RowChange): void {
  writeRow(writer, row.id, row.version, row.version === 0 ? { ...EMPTY_CONTENT, ...change } : change);
  row.version += 1;
}
