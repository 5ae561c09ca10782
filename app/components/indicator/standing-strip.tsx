import type { IndicatorQuery } from "#app/domain/indicator-query.ts";
import { STANDING_WORDS, type StandingCount } from "#app/wording/standings.ts";
import { TREND_WORDS } from "#app/wording/targets.ts";
import { indicatorsPath } from "./indicators-path.ts";
import { IndicatorVerdict } from "./indicator-verdict.tsx";

/** How many measures reached their target, come nearer, move away, or have none; each number leads to its list. */
export function StandingStrip({ counts, query }: { counts: readonly StandingCount[]; query: IndicatorQuery }) {
  const list = indicatorsPath({ ...query, view: "targets" });
  return (
    <ul className="stands" aria-label="各测量项最近一期对目标">
      {counts.map(({ standing, count, trends }) => (
        <li key={standing}>
          <a className="lk" href={`${list}#standing-${standing}`}>
            <StandingChip standing={standing} /> <b>{count}</b>
          </a>
          {trends.length > 0 && (
            <span className="t3 f12">
              （{trends.map(({ trend, count: of }) => `${TREND_WORDS[trend]} ${of}`).join("，")}）
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function StandingChip({ standing }: { standing: StandingCount["standing"] }) {
  if (standing === "no_figure") return <span className="k k-none">{STANDING_WORDS.no_figure}</span>;
  return <IndicatorVerdict verdict={standing} trend={null} full />;
}
