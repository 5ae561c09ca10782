/** A revised definition as it is posted: texts, a line each where there are several, until they are read. */
import { z } from "zod";
import { REVISED_TARGET_STATUSES } from "../domain/definition-terms.ts";
import type { MeasureTerms } from "../domain/measure-terms.ts";
import { shownUnit, type Measure, type Target } from "../domain/measure.ts";
import { readNumber } from "../domain/typed-value.ts";
import { citation } from "#app/wording/targets.ts";

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `最多 ${most} 个字。`)
    .default("")
    .transform((written) => written.replaceAll("\r\n", "\n"));

export const DefinitionForm = z.object({
  version: z.coerce.number().int().min(1),
  fromHalfYear: z.string("请选从哪个半年起。"),
  formula: text(1000),
  numerator: text(1000),
  denominator: text(1000),
  countingRule: text(3000),
  exclusions: text(3000),
  dataSystem: text(500),
  targetOperator: z.string().default(""),
  targetValue: text(500),
  targetByDate: text(10),
  targetStatus: z.enum(REVISED_TARGET_STATUSES, "请选这是谁的目标。").default("plan"),
  targetSource: text(500),
  targetNote: text(500),
  basis: text(500),
  reason: text(1000),
});

export type DefinitionFields = z.input<typeof DefinitionForm>;
export type PostedDefinition = z.output<typeof DefinitionForm>;

function linesOf(written: string, separator: string | RegExp = "\n"): string[] {
  const lines = written.split(separator).map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

/** Documents are cited by code in the plan and by name on the page: who leaves a text as it is keeps the code. */
function kept(written: string, before: readonly (string | null | undefined)[]): string {
  return before.find((text) => text && citation(text) === written) ?? written;
}

/**
 * The terms that were written. What the measure cannot hold is left for the command to refuse.
 * @param before those the form was filled with
 */
export function termsOfForm(measure: Measure, before: MeasureTerms, posted: PostedDefinition): MeasureTerms {
  const line = (name: "formula" | "numerator" | "denominator") => kept(posted[name], [before[name]]) || null;
  const lines = (name: "countingRule" | "exclusions") => linesOf(posted[name]).map((each) => kept(each, before[name]));
  return {
    formula: line("formula"),
    numerator: line("numerator"),
    denominator: line("denominator"),
    countingRule: lines("countingRule"),
    exclusions: lines("exclusions"),
    dataSystem: linesOf(posted.dataSystem, /[、；;\n]/),
    target: posted.targetOperator === "" ? null : targetOfForm(measure, before.target, posted),
  };
}

function targetOfForm(measure: Measure, before: Target | null, posted: PostedDefinition): Target {
  return {
    operator: posted.targetOperator,
    value: targetValueOf(measure, posted.targetValue),
    unit: shownUnit(measure) || null,
    byDate: posted.targetByDate || null,
    status: posted.targetStatus,
    source: kept(posted.targetSource, [before?.source]) || null,
    note: kept(posted.targetNote, [before?.note]) || null,
  };
}

/** null for what is no value of the measure. */
function targetValueOf({ inputMode }: Measure, written: string): Target["value"] {
  if (inputMode === "boolean") return written === "是" ? true : written === "否" ? false : null;
  if (inputMode === "list") return linesOf(written, /[、，,；;\n]/);
  return readNumber(written.replace(/\s*(%|％|分钟?|级|天|个|人次)$/, "")) ?? null;
}

/** The fields that stand for the terms in force. */
export function fieldsOfTerms({ target, ...terms }: MeasureTerms) {
  const cited = (text: string | null | undefined) => citation(text ?? "");
  return {
    formula: cited(terms.formula),
    numerator: cited(terms.numerator),
    denominator: cited(terms.denominator),
    countingRule: cited(terms.countingRule.join("\n")),
    exclusions: cited(terms.exclusions.join("\n")),
    dataSystem: terms.dataSystem.join("、"),
    targetOperator: target?.operator ?? "",
    targetValue: targetValueText(target?.value ?? null),
    targetByDate: target?.byDate ?? "",
    targetStatus: REVISED_TARGET_STATUSES.find((status) => status === target?.status) ?? "reference",
    targetSource: cited(target?.source),
    targetNote: cited(target?.note),
  };
}

function targetValueText(value: Target["value"]): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return Array.isArray(value) ? value.join("、") : String(value ?? "");
}
