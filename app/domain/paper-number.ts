/** 期号: a paper is numbered from 1 in every calendar year. */
import type { CalendarDate, Instant } from "./calendar-date.ts";
import { paperTextsOf, standingText, type PaperRef } from "./paper-text.ts";
import type { Plan } from "./plan.ts";

export type NumberInUse = { readonly number: number; readonly ref: PaperRef };

/**
 * 期号 given to other issues of the paper in the year of this one's 印发日期, or of `today` while it has none. An issue
 * without a day counts in the year its number was written.
 */
export function numbersInUse(
  plan: Pick<Plan, "paperTexts">,
  ref: PaperRef,
  today: CalendarDate,
): { readonly year: number; readonly own: number | null; readonly used: readonly NumberInUse[] } {
  const own = paperTextsOf(plan, ref);
  const year = yearOfDay(standingText(own, "issuedOn")?.text || today);
  const issues = new Map(
    plan.paperTexts
      .filter(({ paper, field }) => paper === ref.paper && field === "number")
      .map(({ paper, halfYear, meeting }) => [halfYear, { paper, halfYear, meeting }]),
  );
  issues.delete(ref.halfYear);
  const used = [...issues.values()].flatMap((issue): NumberInUse[] => {
    const texts = paperTextsOf(plan, issue);
    const written = standingText(texts, "number");
    if (!written?.text) return [];
    const day = standingText(texts, "issuedOn")?.text || written.writtenAt;
    return yearOfDay(day) === year ? [{ number: Number(written.text), ref: issue }] : [];
  });
  const number = standingText(own, "number")?.text;
  return { year, own: number ? Number(number) : null, used: used.sort((a, b) => a.number - b.number) };
}

function yearOfDay(day: CalendarDate | Instant): number {
  return Number(day.slice(0, 4));
}
