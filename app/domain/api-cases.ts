/** `/api/v1/cases`: 典型案例 as far as the reader may see them; figures come from the record. */
import { named, type Named } from "./api-named.ts";
import { citedFigures, type CitedFigures } from "./case-figures.ts";
import type { CasePicture, ExemplaryCase } from "./exemplary-case.ts";
import type { Plan } from "./plan.ts";

type Copied = "id" | "state" | "title" | "practice" | "effect" | "reportedOn" | "recipient";

export type ApiCase = Pick<ExemplaryCase, Copied> & {
  readonly period: ExemplaryCase["halfYear"];
  readonly department: Named;
  readonly task: number | null;
  readonly cited: (CitedFigures & { readonly measure: string }) | null;
  readonly pictures: readonly Pick<CasePicture, "id" | "type" | "caption" | "size">[];
};

export function apiCases(plan: Plan): { cases: ApiCase[] } {
  return { cases: plan.cases.map((item) => apiCase(plan, item)) };
}

function apiCase(plan: Plan, item: ExemplaryCase): ApiCase {
  const { id, state, title, practice, effect, reportedOn, recipient, halfYear, departmentCode, taskNo } = item;
  const cited = citedFigures(plan, item);
  return {
    id,
    period: halfYear,
    state,
    title,
    department: named(plan.departmentByCode, departmentCode),
    task: taskNo,
    practice,
    effect,
    cited: cited && item.measureKey !== null ? { measure: item.measureKey, ...cited } : null,
    reportedOn,
    recipient,
    pictures: item.pictures.map(({ id: pictureId, type, caption, size }) => ({ id: pictureId, type, caption, size })),
  };
}
