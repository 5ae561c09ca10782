/** Wrong fields of what people write, as the checks of each record find them. */
import { inkLength, REASON_MIN_LENGTH } from "./report-row.ts";
import { refuse, type RefusalCode } from "./result.ts";

/** A wrong field and what is wrong with it. */
export type FieldFault = readonly [field: string, why: string];

/** The fault of a text of fewer than five characters; undefined is a text that could not be read. */
export function shortFaults(field: string, what: string, text: string | undefined): FieldFault[] {
  if (text === undefined) return [];
  const length = inkLength(text);
  return length >= REASON_MIN_LENGTH ? [] : [[field, `${what}至少 ${REASON_MIN_LENGTH} 个字，现有 ${length} 个`]];
}

/** True where something is chosen that is not on the list; nothing chosen, or nothing readable, is not. */
export function isUnknown<Key>(known: Pick<ReadonlyMap<Key, unknown>, "has">, key: Key | null | undefined): boolean {
  return key !== null && key !== undefined && !known.has(key);
}

/** Sentences by field; of several faults the first. */
export function faultSentences(faults: readonly FieldFault[]): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const [field, why] of faults) sentences[field] ??= `${why}。`;
  return sentences;
}

/** Refuses with every wrong field at once. */
export function refuseFields(code: RefusalCode, faults: readonly FieldFault[]): ReturnType<typeof refuse> {
  const [first] = faults;
  return refuse(code, { details: { why: first?.[1] ?? "" }, fields: faultSentences(faults) });
}
