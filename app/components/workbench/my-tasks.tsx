/** The department's tasks with the last two ratings and the present state. */
import type { Rating } from "#app/domain/rating.ts";
import type { RowState } from "#app/domain/report-row.ts";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";
import { ListNo } from "#app/components/copied.tsx";

export type MyTask = {
  no: number;
  title: string;
  to: string;
  coLeads: string;
  ratings: readonly (Rating | null)[];
  state: RowState;
  lastChange: string;
};

type Props = { tasks: readonly MyTask[]; columns: readonly string[]; leaders: string; listLink: string };

export function MyTasks({ tasks, columns, leaders, listLink }: Props) {
  return (
    <section className="card">
      <header>
        <h2>我的任务</h2>
        <span className="t3">
          {tasks.length} 项，分管领导 {leaders}
        </span>
        <a className="more" href={listLink}>
          任务清单
        </a>
      </header>
      <div className="tw flat">
        <table className="tbl roomy">
          <thead>
            <tr>
              <th scope="col">任务</th>
              <th scope="col" className="ph-hide">
                共同牵头
              </th>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={index < columns.length - 1 ? "c ph-hide" : "c"}>
                  {column}
                </th>
              ))}
              <th scope="col">本期</th>
              <th scope="col" className="ph-hide">
                最近变动
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.no}>
                <td>
                  <a className="lk nm" href={task.to}>
                    <ListNo no={task.no} />
                    <span>{task.title}</span>
                  </a>
                </td>
                <td className="ph-hide t2">{task.coLeads || "—"}</td>
                {task.ratings.map((rating, index) => (
                  <td key={index} className={index < task.ratings.length - 1 ? "ph-hide" : undefined}>
                    {rating ? <RatingCell rating={rating} /> : <span className="t3">—</span>}
                  </td>
                ))}
                <td>
                  <StateBadge state={task.state} />
                </td>
                <td className="t3 ph-hide">{task.lastChange}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
