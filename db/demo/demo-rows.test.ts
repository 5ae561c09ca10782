import { expect, test } from "vitest";
import { addDays, dayOf } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { can, QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import { rowsOfTask } from "#app/domain/plan.ts";
import { proposeRating, ratingNeedsReason, type Quality } from "#app/domain/rating-proposal.ts";
import { worstRating, type Rating } from "#app/domain/rating.ts";
import {
  firstSubmission,
  isReadyToSubmit,
  lastEvent,
  mayFollow,
  stateAfter,
  stateOn,
  type RowState,
} from "#app/domain/report-row.ts";
import { windowOf } from "#app/domain/window.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "#app/domain/working-days.ts";
import { loadPlan } from "../load-plan.server.ts";
import { openDemoDatabase } from "./demo-database.ts";
import { DEMO_TODAY } from "./demo-facts.ts";

const plan = loadPlan(openDemoDatabase());
const inHalfYear = (halfYear: HalfYearId) => plan.rows.filter((row) => row.halfYear === halfYear);
const nameOf = (row: (typeof plan.rows)[number]) => `${row.halfYear}|${row.taskNo}|${row.departmentCode}`;
const touched = plan.rows.filter(({ events }) => events.length > 0);

/** The pictures in the design: 高 按时高质, 质 质量不满意, 延 延时, 未 未完成, one letter per task. */
const PICTURED: readonly (readonly [HalfYearId, string])[] = [
  ["2024-H1", "高质延高高高高未高高质高质延高高高高延高高高高质高延质未高高"],
  ["2024-H2", "高高延高高高高延高高高高高质高质高质高高高高高延高高高延质高"],
];
const LETTERS: Readonly<Record<Rating, string>> = {
  on_time_high_quality: "高",
  on_time_unsatisfactory: "质",
  late_completed: "延",
  not_completed: "未",
};

test.each(PICTURED)("%s: every row is adopted, and tasks are rated as in the pictures", (halfYear, letters) => {
  const rows = inHalfYear(halfYear);
  expect(rows).toHaveLength(41);
  expect(rows.filter(({ state }) => state !== "adopted")).toEqual([]);
  const words = plan.tasks.map((task) => {
    const word = worstRating(rowsOfTask(plan, halfYear, task).map(({ rating }) => rating?.word ?? null));
    return word ? LETTERS[word] : "？";
  });
  expect(words.join("")).toBe(letters);
});

test("half-years nobody reports yet, or had to, are untouched", () => {
  for (const row of [...inHalfYear("2023-H2"), ...inHalfYear("2025-H2")]) expect(row.state).toBe("not_started");
});

test.each<[RowState, number]>([
  ["not_started", 10],
  ["draft", 6],
  ["returned", 2],
  ["submitted", 11],
  ["leader_approved", 8],
  ["rated", 4],
  ["adopted", 0],
])("2025-H1: %s %i", (state, count) => {
  expect(inHalfYear("2025-H1").filter((row) => row.state === state)).toHaveLength(count);
});

test("2025-H1: 23 of 41 rows are handed in", () => {
  const handedIn: readonly RowState[] = ["submitted", "leader_approved", "rated"];
  expect(inHalfYear("2025-H1").filter(({ state }) => handedIn.includes(state))).toHaveLength(23);
});

test("2025-H1: three drafts are ready to be submitted, one of them was withdrawn", () => {
  const ready = inHalfYear("2025-H1").filter((row) => row.state === "draft" && isReadyToSubmit(row));
  expect(ready.map(nameOf)).toEqual([
    "2025-H1|3|outpatient-office",
    "2025-H1|16|external-liaison",
    "2025-H1|23|outpatient-office",
  ]);
  expect(ready.map((row) => lastEvent(row, "withdrawn") !== undefined)).toEqual([false, true, false]);
});

test("2025-H1: four submitted rows have waited for more than three working days", () => {
  const waiting = inHalfYear("2025-H1").filter(
    (row) => row.state === "submitted" && workingDaysBetween(dayOf(row.events.at(-1)?.at ?? ""), DEMO_TODAY) > 3,
  );
  expect(waiting.map(nameOf)).toEqual([
    "2025-H1|6|medical-affairs",
    "2025-H1|10|quality-office",
    "2025-H1|11|medical-affairs",
    "2025-H1|13|medical-affairs",
  ]);
});

test("2025-H1: the two returned rows are due as pictured", () => {
  const returned = inHalfYear("2025-H1").filter(({ state }) => state === "returned");
  expect(returned.map((row) => [nameOf(row), lastEvent(row, "returned")?.actorName, row.correctionDueOn])).toEqual([
    ["2025-H1|14|clinical-support", "周忠东", "2025-07-09"],
    ["2025-H1|18|outpatient-office", "何芬琴", "2025-07-10"],
  ]);
});

test("what is stored follows from the events", () => {
  for (const row of touched) {
    expect([nameOf(row), row.state]).toEqual([nameOf(row), stateOn(row, DEMO_TODAY)]);
    expect([nameOf(row), row.firstSubmittedAt]).toEqual([nameOf(row), firstSubmission(row.events)]);
    const returnedAt = lastEvent(row, "returned")?.at;
    const dueOn = returnedAt === undefined ? null : addWorkingDays(dayOf(returnedAt), 3);
    expect([nameOf(row), row.correctionDueOn]).toEqual([nameOf(row), dueOn]);
    const rating = row.events.some(({ kind }) => kind === "rated");
    expect([nameOf(row), row.rating !== null]).toEqual([nameOf(row), rating]);
  }
});

test("every event may follow the one before, later, on a working day before the demonstration day", () => {
  for (const row of touched) {
    let state: RowState = "not_started";
    let before = "";
    for (const { kind, at } of row.events) {
      expect([nameOf(row), kind, mayFollow(state, kind)]).toEqual([nameOf(row), kind, true]);
      expect([nameOf(row), at, at > before && dayOf(at) < DEMO_TODAY]).toEqual([nameOf(row), at, true]);
      expect([nameOf(row), at, isWorkingDay(dayOf(at))]).toEqual([nameOf(row), at, true]);
      state = stateAfter(kind);
      before = at;
    }
  }
});

test("departments write and submit only while their window lets them", () => {
  for (const row of touched) {
    for (const { kind, at } of row.events.filter(({ kind }) => kind === "started" || kind === "submitted")) {
      const window = windowOf(plan, row.halfYear, row.departmentCode, dayOf(at));
      expect([nameOf(row), kind, window?.state]).not.toEqual([nameOf(row), kind, "upcoming"]);
      expect([nameOf(row), kind, window?.state]).not.toEqual([nameOf(row), kind, "closed"]);
    }
  }
});

test("everybody did only what they may do", () => {
  const actions = {
    started: "report.edit",
    submitted: "report.submit",
    withdrawn: "report.submit",
    approved: "report.approve",
    returned: "report.return",
    rated: "report.rate",
    adopted: "half-year.adopt",
  } as const;
  for (const row of touched) {
    const leaderCode = plan.taskByNo.get(row.taskNo)?.leaderCode;
    for (const { kind, actorName } of row.events) {
      const person = plan.people.find(({ name }) => name === actorName);
      const allowed = person && can(person, actions[kind], { departmentCodes: [row.departmentCode], leaderCode });
      expect([nameOf(row), kind, actorName, allowed]).toEqual([nameOf(row), kind, actorName, true]);
    }
  }
});

test("质控办's own rows are rated by 专班组长", () => {
  const raters = touched
    .filter(({ departmentCode }) => departmentCode === QUALITY_DEPARTMENT)
    .flatMap((row) => lastEvent(row, "rated")?.actorName ?? []);
  expect(raters).toEqual(["顾怀远", "顾怀远"]);
});

test("ratings are what the rules propose on that day, or carry a reason", () => {
  for (const row of touched.filter(({ rating }) => rating !== null)) {
    const day = dayOf(lastEvent(row, "rated")?.at ?? "");
    const window = windowOf(plan, row.halfYear, row.departmentCode, day);
    const { word, proposed, reason } = row.rating ?? { word: null, proposed: null, reason: null };
    const proposals = (["satisfactory", "unsatisfactory"] as const satisfies Quality[]).map(
      (quality) => window && proposeRating(row, window, quality, day)?.word,
    );
    expect([nameOf(row), proposals]).toEqual([nameOf(row), expect.arrayContaining([proposed])]);
    if (word && ratingNeedsReason(word, proposed)) expect([nameOf(row), reason]).not.toEqual([nameOf(row), null]);
  }
});

test("every kind of detour is there: corrected in time, corrected late, returned by 质控办, withdrawn", () => {
  const rows = [...inHalfYear("2024-H1"), ...inHalfYear("2024-H2")];
  const corrected = rows.flatMap((row) => {
    const returned = lastEvent(row, "returned");
    const again = lastEvent(row, "submitted");
    return returned && again ? [{ row, days: workingDaysBetween(dayOf(returned.at), dayOf(again.at)) }] : [];
  });
  expect(corrected.filter(({ days }) => days <= 3)).toHaveLength(5);
  expect(corrected.filter(({ days }) => days > 3).map(({ row }) => nameOf(row))).toEqual([
    "2024-H1|11|medical-affairs",
    "2024-H2|14|clinical-support",
  ]);
  const byQuality = rows.filter((row) => lastEvent(row, "returned")?.actorName === "沈丽萍");
  expect(byQuality.map(nameOf)).toEqual(["2024-H1|30|information"]);
  expect(rows.filter((row) => lastEvent(row, "withdrawn")).map(nameOf)).toEqual(["2024-H2|7|medical-affairs"]);
});

test("on the day before a window opened nothing had been written", () => {
  for (const { id, opensOn } of plan.halfYears) {
    for (const row of inHalfYear(id)) expect(stateOn(row, addDays(opensOn, -1))).toBe("not_started");
  }
});
