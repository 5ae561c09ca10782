/** The demonstration's meetings and cases are what the commands would have written. */
import { describe, expect, test } from "vitest";
import { dayOf } from "#app/domain/calendar-date.ts";
import { caseFaults, unfinished } from "#app/domain/case-checks.ts";
import { citedFigures } from "#app/domain/case-figures.ts";
import { agendaProposals } from "#app/domain/draft-agenda.ts";
import { adoptedAt, adoptingMeetings } from "#app/domain/meeting.ts";
import { absenceLines, agendaFaults, settledMeeting } from "#app/domain/meeting-checks.ts";
import { loadPlan } from "../load-plan.server.ts";
import { openDemoDatabase } from "./demo-database.ts";

const demo = loadPlan(openDemoDatabase());
const MEETINGS = demo.meetings.map((meeting) => [meeting.id, meeting] as const);
const CASES = demo.cases.map((item) => [item.id, item] as const);

test("two meetings that passed a half-year and one arranged; three cases in different states", () => {
  expect(MEETINGS.map(([id, meeting]) => [id, meeting.state, ...adoptedAt(demo, meeting)].join(" "))).toEqual([
    "YB-2024-01 held 2024-H1",
    "YB-2025-01 held 2024-H2",
    "LH-2025-01 planned",
  ]);
  expect(CASES.map(([id, { state }]) => `${id} ${state}`)).toEqual([
    "AL-2024H1-01 reported",
    "AL-2024H2-01 reviewed",
    "AL-2025H1-01 submitted",
  ]);
});

test.each(MEETINGS)("%s could have been planned", (_id, meeting) => {
  const settled = settledMeeting(demo, { ...meeting, absences: absenceLines(meeting.absences) }, null);
  expect(settled).toEqual({ facts: expect.anything() });
  if ("facts" in settled) expect(meeting).toMatchObject(settled.facts);
  for (const item of meeting.items) expect(agendaFaults(demo, meeting.heldOn, item), item.title).toEqual([]);
});

test.each(demo.adoptions)("the adoption of $halfYear says what its meeting says", (adoption) => {
  const halfYear = demo.halfYearById.get(adoption.halfYear);
  const [meeting] = adoptingMeetings(demo, { endsOn: halfYear?.endsOn ?? "" }).filter(
    ({ id }) => id === adoption.meetingId,
  );
  expect(meeting).toMatchObject({ heldOn: adoption.meetingOn, minutesNo: adoption.minutesNo });
  expect((meeting?.events.findLast(({ kind }) => kind === "held")?.at ?? "9") < adoption.adoptedAt).toBe(true);
});

test("notes on tasks are the decisions of held meetings, noted afterwards", () => {
  expect(demo.taskNotes).toHaveLength(2);
  for (const note of demo.taskNotes) {
    const item = demo.meetings.flatMap(({ items }) => items).find(({ id }) => id === note.agendaItemId);
    expect(item).toMatchObject({ taskNo: note.taskNo, decision: note.text });
    expect(dayOf(note.notedAt) > note.meetingOn).toBe(true);
  }
});

test("what the planned agenda took from 需关注 is there", () => {
  const planned = demo.meetingById.get("LH-2025-01");
  if (!planned) throw new Error("no planned meeting");
  const offered = agendaProposals(demo, { ...planned, items: [] }, "2025-07-08").map(({ origin }) => origin);
  const taken = planned.items.flatMap(({ origin }) => origin ?? []);
  expect(taken.length).toBeGreaterThan(0);
  expect(offered).toEqual(expect.arrayContaining(taken));
});

describe.each(CASES)("%s", (_id, item) => {
  test("could have been written and submitted, and cites what is on record", () => {
    expect(caseFaults(demo, item)).toEqual([]);
    expect(unfinished(item)).toBeNull();
    expect(citedFigures(demo, item)?.values.length).toBeGreaterThan(0);
    expect(item.version).toBe(item.events.length);
  });
});

test("a cited value that is asked about says so", () => {
  const cited = citedFigures(demo, { measureKey: "outpatient_wait_after_arrival_minutes", halfYear: "2025-H1" });
  expect(cited?.values.map(({ halfYear, text }) => [halfYear, text.endsWith("（存疑待核）")])).toEqual([
    ["2023-H1", false],
    ["2023-H2", false],
    ["2024-H1", false],
    ["2024-H2", false],
    ["2025-H1", true],
  ]);
});
