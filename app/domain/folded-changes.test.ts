import { expect, test } from "vitest";
import { CONTEXT, foldedChanges, isRewritten } from "./folded-changes.ts";
import type { TextChange } from "./row-changes.ts";

const same = (text: string): TextChange => ({ kind: "same", text });
const added = (text: string): TextChange => ({ kind: "added", text });
const removed = (text: string): TextChange => ({ kind: "removed", text });
const long = (length: number) => "长".repeat(length);

test.each<[string, TextChange[], string]>([
  ["nothing changed: nothing is left out", [same(long(99))], long(99)],
  ["a short gap between two changes stays", [added("甲"), same(long(2 * CONTEXT + 9)), added("乙")], `甲${long(33)}乙`],
  [
    "a long gap keeps both ends",
    [added("甲"), same(long(2 * CONTEXT + 10)), added("乙")],
    `甲${long(12)}[10]${long(12)}乙`,
  ],
  ["the beginning keeps only its end", [same(long(CONTEXT + 10)), added("甲")], `[10]${long(12)}甲`],
  ["the end keeps only its beginning", [removed("甲"), same(long(CONTEXT + 10))], `甲${long(12)}[10]`],
  ["a short end stays", [removed("甲"), same(long(CONTEXT + 9))], `甲${long(21)}`],
])("%s", (_, changes, expected) => {
  const shown = foldedChanges(changes).map((piece) =>
    piece.kind === "omitted" ? `[${piece.characters}]` : piece.text,
  );
  expect(shown.join("")).toBe(expected);
});

test("a character outside the basic plane counts once and is never cut in two", () => {
  const [first] = foldedChanges([same("𠮷".repeat(CONTEXT + 10)), added("甲")]);
  expect(first).toEqual({ kind: "omitted", characters: 10 });
});

test.each<[string, TextChange[], boolean]>([
  ["nothing at all", [], false],
  ["all the same", [same("门诊")], false],
  ["all new", [added("门诊")], true],
  ["8 of 20 kept", [same(long(8)), added(long(12))], false],
  ["7 of 20 kept", [same(long(7)), removed(long(13))], true],
  ["measured by the longer text", [same(long(8)), removed(long(12)), added(long(2))], false],
])("rewritten or changed: %s", (_, changes, expected) => {
  expect(isRewritten(changes)).toBe(expected);
});
