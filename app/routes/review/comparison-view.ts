/** The comparison as the page draws it. */
import type { ComparedMeasure } from "#app/components/review/compared-measures.tsx";
import type { ComparedPart, ComparedTask, ComparedText } from "#app/components/review/compared-task.ts";
import { isInMeasureView, isInTaskView, type ComparisonViews } from "#app/domain/comparison-views.ts";
import { foldedChanges, isRewritten } from "#app/domain/folded-changes.ts";
import type { MeasureComparison } from "#app/domain/half-year-comparison-indicators.ts";
import type { TaskComparison, TextComparison } from "#app/domain/half-year-comparison-tasks.ts";
import type { HalfYearComparison } from "#app/domain/half-year-comparison.ts";
import { quantityOf, type Figure } from "#app/domain/measure-value.ts";
import type { Measure } from "#app/domain/measure.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { textOf, type TextChange } from "#app/domain/row-changes.ts";
import { bindingTarget, judgedMeasure } from "#app/domain/target-verdict.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { MISSING_PART_WORDS } from "#app/wording/codes.ts";
import {
  changedPartsWords,
  comparedName,
  comparisonNotes,
  differenceWords,
  measureChangeWords,
} from "#app/wording/comparison.ts";

export function comparisonView(plan: Plan, comparison: HalfYearComparison, views: ComparisonViews) {
  return {
    tasks: comparison.tasks.filter((line) => isInTaskView(line, views.tasks)).map((line) => comparedTask(plan, line)),
    measures: comparison.measures
      .filter((line) => isInMeasureView(line, views.measures))
      .map((line) => comparedMeasure(plan, line, comparison)),
  };
}

function comparedTask(plan: Plan, { task, from, to, change, texts }: TaskComparison): ComparedTask {
  return {
    no: task.no,
    title: task.title,
    leader: leaderName(plan, task.leaderCode),
    departments: task.departmentCodes.map((code) => departmentName(plan, code)).join("、"),
    from,
    to,
    change,
    texts: texts.filter(({ changed }) => changed).map((text) => comparedText(plan, text)),
  };
}

function comparedText(plan: Plan, text: TextComparison): ComparedText {
  const { departmentCode, changes } = text;
  return {
    departmentCode,
    department: departmentName(plan, departmentCode),
    summary: changedPartsWords(text),
    parts: (["progress", "difficulties"] as const).flatMap((part) => {
      const pieces = changes?.[part];
      return pieces ? [comparedPart(MISSING_PART_WORDS[part], pieces)] : [];
    }),
    percent: changes?.percent ? changes.percent.map((percent) => percentWords(percent)).join(" → ") : null,
  };
}

function percentWords(percent: number | null): string {
  return percent === null ? "未填" : `${percent}%`;
}

function comparedPart(label: string, changes: readonly TextChange[]): ComparedPart {
  if (!isRewritten(changes)) return { label, kind: "changed", pieces: foldedChanges(changes) };
  return { label, kind: "rewritten", before: textOf("before", changes), after: textOf("after", changes) };
}

function comparedMeasure(plan: Plan, line: MeasureComparison, pair: HalfYearComparison): ComparedMeasure {
  const { indicator, measure, from, to, change } = line;
  return {
    key: measure.key,
    no: indicator.no,
    name: comparedName(line),
    department: indicator.departmentCodes.map((code) => departmentName(plan, code)).join("、"),
    lowerIsBetter: measure.direction === "lower_better",
    from: shown(measure, from.figure),
    to: shown(measure, to.figure),
    change,
    changeWords: measureChangeWords(line),
    isJudged: bindingTarget(judgedMeasure(indicator, measure)) !== null,
    staysYes: change === "same" && isYes(measure, from.figure) && isYes(measure, to.figure),
    difference: differenceWords(line),
    notes: comparisonNotes(line, pair),
  };
}

function isYes(measure: Measure, figure: Figure | null): boolean {
  return figure !== null && quantityOf(measure, figure) === true;
}

function shown(measure: Measure, figure: Figure | null) {
  return figure && { quantity: quantityText(measure, figure), detail: detailText(measure, figure) };
}
