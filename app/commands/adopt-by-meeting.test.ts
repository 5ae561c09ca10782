/** 登记通过 that refers to a recorded 院长办公会. */
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption } from "#db/half-years.ts";
import { addAgendaItem } from "./add-agenda-item.ts";
import { adoptHalfYear, type AdoptionInput } from "./adopt-half-year.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { planMeeting } from "./plan-meeting.ts";
import { rateRow } from "./rate-row.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";

const ITEM = {
  title: "审议2025年上半年结果",
  background: "",
  taskNo: null,
  leaderComment: "",
  decision: "同意",
  departmentCode: null,
  leaderCode: null,
  dueOn: null,
};

let world: TestWorld;
let quality: Actor;
let president: Actor;
beforeEach(() => {
  world = openTestWorld("2025-07-28");
  quality = world.person("quality", holds("quality_office"));
  president = world.person("president", holds("task_force_head"));
});

/** Plans a meeting with an agenda and keeps its minutes; answers its number. */
function held(kind: "work" | "president", heldOn: string, minutesNo = "纪要〔2025〕12号"): string {
  const planned = world.run(quality, planMeeting, {
    kind,
    halfYear: "2025-H1",
    title: "审议结果",
    heldOn,
    startsAt: "",
    place: "",
    chairId: president.userId,
    chairName: "",
    attendeeIds: [],
    otherAttendees: "",
    absences: "",
  });
  const id = planned.ok ? planned.value.output : "";
  world.run(quality, addAgendaItem, { id, version: 1, facts: ITEM });
  world.run(quality, holdMeeting, { id, version: 1, minutesNo });
  return id;
}

function adopt(input: Omit<AdoptionInput, "halfYear"> & { meetingId: string }) {
  const result = world.run(president, adoptHalfYear, { halfYear: "2025-H1", ...input });
  return result.ok ? "done" : result.refusal.code;
}

test("day and minutes number are those of the meeting", () => {
  const rating = { quality: "satisfactory", word: "not_completed", reason: "至关闭没有提交" } as const;
  for (const { taskNo, departmentCode } of world.plan().rows.filter(({ halfYear }) => halfYear === "2025-H1")) {
    const rater = departmentCode === "quality-office" ? president : quality;
    world.run(rater, rateRow, { halfYear: "2025-H1", taskNo, departmentCode, version: 0, ...rating });
  }
  const meetingId = held("president", "2025-07-25");
  expect(adopt({ meetingId })).toBe("done");
  expect(world.plan().adoptionByHalfYear.get("2025-H1")).toMatchObject({
    meetingId,
    meetingOn: "2025-07-25",
    minutesNo: "纪要〔2025〕12号",
    adoptedBy: "president",
  });
});

test.each<[string, () => string]>([
  ["none", () => "YB-2030-01"],
  ["a 工作例会", () => held("work", "2025-07-25")],
  ["one before the end of the half-year", () => held("president", "2025-06-30")],
  ["one whose minutes are not kept", () => held("president", "2025-07-25", " ")],
])("%s cannot have passed it", (_what, meetingOf) => {
  expect(adopt({ meetingId: meetingOf() })).toBe("day-invalid");
});

test("one that can is asked for unrated rows as before, and nothing is passed twice", () => {
  const meetingId = held("president", "2025-07-25");
  expect(adopt({ meetingId })).toBe("not-all-rated");
  recordAdoption(world.db, {
    halfYear: "2025-H1",
    meetingOn: "2025-07-25",
    minutesNo: "12",
    adoptedAt: "2025-07-25T16:00:00+08:00",
    adoptedBy: "president",
  });
  expect(adopt({ meetingId })).toBe("already-adopted");
});
