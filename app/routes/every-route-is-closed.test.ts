/** Every loader and every action the app has, called by a stranger and by someone with a provisional password. */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import routes from "#app/routes.ts";
import { readMeta } from "#db/meta.ts";

/** What strangers may call. Nothing else is open, and nothing is added without a reason one can say aloud. */
const OPEN_TO_STRANGERS = [
  "routes/sign-in/login.tsx",
  "routes/sign-in/logout.tsx",
  "routes/sign-in/setup.tsx",
  "routes/healthz.ts",
  // Calendar programs cannot sign in: the random token in the address opens one person's titles, and anything else is 404.
  "routes/calendar/feed.ts",
];
/** Where someone with a provisional password may be: where it is changed. */
const OPEN_WITH_PROVISIONAL_PASSWORD = [...OPEN_TO_STRANGERS, "routes/account/page.tsx"];

/** Values that exist, so that no door can hide behind a 404. */
const PARAMS: Record<string, string> = {
  no: "1",
  id: "1",
  period: "2025-H1",
  department: "nursing",
  task: "15",
  measure: "holistic_nursing_ward_share",
  tile: "overdue",
  observation: "1",
  item: "1",
  picture: "1",
  file: "task-list.xlsx",
  paper: "bulletin",
  "*": "anything",
};

function valueOf(param: string): string {
  const value = PARAMS[param];
  if (value === undefined) throw new Error(`say in PARAMS what stands for ${param}`);
  return value;
}

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
type RouteModule = { loader?: Handler; action?: Handler };
type Place = { file: string; path: string };

const modules = import.meta.glob<RouteModule>("./**/*.{ts,tsx}");

function placesOf(entries: readonly RouteConfigEntry[], parent = ""): Place[] {
  return entries.flatMap(({ file, path, children }) => {
    const here = path === undefined ? parent : `${parent}/${path}`;
    return [{ file, path: here || "/" }, ...placesOf(children ?? [], here)];
  });
}

const PLACES = placesOf(await routes);

async function moduleOf(file: string): Promise<RouteModule> {
  const load = modules[file.replace(/^routes\//, "./")];
  if (!load) throw new Error(`${file} is not under app/routes`);
  return load();
}

/** Every way into the app: a method at a place. */
const DOORS = (
  await Promise.all(
    PLACES.map(async ({ file, path }) => {
      const { loader, action } = await moduleOf(file);
      const url = path.replaceAll(/:([A-Za-z]+)\??|\*/g, (whole, name) => valueOf(name ?? whole));
      return [
        ...(loader ? [{ file, url, method: "GET", handler: loader }] : []),
        ...(action ? [{ file, url, method: "POST", handler: action }] : []),
      ];
    }),
  )
).flat();

const site = installTestRuntime();

async function knock({ url, method, handler }: (typeof DOORS)[number], userId: number | null): Promise<Response> {
  const body = method === "POST" ? new URLSearchParams({ version: "1", intent: "save" }) : undefined;
  const request = await site.request(url, userId, { method, body });
  try {
    const answer = await handler({ request, params: PARAMS, context: {} });
    return answer instanceof Response ? answer : new Response(null, { status: 200 });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** Sent to sign in, or refused in the one shape of errors for programs. */
async function isClosed(answer: Response): Promise<boolean> {
  if (answer.status === 302) return new URL(answer.headers.get("Location") ?? "", "http://x").pathname === "/login";
  return answer.status === 401 && (await answer.json()).error.code === "not-signed-in";
}

describe("a stranger", () => {
  test.each(DOORS.filter(({ file }) => !OPEN_TO_STRANGERS.includes(file)))("$method $url is closed", async (door) => {
    const before = readMeta(site.db, "data_version");
    const answer = await knock(door, null);
    expect(await isClosed(answer), `${door.file} answered ${answer.status}`).toBe(true);
    expect(readMeta(site.db, "data_version")).toBe(before);
  });

  test("finds nothing else open than what is listed", () => {
    const files = PLACES.map(({ file }) => file);
    expect(files.filter((file) => OPEN_TO_STRANGERS.includes(file)).sort()).toEqual([...OPEN_TO_STRANGERS].sort());
  });
});

describe("someone with a provisional password", () => {
  const doors = DOORS.filter(({ file }) => !OPEN_WITH_PROVISIONAL_PASSWORD.includes(file));
  const roles = [holds("admin"), holds("quality_office"), holds("department_head", "nursing")];
  const userId = site.account("zhang", roles, { mustChangePassword: true });
  test.each(doors)("$method $url is closed", async (door) => {
    const answer = await knock(door, await userId);
    if (answer.status === 302) expect(answer.headers.get("Location")).toBe("/account");
    else expect([answer.status, (await answer.json()).error.code]).toEqual([403, "password-provisional"]);
  });
});

test("a module with a loader or an action is in the table of contents", async () => {
  const listed = new Set(PLACES.map(({ file }) => file.replace(/^routes\//, "./")));
  for (const [file, load] of Object.entries(modules)) {
    if (listed.has(file) || /\.test\./.test(file)) continue;
    const { loader, action } = await load();
    expect({ file, loader, action }).toEqual({ file, loader: undefined, action: undefined });
  }
});
