/** What stands under annex 3, on the page and on paper, about official values and revised definitions. */
import type { YearLine } from "#app/domain/annual-lines.ts";
import { halfYearsOfVersion } from "#app/domain/measure-definition.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";

/** 「指标34 门诊患者满意度」 */
function subjectOf(plan: Plan, { no, composite }: Indicator, measureKey: string): string {
  const label = composite ? ` ${plan.measureByKey.get(measureKey)?.label ?? ""}` : "";
  return `指标${no}${label}`;
}

/** 「指标34 门诊患者满意度，2024年度：官方发布 90.90 分（来源：…；理由：…），按两个半年计算为 90.85 分（n=2312）。」 */
export function officialSentence(
  plan: Plan,
  indicator: Indicator,
  { measureKey, main, official }: YearLine,
): string | null {
  if (!official) return null;
  const { override, computed } = official;
  const subject = `${subjectOf(plan, indicator, measureKey)}，${override.year}年度`;
  return `${subject}：官方发布 ${main}（来源：${override.source}；理由：${override.reason}），按两个半年计算为 ${computed}。`;
}

/** One sentence a revision that speaks for a half-year people can see by `day`, in the order of annex 3. */
export function revisionSentences(plan: Plan, indicator: Indicator, day: CalendarDate): string[] {
  return indicator.measures.flatMap(({ key }) =>
    (plan.definitionsByKey.get(key) ?? []).flatMap(({ version, revision }) => {
      const first = halfYearsOfVersion(plan, key, version)[0];
      const halfYear = first && plan.halfYearById.get(first);
      if (!revision || !halfYear || halfYear.opensOn > day) return [];
      const basis = revision.basis === "" ? "" : `依据：${revision.basis}；`;
      return `${subjectOf(plan, indicator, key)}：${halfYear.label}起按修订后的口径（第 ${version} 版）统计（${basis}理由：${revision.reason}），此前各期仍按原口径，前后比较时请留意。`;
    }),
  );
}
