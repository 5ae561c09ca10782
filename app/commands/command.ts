/** What people do: one verb per file. A command is synchronous, decides first and writes last. */
import type { CalendarDate, Instant } from "#app/domain/calendar-date.ts";
import type { Action, Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import type { Writer } from "#db/connection.server.ts";

/** What a command may use. `plan` is the whole plan, read inside the transaction. */
export type CommandContext = {
  readonly writer: Writer;
  readonly plan: Plan;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
};

/** A line of the audit log: what was changed, from what, to what. */
export type AuditLine = { readonly subject: string; readonly before?: unknown; readonly after?: unknown };

/** A success carries its audit lines: a command that forgets them does not compile. */
export type Done<Output> = { readonly output: Output; readonly audit: readonly [AuditLine, ...AuditLine[]] };

export type Command<Input, Output = void> = {
  readonly name: string;
  /** The named action that permits it; `self` for what everyone may do to their own account. */
  readonly action: Action | "self";
  /** What the permission is asked about, each of several; null when the input names nothing that exists. */
  readonly subject: (plan: Plan, input: Input) => Subject | readonly Subject[] | null;
  readonly run: (context: CommandContext, input: Input) => Result<Done<Output>>;
};

/** The end of a command that went well. */
export function accomplished<Output>(
  output: Output,
  ...audit: readonly [AuditLine, ...AuditLine[]]
): Result<Done<Output>> {
  return done({ output, audit });
}
