/** For tests of commands: an in-memory database with the shipped plan, and a way to run one command on it. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { can } from "#app/domain/permissions.ts";
import { refuse, type Result } from "#app/domain/result.ts";
import type { Actor, Assignment, Role } from "#app/domain/role.ts";
import { inTransaction, type Db } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { insertUser, replaceAssignments } from "#db/people.ts";
import { openShippedDatabase } from "#db/shipped-database.ts";
import type { Command, Done } from "./command.ts";

export type TestWorld = ReturnType<typeof openTestWorld>;

/** The world on `today`, which a test may set anew; nothing has been reported and nobody has an account yet. */
export function openTestWorld(firstDay: CalendarDate = "2025-07-08", db: Db = openShippedDatabase()) {
  let today = firstDay;
  return {
    db,
    get today() {
      return today;
    },
    set today(day: CalendarDate) {
      today = day;
    },
    plan: () => loadPlan(db),
    /** An account with these assignments, and the actor its owner is. */
    person(username: string, ...assignments: readonly Assignment[]): Actor {
      const facts = { username, name: username, passwordHash: "no hash", createdAt: `${today}T08:00:00+08:00` };
      const userId = insertUser(db, facts);
      replaceAssignments(db, userId, assignments);
      return { userId, username, name: username, assignments };
    },
    /** Runs a command as the writing door does; the answer shows the audit lines it would write. */
    run<Input, Output>(actor: Actor, command: Command<Input, Output>, input: Input): Result<Done<Output>> {
      const now = `${today}T09:00:00+08:00`;
      return inTransaction(db, (writer) => {
        const plan = loadPlan(writer);
        const subjects = [command.subject(plan, input) ?? []].flat();
        if (subjects.length === 0) return refuse("not-found");
        const { action } = command;
        if (action !== "self" && !subjects.every((subject) => can(actor, action, subject)))
          return refuse("not-permitted");
        return command.run({ writer, plan, actor, today, now }, input);
      });
    },
  };
}

/** `holds("reporter", "outpatient-office")`, `holds("leader", "he-fenqin")`, `holds("quality_office")` */
export function holds(role: Role, code: string | null = null): Assignment {
  return role === "leader"
    ? { role, departmentCode: null, leaderCode: code }
    : { role, departmentCode: code, leaderCode: null };
}
