/** The import page end to end: a file in, a preview, a confirmation, the same file again. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { execute } from "#app/access/execute.server.ts";
import { holds } from "#app/commands/test-world.ts";
import type { ImportView } from "#app/components/indicator-import/import-preview.tsx";
import { printedMeasures } from "#app/domain/measure.ts";
import { NO_PARTS, type MeasureValue } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import { blankTable, exportedTable, fillIn, type Typed } from "#app/imports/filled-table.fixture.ts";
import { MAX_FILE_BYTES } from "#app/imports/read-workbook.server.ts";
import { verifyAudit } from "#db/audit-log.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { recordGrant } from "#db/half-years.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { action, loader } from "./import.tsx";

const RATE = "discharge_follow_up_rate";
const PATH = "/indicators/import";

let site: ReturnType<typeof installTestRuntime>;
let reporter: number;
beforeEach(async () => {
  site = installTestRuntime();
  reporter = await site.account("reporter", [holds("reporter", "outpatient-office")]);
});

type Answer = { status: number; fault: string | null; view: ImportView | null; location: string | null };

async function answerOf(answer: Awaited<ReturnType<typeof action>>): Promise<Answer> {
  if ("init" in answer) return { status: answer.init?.status ?? 200, ...answer.data, location: null };
  return { status: answer.status, fault: null, view: null, location: answer.headers.get("Location") };
}

async function post(body: FormData | URLSearchParams, userId = reporter): Promise<Answer> {
  const request = await site.request(PATH, userId, { method: "POST", body });
  return answerOf(await action({ request, params: {}, context: {} }));
}

function upload(bytes: Uint8Array | string, userId = reporter): Promise<Answer> {
  const form = new FormData();
  form.set("file", new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], "评估表.xlsx"));
  return post(form, userId);
}

const filled = async (typed: Typed) => fillIn(await blankTable(site.plan(), "2025-07-08"), typed);

function confirm({ view }: Answer, userId = reporter): Promise<Answer> {
  return post(new URLSearchParams({ fileName: view?.fileName ?? "", entries: view?.entries ?? "" }), userId);
}

const values = () => site.plan().values.map(({ measureKey, version }) => `${measureKey} ${version}`);

test("preview writes nothing, confirming writes all, the same file again changes nothing", async () => {
  const file = await filled({ "26 2025-H1": "8912/10240", "11 2025-H1": "是（双休日门诊、夜门诊）" });
  const preview = await upload(file);
  expect(preview).toMatchObject({
    status: 200,
    view: {
      fileName: "评估表.xlsx",
      added: 3,
      changed: 0,
      faults: 0,
      unchanged: 0,
      groups: [{ department: "门诊办" }],
    },
  });
  expect(values()).toEqual([]);

  const before = site.plan().dataVersion;
  expect(await confirm(preview)).toMatchObject({ status: 302, location: `${PATH}?added=3&changed=0` });
  expect(values()).toHaveLength(3);
  expect(verifyAudit(site.db).brokenAt).toBeNull();
  const after = site.plan().dataVersion;
  expect(after).toBe(before + 1);

  const again = await upload(file);
  expect(again).toMatchObject({ status: 200, view: { added: 0, changed: 0, faults: 0, unchanged: 2, groups: [] } });
  expect(await confirm(preview)).toMatchObject({ status: 409 });
  expect(site.plan().dataVersion).toBe(after);
});

test("a file with one fault offers no confirmation, and tells all of them", async () => {
  const { status, view } = await upload(await filled({ "26 2025-H1": "87%", "1 2025-H1": "1/2", "3 2024-H1": "是" }));
  expect(status).toBe(422);
  expect(view?.groups[0]?.faults.map(({ address }) => address)).toEqual(["附件3!G7", "附件3!J29"]);
  expect(values()).toEqual([]);
});

test("a value changed after the preview keeps all out, and the preview is shown anew", async () => {
  const preview = await upload(await filled({ "26 2025-H1": "8912/10240", "1 2025-H1": "1/2" }));
  const person = site.plan().people.find(({ id }) => id === reporter);
  const actor = { userId: reporter, username: "reporter", name: "reporter", assignments: person?.assignments ?? [] };
  const ref = { halfYear: "2025-H1", departmentCode: "outpatient-office", measureKey: RATE, version: 0 } as const;
  const parts = { ...NO_PARTS, numerator: 8000, denominator: 10240 };
  execute(actor, saveMeasureValue, { ...ref, status: "reported", parts, note: "" });

  const answer = await confirm(preview);
  expect(answer).toMatchObject({ status: 409, view: { added: 1, changed: 1 } });
  expect(answer.view?.notice).toBe(
    "预览之后有人改过其中的值，没有写入任何值。下面是按现在的值重新算的预览，请核对后再确认。",
  );
  expect(values()).toEqual([`${RATE} 1`]);
  expect(answer.view?.groups[0]?.lines.map(({ before, after }) => `${before} → ${after}`)).toEqual([
    "null → 50.00%（1/2）",
    "78.13%（8000/10240） → 87.03%（8912/10240）",
  ]);

  expect(await confirm(answer)).toMatchObject({ status: 302 });
  expect(values().sort()).toEqual([`${RATE} 2`, "outpatient_appointment_rate 1"]);
});

test("what was posted instead of a preview is judged like anybody's", async () => {
  const preview = await upload(await filled({ "26 2025-H1": "8912/10240" }));
  const entries = JSON.parse(preview.view?.entries ?? "[]") as Record<string, unknown>[];
  const tampered = (change: Record<string, unknown>) =>
    post(new URLSearchParams({ entries: JSON.stringify(entries.map((entry) => ({ ...entry, ...change }))) }));
  expect(await tampered({ halfYear: "2024-H1" })).toMatchObject({ status: 409 });
  expect(await tampered({ measureKey: "holistic_nursing_ward_share", departmentCode: "nursing" })).toMatchObject({
    status: 403,
  });
  expect(await tampered({ parts: { ...NO_PARTS, numerator: 2, denominator: 1 } })).toMatchObject({ status: 422 });
  expect(await tampered({ parts: "all" })).toMatchObject({ status: 422, view: null });
  expect(await post(new URLSearchParams({ entries: "[" }))).toMatchObject({ status: 422, view: null });
  expect(values()).toEqual([]);
});

test.each<[string, () => Uint8Array | string, number, RegExp]>([
  ["more than 5 MiB", () => new Uint8Array(MAX_FILE_BYTES + 1), 413, /超过 5 MiB/],
  ["much more", () => new Uint8Array(3 * MAX_FILE_BYTES), 413, /超过 5 MiB/],
  ["not a workbook", () => "维度,指标", 422, /不是 Excel 工作簿/],
  ["nothing", () => "", 422, /没有收到文件/],
])("%s is refused in a sentence", async (_, bytes, status, sentence) => {
  const answer = await upload(bytes());
  expect(answer).toMatchObject({ status, view: null });
  expect(answer.fault).toMatch(sentence);
});

test("a form that breaks off is refused in a sentence", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  const body = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK';
  const request = await site.request(PATH, reporter, { method: "POST", body, headers });
  expect(await answerOf(await action({ request, params: {}, context: {} }))).toMatchObject({ status: 422, view: null });
});

test.each(["viewer", "leader", "task_force_head", "admin"] as const)("%s has no import", async (role) => {
  const userId = await site.account(role, [role === "leader" ? holds(role, "he-fenqin") : holds(role)]);
  const request = await site.request(PATH, userId);
  await expect(loader({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 403 });
  await expect(upload("x", userId)).rejects.toMatchObject({ status: 403 });
});

test("the quality office imports for all departments at once", async () => {
  const quality = await site.account("quality", [holds("quality_office")]);
  const preview = await upload(
    await filled({ "26 2025-H1": "8912/10240", "24 2025-H1": "9/10", "27 2025-H1": "17/22" }),
    quality,
  );
  expect(preview.view?.groups.map(({ department }) => department)).toEqual(["门诊办", "护理部", "财务科"]);
  expect(await confirm(preview, quality)).toMatchObject({ status: 302 });
  expect(values()).toHaveLength(3);
});

test("all cells of the table at once: previewed, confirmed, exported again without a difference", async () => {
  const demo = loadPlan(openDemoDatabase());
  const quality = await site.account("quality", [holds("quality_office")]);
  const reopening = { kind: "reopening", until: "2025-12-31", reason: "补录", grantedBy: "质控办" } as const;
  for (const { id: halfYear } of demo.halfYears) {
    for (const { code: departmentCode } of demo.departments) {
      recordGrant(site.db, { ...reopening, halfYear, departmentCode, grantedAt: "2025-07-08T08:00:00+08:00" });
    }
  }
  raiseDataVersion(site.db);
  const table = await exportedTable(demo, "2025-07-08");
  const printed = new Set(demo.indicators.flatMap((indicator) => printedMeasures(indicator).map(({ key }) => key)));
  const preview = await upload(table, quality);
  expect(preview).toMatchObject({ status: 200, view: { changed: 0, faults: 0 } });
  const done = await confirm(preview, quality);
  expect(done.status).toBe(302);
  const figures = (plan: Plan) =>
    plan.values
      .filter(({ measureKey }) => printed.has(measureKey))
      .map(figureOf)
      .sort();
  expect(figures(site.plan())).toEqual(figures(demo));
  expect(await upload(table, quality)).toMatchObject({ view: { added: 0, changed: 0, faults: 0 } });
});

/** A value as papers print it: the mean is rounded there, and so is what comes back. */
function figureOf({ halfYear, measureKey, status, numerator, denominator, sample, yes, list }: MeasureValue): string {
  return JSON.stringify([halfYear, measureKey, status, numerator, denominator, sample, yes, list]);
}
