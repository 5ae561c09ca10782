import { INDICATOR_VIEWS, type IndicatorQuery, type IndicatorViewName } from "#app/domain/indicator-query.ts";
import { indicatorsPath } from "./indicators-path.ts";

const VIEW_WORDS: Record<IndicatorViewName, string> = {
  grid: "表格",
  trends: "走势",
  targets: "达标",
  completeness: "完整性",
};

/** The four ways to look at annex 3; filters are kept on the way. */
export function IndicatorViews({ query }: { query: IndicatorQuery }) {
  return (
    <nav className="seg views" aria-label="看什么">
      {INDICATOR_VIEWS.map((view) => (
        <a key={view} href={indicatorsPath({ ...query, view })} aria-current={query.view === view || undefined}>
          {VIEW_WORDS[view]}
        </a>
      ))}
    </nav>
  );
}
