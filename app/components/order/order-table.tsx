import { CopyGap } from "#app/components/copied.tsx";
import { OrderBadge, OrderColourTag, OrderOverdueBadge } from "./order-badge.tsx";
import type { OrderLine } from "./order-line.ts";

/** The list, one line per follow-up order. */
export function OrderTable({ lines }: { lines: readonly OrderLine[] }) {
  return (
    <section className="card" id="list">
      <div className="tw flat">
        <table className="tbl compact ord-t">
          <thead>
            <tr>
              <th className="ph-hide">编号</th>
              <th>督办事项</th>
              <th className="ph-hide">颜色</th>
              <th className="ph-hide">责任科室</th>
              <th className="ph-hide">抄送领导</th>
              <th className="ph-hide">签发</th>
              <th>状态</th>
              <th>回复期限</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ line }: { line: OrderLine }) {
  const { deadline, issued } = line;
  return (
    <tr>
      <td className="nw ph-hide t2">{line.no}</td>
      <td>
        <a className="lk" href={line.to}>
          {line.title}
        </a>
        {line.timesAgain > 0 && (
          <>
            <CopyGap />
            <span className="tag">再次督办 {line.timesAgain} 次</span>
          </>
        )}
        {line.isMine && (
          <>
            <CopyGap />
            <span className="tag fnd-mine">等您办理</span>
          </>
        )}
        <span className="only-ph t3 f12 ord-sub">
          {line.no} {line.department}
        </span>
        <span className="only-ph">
          <OrderColourTag colour={line.colour} />
        </span>
      </td>
      <td className="ph-hide nw">
        <OrderColourTag colour={line.colour} />
      </td>
      <td className="ph-hide nw">{line.department}</td>
      <td className="ph-hide nw">{line.leader || <span className="t3">—</span>}</td>
      <td className="ph-hide nw t2">
        {issued?.on} {issued?.by}
      </td>
      <td>{line.isOverdue ? <OrderOverdueBadge /> : <OrderBadge state={line.state} />}</td>
      <td className="fnd-due">
        <span>{deadline.words}</span> <span className={deadline.isLate ? "bad" : "t3"}>{deadline.note}</span>
      </td>
    </tr>
  );
}
