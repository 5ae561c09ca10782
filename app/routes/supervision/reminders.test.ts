import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader } from "./reminders.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function open(username: string | null, search = "") {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/supervision/reminders${search}`, person?.id ?? null);
  return loader({ request, params: {}, context: {} });
}

test.each([
  ["viewer", 403],
  ["admin", 403],
  ["president", 403],
  ["leader.he-fenqin", 403],
  ["reporter.nursing", 403],
  [null, 302],
])("closed for %s: %i", async (username, status) => {
  await expect(open(username)).rejects.toMatchObject({ status });
});

test("the due day: each reporter who still owes something, once, with what and until when", async () => {
  const { digests } = await open("quality", "?asOf=2025-07-10");
  const names = digests.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const information = digests.find(({ roles }) => roles === "信息科 填报员");
  expect(information?.parts[0]).toMatchObject({
    step: 0,
    heading: "信息科 2025年上半年：上报今天（07-10）截止",
    reason: "提醒填报员",
    dueOn: "2025-07-10",
  });
  expect(information?.parts[0]?.entries[0]?.to).toMatch(/^\/reports\/2025-H1\/information#t\d+$/);
});

test("T+3 tells the head and copies the leader", async () => {
  const { digests } = await open("quality", "?asOf=2025-07-15");
  const reasons = digests.map(({ roles, parts }) => [roles, parts[0]?.reason]);
  expect(reasons).toContainEqual(["信息科 科室负责人", "提醒科室负责人"]);
  expect(reasons).toContainEqual(["分管领导 陶建华", "抄送分管领导"]);
});

test("a day without reminders names the next one with some", async () => {
  expect(await open("quality", "?asOf=2025-06-24")).toMatchObject({ digests: [], workingDay: true });
  const sunday = await open("quality", "?asOf=2025-07-13");
  expect(sunday).toMatchObject({ digests: [], workingDay: false });
  expect(sunday.next?.day).toBe("2025-07-14");
  expect((await open("quality", "?asOf=2026-12-01")).next).toBeNull();
});

test("a day that is none is said and today shown", async () => {
  const { day, ignored } = await open("quality", "?asOf=2025-02-30");
  expect([day, ignored.length]).toEqual(["2025-07-08", 1]);
});
