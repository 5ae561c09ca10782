import type { ReactNode } from "react";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { isNarrow, planFilterQuery, type PlanFilter } from "#app/domain/plan-filter.ts";

type Choice = { value: string; words: string };
export type FilterChoices = { leaders: Choice[]; departments: Choice[]; categories: Choice[] };

type Props = {
  filter: PlanFilter;
  choices: FilterChoices;
  /** The leader who is reading: a switch to their own tasks. */
  own: string | null;
  /** Where a filter leads to; what else the address says is kept. */
  to: (query: Record<string, string | null>) => string;
  action: string;
  /** More fields of the same form, before the filters. */
  children?: ReactNode;
};

/** Leader, department, 评价项目: one small form whose choices stand in the address. */
export function ReviewFilters({ filter, choices, own, to, action, children }: Props) {
  const query = planFilterQuery(filter);
  return (
    <div className="fbar rv-filter" role="search" aria-label="筛选">
      {own !== null && (
        <nav className="seg" aria-label="范围">
          <a href={to({ ...query, leader: null })} aria-current={filter.leaderCode !== own || undefined}>
            全院
          </a>
          <a href={to({ ...query, leader: own })} aria-current={filter.leaderCode === own || undefined}>
            我分管的
          </a>
        </nav>
      )}
      <form className="qry-pick" action={action}>
        {children}
        <FilterChoice name="leader" label="分管领导" chosen={filter.leaderCode} options={choices.leaders} />
        <FilterChoice name="department" label="科室" chosen={filter.departmentCode} options={choices.departments} />
        <FilterChoice
          name="category"
          label="评价项目"
          chosen={filter.categoryNo === null ? null : String(filter.categoryNo)}
          options={choices.categories}
        />
        <button className="btn" type="submit">
          筛选
        </button>
      </form>
      {isNarrow(filter) && <a href={to({})}>清除筛选</a>}
    </div>
  );
}
