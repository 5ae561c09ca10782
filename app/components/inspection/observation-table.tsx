import { MarkBadge } from "./inspection-badge.tsx";
import type { ObservationLine } from "./observation-line.ts";

/** What was seen, one row each, with the record it stands in. */
export function ObservationTable({ lines }: { lines: readonly ObservationLine[] }) {
  return (
    <section className="card">
      <div className="tw flat">
        <table className="tbl compact ins-t">
          <thead>
            <tr>
              <th scope="col">所见</th>
              <th scope="col">标记</th>
              <th scope="col" className="ph-hide">
                涉及
              </th>
              <th scope="col" className="ph-hide">
                记录
              </th>
              <th scope="col">问题台账</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <td>
                  {line.text}
                  <span className="only-ph t3 f12">
                    {line.about}　{line.record.words}
                  </span>
                </td>
                <td className="nw">
                  <MarkBadge mark={line.mark} />
                </td>
                <td className="ph-hide">{line.about}</td>
                <td className="ph-hide">
                  <a className="lk" href={line.record.to}>
                    {line.record.words}
                  </a>
                </td>
                <td>{line.finding ? <a href={line.finding.to}>{line.finding.words}</a> : "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
