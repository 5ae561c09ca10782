/** The floors of the house bite: each forbidden import is an error, and what is allowed is not. */
import { ESLint } from "eslint";
import { expect, test, vi } from "vitest";

// The first snippet waits for ESLint and its plugins to load.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint({ overrideConfigFile: "eslint.config.js" });

/** The rules a snippet breaks when it stands in the file. */
async function brokenRules(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: file });
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
  return [...new Set(rules)];
}

function importing(from: string): string {
  return `import { something } from "${from}";\nsomething();\n`;
}

const IN_DOMAIN = "app/domain/new-rule.ts";
const IN_DB = "db/new-table.ts";
const IN_COMMANDS = "app/commands/new-verb.ts";
const IN_ACCESS = "app/access/new-door.server.ts";
const IN_EXPORTS = "app/exports/new-paper.ts";
const IN_REMINDERS = "app/reminders/new-channel.server.ts";
const IN_IMPORTS = "app/imports/new-reader.ts";
const IN_COMPONENTS = "app/components/new-part.tsx";
const IN_FORMS = "app/forms/new-form.ts";
const IN_ROUTES = "app/routes/tasks/new-page.tsx";

test.each([
  [IN_DOMAIN, "react"],
  [IN_DOMAIN, "@remix-run/node"],
  [IN_DOMAIN, "zod"],
  [IN_DOMAIN, "node:fs"],
  [IN_DOMAIN, "dayjs"],
  [IN_DOMAIN, "chinese-days"],
  [IN_DOMAIN, "drizzle-orm"],
  [IN_DOMAIN, "better-sqlite3"],
  [IN_DOMAIN, "#db/meta.ts"],
  [IN_DOMAIN, "#app/wording.ts"],
  [IN_DOMAIN, "#app/commands/command.ts"],
  [IN_DOMAIN, "../wording.ts"],
  ["app/domain/calendar-date.ts", "react"],
  [IN_DB, "#app/commands/command.ts"],
  [IN_DB, "#app/access/clock.ts"],
  [IN_DB, "#app/wording.ts"],
  [IN_DB, "react"],
  [IN_COMMANDS, "#app/access/execute.server.ts"],
  [IN_COMMANDS, "#app/forms/answer.ts"],
  [IN_COMMANDS, "#app/components/note.tsx"],
  [IN_COMMANDS, "#app/routes/frame.tsx"],
  [IN_COMMANDS, "#app/exports/registry.ts"],
  [IN_COMMANDS, "node:crypto"],
  [IN_COMMANDS, "react"],
  [IN_ACCESS, "#app/routes/frame.tsx"],
  [IN_ACCESS, "#app/components/note.tsx"],
  [IN_ACCESS, "#app/forms/answer.ts"],
  [IN_ACCESS, "#app/exports/registry.ts"],
  [IN_EXPORTS, "#db/meta.ts"],
  [IN_EXPORTS, "drizzle-orm"],
  [IN_EXPORTS, "#app/access/open-plan.server.ts"],
  [IN_EXPORTS, "#app/components/note.tsx"],
  [IN_EXPORTS, "#app/imports/sheet.ts"],
  [IN_REMINDERS, "#db/outbox.ts"],
  [IN_REMINDERS, "#app/routes/frame.tsx"],
  [IN_REMINDERS, "#app/exports/registry.ts"],
  [IN_COMMANDS, "#app/reminders/deliver.server.ts"],
  [IN_ACCESS, "#app/reminders/deliver.server.ts"],
  [IN_EXPORTS, "#app/reminders/deliver.server.ts"],
  [IN_COMPONENTS, "#app/reminders/deliver.server.ts"],
  [IN_ROUTES, "#app/access/execute-as-scheduler.server.ts"],
  [IN_IMPORTS, "#db/meta.ts"],
  [IN_IMPORTS, "#app/access/open-plan.server.ts"],
  [IN_IMPORTS, "#app/forms/import-form.ts"],
  [IN_IMPORTS, "#app/routes/frame.tsx"],
  [IN_COMMANDS, "#app/imports/sheet.ts"],
  [IN_ACCESS, "#app/imports/sheet.ts"],
  ...[IN_COMPONENTS, IN_FORMS].flatMap((file) => [
    [file, "#db/people.ts"],
    [file, "better-sqlite3"],
    [file, "node:fs"],
    [file, "#app/access/runtime.server.ts"],
    [file, "../access/runtime.server.ts"],
    [file, "#app/access/perform.server.ts"],
    [file, "#app/routes/frame.tsx"],
    [file, "#app/commands/save-draft.ts"],
    [file, "#app/exports/registry.ts"],
    [file, "#app/imports/sheet.ts"],
  ]),
  [IN_ROUTES, "#db/people.ts"],
  [IN_ROUTES, "drizzle-orm"],
  [IN_ROUTES, "better-sqlite3"],
  [IN_ROUTES, "node:fs"],
  [IN_ROUTES, "#app/access/runtime.server.ts"],
  [IN_ROUTES, "../../access/runtime.server.ts"],
  [IN_ROUTES, "#app/access/perform.server.ts"],
  [IN_ROUTES, "#app/access/execute-as-operator.server.ts"],
])("%s may not import %s", async (file, from) => {
  expect(await brokenRules(file ?? "", importing(from ?? ""))).toEqual(["no-restricted-imports"]);
});

test.each([
  [IN_DOMAIN, "./plan.ts"],
  [IN_DOMAIN, "#app/domain/plan.ts"],
  ["app/domain/calendar-date.ts", "dayjs"],
  ["app/domain/working-days.ts", "chinese-days"],
  ["app/domain/new-rule.test.ts", "#app/commands/test-world.ts"],
  [IN_DB, "#app/domain/role.ts"],
  [IN_DB, "drizzle-orm"],
  [IN_COMMANDS, "#db/people.ts"],
  [IN_COMMANDS, "#app/domain/permissions.ts"],
  [IN_ACCESS, "#app/commands/command.ts"],
  [IN_ACCESS, "node:crypto"],
  [IN_EXPORTS, "#app/wording.ts"],
  [IN_IMPORTS, "#app/exports/annex-3.ts"],
  [IN_REMINDERS, "#app/access/outbox.server.ts"],
  [IN_REMINDERS, "node:crypto"],
  [IN_ROUTES, "#app/imports/import-preview.ts"],
  [IN_COMPONENTS, "../domain/plan.ts"],
  [IN_COMPONENTS, "react"],
  [IN_FORMS, "zod"],
  [IN_ROUTES, "#app/access/execute.server.ts"],
  [IN_ROUTES, "#app/commands/save-draft.ts"],
  [IN_ROUTES, "#app/components/note.tsx"],
  ["app/cli/new-script.ts", "#app/access/runtime.server.ts"],
])("%s may import %s", async (file, from) => {
  expect(await brokenRules(file, importing(from))).toEqual([]);
});

test.each([
  ["the clock outside app/access", IN_COMMANDS, "export const now = new Date();\n", "no-restricted-syntax"],
  ["Date.now outside app/access", IN_ROUTES, "export const now = Date.now();\n", "no-restricted-syntax"],
  ["the environment outside its file", IN_ACCESS, "export const { HOST } = process.env;\n", "no-restricted-properties"],
  ["an enum", IN_DOMAIN, "export enum State {\n  Draft,\n}\n", "no-restricted-syntax"],
  [
    "an interface",
    IN_DOMAIN,
    "export interface Row {\n  no: number;\n}\n",
    "@typescript-eslint/consistent-type-definitions",
  ],
  ["any", IN_DOMAIN, "export const row = (it: any) => it;\n", "@typescript-eslint/no-explicit-any"],
  [
    "a non-null assertion",
    IN_DOMAIN,
    "export const f = (it?: string) => it!;\n",
    "@typescript-eslint/no-non-null-assertion",
  ],
  ["a picture without words", IN_COMPONENTS, 'export const part = <img src="a.svg" />;\n', "jsx-a11y/alt-text"],
  ["a file over 300 lines", IN_DOMAIN, "export const a = [\n" + "  1,\n".repeat(301) + "];\n", "max-lines"],
])("not allowed: %s", async (_what, file, code, rule) => {
  expect(await brokenRules(file, code)).toContain(rule);
});

test.each(["app/access/clock.ts", "app/launch/serve.ts", "app/cli/backup.ts"])("%s may ask the clock", async (file) => {
  expect(await brokenRules(file, "export const now = Date.now();\n")).toEqual([]);
});
