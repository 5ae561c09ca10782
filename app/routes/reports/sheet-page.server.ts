/** What the page of one sheet shows; null when the person may not see it or there is none. */
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { dueFacts } from "#app/components/report/due-facts.ts";
import { rowView } from "#app/components/report/report-view.ts";
import { mayBeExtended, subjectOfExtension } from "#app/domain/extension.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { windowLock } from "#app/domain/lock.ts";
import { indicatorsOfDepartment, isAdopted } from "#app/domain/plan.ts";
import { sheetOf } from "#app/domain/report-sheet.ts";
import { isWritable } from "#app/domain/window.ts";
import { paths } from "#app/paths.ts";
import { lockSentence } from "#app/wording/codes.ts";
import { grantSentence } from "#app/wording/half-years.ts";

export function sheetPage(
  { plan, today, may }: OpenedPlan,
  { halfYear: halfYearId, departmentCode }: { halfYear: HalfYearId; departmentCode: string },
  query: URLSearchParams,
) {
  const halfYear = plan.halfYearById.get(halfYearId);
  const department = plan.departmentByCode.get(departmentCode);
  const sheet = sheetOf(plan, halfYearId, departmentCode, today);
  if (!halfYear || !department || !sheet) return null;
  const subject = { departmentCodes: [departmentCode] };
  const mayEdit = may("report.edit", subject);
  const adopted = isAdopted(plan, halfYearId);
  const lock = adopted ? null : windowLock(sheet.window);
  const correcting = sheet.rows.some((row) => row.state === "returned");
  const indicatorCount = indicatorsOfDepartment(plan, departmentCode).length;
  return {
    halfYear: { id: halfYear.id, label: halfYear.label },
    department,
    rows: sheet.rows.map((row) => rowView(plan, row, today)),
    editing: taskNumbers(query.get("edit")),
    writable: mayEdit && !adopted && (isWritable(sheet.window) || correcting),
    maySubmit: may("report.submit", subject),
    lock: lock && mayEdit ? lockSentence(lock) : null,
    grant: adopted ? null : grantSentence(sheet.window, halfYear),
    extendLink:
      may("window.extend", subjectOfExtension(plan, departmentCode)) &&
      mayBeExtended(plan, halfYearId, departmentCode, today)
        ? paths.extension(halfYearId, departmentCode)
        : null,
    due: dueFacts(sheet, today, adopted),
    notices: noticesFrom(query),
    indicators:
      indicatorCount > 0 && may("unpublished.read", subject)
        ? { to: paths.indicatorEntry(halfYearId, departmentCode), text: `${indicatorCount} 项` }
        : null,
    /** Only a sheet one sees whole can be exported. */
    exportLink: sheet.whole
      ? paths.exportFile("progress-report.docx", { period: halfYearId, department: departmentCode })
      : null,
  };
}

/** After a post the browser is sent back here with what was done. */
function noticesFrom(query: URLSearchParams): string[] {
  const submitted = taskNumbers(query.get("submitted"));
  const withdrawn = taskNumbers(query.get("withdrawn"));
  return [
    submitted.length > 0 ? `已提交 ${submitted.length} 行：任务 ${submitted.join("、")}。领导审核前可以撤回。` : "",
    query.has("saved") ? "草稿已保存。" : "",
    withdrawn.length > 0 ? `任务 ${withdrawn.join("、")} 已撤回，状态为草稿；按重新提交的时间算按时或延时。` : "",
  ].filter((notice) => notice !== "");
}

/** Only numbers: whoever sends a link must not put words into the notice. */
function taskNumbers(text: string | null): number[] {
  return (text ?? "")
    .split(",")
    .map(Number)
    .filter((no) => Number.isInteger(no) && no > 0)
    .sort((a, b) => a - b);
}
