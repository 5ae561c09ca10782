import { Fragment } from "react";
import { HalfYearRows, type HalfYearGroup } from "#app/components/half-year-rows.tsx";
import { CopyGap } from "#app/components/copied.tsx";
import { MeetingBadge } from "./meeting-badge.tsx";
import type { MeetingLine } from "./meeting-line.ts";

type Props = { groups: readonly HalfYearGroup<MeetingLine>[] };

/** The meetings, half-year by half-year. */
export function MeetingTable({ groups }: Props) {
  return (
    <section className="card">
      <div className="tw flat">
        <table className="tbl compact mt-t">
          <thead>
            <tr>
              <th>会议</th>
              <th>时间、地点</th>
              <th className="ph-hide">主持</th>
              <th>状态</th>
              <th className="ph-hide">纪要编号</th>
              <th className="num ph-hide">议题</th>
              <th className="num ph-hide">决定</th>
              <th className="num ph-hide">登记问题</th>
            </tr>
          </thead>
          <HalfYearRows groups={groups} columns={8} row={(line) => <Line key={line.id} line={line} />} />
        </table>
      </div>
    </section>
  );
}

function Line({ line }: { line: MeetingLine }) {
  return (
    <tr>
      <td>
        <a className="lk" href={line.to}>
          {line.title}
        </a>{" "}
        <span className="t3 f12">{line.id}</span>
        {line.adopted.map(({ label }) => (
          <Fragment key={label}>
            <CopyGap />
            <span className="tag mt-tag">通过{label}</span>
          </Fragment>
        ))}
      </td>
      <td>{line.when}</td>
      <td className="nw ph-hide">{line.chair}</td>
      <td>
        <MeetingBadge state={line.state} />
      </td>
      <td className="ph-hide">{line.minutesNo || "—"}</td>
      <td className="num ph-hide">{line.items}</td>
      <td className="num ph-hide">{line.decisions}</td>
      <td className="num ph-hide">{line.findings}</td>
    </tr>
  );
}
