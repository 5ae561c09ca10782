import { expect, test } from "vitest";
import { remindedSince, type RemindedDays } from "./reminded-days.ts";

test.each<[string, RemindedDays | null, string | null]>([
  ["never", null, null],
  ["the day before yesterday", { last: "2025-07-07", before: "2025-07-04" }, "2025-07-07"],
  ["today already", { last: "2025-07-09", before: "2025-07-04" }, "2025-07-04"],
  ["today for the first time", { last: "2025-07-09", before: null }, null],
])("reminders were seen to %s", (_, days, since) => {
  expect(remindedSince(days, "2025-07-09")).toBe(since);
});
