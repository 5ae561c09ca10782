import { shortHalfYear } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { overdueReviewWords, type QueueRow } from "#app/wording/queue.ts";
import { CopyGap, ListNo } from "#app/components/copied.tsx";
import { Icon } from "#app/components/icon.tsx";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";

type Asks = "approve" | "rate";
type Props = { caption: string; rows: readonly QueueRow[]; asks: Asks };

/** Rows that wait for one person. Those to be approved can be ticked; a phone stacks the cells of a row. */
export function QueueTable({ caption, rows, asks }: Props) {
  return (
    <table className="tbl queue" aria-label={caption}>
      <thead>
        <tr>
          {asks === "approve" && <th scope="col">选</th>}
          <th scope="col">任务</th>
          <th scope="col">科室</th>
          <th scope="col">半年</th>
          <th scope="col">状态</th>
          <th scope="col">进度及完成情况</th>
          <th scope="col">困难及下一步措施</th>
          {asks === "rate" && <th scope="col">建议评定</th>}
          <th scope="col">办理</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.halfYear}|${row.departmentCode}|${row.taskNo}`} row={row} asks={asks} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, asks }: { row: QueueRow; asks: Asks }) {
  const { halfYear, departmentCode, department, taskNo, version, title } = row;
  const link = paths.reportRow(halfYear, departmentCode, taskNo);
  return (
    <tr>
      {asks === "approve" && (
        <td className="q-tick">
          <input
            type="checkbox"
            name="row"
            value={`${halfYear}|${departmentCode}|${taskNo}|${version}`}
            aria-label={`选择 任务 ${taskNo} ${department}`}
          />
        </td>
      )}
      <th scope="row">
        <span className="nm">
          <ListNo no={taskNo} />
          <a className="lk b" href={link}>
            {title}
          </a>
        </span>
      </th>
      <td>{department}</td>
      <td className="nw">{shortHalfYear(halfYear)}</td>
      <td className="q-state">
        <State row={row} />
      </td>
      <td className="q-text" data-label="进度及完成情况">
        {row.progress}
      </td>
      <td className="q-text" data-label="困难及下一步措施">
        {row.difficulties}
      </td>
      {asks === "rate" && <td data-label="建议评定">{row.proposed && <RatingCell rating={row.proposed} full />}</td>}
      <td className="q-act">
        <a className="btn btn-s" href={link} aria-label={`${VERBS[asks]} 任务 ${taskNo} ${department}`}>
          {VERBS[asks]}
        </a>
      </td>
    </tr>
  );
}

const VERBS: Record<Asks, string> = { approve: "打开审核", rate: "打开评定" };

function State({ row }: { row: QueueRow }) {
  const overdue = overdueReviewWords(row);
  return (
    <>
      <span>
        <StateBadge state={row.state} />
        <CopyGap />
      </span>
      {row.resubmitted && (
        <span>
          <span className="tag">退回后重交</span>
          <CopyGap />
        </span>
      )}
      {overdue && (
        <span>
          <span className="st st-overdue">
            <Icon name="alarm" />
            {overdue}
          </span>
          <CopyGap />
        </span>
      )}
      <small className="t3">{row.since}</small>
    </>
  );
}
