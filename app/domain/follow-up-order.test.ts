import { expect, test } from "vitest";
import { ASKED_AGAIN, orderWith, REPLIED } from "./follow-up-order.fixture.ts";
import { isOrderOverdue, openDemand, orderOn, timesAskedAgain } from "./follow-up-order.ts";
import { nextOrderNumber, orderNo } from "./order-number.ts";

const twice = orderWith([REPLIED, ASKED_AGAIN, ["replied", "2025-07-11 09:00"], ["accepted", "2025-07-14 10:00"]]);

test.each([
  ["2025-06-30", null],
  ["2025-07-01", "issued yellow 2025-07-04"],
  ["2025-07-02", "issued yellow 2025-07-04"],
  ["2025-07-03", "replied yellow 2025-07-04"],
  ["2025-07-06", "replied yellow 2025-07-04"],
  ["2025-07-07", "issued red 2025-07-10"],
  ["2025-07-10", "issued red 2025-07-10"],
  ["2025-07-11", "replied red 2025-07-10"],
  ["2025-07-14", "closed red 2025-07-10"],
  ["2026-01-01", "closed red 2025-07-10"],
])("at the end of %s it was %s", (day, expected) => {
  const then = orderOn(twice, day);
  expect(then && `${then.state} ${then.colour} ${then.dueOn}`).toBe(expected);
});

test.each([
  ["not replied to, on its day", orderWith(), "2025-07-04", false],
  ["the day after", orderWith(), "2025-07-05", true],
  ["replied to in time: judging takes as long as it takes", orderWith([REPLIED]), "2025-08-01", false],
  ["asked again, until the new day", orderWith([REPLIED, ASKED_AGAIN]), "2025-07-10", false],
  ["asked again, after it", orderWith([REPLIED, ASKED_AGAIN]), "2025-07-11", true],
  ["closed", twice, "2025-08-01", false],
  ["withdrawn", orderWith([["withdrawn", "2025-07-02 09:00"]]), "2025-08-01", false],
])("%s", (_what, order, day, overdue) => {
  expect(isOrderOverdue(order, day)).toBe(overdue);
});

test("why a reply will not do stands until there is another one", () => {
  expect(openDemand(orderWith([REPLIED]))).toBeNull();
  expect(openDemand(orderWith([REPLIED, ASKED_AGAIN]))?.kind).toBe("asked_again");
  expect(openDemand(twice)).toBeNull();
  expect(openDemand(orderWith([REPLIED, ASKED_AGAIN, ["withdrawn", "2025-07-08 09:00"]]))).toBeNull();
  expect(timesAskedAgain(twice)).toBe(1);
});

const number = (year: number, serial: number) => ({ year, serial });

test.each([
  ["the first of the plan", [], "2025-01-02", "2025-001"],
  ["the next", [number(2025, 1), number(2025, 2)], "2025-12-31", "2025-003"],
  ["a new year begins at 1", [number(2025, 1), number(2025, 2)], "2026-01-01", "2026-001"],
  ["another year does not count", [number(2024, 9), number(2025, 1)], "2025-03-01", "2025-002"],
  ["after the highest, whatever happened to the others", [number(2025, 7), number(2025, 3)], "2025-03-01", "2025-008"],
  ["beyond three digits", [number(2025, 999)], "2025-03-01", "2025-1000"],
])("%s", (_what, taken, day, id) => {
  expect(nextOrderNumber(taken, day).id).toBe(id);
});

test("as printed", () => {
  expect(orderNo(number(2025, 3))).toBe("督办〔2025〕3号");
});
