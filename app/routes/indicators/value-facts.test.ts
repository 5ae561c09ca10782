/** What a department states beside a figure, through the page. */
import { beforeEach, expect, test } from "vitest";
import { execute } from "#app/access/execute.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { holds } from "#app/commands/test-world.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import { action, loader } from "./value-facts.tsx";

const RATE = "outpatient_appointment_rate";
const OFFICE = "outpatient-office";
const params = { period: "2025-H1", department: OFFICE, measure: RATE };
const PATH = `/indicators/entry/2025-H1/${OFFICE}/${RATE}/facts`;

let site: ReturnType<typeof installTestRuntime>;
let reporter: number;

beforeEach(async () => {
  site = installTestRuntime();
  reporter = await site.account("reporter", [holds("reporter", OFFICE)]);
  const actor = { userId: reporter, username: "reporter", name: "reporter", assignments: [] };
  const parts = { ...NO_PARTS, numerator: 452, denominator: 1001 };
  const cell = { halfYear: "2025-H1", departmentCode: OFFICE, measureKey: RATE, version: 0 } as const;
  execute(actor, saveMeasureValue, { ...cell, status: "reported", parts, note: "HIS挂号记录" });
});

async function post(fields: Record<string, string>, userId = reporter) {
  const request = await site.request(PATH, userId, { method: "POST", body: new URLSearchParams(fields) });
  const answer = await action({ request, params, context: {} });
  if ("init" in answer) return { status: answer.init?.status, error: answer.data.error };
  return { status: answer.status, location: answer.headers.get("Location") };
}
const stored = () => site.plan().valueByKey.get(`2025-H1|${RATE}`);

test("what is stated is kept beside the same figure and asked about", async () => {
  const answer = await post({
    version: "1",
    reference: "38.5",
    referenceSystem: "预约平台",
    excluded: "",
    document: "",
  });
  expect(answer).toMatchObject({ status: 302, location: `/indicators/entry/2025-H1/${OFFICE}#i1` });
  expect(stored()).toMatchObject({
    numerator: 452,
    version: 2,
    details: { reference: 38.5, referenceSystem: "预约平台" },
  });
  expect(site.plan().queryRecordByKey.get(`2025-H1|${RATE}|DQ-F01`)).toMatchObject({ state: "open" });
  await post({ version: "2" });
  expect(stored()?.details).toEqual({});
  expect(site.plan().queryRecordByKey.get(`2025-H1|${RATE}|DQ-F01`)).toMatchObject({ state: "corrected" });
});

test.each([
  ["a word for a number", { excluded: "许多" }, "excluded"],
  ["half a case", { beforeExclusion: "1.5" }, "beforeExclusion"],
  ["more left out than there were", { excluded: "9", beforeExclusion: "8" }, "excluded"],
  ["left out of nobody knows how many", { excluded: "0" }, "beforeExclusion"],
  ["more counted than should be", { recordsCounted: "9", recordsDue: "8" }, "recordsCounted"],
  ["a reference from nowhere", { reference: "40" }, "referenceSystem"],
])("%s is refused at its field", async (_, fields, name) => {
  const answer = await post({ version: "1", ...fields });
  expect(answer).toMatchObject({ status: 422, error: { [name]: expect.any(Array) } });
  expect(stored()).toMatchObject({ version: 1 });
});

test("a stale form is refused, and others may neither read nor write it", async () => {
  expect(await post({ version: "7", document: "院办〔2025〕6号" })).toMatchObject({ status: 409 });
  const other = await site.account("other", [holds("reporter", "nursing")]);
  await expect(post({ version: "1" }, other)).rejects.toMatchObject({ status: 403 });
  const leader = await site.account("leader", [holds("leader", "he-fenqin")]);
  const request = await site.request(PATH, leader);
  await expect(loader({ request, params, context: {} })).rejects.toMatchObject({ status: 403 });
});
