import type { ReactNode } from "react";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
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
  /** A phone shows the choices once they are asked for. */
  folds?: boolean;
};

/** Leader, department, 评价项目: one small form whose choices stand in the address. */
export function ReviewFilters({ filter, choices, own, to, action, children, folds = false }: Props) {
  const query = planFilterQuery(filter);
  const chosen = Object.values(query).filter((value) => value !== null).length;
  return (
    <div className={folds ? "fbar rv-filter folds" : "fbar rv-filter"} role="search" aria-label="筛选">
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
      {folds && (
        <>
          <input className="vh" type="checkbox" id="rv-unfold" aria-label="展开筛选条件" />
          <label className="btn only-phone" htmlFor="rv-unfold">
            <Icon name="filter" />
            筛选{chosen > 0 && ` ${chosen}`}
          </label>
        </>
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
