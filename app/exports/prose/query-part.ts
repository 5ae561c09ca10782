/** What papers say of 疑点 on the figures of one half-year. */
import { queryOf } from "#app/domain/data-queries.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import { isSettled, narrowed, queryItems, type QueryItem, type QueryView } from "#app/domain/query-worklist.ts";
import { queryKey, QUERY_STATES } from "#app/domain/query-record.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { QUERY_STATE_WORDS } from "#app/wording/queries.ts";
import { querySentence } from "#app/wording/values.ts";
import { figure, joined, prose, type Block, type Run } from "../document.ts";
import type { PaperColumn } from "../paper.ts";
import { lists } from "./lists.ts";

/** Every 疑点 of the half-year, or of all of them, settled ones included. */
function itemsOf(plan: Plan, halfYear: HalfYear | null): QueryItem[] {
  const any = { departmentCode: null, code: null, severity: null, indicatorNo: null };
  return narrowed(queryItems(plan), { ...any, halfYear: halfYear?.id ?? null });
}

/**
 * 「本期提出疑点12条，已了结4条，未了结8条，其中待处理5条、已说明3条。」
 * @param halfYear null: 「各半年共提出疑点…」
 */
export function queryRuns(plan: Plan, halfYear: HalfYear | null): Run[] {
  const items = itemsOf(plan, halfYear);
  if (items.length === 0) return [`${halfYear ? "本期" : "各半年"}数据没有疑点。`];
  const open = items.filter((item) => !isSettled(item));
  const count = (those: readonly QueryItem[], view: QueryView) =>
    figure(those.length, lists.queries(halfYear?.id ?? null, view));
  const lead = prose`${halfYear ? "本期" : "各半年共"}提出疑点${count(items, "all")}条，`;
  if (open.length === 0) return prose`${lead}${items.length > 1 ? "已全部了结" : "已了结"}。`;
  const states = QUERY_STATES.flatMap((state) => {
    const own = open.filter(({ record }) => record.state === state);
    return own.length === 0 ? [] : [{ state, own }];
  });
  const parts = states.map(({ state, own }) => prose`${QUERY_STATE_WORDS[state]}${count(own, state)}条`);
  const [only] = states;
  const rest =
    only && states.length === 1
      ? `（${open.length > 1 ? "均" : ""}${QUERY_STATE_WORDS[only.state]}）`
      : prose`，其中${joined(parts, "、")}`;
  const settled = items.filter(isSettled);
  return prose`${lead}已了结${count(settled, "settled")}条，未了结${count(open, "unsettled")}条${rest}。`;
}

/**
 * 「其中1条所涉的数列在下表，见备注；另有1条待核实的数值已经更正，不再加底纹。」: why there are fewer 备注 than unsettled 疑点;
 * nothing where no 疑点 is unsettled.
 */
export function remarkRuns(plan: Plan, halfYear: HalfYear, rounds: readonly IndicatorRound[]): Run[] {
  const open = itemsOf(plan, halfYear).filter((item) => !isSettled(item));
  const remarked = new Set(rounds.flatMap(({ doubts }) => doubts).map(queryKey));
  const rest = open.filter(({ record }) => !remarked.has(queryKey(record)));
  if (open.length === 0) return [];
  if (rest.length === 0) return [`${open.length > 1 ? "均" : ""}列入下表备注。`];
  const corrected = rest.filter(({ record }) => record.state === "corrected").length;
  const empty = rest.length - corrected;
  const reasons = [
    ...(corrected > 0 ? [prose`${corrected}条数值已更正、待核实`] : []),
    ...(empty > 0 ? [prose`${empty}条没有填报数值`] : []),
  ];
  const shown = open.length - rest.length;
  return prose`${shown > 0 ? `${shown}条列入下表备注，` : ""}${joined(reasons, "，")}，不列备注。`;
}

const COLUMNS: readonly (PaperColumn & { readonly head: string })[] = [
  { head: "指标", width: 36, align: "left" },
  { head: "填报值", width: 28, align: "center" },
  { head: "疑点", width: 56, align: "left" },
  { head: "责任科室", width: 20, align: "center" },
  { head: "状态", width: 16, align: "center" },
];

/** The unsettled ones; nothing where there are none. */
export function queryTable(plan: Plan, halfYear: HalfYear): Block[] {
  const open = itemsOf(plan, halfYear).filter((item) => !isSettled(item));
  if (open.length === 0) return [];
  return [
    {
      kind: "table",
      caption: `${halfYear.label}未了结的疑点`,
      points: 9,
      table: {
        columns: COLUMNS,
        headRows: [{ cells: COLUMNS.map(({ head }) => ({ text: head })) }],
        bodyRows: open.map(({ record, indicator, measure, departmentCode }) => ({
          cells: [
            { text: `${indicator.no}. ${measure.label}`, to: paths.indicator(indicator.no) },
            { text: record.value.replace("（", "\n（") || "（未填）" },
            { text: querySentence(queryOf(record)) },
            { text: departmentName(plan, departmentCode) },
            { text: QUERY_STATE_WORDS[record.state] },
          ],
        })),
      },
      notes: [],
    },
  ];
}
