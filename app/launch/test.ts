/**
 * `npm test`: every check, the cheap ones first; those that use one core only run side by side. It stops where one fails,
 * since those after it would only say the same again at greater length. Green steps print one line each; a red one prints all it said.
 */
import { spawn } from "node:child_process";
import { findBrowser } from "./find-browser.ts";

type Step = { readonly title: string; readonly script: string; readonly needs?: () => void };

const STAGES: readonly (readonly Step[])[] = [
  [
    { title: "type check", script: "typecheck" },
    { title: "lint and format", script: "lint" },
  ],
  [{ title: "unit and integration tests", script: "test:unit" }],
  [{ title: "production build", script: "build" }],
  [{ title: "browser journeys", script: "test:e2e", needs: () => void findBrowser() }],
];
const SUMMARY = /^ *(?:Test Files|Tests) .*|^ +\d+ (?:passed|failed|flaky|skipped|did not run|interrupted)\b.*$/gm;

type Ended = { readonly step: Step; readonly succeeded: boolean; readonly output: string; readonly seconds: number };

/** Runs an npm script without colours, so that what it printed can be read again. */
async function run(step: Step): Promise<Ended> {
  const { script, needs } = step;
  const startedAt = performance.now();
  try {
    needs?.();
  } catch (error) {
    return { step, succeeded: false, output: error instanceof Error ? error.message : String(error), seconds: 0 };
  }
  const child = spawn("npm", ["run", "--silent", script], {
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  return { step, succeeded: exitCode === 0, output, seconds: (performance.now() - startedAt) / 1000 };
}

/** The closing lines of the test runners, as they printed them. */
function summaryOf(output: string): string[] {
  return output.match(SUMMARY) ?? [];
}

/** How many of `what` the closing lines count; files of tests are not tests. */
function count(what: "passed" | "failed", lines: readonly string[]): number {
  const counts = lines
    .filter((line) => !line.includes("Test Files"))
    .flatMap((line) => [...line.matchAll(/(\d+) (passed|failed)\b/g)])
    .filter(([, , word]) => word === what);
  return counts.reduce((sum, [, number]) => sum + Number(number), 0);
}

const summary: string[] = [];
let failedSteps = 0;
for (const stage of STAGES) {
  for (const { step, succeeded, output, seconds } of await Promise.all(stage.map(run))) {
    console.log(`${succeeded ? "ok    " : "FAILED"} ${step.title} (${seconds.toFixed(1)} s)`);
    const lines = summaryOf(output);
    summary.push(...lines);
    if (succeeded) continue;
    console.log(output.trimEnd());
    // A step that counts no tests is one failure itself.
    if (count("failed", lines) === 0) failedSteps += 1;
    process.exitCode = 1;
  }
  if (process.exitCode === 1) break;
}
console.log(
  [...summary, `${count("passed", summary)} passed, ${count("failed", summary) + failedSteps} failed`].join("\n"),
);
