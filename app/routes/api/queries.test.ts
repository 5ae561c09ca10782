/** The JSON of the 疑点, on the demonstration world. */
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { isQueryCode } from "#app/domain/query-codes.ts";
import { QUERY_EVENTS, QUERY_STATES } from "#app/domain/query-record.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as board } from "../supervision/page.tsx";
import { loader as indicators } from "./indicators.ts";
import { loader as queries } from "./queries.ts";
import { loader as reminders } from "./reminders.ts";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function requestAs(path: string, username: string) {
  return site.request(path, site.plan().people.find((person) => person.username === username)?.id ?? null);
}

async function ask(loader: typeof queries, path: string, username: string): Promise<unknown> {
  const answer = await loader({ request: await requestAs(path, username), params: {}, context: {} });
  return answer.json();
}

const Moment = z.iso.datetime({ offset: true });
const Queries = z.strictObject({
  dataVersion: z.int(),
  asOf: z.iso.date(),
  demo: z.literal(true),
  queries: z.array(
    z.strictObject({
      period: z.string().regex(/^20\d\d-H[12]$/),
      indicator: z.int(),
      measure: z.string(),
      department: z.string(),
      code: z.string().refine(isQueryCode),
      severity: z.enum(["BLOCK", "QUERY"]),
      state: z.enum(QUERY_STATES),
      value: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      openedAt: Moment,
      events: z.array(z.strictObject({ kind: z.enum(QUERY_EVENTS), at: Moment, by: z.string(), text: z.string() })),
    }),
  ),
});
const queriesOf = async (username: string) => Queries.parse(await ask(queries, "/api/v1/queries", username)).queries;

test("every query with its life, as far as the reader may see", async () => {
  const all = await queriesOf("quality");
  expect(all).toHaveLength(site.plan().queryRecords.length);
  expect(all.find(({ code }) => code === "DQ-E01")).toMatchObject({
    period: "2024-H2",
    indicator: 24,
    department: "finance",
    state: "closed",
    value: "94.28%（9530/10108）",
    events: [
      { kind: "opened", by: "系统" },
      { kind: "error_confirmed", by: "沈丽萍" },
      { kind: "corrected", by: "方圆", text: "由 94.28%（9530/10108） 改为 94.20%（9590/10180）" },
      { kind: "closed", by: "沈丽萍" },
    ],
  });
  const published = await queriesOf("viewer");
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter(({ period }) => period === "2025-H1")).toEqual([]);
});

test("疑点待答: the tile, the list it opens and the JSON say the same", async () => {
  const awaited = (await queriesOf("quality")).filter(({ state }) => state === "open" || state === "confirmed_error");
  const { counts } = z
    .looseObject({ counts: z.record(z.string(), z.int()) })
    .parse(await ask(reminders, "/api/v1/reminders", "quality"));
  const request = await requestAs("/supervision/query_open", "quality");
  const { tiles, list } = await board({ request, params: { tile: "query_open" }, context: {} });
  const tile = tiles.find(({ tile: name }) => name === "query_open");
  const lines = list.groups.flatMap(({ lines: own }) => own);
  expect([counts.query_open, tile?.count, lines.length]).toEqual([awaited.length, awaited.length, awaited.length]);
  expect(awaited.map(({ indicator, code }) => `${indicator} ${code}`)).toEqual([
    "6 DQ-D01",
    "6 DQ-D02",
    "19 DQ-D03",
    "19 DQ-D04",
  ]);
});

test("an overdue empty cell has its code beside the others", async () => {
  const body = z
    .looseObject({
      indicators: z.array(
        z.looseObject({
          no: z.int(),
          measures: z.array(
            z.looseObject({ values: z.record(z.string(), z.looseObject({ queries: z.array(z.string()) })) }),
          ),
        }),
      ),
    })
    .parse(await ask(indicators, "/api/v1/indicators", "quality"));
  const preop = body.indicators.find(({ no }) => no === 5)?.measures[0]?.values;
  expect(preop?.["2024-H2"]?.queries).toEqual(["DQ-A01"]);
  expect(preop?.["2025-H1"]?.queries).toEqual([]);
});
