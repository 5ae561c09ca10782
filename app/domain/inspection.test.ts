/** Places, figures, days, standings and calendar of rounds and walk-throughs. */
import { expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { calendarEvents } from "./calendar-events.ts";
import { findingWith } from "./finding.fixture.ts";
import { halfYearInspections, inspectionFigures } from "./inspection-figures.ts";
import { inspectionId, nextInspectionSerial } from "./inspection-number.ts";
import { inspectionWith, observationWith } from "./inspection.fixture.ts";
import { placeKey, placesOf } from "./inspection-places.ts";
import { mayBecomeFinding, type Observation } from "./observation.ts";
import { seenOn } from "./inspection.ts";
import { planOf, type Plan } from "./plan.ts";
import { reportPlan } from "./report.fixture.ts";
import { visiblePlan } from "./visible-plan.ts";

function placed(observations: readonly Observation[], more: Parameters<typeof inspectionWith>[0] = {}) {
  return placesOf(inspectionWith({ ...more, observations })).map(({ place, observations: there }) =>
    `${placeKey(place)} ${there.map(({ id }) => id).join(",")}`.trim(),
  );
}

test("a walk-through has every step of its route, in order", () => {
  const route = { kind: "walkthrough", route: "inpatient", departmentCodes: ["outpatient"], taskNos: [] } as const;
  expect(placed([observationWith({ id: 1, step: "stay" })], route)).toEqual(["admit", "stay 1", "discharge"]);
});

test.each<[string, Partial<Observation>, string[]]>([
  ["its department", { departmentCode: "outpatient" }, ["d-outpatient 1", "t-2"]],
  ["its task", { departmentCode: null, taskNo: 2 }, ["d-outpatient", "t-2 1"]],
  ["its department, whose task is then not empty", { departmentCode: "outpatient", taskNo: 2 }, ["d-outpatient 1"]],
  [
    "a task of the scope rather than a department beyond it",
    { departmentCode: "finance", taskNo: 2 },
    ["d-outpatient", "t-2 1"],
  ],
  ["a department beyond the scope", { departmentCode: "finance" }, ["d-outpatient", "t-2", "d-finance 1"]],
])("in a round it stands under %s", (_what, facts, expected) => {
  const scope = { departmentCodes: ["outpatient"], taskNos: [2] };
  expect(placed([observationWith({ id: 1, ...facts })], scope)).toEqual(expected);
});

test("figures: a plain observation that became a finding is a problem; struck off is what the ledger says", () => {
  const open = findingWith([], { id: "WT-1" });
  const closed = { ...findingWith([], { id: "WT-2" }), state: "closed" as const };
  const plan = planOf({ ...reportPlan(), findings: [open, closed] });
  const observations = [
    observationWith({ mark: "good" }),
    observationWith({ mark: "plain" }),
    observationWith({ mark: "problem" }),
    observationWith({ mark: "plain", findingId: "WT-1" }),
    observationWith({ mark: "problem", findingId: "WT-2" }),
  ];
  expect(inspectionFigures(plan, [{ observations }])).toEqual({
    observations: 5,
    good: 1,
    problems: 3,
    findings: 2,
    closed: 1,
  });
  expect(observations.map(mayBecomeFinding)).toEqual([false, true, true, false, false]);
});

test.each([
  ["2025-07-07", "2025-07-08"],
  ["2025-07-08", "2025-07-08"],
  ["2025-07-09", "2025-07-09"],
  ["2025-08-01", "2025-07-10"],
])("written down on %s of a round from 07-08 to 07-10, it was seen on %s", (day, expected) => {
  const observation = observationWith({ recordedAt: `${day}T10:00:00+08:00` });
  expect(seenOn(inspectionWith({ startsOn: "2025-07-08", endsOn: "2025-07-10" }), observation)).toBe(expected);
});

function planWithRounds(...inspections: Plan["inspections"]): Plan {
  return planOf({ ...reportPlan(), inspections });
}

test.each([
  ["before the half-year", "2024-12-31", [], "upcoming"],
  ["on its first day", "2025-01-01", [], "missing"],
  ["with a planned round", "2025-07-08", [inspectionWith()], "planned"],
  ["with a called-off one", "2025-07-08", [inspectionWith({ state: "called_off" })], "missing"],
  ["with one held and one planned", "2025-07-08", [inspectionWith({ state: "concluded" }), inspectionWith()], "done"],
  ["with a walk-through only", "2025-07-08", [inspectionWith({ kind: "walkthrough", state: "concluded" })], "missing"],
  ["with one of another half-year", "2025-07-08", [inspectionWith({ halfYear: "2024-H2" })], "missing"],
] as const)("每半年组织督查, %s: on %s", (_what, day, inspections, expected) => {
  const standings = halfYearInspections(planWithRounds(...inspections), day);
  expect(standings.find(({ halfYear }) => halfYear.id === "2025-H1")?.standing).toBe(expected);
});

test("numbers", () => {
  const taken = [
    inspectionWith({ serial: 2, halfYear: "2024-H1" }),
    inspectionWith({ kind: "walkthrough", serial: 4, halfYear: "2024-H1" }),
  ];
  expect(nextInspectionSerial(taken, "round", "2025-H1")).toBe(3);
  expect(nextInspectionSerial(taken, "walkthrough", "2024-H1")).toBe(5);
  expect(nextInspectionSerial(taken, "walkthrough", "2024-H2")).toBe(1);
  expect(inspectionId({ kind: "round", halfYear: "2025-H1", serial: 3 })).toBe("DC-03");
  expect(inspectionId({ kind: "walkthrough", halfYear: "2025-H1", serial: 12 })).toBe("TY-2025H1-12");
});

test("planned ones are in the calendars of those who take part, titles only, and of nobody else", () => {
  const plan = planWithRounds(
    inspectionWith({ id: "DC-01", leadId: 1, memberIds: [2], startsOn: "2025-07-22", endsOn: "2025-07-23" }),
    inspectionWith({ id: "DC-02", leadId: 1, state: "concluded" }),
    inspectionWith({ id: "DC-03", leadId: 1, state: "called_off" }),
  );
  const eventsOf = (id: number | undefined, role: "leader" | "viewer" | "admin") => {
    const person = { id, assignments: [holds(role, role === "leader" ? "leader" : null)] };
    return calendarEvents(visiblePlan(plan, person, "2025-07-08"), person, "2025-07-08")
      .filter(({ uid }) => uid.startsWith("inspection."))
      .map(({ uid, day, title }) => `${uid} ${day} ${title}`);
  };
  const line = "inspection.DC-01 2025-07-22 第1轮督查（至 07-23）：2025年上半年督查";
  expect(eventsOf(1, "leader")).toEqual([line]);
  expect(eventsOf(2, "leader")).toEqual([line]);
  expect(eventsOf(3, "leader")).toEqual([]);
  expect(eventsOf(undefined, "leader")).toEqual([]);
  expect(eventsOf(1, "viewer")).toEqual([]);
});
