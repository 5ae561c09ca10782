/** Which Chromium or Chrome the browser journeys run in. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

export const NO_BROWSER =
  "没有找到浏览器：请安装 Chromium（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 PLAYWRIGHT_CHROMIUM_PATH 指明 Chrome 的位置。";

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The one that is named, Playwright's own, then one the system has; `exists` tells whether a file can be run.
 * @throws Error with one sentence when the named one cannot be run, or there is none at all
 */
export function findBrowser(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  exists: (file: string) => boolean = isExecutable,
): string {
  const named = variables.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (exists(named)) return named;
    throw new Error(`环境变量 PLAYWRIGHT_CHROMIUM_PATH：${named} 不是可以运行的文件。`);
  }
  const folders = ["/usr/bin", ...(variables.PATH ?? "").split(delimiter).filter(Boolean)];
  const candidates = [
    chromium.executablePath(),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  const found = candidates.find((file) => file !== "" && exists(file));
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}
