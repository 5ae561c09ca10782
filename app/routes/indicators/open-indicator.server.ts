/** The indicator and the measure that an address names. */
import type { Params } from "@remix-run/react";
import type { Indicator, Measure } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";

/** @throws Response 404 for a number annex 3 does not have */
export function openIndicator(plan: Plan, params: Params): Indicator {
  const no = /^\d{1,3}$/.test(params.no ?? "") ? Number(params.no) : null;
  const indicator = no === null ? undefined : plan.indicatorByNo.get(no);
  if (indicator) return indicator;
  const last = plan.indicators.at(-1)?.no ?? 0;
  throw new Response(
    no === 21
      ? "附件3 原表没有第 21 号：第 20 项之后就是第 22 项。"
      : `附件3 的指标编号是 1 到 ${last}，没有第 21 号。`,
    { status: 404 },
  );
}

/** @throws Response 404 for a measure that is not one of the indicator's */
export function openMeasure(plan: Plan, params: Params): { indicator: Indicator; measure: Measure } {
  const indicator = openIndicator(plan, params);
  const measure = indicator.measures.find(({ key }) => key === params.measure);
  if (!measure) throw new Response(`指标 ${indicator.no} 没有这个测量项，请从指标页进入。`, { status: 404 });
  return { indicator, measure };
}
