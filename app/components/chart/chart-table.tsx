/** The numbers behind a chart, for those who do not see it. */
import { TREND_WORDS } from "#app/wording/targets.ts";
import type { PointView, TrendView } from "./trend-view.ts";

export function ChartTable({ trend }: { trend: TrendView }) {
  const { name, points, target } = trend;
  const details = points.some(({ detail }) => detail !== null);
  return (
    <div className="vh">
      <table>
        <caption>
          {name}，各半年的值{target && `，目标 ${target.text}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">半年</th>
            <th scope="col">值</th>
            {details && <th scope="col">依据</th>}
            {target && <th scope="col">对目标</th>}
            <th scope="col">较上期</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">{point.label}</th>
              <td>{point.text}</td>
              {details && <td>{point.detail ?? "—"}</td>}
              {target && <td>{standing(point)}</td>}
              <td>{point.trend === null ? "—" : TREND_WORDS[point.trend]}</td>
              <td>{remarks(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function standing({ met, baseline, value, doubted }: PointView): string {
  if (value === null) return "—";
  if (met === null) return baseline ? "基线，不判断" : "—";
  if (!met) return "未达标";
  return doubted ? "待核" : "达标";
}

function remarks({ doubted, provisional, baseline }: PointView): string {
  return [baseline && "基线", provisional && "暂报", doubted && "疑点"].filter(Boolean).join("，") || "—";
}
