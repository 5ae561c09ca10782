/** How long the list behind an address is, opened as its page opens it. */
import { expect } from "vitest";
import type { installTestRuntime } from "#app/access/test-runtime.ts";
import type { CellFacts, DocumentFacts } from "#app/components/document/document-facts.ts";
import { loader as findings } from "../findings/list.tsx";
import { loader as indicators } from "../indicators/grid.tsx";
import { loader as indicatorList } from "../indicators/half-year-list.tsx";
import { loader as queries } from "../indicators/queries.tsx";
import { loader as inspection } from "../inspections/inspection.tsx";
import { loader as inspections } from "../inspections/list.tsx";
import { loader as observations } from "../inspections/observations.tsx";
import { loader as collection } from "../reports/collection.tsx";
import { loader as rows } from "../reports/rows.tsx";
import { loader as sheet } from "../reports/sheet.tsx";
import { loader as comparison } from "../review/compare.tsx";
import { loader as review } from "../review/page.tsx";
import { loader as tasks } from "../tasks/list.tsx";
import { loader as paper } from "./paper.tsx";

type Site = ReturnType<typeof installTestRuntime>;

/** Requests of one person of the demonstration world. */
export function openerOf(site: Site, username: string) {
  return async (address: string, params: Record<string, string> = {}) => {
    const person = site.plan().people.find((each) => each.username === username);
    return { request: await site.request(address, person?.id ?? null), params, context: {} };
  };
}

export type Opener = ReturnType<typeof openerOf>;

/** Pages of one thing: their address says which, and a figure on the way to them names it. */
const RECORDS = [
  /^\/tasks\/(?<name>\d+)$/,
  /^\/indicators\/(?<name>\d+)$/,
  /^\/reports\/[^/]+\/[^/]+\/(?<name>\d+)$/,
  /^\/findings\/[^/]+$/,
  /^\/inspections\/[^/]+$/,
  /^\/review\/[^/]+$/,
];

/** True where the figure names one record: a number of it has to be the one in the address. */
export function namesRecord(value: string, to: string): boolean {
  const url = new URL(to, "http://site");
  if (url.hash) return false;
  const found = RECORDS.map((record) => record.exec(url.pathname)).find((match) => match !== null);
  if (!found) return false;
  if (!/^\d+$/.test(value)) return true;
  const name = found.groups?.name;
  if (name !== undefined) expect(`${to} ${value}`).toBe(`${to} ${name}`);
  return name !== undefined;
}

type Length = (open: Opener, address: string, params: Record<string, string>, hash: string) => Promise<number>;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const LISTS: readonly (readonly [path: RegExp, length: Length])[] = [
  [/^\/reports\/rows$/, async (open, address) => (await rows(await open(address))).lines.length],
  [/^\/reports$/, async (open, address) => (await collection(await open(address))).lines.length],
  [
    /^\/reports\/(?<period>[^/]+)\/(?<department>[^/]+)$/,
    async (open, address, params) => (await sheet(await open(address, params))).rows.length,
  ],
  [/^\/indicators\/list$/, async (open, address) => (await indicatorList(await open(address))).lines.length],
  [/^\/indicators\/queries$/, async (open, address) => (await queries(await open(address))).cards.length],
  [
    /^\/indicators$/,
    async (open, address) => {
      const { body } = await indicators(await open(address));
      if (body.view !== "grid") throw new Error(address);
      return sum(body.grid.groups.map((group) => group.rows.length));
    },
  ],
  [/^\/findings$/, async (open, address) => (await findings(await open(address))).lines.length],
  [/^\/tasks$/, async (open, address) => (await tasks(await open(address))).list.lines.length],
  [
    /^\/inspections$/,
    async (open, address) => sum((await inspections(await open(address))).groups.map(({ lines }) => lines.length)),
  ],
  [/^\/inspections\/observations$/, async (open, address) => (await observations(await open(address))).lines.length],
  [
    /^\/inspections\/(?<id>[^/]+)$/,
    async (open, address, params) =>
      sum((await inspection(await open(address, params))).places.map(({ observations }) => observations.length)),
  ],
  [
    /^\/review\/compare$/,
    async (open, address, _, hash) => {
      if (hash !== "#measures") throw new Error(`${address} is not the list of measures`);
      return (await comparison(await open(address))).data.view?.measures.length ?? 0;
    },
  ],
  [
    /^\/review\/(?<period>[^/]+)$/,
    async (open, address, params, hash) => {
      if (hash !== "#atn") throw new Error(`${address} is not a list`);
      return (await review(await open(address, params))).view?.attention.length ?? 0;
    },
  ],
  [
    /^\/papers\/(?<paper>[^/]+)$/,
    async (open, address, params, hash) => groupLength((await paper(await open(address, params))).document, hash),
  ],
];

/** @throws Error for an address that is none of the known lists */
export async function listLength(open: Opener, to: string): Promise<number> {
  const { pathname, search, hash } = new URL(to, "http://site");
  for (const [path, length] of LISTS) {
    const match = path.exec(pathname);
    if (match) return length(open, pathname + search, { ...match.groups }, hash);
  }
  throw new Error(`a figure leads to ${to}, which is no list this test knows`);
}

/** Lines below the heading of a group in one of the attached tables, up to the next heading. */
function groupLength({ attachments }: DocumentFacts, hash: string): number {
  const isNamed = ([cell]: readonly CellFacts[]) => cell?.anchor === hash.slice(1);
  const lines = attachments.find(({ table }) => table.bodyRows.some(isNamed))?.table.bodyRows;
  if (!lines) throw new Error(`nothing is called ${hash}`);
  const start = lines.findIndex(isNamed);
  const end = lines.findIndex(([cell], place) => place > start && cell?.look === "group");
  return (end < 0 ? lines.length : end) - start - 1;
}
