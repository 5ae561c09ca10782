/** What the two READMEs promise is there, and they promise the same. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packageFile from "../package.json" with { type: "json" };
import { ENVIRONMENT_NAMES } from "./env.server.ts";

/** Read by Playwright's configuration, not by the app. */
const READ_BY_TESTS = ["PLAYWRIGHT_CHROMIUM_PATH"];
/** interface.md, "Commands". */
const COMMANDS = ["start", "demo", "test", "dev", "bench", "backup", "restore", "user", "verify-audit"];
const FOLDERS = ["app", "db", "public", "e2e", "bench", "docs"];

type Promises = ReturnType<typeof promisesOf>;

function promisesOf(text: string) {
  const all = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))].sort();
  return {
    scripts: all(/\bnpm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[\w:-]+)/g),
    variables: all(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|HOST|PORT)`/g),
    paths: all(/(?<![\w./-])((?:app|db|public|e2e|bench|docs)\/(?:[\w./-]*\w)?)/g),
    links: all(/\]\((?!https?:|#)([^)\s]+)\)/g).filter((link) => !link.startsWith("README")),
    pictures: all(/!\[[^\]]+\]\(([^)]+)\)/g),
    headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
  };
}

function read(name: string): { text: string; promises: Promises } {
  const text = readFileSync(name, "utf8");
  return { text, promises: promisesOf(text) };
}

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  test("names scripts that exist, and all that people need", () => {
    const { scripts } = read(name).promises;
    expect(Object.keys(packageFile.scripts)).toEqual(expect.arrayContaining(scripts));
    expect(scripts).toEqual(expect.arrayContaining(COMMANDS));
  });

  test("shows the two commands", () => {
    const { text } = read(name);
    expect(text).toContain("npm ci && npm start");
    expect(text).toContain("npm ci && npm run demo");
  });

  test("names every environment variable the program reads, and no other", () => {
    const { variables } = read(name).promises;
    expect(variables.filter((variable) => !READ_BY_TESTS.includes(variable))).toEqual([...ENVIRONMENT_NAMES].sort());
  });

  test("names folders and files that exist, and every folder at the root", () => {
    const { paths } = read(name).promises;
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(FOLDERS.filter((folder) => !paths.some((path) => path.startsWith(`${folder}/`)))).toEqual([]);
  });

  test("links to what exists, and shows a picture", () => {
    const { links, pictures } = read(name).promises;
    expect(links.filter((link) => !existsSync(link.split("#")[0] ?? ""))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
  });
});

test("both languages promise the same and point to each other", () => {
  const english = read("README.md");
  const chinese = read("README.zh-CN.md");
  expect(chinese.promises).toEqual(english.promises);
  expect(english.text).toContain("README.zh-CN.md");
  expect(chinese.text).toContain("README.md");
});
