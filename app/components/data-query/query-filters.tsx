import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
import type { QueryCode } from "#app/domain/query-codes.ts";
import { queryFilterQuery } from "#app/domain/query-filter.ts";
import type { QueryFilter, QueryView } from "#app/domain/query-worklist.ts";
import { paths } from "#app/paths.ts";
import { QUERY_RULE_WORDS, QUERY_SEVERITY_WORDS, QUERY_STATE_WORDS } from "#app/wording/queries.ts";

const VIEW_WORDS: Record<QueryView, string> = {
  mine: "等我办理",
  unsettled: "未了结",
  settled: "已了结",
  ...QUERY_STATE_WORDS,
  all: "全部",
};

type Props = {
  filter: QueryFilter;
  /** How many each view would show. */
  views: readonly { view: QueryView; count: number }[];
  departments: readonly { code: string; name: string }[];
  periods: readonly { id: string; label: string }[];
  codes: readonly QueryCode[];
};

/** Opened by a figure of a paper; a tab only while it is open. */
const BY_FIGURE: QueryView = "settled";

/** Links for the state and one small form for the rest: every filter stands in the address. */
export function QueryFilters({ filter, views, departments, periods, codes }: Props) {
  const { view, departmentCode, halfYear, code, severity, indicatorNo } = filter;
  const tabs = views.filter((tab) => tab.view !== BY_FIGURE || tab.view === view);
  const narrow = [departmentCode, halfYear, code, severity, indicatorNo].some((choice) => choice !== null);
  return (
    <div className="fbar" role="search" aria-label="筛选疑点">
      <nav className="seg qry-seg" aria-label="按状态">
        {tabs.map(({ view: one, count }) => (
          <a
            key={one}
            href={paths.queries(queryFilterQuery({ ...filter, view: one }))}
            aria-current={one === view || undefined}
          >
            {VIEW_WORDS[one]} {count}
          </a>
        ))}
      </nav>
      <form className="qry-pick" action={paths.queries()}>
        <input type="hidden" name="state" value={view} />
        {indicatorNo !== null && <input type="hidden" name="indicator" value={indicatorNo} />}
        <FilterChoice
          name="department"
          label="责任科室"
          chosen={departmentCode}
          options={departments.map(({ code: value, name }) => ({ value, words: name }))}
        />
        <FilterChoice
          name="period"
          label="半年"
          chosen={halfYear}
          options={periods.map(({ id, label }) => ({ value: id, words: label }))}
        />
        <FilterChoice
          name="rule"
          label="规则"
          chosen={code}
          options={codes.map((value) => ({ value, words: `${value} ${QUERY_RULE_WORDS[value]}` }))}
        />
        <FilterChoice
          name="severity"
          label="程度"
          chosen={severity}
          options={(["BLOCK", "QUERY"] as const).map((value) => ({ value, words: QUERY_SEVERITY_WORDS[value] }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
      </form>
      {indicatorNo !== null && (
        <a
          className="pick on"
          href={paths.queries(queryFilterQuery({ ...filter, indicatorNo: null }))}
          title="去掉这个条件"
        >
          指标 {indicatorNo}
          <Icon name="x" size="s" />
        </a>
      )}
      {narrow && <a href={paths.queries({ state: view })}>清除筛选</a>}
    </div>
  );
}
