/** The built app as a process of its own, on a database of its own: journeys that write do not meet one another. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ENVIRONMENT_NAMES } from "#app/env.server.ts";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";

/**
 * demo: the demonstration world · empty: the plan and nobody · nearly-rated: the demonstration world with every row of
 * 2025-H1 rated but two of 门诊办, which are still to be written.
 */
export type World = "demo" | "empty" | "nearly-rated";

const ROOT = resolve(import.meta.dirname, "..");
const START_LIMIT = 60_000;
const END_LIMIT = 5_000;

export class OwnApp {
  /** What the server printed, start included. */
  output = "";
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
  ) {
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (data) => (this.output += String(data)));
  }

  static async start(world: World): Promise<OwnApp> {
    const folder = mkdtempSync(join(tmpdir(), "tracker-e2e-"));
    const file = join(folder, "tracker.sqlite");
    if (world === "nearly-rated") await prepare("e2e/nearly-rated-world.ts", file);
    const launcher = `build/server/${world === "demo" ? "demo" : "start"}.js`;
    const app = new OwnApp(run([launcher], file, world === "empty" ? undefined : DEMO_TODAY), folder);
    await app.hasStarted();
    return app;
  }

  /** Where it is served. */
  get url(): string {
    return /：(http:\S+)$/m.exec(this.output)?.[1] ?? "";
  }

  /** The one-time link for the first administrator. */
  get setupLink(): string {
    return /http:\S+\/setup\S+/.exec(this.output)?.[0] ?? "";
  }

  async stop(): Promise<void> {
    if (this.server.exitCode === null) {
      const ended = once(this.server, "exit");
      const force = setTimeout(() => this.server.kill("SIGKILL"), END_LIMIT);
      this.server.kill("SIGTERM");
      await ended;
      clearTimeout(force);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async hasStarted(): Promise<void> {
    const limit = AbortSignal.timeout(START_LIMIT);
    while (this.url === "") {
      if (this.server.exitCode !== null || limit.aborted) throw new Error(`the app did not start:\n${this.output}`);
      await Promise.race([once(this.server.stdout ?? this.server, "data"), once(this.server, "exit")]);
    }
  }
}

/** The app of the spec file that is running: started for its first journey, ended when another file begins. */
export class AppOfFile {
  private current: { file: string; world: World; app: OwnApp } | null = null;

  async of(file: string, world: World): Promise<OwnApp> {
    if (this.current?.file === file && this.current.world === world) return this.current.app;
    await this.stop();
    const app = await OwnApp.start(world);
    this.current = { file, world, app };
    return app;
  }

  async stop(): Promise<void> {
    await this.current?.app.stop();
    this.current = null;
  }
}

async function prepare(script: string, file: string): Promise<void> {
  const preparing = run(["--import", "tsx", script], file, DEMO_TODAY);
  let output = "";
  for (const stream of [preparing.stdout, preparing.stderr]) stream?.on("data", (data) => (output += String(data)));
  const [exitCode] = await once(preparing, "exit");
  if (exitCode !== 0) throw new Error(`${script} failed:\n${output}`);
}

/** Node itself, so that ending it ends the server; the variables of whoever runs the tests stay out. */
function run(args: readonly string[], file: string, today?: string): ChildProcess {
  const env = { ...process.env };
  for (const name of [...ENVIRONMENT_NAMES, "FORCE_COLOR", "NO_COLOR"]) env[name] = undefined;
  Object.assign(env, { DATABASE_FILE: file, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error", FIXED_TODAY: today });
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
}
