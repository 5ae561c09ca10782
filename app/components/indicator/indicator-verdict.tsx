import type { Trend, Verdict } from "#app/domain/target-verdict.ts";
import { TREND_WORDS, VERDICT_WORDS } from "#app/wording/targets.ts";
import { Icon, type IconName } from "#app/components/icon.tsx";

const CHIPS: Record<Exclude<Verdict, "no_target">, { className: string; icon: IconName; word: string }> = {
  hit: { className: "k k-hit", icon: "check", word: "达标" },
  improving: { className: "k k-up", icon: "up", word: "向好" },
  worse: { className: "k k-down", icon: "dn", word: "变差" },
  flat_missed: { className: "k k-miss", icon: "x", word: "未达标" },
  awaiting_query: { className: "k k-query", icon: "query", word: "待核" },
};
const TREND_ICONS: Record<Trend, IconName> = { better: "up", worse: "dn", same: "minus" };

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
  const lead = label && <span className="k-l">{label}</span>;
  if (verdict !== "no_target") {
    const { className, icon, word } = CHIPS[verdict];
    return (
      <span className={className} title={when + VERDICT_WORDS[verdict]}>
        <Icon name={icon} />
        {lead}
        {full ? VERDICT_WORDS[verdict] : word}
      </span>
    );
  }
  if (plain && (trend === null || trend === "same")) return null;
  return (
    <span className="k k-none" title={`${when}未设目标，灰色只看方向`}>
      <Icon name={trend === null ? "minus" : TREND_ICONS[trend]} />
      {lead}
      {trend === null ? VERDICT_WORDS.no_target : TREND_WORDS[trend]}
    </span>
  );
}
