import { expect, test } from "vitest";
import { measureOf } from "#app/domain/measure.fixture.ts";
import { typedKey, typedOf, type TypedValue } from "#app/domain/typed-value.ts";
import type { CellOutcome } from "#app/forms/measure-typed-cell.ts";
import type { EntryCell } from "./entry-view.ts";
import { heldAfter, heldFrom, isTouched, type HeldCells, type HeldEvent } from "./held-cells.ts";

const measure = measureOf("numerator_denominator", { key: "share" });
const stored = { ...typedOf(measure, null, "reported"), numerator: "900", denominator: "1000" };

function cell(typed: TypedValue, version: number): EntryCell {
  return {
    ...{ measure, typed, version, no: 1, indicator: "预约率", dimension: "诊前", leads: true, named: false },
    ...{ departmentCode: "nursing", department: "护理部", shared: null, owed: true, locked: false },
    ...{ status: "reported", saved: null, text: "", statuses: ["reported"], statusHint: null, previous: null },
    ...{ yearBefore: null, facts: null, uncounted: null, queries: [] },
  };
}

const START = heldFrom([cell(stored, 3)], undefined);
const typing = (text: string): HeldEvent => ({ kind: "typed", key: "share", change: { numerator: text } });

function after(...events: HeldEvent[]) {
  const held = events.reduce<HeldCells>(heldAfter, START).get("share");
  if (!held) throw new Error("the cell is gone");
  return { held, touched: isTouched(held), numerator: held.typed.numerator };
}

function saved(numerator: string, version: number): CellOutcome {
  const typed = { ...stored, numerator };
  return { kind: "settled", how: "saved", sent: typedKey(typed), typed, version };
}

test("typing touches a cell, typing the same again does not", () => {
  expect(after(typing("901"))).toMatchObject({ touched: true, numerator: "901" });
  expect(after(typing("901"), typing("900")).touched).toBe(false);
});

test("a saved cell is untouched and has the new version", () => {
  const { held, touched } = after(
    typing("901"),
    { kind: "sent", keys: ["share"] },
    { kind: "answered", outcomes: { share: saved("901", 4) } },
  );
  expect(touched).toBe(false);
  expect(held).toMatchObject({ version: 4, saving: false });
});

test("what is typed while a save is on its way stays, over the new version", () => {
  const { held, touched, numerator } = after(typing("901"), { kind: "sent", keys: ["share"] }, typing("902"), {
    kind: "answered",
    outcomes: { share: saved("901", 4) },
  });
  expect([touched, numerator, held.version]).toEqual([true, "902", 4]);
});

test.each<[string, CellOutcome]>([
  ["invalid", { kind: "invalid", sent: "", faults: { numerator: "不是数字" } }],
  ["refused", { kind: "refused", sent: "", sentence: "已截止" }],
  ["stale", { kind: "stale", sent: "", base: "", theirs: { version: 5, text: "", by: "" } }],
])("an %s cell keeps what was typed, its version and its base", (_kind, outcome) => {
  const { held, touched } = after(typing("901"), { kind: "answered", outcomes: { share: outcome } });
  expect([touched, held.version, held.outcome]).toEqual([true, 3, outcome]);
});

test("without an answer it is said why, and one may send again", () => {
  const { held, touched } = after(
    typing("901"),
    { kind: "sent", keys: ["share"] },
    { kind: "unanswered", keys: ["share"], sentence: "网络不通" },
  );
  expect(touched).toBe(true);
  expect(held).toMatchObject({ saving: false, outcome: { kind: "refused", sentence: "网络不通" } });
});

test("what others saved shows where nothing was typed, and never over what was", () => {
  const theirs: HeldEvent = { kind: "refreshed", cells: [cell({ ...stored, numerator: "950" }, 4)] };
  expect(after(theirs)).toMatchObject({ touched: false, numerator: "950", held: { version: 4 } });
  expect(after(typing("901"), theirs)).toMatchObject({ touched: true, numerator: "901", held: { version: 3 } });
});

test("a paste and its undoing", () => {
  const pasted = { kind: "replaced", values: new Map([["share", { ...stored, numerator: "1" }]]) } as const;
  expect(after(pasted).touched).toBe(true);
  expect(after(pasted, { kind: "replaced", values: new Map([["share", stored]]) }).touched).toBe(false);
});

test("without scripts the page starts from what came back unsaved", () => {
  const typed = { ...stored, numerator: "2000" };
  const outcome: CellOutcome = { kind: "invalid", sent: typedKey(typed), faults: {} };
  const echo = { share: { typed, base: typedKey(stored), version: 2, theirs: null, counted: null } };
  const held = heldFrom([cell(stored, 3)], { echo, outcomes: { share: outcome } }).get("share");
  expect(held).toMatchObject({ version: 2, typed: { numerator: "2000" }, outcome });
});

test("a tick alone is something to save, and saved with the cell", () => {
  const ticked: HeldEvent = { kind: "ticked", key: "share", counted: 1 };
  expect(after(ticked).touched).toBe(true);
  expect(after(ticked, { kind: "ticked", key: "share", counted: null }).touched).toBe(false);
  const answered = after(ticked, { kind: "answered", outcomes: { share: saved("900", 3) } });
  expect([answered.touched, answered.held.counted]).toEqual([false, null]);
});

test("a conflict one has stepped back from is gone when the page knows the other value", () => {
  const stale: CellOutcome = { kind: "stale", sent: "", base: "", theirs: { version: 5, text: "", by: "" } };
  const refreshed: HeldEvent = { kind: "refreshed", cells: [cell({ ...stored, numerator: "950" }, 5)] };
  const answered: HeldEvent = { kind: "answered", outcomes: { share: stale } };
  expect(after(typing("901"), answered, refreshed).held.outcome).toEqual(stale);
  expect(after(typing("901"), answered, typing("900"), refreshed)).toMatchObject({
    numerator: "950",
    held: { version: 5, outcome: undefined },
  });
});
