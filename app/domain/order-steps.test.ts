import { expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { orderWith, REPLIED, type OrderDeed } from "./follow-up-order.fixture.ts";
import { coloursFrom, mayTakeOrderStep, ORDER_STEPS, proposedReplyDay, replyDayFaults } from "./order-steps.ts";
import { orderAwaits, orderStepsFor } from "./order-turn.ts";
import type { Assignment } from "./role.ts";

const CLOSED: OrderDeed = ["accepted", "2025-07-07 09:00"];
const WITHDRAWN: OrderDeed = ["withdrawn", "2025-07-07 09:00"];

test.each([
  ["issued", orderWith(), "reply withdraw"],
  ["replied", orderWith([REPLIED]), "accept ask_again withdraw"],
  ["asked again", orderWith([REPLIED, ["asked_again", "2025-07-07 09:00"]]), "reply withdraw"],
  ["closed", orderWith([REPLIED, CLOSED]), ""],
  ["withdrawn", orderWith([WITHDRAWN]), ""],
])("%s: %s may follow", (_state, order, steps) => {
  expect(ORDER_STEPS.filter((step) => mayTakeOrderStep(order, step)).join(" ")).toBe(steps);
});

const ALL_JUDGING = "accept ask_again withdraw";

test.each<[string, Assignment[], string, string]>([
  ["the department's head", [holds("department_head", "outpatient")], "reply", ""],
  ["its reporter", [holds("reporter", "outpatient")], "", ""],
  ["another head", [holds("department_head", "information")], "", ""],
  ["质控办", [holds("quality_office")], "withdraw", ALL_JUDGING],
  ["the copied leader", [holds("leader", "leader")], "withdraw", ALL_JUDGING],
  ["another leader", [holds("leader", "other")], "", ""],
  ["专班组长", [holds("task_force_head")], "", ""],
  ["a viewer", [holds("viewer")], "", ""],
])("%s may, before and after the reply", (_who, assignments, before, after) => {
  const actor = { userId: 7, assignments };
  expect(orderStepsFor(orderWith(), actor).join(" ")).toBe(before);
  expect(orderStepsFor(orderWith([REPLIED]), actor).join(" ")).toBe(after);
});

test("质控办's own orders are judged by the 专班组长", () => {
  const own = orderWith([REPLIED], { departmentCode: "quality-office" });
  expect(orderStepsFor(own, { userId: 1, assignments: [holds("quality_office")] })).toEqual([]);
  expect(orderStepsFor(own, { userId: 1, assignments: [holds("task_force_head")] }).join(" ")).toBe(ALL_JUDGING);
});

test("nobody judges a reply they wrote, whatever roles they hold; others do", () => {
  const [kind, at, said] = REPLIED;
  const own = orderWith([[kind, at, { ...said, actorId: 7 }]]);
  const assignments = [holds("department_head", "outpatient"), holds("leader", "leader")];
  expect(orderStepsFor(own, { userId: 7, assignments })).toEqual([]);
  expect(orderAwaits(own, { userId: 7, assignments })).toBe(false);
  expect(orderAwaits(own, { userId: 8, assignments })).toBe(true);
});

test("an order without a copied leader is judged by no leader", () => {
  const order = orderWith([REPLIED], { leaderCode: null });
  expect(orderStepsFor(order, { userId: 1, assignments: [holds("leader", "leader")] })).toEqual([]);
});

test.each([
  ["2025-07-07", true],
  ["2025-07-08", false],
  ["2025-07-12", false],
])("a reply day of %s, asked for on 07-08, is refused: %s", (day, refused) => {
  expect(replyDayFaults(day, "2025-07-08").length > 0).toBe(refused);
});

test.each([
  ["2025-07-08", "2025-07-11"],
  ["2025-07-10", "2025-07-15"],
  ["2025-09-29", "2025-10-10"],
])("on %s three working days are proposed: %s", (today, day) => {
  expect(proposedReplyDay(today)).toBe(day);
});

test("asking again keeps the colour or raises it", () => {
  expect(coloursFrom("blue")).toEqual(["blue", "yellow", "red"]);
  expect(coloursFrom("yellow")).toEqual(["yellow", "red"]);
  expect(coloursFrom("red")).toEqual(["red"]);
});
