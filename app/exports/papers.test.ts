/** Papers of the demonstration world, opened again: every number is counted once more from the records. */
import { describe, expect, test } from "vitest";
import { dayOf } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { readFindingFilter, passesFilter } from "#app/domain/finding-filter.ts";
import { isInFindingView } from "#app/domain/finding-measures.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import type { PaperText } from "#app/domain/paper-text.ts";
import { planOf } from "#app/domain/plan.ts";
import { queryItems } from "#app/domain/query-worklist.ts";
import { ratedTasks } from "#app/domain/rated-tasks.ts";
import { RATINGS } from "#app/domain/rating.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import mammoth from "mammoth";
import { numbered } from "./document-numbers.ts";
import type { Figure, PaperDocument } from "./document.ts";
import { openFile } from "./files.server.ts";
import { zipEntry } from "./golden/zip-entry.ts";
import { openProsePaper, PROSE_PAPERS } from "./prose-papers.ts";
import { ratingAnchor } from "./prose/lists.ts";
import { readerWith } from "./reader.fixture.ts";

const plan = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";
const may = () => true;
const actor = readerWith({ assignments: [{ role: "quality_office", departmentCode: null, leaderCode: null }] });
const reader = { actor, readPicture: () => null };

function documentOf(name: string, query: string): PaperDocument {
  const opened = openProsePaper(name, plan, new URLSearchParams(query), TODAY, may);
  if (!opened?.ok) throw new Error(`${name}?${query}`);
  return opened.value.document();
}

async function fileOf(name: string, query: string, from = plan): Promise<Uint8Array<ArrayBuffer>> {
  const opened = openFile(name, from, new URLSearchParams(query), TODAY, reader);
  if (!opened.ok) throw new Error(`${name}?${query}`);
  return opened.value.render();
}

/** The file's words as Word shows them. */
async function textOf(name: string, query: string, from = plan): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await fileOf(`${name}.docx`, query, from)) });
  return value.replaceAll("\u200b", "");
}

function figuresOf({ blocks }: PaperDocument): Figure[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "item" ? block.runs.filter((run) => typeof run !== "string") : [],
  );
}

const PERIODS: readonly HalfYearId[] = ["2024-H1", "2024-H2", "2025-H1"];
const ASKED = [...PROSE_PAPERS.values()].flatMap(({ name, perHalfYear }) =>
  (perHalfYear ? PERIODS : PERIODS.slice(-1)).map((period) => [name, `period=${period}`] as const),
);

/** The worst word of a task's rows; undefined while one is open. */
function wordOf(rows: readonly ReportRow[]) {
  if (rows.some(({ state, rating }) => rating === null || (state !== "rated" && state !== "adopted"))) return undefined;
  return RATINGS.findLast((word) => rows.some(({ rating }) => rating?.word === word));
}

describe.each(PERIODS)("the 通报 of %s", (period) => {
  const rows = plan.rows.filter(({ halfYear }) => halfYear === period);
  const counts = RATINGS.map(
    (word) => plan.tasks.filter(({ no }) => wordOf(rows.filter(({ taskNo }) => taskNo === no)) === word).length,
  );

  test("counts the ratings as the rows have them", async () => {
    const text = await textOf("bulletin", `period=${period}`);
    const [best, unsatisfactory, late, never] = counts;
    const rated = counts.reduce((sum, count) => sum + count, 0);
    expect(text).toContain(
      `${rated < 30 ? `30项任务中，已评定${rated}项` : "30项任务已全部评定"}：按时高质完成${best}项，占${((Number(best) / 30) * 100).toFixed(1)}%`,
    );
    if (unsatisfactory) expect(text).toContain(`按时提交但质量不满意${unsatisfactory}项`);
    if (late) expect(text).toContain(`延时完成${late}项`);
    if (never) expect(text).toContain(`未完成${never}项，占`);
    if (rated < 30) expect(text).toContain(`尚未评定${30 - rated}项`);
  });

  test("counts what was handed in, and who was on time", async () => {
    const text = await textOf("bulletin", `period=${period}`);
    const dueOn = plan.halfYearById.get(period)?.dueOn ?? "";
    const departments = [...new Set(rows.map(({ departmentCode }) => departmentCode))];
    const isBack = ({ state }: ReportRow) => state === "not_started" || state === "draft" || state === "returned";
    const handedIn = rows.filter((row) => !isBack(row) && row.firstSubmittedAt !== null).length;
    const onTime = departments.filter((code) =>
      rows
        .filter(({ departmentCode }) => departmentCode === code)
        .every((row) => !isBack(row) && row.firstSubmittedAt !== null && dayOf(row.firstSubmittedAt) <= dueOn),
    ).length;
    expect(text).toContain(`应报送任务完成情况上报表的科室${departments.length}个、任务行${rows.length}行`);
    expect(text).toContain(handedIn < rows.length ? `已报送${handedIn}行` : `${handedIn}行已全部报送`);
    expect(text).toContain(
      TODAY > dueOn
        ? `按时报齐的科室${onTime}个，按时率${((onTime / departments.length) * 100).toFixed(1)}%`
        : `已报齐的科室${onTime}个`,
    );
  });

  test("counts findings and 疑点 as the ledger and the work list have them", async () => {
    const text = await textOf("bulletin", `period=${period}`);
    const all = plan.findings;
    const closed = all.filter(({ state }) => state === "closed").length;
    const overdue = all.filter((finding) => isFindingOverdue(finding, TODAY)).length;
    expect(text).toContain(`全部发现问题${all.length}个，已销号${closed}个，待复核`);
    expect(text).toContain(`逾期${overdue}个，整改率${((closed / all.length) * 100).toFixed(1)}%`);
    const queries = queryItems(plan).filter(({ record }) => record.halfYear === period);
    const settled = queries.filter(({ record }) => record.state === "accepted" || record.state === "closed").length;
    if (queries.length > 0)
      expect(text).toContain(
        settled < queries.length
          ? `本期提出疑点${queries.length}条，已了结${settled}条，未了结${queries.length - settled}条`
          : `本期提出疑点${queries.length}条，已全部了结。`,
      );
    for (const { id } of all.filter(({ halfYear }) => halfYear === period)) expect(text).toContain(id);
  });
});

test("the 通报 has the parts of domain.md §7, in their order", () => {
  const heads = numbered(documentOf("bulletin", "period=2024-H2").blocks).flatMap(({ block, number }) =>
    block.kind === "heading" && block.level === 1 ? [number + block.text] : [],
  );
  expect(heads).toEqual([
    "一、督查基本情况",
    "二、总体情况",
    "三、亮点做法",
    "四、存在问题",
    "五、数据质量疑点",
    "六、上期问题整改销号情况",
    "七、整改要求",
  ]);
});

describe.each(ASKED)("%s?%s", (name, query) => {
  test("every figure equals the list it opens", () => {
    const bulletin = (period: string) =>
      documentOf("bulletin", `period=${period}`).attachments[0]?.paper.table.bodyRows;
    let checked = 0;
    for (const { value, to } of figuresOf(documentOf(name, query))) {
      const url = new URL(to, "http://site");
      const list = listLength(url, (period) => bulletin(period) ?? []);
      if (list === null) continue;
      checked += 1;
      expect(`${to}: ${value}`).toBe(`${to}: ${list}`);
    }
    expect(checked).toBeGreaterThan(0);
  });

  test("the file says what the model says, in its order", async () => {
    const text = await textOf(name, query);
    let at = 0;
    for (const { block, number } of numbered(documentOf(name, query).blocks)) {
      if (block.kind === "table" || block.kind === "writing") continue;
      const own =
        block.kind === "heading"
          ? block.text
          : block.runs.map((run) => (typeof run === "string" ? run : run.value)).join("");
      const found = text.indexOf(number + own.replace(/\s*\n\s*/g, ""), at);
      expect(found, number + own).toBeGreaterThanOrEqual(at);
      at = found;
    }
    expect(text).toContain("演示数据");
  });
});

/** How long the list behind an address is; null where the address is a page of one thing. */
function listLength(
  url: URL,
  taskTable: (
    period: string,
  ) => readonly { readonly cells: readonly { readonly anchor?: string; readonly text: string }[] }[],
): number | null {
  const period = url.searchParams.get("period");
  if (url.pathname === "/findings") {
    const filter = readFindingFilter(url.searchParams, plan);
    return plan.findings.filter((each) => passesFilter(each, filter) && isInFindingView(each, filter.view, TODAY))
      .length;
  }
  if (url.pathname === "/indicators/queries") {
    const state = url.searchParams.get("state");
    const own = queryItems(plan).filter(({ record }) => period === null || record.halfYear === period);
    const isSettled = (word: string) => word === "accepted" || word === "closed";
    if (state === "all") return own.length;
    if (state === "settled") return own.filter(({ record }) => isSettled(record.state)).length;
    if (state === "unsettled") return own.filter(({ record }) => !isSettled(record.state)).length;
    return own.filter(({ record }) => record.state === state).length;
  }
  if (url.pathname === "/papers/bulletin" && url.hash) {
    const rows = taskTable(period ?? "");
    const start = rows.findIndex(({ cells }) => cells[0]?.anchor === url.hash.slice(1));
    if (start < 0) return 0;
    const end = rows.findIndex(({ cells }, place) => place > start && cells[0]?.anchor !== undefined);
    return (end < 0 ? rows.length : end) - start - 1;
  }
  return null;
}

test("groups of the task table are named by their rating", () => {
  const paper = documentOf("bulletin", "period=2024-H2").attachments[0]?.paper;
  const anchors = paper?.table.bodyRows.flatMap(({ cells }) => cells[0]?.anchor ?? []);
  const groups = ratedTasks(plan, "2024-H2", TODAY).filter(({ tasks }) => tasks.length > 0);
  expect(anchors).toEqual(groups.map(({ rating }) => ratingAnchor(rating)));
});

test("what people write survives, odd characters included, and nothing is made up for them", async () => {
  const odd = `<b>“甲”&乙</b> 𠮷 𬌗\u0007 第二行`;
  const texts = { comment: odd, number: "3", contact: "张三", issuedOn: "2025-02-10" };
  const paperTexts = Object.entries(texts).map(([field, text]): PaperText => ({
    ...{ paper: "briefing", halfYear: "2024-H2", meeting: null },
    ...{ field, version: 1, text, writtenAt: "2025-02-10T09:00:00+08:00", writtenBy: "沈丽萍" },
  }));
  const text = await textOf("briefing", "period=2024-H2", planOf({ ...plan, paperTexts }));
  expect(text).toContain(`领导点评：${odd.replace("\u0007", "")}`);
  expect(text).toContain("第3期");
  expect(text).toContain("联系人：张三");
  expect(text).toContain("2025年2月10日");
  const empty = await textOf("briefing", "period=2024-H2&number=3&issuedOn=2025-02-10");
  expect(empty).toContain("第　　　期");
  expect(empty).toContain("　　　　年　　月　　日");
});

test("the file names its fonts and what stands in for them", async () => {
  const bytes = await fileOf("bulletin.docx", "period=2024-H2");
  expect(zipEntry(bytes, "word/fontTable.xml")).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>');
  const xml = zipEntry(bytes, "word/document.xml");
  expect(xml).toMatch(/<w:spacing [^>]*w:line="580" w:lineRule="exact"/);
  expect(xml).toMatch(/w:firstLineChars="200"/);
  expect(xml).toContain("楷体_GB2312");
});
