import { expect, test } from "vitest";
import { proposedGrounds, proposedTitle } from "#app/wording/order-proposal.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import type { OrderColour } from "./follow-up-order.ts";
import { orderProposal, readOrderOrigin } from "./order-proposal.ts";
import { supervisionItems, TILES, type SupervisionItem, type Tile } from "./supervision-items.ts";

const demo = loadPlan(openDemoDatabase());

function proposed(search: string, today = "2025-07-08") {
  const proposal = orderProposal(demo, readOrderOrigin(new URLSearchParams(search), demo), today);
  return { ...proposal, title: proposedTitle(demo, proposal), grounds: proposedGrounds(demo, proposal, today) };
}

/** As the board links to it. */
function searchOf({
  tile,
  halfYear,
  departmentCode,
  leaderCode,
  taskNo,
  measureKey,
  queryCode,
  findingId,
}: SupervisionItem) {
  const about = {
    task: taskNo === null ? null : String(taskNo),
    measure: measureKey,
    query: queryCode,
    finding: findingId,
  };
  const all = { tile, period: halfYear, department: departmentCode, leader: leaderCode, ...about };
  return new URLSearchParams(Object.entries(all).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();
}

const COLOURS: Partial<Record<Tile, OrderColour>> = {
  unreported: "blue",
  due_soon: "blue",
  overdue: "red",
  returned: "yellow",
  review_overdue: "yellow",
  reopened: "blue",
  indicator_missing: "yellow",
  query_open: "yellow",
  finding_overdue: "red",
};

test.each(["2025-07-08", "2025-07-11", "2025-07-28"])("every row of the board of %s says what it is about", (today) => {
  const items = supervisionItems(demo, today).filter(({ tile }) => tile !== "order_overdue");
  expect(items.length).toBeGreaterThan(20);
  for (const item of items) {
    const { line, colour, departmentCode, leaderCode, title, grounds } = proposed(searchOf(item), today);
    expect(line, title).toMatchObject(item);
    const isLate = item.tile === "unreported" && item.daysLate > 0;
    expect(colour, title).toBe(isLate ? "red" : COLOURS[item.tile]);
    expect(departmentCode).toBe(item.departmentCode);
    expect(leaderCode).toBe(item.leaderCode);
    expect(title.length).toBeGreaterThan(10);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(grounds).not.toContain("。。");
    expect(grounds).toContain(`期限 ${Number(item.dueOn.slice(0, 4))}年`);
  }
});

test("a returned row, in words", () => {
  const { title, grounds } = proposed("tile=returned&period=2025-H1&department=clinical-support&task=14");
  expect(title).toBe("2025年上半年任务 14 加强患者照护服务管理：退回后尚未重新提交");
  expect(grounds).toBe(
    "临床支持中心退回后尚未重新提交。期限 2025年7月9日，截至 2025年7月8日 剩 1 个工作日。最近情况：7月4日 周忠东退回。",
  );
});

test("a finding, from its page or the board", () => {
  const { title, departmentCode, leaderCode, halfYear, colour } = proposed("finding=WT-2025H1-001");
  expect({ title, departmentCode, leaderCode, halfYear, colour }).toEqual({
    title: "问题 WT-2025H1-001 儿科候诊区夏季空调不足、座椅缺损",
    departmentCode: "general-affairs",
    leaderCode: "zhou-zhongdong",
    halfYear: "2025-H1",
    colour: null,
  });
});

test("what is settled meanwhile has no facts to give, and the colour of its tile", () => {
  const proposal = proposed("tile=returned&period=2025-H1&department=nursing&task=17");
  expect(proposal).toMatchObject({ line: null, grounds: "", colour: "yellow", departmentCode: "nursing" });
});

test.each([
  ["by hand", ""],
  ["with nonsense", "tile=none&period=2030-H1&department=x&leader=y&task=99&measure=z&query=q&finding=WT-0"],
])("%s nothing is invented", (_what, search) => {
  expect(proposed(search)).toMatchObject({
    tile: null,
    line: null,
    title: "",
    grounds: "",
    colour: null,
    departmentCode: null,
    leaderCode: null,
    halfYear: "2025-H1",
  });
});

test("every tile but its own can be asked for", () => {
  for (const tile of TILES) expect(proposed(`tile=${tile}`).tile).toBe(tile === "order_overdue" ? null : tile);
});
