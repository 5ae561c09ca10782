import { shortHalfYear } from "#app/domain/half-year.ts";
import type { TaskPeriod } from "#app/domain/task-history.ts";
import { paths } from "#app/paths.ts";
import { categoryHeading } from "#app/wording/tasks.ts";
import { TaskCellMark } from "./task-cell.tsx";
import { NO_FILTERS, type TaskQuery } from "#app/domain/task-query.ts";
import { ListNo } from "#app/components/copied.tsx";
import { taskListPath } from "./task-query.ts";

export type TaskFactsProps = {
  task: {
    content: string;
    category: { no: number; name: string };
    leader: { code: string; name: string };
    /** First = primary. */
    departments: readonly { code: string; name: string }[];
    indicators: readonly { no: number; name: string }[];
  };
  history: readonly TaskPeriod[];
  currentId: string;
};

const WHOLE_LIST: TaskQuery = { ...NO_FILTERS, group: "category", sort: "no", descending: false, roomy: false };

function listOf(filter: Partial<TaskQuery>): string {
  return taskListPath({ ...WHOLE_LIST, ...filter });
}

/** Annex 1 on one task: the official text, who answers for it, what measures it, and a mark per half-year. */
export function TaskFacts({ task, history, currentId }: TaskFactsProps) {
  return (
    <section className="card tk-facts">
      <div className="tk-official">
        <h2>方案原文</h2>
        <p>{task.content}</p>
      </div>
      <dl>
        <dt>评价项目</dt>
        <dd>
          <a href={listOf({ category: task.category.no })}>{categoryHeading(task.category)}</a>
        </dd>
        <dt>分管领导</dt>
        <dd>
          <a href={listOf({ leader: task.leader.code })}>{task.leader.name}</a>
        </dd>
        <dt>牵头科室</dt>
        <dd>
          {task.departments.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && "、"}
              <a href={listOf({ department: code })}>{name}</a>
            </span>
          ))}
          {task.departments.length > 1 && <span className="tag">共同牵头</span>}
        </dd>
        <dt>关联指标</dt>
        <dd>
          {task.indicators.length === 0 && <span className="t3">没有关联的评估指标</span>}
          <ul>
            {task.indicators.map(({ no, name }) => (
              <li key={no}>
                <a href={paths.indicator(no)}>
                  <ListNo no={no} />
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <ol className="tk-strip" aria-label="各半年">
        {[...history].reverse().map(({ halfYear, cell }) => (
          <li key={halfYear.id} className={halfYear.id === currentId ? "now" : undefined}>
            <a className="lk" href={`#${halfYear.id}`}>
              {shortHalfYear(halfYear.id)}
            </a>
            <TaskCellMark cell={cell} current={halfYear.id === currentId} />
          </li>
        ))}
      </ol>
    </section>
  );
}
