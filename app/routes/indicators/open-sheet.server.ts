import type { Params } from "@remix-run/react";
import { requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { indicatorSheetOf, type IndicatorSheet } from "#app/domain/indicator-sheet.ts";
import type { Lock } from "#app/domain/lock.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import { lockSentence, refusalSentence } from "#app/wording.ts";

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
