/** What the queue takes from the form, on the demonstration world. */
import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action, loader } from "./page.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

test("an empty queue names the other lists in which something waits", async () => {
  const president = site.plan().people.find(({ username }) => username === "president");
  const answer = await loader({
    request: await site.request("/queue", president?.id ?? null),
    params: {},
    context: {},
  });
  expect(answer).toMatchObject({
    toApprove: [],
    toRate: [],
    elsewhere: [{ label: "问题台账", to: "/findings", count: 1 }],
  });
});

test.each<[string, (row: string, taskNo: number, version: number) => string[]]>([
  [
    "a row under two spellings of its task",
    (row, no, version) => [`${row}|${no}|${version}`, `${row}|0${no}|${version}`],
  ],
  [
    "a row under two spellings of its version",
    (row, no, version) => [`${row}|${no}|${version}`, `${row}|${no}|0${version}`],
  ],
  ["the same row twice", (row, no, version) => [`${row}|${no}|${version}`, `${row}|${no}|${version}`]],
])("%s is approved once", async (_what, ticked) => {
  const { people, rows, taskByNo } = site.plan();
  const row = rows.find(({ state }) => state === "submitted");
  const leader = `leader.${taskByNo.get(row?.taskNo ?? 0)?.leaderCode}`;
  if (!row) throw new Error("the demonstration world has a submitted row");
  const texts = ticked(`${row.halfYear}|${row.departmentCode}`, row.taskNo, row.version);
  const body = new URLSearchParams(texts.map((text) => ["row", text]));
  const person = people.find(({ username }) => username === leader);
  const request = await site.request("/queue", person?.id ?? null, { method: "POST", body });
  const answer = await action({ request, params: {}, context: {} });
  expect(answer instanceof Response && answer.headers.get("Location")).toBe("/queue?approved=1");
});
