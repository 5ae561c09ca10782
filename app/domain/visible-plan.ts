/**
 * The plan as one person may see it: their own sheets in full, everyone's published results, and everything for
 * those who review. What is left out is simply not there, so a forbidden thing is not found.
 */
import type { CalendarDate } from "./calendar-date.ts";
import { yearOf, type HalfYearId } from "./half-year.ts";
import { showsPartOf } from "./data-queries.ts";
import { seesCase } from "./exemplary-case.ts";
import { concernedBy } from "./finding-turn.ts";
import { handedInContent } from "./handed-in-content.ts";
import { orderSubject } from "./order-turn.ts";
import { can } from "./permissions.ts";
import { planOf, type Plan } from "./plan.ts";
import { EMPTY_CONTENT, type ReportRow } from "./report-row.ts";
import { visibleScoreboards } from "./scoreboard-record.ts";
import { hasRole, type Actor } from "./role.ts";

/** Adopted half-years are published; the baseline, which nobody adopts, is published once its window has closed. */
export function isPublished(plan: Plan, halfYearId: HalfYearId, day: CalendarDate): boolean {
  const halfYear = plan.halfYearById.get(halfYearId);
  if (!halfYear) return false;
  return plan.adoptionByHalfYear.has(halfYearId) || (halfYear.baseline && day > halfYear.closesOn);
}

/** The last rated half-year whose results everyone may see; null before the first. */
export function lastPublishedHalfYear(plan: Plan, day: CalendarDate): HalfYearId | null {
  const published = plan.halfYears.findLast(
    ({ id, progressReport }) => progressReport === "required" && isPublished(plan, id, day),
  );
  return published?.id ?? null;
}

/** The part of the plan `actor` may see on `day`. Co-leads of a joint task see one another's rows of it. */
export function visiblePlan(plan: Plan, actor: Pick<Actor, "assignments">, day: CalendarDate): Plan {
  const seesPeople = hasRole(actor, "admin");
  const seesAll = can(actor, "unpublished.read");
  const rows = seesAll
    ? plan.rows
    : plan.rows.filter((row) => {
        const departmentCodes = plan.taskByNo.get(row.taskNo)?.departmentCodes ?? [];
        return isPublished(plan, row.halfYear, day) || can(actor, "unpublished.read", { departmentCodes });
      });
  const readable = rows.map((row) => readableRow(row, actor));
  const values = seesAll
    ? plan.values
    : plan.values.filter((value) => {
        const measure = plan.measureByKey.get(value.measureKey);
        const departmentCodes = (measure && plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes) ?? [];
        return isPublished(plan, value.halfYear, day) || can(actor, "unpublished.read", { departmentCodes });
      });
  const grants = seesAll
    ? plan.grants
    : plan.grants.filter(
        ({ halfYear, departmentCode }) =>
          // Without its extension a published sheet would look late.
          isPublished(plan, halfYear, day) || can(actor, "unpublished.read", { departmentCodes: [departmentCode] }),
      );
  const queryRecords = seesAll
    ? plan.queryRecords
    : plan.queryRecords.filter(({ halfYear, measureKey }) => {
        const measure = plan.measureByKey.get(measureKey);
        const departmentCodes = (measure && plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes) ?? [];
        return isPublished(plan, halfYear, day) || can(actor, "unpublished.read", { departmentCodes });
      });
  const overrides = plan.overrides.filter(({ measureKey, year }) => {
    const measure = plan.measureByKey.get(measureKey);
    const departmentCodes = (measure && plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes) ?? [];
    const halves = plan.halfYears.filter(({ id }) => yearOf(id) === year);
    return halves.every(({ id }) => seesDepartment(plan, actor, id, departmentCodes, day));
  });
  const findings = plan.findings.filter((finding) => can(actor, "finding.read", concernedBy(finding)));
  const orders = plan.orders.filter((order) => can(actor, "order.read", orderSubject(order)));
  // Walk-throughs are incognito.
  const inspections = can(actor, "inspection.read") ? plan.inspections : [];
  const scoreboards = visibleScoreboards(plan, actor);
  const meetings = can(actor, "meeting.read") ? plan.meetings : [];
  const taskNotes = plan.taskNotes.filter(({ taskNo }) => {
    const departmentCodes = plan.taskByNo.get(taskNo)?.departmentCodes ?? [];
    return can(actor, "unpublished.read", { departmentCodes });
  });
  const cases = plan.cases.filter((item) => seesCase(actor, item));
  const paperTexts = can(actor, "paper.compose") ? plan.paperTexts : [];
  const people = seesPeople || seesAll ? plan.people : [];
  const visible = planOf({
    ...plan,
    rows: readable,
    values,
    queryRecords,
    grants,
    overrides,
    findings,
    inspections,
    meetings,
    taskNotes,
    cases,
    orders,
    scoreboards,
    paperTexts,
    people,
  });
  showsPartOf(plan, visible);
  return visible;
}

/** Half-written text stays with its department; everyone else reads what it last handed in. */
function readableRow(row: ReportRow, actor: Pick<Actor, "assignments">): ReportRow {
  if (can(actor, "report.edit", { departmentCodes: [row.departmentCode] })) return row;
  return { ...row, ...(handedInContent(row) ?? EMPTY_CONTENT) };
}

/** True when the actor may see what stands in a department's cells of a half-year, filled or not. */
export function seesDepartment(
  plan: Plan,
  actor: Pick<Actor, "assignments">,
  halfYear: HalfYearId,
  departmentCodes: readonly string[],
  day: CalendarDate,
): boolean {
  return isPublished(plan, halfYear, day) || can(actor, "unpublished.read", { departmentCodes });
}
