import { Fragment } from "react";
import { paths } from "#app/paths.ts";
import { TREND_WORDS } from "#app/wording/targets.ts";
import { StandingChip } from "./standing-strip.tsx";
import type { StandingGroup } from "#app/wording/standings.ts";
import { ListNo } from "#app/components/copied.tsx";

const COLUMNS = 6;

/** Every measure of the form with its last figure, by where it stands: what is worse comes first. */
export function StandingTable({ groups }: { groups: readonly StandingGroup[] }) {
  return (
    <div className="tw">
      <table className="tbl compact stand-t">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className="ph-hide">
              责任科室
            </th>
            <th scope="col">最近一期</th>
            <th scope="col" className="num">
              值
            </th>
            <th scope="col">较上期</th>
            <th scope="col">目标</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ standing, rows }) => (
            <Fragment key={standing}>
              <tr className="grp" id={`standing-${standing}`}>
                <th colSpan={COLUMNS} scope="rowgroup">
                  <StandingChip standing={standing} />
                  <span className="t3">　{rows.length} 个测量项</span>
                </th>
              </tr>
              {rows.map(({ key, no, name, department, latest, target, trend }) => (
                <tr key={key}>
                  <td>
                    <a className="lk nm" href={paths.indicator(no)}>
                      <ListNo no={no} />
                      <span>{name}</span>
                    </a>
                  </td>
                  <td className="ph-hide t2 nw">{department}</td>
                  <td className="t2 nw">{latest?.period ?? "—"}</td>
                  <td className="num">
                    {latest ? <span className="nw">{latest.quantity}</span> : <span className="t3">—</span>}
                    {latest?.detail && <span className="t3 ph-hide">（{latest.detail}）</span>}
                  </td>
                  <td className="t2 nw">{trend ? TREND_WORDS[trend] : "—"}</td>
                  <td>
                    {target ? (
                      <>
                        {target.text} <span className="tag">{target.whose}</span>
                      </>
                    ) : (
                      <span className="t3">—</span>
                    )}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
