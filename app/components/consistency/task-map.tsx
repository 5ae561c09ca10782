import { Icon } from "#app/components/icon.tsx";
import { RatingCell } from "#app/components/state-badge.tsx";
import type { MapRow } from "#app/domain/consistency-lists.ts";
import { paths } from "#app/paths.ts";
import { contradictionWords } from "#app/wording/consistency.ts";
import { CopyGap, ListNo } from "#app/components/copied.tsx";

/** Annex 3 against annex 1. A contradiction is told in words beside the task it is with. */
export function TaskMap({ rows, caption }: { rows: readonly MapRow[]; caption: string }) {
  return (
    <div className="tw">
      <table className="tbl compact cmap">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className="ph-hide">
              责任科室
            </th>
            <th scope="col" className="c">
              本期填报
            </th>
            <th scope="col">关联任务</th>
            <th scope="col" className="ph-hide">
              牵头科室
            </th>
            <th scope="col">本期评定</th>
            <th scope="col">对照</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Rows key={row.no} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ row }: { row: MapRow }) {
  const { no, name, department, answer, strangers, tasks } = row;
  const span = Math.max(tasks.length, 1);
  const head = (
    <>
      <th scope="rowgroup" rowSpan={span}>
        <a className="lk nm" href={paths.indicator(no)}>
          <ListNo no={no} />
          <span>{name}</span>
        </a>
        <small className="only-phone t3">{strangers ? `${department}，不牵头关联任务` : department}</small>
      </th>
      <td rowSpan={span} className="t2 ph-hide">
        {department}
        {strangers && (
          <>
            <CopyGap />
            <span className="tag cmap-s" title="责任科室不牵头任何一项关联任务">
              不牵头关联任务
            </span>
          </>
        )}
      </td>
      <td rowSpan={span} className="c">
        {answer ?? <span className="t3">—</span>}
      </td>
    </>
  );
  if (tasks.length === 0) {
    return (
      <tr className="f">
        {head}
        <td colSpan={4} className="t3">
          没有对应的任务
        </td>
      </tr>
    );
  }
  return tasks.map((task, index) => (
    <tr key={task.no} className={index === 0 ? "f" : undefined}>
      {index === 0 && head}
      <td>
        <a className="lk nm" href={paths.task(task.no)}>
          <ListNo no={task.no} />
          <span>{task.title}</span>
        </a>
      </td>
      <td className="ph-hide t2">{task.department}</td>
      <td>{task.rating ? <RatingCell rating={task.rating} /> : <span className="t3">—</span>}</td>
      <td>
        {task.contradicts ? (
          <span className="st st-query">
            <Icon name="query" />
            {contradictionWords(task, answer)}
          </span>
        ) : (
          <span className="t3">{contradictionWords(task, answer)}</span>
        )}
      </td>
    </tr>
  ));
}
