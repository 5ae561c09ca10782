import { Icon } from "#app/components/icon.tsx";
import { paths } from "#app/paths.ts";
import type { PeriodLine } from "./period-view.ts";

/** The half-years with their three days; `edits` adds the way to move them. On a phone the due day stays. */
export function PeriodTable({ lines, edits }: { lines: readonly PeriodLine[]; edits: boolean }) {
  return (
    <div className="tw">
      <table className="tbl compact per">
        <thead>
          <tr>
            <th scope="col">半年</th>
            <th scope="col" className="ph-hide">
              开放日
            </th>
            <th scope="col">截止日</th>
            <th scope="col" className="ph-hide">
              关闭日
            </th>
            <th scope="col">今天</th>
            <th scope="col" className="ph-hide">
              改动
            </th>
            {edits && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              {line.days.map((day, index) => (
                <td key={index} className={index === 1 ? "num" : "num ph-hide"}>
                  {day}
                  {index === 1 && line.holiday && <small className="soon"> 非工作日</small>}
                </td>
              ))}
              <td>
                <Icon name={line.adopted ? "lock" : "clock"} size="s" /> {line.adopted ? "办公会已通过" : line.state}
              </td>
              <td className="ph-hide">
                {line.changes > 0 ? <a href="#changes">{line.changes} 次</a> : <span className="t3">—</span>}
              </td>
              {edits && (
                <td>{line.adopted ? <span className="t3">已锁定</span> : <a href={paths.period(line.id)}>修改</a>}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
