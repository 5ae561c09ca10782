/**
 * `npm run bench`: how fast the built app is and how much memory it takes, with the demonstration world. The server
 * runs in a process of its own on loopback; requests come one after the other. Takes about three minutes.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { hashPassword } from "#app/access/password.server.ts";
import { buildIfStale } from "#app/launch/build.ts";
import { openDatabase } from "#db/connection.server.ts";
import { DEMO_PASSWORD } from "#db/demo/demo-facts.ts";
import { seedDemo } from "#db/demo/seed-demo.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { clientOf } from "./client.ts";
import {
  askInTurn,
  REQUESTS_PER_PAGE,
  timeExport,
  timePage,
  timeStarts,
  type ExportTime,
  type PageTime,
} from "./measure.ts";
import { residentMemory } from "./process-figures.ts";
import { timeImports } from "./imports.ts";
import { timeRules } from "./rules.ts";
import { findingsText, type Findings } from "./report.ts";
import { canPin, startServer } from "./server.ts";
import { ACCOUNTS, EXPORT_PATHS, PAGES, REQUESTS_BEFORE_MEMORY, type Account } from "./targets.ts";

const FINDINGS_FILE = "var/bench.json";

const machine = {
  node: process.versions.node,
  processor: cpus()[0]?.model.trim() ?? "",
  cores: cpus().length,
  loadBefore: load(),
};
buildIfStale();
const folder = mkdtempSync(join(tmpdir(), "tracker-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const databaseFile = join(folder, "demo.sqlite");
await makeDemoDatabase(databaseFile);

console.log("测疑点规则……");
const rules = timeRules(databaseFile);
console.log("测导入……");
const imports = await timeImports(databaseFile, folder);
console.log("测启动……");
const starts = await timeStarts(databaseFile);
const measured = await measureServer(databaseFile);
const findings: Findings = {
  takenAt: new Date().toISOString(),
  machine: { ...machine, loadAfter: load() },
  pagesOnOneCore: canPin,
  starts,
  rules,
  imports,
  ...measured,
};
console.log(`\n${findingsText(findings)}`);
mkdirSync("var", { recursive: true });
writeFileSync(FINDINGS_FILE, `${JSON.stringify(findings, null, 2)}\n`);
console.log(`\n全部数值写入 ${FINDINGS_FILE}`);

function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

async function makeDemoDatabase(file: string): Promise<void> {
  const db = openDatabase(file);
  shipPlan(db, readShippedPlan());
  seedDemo(db, await hashPassword(DEMO_PASSWORD));
  db.$client.close();
}

/** Pages, memory and exports of one process, in this order. */
async function measureServer(file: string): Promise<Pick<Findings, "pages" | "exports" | "memory">> {
  const server = await startServer(file, true);
  const client = clientOf(server.url);
  try {
    const sessions = new Map<Account, string>();
    for (const account of ACCOUNTS) sessions.set(account, await client.signIn(account));
    const afterStart = residentMemory(server.pid);
    const pages: PageTime[] = [];
    for (const page of PAGES) {
      console.log(`测页面 ${page.path}（${page.account}）……`);
      pages.push(await timePage(client, sessions, page, server.pid));
    }
    const left = REQUESTS_BEFORE_MEMORY - PAGES.length * REQUESTS_PER_PAGE;
    console.log(`轮流请求各页面，共满 ${REQUESTS_BEFORE_MEMORY} 次……`);
    await askInTurn(client, sessions, PAGES, left);
    const afterRequests = residentMemory(server.pid);
    console.log("测导出……");
    const exports: ExportTime[] = [];
    for (const path of EXPORT_PATHS) exports.push(await timeExport(client, sessions.get("quality"), path));
    return { pages, exports, memory: { afterStart, afterRequests, afterExports: residentMemory(server.pid) } };
  } finally {
    client.close();
    await server.end();
  }
}
