import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PlanFileError, readShippedPlan } from "./plan-files.server.ts";

const { plan, tasks, indicators } = readShippedPlan();

function tally<Item>(items: readonly Item[], key: (item: Item) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

describe("the counts of product.md", () => {
  test("30 tasks in 7 categories", () => {
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(plan.categories).toHaveLength(7);
    expect(tally(tasks, ({ categoryNo }) => categoryNo)).toEqual({ 1: 4, 2: 4, 3: 7, 4: 4, 5: 3, 6: 4, 7: 4 });
  });

  test("5 leaders answer for 12, 10, 4, 3 and 1 tasks", () => {
    expect(plan.responsibleLeaders).toHaveLength(5);
    expect(tally(tasks, ({ responsibleLeader }) => responsibleLeader)).toEqual({
      李国华: 12,
      何芬琴: 10,
      陶建华: 4,
      周忠东: 3,
      邵静松: 1,
    });
  });

  test("13 departments, 41 pairs of task and department, 10 joint tasks; 手术室 and 财务科 lead none", () => {
    const leads = tasks.flatMap(({ leadDepartments }) => leadDepartments);
    expect(plan.departments).toHaveLength(13);
    expect(leads).toHaveLength(41);
    expect(tasks.filter(({ leadDepartments }) => leadDepartments.length > 1)).toHaveLength(10);
    expect(plan.departments.filter(({ name }) => !leads.includes(name)).map(({ name }) => name)).toEqual([
      "手术室",
      "财务科",
    ]);
  });

  test("33 indicators, 1 to 34 without 21, in 6 dimensions; three departments own none", () => {
    const numbers = Array.from({ length: 34 }, (_, index) => index + 1).filter((no) => no !== 21);
    expect(indicators.map(({ no }) => no)).toEqual(numbers);
    expect(Object.values(tally(indicators, ({ dimension }) => dimension))).toEqual([5, 6, 6, 6, 3, 7]);
    const owners = indicators.flatMap(({ departments }) => departments);
    expect(plan.departments.filter(({ name }) => !owners.includes(name)).map(({ name }) => name)).toEqual([
      "西药剂科",
      "临床支持中心",
      "总务科",
    ]);
  });

  test("45 measures, 4 of them companions; 5, 6, 12 and 16 are better when lower", () => {
    const measures = indicators.flatMap(({ measures, no }) => measures.map((measure) => ({ ...measure, no })));
    expect(measures).toHaveLength(45);
    expect(measures.filter(({ companion }) => companion)).toHaveLength(4);
    const lower = measures.filter(({ direction, companion }) => direction === "lower_better" && !companion);
    expect([...new Set(lower.map(({ no }) => no))]).toEqual([5, 6, 12, 16]);
  });

  test("6 half-years, the first two of them the baseline", () => {
    expect(plan.halfYears.map(({ id, baseline }) => [id, baseline])).toEqual([
      ["2023-H1", true],
      ["2023-H2", true],
      ["2024-H1", false],
      ["2024-H2", false],
      ["2025-H1", false],
      ["2025-H2", false],
    ]);
  });
});

describe("a broken file stops with file, path and reason", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plan-"));
    cpSync("db/plan", folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function spoil(name: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(folder, name), "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, name), after);
  }

  function complaint(): string {
    try {
      readShippedPlan(folder);
    } catch (error) {
      if (error instanceof PlanFileError) return error.message;
      throw error;
    }
    return "";
  }

  test.each<[string, string, string | RegExp, string, RegExp]>([
    ["bad JSON", "tasks.json", "[", "", /tasks\.json：.*JSON/],
    ["a missing field", "tasks.json", /"content": "[^"]*",/, "", /tasks\.json › 0\.content：.*undefined/],
    ["a wrong type", "tasks.json", '"no": 2,', '"no": "2",', /tasks\.json › 1\.no：/],
    [
      "an unknown department",
      "tasks.json",
      '"门诊办"',
      '"门诊部"',
      /tasks\.json › \d+\.leadDepartments：没有科室 门诊部/,
    ],
    ["an unknown leader", "tasks.json", '"何芬琴"', '"何某"', /tasks\.json › \d+\.responsibleLeader：没有领导 何某/],
    ["an unknown category", "tasks.json", '"categoryNo": 7', '"categoryNo": 8', /\d+\.categoryNo：没有评价项目 8/],
    ["a number used twice", "tasks.json", '"no": 2,', '"no": 1,', /tasks\.json › no：任务序号重复/],
    ["an indicator used twice", "indicators.json", '"no": 2,', '"no": 1,', /indicators\.json › no：指标序号重复/],
    ["a half-year that is none", "plan.json", '"2024-H1"', '"2024-H3"', /plan\.json › halfYears\.2\.id：不是半年/],
    [
      "a day that is none",
      "plan.json",
      '"dueOn": "2024-07-10"',
      '"dueOn": "2024-07-32"',
      /halfYears\.2\.dueOn：不是日期/,
    ],
    ["days out of order", "plan.json", '"dueOn": "2024-07-10"', '"dueOn": "2024-08-10"', /halfYears\.2：应满足/],
  ])("%s", (_what, name, from, to, expected) => {
    spoil(name, from, to);
    expect(complaint()).toMatch(expected);
    expect(complaint()).toContain(join(folder, name));
  });

  test("an unknown department of an indicator", () => {
    spoil("indicators.json", /("departments": \[\s*)"[^"]+"/, '$1"没有的科"');
    expect(complaint()).toMatch(/indicators\.json › 0\.departments：没有科室 没有的科/);
  });

  test("a measure used twice", () => {
    const [first, second] = indicators.flatMap(({ measures }) => measures.map(({ key }) => key));
    spoil("indicators.json", `"key": "${second}"`, `"key": "${first}"`);
    expect(complaint()).toMatch(/indicators\.json › measures\.key：测量项代码重复/);
  });

  test("a missing file", () => {
    rmSync(join(folder, "indicators.json"));
    expect(complaint()).toMatch(/indicators\.json：ENOENT/);
  });
});
