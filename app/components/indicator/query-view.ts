/** One 疑点 with everything its card says. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { queryKey } from "#app/domain/query-record.ts";
import { stepsFor, type QueryItem } from "#app/domain/query-worklist.ts";
import { departmentsOf, type Actor } from "#app/domain/role.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import { paths } from "#app/paths.ts";
import { QUERY_EVENT_WORDS, QUERY_RULE_WORDS, querySentence } from "#app/wording/queries.ts";

export type QueryCardView = ReturnType<typeof queryCard>;

export function queryCard(plan: Plan, item: QueryItem, actor: Actor, today: CalendarDate) {
  const { record, indicator, measure, departmentCode } = item;
  const { halfYear, measureKey, code, version, state, severity } = record;
  const own = departmentsOf(actor).find((department) => indicator.departmentCodes.includes(department));
  const value = plan.valueByKey.get(valueKey(halfYear, measureKey));
  return {
    key: queryKey(record),
    anchor: queryAnchor(record),
    id: { halfYear, measureKey, code, version },
    state,
    severity,
    subject: `${indicator.no}　${indicator.displayName}${indicator.composite ? `　${measure.label}` : ""}`,
    link: paths.indicator(indicator.no),
    period: plan.halfYearById.get(halfYear)?.label ?? halfYear,
    department: departmentName(plan, departmentCode),
    value: value ? valueWordsOf(measure, value) : "未填",
    note: value?.note ?? "",
    sentence: querySentence(record),
    rule: `${code} ${QUERY_RULE_WORDS[code]}`,
    entry: paths.indicatorEntry(halfYear, own ?? departmentCode, indicator.no),
    mayCorrect: own !== undefined,
    steps: stepsFor(item, actor),
    history: [...record.events].reverse().map(({ kind, at, actorName, text }) => ({
      at: shortInstant(at, today),
      kind,
      words: `${QUERY_EVENT_WORDS[kind]}（${actorName}）`,
      text,
    })),
  };
}

/** Where its card stands on the page. */
export function queryAnchor({ halfYear, measureKey, code }: Pick<QueryItem["record"], "halfYear" | "measureKey" | "code">) {
  return `q-${halfYear}-${measureKey}-${code}`;
}
