/** The 疑点 page, through its loader and action. */
import { beforeEach, expect, test } from "vitest";
import { execute } from "#app/access/execute.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { holds } from "#app/commands/test-world.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import { recheckQueries } from "#app/commands/recheck-queries.ts";
import { action, loader } from "./queries.tsx";

const WAIT = "outpatient_wait_after_arrival_minutes";
const OFFICE = "outpatient-office";
const QUERY = { halfYear: "2025-H1", measureKey: WAIT, code: "DQ-B06" };
const CARD = `q-2025-H1-${WAIT}-DQ-B06`;

let site: ReturnType<typeof installTestRuntime>;
let reporter: number;
let quality: number;

/** One value far from what is usual. */
beforeEach(async () => {
  site = installTestRuntime();
  reporter = await site.account("reporter", [holds("reporter", OFFICE)]);
  quality = await site.account("quality", [holds("quality_office")]);
  const parts = { ...NO_PARTS, amount: 91, sample: 500 };
  const cell = { halfYear: "2025-H1", departmentCode: OFFICE, measureKey: WAIT, version: 0 } as const;
  const actor = { userId: reporter, username: "reporter", name: "reporter", assignments: [] };
  execute(actor, saveMeasureValue, { ...cell, status: "reported", parts, note: "叫号系统签到到进诊室" });
});

async function open(userId: number, search = "") {
  return loader({ request: await site.request(`/indicators/queries${search}`, userId), params: {}, context: {} });
}

async function post(userId: number, fields: Record<string, string>, search = "") {
  const init = { method: "POST", body: new URLSearchParams(fields) };
  const request = await site.request(`/indicators/queries${search}`, userId, init);
  const answer = await action({ request, params: {}, context: {} });
  if ("init" in answer) return { status: answer.init?.status ?? 200, ...answer.data };
  return { status: answer.status, location: answer.headers.get("Location") };
}

const cards = async (userId: number, search = "") => (await open(userId, search)).cards;
const counts = async (userId: number) =>
  Object.fromEntries((await open(userId)).views.map(({ view, count }) => [view, count]));

test("the department finds what waits for it, with the value, the sentence and the step it may take", async () => {
  expect(await cards(reporter)).toMatchObject([
    {
      anchor: CARD,
      state: "open",
      value: "91.0 分钟（n=500）",
      department: "门诊办",
      rule: "DQ-B06 偏离常见范围",
      steps: ["explained"],
      next: "等门诊办说明或更正",
      entry: `/indicators/entry/2025-H1/${OFFICE}#i6`,
    },
  ]);
  expect((await cards(reporter))[0]?.sentence).toContain("91.0 分钟");
  expect(await cards(quality, "?state=mine")).toEqual([]);
  expect(await counts(quality)).toMatchObject({ mine: 0, unsettled: 1, open: 1, all: 1 });
});

test("explained, then accepted: from one list to the other and out of both", async () => {
  const explained = await post(
    reporter,
    { ...QUERY, version: "1", intent: "explained", text: "叫号屏故障三周" },
    "?state=mine",
  );
  expect(explained).toEqual({ status: 302, location: `/indicators/queries?state=mine&done=explained#${CARD}` });
  expect(await cards(reporter, "?state=mine")).toEqual([]);
  expect(await cards(quality)).toMatchObject([
    {
      state: "explained",
      steps: ["accepted", "error_confirmed", "fabrication_confirmed"],
      history: [{ text: "叫号屏故障三周" }, {}],
    },
  ]);
  const accepted = await post(quality, { ...QUERY, version: "2", intent: "accepted", text: "" });
  expect(accepted).toMatchObject({ status: 302 });
  expect(await counts(quality)).toMatchObject({ mine: 0, unsettled: 0, accepted: 1, all: 1 });
});

test("a refusal says why at its card and keeps what was typed", async () => {
  const short = await post(reporter, { ...QUERY, version: "1", intent: "explained", text: "太短" });
  expect(short).toMatchObject({ status: 422, answer: { key: `2025-H1|${WAIT}|DQ-B06`, text: "太短" } });
  expect(await post(quality, { ...QUERY, version: "1", intent: "explained", text: "叫号屏故障三周" })).toMatchObject({
    status: 403,
  });
  expect(await post(reporter, { ...QUERY, version: "7", intent: "explained", text: "叫号屏故障三周" })).toMatchObject({
    status: 409,
  });
});

test.each<[string, Record<string, string>]>([
  ["nothing", {}],
  ["no such step", { ...QUERY, version: "1", intent: "deleted" }],
  ["no such rule", { ...QUERY, code: "DQ-Z99", version: "1", intent: "explained" }],
  ["no half-year", { ...QUERY, halfYear: "soon", version: "1", intent: "explained" }],
])("a malformed form (%s) is refused", async (_, fields) => {
  expect(await post(reporter, fields)).toMatchObject({ status: 400, answer: null });
});

test.each([
  ["?state=all&department=nursing", 0],
  [`?state=all&department=${OFFICE}`, 1],
  ["?state=all&period=2024-H2", 0],
  ["?state=all&rule=DQ-B06&severity=QUERY&indicator=6", 1],
  ["?state=all&severity=BLOCK", 0],
  ["?state=closed", 0],
  ["?state=mine", 0],
  // Nothing waits for it: what others have not settled, not an empty page.
  ["", 1],
  ["?state=nonsense&rule=nonsense&indicator=21", 1],
])("%s shows %i to 质控办", async (search, count) => {
  expect(await cards(quality, search)).toHaveLength(count);
});

test("质控办 runs the rules again and hears how much moved; others may not", async () => {
  site.passMinutes(4 * 24 * 60);
  expect(await post(reporter, { intent: "recheck" })).toMatchObject({ status: 403 });
  const again = await post(quality, { intent: "recheck" });
  expect(again).toMatchObject({ location: expect.stringMatching(/\?done=recheck&moved=\d+$/) });
  expect((await cards(quality, "?state=open&rule=DQ-A01")).length).toBeGreaterThan(0);
});

test("who may not see a value sees nothing asked about it, also where it is empty", async () => {
  const viewer = await site.account("viewer", [holds("viewer")]);
  const nurse = await site.account("nurse", [holds("reporter", "nursing")]);
  const actor = { userId: quality, username: "quality", name: "quality", assignments: [] };
  site.passMinutes(4 * 24 * 60);
  execute(actor, recheckQueries, {});
  expect(await cards(viewer, "?state=all&period=2025-H1")).toEqual([]);
  const seen = await cards(nurse, "?state=all&period=2025-H1");
  expect(seen.length).toBeGreaterThan(0);
  // 33 is shared with 医务科, who answers for it.
  expect(new Set(seen.map(({ link }) => link))).toEqual(
    new Set(["/indicators/23", "/indicators/27", "/indicators/28", "/indicators/33"]),
  );
});

test.each([
  ["?done=explained", "说明已提交，等质控办核实。"],
  ["?done=recheck&moved=3", "规则已重跑，3 条疑点有变化。"],
  ["?done=recheck&moved=many", null],
  ["?done=__proto__", null],
  ["?done=constructor", null],
  ["", null],
])("after %s the page says %j", async (search, words) => {
  expect((await open(reporter, search)).done).toBe(words);
});
