/** The deck of the demonstration world, opened again slide by slide. */
import { beforeAll, describe, expect, test } from "vitest";
import JSZip from "jszip";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import { planOf, rowsOfTask, type Plan } from "#app/domain/plan.ts";
import { ratedTasks } from "#app/domain/rated-tasks.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { openFile } from "../files.server.ts";
import { openReviewDeck } from "./review-deck-request.ts";
import { DECK_TYPE, type Deck } from "./slide.ts";
import { CUT } from "./fit-text.ts";
import { readerWith } from "../reader.fixture.ts";

const plan = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";
const actor = readerWith({ assignments: [{ role: "quality_office", departmentCode: null, leaderCode: null }] });
const QUERY = new URLSearchParams({ period: "2025-H1" });

function deckOf(whole: Plan): Deck {
  const opened = openReviewDeck(whole, QUERY, TODAY, () => true);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.deck;
}

async function unzipped(whole: Plan): Promise<JSZip> {
  const opened = openFile("review-deck.pptx", whole, QUERY, TODAY, { actor, readPicture: () => null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return JSZip.loadAsync(await opened.value.render());
}

async function slidesOf(zip: JSZip): Promise<string[]> {
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  names.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return Promise.all(names.map((name) => zip.file(name)?.async("string") ?? ""));
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = ""]) =>
      text
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    )
    .join("");

describe("汇报幻灯 of 2025-H1", () => {
  let zip: JSZip;
  let slides: string[];
  beforeAll(async () => {
    zip = await unzipped(plan);
    slides = await slidesOf(zip);
  });

  test("has a cover, overall slides, a section a category, and what has to be decided", () => {
    const titles = deckOf(plan).slides.map(({ title }) => title);
    expect(slides).toHaveLength(titles.length);
    expect(titles[0]).toContain("工作汇报");
    for (const { name } of plan.categories) {
      expect(titles.some((title) => title.endsWith(name))).toBe(true);
      expect(titles.some((title) => title.includes(`${name}：进展、困难和下步措施`))).toBe(true);
    }
    expect(titles.at(-1)).toContain("需研究事项");
  });

  test("says the text of every row that was handed in, whole", () => {
    const text = slides.map(textOf).join("").replaceAll(CUT, "");
    let rows = 0;
    for (const task of plan.tasks)
      for (const row of rowsOfTask(plan, "2025-H1", task)) {
        const content = handedInContent(row);
        if (!content) continue;
        rows += 1;
        expect(text).toContain(content.progress.replace(/\s*\n\s*/g, ""));
      }
    expect(rows).toBeGreaterThan(20);
  });

  test("draws the ratings it counts, in a native chart with its workbook", async () => {
    // The library goes on counting from file to file.
    const [first = ""] = Object.keys(zip.files)
      .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
    const chart = (await zip.file(first)?.async("string")) ?? "";
    const drawn = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) =>
      [...(/<c:val>.*<\/c:val>/s.exec(series)?.[0] ?? "").matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) =>
        Number(value),
      ),
    );
    const counts = ["2024-H1", "2024-H2", "2025-H1"] as const;
    const groups = counts.map((id) => ratedTasks(plan, id, TODAY).map(({ tasks }) => tasks.length));
    const expected = [0, 1, 2, 3, 4].map((place) => groups.map((each) => each[place] ?? 0).reverse());
    expect(drawn).toEqual(expected.filter((values) => values.some((value) => value > 0)));
    expect(Object.keys(zip.files).some((name) => /embeddings\/.*\.xlsx$/.test(name))).toBe(true);
  });

  test("nothing is written smaller than the least size, every slide says 演示数据", () => {
    for (const xml of slides) {
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(DECK_TYPE.small);
      expect(textOf(xml)).toContain("演示数据");
    }
  });
});

test("no text stands under 困难 with nothing beside it: what cannot be divided says that it is both", () => {
  const rows = deckOf(plan).slides.flatMap((slide) =>
    slide.kind === "table" && slide.table.columns.some(({ head }) => head === "下步措施") ? slide.table.rows : [],
  );
  const both = rows.flatMap((row) => row.filter(({ columns }) => columns === 2).map(({ text }) => text));
  expect(both.length).toBeGreaterThan(0);
  for (const text of both) expect(text).toMatch(/^困难及下一步措施：/);
  for (const row of rows) for (const { text } of row) expect(text).not.toBe("");
});

test("an indicator stands in the section of every 评价项目 its tasks belong to", () => {
  const sections = new Map<number, string[]>();
  for (const slide of deckOf(plan).slides) {
    if (slide.kind !== "table" || !slide.title.includes("：相关指标")) continue;
    for (const [cell] of slide.table.rows) {
      const no = Number(/^\d+/.exec(cell?.text ?? "")?.[0]);
      sections.set(no, [...(sections.get(no) ?? []), slide.title.slice(0, 1)]);
    }
  }
  expect(sections.get(1)).toEqual(["一"]);
  expect(sections.get(29)).toEqual(["一", "三"]);
  expect(sections.get(30)).toEqual(["一", "七"]);
  const related = plan.indicators.filter(({ relatedTasks }) => relatedTasks.length > 0);
  expect([...sections.keys()].sort((a, b) => a - b)).toEqual(related.map(({ no }) => no));
});

test("odd characters and endless texts survive", async () => {
  const odd = `<甲>&“乙”\u0000𠮷${"一句很长的话，没有句号".repeat(120)}`;
  const rows = plan.rows.map((row) => {
    if (row.halfYear !== "2025-H1" || handedInContent(row) === null) return row;
    const events = row.events.map((event) =>
      event.content ? { ...event, content: { ...event.content, progress: odd } } : event,
    );
    return { ...row, progress: odd, events };
  });
  const text = (await slidesOf(await unzipped(planOf({ ...plan, rows })))).map(textOf).join("");
  expect(text).toContain("<甲>&“乙”𠮷一句很长的话");
  expect(text).toContain("（续）");
});
