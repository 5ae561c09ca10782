/** The measurements. All requests are made one after the other; nothing that was taken is left out. */
import { performance } from "node:perf_hooks";
import { clientOf, type Client } from "./client.ts";
import { processorTime } from "./process-figures.ts";
import { startServer } from "./server.ts";
import { median, percentile } from "./statistics.ts";
import type { Account, Page } from "./targets.ts";

export type Sessions = ReadonlyMap<Account, string>;

const STARTS = 5;
const WARM_UP = 50;
const TIMED = 200;
const REPEATS = 10;

/** Requests `timePage` makes of one page. */
export const REQUESTS_PER_PAGE = WARM_UP + TIMED;

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/** Milliseconds from starting the process until a stranger has the sign-in page, several times over, on all cores. */
export async function timeStarts(databaseFile: string): Promise<number[]> {
  const figures: number[] = [];
  while (figures.length < STARTS) {
    const startedAt = performance.now();
    const server = await startServer(databaseFile, false);
    const client = clientOf(server.url);
    try {
      await client.get("/login");
      figures.push(Math.round(performance.now() - startedAt));
    } finally {
      client.close();
      await server.end();
    }
  }
  return figures;
}

export type PageTime = Page & {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** Processor time of the server per request, on average: what a busy machine does not blur. */
  readonly processor: number | null;
  readonly bytes: number;
};

/** Milliseconds at the client over a kept connection, after a warm-up that is not counted. */
export async function timePage(client: Client, sessions: Sessions, page: Page, serverPid: number): Promise<PageTime> {
  const cookie = sessions.get(page.account);
  for (let count = 0; count < WARM_UP; count += 1) await client.get(page.path, cookie);
  const processorBefore = processorTime(serverPid);
  const figures: number[] = [];
  let bytes = 0;
  while (figures.length < TIMED) {
    const answer = await client.get(page.path, cookie);
    figures.push(answer.milliseconds);
    bytes = answer.bytes;
  }
  const processorAfter = processorTime(serverPid);
  const isKnown = processorBefore !== null && processorAfter !== null;
  return {
    ...page,
    processor: isKnown ? tenths((processorAfter - processorBefore) / TIMED) : null,
    median: tenths(median(figures)),
    p95: tenths(percentile(figures, 95)),
    max: tenths(Math.max(...figures)),
    bytes,
  };
}

/** Asks for all pages in turn, `count` requests in all. */
export async function askInTurn(client: Client, sessions: Sessions, pages: readonly Page[], count: number) {
  for (let asked = 0; asked < count; asked += 1) {
    const page = pages[asked % pages.length];
    if (page) await client.get(page.path, sessions.get(page.account));
  }
}

export type ExportTime = {
  readonly path: string;
  readonly first: number;
  readonly repeated: number;
  readonly bytes: number;
};

/** The first time and the median of some more; the first .xlsx and the first .docx of a process load their library. */
export async function timeExport(client: Client, cookie: string | undefined, path: string): Promise<ExportTime> {
  const first = await client.get(path, cookie);
  const figures: number[] = [];
  while (figures.length < REPEATS) figures.push((await client.get(path, cookie)).milliseconds);
  return { path, first: tenths(first.milliseconds), repeated: tenths(median(figures)), bytes: first.bytes };
}
