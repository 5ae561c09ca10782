/** The door for calendar programs: a random token in the address, its hash in the database, nothing else to sign in with. */
import { createHash, randomBytes } from "node:crypto";
import type { CalendarDate, Instant } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor, Person } from "#app/domain/role.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { findFeedByHash, findFeedOf } from "#db/calendar-feeds.ts";
import { runtime } from "./runtime.server.ts";

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A token nobody can guess, shown once, and what is kept of it. */
export function newCalendarToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashOf(token) };
}

/** The address to subscribe to, as seen from where the person is. */
export function calendarAddress(request: Request, token: string): string {
  return new URL(paths.calendar(token), runtime().env.PUBLIC_URL ?? request.url).href;
}

/** Since when the person has a calendar address; null without one. */
export function calendarSince({ userId }: Pick<Actor, "userId">): Instant | null {
  return findFeedOf(runtime().db, userId)?.createdAt ?? null;
}

/** Whose calendar the token opens and what they may see; null for a wrong or withdrawn token and a disabled account. */
export function openCalendar(token: string): { person: Person; plan: Plan; today: CalendarDate; now: Instant } | null {
  const { db, clock, readPlan } = runtime();
  const feed = findFeedByHash(db, hashOf(token));
  const plan = readPlan();
  const person = feed && plan.people.find(({ id }) => id === feed.userId);
  if (!person || person.disabled) return null;
  const today = clock.today();
  // People are told of meetings they are invited to, also where they may not read the minutes.
  const seen: Plan = { ...visiblePlan(plan, person, today), meetings: plan.meetings };
  return { person, plan: seen, today, now: clock.now() };
}
