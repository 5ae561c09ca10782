/** The entry grid through its two doors: the page without scripts, and the saving of single cells behind it. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { holds } from "#app/commands/test-world.ts";
import type { SavedSheet } from "#app/components/indicator-entry/entry-view.ts";
import { confirmationIn } from "#app/domain/counting-confirmation.ts";
import { queriesAt } from "#app/domain/data-queries.ts";
import { definitionIn } from "#app/domain/measure-definition.ts";
import { typedKey, typedOf, type TypedValue } from "#app/domain/typed-value.ts";
import { writeCells, type SheetVerb } from "#app/forms/write-cells.ts";
import { action as save, loader as openSave } from "./entry-save.ts";
import { action as post, loader } from "./entry.tsx";

const OFFICE = "outpatient-office";
const RATE = "outpatient_appointment_rate";
const TYPES = "new_type_clinic_types";

let site: ReturnType<typeof installTestRuntime>;
let reporter: number;
let quality: number;

beforeEach(async () => {
  site = installTestRuntime();
  reporter = await site.account("reporter", [holds("reporter", OFFICE)]);
  quality = await site.account("quality", [holds("quality_office")]);
});

function measureOf(key: string) {
  const measure = site.plan().measureByKey.get(key);
  if (!measure) throw new Error(`no measure ${key}`);
  return measure;
}

function emptyOf(key: string): TypedValue {
  return typedOf(measureOf(key), null, "reported");
}

type Sent = {
  key: string;
  change: Partial<TypedValue>;
  version?: number;
  verb?: SheetVerb;
  base?: TypedValue;
  counted?: number | null;
};

function formOf(sent: readonly Sent[]): FormData {
  const cells = sent.map(({ key, change, version = 0, base = emptyOf(key), counted = null }) => {
    const typed = { ...base, ...change };
    return [key, { typed, base: typedKey(base), version, counted, outcome: undefined }] as const;
  });
  return writeCells(new Map(cells), sent[0]?.verb ?? "save");
}

async function send(userId: number | null, department: string, ...sent: Sent[]) {
  const path = `/indicators/entry/2025-H1/${department}/save`;
  const request = await site.request(path, userId, { method: "POST", body: formOf(sent) });
  const answer = await save({ request, params: { period: "2025-H1", department }, context: {} });
  const body = (await answer.json()) as SavedSheet & { error?: { code: string } };
  return { status: answer.status, outcomes: body.outcomes ?? {}, cells: body.cells ?? [], error: body.error?.code };
}

async function open(userId: number, department: string) {
  const request = await site.request(`/indicators/entry/2025-H1/${department}`, userId);
  return loader({ request, params: { period: "2025-H1", department }, context: {} });
}

const stored = (key: string) => site.plan().valueByKey.get(`2025-H1|${key}`);
const SHARE = { key: RATE, change: { numerator: "900", denominator: "1000" } };

test("a cell is saved and the answer says what stands there now", async () => {
  const { status, outcomes } = await send(reporter, OFFICE, SHARE);
  expect(status).toBe(200);
  expect(outcomes[RATE]).toMatchObject({ kind: "settled", how: "saved", version: 1 });
  expect(stored(RATE)).toMatchObject({ numerator: 900, denominator: 1000, enteredById: reporter });
});

test("the answer says how all cells stand now, other people's saves included", async () => {
  await send(quality, "all", { key: "pre_visit_service_available", change: { yes: "yes" } });
  const { cells } = await send(reporter, OFFICE, SHARE);
  expect(cells.find(({ measure }) => measure.key === RATE)).toMatchObject({ version: 1, text: "90.00%（900/1000）" });
  expect(cells.find(({ measure }) => measure.key === "pre_visit_service_available")).toMatchObject({ version: 1 });
  expect(cells.map(({ departmentCode }) => departmentCode)).not.toContain("nursing");
});

test("several cells at once: one refused does not hold up the others", async () => {
  await send(reporter, OFFICE, SHARE);
  const both = await send(
    reporter,
    OFFICE,
    { ...SHARE, version: 1, change: { numerator: "1001", denominator: "1000" } },
    { key: "pre_visit_service_available", change: { yes: "yes" } },
  );
  expect(both.outcomes[RATE]).toMatchObject({
    kind: "invalid",
    faults: { numerator: expect.stringContaining("大于") },
  });
  expect(stored("pre_visit_service_available")?.yes).toBe(true);
  expect(stored(RATE)?.numerator).toBe(900);
});

test("a list typed as one text is sorted, and the same list again is no change", async () => {
  await send(reporter, OFFICE, { key: TYPES, change: { others: "药学门诊、夜间门诊" } });
  expect(stored(TYPES)).toMatchObject({ list: ["药学门诊", "夜间门诊"], version: 1 });
  const base = typedOf(measureOf(TYPES), stored(TYPES), "reported");
  const again = { key: TYPES, base, version: 1, change: { choices: [], others: "药学门诊、夜间门诊" } };
  const { outcomes } = await send(reporter, OFFICE, again, { ...SHARE });
  expect(outcomes[TYPES]).toBeUndefined();
  expect(stored(TYPES)?.version).toBe(1);
});

test("a stale save shows theirs and what stood there, and overwriting replaces what was shown", async () => {
  await send(reporter, OFFICE, SHARE);
  const base = typedOf(measureOf(RATE), stored(RATE), "reported");
  await send(quality, "all", { key: RATE, base, version: 1, change: { numerator: "800" } });
  const mine = { key: RATE, base, version: 1, change: { numerator: "850" } };
  const { outcomes } = await send(reporter, OFFICE, mine);
  expect(outcomes[RATE]).toMatchObject({
    kind: "stale",
    base: "90.00%（900/1000）",
    theirs: { version: 2, text: "80.00%（800/1000）" },
  });
  expect(stored(RATE)?.numerator).toBe(800);
  await send(reporter, OFFICE, { ...mine, version: 2, verb: "overwrite" });
  expect(stored(RATE)).toMatchObject({ numerator: 850, version: 3 });
});

test("emptying a cell clears it", async () => {
  await send(reporter, OFFICE, SHARE);
  const base = typedOf(measureOf(RATE), stored(RATE), "reported");
  await send(reporter, OFFICE, { key: RATE, base, version: 1, change: { numerator: "", denominator: "" } });
  expect(stored(RATE)).toBeUndefined();
});

test("a note written beside emptied figures is not thrown away with them", async () => {
  await send(reporter, OFFICE, { ...SHARE, change: { ...SHARE.change, note: "门诊部已核" } });
  const base = typedOf(measureOf(RATE), stored(RATE), "reported");
  const emptied = { key: RATE, base, version: 1, change: { numerator: "", denominator: "" } };
  const noted = { ...emptied, change: { ...emptied.change, note: "等信息科导出" } };
  const { outcomes } = await send(reporter, OFFICE, noted);
  expect(outcomes[RATE]).toMatchObject({ kind: "invalid", faults: { numerator: expect.any(String) as string } });
  expect(stored(RATE)).toMatchObject({ note: "门诊部已核", version: 1 });
  await send(reporter, OFFICE, emptied);
  expect(stored(RATE)).toBeUndefined();
});

test("the whole of annex 3 shows every cell to 质控办, who write for the department that owes it", async () => {
  const page = await open(quality, "all");
  expect(page).toMatchObject({ whole: true, title: "全院", lock: null });
  expect(page.cells).toHaveLength(45);
  expect(page.cells.every(({ locked }) => !locked)).toBe(true);
  await send(quality, "all", { key: "holistic_nursing_ward_share", change: { numerator: "20", denominator: "22" } });
  expect(stored("holistic_nursing_ward_share")).toMatchObject({ numerator: 20, enteredById: quality });
});

test("leaders read the whole and write none of it", async () => {
  const leader = await site.account("leader", [holds("leader", "he-fenqin")]);
  const page = await open(leader, "all");
  expect(page.lock?.word).toBe("无权限");
  expect(page.cells.every(({ locked }) => locked)).toBe(true);
  const { outcomes } = await send(leader, "all", SHARE);
  expect(outcomes[RATE]).toMatchObject({ kind: "refused" });
  expect(stored(RATE)).toBeUndefined();
});

test.each([OFFICE, "all"])("a department's people see no other part, here %s", async (department) => {
  const nurse = await site.account("nurse", [holds("reporter", "nursing")]);
  await expect(open(nurse, department)).rejects.toMatchObject({ status: 403 });
  await expect(send(nurse, department, SHARE)).rejects.toMatchObject({ status: 403 });
});

test("strangers and other sites save nothing", async () => {
  const signedOut = await site.request(`/indicators/entry/2025-H1/${OFFICE}/save`, null, { method: "POST" });
  const params = { period: "2025-H1", department: OFFICE };
  await expect(save({ request: signedOut, params, context: {} })).rejects.toMatchObject({ status: 401 });
  const foreign = await site.request(`/indicators/entry/2025-H1/${OFFICE}/save`, reporter, {
    method: "POST",
    body: formOf([SHARE]),
    headers: { "Sec-Fetch-Site": "cross-site" },
  });
  expect((await save({ request: foreign, params, context: {} })).status).toBe(403);
  expect(stored(RATE)).toBeUndefined();
});

test("without scripts the page answers with what stays typed", async () => {
  const body = formOf([{ key: RATE, change: { numerator: "2000", denominator: "1000" } }]);
  const request = await site.request(`/indicators/entry/2025-H1/${OFFICE}`, reporter, { method: "POST", body });
  const answer = await post({ request, params: { period: "2025-H1", department: OFFICE }, context: {} });
  expect(answer.init?.status).toBe(422);
  expect(answer.data.echo[RATE]?.typed).toMatchObject({ numerator: "2000" });
});

test("已按口径统计 is ticked with the first figure, which is then not asked about it", async () => {
  const { version } = definitionIn(site.plan(), RATE, "2025-H1");
  expect((await open(reporter, OFFICE)).cells[0]).toMatchObject({ measure: { key: RATE }, uncounted: version });
  await send(reporter, OFFICE, { ...SHARE, counted: version });
  expect(stored(RATE)?.numerator).toBe(900);
  expect((await open(reporter, OFFICE)).cells[0]).toMatchObject({ uncounted: null });
  expect(queriesAt(site.plan(), "2025-H1", RATE).map(({ code }) => code)).not.toContain("DQ-A07");
});

test("a tick alone is kept, a tick on an older definition is not", async () => {
  const { version } = definitionIn(site.plan(), RATE, "2025-H1");
  const old = await send(reporter, OFFICE, { key: RATE, change: {}, counted: version + 1 });
  expect(old.outcomes[RATE]).toMatchObject({ kind: "refused", sentence: expect.stringContaining("口径刚修订过") });
  const { outcomes } = await send(reporter, OFFICE, { key: RATE, change: {}, counted: version });
  expect(outcomes[RATE]).toMatchObject({ kind: "settled", how: "kept" });
  expect(confirmationIn(site.plan(), RATE, "2025-H1", OFFICE)).toMatchObject({ confirmedBy: "reporter" });
  expect(stored(RATE)).toBeUndefined();
});

test("whoever opens the address of a save is shown the grid it belongs to", async () => {
  const path = `/indicators/entry/2025-H1/${OFFICE}`;
  const request = await site.request(`${path}/save`, reporter);
  const params = { period: "2025-H1", department: OFFICE };
  expect((await openSave({ request, params, context: {} })).headers.get("Location")).toBe(path);
});
