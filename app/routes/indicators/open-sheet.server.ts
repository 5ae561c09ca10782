import type { Params } from "@remix-run/react";
import { requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { shortDay } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { indicatorSheetOf, type IndicatorSheet } from "#app/domain/indicator-sheet.ts";
import type { Lock } from "#app/domain/lock.ts";
import { isAdopted, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { lockSentence, refusalSentence } from "#app/wording/codes.ts";

/** The indicator sheet an address names, for someone who may look into it; stops with 404 or 403 otherwise. */
export function openSheet(opened: OpenedPlan, params: Params): { sheet: IndicatorSheet; halfYear: HalfYear } {
  const { plan, today } = opened;
  const id = parseHalfYear(params.period ?? "");
  const halfYear = id && plan.halfYearById.get(id);
  const sheet = halfYear && indicatorSheetOf(plan, halfYear.id, params.department ?? "", today);
  if (!sheet) throw new Response("没有这个半年或科室的指标表，请从菜单的“指标填报”进入。", { status: 404 });
  requirePermission(opened, "unpublished.read", { departmentCodes: [sheet.departmentCode] });
  return { sheet, halfYear };
}

/** Why the sheet cannot be written. A settled one was adopted: unlike a report row, nobody can return it. */
export function lockWords(lock: Lock): { word: string; explanation: string } {
  const { word, explanation } = lockSentence(lock);
  return { word, explanation: lock.kind === "settled" ? refusalSentence({ code: "frozen" }) : `${explanation}。` };
}

/** Until when and why the sheet was opened again, and what that does not reach; null when it was not. */
export function reopenedWords(plan: Plan, { window, halfYear }: IndicatorSheet): string | null {
  if (window.state !== "reopened") return null;
  const until = `补报授权到 ${shortDay(window.closesOn)} 为止：${window.grant?.reason ?? ""}。`;
  return isAdopted(plan, halfYear) ? `${until}院长办公会已经通过的值不能再改，只能补报空着的格。` : until;
}
