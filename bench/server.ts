/** The built app in a process of its own, on loopback and on a database of the bench's own. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";

export type BenchServer = { readonly url: string; readonly pid: number; readonly end: () => Promise<void> };

const START_LIMIT = 60_000;
const END_LIMIT = 5_000;

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
/** What `npm start` runs, without npm around it: the look whether the build is stale, then the server itself. */
const [BEFORE = [], START = []] = scripts.start.split(" && ").map((command) => command.split(" "));
if (START[0] !== "node") throw new Error("npm start 应直接运行 node，否则量到的是它外面的进程");

const running = new Set<ChildProcess>();
// Whatever ends this process, no server outlives it.
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

/** True where a process can be held on one core. */
export const canPin = spawnSync("taskset", ["--version"]).status === 0;

/**
 * Starts the server and resolves once it has printed its address.
 * @throws Error when it ends or stays silent instead, or finds that it has to build first
 */
export async function startServer(databaseFile: string, onOneCore: boolean): Promise<BenchServer> {
  const [first = "", ...its] = BEFORE;
  const looked = spawnSync(first, its, { encoding: "utf8" });
  if (looked.stdout.includes("正在构建"))
    throw new Error("源码在测量过程中有改动，构建已过期；请重新运行 npm run bench");
  const [command = "", ...parameters] = onOneCore && canPin ? ["taskset", "-c", "0", ...START] : START;
  const child = spawn(command, parameters, {
    // Of the caller's environment only what finds programs: a PUBLIC_URL, say, would change what is measured.
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_FILE: databaseFile,
      HOST: "127.0.0.1",
      PORT: "0",
      FIXED_TODAY: DEMO_TODAY,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const end = () => endProcess(child);
  try {
    return { url: await printedAddress(child), pid: child.pid ?? 0, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function printedAddress(child: ChildProcess): Promise<string> {
  const limit = setTimeout(() => child.kill("SIGKILL"), START_LIMIT);
  try {
    if (!child.stdout) throw new Error("the server has no output to read");
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) return url;
    }
    throw new Error("服务器没有启动，原因见上");
  } finally {
    clearTimeout(limit);
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  const limit = setTimeout(() => child.kill("SIGKILL"), END_LIMIT);
  child.kill("SIGTERM");
  await exited;
  clearTimeout(limit);
}
