import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { QUERY_CATALOGUE } from "./data-query-catalogue.ts";

/** domain.md §4, section by section: how many rules each letter has, and those that are not QUERY. */
const RULES_OF = { A: 7, B: 9, C: 5, D: 7, E: 12, F: 4, G: 5 };
const BLOCK = "A03 A04 B01 B02 B03 B04 B05 B09 D06 E05 E06 G03 G05".split(" ");
const NOTE = "B08 C03 C04 F04 G01 G04".split(" ");

const expected = Object.entries(RULES_OF).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => {
    const code = `${letter}0${index + 1}`.replace(/0(\d\d)$/, "$1");
    return `DQ-${code} ${BLOCK.includes(code) ? "BLOCK" : NOTE.includes(code) ? "NOTE" : "QUERY"}`;
  }),
);

test("every rule of domain.md §4 once, in order, with its severity", () => {
  expect(QUERY_CATALOGUE.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
});

test("every rule is a function with a name of its own", () => {
  const names = QUERY_CATALOGUE.map(({ decides }) => decides.name);
  expect(names.filter((name) => name === "" || name === "fires")).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("every rule has its cases in a test of this folder", () => {
  const folder = new URL(".", import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts") && !name.startsWith("data-query-catalogue"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
  const untested = QUERY_CATALOGUE.map(({ code }) => code.replace("DQ-", "")).filter(
    (code) =>
      !texts.some((text) => text.includes(`"${code}"`) || text.includes(`DQ-${code}`) || text.includes(`"${code}:`)),
  );
  expect(untested).toEqual([]);
});
