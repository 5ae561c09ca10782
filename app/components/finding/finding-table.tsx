import { Fragment } from "react";
import { FINDING_SOURCE_WORDS } from "#app/wording/findings.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { FindingBadge, OverdueBadge, SeverityTag } from "./finding-badge.tsx";
import type { FindingLine } from "./finding-line.ts";

/** The ledger, one line per finding. */
export function FindingTable({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <section className="card" id="list">
      <div className="tw flat">
        <table className="tbl compact fnd-t">
          <thead>
            <tr>
              <th className="ph-hide">编号</th>
              <th>问题</th>
              <th className="ph-hide">来源</th>
              <th className="ph-hide">责任科室</th>
              <th className="ph-hide">分管领导</th>
              <th>状态</th>
              <th>期限</th>
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

function Line({ line }: { line: FindingLine }) {
  const { deadline } = line;
  return (
    <tr>
      <td className="nw ph-hide t2">{line.no}</td>
      <td>
        <a className="lk" href={line.to}>
          {line.title}
        </a>
        <CopyGap />
        <SeverityTag severity={line.severity} />
        {line.marks.map((mark) => (
          <Fragment key={mark}>
            <CopyGap />
            <span className="tag">{mark}</span>
          </Fragment>
        ))}
        {line.isMine && (
          <>
            <CopyGap />
            <span className="tag fnd-mine">等您办理</span>
          </>
        )}
        <span className="only-ph t3 f12">
          {line.no} {line.department}
        </span>
      </td>
      <td className="nw ph-hide">{FINDING_SOURCE_WORDS[line.source]}</td>
      <td className="ph-hide">
        {line.department}
        {line.helpers.length > 0 && (
          <span className="t3 f12 fnd-help">
            <CopyGap />
            配合 {line.helpers.join("、")}
          </span>
        )}
      </td>
      <td className="nw ph-hide">{line.leader}</td>
      <td>
        <FindingBadge state={line.state} /> {line.isOverdue && <OverdueBadge />}
      </td>
      <td className="fnd-due">
        <span>{deadline.words}</span> <span className={deadline.isLate ? "bad" : "t3"}>{deadline.note}</span>
      </td>
    </tr>
  );
}
