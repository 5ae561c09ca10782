import { shortHalfYear } from "#app/domain/half-year.ts";
import type { ListedHalfYear, TaskLine, TaskList } from "#app/domain/task-line.ts";
import type { TaskGroup } from "#app/domain/task-groups.ts";
import type { TaskQuery, TaskSort } from "#app/domain/task-query.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { paths } from "#app/paths.ts";
import { TASK_SORT_WORDS, taskGroupHeading, taskStateCounts } from "#app/wording/tasks.ts";
import { TaskCellMark } from "./task-cell.tsx";
import { resorted, taskListPath } from "./task-query.ts";

type Props = { list: TaskList; groups: readonly TaskGroup[]; query: TaskQuery };

/** The list as a table with a head that stays; on a phone every line becomes a card. */
export function TaskTable({ list, groups, query }: Props) {
  return (
    <div className="tw tasklist">
      <table className={query.roomy ? "tbl" : "tbl compact"}>
        <caption className="vh">任务清单：每行一项任务，各半年一格</caption>
        <TaskTableHead list={list} query={query} />
        {groups.map(({ id, heading, lines }) => (
          <tbody key={id}>
            {heading && (
              <GroupHeading line={heading} group={query.group} lines={lines} span={5 + list.halfYears.length} />
            )}
            {lines.map((line) => (
              <TaskRow key={line.no} line={line} list={list} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function TaskTableHead({ list, query }: Pick<Props, "list" | "query">) {
  return (
    <thead>
      <tr>
        <SortHead sort="no" words="序号" className="num" query={query} />
        <SortHead sort="title" words="任务" query={query} />
        <SortHead sort="leader" words="分管领导" query={query} />
        <SortHead sort="department" words="牵头科室" query={query} />
        {list.halfYears.map((halfYear) => {
          const { id } = halfYear;
          const head = { words: shortHalfYear(id), className: periodClass(halfYear, list) };
          if (id === list.currentId) return <SortHead key={id} sort="state" {...head} query={query} />;
          if (id === list.previousId) return <SortHead key={id} sort="rating" {...head} query={query} />;
          return (
            <th key={id} className={head.className} scope="col">
              {head.words}
            </th>
          );
        })}
        <th className="tk-wide tk-bare" scope="col">
          关联指标
        </th>
      </tr>
    </thead>
  );
}

type SortHeadProps = { sort: TaskSort; words: string; className?: string; query: TaskQuery };

function SortHead({ sort, words, className, query }: SortHeadProps) {
  const sorted = query.sort === sort;
  const next = resorted(query, sort);
  return (
    <th
      className={className}
      scope="col"
      aria-sort={sorted ? (query.descending ? "descending" : "ascending") : undefined}
    >
      <a
        className={sorted ? (query.descending ? "lk sortable down" : "lk sortable up") : "lk sortable"}
        href={taskListPath(next)}
        title={`排序：${TASK_SORT_WORDS[sort][next.descending ? 1 : 0]}`}
      >
        {words}
      </a>
    </th>
  );
}

type GroupHeadingProps = { line: TaskLine; group: TaskQuery["group"]; lines: readonly TaskLine[]; span: number };

function GroupHeading({ line, group, lines, span }: GroupHeadingProps) {
  return (
    <tr className="grp">
      <th colSpan={span} scope="rowgroup">
        {taskGroupHeading(line, group)}
        {[`${lines.length} 项`, ...taskStateCounts(lines)].map((words) => (
          <span key={words} className="t3">
            <CopyGap />
            {words}
          </span>
        ))}
      </th>
    </tr>
  );
}

/** What narrow screens keep: 本期 and 上期 always, half-years without ratings only where there is room. */
function periodClass({ id, baseline, opened }: ListedHalfYear, { currentId, previousId }: TaskList): string {
  if (id === currentId) return "c now";
  if (baseline || !opened) return "c tk-wide tk-bare";
  return id === previousId ? "c last" : "c tk-wide";
}

function TaskRow({ line, list }: { line: TaskLine; list: TaskList }) {
  const [primary, ...others] = line.departments;
  return (
    <tr className="tk">
      <td className="num t3">{line.no}</td>
      <th scope="row">
        <a className="lk" href={paths.task(line.no)}>
          {line.title}
        </a>
      </th>
      <td>{line.leader.name}</td>
      <td className="tk-departments">
        {primary?.name}
        {others.map(({ code, name }) => (
          <span key={code} className="t3">
            、{name}
          </span>
        ))}
      </td>
      {list.halfYears.map((halfYear, index) => {
        const { id } = halfYear;
        const cell = line.cells[index] ?? { kind: "none" };
        return (
          <td key={id} className={periodClass(halfYear, list)} data-label={shortHalfYear(id)}>
            <TaskCellMark cell={cell} current={id === list.currentId} />
          </td>
        );
      })}
      <td className="t2 tk-wide tk-bare">
        <RelatedIndicators nos={line.indicatorNos} />
      </td>
    </tr>
  );
}

function RelatedIndicators({ nos }: { nos: readonly number[] }) {
  if (nos.length === 0) return <span className="t3">—</span>;
  return nos.map((no, index) => (
    <span key={no}>
      {index > 0 && "、"}
      <a className="lk" href={paths.indicator(no)} aria-label={`指标 ${no}`}>
        {no}
      </a>
    </span>
  ));
}
