/** Measure values: each department's sittings, one value after the other. */
import type { Instant } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Measure } from "#app/domain/measure.ts";
import { writeMeasureValue } from "../measure-values.ts";
import { instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { staffOf } from "./people.ts";
import { CORRECTED_QUERIES } from "./query-stories.ts";
import { VALUE_HALF_YEARS, type DemoCell, type DemoMeasures } from "./value-cells.ts";
import { entryTime, VALUE_ENTRY_STARTS } from "./value-entry-times.ts";
import { hospitalValues } from "./values-hospital.ts";
import { outpatientValues } from "./values-outpatient.ts";

export const DEMO_MEASURES: DemoMeasures = { ...outpatientValues, ...hospitalValues };

/** Every value of the demonstration world. The indicator's first department enters it. */
export function valueHappenings(world: WorldInTheMaking): Happening[] {
  return VALUE_HALF_YEARS.flatMap((halfYear, column) =>
    Object.entries(VALUE_ENTRY_STARTS[halfYear]).flatMap(([departmentCode, start]) =>
      entriesOf(world, departmentCode, column).flatMap(({ measure, cell }, index): Happening[] => {
        const at = instantOf(entryTime(start, index));
        const enterAs = (told: DemoCell, enteredAt: Instant, version: number): Happening => ({
          at: enteredAt,
          write: () =>
            enter(world, departmentCode, { halfYear, measure, cell: told, at: enteredAt, version, first: at }),
        });
        const corrected = CORRECTED_QUERIES.find(
          (query) => query.halfYear === halfYear && query.measureKey === measure.key,
        );
        if (!corrected) return [enterAs(cell, at, 0)];
        return [enterAs(corrected.first, at, 0), enterAs(cell, instantOf(corrected.corrected), 1)];
      }),
    ),
  );
}

/** The cells a department fills in one half-year, in the order of annex 3. */
function entriesOf({ plan }: WorldInTheMaking, departmentCode: string, column: number) {
  return plan.indicators
    .filter(({ departmentCodes }) => departmentCodes[0] === departmentCode)
    .flatMap(({ measures }) => measures)
    .flatMap((measure): { measure: Measure; cell: DemoCell }[] => {
      const told = DEMO_MEASURES[measure.key];
      const cell = told?.values[column];
      if (!told || !cell) return [];
      const isFirstFigure = told.values.findIndex((other) => other?.status === "reported") === column;
      return [{ measure, cell: { ...cell, note: cell.note || (isFirstFigure ? (told.counted ?? "") : "") } }];
    });
}

type Entry = {
  readonly halfYear: HalfYearId;
  readonly measure: Measure;
  readonly cell: DemoCell;
  readonly at: Instant;
  /** The version it replaces, and when the cell was first filled. */
  readonly version: number;
  readonly first: Instant;
};

function enter(
  { writer, accountIds }: WorldInTheMaking,
  departmentCode: string,
  { halfYear, measure, cell, at, version, first }: Entry,
): void {
  const enteredBy = staffOf(departmentCode).reporter;
  const enteredById = accountIds.get(enteredBy) ?? null;
  const stamp = { enteredAt: at, enteredBy, enteredById, firstEnteredAt: first, details: {} };
  writeMeasureValue(writer, { halfYear, measureKey: measure.key, ...cell, ...stamp }, version);
}
