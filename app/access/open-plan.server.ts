/** The reading door: a request becomes who is asking, the plan they may see, and the day. */
import { redirect } from "@remix-run/node";
import { isCalendarDate, type CalendarDate, type Instant } from "#app/domain/calendar-date.ts";
import { can, type Action, type Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "./runtime.server.ts";
import { findActor } from "./session.server.ts";

export type OpenedPlan = {
  readonly actor: Actor;
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** True when the actor may do it; for showing a control, never for guarding a write. */
  readonly may: (action: Action, subject?: Subject) => boolean;
};

// The visible part is worked out once per snapshot, day and set of assignments.
const visible = new WeakMap<Plan, Map<string, Plan>>();

function visiblePlanFor(plan: Plan, actor: Actor, today: CalendarDate): Plan {
  const cache = visible.get(plan) ?? new Map<string, Plan>();
  visible.set(plan, cache);
  const key = `${today} ${JSON.stringify(actor.assignments)}`;
  const seen = cache.get(key) ?? visiblePlan(plan, actor, today);
  cache.set(key, seen);
  return seen;
}

function opened(actor: Actor): OpenedPlan {
  const { clock, readPlan } = runtime();
  const today = clock.today();
  return {
    actor,
    plan: visiblePlanFor(readPlan(), actor, today),
    today,
    now: clock.now(),
    may: (action, subject) => can(actor, action, subject),
  };
}

/** First line of every loader. A stranger is sent to sign in; someone with a provisional password to change it. */
export async function openPlan(request: Request): Promise<OpenedPlan> {
  return opened(await requireActor(request));
}

/** Longer addresses would make a Location header that proxies refuse. */
const MAX_WANTED = 1000;

/** Who is asking, for actions; strangers are sent to sign in. */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  const { pathname, search } = new URL(request.url);
  if (!actor) {
    const wanted = request.method === "GET" ? pathname.replace(/\.data$/, "") + search : "/";
    const isWorthKeeping = wanted !== "/" && wanted !== "/_root" && wanted.length <= MAX_WANTED;
    throw redirect(paths.login(isWorthKeeping ? wanted : undefined));
  }
  if (actor.mustChangePassword && pathname.replace(/\.data$/, "") !== paths.account) throw redirect(paths.account);
  return actor;
}

/** The reading door for programs: answers 401 in JSON instead of sending to a page. */
export async function openPlanForProgram(request: Request): Promise<OpenedPlan> {
  const actor = await findActor(request);
  if (!actor) throw apiError(401, "not-signed-in", "请先登录。");
  if (actor.mustChangePassword) throw apiError(403, "password-provisional", "请先登录网页，把临时密码改成自己的。");
  return opened(actor);
}

/** The one shape of an error in JSON. */
export function apiError(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: { "Cache-Control": "private, no-store" } });
}

/** `?asOf=` when it is a day, else today. */
export function asOfDay(request: Request, today: CalendarDate): CalendarDate {
  const asked = new URL(request.url).searchParams.get("asOf");
  return asked && isCalendarDate(asked) ? asked : today;
}

/** Stops with 403 unless the actor may do it. */
export function requirePermission(opened: OpenedPlan, action: Action, subject?: Subject): void {
  if (!opened.may(action, subject)) throw new Response(null, { status: 403 });
}
