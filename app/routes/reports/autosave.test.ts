/** What the autosave door lets in, on the demonstration world. */
import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action, loader } from "./autosave.ts";
import type { SaveOutcome } from "./save-written-rows.server.ts";

const OWN = { period: "2025-H1", department: "outpatient-office" };
let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function autosave(fields: Record<string, string>, headers: Record<string, string> = {}, params = OWN) {
  const person = site.plan().people.find(({ username }) => username === "reporter.outpatient-office");
  const body = new URLSearchParams(fields);
  const request = await site.request("/autosave", person?.id ?? null, { method: "POST", body, headers });
  return action({ request, params, context: {} });
}

function draftOf(params = OWN) {
  const row = site.plan().rowByKey.get(`2025-H1|3|${params.department}`);
  return { "rows[0].taskNo": "3", "rows[0].version": String(row?.version ?? 1), "rows[0].progress": "新写的一句。" };
}

test.each<[string, Record<string, string>, number]>([
  ["no word of the browser", {}, 200],
  ["the page itself", { "Sec-Fetch-Site": "same-origin" }, 200],
  ["another site", { "Sec-Fetch-Site": "cross-site" }, 403],
  ["another site of the same domain", { "Sec-Fetch-Site": "same-site" }, 403],
])("a post from %s", async (_from, headers, status) => {
  expect((await autosave(draftOf(), headers)).status).toBe(status);
});

test("the answer says when, by the hospital's clock", async () => {
  const { savedAt } = (await (await autosave(draftOf())).json()) as { savedAt: string };
  expect(savedAt).toMatch(/^2025-07-08T\d\d:\d\d:\d\d\+08:00$/);
});

test.each([
  ["another department's row", { ...OWN, department: "nursing" }, "15"],
  ["a row of a joint task that is the other department's", { ...OWN, department: "information" }, "3"],
  ["a task that does not exist", OWN, "99"],
])("%s is not said to be saved", async (_what, params, taskNo) => {
  const before = site.plan().dataVersion;
  const answer = await autosave({ ...draftOf(params), "rows[0].taskNo": taskNo }, {}, params);
  const { faults } = (await answer.json()) as SaveOutcome;
  expect(faults[Number(taskNo)]?.field).toBe("row");
  expect(site.plan().dataVersion).toBe(before);
});

test("whoever opens the address is shown the report it saves", async () => {
  const person = site.plan().people.find(({ username }) => username === "reporter.outpatient-office");
  const path = "/reports/2025-H1/outpatient-office";
  for (const end of ["/autosave", "/autosave/"]) {
    const request = await site.request(path + end, person?.id ?? null);
    expect((await loader({ request, params: OWN, context: {} })).headers.get("Location")).toBe(path);
  }
});
