/** Builds the app when the build is missing or older than what it was made from. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["app", "db", "public", "package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"];
const SERVER_BUILD = "build/server/index.js";

function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

export function buildIsStale(): boolean {
  if (!existsSync(SERVER_BUILD)) return true;
  const builtAt = statSync(SERVER_BUILD).mtimeMs;
  return SOURCES.some((source) => existsSync(source) && newestChange(source) > builtAt);
}

/** Runs the production build and says so, since it takes some seconds; its own output is shown only when it fails. */
export function buildIfStale(): void {
  if (!buildIsStale()) return;
  console.log("正在构建，约需十几秒……");
  const built = spawnSync("npx", ["--no-install", "remix", "vite:build"], { encoding: "utf8" });
  if (built.status === 0) return;
  console.error(built.stdout, built.stderr);
  throw new Error("构建失败，原因见上");
}
