/** The papers of 督查 and 体验就医 say what the records say. */
import { beforeAll, describe, expect, test } from "vitest";
import { readInspectionFilter } from "#app/domain/inspection-filter.ts";
import type { Inspection } from "#app/domain/inspection.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import type { Plan } from "#app/domain/plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDocx, openXlsx } from "./golden/reopen.ts";
import { inspectionRecordPaper } from "./inspection-record.ts";
import { readObservationFilter } from "#app/domain/observation-list.ts";
import { inspectionsPaper } from "./inspections.ts";
import { observationsPaper } from "./observations.ts";
import { textWidth } from "./official-type.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";
import { renderDocx } from "./render-docx.server.ts";
import { renderXlsx } from "./render-xlsx.server.ts";
import { readerWith } from "./reader.fixture.ts";

const TODAY = "2025-07-08";
let demo: Plan;
beforeAll(() => {
  demo = loadPlan(openDemoDatabase());
});

function record(id: string): Inspection {
  const inspection = demo.inspectionById.get(id);
  if (!inspection) throw new Error(`no ${id}`);
  return inspection;
}

function textsOf(id: string): string[] {
  return inspectionRecordPaper(demo, record(id), TODAY).table.bodyRows.flatMap(({ cells }) =>
    cells.map(({ text }) => text),
  );
}

describe.each(["DC-01", "DC-02", "DC-03", "TY-2024H1-01", "TY-2024H2-01", "TY-2025H1-01", "TY-2025H2-01"])(
  "%s",
  (id) => {
    test("is as wide as the page and has no hole", () => {
      const { table, orientation } = inspectionRecordPaper(demo, record(id), TODAY);
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
      expect(() => placeCells(table)).not.toThrow();
    });

    test("has every observation with its evidence, its people, and nothing of another record", () => {
      const texts = textsOf(id);
      const { observations, title, scheme } = record(id);
      for (const { text, evidence } of observations) {
        expect(texts).toContain(text);
        if (evidence) expect(texts).toContain(evidence);
      }
      expect(texts.some((text) => text.startsWith(title))).toBe(true);
      expect(texts).toContain(scheme);
      const others = demo.inspections.filter((each) => each.id !== id).flatMap((each) => each.observations);
      for (const { text } of others) expect(texts).not.toContain(text);
    });
  },
);

test("a problem has the number and state of its finding, or says that it has none", () => {
  expect(textsOf("TY-2025H1-01")).toEqual(expect.arrayContaining(["WT-2025H1-002\n整改中", "未登记"]));
  expect(textsOf("DC-03").filter((text) => text === "无")).toHaveLength(1);
});

test("the steps stand in the patient's order, an unobserved one says so; everyone who took part may sign", () => {
  const texts = textsOf("TY-2025H2-01");
  const steps = ["预约", "到院", "候诊", "就诊", "检查", "缴费", "取药", "离院"];
  expect(texts.filter((text) => steps.includes(text))).toEqual(steps);
  expect(texts.filter((text) => text === "（未记）")).toHaveLength(4);
  expect(textsOf("DC-01").slice(-8).filter(Boolean)).toEqual(
    expect.arrayContaining(["何芬琴：", "李国华：", "社会监督员周老师："]),
  );
  expect(textsOf("DC-01").filter((text) => text.includes("无障碍通道管理要马上整改"))).toHaveLength(1);
  expect(texts.some((text) => text.includes("小结"))).toBe(true);
});

test("both files open, and say that the data are invented", async () => {
  const paper = inspectionRecordPaper(demo, record("TY-2024H1-01"), TODAY);
  expect(paper).toMatchObject({ demo: true });
  expect(await openDocx(await renderDocx(paper))).toContain("导诊屏正文字号小");
  const sheet = await openXlsx(await renderXlsx(paper));
  expect(sheet.getSheetValues().flat().join("|")).toContain("WT-2024H1-001");
});

test("the list of observations has one row each, under the filter of the page", () => {
  const rowsOf = (search: string) =>
    observationsPaper(demo, readObservationFilter(new URLSearchParams(search), demo), TODAY).table.bodyRows;
  const all = demo.inspections.flatMap(({ observations }) => observations);
  expect(rowsOf("")).toHaveLength(all.length);
  expect(rowsOf("kind=round&period=2024-H1")).toHaveLength(record("DC-01").observations.length);
  expect(rowsOf("show=good")).toHaveLength(10);
  expect(rowsOf("show=problems")).toHaveLength(8);
  expect(rowsOf("show=registered")).toHaveLength(5);
  const filter = readObservationFilter(new URLSearchParams(), demo);
  const { table, orientation } = observationsPaper(demo, filter, TODAY);
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
});

test("the list of records has one row each, under the filter of the page", () => {
  const paperOf = (search: string) =>
    inspectionsPaper(demo, readInspectionFilter(new URLSearchParams(search), demo), TODAY);
  const all = demo.inspections.flatMap(({ observations }) => observations);
  expect(paperOf("").table.bodyRows).toHaveLength(demo.inspections.length);
  expect(paperOf("kind=round&period=2024-H1").table.bodyRows).toHaveLength(1);
  const { table, orientation, footnotes } = paperOf("");
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
  expect(footnotes[0]).toBe(
    `督查 3 轮，体验就医 4 次（含计划中和已取消的）；观察 ${all.length} 条，亮点 10 条，问题 8 条；登记问题 5 个，已销号 2 个。`,
  );
});

test.each([
  ["reporter.outpatient-office", "not-permitted", "not-found"],
  ["head.emergency", "not-permitted", "not-found"],
  ["viewer", "not-permitted", "not-found"],
  ["admin", "not-permitted", "not-found"],
  ["leader.tao-jianhua", "done", "done"],
  ["president", "done", "done"],
  ["quality", "done", "done"],
])("for %s: list %s, record %s", (username, list, one) => {
  const person = demo.people.find((each) => each.username === username) ?? { assignments: [] };
  const open = (name: string, query: string) => {
    const made = openExport(
      name,
      visiblePlan(demo, person, TODAY),
      new URLSearchParams(query),
      TODAY,
      readerWith(person),
    );
    return made.ok ? "done" : made.refusal.code;
  };
  expect(open("inspections", "")).toBe(list);
  expect(open("observations", "")).toBe(list);
  expect(open("inspection-record", "inspection=TY-2025H2-01")).toBe(one);
});
