import { expect, test } from "vitest";
import { keyOfItem } from "#app/domain/matter.ts";
import { supervisionItems } from "#app/domain/supervision-items.ts";
import { seedDemo } from "#db/demo/seed-demo.server.ts";
import { openDatabase } from "#db/connection.server.ts";
import { reminderRecords } from "#db/chases.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { countUnread, notificationsOf } from "#db/notifications.ts";
import { outboxLines } from "#db/outbox.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { reminderHappenings } from "./demo-reminders.ts";

test("the demonstration world has been reminded on two days and chased three times, and nothing waits to be sent", () => {
  const db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  seedDemo(db, "no hash", reminderHappenings);
  const plan = loadPlan(db);
  const items = supervisionItems(plan, "2025-07-08").filter(({ tile }) => tile === "due_soon");
  const records = reminderRecords(db, items.map(keyOfItem));
  const dayLists = items.map((item) => records.get(keyOfItem(item))?.remindedOn.join(" "));
  expect(new Set(dayLists)).toEqual(new Set(["2025-06-26 2025-07-07"]));
  const chased = items.filter((item) => (records.get(keyOfItem(item))?.chases.length ?? 0) > 0);
  expect(new Set(chased.map(({ departmentCode }) => departmentCode))).toEqual(
    new Set(["information", "western-pharmacy"]),
  );
  expect(outboxLines(db, 9)).toEqual([]);
  const reporter = plan.people.find(({ username }) => username === "reporter.information");
  expect(countUnread(db, reporter?.id ?? 0)).toBe(3);
  expect(notificationsOf(db, reporter?.id ?? 0, 1)[0]?.title).toBe("质控办沈丽萍催办 7 项，最早 07-10 截止");
});
