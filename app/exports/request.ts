/** A download as somebody asks for it. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { can, type Action, type Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { refuse, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import type { Paper } from "./paper.ts";

export type May = (action: Action, subject?: Subject) => boolean;

export function mayOf(actor: Actor): May {
  return (action, subject) => can(actor, action, subject);
}

/** A request understood: who may have the paper, what it is called, and how to make it. */
export type ExportRequest = {
  readonly action: Action;
  readonly subject?: Subject;
  /** The parts of the file's name, without day and extension. */
  readonly nameParts: readonly string[];
  readonly build: (may: May) => Paper;
};

export type Export = {
  readonly title: string;
  readonly read: (
    plan: Plan,
    query: URLSearchParams,
    today: CalendarDate,
    may: May,
    actor: Actor,
  ) => Result<ExportRequest>;
};

/** Exports by the name in their address. */
export type Exports = readonly (readonly [name: string, wanted: Export])[];

/** For names that are none of ours, and endings that are none of ours. */
export function noSuchFile() {
  return refuse("not-found", { details: { why: "没有这个文件，请从页面上的“导出”下载" } });
}
