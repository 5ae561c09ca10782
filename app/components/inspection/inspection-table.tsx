import { HalfYearRows, type HalfYearGroup } from "#app/components/half-year-rows.tsx";
import { CopyGap } from "#app/components/copied.tsx";
import { InspectionBadge } from "./inspection-badge.tsx";
import type { InspectionLine } from "./inspection-line.ts";

type Props = { groups: readonly HalfYearGroup<InspectionLine>[] };

/** The rounds and walk-throughs, half-year by half-year. */
export function InspectionTable({ groups }: Props) {
  return (
    <section className="card">
      <div className="tw flat">
        <table className="tbl compact ins-t">
          <thead>
            <tr>
              <th>名称</th>
              <th>日期</th>
              <th className="ph-hide">带队</th>
              <th className="ph-hide">范围</th>
              <th>状态</th>
              <th className="num ph-hide">观察</th>
              <th className="num ph-hide">问题</th>
              <th className="ph-hide">登记问题</th>
            </tr>
          </thead>
          <HalfYearRows groups={groups} columns={8} row={(line) => <Line key={line.id} line={line} />} />
        </table>
      </div>
    </section>
  );
}

function Line({ line }: { line: InspectionLine }) {
  const { observations, problems, findings, closed } = line.figures;
  const registered = findings === 0 ? "—" : `${findings} 个，销号 ${closed}`;
  return (
    <tr>
      <td>
        <a className="lk ins-name" href={line.to}>
          {line.title}
        </a>
        <span className="t3 f12 ins-sub">
          <CopyGap />
          {line.ordinal}
        </span>
        <span className="only-ph t3 f12">
          带队 {line.lead}；观察 {observations}，问题 {problems}
        </span>
      </td>
      <td>{line.days}</td>
      <td className="nw ph-hide">{line.lead}</td>
      <td className="ph-hide">{line.scope}</td>
      <td>
        <InspectionBadge state={line.state} />
      </td>
      <td className="num ph-hide">{observations}</td>
      <td className="num ph-hide">{problems}</td>
      <td className="nw ph-hide">{registered}</td>
    </tr>
  );
}
