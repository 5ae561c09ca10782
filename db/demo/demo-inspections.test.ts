/** The demonstration's 督查 and 体验就医 are what the commands would have written. */
import { expect, test } from "vitest";
import { dayOf } from "#app/domain/calendar-date.ts";
import { settledInspection } from "#app/domain/inspection-checks.ts";
import { inspectionId } from "#app/domain/inspection-number.ts";
import { placesOf } from "#app/domain/inspection-places.ts";
import { observationFaults, settledObservation } from "#app/domain/observation-checks.ts";
import { loadPlan } from "../load-plan.server.ts";
import { openDemoDatabase } from "./demo-database.ts";

const demo = loadPlan(openDemoDatabase());
const RECORDS = demo.inspections.map((inspection) => [inspection.id, inspection] as const);

test("two rounds held and one arranged, and walk-throughs of both routes, one of them under way", () => {
  expect(RECORDS.map(([id, { state }]) => `${id} ${state}`)).toEqual([
    "TY-2024H1-01 concluded",
    "DC-01 concluded",
    "TY-2024H2-01 concluded",
    "DC-02 concluded",
    "TY-2025H1-01 concluded",
    "TY-2025H2-01 planned",
    "DC-03 planned",
  ]);
});

test.each(RECORDS)("%s could have been planned and recorded", (id, inspection) => {
  expect(settledInspection(demo, inspection, null)).toEqual({
    facts: expect.toSatisfy((facts: object) =>
      Object.entries(facts).every(([name, value]) => JSON.stringify(value) === JSON.stringify({ ...inspection }[name])),
    ),
  });
  expect(inspectionId(inspection)).toBe(id);
  for (const observation of inspection.observations) {
    const { recordedAt, text } = observation;
    expect(observationFaults(demo, inspection, observation), text).toEqual([]);
    expect(settledObservation(inspection, observation)).toEqual(observation);
    const last = inspection.events.findLast(({ kind }) => kind === "concluded");
    expect(inspection.startsOn <= dayOf(recordedAt) && recordedAt < (last?.at ?? "9"), text).toBe(true);
  }
  if (inspection.state === "concluded" && inspection.kind === "walkthrough")
    expect(placesOf(inspection).filter(({ observations }) => observations.length === 0)).toEqual([]);
});

test("every finding of 督查 and 体验就医 was seen there: same department, registered after it was seen", () => {
  const seen = demo.inspections.flatMap((inspection) =>
    inspection.observations.flatMap((observation) => (observation.findingId ? [{ inspection, observation }] : [])),
  );
  const sources = ["inspection", "walkthrough"];
  const findings = demo.findings.filter(({ source }) => sources.includes(source));
  expect(seen.map(({ observation }) => observation.findingId).sort()).toEqual(findings.map(({ id }) => id).sort());
  for (const { inspection, observation } of seen) {
    const finding = demo.findingById.get(observation.findingId ?? "");
    expect(finding).toMatchObject({
      source: inspection.kind === "round" ? "inspection" : "walkthrough",
      departmentCode: observation.departmentCode,
    });
    expect(observation.recordedAt < (finding?.events[0]?.at ?? ""), observation.text).toBe(true);
  }
});
