/** The three things a department does on its sheet: save, submit, withdraw. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { submitRows, type IncompleteRow } from "#app/commands/submit-rows.ts";
import { withdrawRow } from "#app/commands/withdraw-row.ts";
import type { SaveReport } from "#app/components/report/report-form.tsx";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { isReadyToSubmit, rowKey } from "#app/domain/report-row.ts";
import type { Refusal } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { ReportForm, type WrittenRow } from "#app/forms/report-form.ts";
import type { TypedRow } from "#app/forms/row-fields.ts";
import { paths } from "#app/paths.ts";
import { MISSING_PART_WORDS, REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { saveWrittenRows, type SaveOutcome } from "./save-written-rows.server.ts";

type Sheet = { halfYear: HalfYearId; departmentCode: string };

const WithdrawForm = z.object({ taskNo: z.coerce.number().int(), version: z.coerce.number().int() });

export async function postToSheet(request: Request, actor: Actor, sheet: Sheet) {
  const here = paths.report(sheet.halfYear, sheet.departmentCode);
  const formData = await readPostedForm(request);
  if (formData.get("intent") === "withdraw") return withdraw(formData, actor, sheet, here);

  const submission = parseWithZod(formData, { schema: ReportForm });
  if (submission.status !== "success") return answer(400, "有一栏太长，没有保存。请删减后再保存。");
  const { rows, ready } = submission.value;
  const { plan } = await openPlan(request);
  const outcome = saveWrittenRows(actor, plan, sheet, rows);
  if (Object.keys(outcome.faults).length > 0) {
    const status = outcome.stale.length > 0 ? 409 : 422;
    return answer(status, undefined, { ...outcome, typed: typedRows(rows) });
  }
  if (formData.get("intent") !== "submit") return redirect(`${here}?saved`);
  return submit(request, actor, sheet, rows, ready, outcome, here);
}

function withdraw(formData: FormData, actor: Actor, sheet: Sheet, here: string) {
  const submission = parseWithZod(formData, { schema: WithdrawForm });
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const result = execute(actor, withdrawRow, { ...sheet, ...submission.value });
  if (!result.ok) return answer(REFUSALS[result.refusal.code].status, refusalSentence(result.refusal));
  return redirect(`${here}?withdrawn=${submission.value.taskNo}`);
}

/** Submits the ticked rows and those just written to the end, in the state the person saw them. */
async function submit(
  request: Request,
  actor: Actor,
  sheet: Sheet,
  rows: readonly WrittenRow[],
  ticked: readonly { taskNo: number; version: number }[],
  outcome: SaveOutcome,
  here: string,
) {
  const { plan } = await openPlan(request);
  const written = rows.flatMap(({ taskNo }) => {
    const row = plan.rowByKey.get(rowKey(sheet.halfYear, taskNo, sheet.departmentCode));
    return row && isReadyToSubmit(row) ? [{ taskNo, version: outcome.versions[taskNo] ?? row.version }] : [];
  });
  const chosen = [...new Map([...ticked, ...written].map((ref) => [ref.taskNo, { ...sheet, ...ref }])).values()];
  if (chosen.length === 0)
    return answer(422, "草稿已保存，没有行被提交：写完的行请勾选，没写完的缺什么见页底。", {
      ...outcome,
      typed: typedRows(rows),
    });
  const result = execute(actor, submitRows, { rows: chosen });
  if (!result.ok) return answer(REFUSALS[result.refusal.code].status, submitSentence(result.refusal));
  return redirect(`${here}?submitted=${result.value.submitted.join(",")}`);
}

function submitSentence(refusal: Refusal): string {
  if (refusal.code !== "incomplete") return refusalSentence(refusal);
  const rows = refusal.theirs as readonly IncompleteRow[];
  const what = rows.map(
    ({ taskNo, missing }) => `任务 ${taskNo} 缺${missing.map((part) => MISSING_PART_WORDS[part]).join("、")}`,
  );
  return refusalSentence({ ...refusal, details: { what: what.join("；") } });
}

function answer(status: number, refusal?: string, report?: SaveReport) {
  return data({ refusal, report }, { status });
}

function typedRows(rows: readonly WrittenRow[]): Record<number, TypedRow> {
  return Object.fromEntries(
    rows.map(({ taskNo, progress, difficulties, percent, selfRating, evidence }) => [
      taskNo,
      { progress, difficulties, percent, selfRating: selfRating ?? "", evidence },
    ]),
  );
}
