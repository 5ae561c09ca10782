/** What the kernel counts of a process, from /proc; null on systems without it. */
import { readFileSync } from "node:fs";

/** The unit of times in /proc/…/stat: 1/100 s on every Linux. */
const TICK_MILLISECONDS = 10;

function proc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
}

/** Resident memory in MiB. */
export function residentMemory(pid: number): number | null {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(proc(pid, "status") ?? "")?.[1];
  return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
}

/** Milliseconds of processor time used so far by all threads, system calls included. */
export function processorTime(pid: number): number | null {
  // The name of the program, in parentheses, may hold blanks; utime and stime are the 12th and 13th after it.
  const fields = proc(pid, "stat")
    ?.replace(/^.*\) /s, "")
    .split(" ");
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS : null;
}
