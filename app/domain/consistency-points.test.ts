import { expect, test } from "vitest";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { stateOfPoint } from "./consistency.ts";
import { CONSISTENCY_POINTS, consistencyPoint } from "./consistency-points.ts";

const shipped = readShippedPlan();

test("every point has its own code, says where it stands, and what is done meanwhile", () => {
  expect(new Set(CONSISTENCY_POINTS.map(({ code }) => code)).size).toBe(CONSISTENCY_POINTS.length);
  for (const { code, title, places, treatment } of CONSISTENCY_POINTS) {
    expect(code).toMatch(/^K\d\d$/);
    expect(title).not.toBe("");
    expect(places.length).toBeGreaterThan(0);
    expect(treatment).toMatch(/。$/);
  }
});

test("they name only indicators and tasks that exist", () => {
  const indicators = new Set(shipped.indicators.map(({ no }) => no));
  const tasks = new Set(shipped.tasks.map(({ no }) => no));
  for (const point of CONSISTENCY_POINTS) {
    expect(point.indicators.filter((no) => !indicators.has(no))).toEqual([]);
    expect(point.tasks.filter((no) => !tasks.has(no))).toEqual([]);
  }
});

test("what they say of marks and names is so in the shipped annex 3", () => {
  const marked = shipped.indicators.filter(({ mark }) => mark !== null).map(({ no }) => no);
  expect(consistencyPoint("K01")?.indicators).toEqual(marked);
  const spaced = shipped.indicators.filter(({ tableText }) => /\s/.test(tableText)).map(({ no }) => no);
  expect(consistencyPoint("K19")?.indicators).toEqual(spaced);
  expect(shipped.indicators.some(({ no }) => no === 21)).toBe(false);
});

test("a point nobody has spoken to awaits 院办", () => {
  expect(stateOfPoint(undefined)).toBe("awaiting");
  expect(consistencyPoint("K99")).toBeUndefined();
});
