/** `/api/v1/findings`: the ledger as the reader may see it, closed findings too, with their life and the figures. */
import type { CalendarDate } from "./calendar-date.ts";
import { extensionsOf, isLongTerm, type Finding, type FindingEvent } from "./finding.ts";
import { isFindingOverdue } from "./finding-deadlines.ts";
import { findingMeasures, type FindingMeasures } from "./finding-measures.ts";
import { findingNo } from "./finding-number.ts";
import type { Plan } from "./plan.ts";

type Copied =
  "source" | "severity" | "state" | "title" | "description" | "measures" | "acceptance" | "foundOn" | "dueOn";

export type ApiFinding = Pick<Finding, Copied> & {
  /** With the suffix of its last 重新发生. */
  readonly no: string;
  readonly period: Finding["halfYear"];
  /** 评价项目 */
  readonly category: number;
  readonly task: number | null;
  readonly indicator: number | null;
  /** Codes. */
  readonly department: string;
  readonly helping: readonly string[];
  readonly leader: string;
  readonly overdue: boolean;
  readonly extensions: number;
  readonly longTerm: boolean;
  /** Oldest first. */
  readonly events: readonly (Pick<FindingEvent, "kind" | "at" | "side" | "text" | "evidence" | "dueOn"> & {
    readonly by: string;
  })[];
};

export type ApiFindings = { readonly figures: FindingMeasures; readonly findings: readonly ApiFinding[] };

export function apiFindings(plan: Plan, day: CalendarDate): ApiFindings {
  return {
    figures: findingMeasures(plan.findings, day),
    findings: plan.findings.map((finding) => apiFinding(finding, day)),
  };
}

function apiFinding(finding: Finding, day: CalendarDate): ApiFinding {
  const { source, severity, state, title, description, measures, acceptance, foundOn, dueOn } = finding;
  return {
    no: findingNo(finding),
    period: finding.halfYear,
    source,
    severity,
    state,
    title,
    description,
    category: finding.categoryNo,
    task: finding.taskNo,
    indicator: finding.indicatorNo,
    department: finding.departmentCode,
    helping: finding.helpingCodes,
    leader: finding.leaderCode,
    measures,
    acceptance,
    foundOn,
    dueOn,
    overdue: isFindingOverdue(finding, day),
    extensions: extensionsOf(finding),
    longTerm: isLongTerm(finding),
    events: finding.events.map(({ kind, at, actorName, side, text, evidence, dueOn: due }) => ({
      kind,
      at,
      by: actorName,
      side,
      text,
      evidence,
      dueOn: due,
    })),
  };
}
