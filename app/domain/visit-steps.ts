/** The way of a patient through the hospital, step by step: what 体验就医 walks along (plan, 「体验就医流程」). */

/** 门诊 住院 */
export const VISIT_ROUTES = ["outpatient", "inpatient"] as const;
export type VisitRoute = (typeof VISIT_ROUTES)[number];

/** 预约 到院 候诊 就诊 检查 缴费 取药 离院 · 入院 住院 出院 */
export const VISIT_STEPS = [
  "book",
  "arrive",
  "wait",
  "consult",
  "examine",
  "pay",
  "collect",
  "leave",
  "admit",
  "stay",
  "discharge",
] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

const STEPS: Record<VisitRoute, readonly VisitStep[]> = {
  outpatient: ["book", "arrive", "wait", "consult", "examine", "pay", "collect", "leave"],
  inpatient: ["admit", "stay", "discharge"],
};

/** The steps of a route in the order in which a patient meets them; none without a route. */
export function stepsOf(route: VisitRoute | null): readonly VisitStep[] {
  return route === null ? [] : STEPS[route];
}
