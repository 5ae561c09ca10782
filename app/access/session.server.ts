/** Server-side sessions: a random token in an HttpOnly cookie, its hash in the database, 12 hours of idleness. */
import { createHash, randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import type { Actor } from "#app/domain/role.ts";
import { assignmentsOf, findUserById } from "#db/people.ts";
import { deleteSession, deleteSessionsIdleSince, findSession, insertSession, touchSession } from "#db/sessions.ts";
import { runtime } from "./runtime.server.ts";

const IDLE_LIMIT = 12 * 60 * 60 * 1000;
/** A session is touched at most this often, so that reading a page writes nothing most of the time. */
const TOUCH_INTERVAL = 60 * 1000;

function sessionCookie(request: Request) {
  const secure = new URL(runtime().env.PUBLIC_URL ?? request.url).protocol === "https:";
  return createCookie(secure ? "__Host-tracker" : "tracker", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    secrets: [runtime().sessionSecret],
  });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

async function tokenHashOf(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie(request).parse(request.headers.get("Cookie"));
  return typeof token === "string" ? hashOf(token) : null;
}

/** Who is asking; null for a stranger, an idle session or a disabled account. */
export async function findActor(request: Request): Promise<(Actor & { mustChangePassword: boolean }) | null> {
  const tokenHash = await tokenHashOf(request);
  if (tokenHash === null) return null;
  const { db, clock } = runtime();
  const session = findSession(db, tokenHash);
  const now = clock.machineTime();
  if (!session || now - session.lastSeenAt > IDLE_LIMIT) return null;
  const user = findUserById(db, session.userId);
  if (!user || user.disabledAt !== null) return null;
  if (now - session.lastSeenAt > TOUCH_INTERVAL) touchSession(db, tokenHash, now);
  return {
    userId: user.id,
    username: user.username,
    name: user.name,
    mustChangePassword: user.mustChangePassword,
    assignments: assignmentsOf(db, user.id),
  };
}

/** Starts a session in place of the browser's present one and returns the cookie that carries it. */
export async function startSession(request: Request, userId: number): Promise<string> {
  const { db, clock } = runtime();
  const former = await tokenHashOf(request);
  if (former !== null) deleteSession(db, former);
  const token = randomBytes(32).toString("base64url");
  const now = clock.machineTime();
  deleteSessionsIdleSince(db, now - IDLE_LIMIT);
  insertSession(db, { tokenHash: hashOf(token), userId, createdAt: now, lastSeenAt: now });
  return sessionCookie(request).serialize(token);
}

/** Ends the session and returns the cookie that removes it. */
export async function endSession(request: Request): Promise<string> {
  const tokenHash = await tokenHashOf(request);
  if (tokenHash !== null) deleteSession(runtime().db, tokenHash);
  return sessionCookie(request).serialize("", { maxAge: 0 });
}
