/** How scripts of the shell end: an answer on stdout, or a sentence on stderr and an exit code. */
import { EnvError } from "#app/env.server.ts";
import { BackupError } from "#db/backup.server.ts";
import { PlanFileError } from "#db/plan-files.server.ts";

/** Something the person at the shell can put right. Exit code 2: the call itself was wrong. */
export class ShellError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = "ShellError";
  }
}

/** Runs `work` and prints its answer. What people can put right ends in a clear line, not in a stack. */
export async function script(work: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    const expected = [ShellError, EnvError, BackupError, PlanFileError].some((kind) => error instanceof kind);
    console.error(expected && error instanceof Error ? error.message : error);
    process.exitCode = error instanceof ShellError ? error.exitCode : 1;
  }
}
