/** One 疑点 with everything its card says. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { indicatorSheetOf } from "#app/domain/indicator-sheet.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { can, QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { awaitsDepartment, awaitsVerification, queryKey } from "#app/domain/query-record.ts";
import { isOwnWork, stepsFor, type QueryItem } from "#app/domain/query-worklist.ts";
import { departmentsOf, type Actor } from "#app/domain/role.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import { paths } from "#app/paths.ts";
import { queryEventWords, QUERY_RULE_WORDS, querySentence } from "#app/wording/queries.ts";

export type QueryCardView = ReturnType<typeof queryCard>;

export function queryCard(plan: Plan, item: QueryItem, actor: Actor, today: CalendarDate) {
  const { record, indicator, measure, departmentCode } = item;
  const { halfYear, measureKey, code, version, state, severity } = record;
  const own = departmentsOf(actor).find((code) => indicator.departmentCodes.includes(code)) ?? departmentCode;
  const cell = indicatorSheetOf(plan, halfYear, own, today)?.cells.find((each) => each.measure.key === measureKey);
  const isOpen = cell?.lock === null;
  const mayCorrect = isOpen && can(actor, "indicator.enter", { departmentCodes: [own] });
  const value = plan.valueByKey.get(valueKey(halfYear, measureKey));
  const now = valueWordsOf(measure, value);
  return {
    key: queryKey(record),
    anchor: queryAnchor(record),
    id: { halfYear, measureKey, code, version },
    state,
    severity,
    subject: `${indicator.no}　${shortIndicatorName(indicator)}${indicator.composite || measure.companion ? `　${measure.label}` : ""}`,
    link: paths.indicator(indicator.no),
    period: plan.halfYearById.get(halfYear)?.label ?? halfYear,
    department: departmentName(plan, departmentCode),
    value: now || "未填",
    /** What it was found on, where that is no longer there. */
    was: record.value === now ? null : record.value || "未填",
    note: value?.note ?? "",
    sentence: querySentence(record),
    rule: `${code} ${QUERY_RULE_WORDS[code]}`,
    ruleLink: `${paths.queryThresholds()}#${code}`,
    /** Where the value may be corrected by the reader, now. */
    entry: mayCorrect ? paths.indicatorEntry(halfYear, own, indicator.no) : null,
    mustCorrect: awaitsDepartment(state),
    steps: stepsFor(plan, item, actor),
    next: nextWords(plan, item, actor, isOpen),
    history: [...record.events].reverse().map(({ kind, at, actorName, text }) => ({
      at: shortInstant(at, today),
      kind,
      words: queryEventWords({ kind, actorName }),
      text,
    })),
  };
}

/** Whose turn it is, and what keeps the reader from it. */
function nextWords(
  plan: Plan,
  { record, indicator, departmentCode }: QueryItem,
  actor: Actor,
  isOpen: boolean,
): string {
  const { state, severity } = record;
  const department = departmentName(plan, departmentCode);
  const verifier = indicator.departmentCodes.includes(QUALITY_DEPARTMENT) ? "专班组长" : "质控办";
  if (awaitsVerification(state)) {
    const isOwn = can(actor, "query.judge", indicator) && isOwnWork(plan, record, actor);
    return isOwn ? `等${verifier}核实；您填报或答复过这一项，须由他人核实` : `等${verifier}核实`;
  }
  if (!awaitsDepartment(state)) return "已了结，数值有变再重新提出";
  if (severity === "BLOCK" || state === "confirmed_error") {
    return isOpen ? `等${department}更正` : `等${department}更正；填报已关闭，须先由质控办补报授权`;
  }
  return isOpen ? `等${department}说明或更正` : `等${department}说明；填报已关闭，更正须先由质控办补报授权`;
}

/** Where its card stands on the page. */
export function queryAnchor({
  halfYear,
  measureKey,
  code,
}: Pick<QueryItem["record"], "halfYear" | "measureKey" | "code">) {
  return `q-${halfYear}-${measureKey}-${code}`;
}
