import { expect, test } from "vitest";
import { readOrderFilter } from "#app/domain/order-filter.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { followUpOrderPaper } from "./follow-up-order.ts";
import { openXlsx } from "./golden/reopen.ts";
import { zipEntry } from "./golden/zip-entry.ts";
import { textWidth } from "./official-type.ts";
import { ordersPaper } from "./orders.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";
import { renderDocx } from "./render-docx.server.ts";
import { renderXlsx } from "./render-xlsx.server.ts";
import { readerWith } from "./reader.fixture.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

/** Head → text, for every row of the paper. */
function said(id: string): Map<string, string> {
  const order = demo.orderById.get(id);
  if (!order) throw new Error(`no order ${id}`);
  const { table } = followUpOrderPaper(demo, order, TODAY);
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth("portrait"));
  expect(() => placeCells(table)).not.toThrow();
  const pairs = table.bodyRows.flatMap(({ cells }) =>
    cells.flatMap(({ text }, index): [string, string][] =>
      index % 2 === 0 ? [[text, cells[index + 1]?.text ?? ""]] : [],
    ),
  );
  return new Map(pairs);
}

test.each(demo.orders.map(({ id }) => id))("%s: the paper says what the record says", (id) => {
  const order = demo.orderById.get(id);
  const text = said(id);
  expect(text.get("督办事项")).toBe(order?.title);
  expect(text.get("督办事由")).toBe(order?.grounds);
  expect(text.get("办理要求")).toBe(order?.requirement);
  expect(text.get("责任科室")).toBe(demo.departmentByCode.get(order?.departmentCode ?? "")?.name);
  expect(text.get("抄　　送")).toBe(demo.leaderByCode.get(order?.leaderCode ?? "")?.name);
  expect(text.get("签 发 人")).toBe(order?.events[0]?.actorName);
  const all = [...text.values()].join("\n");
  for (const event of order?.events ?? []) expect(all).toContain(event.text);
});

test("red head, number, colour in words, demo mark", () => {
  const order = demo.orderById.get("2025-001");
  if (!order) throw new Error("no order");
  expect(followUpOrderPaper(demo, order, TODAY)).toMatchObject({
    issuer: demo.hospital,
    letterhead: { kind: "督　办　单", left: "督办〔2025〕1号", right: "红色督办（逾期）" },
    demo: true,
  });
});

test("the head is red in Word and Excel, over the number and the colour", async () => {
  const order = demo.orderById.get("2025-001");
  if (!order) throw new Error("no order");
  const paper = followUpOrderPaper(demo, order, TODAY);
  const document = zipEntry(await renderDocx(paper), "word/document.xml");
  const red = [...document.matchAll(/<w:color w:val="D7000F"\/>.*?<w:t[^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(red).toEqual([demo.hospital, "督　办　单"]);
  expect(document).toMatch(/<w:bottom [^>]*w:color="D7000F"/);
  const sheet = await openXlsx(await renderXlsx(paper));
  expect([1, 2].map((row) => sheet.getCell(row, 1).font.color?.argb)).toEqual(["FFD7000F", "FFD7000F"]);
  expect(sheet.getCell(3, 1).value).toBe("督办〔2025〕1号　　红色督办（逾期）");
  expect(sheet.views[0]?.state).toBe("normal");
});

test("without a reply there is room to write one; with one it stands there, signed", () => {
  expect(said("2025-001").get("办理情况\n回复")).toBe("");
  expect(said("2025-001").get("科室负责人")).toContain("（签字）");
  expect(said("2025-002").get("办理情况\n回复")).toContain("佐证：数据恢复单、补报授权记录");
  expect(said("2025-002").get("科室负责人")).toBe("孟丽华　2025年7月7日");
  expect(said("2025-002").get("核定意见")).toBe("");
  expect(said("2024-001").get("核定意见")).toBe("要求已落实，同意办结；问题按台账另行复核。\n沈丽萍　2024年11月29日");
});

test("asked again: the reply that would not do and why stand above the reply that did", () => {
  const text = said("2024-001");
  expect(text.get("再次督办")).toContain("各病区已核对随访记录");
  expect(text.get("再次督办")).toContain("没有报抽听录音的结果");
  expect(text.get("办理情况\n回复")).toContain("已抽听录音20份");
  expect(text.get("办理情况\n回复")).not.toContain("各病区已核对随访记录");
});

test("the list, narrowed as on the page", () => {
  const numbers = (search: string) =>
    ordersPaper(demo, readOrderFilter(new URLSearchParams(search), demo), TODAY).table.bodyRows.map(
      ({ cells }) => cells[0]?.text,
    );
  expect(numbers("")).toEqual(["督办〔2024〕1号", "督办〔2025〕1号", "督办〔2025〕2号", "督办〔2025〕3号"]);
  expect(numbers("state=overdue")).toEqual(["督办〔2025〕1号"]);
  expect(numbers("colour=yellow&department=nursing")).toEqual(["督办〔2024〕1号"]);
  const paper = ordersPaper(demo, readOrderFilter(new URLSearchParams(), demo), TODAY);
  expect(paper.footnotes).toEqual(["签发 4 份：待回复 2 份（其中逾期 1 份），待核 1 份，已办结 1 份，撤销 0 份。"]);
  expect(paper.table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth("landscape"));
});

test.each([
  ["viewer", "not-permitted", "not-found"],
  ["admin", "not-permitted", "not-found"],
  ["quality", 4, "made"],
  ["leader.he-fenqin", 4, "made"],
  ["head.general-affairs", 1, "made"],
  ["reporter.nursing", 1, "not-found"],
])("for %s: the list %s, one of 总务科 %s", (username, list, one) => {
  const person = demo.people.find((each) => each.username === username) ?? { assignments: [] };
  const plan = visiblePlan(demo, person, TODAY);
  const open = (name: string, search: string) =>
    openExport(name, plan, new URLSearchParams(search), TODAY, readerWith(person));
  const listed = open("orders", "");
  expect(listed.ok ? listed.value.paper.table.bodyRows.length : listed.refusal.code).toBe(list);
  const made = open("follow-up-order", "order=2025-001");
  expect(made.ok ? "made" : made.refusal.code).toBe(one);
});
