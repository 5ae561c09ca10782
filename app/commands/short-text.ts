import { shortFaults } from "#app/domain/field-fault.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";

/** Refuses a text of fewer than five characters; null when it is long enough. */
export function shortText(what: string, field: string, text: string): ReturnType<typeof refuse> | null {
  const [fault] = shortFaults(field, what, text);
  if (!fault) return null;
  return refuse("text-too-short", {
    details: { what, least: REASON_MIN_LENGTH, length: inkLength(text) },
    fields: { [field]: `${fault[1]}。` },
  });
}
