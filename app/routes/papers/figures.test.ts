/** 「点数字看清单」: every figure of every paper and of the review is opened, and its list is as long as it says. */
import { beforeAll, describe, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import type { DocumentFacts } from "#app/components/document/document-facts.ts";
import { PROSE_PAPERS } from "#app/exports/prose-papers.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as apiReports } from "../api/reports.ts";
import { loader as rows } from "../reports/rows.tsx";
import { loader as review } from "../review/page.tsx";
import { listLength, namesRecord, openerOf, type Opener } from "./figures.fixture.ts";
import { loader as paper } from "./paper.tsx";

const PERIODS = ["2024-H1", "2024-H2", "2025-H1"];

let site: ReturnType<typeof installTestRuntime>;
let open: Opener;
/** Of the lists that were opened, by their address. */
const lengths = new Map<string, number>();

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
  open = openerOf(site, "quality");
});

type Shown = { value: string; to: string };

/** Figures in sentences and in the tables among them; the attached tables carry the names of records alone. */
function figuresOf({ blocks, attachments }: DocumentFacts): Shown[] {
  const inTables = [
    ...blocks.flatMap((block) => (block.kind === "table" ? block.table.bodyRows : [])),
    ...attachments.flatMap(({ table }) => table.bodyRows),
  ];
  return [
    ...blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.runs.flatMap((run) => (typeof run === "string" ? [] : [run])) : [],
    ),
    ...inTables.flat().flatMap(({ text, to }) => (to === null ? [] : [{ value: text, to }])),
  ];
}

const PAPERS = [...PROSE_PAPERS.values()].flatMap(({ name, perHalfYear }) =>
  perHalfYear ? PERIODS.map((period) => [name, period] as const) : [[name, "2025-H1"] as const],
);

test.each(PAPERS)("every figure of the %s of %s opens a list of its length", async (name, period) => {
  const address = `/papers/${name}?period=${period}`;
  const { document } = await paper(await open(address, { paper: name }));
  let counted = 0;
  for (const { value, to: target } of figuresOf(document)) {
    const to = target.startsWith("#") ? address + target : target;
    if (namesRecord(value, to)) continue;
    const length = lengths.get(to) ?? (await listLength(open, to));
    lengths.set(to, length);
    counted += 1;
    expect(`${to}: ${value}`).toBe(`${to}: ${length}`);
  }
  expect(counted).toBeGreaterThan(10);
});

describe("the figures on top of the review open their lists", () => {
  async function check(reader: Opener, period: string, query: string) {
    const { view } = await review(await reader(`/review/${period}${query}`, { period }));
    const figures = view?.figures ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(5);
    const rest = figures.flatMap(({ notes }) =>
      notes.flatMap(({ words, list }) => (list ? [{ label: words, ...list }] : [])),
    );
    for (const { label, value, to } of [...figures, ...rest])
      expect(`${label} ${to}: ${value}`).toBe(`${label} ${to}: ${await listLength(reader, to)}`);
    return figures;
  }

  test.each(PERIODS)("%s, whole", async (period) => {
    await check(open, period, "");
    await check(openerOf(site, "president"), period, "");
  });

  test("narrowed to each leader, department and 评价项目", async () => {
    const { leaders, departments, categories } = site.plan();
    const queries = [
      ...leaders.map(({ code }) => `?leader=${code}`),
      ...departments.map(({ code }) => `?department=${code}`),
      ...categories.map(({ no }) => `?category=${no}`),
    ];
    const totals = new Set<number>();
    for (const query of queries) totals.add((await check(open, "2025-H1", query))[0]?.value ?? -1);
    expect(totals.size).toBeGreaterThan(5);
  });

  test.each(["2024-H1", "2024-H2"])("%s narrowed by everything at once", async (period) => {
    const { leaders, departments, categories } = site.plan();
    await check(open, period, `?leader=${leaders[0]?.code}&category=${categories[0]?.no}`);
    await check(open, period, `?department=${departments[0]?.code}`);
  });

  test("for someone who sees published half-years alone", async () => {
    await check(openerOf(site, "viewer"), "2024-H2", "");
    await check(openerOf(site, "head.information"), "2024-H2", "?category=1");
  });
});

test.each(["2023-H2", ...PERIODS])("the rows of %s are those of the API", async (period) => {
  const { lines } = await rows(await open(`/reports/rows?period=${period}`));
  const answer = await apiReports(await open(`/api/v1/reports?period=${period}`));
  const { reports } = (await answer.json()) as {
    reports: { department: { name: string }; rows: Record<string, unknown>[] }[];
  };
  const told = reports.flatMap(({ department, rows: own }) =>
    own.map((row) => ({
      task: row.task,
      department: department.name,
      state: row.state,
      percent: row.percent,
      selfRating: row.selfRating,
      rating: row.rating,
      progress: String(row.progress).trim(),
      difficulties: String(row.difficulties).trim(),
      isIn: row.firstSubmittedAt !== null,
    })),
  );
  const shown = lines.map((line) => ({
    task: line.taskNo,
    department: line.department,
    state: line.state,
    percent: line.percent,
    selfRating: line.selfRating,
    rating: line.rating,
    progress: line.progress,
    difficulties: line.difficulties,
    isIn: line.submitted.main !== "未交",
  }));
  expect(shown).toHaveLength(41);
  const inOrder = (list: typeof told) => list.map((each) => JSON.stringify(each)).sort();
  expect(inOrder(shown)).toEqual(inOrder(told));
});
