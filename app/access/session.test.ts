import { beforeEach, expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { updateUser } from "#db/people.ts";
import { session } from "#db/schema.server.ts";
import { endSession, findActor, startSession } from "./session.server.ts";
import { installTestRuntime, TEST_SITE } from "./test-runtime.ts";

const HOUR = 60;
let site: ReturnType<typeof installTestRuntime>;
let userId: number;

beforeEach(async () => {
  site = installTestRuntime();
  userId = await site.account("zhang", [holds("viewer"), holds("reporter", "nursing")]);
});

function requestWith(cookie: string): Request {
  return new Request(TEST_SITE, { headers: { Cookie: cookie.split(";")[0] ?? "" } });
}

test("the cookie carries the person with all their roles", async () => {
  const request = await site.request("/", userId);
  expect(await findActor(request)).toEqual({
    userId,
    username: "zhang",
    name: "zhang",
    mustChangePassword: false,
    assignments: [holds("viewer"), holds("reporter", "nursing")],
  });
});

test("no cookie, a foreign one and a tampered one are strangers", async () => {
  const cookie = await startSession(new Request(TEST_SITE), userId);
  const [name, value = ""] = (cookie.split(";")[0] ?? "").split("=");
  const tampered = value.startsWith("I") ? `J${value.slice(1)}` : `I${value.slice(1)}`;
  expect(await findActor(new Request(TEST_SITE))).toBeNull();
  expect(await findActor(requestWith("tracker=abc"))).toBeNull();
  expect(await findActor(requestWith(`${name}=${tampered}`))).toBeNull();
  expect(await findActor(requestWith(`${name}=${value}`))).not.toBeNull();
});

test("a cookie signed with another secret is a stranger's", async () => {
  const cookie = await startSession(new Request(TEST_SITE), userId);
  installTestRuntime({ SESSION_SECRET: "another-secret-of-the-operator" });
  expect(await findActor(requestWith(cookie))).toBeNull();
});

test.each([
  [12 * HOUR, true],
  [12 * HOUR + 0.01, false],
])("after %i idle minutes the session holds: %s", async (minutes, holdsOn) => {
  const request = await site.request("/", userId);
  site.passMinutes(minutes);
  expect((await findActor(request)) !== null).toBe(holdsOn);
});

test("idleness counts from the last page, not from the sign-in", async () => {
  const request = await site.request("/", userId);
  for (const hours of [8, 11, 5]) {
    site.passMinutes(hours * HOUR);
    expect(await findActor(request)).not.toBeNull();
  }
});

test("a disabled account is out at once", async () => {
  const request = await site.request("/", userId);
  updateUser(site.db, userId, { disabledAt: "2025-07-08T09:00:00+08:00" });
  expect(await findActor(request)).toBeNull();
});

test("signing out ends the session on the server and removes the cookie", async () => {
  const request = await site.request("/", userId);
  expect(await endSession(request)).toMatch(/Max-Age=0/);
  expect(await findActor(request)).toBeNull();
  expect(site.db.select().from(session).all()).toEqual([]);
});

test("signing in again ends the session the browser had", async () => {
  const former = await site.request("/", userId);
  const cookie = await startSession(former, userId);
  expect(await findActor(former)).toBeNull();
  expect(await findActor(requestWith(cookie))).not.toBeNull();
});

test("sessions nobody used for 12 hours are swept away at the next sign-in", async () => {
  await site.request("/", userId);
  site.passMinutes(12 * HOUR + 1);
  await site.request("/", userId);
  expect(site.db.select().from(session).all()).toHaveLength(1);
});

test("the database keeps no token that could be used", async () => {
  const cookie = await startSession(new Request(TEST_SITE), userId);
  const stored = site.db.select().from(session).all()[0]?.tokenHash ?? "";
  expect(stored).toMatch(/^[0-9a-f]{64}$/);
  expect(cookie).not.toContain(stored);
});

test("over http the cookie is HttpOnly and SameSite=Lax", async () => {
  const attributes = (await startSession(new Request(TEST_SITE), userId)).split("; ").slice(1);
  expect(attributes.sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax"]);
});

test.each<[string, string, Record<string, string>]>([
  ["asked over https", "https://tracker.example.cn/", {}],
  ["published under https", TEST_SITE, { PUBLIC_URL: "https://tracker.example.cn" }],
])("%s the cookie is Secure and bound to the host", async (_how, url, variables) => {
  site = installTestRuntime(variables);
  userId = await site.account("zhang", [holds("viewer")]);
  const cookie = await startSession(new Request(url), userId);
  expect(cookie).toMatch(/^__Host-tracker=/);
  expect(cookie.split("; ").slice(1).sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
});
