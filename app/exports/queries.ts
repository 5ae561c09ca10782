/** 疑点 as a list on paper: one row each, as filtered on the page. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { isInView, narrowed, queryItems, type QueryFilter, type QueryItem } from "#app/domain/query-worklist.ts";
import type { Actor } from "#app/domain/role.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import {
  QUERY_RULE_WORDS,
  QUERY_SEVERITY_WORDS,
  QUERY_STATE_WORDS,
  queryEventWords,
  querySentence,
} from "#app/wording/queries.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "半年", width: 18, align: "center" },
  { head: "指标", width: 44, align: "left" },
  { head: "责任科室", width: 22, align: "center" },
  { head: "数值", width: 28, align: "center" },
  { head: "程度", width: 12, align: "center" },
  { head: "规则", width: 36, align: "left" },
  { head: "疑点", width: 52, align: "left" },
  { head: "状态", width: 17, align: "center" },
  { head: "最近一步", width: 44, align: "left" },
];

/** Newest half-year first, then in the order of annex 3; 「等我办理」 is the reader's. */
export function queriesPaper(plan: Plan, filter: QueryFilter, actor: Actor, today: CalendarDate): Paper {
  const items = narrowed(queryItems(plan), filter).filter((item) => isInView(plan, item, filter.view, actor));
  return listPaper(plan, today, {
    label: "疑点清单",
    title: "疑点清单",
    columns: COLUMNS,
    rows: items.map((item) => rowOf(plan, item)),
    footnotes: [`共 ${items.length} 条。`],
  });
}

function rowOf(plan: Plan, { record, indicator, measure, departmentCode }: QueryItem): PaperRow {
  const own = indicator.composite || measure.companion ? `\n${measure.label}` : "";
  const last = record.events.at(-1);
  const value = plan.valueByKey.get(valueKey(record.halfYear, record.measureKey));
  const texts = [
    shortHalfYear(record.halfYear),
    `${indicator.no} ${shortIndicatorName(indicator)}${own}`,
    departmentName(plan, departmentCode),
    valueWordsOf(measure, value) || "未填",
    QUERY_SEVERITY_WORDS[record.severity],
    `${record.code} ${QUERY_RULE_WORDS[record.code]}`,
    querySentence(record),
    QUERY_STATE_WORDS[record.state],
    last ? [`${dayOf(last.at)} ${queryEventWords(last)}`, last.text].filter(Boolean).join("\n") : "",
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}
