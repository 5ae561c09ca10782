import { FilterChoice } from "#app/components/filter-choice.tsx";
import { FINDING_SEVERITIES, FINDING_SOURCES } from "#app/domain/finding.ts";
import { FINDING_VIEWS, type FindingView } from "#app/domain/finding-measures.ts";
import { isNarrow } from "#app/domain/plan-filter.ts";
import { paths } from "#app/paths.ts";
import { FINDING_SEVERITY_WORDS, FINDING_SOURCE_WORDS, FINDING_VIEW_WORDS } from "#app/wording/findings.ts";
import { findingQuery, type FindingFilter } from "#app/domain/finding-filter.ts";

type Named = { code: string; name: string };
type Props = {
  filter: FindingFilter;
  /** How many each view would show. */
  counts: Readonly<Record<FindingView, number>>;
  departments: readonly Named[];
  leaders: readonly Named[];
  categories: readonly { no: number; name: string }[];
  periods: readonly { id: string; label: string }[];
};

/** Opened by the figures below the list; a tab only while they are open. */
const BY_FIGURE: readonly FindingView[] = ["once_closed", "recurred"];

/** Links for the state and one small form for the rest: every filter stands in the address. */
export function FindingFilters({ filter, counts, departments, leaders, categories, periods }: Props) {
  const { view, departmentCode, leaderCode, categoryNo, severity, source, halfYear } = filter;
  const isNarrowed = isNarrow(filter) || [severity, source, halfYear].some((choice) => choice !== null);
  return (
    <div className="fbar" role="search" aria-label="筛选问题">
      <nav className="seg qry-seg" aria-label="按状态">
        {FINDING_VIEWS.filter((one) => one === view || !BY_FIGURE.includes(one)).map((one) => (
          <a
            key={one}
            href={paths.findings(findingQuery({ ...filter, view: one }))}
            aria-current={one === view || undefined}
          >
            {FINDING_VIEW_WORDS[one]} {counts[one]}
          </a>
        ))}
      </nav>
      <form className="qry-pick" action={paths.findings()}>
        {view !== "all" && <input type="hidden" name="state" value={view} />}
        <FilterChoice name="department" label="科室" chosen={departmentCode} options={departments.map(ofNamed)} />
        <FilterChoice name="leader" label="分管领导" chosen={leaderCode} options={leaders.map(ofNamed)} />
        <FilterChoice
          name="category"
          label="评价项目"
          chosen={categoryNo === null ? null : String(categoryNo)}
          options={categories.map(({ no, name }) => ({ value: String(no), words: name }))}
        />
        <FilterChoice
          name="severity"
          label="程度"
          chosen={severity}
          options={FINDING_SEVERITIES.map((value) => ({ value, words: FINDING_SEVERITY_WORDS[value] }))}
        />
        <FilterChoice
          name="source"
          label="来源"
          chosen={source}
          options={FINDING_SOURCES.map((value) => ({ value, words: FINDING_SOURCE_WORDS[value] }))}
        />
        <FilterChoice
          name="period"
          label="半年"
          chosen={halfYear}
          options={periods.map(({ id, label }) => ({ value: id, words: label }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
      </form>
      {isNarrowed && <a href={paths.findings({ state: view === "all" ? null : view })}>清除筛选</a>}
    </div>
  );
}

function ofNamed({ code, name }: Named) {
  return { value: code, words: name };
}
