/** The preview of an import as the page shows it, and what confirming posts. */
import type { ImportView } from "#app/components/indicator-import/import-preview.tsx";
import type { ImportQueryView } from "#app/components/indicator-import/import-tables.tsx";
import { ownerOf } from "#app/domain/data-queries.ts";
import { cellLabel } from "#app/domain/measure-label.ts";
import { shortIndicatorName, type Indicator, type Measure } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { QueryFinding } from "#app/domain/query-changes.ts";
import { queryKey } from "#app/domain/query-record.ts";
import type { ImportPreview } from "#app/imports/import-preview.ts";
import { statedText } from "#app/imports/stated-text.ts";
import { querySentence } from "#app/wording/queries.ts";

export function importView(plan: Plan, preview: ImportPreview, fileName: string, notice: string | null): ImportView {
  const { lines, faults, queries, unchanged, kept, unseen } = preview;
  const groups = plan.departments.map(({ code }) => ({
    department: departmentName(plan, code),
    lines: lines
      .filter(({ indicator }) => indicator.departmentCodes[0] === code)
      .map(({ address, indicator, measure, halfYear, stored, entry }) => ({
        address,
        indicator: `${named(indicator)}${measureLabel(indicator, measure)}`,
        column: halfYear.label,
        before: stored ? statedText(measure, { status: stored.status, parts: stored, note: stored.note }) : null,
        after: statedText(measure, entry),
      })),
    faults: faults
      .filter(({ indicator }) => indicator.departmentCodes[0] === code)
      .map(({ address, indicator, column, sentence }) => ({ address, indicator: named(indicator), column, sentence })),
    queries: queries
      .filter(({ measureKey }) => ownerOf(plan, measureKey) === code)
      .map((query) => queryView(plan, query)),
  }));
  const changed = lines.filter(({ stored }) => stored).length;
  const entries = lines.map(({ address, entry }) => ({ address, ...entry }));
  return {
    fileName,
    notice,
    groups: groups.filter((group) => group.lines.length + group.faults.length + group.queries.length > 0),
    added: lines.length - changed,
    changed,
    faults: faults.length,
    queries: queries.length,
    unchanged,
    kept,
    unseen,
    entries: JSON.stringify(entries),
  };
}

function queryView(plan: Plan, query: QueryFinding): ImportQueryView {
  const measure = plan.measureByKey.get(query.measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  return {
    key: queryKey(query),
    indicator: measure && indicator ? `${named(indicator)}${measureLabel(indicator, measure)}` : query.measureKey,
    column: plan.halfYearById.get(query.halfYear)?.label ?? query.halfYear,
    blocks: query.severity === "BLOCK",
    sentence: querySentence(query),
  };
}

function named(indicator: Indicator): string {
  return `${indicator.no} ${shortIndicatorName(indicator)}`;
}

/** Which of several measures of the cell is meant, or the list behind it. */
function measureLabel(indicator: Indicator, measure: Measure): string {
  const label = measure.companion ? measure.label : cellLabel(indicator, measure);
  return label === null ? "" : ` · ${label}`;
}
