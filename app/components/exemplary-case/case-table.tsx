import { CaseBadge } from "./case-badge.tsx";
import type { CaseLine } from "./case-line.ts";

export function CaseTable({ lines }: { lines: readonly CaseLine[] }) {
  return (
    <section className="card">
      <div className="tw flat">
        <table className="tbl compact cs-t">
          <thead>
            <tr>
              <th>标题</th>
              <th className="ph-hide">半年</th>
              <th>科室</th>
              <th className="ph-hide">任务</th>
              <th>状态</th>
              <th className="ph-hide">引用指标</th>
              <th className="ph-hide">报送</th>
              <th className="num ph-hide">图片</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>
                  <a className="lk" href={line.to}>
                    {line.title}
                  </a>{" "}
                  <span className="t3 f12 nw">{line.id}</span>
                </td>
                <td className="nw ph-hide">{line.period}</td>
                <td className="nw">{line.department}</td>
                <td className="nw ph-hide">{line.task || "—"}</td>
                <td>
                  <CaseBadge state={line.state} />
                </td>
                <td className="ph-hide">{line.cited || "—"}</td>
                <td className="nw ph-hide">{line.reported || "—"}</td>
                <td className="num ph-hide">{line.pictures}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
