/** The two posts of the import page: a file, answered with what it would do; and the confirmation, which does it. */
import { data, redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { importValues } from "#app/commands/import-values.ts";
import type { ImportView } from "#app/components/indicator-import/import-preview.tsx";
import { readImportForm, type PostedEntry } from "#app/forms/import-form.ts";
import { findEvaluationTable } from "#app/imports/evaluation-table.ts";
import type { FileFault } from "#app/imports/file-fault.ts";
import { previewImport, queriesRaised } from "#app/imports/import-preview.ts";
import { judgeClaims, type Claim } from "#app/imports/judge-claims.ts";
import { readWorkbook } from "#app/imports/read-workbook.server.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { fileFaultSentence, IMPORT_SENTENCES } from "#app/wording/imports.ts";
import { importView } from "./import-view.ts";
import { readUpload } from "./read-upload.server.ts";

export const FILE_FIELD = "file";

/** Either the file was not read, or its preview. */
type Answer = { fault: string; view: null } | { fault: null; view: ImportView };

/** Reads the file and shows what it would do. Nothing is written. */
export async function previewUpload({ plan, may, today }: OpenedPlan, request: Request) {
  const upload = await readUpload(request, FILE_FIELD);
  if (!upload.ok) return unreadable(upload.fault);
  const book = await readWorkbook(upload.bytes);
  if (!book.ok) return unreadable(book.fault);
  const table = findEvaluationTable(plan, book.sheets);
  if (!table.ok) return unreadable(table.fault);
  const preview = previewImport(plan, table.cells, may, today);
  return shown(importView(plan, preview, upload.fileName, null), preview.faults.length > 0 ? 422 : 200);
}

/** Does what a preview showed, unless something has changed since: then it is shown anew. */
export async function confirmImport({ plan, may, today, actor }: OpenedPlan, request: Request) {
  const posted = readImportForm(await readPostedForm(request));
  if (!posted) return unreadable({ code: "no-file", details: {} });
  const { fileName, entries } = posted;
  const result = execute(actor, importValues, { fileName, entries });
  if (result.ok) {
    const { added, changed } = result.value;
    return redirect(paths.indicatorImport({ added: String(added), changed: String(changed) }));
  }
  const { refusal } = result;
  const judged = judgeClaims(
    plan,
    entries.flatMap((entry) => claimOf(plan, entry)),
    may,
    today,
  );
  const notice = refusal.code === "stale" ? IMPORT_SENTENCES.stale : `${refusalSentence(refusal)}没有写入任何值。`;
  const queries = queriesRaised(plan, judged.lines, today);
  const view = importView(plan, { ...judged, queries, unchanged: 0, kept: 0, unseen: 0 }, fileName, notice);
  return shown(view, REFUSALS[refusal.code].status);
}

function claimOf(
  plan: OpenedPlan["plan"],
  { address, halfYear: id, measureKey, status, parts, note }: PostedEntry,
): Claim[] {
  const halfYear = plan.halfYearById.get(id);
  const indicator = plan.indicatorByNo.get(plan.measureByKey.get(measureKey)?.indicatorNo ?? 0);
  if (!halfYear || !indicator) return [];
  return [{ address, indicator, halfYear, statement: { measureKey, status, parts, note, listed: null } }];
}

function unreadable(fault: FileFault) {
  const answer: Answer = { fault: fileFaultSentence(fault), view: null };
  return data(answer, { status: fault.code === "too-large" ? 413 : 422 });
}

function shown(view: ImportView, status: number) {
  const answer: Answer = { fault: null, view };
  return data(answer, { status });
}
