/** The outcome of a decision: done with a value, or refused with a code whose words live in `app/wording.ts`. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** Why something people asked for is not done. The words and the HTTP status of each live in `app/wording.ts`. */
export const REFUSAL_CODES = [
  "not-permitted",
  "not-found",
  "stale",
  "wrong-state",
  "incomplete",
  "blocked-by-query",
  "window-not-open",
  "window-closed",
  "frozen",
  "reason-too-short",
  "reason-required",
  "own-row",
  "own-entry",
  "not-all-rated",
  "already-adopted",
  "value-invalid",
  "threshold-invalid",
  "username-taken",
  "assignment-required",
  "last-admin",
  "own-account",
  "wrong-password",
  "password-too-short",
  "day-invalid",
  "days-unchanged",
  "past-due",
  "query-invalid",
  "definition-settled",
  "definition-unchanged",
  "already-confirmed",
  "source-too-short",
  "year-incomplete",
  "official-contradicts",
  "text-too-short",
  "finding-invalid",
  "own-finding",
  "extensions-used",
  "weights-invalid",
  "scoreboard-unrated",
  "scoreboard-released",
  "scoreboard-not-adopted",
  "inspection-invalid",
  "observation-settled",
  "meeting-invalid",
  "decision-settled",
  "case-invalid",
  "own-case",
  "picture-invalid",
  "order-invalid",
  "own-reply",
  "chase-invalid",
  "paper-text-invalid",
  "paper-text-unchanged",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** `details` fill the sentence; `fields` say which inputs are meant; `theirs` is what stands in the database now. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly theirs?: unknown;
};

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, more: Omit<Refusal, "code"> = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...more } };
}
