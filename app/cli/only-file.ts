import { parseArgs } from "node:util";
import { ShellError } from "./script.ts";

/** The one file name a script is called with; anything else is answered with its usage. */
export function onlyFile(usage: string, args: string[] = process.argv.slice(2)): string {
  const { positionals, tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  const [file] = positionals;
  if (file === undefined || tokens.length !== 1) throw new ShellError(usage, 2);
  return file;
}
