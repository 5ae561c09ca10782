/** Words of what people write into papers. */
import { shortDay, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { numbersInUse } from "#app/domain/paper-number.ts";
import {
  LONGEST_TEXT,
  type PaperRef,
  type PaperText,
  type PaperTextKind,
  type textFault,
} from "#app/domain/paper-text.ts";
import type { Plan } from "#app/domain/plan.ts";

const LABELS: Readonly<Record<string, string>> = {
  number: "期号",
  issuedOn: "印发日期",
  lookBackOn: "回头看日期",
  comment: "领导点评",
  contact: "联系人",
  phone: "联系电话",
  meetingOn: "会议日期",
  decisions: "建议决定",
  mechanism: "长效机制",
  suggestions: "意见建议",
};

const HINTS: Readonly<Record<string, string>> = {
  lookBackOn: "整改期满后复核的日子",
  comment: "不写则留空行",
  decisions: "不写则留空行",
  mechanism: "由专班写；不写则留空行",
  suggestions: "由专班写；不写则留空行",
};

export function paperTextLabel(field: string): string {
  return LABELS[field] ?? field;
}

export function paperTextHint(plan: Plan, ref: PaperRef, field: string, today: CalendarDate): string | null {
  if (field === "number") return numberHint(plan, ref, today);
  if (field === "meetingOn") return meetingDayHint(plan, ref, today);
  return HINTS[field] ?? null;
}

/** Of papers with a 期号. */
const TITLES: Readonly<Partial<Record<PaperRef["paper"], string>>> = { bulletin: "的督查通报", briefing: "的简报" };

/** Who has the 期号 of this issue already; null where it is free. */
export function numberTakenWords(plan: Plan, ref: PaperRef, today: CalendarDate): string | null {
  const { year, used, own } = numbersInUse(plan, ref, today);
  const twin = used.find(({ number }) => number === own);
  if (!twin) return null;
  const label = plan.halfYearById.get(twin.ref.halfYear ?? "0000-H1")?.label ?? "";
  return `没有保存：${year}年第${twin.number}期已用于${label}${TITLES[ref.paper] ?? ""}，请换一个期号；没有用过的下一期是${(used.at(-1)?.number ?? 0) + 1}。`;
}

/** Numbers before the one of this issue that no issue of the year has; null where there is none. */
export function skippedNumberWords(plan: Plan, ref: PaperRef, today: CalendarDate): string | null {
  const { year, used, own } = numbersInUse(plan, ref, today);
  const given = new Set(used.map(({ number }) => number));
  const before = Array.from({ length: (own ?? 1) - 1 }, (_, index) => index + 1);
  const free = before.filter((number) => !given.has(number));
  const [first, last] = [free[0], free.at(-1)];
  if (first === undefined || last === undefined) return null;
  const skipped = first === last ? `第${first}期` : `第${first}期至第${last}期之间有${free.length}个期号`;
  return `期号跳过了：${year}年${skipped}还没有用过，这一期是第${own}期。有意跳号的不用改。`;
}

/** 「只填数字。2025年已用到第2期，下一期是3」; a number that was given twice is said. */
export function numberHint(plan: Plan, ref: PaperRef, today: CalendarDate): string {
  const { year, used, own } = numbersInUse(plan, ref, today);
  const last = used.at(-1)?.number ?? 0;
  const twin = used.find(({ number }) => number === own);
  if (twin) {
    const label = twin.ref.halfYear === null ? "" : (plan.halfYearById.get(twin.ref.halfYear)?.label ?? "");
    return `只填数字。${year}年第${twin.number}期已用于${label}，请核对`;
  }
  return last === 0
    ? `只填数字。${year}年还没有别的期号，第一期填1`
    : `只填数字。${year}年已用到第${last}期，下一期填${last + 1}`;
}

/** Below the field. */
export function paperTextFaultWords(
  fault: NonNullable<ReturnType<typeof textFault>>,
  kind: PaperTextKind,
  text: string,
): string {
  switch (fault) {
    case "not-a-number":
      return "期号只填数字，1 至 999，前面不加 0 和“第”字，如 3。";
    case "not-a-day":
      return "没有这一天，请从日历里选，或写成 2025-07-31。";
    case "too-long":
      return `最多 ${LONGEST_TEXT[kind]} 个字，现有 ${[...text].length} 个。`;
  }
}

/** What somebody else has written over the version one began with. */
export function paperTextTheirsWords({ text, writtenAt, writtenBy }: PaperText): string {
  const who = `您打开之后，${writtenBy} ${shortInstant(writtenAt)} `;
  const next = "您写的还在栏里，再保存一次就以您的为准。";
  return text === "" ? `${who}清空了这一栏。${next}` : `${who}也写了这一栏。${next}现在的是：\n${text}`;
}

/** The day of the meeting as it was arranged; null where none is. */
function meetingDayHint(plan: Plan, { halfYear, meeting }: PaperRef, today: CalendarDate): string | null {
  const arranged = plan.meetings.findLast(
    ({ kind, state, ...each }) => kind === meeting && each.halfYear === halfYear && state !== "called_off",
  );
  if (!arranged) return null;
  const { heldOn, state } = arranged;
  return `${state === "held" ? "这次会议已在" : "这次会议安排在"} ${shortDay(heldOn, today)}，可照此填写`;
}

export const PAPER_HEADS = [
  { value: "red", label: "印红头" },
  { value: "plain", label: "不印红头（用印好红头的纸）" },
];
