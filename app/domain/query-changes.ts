/** What becomes of the 疑点 records when the rules have run again (domain.md §4, the life of a 疑点). */
import { isDoubted, queryKey, type QueryId, type QueryKey, type QueryRecord, type QueryState } from "./query-record.ts";

/** What a rule finds now on a cell. */
export type QueryFinding = QueryId & Pick<QueryRecord, "severity" | "details" | "value" | "valueVersion">;

/**
 * opened: not known yet · reopened: it was settled or answered, and now the value is another one · corrected: no longer
 * found · updated: still open, with other figures in its sentence.
 */
export type QueryChange =
  | { readonly kind: "opened"; readonly found: QueryFinding }
  | { readonly kind: "reopened" | "updated"; readonly record: QueryRecord; readonly found: QueryFinding }
  | { readonly kind: "corrected"; readonly record: QueryRecord; readonly value: string };

/** True where somebody is asked now who was not, or not about this value. */
export function asksAnew(change: QueryChange): change is Extract<QueryChange, { kind: "opened" | "reopened" }> {
  return change.kind === "opened" || change.kind === "reopened";
}

/** An answer given to one value says nothing of another. */
const ANSWERED: readonly QueryState[] = ["explained", "accepted", "confirmed_error"];

/**
 * The changes that bring the records in line with the findings; none when nothing has moved.
 * @param valueNow the cell's value in words, empty for an empty cell
 */
export function queryChanges(
  records: readonly QueryRecord[],
  findings: readonly QueryFinding[],
  valueNow: (id: QueryId) => string,
): QueryChange[] {
  const known = new Map<QueryKey, QueryRecord>(records.map((record) => [queryKey(record), record]));
  const found = new Set(findings.map(queryKey));
  return [
    ...findings.flatMap((finding): QueryChange[] => {
      const record = known.get(queryKey(finding));
      if (!record) return [{ kind: "opened", found: finding }];
      const kind = changeOf(record, finding);
      return kind ? [{ kind, record, found: finding }] : [];
    }),
    ...records
      .filter((record) => !found.has(queryKey(record)) && isDoubted(record.state))
      .map((record): QueryChange => ({ kind: "corrected", record, value: valueNow(record) })),
  ];
}

function changeOf(record: QueryRecord, finding: QueryFinding): "reopened" | "updated" | null {
  if (record.state === "corrected" || record.state === "closed") return "reopened";
  const isSame =
    record.value === finding.value &&
    record.severity === finding.severity &&
    sameDetails(record.details, finding.details);
  if (isSame) return null;
  return ANSWERED.includes(record.state) ? "reopened" : "updated";
}

function sameDetails(a: QueryRecord["details"], b: QueryRecord["details"]): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
