/** No module needs itself through others, be it for a type only: who reads one file can follow it down to the ground. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

type Arrows = ReadonlyMap<string, readonly string[]>;

function arrowsOf(files: readonly string[], textOf: (file: string) => string): Arrows {
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(textOf(file), true, true)
        .importedFiles.flatMap(({ fileName }) =>
          fileName.startsWith("#") ? fileName.slice(1) : fileName.startsWith(".") ? join(dirname(file), fileName) : [],
        ),
    ]),
  );
}

/** The first circle found, from a file back to itself; empty where there is none. */
function circleIn(arrows: Arrows): string[] {
  const settled = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (settled.has(file)) return [];
    for (const next of arrows.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    settled.add(file);
    return [];
  };
  for (const file of arrows.keys()) {
    const circle = follow(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test.each<[string, Record<string, string>, string[]]>([
  ["a tree", { "a.ts": 'import "./b.ts"; import "./c.ts";', "b.ts": 'import "./c.ts";', "c.ts": "" }, []],
  [
    "two files",
    { "x/a.ts": 'import "../b.ts";', "b.ts": 'import { a } from "#x/a.ts";' },
    ["x/a.ts", "b.ts", "x/a.ts"],
  ],
  [
    "types",
    { "a.ts": 'import type { B } from "./b.ts";', "b.ts": 'export type * from "./a.ts";' },
    ["a.ts", "b.ts", "a.ts"],
  ],
])("%s", (_, files, expected) => {
  expect(circleIn(arrowsOf(Object.keys(files), (file) => files[file] ?? ""))).toEqual(expected);
});

test("the app and its storage", () => {
  const files = ["app", "db"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(circleIn(arrowsOf(files, (file) => readFileSync(file, "utf8")))).toEqual([]);
});
