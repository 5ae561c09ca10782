/** The shipped plan, read from `db/plan/*.json` and checked before anything uses it. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { isCalendarDate } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { INPUT_MODES, ROLLUPS, VALUE_TYPES } from "#app/domain/measure.ts";

const day = z.string().refine(isCalendarDate, "不是日期 YYYY-MM-DD");
const halfYearId = z.string().transform((text, context) => {
  const id = parseHalfYear(text);
  if (id) return id;
  context.addIssue("不是半年 YYYY-H1 或 YYYY-H2");
  return z.NEVER;
});
const named = z.object({ code: z.string().regex(/^[a-z-]+$/), name: z.string().min(1) });

const planFile = z.object({
  hospital: z.string().min(1),
  documentNo: z.string().min(1),
  title: z.string().min(1),
  categories: z.array(z.object({ no: z.number().int(), name: z.string().min(1) })).min(1),
  responsibleLeaders: z.array(named).min(1),
  departments: z.array(named).min(1),
  halfYears: z
    .array(
      z
        .object({
          id: halfYearId,
          label: z.string().min(1),
          startsOn: day,
          endsOn: day,
          baseline: z.boolean(),
          progressReport: z.enum(["none", "optional", "required"]),
          opensOn: day,
          dueOn: day,
          closesOn: day,
        })
        .refine((it) => it.opensOn <= it.dueOn && it.dueOn <= it.closesOn, "应满足 opensOn ≤ dueOn ≤ closesOn"),
    )
    .min(1),
});

const tasksFile = z
  .array(
    z.object({
      no: z.number().int().positive(),
      categoryNo: z.number().int(),
      title: z.string().min(1),
      content: z.string().min(1),
      responsibleLeader: z.string().min(1),
      leadDepartments: z.array(z.string()).min(1),
    }),
  )
  .min(1);

const range = z
  .object({ min: z.number().nullish(), max: z.number().nullish(), integer: z.boolean().optional() })
  .nullable();
const target = z.object({
  operator: z.string(),
  value: z.union([z.number(), z.boolean(), z.string(), z.array(z.string()), z.null()]),
  unit: z.string().nullish(),
  byDate: z.string().nullish(),
  status: z.enum([
    "plan",
    "plan_task",
    "national",
    "provincial",
    "reference",
    "judgement",
    "not_this_measure",
    "historical_reference",
    "not_applicable_here",
    "unverified_memory",
  ]),
  source: z.string().nullish(),
  note: z.string().nullish(),
});
const measure = z.object({
  key: z.string().regex(/^[a-z0-9_]+$/),
  labelZh: z.string().min(1),
  companion: z.boolean(),
  valueType: z.enum(VALUE_TYPES),
  unit: z.string().nullable(),
  displayUnit: z.string().nullable(),
  direction: z.enum(["higher_better", "lower_better"]),
  directionBasis: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  denominatorNature: z.enum(["flow", "stock"]).nullable(),
  formula: z.string().nullable(),
  formulaBasis: z.string(),
  formulaSource: z.array(z.string()),
  inputMode: z.enum(INPUT_MODES),
  options: z.array(z.object({ value: z.union([z.boolean(), z.number(), z.string()]), labelZh: z.string() })).nullable(),
  validRange: range,
  plausibleRange: range,
  decimals: z.number().int().nullable(),
  rollup: z.enum(ROLLUPS),
  rollupNote: z.string().nullable(),
  naAllowed: z.boolean(),
  naReasonHints: z.array(z.string()),
  target: target.nullable(),
  referenceTargets: z.array(target),
  benchmarks: z.array(
    z.object({
      period: z.string(),
      match: z.string(),
      scope: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.string().nullish(),
      sourceIndicator: z.string().nullish(),
      why: z.string().nullish(),
    }),
  ),
  rejectedBenchmarks: z.array(z.object({ sourceIndicator: z.string(), reason: z.string() })),
  dataSystem: z.array(z.string()),
  source: z.array(z.string()),
  judgement: z.array(z.string()),
  exclusions: z.array(z.string()),
});
const indicatorsFile = z
  .array(
    z.object({
      no: z.number().int().positive(),
      tableText: z.string().min(1),
      displayName: z.string().min(1),
      mark: z.string().nullable(),
      dimension: z.string().min(1),
      departmentText: z.string().min(1),
      departments: z.array(z.string()).min(1),
      relatedTasks: z.array(z.number().int()),
      composite: z.boolean(),
      nationalIndicatorNo: z.number().int().nullable(),
      nationalNoInferred: z.boolean(),
      markMeaning: z.string().nullable(),
      measures: z.array(measure).min(1),
      source: z.array(z.string()),
      judgement: z.array(z.string()),
    }),
  )
  .min(1);

export type ShippedPlan = {
  plan: z.output<typeof planFile>;
  tasks: z.output<typeof tasksFile>;
  indicators: z.output<typeof indicatorsFile>;
};

/** A plan file that cannot be used: which file, where in it, and why. */
export class PlanFileError extends Error {
  constructor(file: string, path: string, reason: string) {
    super(`方案文件有误：${file}${path ? ` › ${path}` : ""}：${reason}`);
    this.name = "PlanFileError";
  }
}

function readFile<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> {
  const file = join(folder, name);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new PlanFileError(file, "", error instanceof Error ? error.message : String(error));
  }
  const parsed = schema.safeParse(content, { error: z.locales.zhCN().localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new PlanFileError(file, issue?.path.join(".") ?? "", issue?.message ?? "");
}

/** Every name one file uses of another must be known there, and every number used once. */
function checkReferences(folder: string, { plan, tasks, indicators }: ShippedPlan): void {
  const departments = new Set(plan.departments.map(({ name }) => name));
  const leaders = new Set(plan.responsibleLeaders.map(({ name }) => name));
  const categories = new Set(plan.categories.map(({ no }) => no));
  const taskNos = new Set(tasks.map(({ no }) => no));
  const fail = (name: string, path: string, reason: string) => {
    throw new PlanFileError(join(folder, name), path, reason);
  };
  tasks.forEach((task, index) => {
    if (!leaders.has(task.responsibleLeader))
      fail("tasks.json", `${index}.responsibleLeader`, `没有领导 ${task.responsibleLeader}`);
    if (!categories.has(task.categoryNo)) fail("tasks.json", `${index}.categoryNo`, `没有评价项目 ${task.categoryNo}`);
    for (const name of task.leadDepartments)
      if (!departments.has(name)) fail("tasks.json", `${index}.leadDepartments`, `没有科室 ${name}`);
  });
  if (taskNos.size !== tasks.length) fail("tasks.json", "no", "任务序号重复");
  indicators.forEach((indicator, index) => {
    for (const name of indicator.departments)
      if (!departments.has(name)) fail("indicators.json", `${index}.departments`, `没有科室 ${name}`);
    for (const no of indicator.relatedTasks)
      if (!taskNos.has(no)) fail("indicators.json", `${index}.relatedTasks`, `没有任务 ${no}`);
  });
  if (new Set(indicators.map(({ no }) => no)).size !== indicators.length) fail("indicators.json", "no", "指标序号重复");
  const keys = indicators.flatMap(({ measures }) => measures.map(({ key }) => key));
  if (new Set(keys).size !== keys.length) fail("indicators.json", "measures.key", "测量项代码重复");
}

/**
 * Reads and checks the three files of the shipped plan.
 * @throws PlanFileError naming the file, the path inside it and the reason
 */
export function readShippedPlan(folder = resolve("db/plan")): ShippedPlan {
  const shipped = {
    plan: readFile(folder, "plan.json", planFile),
    tasks: readFile(folder, "tasks.json", tasksFile),
    indicators: readFile(folder, "indicators.json", indicatorsFile),
  };
  checkReferences(folder, shipped);
  return shipped;
}
