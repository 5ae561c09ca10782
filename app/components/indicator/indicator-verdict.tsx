import type { Verdict } from "#app/domain/target-verdict.ts";
import type { Movement, Trend } from "#app/domain/trend.ts";
import { verdictWord } from "#app/wording/indicator-grid.ts";
import { REDEFINED_WORDS, VERDICT_WORDS } from "#app/wording/targets.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { Icon, type IconName } from "#app/components/icon.tsx";

const CHIPS: Record<Exclude<Verdict, "no_target">, { className: string; icon: IconName }> = {
  hit: { className: "k k-hit", icon: "check" },
  improving: { className: "k k-up", icon: "up" },
  worse: { className: "k k-down", icon: "dn" },
  flat_missed: { className: "k k-miss", icon: "x" },
  awaiting_query: { className: "k k-query", icon: "query" },
};
const TREND_ICONS: Record<Movement, IconName> = { better: "up", worse: "dn", same: "minus" };

type Props = {
  verdict: Verdict;
  trend: Trend | null;
  label?: string | null;
  /** Of a yes or a list: staying as it was says nothing. */
  plain?: boolean;
  /** The half-year that was judged, 2025上. */
  period?: string;
  /** 未达标但向好 instead of 向好. */
  full?: boolean;
};

/** Colour only where a target of the plan or the nation stands; all else is grey and tells the direction. */
export function IndicatorVerdict({ verdict, trend, label = null, plain = false, period, full = false }: Props) {
  const when = period ? `${period} ` : "";
  const word = verdictWord({ verdict, trend, plain }, full);
  if (word === null) return null;
  const lead = label && (
    <span className="k-l">
      <CopyGap />
      {label}
      <CopyGap />
    </span>
  );
  if (verdict !== "no_target") {
    const { className, icon } = CHIPS[verdict];
    return (
      <span className={className} title={when + VERDICT_WORDS[verdict]}>
        <Icon name={icon} />
        {lead}
        {word}
      </span>
    );
  }
  if (trend === "not_comparable")
    return (
      <span className="k k-none" title={`${when}与上期${REDEFINED_WORDS}`}>
        {lead}
        {word}
      </span>
    );
  return (
    <span className="k k-none" title={`${when}未设目标，灰色只看方向`}>
      <Icon name={trend === null ? "minus" : TREND_ICONS[trend]} />
      {lead}
      {word}
    </span>
  );
}
