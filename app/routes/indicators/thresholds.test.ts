/** The page of the 疑点 rules, through its loader and action. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import { ruleSections, thresholdSections } from "#app/components/data-query/threshold-view.ts";
import { DEFAULT_QUERY_THRESHOLDS } from "#app/domain/data-query-thresholds.ts";
import { thresholdNames } from "#app/domain/query-threshold-limits.ts";
import { thresholdText } from "#app/wording/query-thresholds.ts";
import { action, loader } from "./thresholds.tsx";

const STANDARD = Object.fromEntries(
  thresholdNames().map((name) => [name, thresholdText(name, DEFAULT_QUERY_THRESHOLDS[name])]),
);

let site: ReturnType<typeof installTestRuntime>;
let quality: number;

beforeEach(async () => {
  site = installTestRuntime();
  quality = await site.account("quality", [holds("quality_office")]);
});

async function open(userId: number, search = "") {
  return loader({ request: await site.request(`/indicators/thresholds${search}`, userId), params: {}, context: {} });
}

async function post(userId: number, fields: Record<string, string>) {
  const init = { method: "POST", body: new URLSearchParams({ ...STANDARD, version: "0", ...fields }) };
  const answer = await action({
    request: await site.request("/indicators/thresholds", userId, init),
    params: {},
    context: {},
  });
  if ("init" in answer) return { status: answer.init?.status ?? 200, ...answer.data };
  return { status: answer.status, location: answer.headers.get("Location") };
}

test("质控办 sets a share in percent, finds it set, and fills the defaults back without saving", async () => {
  expect(await post(quality, { dischargeMismatch: "1.5" })).toEqual({
    status: 302,
    location: "/indicators/thresholds?moved=0",
  });
  expect(await open(quality)).toMatchObject({ version: 1, changed: 1, thresholds: { dischargeMismatch: 0.015 } });
  expect(await open(quality, "?defaults=1")).toMatchObject({ version: 1, changed: 1, filledBack: true });
  expect(await post(quality, { version: "1" })).toMatchObject({ status: 302 });
  expect(await open(quality)).toMatchObject({ version: 2, changed: 0 });
});

test("a fault is told at its field and everything typed comes back", async () => {
  const answer = await post(quality, { longWait: "一小时", surveySample: "50" });
  expect(answer).toMatchObject({
    status: 422,
    sentence: "没有保存，请看各栏下的说明。",
    refused: { typed: { longWait: "一小时", surveySample: "50" }, errors: { longWait: "请填数字。" } },
  });
  const refused = "refused" in answer ? answer.refused : undefined;
  const fields = thresholdSections(DEFAULT_QUERY_THRESHOLDS, refused).flatMap((section) => section.fields);
  expect(fields.find(({ name }) => name === "surveySample")).toMatchObject({ shown: "50", now: "100", error: null });
});

test("a form that lacks a field is refused there", async () => {
  expect(await post(quality, { longWait: "" })).toMatchObject({
    status: 422,
    refused: { errors: { longWait: "请填数字。" } },
  });
});

test("who saves over an unseen change is told, and what was typed stays", async () => {
  await post(quality, { longWait: "50" });
  expect(await post(quality, { longWait: "40" })).toMatchObject({
    status: 409,
    refused: { typed: { longWait: "40" } },
  });
});

test("everybody reads the rules; the others may not set anything", async () => {
  const viewer = await site.account("viewer", [holds("viewer")]);
  expect(await open(viewer, "?defaults=1")).toMatchObject({ mayConfigure: false, filledBack: false });
  expect(await post(viewer, { longWait: "50" })).toMatchObject({ status: 403 });
});

test("the list has every rule with its words, and every threshold stands in a section", () => {
  const rules = ruleSections().flatMap((section) => section.rules);
  expect(rules).toHaveLength(49);
  expect(rules.filter(({ name, message, severityWord }) => !name || !message || !severityWord)).toEqual([]);
  const fields = thresholdSections(DEFAULT_QUERY_THRESHOLDS).flatMap((section) => section.fields);
  expect(fields.map(({ name }) => name)).toEqual(thresholdNames());
});

test("after saving the page says how many 疑点 changed, and nothing an address makes up", async () => {
  expect((await open(quality, "?moved=2")).moved).toBe(2);
  expect((await open(quality, "?moved=请致电")).moved).toBeNull();
});
