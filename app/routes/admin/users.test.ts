/** The pages for accounts, through their loaders and actions. */
import { beforeEach, expect, test } from "vitest";
import { signIn } from "#app/access/sign-in.server.ts";
import { findActor } from "#app/access/session.server.ts";
import { installTestRuntime, TEST_PASSWORD } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { ROLES } from "#app/domain/role.ts";
import { auditEntry } from "#db/schema.server.ts";
import * as newUser from "./new-user.tsx";
import * as userAccess from "./user-access.tsx";
import * as userPassword from "./user-password.tsx";
import * as user from "./user.tsx";
import * as users from "./users.tsx";

let site: ReturnType<typeof installTestRuntime>;
let admin: number;
let zhang: number;

beforeEach(async () => {
  site = installTestRuntime();
  admin = await site.account("admin", [holds("admin")]);
  zhang = await site.account("zhang", [holds("reporter", "nursing")]);
});

type Route = { loader?: (args: never) => unknown; action?: (args: never) => unknown };

/** What a loader or an action answers: its status, its data, and where it sends. */
async function ask(handler: ((args: never) => unknown) | undefined, request: Request, id?: number) {
  const args = { request, params: { id: id?.toString() }, context: {} } as never;
  try {
    const answer = await handler?.(args);
    if (answer instanceof Response) return answerOf(answer);
    const { data, init } = answer as { data: unknown; init: ResponseInit | null };
    return { status: init?.status ?? 200, location: null, data: data ?? answer };
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    throw thrown;
  }
}

function answerOf({ status, headers }: Response) {
  return { status, location: headers.get("Location"), data: null };
}

async function post({ action }: Route, fields: [string, string][], id?: number, by = admin) {
  const body = new URLSearchParams(fields);
  return ask(action, await site.request("/admin/users", by, { method: "POST", body }), id);
}

async function get({ loader }: Route, id?: number, by = admin, search = "") {
  return ask(loader, await site.request(`/admin/users${search}`, by), id);
}

const PAGES: [string, Route][] = [
  ["the list", users],
  ["a new account", newUser],
  ["an account", user],
  ["its password", userPassword],
  ["its access", userAccess],
];

test.each(PAGES)("%s is for administrators only", async (_page, route) => {
  const everyoneElse = ROLES.filter((role) => role !== "admin").map((role) =>
    holds(role, role === "leader" ? "he-fenqin" : role === "reporter" || role === "department_head" ? "nursing" : null),
  );
  const other = await site.account("other", everyoneElse);
  expect((await get(route, zhang, other)).status).toBe(403);
  expect((await get(route, zhang)).status).toBe(200);
});

test("without the permission a post changes nothing", async () => {
  const before = site.plan();
  const fields: [string, string][] = [
    ["username", "li"],
    ["name", "李四"],
    ["assignments", "admin"],
    ["version", "1"],
  ];
  for (const [, route] of PAGES.filter(([, { action }]) => action))
    expect((await post(route, fields, zhang, zhang)).status).toBe(403);
  expect(site.plan().people).toEqual(before.people);
});

test.each([
  ["", ["admin", "zhang"]],
  ["?q=护理部", ["zhang"]],
  ["?q=ZHANG%20填报", ["zhang"]],
  ["?q=系统管理员", ["admin"]],
  ["?q=已停用", []],
])("the list for %j shows %j", async (search, usernames) => {
  const { data } = await get(users, undefined, admin, search);
  expect(data).toMatchObject({ total: 2, lines: usernames.map((username) => ({ username })) });
});

test("a new account: the password is shown once, signs in, and is nowhere else", async () => {
  const fields: [string, string][] = [
    ["username", "li.si"],
    ["name", "李四"],
    ["assignments", "department_head:nursing"],
    ["assignments", "quality_office"],
  ];
  const { status, data } = await post(newUser, fields);
  const { created } = data as { created: { id: number; password: string } };
  expect(status).toBe(200);
  expect(await signIn("li.si", created.password)).toEqual({ kind: "welcome", userId: created.id });
  expect(site.plan().people.at(-1)).toMatchObject({
    name: "李四",
    assignments: [holds("department_head", "nursing"), holds("quality_office")],
    mustChangePassword: true,
  });
  const audit = JSON.stringify(site.db.select().from(auditEntry).all());
  expect(audit).toContain("create-user");
  expect(audit).not.toContain("argon2");
  expect(audit).not.toContain(created.password);
  expect((await post(newUser, fields)).status).toBe(422);
});

test.each<[string, [string, string][], number, RegExp]>([
  [
    "no role",
    [
      ["name", "李四"],
      ["username", "li"],
    ],
    422,
    /请至少选一个角色/,
  ],
  [
    "no name",
    [
      ["assignments", "viewer"],
      ["username", "li"],
    ],
    422,
    /请填写姓名/,
  ],
  [
    "a bad name",
    [
      ["assignments", "viewer"],
      ["username", "李四"],
      ["name", "李四"],
    ],
    422,
    /小写字母/,
  ],
  [
    "an unknown role",
    [
      ["assignments", "boss"],
      ["username", "li"],
      ["name", "李四"],
    ],
    422,
    /没有角色 boss/,
  ],
  [
    "a name that is taken",
    [
      ["assignments", "viewer"],
      ["username", "zhang"],
      ["name", "李四"],
    ],
    422,
    /已经有人用了/,
  ],
])("a form with %s comes back with a sentence and what was typed", async (_what, fields, status, sentence) => {
  const answer = await post(newUser, fields);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.data)).toMatch(sentence);
  expect(answer.data).toMatchObject({ initialValue: { username: fields.find(([key]) => key === "username")?.[1] } });
  expect(site.plan().people).toHaveLength(2);
});

test("reassigning holds from the next request on", async () => {
  const request = await site.request("/", zhang);
  const fields: [string, string][] = [
    ["name", "张三"],
    ["assignments", "viewer"],
    ["version", "1"],
  ];
  expect(await post(user, fields, zhang)).toMatchObject({ status: 302, location: `/admin/users/${zhang}?saved` });
  expect(await findActor(request)).toMatchObject({ name: "张三", assignments: [holds("viewer")] });
  const again = await post(user, [["name", "王五"], ...fields.slice(1)], zhang);
  expect(again).toMatchObject({ status: 409, data: { initialValue: { name: "王五" } } });
});

test("disabling ends the person's sessions at once; enabling lets them in again", async () => {
  const request = await site.request("/", zhang);
  expect((await post(userAccess, [["version", "1"]], zhang)).status).toBe(302);
  expect(await findActor(request)).toBeNull();
  expect(await signIn("zhang", TEST_PASSWORD)).toMatchObject({ kind: "wrong" });
  expect((await post(userAccess, [["version", "1"]], zhang)).status).toBe(409);
  expect((await post(userAccess, [["version", "2"]], zhang)).status).toBe(302);
  expect(await findActor(request)).toBeNull();
  expect(await signIn("zhang", TEST_PASSWORD)).toMatchObject({ kind: "welcome" });
});

test("a reset shows a password once and ends the sessions that knew the old one", async () => {
  const request = await site.request("/", zhang);
  const { data } = await post(userPassword, [["version", "1"]], zhang);
  const { password } = data as { password: string };
  expect(await findActor(request)).toBeNull();
  expect(await signIn("zhang", TEST_PASSWORD)).toMatchObject({ kind: "wrong" });
  expect(await signIn("zhang", password)).toMatchObject({ kind: "welcome" });
  const again = await post(userPassword, [["version", "1"]], zhang);
  expect(again.status).toBe(409);
  expect(JSON.stringify(again.data)).not.toMatch(/[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}/);
});

test.each<[string, Route, [string, string][]]>([
  ["disabled", userAccess, [["version", "1"]]],
  [
    "de-roled",
    user,
    [
      ["version", "1"],
      ["name", "管理员"],
      ["assignments", "viewer"],
    ],
  ],
])("the last administrator is not %s", async (_what, route, fields) => {
  const answer = await post(route, fields, admin);
  expect(answer.status).toBe(409);
  expect(JSON.stringify(answer.data)).toContain("最后一个系统管理员");
});

test.each([99, Number.NaN])("account %d does not exist", async (id) => {
  for (const [, route] of PAGES.slice(2)) {
    expect((await get(route, id)).status).toBe(404);
    const fields: [string, string][] = [
      ["version", "1"],
      ["name", "某人"],
      ["assignments", "viewer"],
    ];
    expect((await post(route, fields, id)).status).toBe(404);
  }
});
