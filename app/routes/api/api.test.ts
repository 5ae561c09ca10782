/** The JSON that other programs rely on (interface.md), through the routes' own loaders, on the demonstration world. */
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { CELL_STATUSES } from "#app/domain/measure-value.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { ROW_STATES } from "#app/domain/report-row.ts";
import { TILES } from "#app/domain/supervision-items.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loader as indicators } from "./indicators.ts";
import { loader as reminders } from "./reminders.ts";
import { loader as reports } from "./reports.ts";
import { loader as tasks } from "./tasks.ts";
import { loader as unknown } from "./unknown.ts";

let site: ReturnType<typeof installTestRuntime>;

beforeAll(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

const LOADERS = { tasks, reports, indicators, reminders, unknown };

async function ask(path: string, username: string | null) {
  const [name = ""] = path.split("?");
  const handler = Object.entries(LOADERS).find(([each]) => each === name)?.[1] ?? unknown;
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/api/v1/${path}`, person?.id ?? null);
  const answer = await handler({ request, params: {}, context: {} }).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("not a response");
  return { status: answer.status, body: (await answer.json()) as unknown };
}

const Named = z.strictObject({ code: z.string().min(1), name: z.string().min(1) });
const Day = z.iso.date();
const Moment = z.iso.datetime({ offset: true });
const Period = z.string().regex(/^20\d\d-H[12]$/);
const Rated = z.enum(RATINGS).nullable();
const Envelope = { dataVersion: z.int(), asOf: Day, demo: z.literal(true) };

const Tasks = z.strictObject({
  ...Envelope,
  tasks: z.array(
    z.strictObject({
      no: z.int(),
      title: z.string().min(1),
      content: z.string().min(1),
      category: z.string().min(1),
      leader: Named,
      departments: z.array(Named).min(1),
      halfYears: z.record(Period, z.strictObject({ state: z.enum(ROW_STATES), rating: Rated })),
    }),
  ),
});

const Reports = z.strictObject({
  ...Envelope,
  period: Period,
  dueOn: Day,
  closesOn: Day,
  reports: z.array(
    z.strictObject({
      department: Named,
      state: z.enum(ROW_STATES),
      handedInAt: Moment.nullable(),
      daysLate: z.int().nullable(),
      dueOn: Day,
      rows: z.array(
        z.strictObject({
          task: z.int(),
          leader: z.string().min(1),
          state: z.enum(ROW_STATES),
          firstSubmittedAt: Moment.nullable(),
          progress: z.string(),
          difficulties: z.string(),
          percent: z.int().min(0).max(100).nullable(),
          selfRating: Rated,
          rating: Rated,
          version: z.int(),
        }),
      ),
    }),
  ),
});

const Quantity = z.union([z.number(), z.boolean()]).nullable();
const Indicators = z.strictObject({
  ...Envelope,
  indicators: z.array(
    z.strictObject({
      no: z.int(),
      name: z.string().min(1),
      tableText: z.string().min(1),
      mark: z.string().nullable(),
      dimension: z.string().min(1),
      departments: z.array(Named).min(1),
      measures: z.array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          companion: z.boolean(),
          valueType: z.string(),
          unit: z.string().nullable(),
          direction: z.enum(["higher_better", "lower_better"]),
          rollup: z.string(),
          target: z.looseObject({ operator: z.string(), status: z.string() }).nullable(),
          values: z.record(
            Period,
            z.strictObject({
              status: z.enum(CELL_STATUSES),
              value: Quantity,
              numerator: z.number().nullable(),
              denominator: z.number().nullable(),
              sample: z.number().nullable(),
              list: z.array(z.string()).nullable(),
              note: z.string(),
              queries: z.array(z.string().regex(/^DQ-[A-G]\d\d$/)),
            }),
          ),
          annual: z.record(
            z.string().regex(/^20\d\d$/),
            z.strictObject({
              status: z.enum(["complete", "partial", "missing"]),
              value: Quantity,
              missing: z.array(Period),
              formula: z.string().nullable(),
              note: z.string().nullable(),
              official: z
                .strictObject({ value: z.union([z.number(), z.boolean()]), source: z.string(), reason: z.string() })
                .nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
});

const Reminders = z.strictObject({
  ...Envelope,
  counts: z.strictObject(Object.fromEntries(TILES.map((tile) => [tile, z.int().min(0)]))),
  items: z.array(
    z.strictObject({
      tile: z.enum(TILES),
      department: z.string().min(1),
      leader: z.string().min(1).nullable(),
      subject: z.string().min(1),
      period: Period,
      dueOn: Day,
      daysLate: z.int(),
    }),
  ),
});

const Failure = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string().min(1) }) });

const PEOPLE = [
  "quality",
  "president",
  "leader.tao-jianhua",
  "head.information",
  "reporter.nursing",
  "viewer",
  "admin",
];

test.each(PEOPLE)("%s: every answer keeps its shape", async (username) => {
  Tasks.parse((await ask("tasks", username)).body);
  Indicators.parse((await ask("indicators", username)).body);
  for (const period of ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"])
    Reports.parse((await ask(`reports?period=${period}`, username)).body);
  const { status, body } = await ask("reminders", username);
  if (status === 200) Reminders.parse(body);
  else Failure.parse(body);
});

test("tasks: all thirty, with the slowest state and the worst rating of each half-year", async () => {
  const { tasks: all } = Tasks.parse((await ask("tasks", "quality")).body);
  expect(all).toHaveLength(30);
  expect(all.reduce((sum, { departments }) => sum + departments.length, 0)).toBe(41);
  expect(all[7]).toMatchObject({
    no: 8,
    leader: { code: "li-guohua", name: "李国华" },
    departments: [{ code: "western-pharmacy", name: "西药剂科" }],
    halfYears: {
      "2024-H1": { state: "adopted", rating: "not_completed" },
      "2025-H1": { state: "not_started", rating: null },
    },
  });
});

test("reports: a department's rows, when it was handed in and how late", async () => {
  const { reports: all, dueOn, closesOn } = Reports.parse((await ask("reports?period=2024-H1", "quality")).body);
  expect([dueOn, closesOn]).toEqual(["2024-07-10", "2024-07-24"]);
  expect(all).toHaveLength(11);
  expect(all.flatMap(({ rows }) => rows)).toHaveLength(41);
  const [office] = all;
  expect(office).toMatchObject({ department: { code: "outpatient-office" }, state: "adopted", daysLate: 2 });
  expect(office?.rows.map(({ task }) => task)).toEqual([1, 2, 3, 6, 12, 18, 23, 24]);
  expect(office?.rows[0]?.progress).not.toBe("");
});

test("without a period the half-year people work on", async () => {
  expect((await ask("reports", "quality")).body).toMatchObject({ period: "2025-H1", asOf: "2025-07-08" });
});

test("half-written text is told to its own department only", async () => {
  const draftOf = async (username: string) => {
    const { reports: all } = Reports.parse((await ask("reports?period=2025-H1", username)).body);
    const office = all.find(({ department }) => department.code === "outpatient-office");
    return office?.rows.find(({ state }) => state === "draft")?.progress;
  };
  expect(await draftOf("reporter.outpatient-office")).not.toBe("");
  expect(await draftOf("quality")).toBe("");
  expect(await draftOf("head.information")).toBeUndefined();
});

test("indicators: values as shown, parts as typed, queries by code, years computed", async () => {
  const { indicators: all } = Indicators.parse((await ask("indicators", "quality")).body);
  expect(all).toHaveLength(33);
  expect(all.flatMap(({ measures }) => measures)).toHaveLength(45);
  const [wait] = all.find(({ no }) => no === 6)?.measures ?? [];
  expect(wait?.values["2025-H1"]).toMatchObject({
    status: "reported",
    value: 11.2,
    sample: 121060,
    queries: ["DQ-D01", "DQ-D02"],
  });
  expect(wait?.values["2025-H2"]).toMatchObject({ status: "not_due", value: null, queries: [] });
  const [preop] = all.find(({ no }) => no === 5)?.measures ?? [];
  expect(preop?.values["2024-H2"]?.status).toBe("missing");
  expect(preop?.annual["2024"]).toMatchObject({ status: "missing", value: null, missing: ["2024-H2"] });
  const [dispatch] = all.find(({ no }) => no === 13)?.measures ?? [];
  expect(dispatch?.annual["2024"]).toMatchObject({ status: "complete", value: 95.95, missing: [] });
});

test("a viewer gets what is published and a department its own besides", async () => {
  const halfYearsOf = async (username: string, no: number) => {
    const { indicators: all } = Indicators.parse((await ask("indicators", username)).body);
    const [measure] = all.find((each) => each.no === no)?.measures ?? [];
    return { values: Object.keys(measure?.values ?? {}), annual: Object.keys(measure?.annual ?? {}) };
  };
  expect((await halfYearsOf("viewer", 13)).values).toEqual(["2023-H1", "2023-H2", "2024-H1", "2024-H2"]);
  expect((await halfYearsOf("viewer", 13)).annual).toEqual(["2023", "2024"]);
  expect((await halfYearsOf("head.emergency", 13)).annual).toEqual(["2023", "2024", "2025"]);
  expect((await halfYearsOf("head.emergency", 1)).values).toHaveLength(4);
  const { tasks: all } = Tasks.parse((await ask("tasks", "viewer")).body);
  expect(all.every(({ halfYears }) => !("2025-H1" in halfYears))).toBe(true);
  expect(Reports.parse((await ask("reports?period=2025-H1", "viewer")).body).reports).toEqual([]);
  const own = Reports.parse((await ask("reports?period=2025-H1", "head.information")).body).reports;
  expect(own.map(({ department }) => department.code)).toEqual(["information"]);
});

test("reminders: the numbers are those of the items, on any day", async () => {
  for (const day of ["2024-07-11", "2025-07-07", "2025-07-08", "2025-07-11", "2026-02-01"]) {
    const { counts, items, asOf } = Reminders.parse((await ask(`reminders?asOf=${day}`, "quality")).body);
    expect(asOf).toBe(day);
    for (const tile of TILES) expect(items.filter((item) => item.tile === tile)).toHaveLength(counts[tile] ?? -1);
  }
  const { items } = Reminders.parse((await ask("reminders", "quality")).body);
  expect(items.find(({ tile }) => tile === "returned")).toEqual({
    tile: "returned",
    department: "clinical-support",
    leader: "zhou-zhongdong",
    subject: "任务 14 加强患者照护服务管理",
    period: "2025-H1",
    dueOn: "2025-07-09",
    daysLate: -1,
  });
  expect(items.find(({ tile }) => tile === "reopened")?.subject).toBe("2024年下半年评估指标");
});

test("a department is reminded of its own", async () => {
  const { items } = Reminders.parse((await ask("reminders", "reporter.information")).body);
  expect(new Set(items.map(({ department }) => department))).toEqual(new Set(["information"]));
});

test.each([
  ["reports?period=2025", "quality", 400, "period-invalid"],
  ["reports?period=2031-H1", "quality", 404, "period-unknown"],
  ["reminders?asOf=2025-02-30", "quality", 400, "as-of-invalid"],
  ["reminders?asOf=9999-12-31", "quality", 400, "as-of-invalid"],
  ["reminders", "viewer", 403, "not-permitted"],
  ["reminders", "admin", 403, "not-permitted"],
  ["nothing", "quality", 404, "not-found"],
  ["tasks", null, 401, "not-signed-in"],
  ["reports?period=2025", null, 401, "not-signed-in"],
  ["indicators", null, 401, "not-signed-in"],
  ["reminders", null, 401, "not-signed-in"],
  ["nothing", null, 401, "not-signed-in"],
])("%s asked by %s: %i %s", async (path, username, status, code) => {
  const answer = await ask(path, username);
  expect(answer.status).toBe(status);
  expect(Failure.parse(answer.body).error.code).toBe(code);
});
