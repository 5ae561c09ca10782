/** What a filled evaluation table would do to today's values, all of it: additions, changes, and every fault. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { cellText } from "#app/domain/cell-text.ts";
import { findingsOf } from "#app/domain/data-queries.ts";
import { saysTheSame } from "#app/domain/fold-width.ts";
import { printedMeasures, type Indicator } from "#app/domain/measure.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { parseCell, withoutRemarks } from "#app/domain/parse-cell.ts";
import { saysNothing } from "#app/domain/parse-figure.ts";
import { planOf, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { asksAnew, queryChanges, type QueryFinding } from "#app/domain/query-changes.ts";
import { NO_DETAILS } from "#app/domain/value-details.ts";
import type { Year } from "#app/exports/annex-3.ts";
import { paperText } from "#app/exports/figure-lines.ts";
import { seesIndicator } from "#app/exports/annex-requests.ts";
import type { May } from "#app/exports/request.ts";
import { cellTextSentence, CONTENT_SENTENCES, IMPORT_SENTENCES } from "#app/wording/imports.ts";
import { annualWords, isComputed } from "./annual-claims.ts";
import type { TableCell } from "./evaluation-table.ts";
import { judgeClaims, type Claim, type ImportFault, type ImportLine } from "./judge-claims.ts";

export type ImportPreview = {
  /** In the order of the table. */
  readonly lines: readonly ImportLine[];
  /** In the order of the table; empty when the import may be confirmed. */
  readonly faults: readonly ImportFault[];
  /** 疑点 that the values would raise, as far as the person's own part of the plan shows. */
  readonly queries: readonly QueryFinding[];
  /** Cells that say what is so already. */
  readonly unchanged: number;
  /** Cells that are empty in the file and not in the database; they stay as they are. */
  readonly kept: number;
  /** Cells of other departments that the person may not see yet; they are left alone. */
  readonly unseen: number;
};

type AnnualClaim = { readonly cell: TableCell; readonly year: Year; readonly text: string };

export function previewImport(plan: Plan, cells: readonly TableCell[], may: May, today: CalendarDate): ImportPreview {
  const claims: Claim[] = [];
  const annualClaims: AnnualClaim[] = [];
  const faults: ImportFault[] = [];
  const told = new Set<string>();
  const toldHalves = new Set<string>();
  let unseen = 0;
  for (const cell of cells) {
    const { address, indicator, column, content } = cell;
    const refuse = (sentence: string) => faults.push({ address, indicator, column: columnName(column), sentence });
    const text = content.kind === "text" ? withoutRemarks(content.text) : "";
    if (content.kind === "text" && saysNothing(text)) continue;
    const halves = "halves" in column ? column.halves : [column];
    if (!halves.every((halfYear) => seesIndicator(plan, halfYear, indicator, today, may))) {
      unseen++;
      continue;
    }
    told.add(address);
    if (!("halves" in column)) toldHalves.add(`${column.id}|${indicator.no}`);
    if (content.kind !== "text") refuse(CONTENT_SENTENCES[content.kind]);
    else if ("halves" in column) annualClaims.push({ cell, year: column, text });
    else if (!saysTheSame(text, printedToday(plan, indicator, column, today))) {
      const parsed = parseCell(indicator, text);
      for (const fault of parsed.faults) refuse(cellTextSentence(fault));
      for (const statement of parsed.statements) claims.push({ address, indicator, halfYear: column, statement });
    }
  }
  const judged = judgeClaims(plan, claims, may, today);
  faults.push(...judged.faults);
  const imported = withLines(plan, judged.lines, today);
  const doubted = new Set(faults.map(({ indicator, column }) => `${indicator.no}|${column}`));
  for (const { cell, year, text } of annualClaims) {
    const { address, indicator } = cell;
    // A half that is wrong in the file has been told; its year follows from it.
    if (year.halves.some(({ label }) => doubted.has(`${indicator.no}|${label}`))) continue;
    if ([plan, imported].some((own) => isComputed(own, indicator, year.year, text, today))) continue;
    const sentence = IMPORT_SENTENCES.annual(text, annualWords(imported, indicator, year.year, today));
    faults.push({ address, indicator, column: columnName(year), sentence });
  }
  const order = new Map(cells.map(({ address }, index) => [address, index]));
  faults.sort((one, other) => (order.get(one.address) ?? 0) - (order.get(other.address) ?? 0));
  const touched = new Set([...judged.lines, ...faults].map(({ address }) => address));
  return {
    lines: judged.lines,
    faults,
    queries: queriesRaised(plan, judged.lines, today),
    unchanged: [...told].filter((address) => !touched.has(address)).length,
    kept: keptCells(plan, toldHalves, may, today),
    unseen,
  };
}

function columnName(column: HalfYear | Year): string {
  return "halves" in column ? `${column.year}年度` : column.label;
}

/** The cell as a paper made today prints it, 备注 left out. */
function printedToday(plan: Plan, indicator: Indicator, { id }: HalfYear, today: CalendarDate): string {
  return paperText(cellText(indicator, (measure) => measureCell(plan, measure, id, today))).join("\n");
}

/** The plan as it would stand after the import. */
function withLines(plan: Plan, lines: readonly ImportLine[], today: CalendarDate): Plan {
  const at = `${today}T00:00:00+08:00`;
  const entered = { enteredAt: at, firstEnteredAt: at, enteredBy: "", enteredById: null, details: NO_DETAILS };
  const values = lines.map(({ stored, entry: { halfYear, measureKey, status, parts, note, version } }) => ({
    ...entered,
    ...stored,
    ...parts,
    halfYear,
    measureKey,
    status,
    note,
    version,
  }));
  const replaced = new Set(values.map(({ halfYear, measureKey }) => valueKey(halfYear, measureKey)));
  const others = plan.values.filter(({ halfYear, measureKey }) => !replaced.has(valueKey(halfYear, measureKey)));
  return planOf({ ...plan, values: [...others, ...values] });
}

/** What confirming the lines will ask; an empty cell is not asked about by an import. */
export function queriesRaised(plan: Plan, lines: readonly ImportLine[], today: CalendarDate): QueryFinding[] {
  if (lines.length === 0) return [];
  const imported = withLines(plan, lines, today);
  return queryChanges(imported.queryRecords, findingsOf(imported, today), () => "")
    .filter(asksAnew)
    .map(({ found }) => found)
    .filter(({ code }) => code !== "DQ-A01");
}

function keptCells(plan: Plan, toldHalves: ReadonlySet<string>, may: May, today: CalendarDate): number {
  const kept = plan.halfYears.flatMap((halfYear) =>
    plan.indicators.filter(
      (indicator) =>
        !toldHalves.has(`${halfYear.id}|${indicator.no}`) &&
        seesIndicator(plan, halfYear, indicator, today, may) &&
        printedMeasures(indicator).some(({ key }) => plan.valueByKey.has(valueKey(halfYear.id, key))),
    ),
  );
  return kept.length;
}
