/** Narrow reads and writes on accounts and what they are assigned to. */
import { asc, count, eq, isNull } from "drizzle-orm";
import type { Assignment } from "#app/domain/role.ts";
import type { Writer } from "./connection.server.ts";
import { assignment, user } from "./schema.server.ts";

export type UserRecord = typeof user.$inferSelect;

export function findUserByName(db: Writer, username: string): UserRecord | undefined {
  return db.select().from(user).where(eq(user.username, username)).get();
}

export function findUserById(db: Writer, id: number): UserRecord | undefined {
  return db.select().from(user).where(eq(user.id, id)).get();
}

/** In the order they were given. */
export function assignmentsOf(db: Writer, userId: number): Assignment[] {
  return db
    .select({ role: assignment.role, departmentCode: assignment.departmentCode, leaderCode: assignment.leaderCode })
    .from(assignment)
    .where(eq(assignment.userId, userId))
    .orderBy(asc(assignment.id))
    .all();
}

/** How many accounts exist, disabled ones included: 0 means the first administrator is still to come. */
export function countUsers(db: Writer): number {
  return db.select({ total: count() }).from(user).get()?.total ?? 0;
}

/** Accounts that can sign in as administrator. */
export function activeAdmins(db: Writer): number[] {
  return db
    .select({ id: user.id, role: assignment.role })
    .from(user)
    .innerJoin(assignment, eq(assignment.userId, user.id))
    .where(isNull(user.disabledAt))
    .all()
    .flatMap(({ id, role }) => (role === "admin" ? [id] : []));
}

export function insertUser(writer: Writer, facts: typeof user.$inferInsert): number {
  return Number(writer.insert(user).values(facts).returning({ id: user.id }).get().id);
}

export function updateUser(writer: Writer, id: number, change: Partial<typeof user.$inferInsert>): void {
  writer.update(user).set(change).where(eq(user.id, id)).run();
}

export function replaceAssignments(writer: Writer, userId: number, assignments: readonly Assignment[]): void {
  writer.delete(assignment).where(eq(assignment.userId, userId)).run();
  for (const item of assignments)
    writer
      .insert(assignment)
      .values({ userId, ...item })
      .run();
}
