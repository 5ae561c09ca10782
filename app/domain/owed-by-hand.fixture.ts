/**
 * Who owes what on a day, worked out a second time from product.md, domain.md §2, §5, §6, §8 and docs/decisions, with
 * none of the rules' own code: only the snapshot's types and a table of holidays. Slow and plain on purpose.
 */
import { workedAfter, workedBetween } from "./holidays.fixture.ts";
import type { Indicator, Measure } from "./measure.ts";
import type { HalfYear, Plan, Task, WindowGrant } from "./plan.ts";
import type { RowEvent } from "./report-row.ts";

/** One line of the board: `department` and `leader` are codes. */
export type Owed = {
  readonly tile: string;
  readonly department: string;
  readonly leader: string | null;
  readonly halfYear: string;
  /** `任务18`, the measure's key, `key/DQ-D01`, the finding's number, `整表`. */
  readonly subject: string;
  readonly dueOn: string;
  readonly daysLate: number;
};

const hasCome = (day: string) => (deed: { readonly at: string }) => deed.at.slice(0, 10) <= day;

/** 2023 is a baseline: never late, never rated (product.md). */
export function judged(plan: Plan): HalfYear[] {
  return plan.halfYears.filter(({ baseline }) => !baseline);
}

export function grantsOn(plan: Plan, kind: WindowGrant["kind"], halfYear: string, department: string, day: string) {
  return plan.grants.filter(
    (grant) =>
      grant.kind === kind &&
      grant.halfYear === halfYear &&
      grant.departmentCode === department &&
      grant.grantedAt.slice(0, 10) <= day,
  );
}

/** An extension granted by then moves the due day of the whole sheet (0033); a reopening does not (0013). */
export function dueDay(plan: Plan, halfYear: HalfYear, department: string, day: string): string {
  const extended = grantsOn(plan, "extension", halfYear.id, department, day).map(({ until }) => until);
  return [halfYear.dueOn, ...extended].sort().at(-1) ?? halfYear.dueOn;
}

export type RowStory = {
  readonly halfYear: HalfYear;
  readonly task: Task;
  readonly department: string;
  readonly happened: readonly RowEvent[];
  /** The deadline written down with its last return of all; a board of an earlier day may not know it yet. */
  readonly correctionDueOn: string | null;
  readonly lastReturnKnown: boolean;
};

/** Every row annex 2 asks for, whether or not anything has been written; `happened` up to the end of `day`. */
export function rowStories(plan: Plan, day: string): RowStory[] {
  const stories: RowStory[] = [];
  for (const halfYear of judged(plan)) {
    for (const task of plan.tasks) {
      for (const department of task.departmentCodes) {
        const row = plan.rows.find(
          (each) => each.halfYear === halfYear.id && each.taskNo === task.no && each.departmentCode === department,
        );
        const all = row?.events ?? [];
        const happened = all.filter(hasCome(day));
        const returns = (events: readonly RowEvent[]) => events.filter(({ kind }) => kind === "returned").length;
        stories.push({
          halfYear,
          task,
          department,
          happened,
          correctionDueOn: row?.correctionDueOn ?? null,
          lastReturnKnown: returns(all) === returns(happened),
        });
      }
    }
  }
  return stories;
}

/** With whom the row is: nobody has begun, it is being written, handed back, at the leader, or further on. */
export function standing({ happened }: Pick<RowStory, "happened">) {
  const last = happened.at(-1)?.kind;
  if (last === undefined) return "untouched";
  if (last === "returned") return "returned";
  if (last === "submitted") return "waiting";
  // A correction taken back is a correction not made (0011).
  if (last === "withdrawn") return happened.some(({ kind }) => kind === "returned") ? "returned" : "draft";
  return last === "started" ? "draft" : "passed";
}

/** Three working days to put a returned row right (product.md); what was written down at the return counts. */
export function correctionDay(story: RowStory): string {
  if (story.lastReturnKnown && story.correctionDueOn) return story.correctionDueOn;
  const returned = story.happened.findLast(({ kind }) => kind === "returned");
  return workedAfter(returned?.at.slice(0, 10) ?? "", 3);
}

function rowsOwed(plan: Plan, day: string): Owed[] {
  const owed: Owed[] = [];
  for (const story of rowStories(plan, day)) {
    const { halfYear, task, department, happened } = story;
    const add = (tile: string, dueOn: string) =>
      owed.push({
        tile,
        department,
        leader: task.leaderCode,
        halfYear: halfYear.id,
        subject: `任务${task.no}`,
        dueOn,
        daysLate: workedBetween(dueOn, day),
      });
    const where = standing(story);
    const dueOn = dueDay(plan, halfYear, department, day);
    const isOpen = halfYear.opensOn <= day;
    if (where === "untouched" && isOpen) add("unreported", dueOn);
    if ((where === "untouched" || where === "draft") && isOpen) {
      if (day > dueOn) add("overdue", dueOn);
      else if (workedBetween(day, dueOn) <= 3) add("due_soon", dueOn);
    }
    if (where === "returned") add("returned", correctionDay(story));
    if (where === "waiting") {
      const handedIn = happened.findLast(({ kind }) => kind === "submitted")?.at.slice(0, 10) ?? "";
      const answerBy = workedAfter(handedIn, 3);
      // More than three working days have to be over: on the Sunday after a Friday none of the leader's time has passed.
      if (workedBetween(handedIn, day) > 3) add("review_overdue", answerBy);
    }
  }
  return owed;
}

/** The leader of all the department answers for, tasks and indicators, where that is one person. */
function onlyLeader(plan: Plan, department: string): string | null {
  const ofTasks = plan.tasks
    .filter(({ departmentCodes }) => departmentCodes.includes(department))
    .map(({ leaderCode }) => leaderCode);
  const ofIndicators = plan.indicators
    .filter(({ departmentCodes }) => departmentCodes[0] === department)
    .flatMap((indicator) => answersFor(plan, indicator).leader ?? []);
  const [leader = null, another] = new Set([...ofTasks, ...ofIndicators]);
  return another === undefined ? leader : null;
}

/** 补报授权 that runs on the day, for a half-year whose window has closed. */
function sheetsReopened(plan: Plan, day: string): Owed[] {
  return plan.halfYears.flatMap((halfYear) =>
    plan.departments.flatMap(({ code }): Owed[] => {
      const until = grantsOn(plan, "reopening", halfYear.id, code, day).at(-1)?.until;
      if (until === undefined || day > until || day <= halfYear.closesOn) return [];
      const days = { dueOn: until, daysLate: workedBetween(until, day) };
      const leader = onlyLeader(plan, code);
      return [{ tile: "reopened", department: code, leader, halfYear: halfYear.id, subject: "整表", ...days }];
    }),
  );
}

/** The first-named department answers, and the leader of the indicator's first task (domain.md §6). */
export function answersFor(plan: Plan, { departmentCodes, relatedTasks }: Indicator) {
  const task = plan.tasks.find(({ no }) => no === relatedTasks[0]);
  return { department: departmentCodes[0] ?? "", leader: task?.leaderCode ?? null };
}

/** The four companion lists stand on no printed form: they go with their count and are not owed for themselves. */
export function owedMeasures(plan: Plan): [Indicator, Measure][] {
  return everyMeasure(plan).filter(([, { companion }]) => !companion);
}

function everyMeasure(plan: Plan): [Indicator, Measure][] {
  return plan.indicators.flatMap((indicator) =>
    indicator.measures.map((measure): [Indicator, Measure] => [indicator, measure]),
  );
}

export function isEntered(plan: Plan, halfYear: string, measureKey: string, day: string): boolean {
  return plan.values.some(
    (value) =>
      value.halfYear === halfYear && value.measureKey === measureKey && value.firstEnteredAt.slice(0, 10) <= day,
  );
}

function valuesMissing(plan: Plan, day: string): Owed[] {
  return judged(plan).flatMap((halfYear) =>
    owedMeasures(plan).flatMap(([indicator, { key }]): Owed[] => {
      const { department, leader } = answersFor(plan, indicator);
      const dueOn = dueDay(plan, halfYear, department, day);
      if (day <= dueOn || isEntered(plan, halfYear.id, key, day)) return [];
      const daysLate = workedBetween(dueOn, day);
      return [{ tile: "indicator_missing", department, leader, halfYear: halfYear.id, subject: key, dueOn, daysLate }];
    }),
  );
}

/**
 * A 疑点 waits while it is open or confirmed wrong; answered with the sheet, or from the day it was asked if later. An
 * empty cell (DQ-A01) is 缺报 and not counted again, the baseline is past asking.
 */
function queriesOpen(plan: Plan, day: string): Owed[] {
  return plan.queryRecords.flatMap((query): Owed[] => {
    const last = query.events.findLast(hasCome(day));
    if (!last || !["opened", "reopened", "error_confirmed"].includes(last.kind) || query.code === "DQ-A01") return [];
    const asked = query.events.findLast(({ kind, at }) => /opened$/.test(kind) && hasCome(day)({ at }));
    const found = everyMeasure(plan).find(([, { key }]) => key === query.measureKey);
    const halfYear = judged(plan).find(({ id }) => id === query.halfYear);
    if (!found || !halfYear) return [];
    const { department, leader } = answersFor(plan, found[0]);
    const dueOn = [dueDay(plan, halfYear, department, day), asked?.at.slice(0, 10) ?? ""].sort().at(-1) ?? "";
    const subject = `${query.measureKey}/${query.code}`;
    const daysLate = workedBetween(dueOn, day);
    return [{ tile: "query_open", department, leader, halfYear: halfYear.id, subject, dueOn, daysLate }];
  });
}

/** What hands a finding on; extensions, 挂账, the first of two reviews and 回头看 leave it where it is. */
const TURNS: readonly string[] = ["found", "assigned", "progressed", "reported", "sent_back", "closed", "recurred"];

/** Past the due day and neither 待复核 nor 已销号 (domain.md §8). */
function findingsOverdue(plan: Plan, day: string): Owed[] {
  return plan.findings.flatMap((finding): Owed[] => {
    const happened = finding.events.filter(hasCome(day));
    const dueOn = happened.findLast((event) => event.dueOn !== null)?.dueOn;
    const turned = happened.findLast(({ kind }) => TURNS.includes(kind));
    const isWaiting = turned?.kind === "reported" || turned?.kind === "closed";
    if (!dueOn || day <= dueOn || isWaiting) return [];
    return [
      {
        tile: "finding_overdue",
        department: finding.departmentCode,
        leader: finding.leaderCode,
        halfYear: finding.halfYear,
        subject: finding.id,
        dueOn,
        daysLate: workedBetween(dueOn, day),
      },
    ];
  });
}

/** Everything owed at the end of `day`, in no order that matters. */
export function owedByHand(plan: Plan, day: string): Owed[] {
  return [
    ...rowsOwed(plan, day),
    ...sheetsReopened(plan, day),
    ...valuesMissing(plan, day),
    ...queriesOpen(plan, day),
    ...findingsOverdue(plan, day),
  ];
}
