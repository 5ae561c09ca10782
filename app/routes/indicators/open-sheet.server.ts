import type { Params } from "@remix-run/react";
import { requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { entryCells, type EntryCell } from "#app/components/indicator-entry/entry-view.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { indicatorSheetOf, wholeSheetOf, type EntrySheet, type IndicatorSheet } from "#app/domain/indicator-sheet.ts";
import type { Lock } from "#app/domain/lock.ts";
import { isAdopted, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { lockSentence, refusalSentence } from "#app/wording/codes.ts";
import { grantSentence } from "#app/wording/half-years.ts";

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

/** Stands for the department in the address of the whole of annex 3. */
export const WHOLE = "all";

export type OpenedEntry = {
  readonly sheet: EntrySheet;
  readonly halfYear: HalfYear;
  /** null for the whole of annex 3, which 质控办 fills in for those who cannot. */
  readonly own: IndicatorSheet | null;
  readonly mayWrite: boolean;
};

/** What the entry grid of an address shows: a department's part, or the whole. */
export function openEntry(opened: OpenedPlan, params: Params): OpenedEntry {
  if (params.department !== WHOLE) {
    const { sheet, halfYear } = openSheet(opened, params);
    const mayWrite = opened.may("indicator.enter", { departmentCodes: [sheet.departmentCode] });
    return { sheet, halfYear, own: sheet, mayWrite };
  }
  const id = parseHalfYear(params.period ?? "");
  const halfYear = id && opened.plan.halfYearById.get(id);
  if (!halfYear) throw new Response("没有这个半年，请从菜单的“指标填报”进入。", { status: 404 });
  requirePermission(opened, "unpublished.read");
  const sheet = wholeSheetOf(opened.plan, halfYear.id, opened.today);
  return { sheet, halfYear, own: null, mayWrite: opened.may("indicator.enter") };
}

/** Its cells as the grid shows them. */
export function shownCells({ plan, today, may }: OpenedPlan, { sheet, mayWrite }: OpenedEntry): EntryCell[] {
  const counts = (code: string) => may("counting.confirm", { departmentCodes: [code] });
  return entryCells(plan, sheet, { writes: mayWrite, counts }, today);
}

/** Why the sheet cannot be written. A settled one was adopted: unlike a report row, nobody can return it. */
export function lockWords(lock: Lock): { word: string; explanation: string } {
  const { word, explanation } = lockSentence(lock);
  if (lock.kind === "not_permitted") return { word, explanation: "只有本科室的填报员、负责人和质控办可以填写。" };
  return { word, explanation: lock.kind === "settled" ? refusalSentence({ code: "frozen" }) : `${explanation}。` };
}

/** What moved the window, by whom and why, and what a reopening does not reach; null when nothing did. */
export function grantWords(plan: Plan, { window, halfYear }: IndicatorSheet): string | null {
  const days = plan.halfYearById.get(halfYear);
  const sentence = days ? grantSentence(window, days) : null;
  if (sentence === null) return null;
  if (!isAdopted(plan, halfYear)) return `${sentence}。`;
  return window.state === "reopened"
    ? `${sentence}。院长办公会已经通过的值不能再改，只能补报空着的格、更正疑点确认有误的格。`
    : null;
}
