import { REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { ListNo } from "#app/components/copied.tsx";
import { Icon } from "#app/components/icon.tsx";

export type MineFacts = {
  taskNo: number;
  title: string;
  departmentCode: string;
  department: string;
  since: string;
  resubmitted: boolean;
  overdueDays: number;
};

type Props = {
  period: HalfYearId;
  rows: readonly MineFacts[];
  /** This page with its filter: where one comes back to. */
  here: string;
};

/** What waits for the reader's approval, oldest first: one tap to the row, and back here afterwards. */
export function ReviewMine({ period, rows, here }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className="card rv-mine" aria-labelledby="rv-mine">
      <header>
        <h2 id="rv-mine">等您审核</h2>
        <span className="t3">{rows.length} 行，先到的在前；审核或退回后回到本页</span>
        <a className="more ph-hide" href={paths.exportFile("queue.xlsx")}>
          导出
        </a>
        <a className="more ph-hide" href={paths.queue}>
          成批通过
        </a>
      </header>
      <table className="tbl compact" aria-labelledby="rv-mine">
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col">科室</th>
            <th scope="col">提交</th>
            <th scope="col">待审</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ taskNo, title, departmentCode, department, since, resubmitted, overdueDays }) => (
            <tr key={`${departmentCode}${taskNo}`}>
              <th scope="row">
                <ListNo no={taskNo} />
                <a className="lk b" href={paths.reportRow(period, departmentCode, taskNo, { back: here })}>
                  {title}
                </a>
              </th>
              <td>{department}</td>
              <td className="t2">
                {since}
                {resubmitted && "，退回后重交"}
              </td>
              <td>
                {overdueDays > 0 ? (
                  <span className="st st-overdue" title={`应在 ${REVIEW_WORKING_DAYS} 个工作日内审核`}>
                    <Icon name="alarm" />
                    超时 {overdueDays} 个工作日
                  </span>
                ) : (
                  <span className="t3">未超时</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
