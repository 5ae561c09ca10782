/** Importing the whole evaluation table: the file posted, its preview read, all of its values confirmed. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { renderXlsx } from "#app/exports/render-xlsx.server.ts";
import { evaluationTablePaper } from "#app/exports/annex-3.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/connection.server.ts";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";
import { recordGrant } from "#db/half-years.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { clientOf } from "./client.ts";
import { startServer } from "./server.ts";
import { median } from "./statistics.ts";

const ROUNDS = 3;
const PREVIEWS = 20;

const whole = (figures: readonly number[]) => Math.round(median(figures));

export type ImportTime = {
  /** Values written by one import. */
  readonly values: number;
  /** Milliseconds at the client; the first preview of a process loads the reader. */
  readonly firstPreview: number;
  readonly preview: number;
  readonly confirmation: number;
};

/** Every round is a process of its own on a world without values, all windows open. */
export async function timeImports(databaseFile: string, folder: string): Promise<ImportTime> {
  const file = await exportedTable(databaseFile);
  const firsts: number[] = [];
  const previews: number[] = [];
  const confirmations: number[] = [];
  let values = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const emptied = join(folder, `import-${round}.sqlite`);
    copyFileSync(databaseFile, emptied);
    emptyAndOpen(emptied);
    const server = await startServer(emptied, true);
    const client = clientOf(server.url);
    try {
      const cookie = await client.signIn("quality");
      const upload = new FormData();
      upload.set("file", new File([file], "评估表.xlsx"));
      firsts.push((await client.post(paths.indicatorImport(), upload, cookie, 200)).milliseconds);
      let text = "";
      for (let count = 0; count < PREVIEWS; count += 1) {
        const answer = await client.post(paths.indicatorImport(), upload, cookie, 200);
        previews.push(answer.milliseconds);
        ({ text } = answer);
      }
      const entries = hiddenValue(text, "entries");
      values = (JSON.parse(entries) as unknown[]).length;
      const form = new URLSearchParams({ fileName: hiddenValue(text, "fileName"), entries });
      confirmations.push((await client.post(paths.indicatorImport(), form, cookie, 302)).milliseconds);
    } finally {
      client.close();
      await server.end();
    }
  }
  return {
    values,
    firstPreview: whole(firsts),
    preview: whole(previews),
    confirmation: whole(confirmations),
  };
}

async function exportedTable(databaseFile: string): Promise<Uint8Array<ArrayBuffer>> {
  const db = openDatabase(databaseFile);
  const plan = loadPlan(db);
  db.$client.close();
  return renderXlsx(evaluationTablePaper(plan, () => true, DEMO_TODAY));
}

function emptyAndOpen(databaseFile: string): void {
  const db = openDatabase(databaseFile);
  db.$client.exec("delete from data_query_event; delete from data_query; delete from measure_value;");
  const { halfYears, departments } = loadPlan(db);
  const reopening = { kind: "reopening", until: "2025-12-31", reason: "补录", grantedBy: "质控办" } as const;
  for (const { id: halfYear } of halfYears) {
    for (const { code: departmentCode } of departments) {
      recordGrant(db, { ...reopening, halfYear, departmentCode, grantedAt: `${DEMO_TODAY}T08:00:00+08:00` });
    }
  }
  raiseDataVersion(db);
  db.$client.close();
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
};

/** What a hidden field of the page holds. */
function hiddenValue(html: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return value.replace(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
