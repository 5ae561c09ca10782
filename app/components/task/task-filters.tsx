import { paths } from "#app/paths.ts";
import { FILTER_WORDS, RATING_CHOICE_WORDS, STATE_CHOICE_WORDS, TASK_SORT_WORDS } from "#app/wording/tasks.ts";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
import {
  NO_FILTERS,
  RATING_CHOICES,
  sortParameter,
  STATE_CHOICES,
  TASK_SORTS,
  type Choice,
  type TaskChoices,
  type TaskQuery,
} from "#app/domain/task-query.ts";
import { activeFilters, taskListPath } from "./task-query.ts";

const STATES = STATE_CHOICES.map((value) => ({ value, label: STATE_CHOICE_WORDS[value] }));
const RATINGS = RATING_CHOICES.map((value) => ({ value, label: RATING_CHOICE_WORDS[value] }));
const SORTS = TASK_SORTS.flatMap((sort) =>
  [false, true].map((descending) => ({
    value: sortParameter({ sort, descending }),
    label: TASK_SORT_WORDS[sort][descending ? 1 : 0],
  })),
);

/** The filters as one GET form; on a phone all but the search folds away. */
export function TaskFilters({ query, choices }: { query: TaskQuery; choices: TaskChoices }) {
  const count = activeFilters({ ...query, q: "" }, choices).length;
  return (
    <form className="fbar tk-filters" action={paths.tasks()} role="search" aria-label="筛选任务">
      <span className="pick tk-find">
        <Icon name="search" />
        <input name="q" type="search" defaultValue={query.q} placeholder="搜任务、领导、科室" aria-label="搜索任务" />
      </span>
      <input className="vh" type="checkbox" id="tk-unfold" aria-label="展开筛选条件" />
      <label className="btn tk-unfold" htmlFor="tk-unfold">
        <Icon name="filter" />
        条件{count > 0 && ` ${count}`}
      </label>
      <div className="tk-folded">
        <FilterSelect name="category" value={query.category?.toString()} options={choices.categories} />
        <FilterSelect name="leader" value={query.leader} options={choices.leaders} />
        <FilterSelect name="department" value={query.department} options={choices.departments} />
        <FilterSelect name="state" value={query.state} options={STATES} />
        <FilterSelect name="rating" value={query.rating} options={RATINGS} />
        <label className={query.joint ? "pick on" : "pick"}>
          <input type="checkbox" name="joint" value="1" defaultChecked={query.joint} />
          {FILTER_WORDS.joint}
        </label>
        <label className="tk-sort">
          排序
          <select className="pick" name="sort" defaultValue={sortParameter(query)}>
            <Options options={SORTS} />
          </select>
        </label>
      </div>
      {query.group !== "category" && <input type="hidden" name="group" value={query.group} />}
      {query.roomy && <input type="hidden" name="density" value="roomy" />}
      <button className="btn btn-p" type="submit">
        筛选
      </button>
    </form>
  );
}

type SelectProps = {
  name: keyof typeof FILTER_WORDS;
  value: string | null | undefined;
  options: readonly Choice[];
};

function FilterSelect({ name, value, options }: SelectProps) {
  return (
    <FilterChoice
      name={name}
      label={FILTER_WORDS[name]}
      chosen={value}
      options={options.map((option) => ({ value: option.value, words: option.label }))}
    />
  );
}

function Options({ options }: { options: readonly Choice[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** The filters in force; each can be taken away by itself. */
export function ActiveTaskFilters({ query, choices }: { query: TaskQuery; choices: TaskChoices }) {
  const filters = activeFilters(query, choices);
  if (filters.length === 0) return null;
  return (
    <ul className="tk-chips" aria-label="已选条件">
      {filters.map(({ label, value, without }) => (
        <li key={label}>
          <a className="tag" href={taskListPath(without)} title={`去掉这个条件：${label}`}>
            {value === "是" ? label : `${label}：${value}`}
            <Icon name="x" size="s" />
          </a>
        </li>
      ))}
      <li>
        <a href={withoutFilters(query)}>清除筛选</a>
      </li>
    </ul>
  );
}

/** The whole list, in the same order and groups. */
export function withoutFilters(query: TaskQuery): string {
  return taskListPath({ ...query, ...NO_FILTERS });
}
