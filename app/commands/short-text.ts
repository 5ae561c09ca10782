import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";

/** Refuses a text of fewer than five characters; null when it is long enough. */
export function shortText(what: string, field: string, text: string): ReturnType<typeof refuse> | null {
  const length = inkLength(text);
  if (length >= REASON_MIN_LENGTH) return null;
  const words = `${what}至少 ${REASON_MIN_LENGTH} 个字，现有 ${length} 个。`;
  return refuse("text-too-short", {
    details: { what, least: REASON_MIN_LENGTH, length },
    fields: { [field]: words },
  });
}
