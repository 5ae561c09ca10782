/** Minutes, cases and their lists say what the records say. */
import { beforeAll, describe, expect, test } from "vitest";
import { longDay } from "#app/domain/calendar-date.ts";
import { citedFigures } from "#app/domain/case-figures.ts";
import { readCaseFilter } from "#app/domain/case-filter.ts";
import { readMeetingFilter } from "#app/domain/meeting-filter.ts";
import { pictureBytes } from "#app/domain/picture-file.fixture.ts";
import type { Meeting } from "#app/domain/meeting.ts";
import type { Plan } from "#app/domain/plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { casePaper } from "./case-paper.ts";
import { casesPaper } from "./cases.ts";
import { runText, type PaperDocument } from "./document.ts";
import { openDocx } from "./golden/reopen.ts";
import { meetingsPaper } from "./meetings.ts";
import { minutesPaper } from "./minutes.ts";
import { textWidth } from "./official-type.ts";
import { placeCells } from "./paper.ts";
import { renderDocumentDocx } from "./render-document-docx.server.ts";

const TODAY = "2025-07-08";
let demo: Plan;
beforeAll(() => {
  demo = loadPlan(openDemoDatabase());
});

function textOf({ blocks }: PaperDocument): string {
  return blocks.map((block) => ("runs" in block ? runText(block.runs) : "text" in block ? block.text : "")).join("\n");
}

describe.each(["YB-2024-01", "YB-2025-01", "LH-2025-01"])("the minutes of %s", (id) => {
  test("have every item, decision and person, and say when they are not final", () => {
    const meeting = demo.meetingById.get(id);
    if (!meeting) throw new Error(`no ${id}`);
    const paper = minutesPaper(demo, meeting, TODAY);
    const text = textOf(paper);
    for (const { title, background, leaderComment, decision, dueOn } of meeting.items) {
      for (const part of [title, background, leaderComment, decision, dueOn && longDay(dueOn)])
        if (part) expect(text).toContain(part.replace(/。$/, ""));
    }
    const [attendance] = paper.attachments;
    const names = attendance?.paper.table.bodyRows.map(({ cells }) => cells[1]?.text);
    const accounts = [meeting.chairId, ...meeting.attendeeIds].map(
      (userId) => demo.people.find((person) => person.id === userId)?.name,
    );
    expect(names).toEqual(expect.arrayContaining([...accounts, ...meeting.absences.map(({ name }) => name)]));
    expect(paper.letterhead?.left).toBe(meeting.minutesNo || id);
    expect(paper.subtitle).toBe(meeting.state === "held" ? null : "（未定稿）");
    expect(text.includes("会议审定通过")).toBe(meeting.kind === "president");
  });
});

describe.each(["AL-2024H1-01", "AL-2024H2-01", "AL-2025H1-01"])("the page of %s", (id) => {
  test("has its words and the figures on record", () => {
    const item = demo.caseById.get(id);
    if (!item) throw new Error(`no ${id}`);
    const paper = casePaper(demo, item, [], TODAY);
    const text = textOf(paper);
    for (const line of [...item.practice.split("\n"), ...item.effect.split("\n")]) expect(text).toContain(line);
    const cited = citedFigures(demo, item);
    for (const { text: value, label } of cited?.values ?? []) expect(text).toContain(`${label}为${value}`);
    expect(paper.titleLines).toEqual([item.title]);
    expect(paper.subtitle).toBe(item.state === "submitted" ? "（待审）" : null);
  });
});

test("before a meeting nobody was there and nothing is signed", () => {
  const words = ["LH-2025-01", "YB-2025-01"].map((id) => {
    const meeting = demo.meetingById.get(id);
    if (!meeting) throw new Error(`no ${id}`);
    const paper = minutesPaper(demo, meeting, TODAY);
    return [/出席：|应到：/.exec(textOf(paper))?.[0], paper.signature.length];
  });
  expect(words).toEqual([
    ["应到：", 0],
    ["出席：", 2],
  ]);
});

test.each<[string, Partial<Meeting>, readonly string[], string]>([
  ["YB-2024-01", {}, ["主持1", "出席6", "列席1"], "2024年7月29日，出席7人，列席1人，缺席0人。"],
  ["YB-2025-01", {}, ["主持1", "出席5", "缺席1"], "2025年1月24日，出席6人，缺席1人。"],
  ["LH-2025-01", {}, ["主持1", "应到10"], "2025年7月18日，应到11人。"],
  [
    "LH-2025-01",
    { absences: [{ name: "张三", reason: "外出学习" }], otherAttendees: "李四(列席)" },
    ["主持1", "应到10", "列席1", "请假1"],
    "2025年7月18日，应到11人，列席1人，请假1人。",
  ],
])("the attendance of %s %j: %j, %s", (id, change, parts, footnote) => {
  const meeting = demo.meetingById.get(id);
  if (!meeting) throw new Error(`no ${id}`);
  const paper = minutesPaper(demo, { ...meeting, ...change }, TODAY);
  const attendance = paper.attachments[0]?.paper;
  const said = attendance?.table.bodyRows.map(({ cells }) => cells[2]?.text ?? "") ?? [];
  expect([...new Set(said)].map((part) => `${part}${said.filter((each) => each === part).length}`)).toEqual(parts);
  expect(attendance?.footnotes).toEqual([footnote]);
  expect(/^缺席：/m.test(textOf(paper))).toBe(meeting.state === "held");
  expect(textOf(paper)).not.toContain("（列席）");
});

test("pictures are in the file, with their captions", async () => {
  const item = demo.caseById.get("AL-2024H2-01");
  if (!item) throw new Error("no case");
  const picture = (caption: string) =>
    ({ type: "image/png", bytes: pictureBytes("image/png", 40, 30), width: 40, height: 30, caption }) as const;
  const bytes = await renderDocumentDocx(
    casePaper(demo, item, [picture("候诊区"), picture("分诊台"), picture("")], TODAY),
  );
  const reopened = JSON.stringify(await openDocx(bytes));
  for (const words of ["候诊区", "分诊台", item.title]) expect(reopened).toContain(words);
  expect(
    Buffer.from(bytes)
      .toString("latin1")
      .match(/word\/media\/[^"]*?\.png/g)?.length ?? 0,
  ).toBeGreaterThan(0);
});

test("the lists are as wide as the page and have what the pages show", () => {
  const meetings = meetingsPaper(demo, readMeetingFilter(new URLSearchParams(), demo), TODAY);
  const cases = casesPaper(demo, readCaseFilter(new URLSearchParams("state=reported"), demo), TODAY);
  for (const { table, orientation } of [meetings, cases]) {
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
    expect(() => placeCells(table)).not.toThrow();
  }
  expect(meetings.table.bodyRows).toHaveLength(demo.meetings.flatMap(({ items }) => items).length);
  expect(meetings.footnotes).toEqual([
    "会议 3 次（含计划中和已取消的）；议题 7 项，决定 4 项；登记问题 0 个，记到任务 2 项。",
  ]);
  expect(cases.table.bodyRows.map(({ cells }) => cells[0]?.text)).toEqual(["AL-2024H1-01"]);
  expect(cases.footnotes).toEqual(["典型案例 1 个，其中已报送 1 个。"]);
});
