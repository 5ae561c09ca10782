/** The pages of the ledger through their own doors, on the demonstration world: numbers = lists = JSON. */
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { loader as apiFindings } from "#app/routes/api/findings.ts";
import { loader as apiReminders } from "#app/routes/api/reminders.ts";
import { loader as board } from "#app/routes/supervision/page.tsx";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action as post, loader as openOne } from "./finding.tsx";
import { loader as openList } from "./list.tsx";
import { action as register, loader as openForm } from "./new.tsx";

let site: ReturnType<typeof installTestRuntime>;

beforeEach(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function as(username: string, path: string, fields?: Record<string, string>, params = {}) {
  const person = site.plan().people.find((each) => each.username === username);
  const init = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  return { request: await site.request(path, person?.id ?? null, init), params, context: {} };
}

async function list(username: string, search = "") {
  return openList(await as(username, `/findings${search}`));
}

async function open(username: string, id: string) {
  return openOne(await as(username, `/findings/${id}`, undefined, { id }));
}

async function step(username: string, id: string, fields: Record<string, string>) {
  const version = String(site.plan().findingById.get(id)?.version);
  return post(await as(username, `/findings/${id}`, { version, ...fields }, { id }));
}

/** What a refused step leaves on the page. */
function refusedWith(answer: Awaited<ReturnType<typeof step>>) {
  if (!("data" in answer)) throw new Error("not refused");
  return { status: answer.init?.status, ...answer.data };
}

test.each(["quality", "president", "leader.he-fenqin", "head.outpatient-office", "reporter.nursing"])(
  "%s: every count is the length of the list it opens, and the figures are those of the JSON",
  async (username) => {
    const all = await list(username);
    for (const [view, count] of Object.entries(all.counts))
      expect((await list(username, `?state=${view}`)).lines, view).toHaveLength(count);
    const { measures, counts } = all;
    expect([measures.found, measures.closed, measures.pendingReview, measures.overdue, measures.onTime.whole]).toEqual([
      counts.all,
      counts.closed,
      counts.pending_review,
      counts.overdue,
      counts.due,
    ]);
    const json = await (await apiFindings(await as(username, "/api/v1/findings"))).json();
    expect(json.findings).toHaveLength(counts.all);
    expect(json.figures).toEqual(measures);
  },
);

test.each(["quality", "leader.he-fenqin", "head.general-affairs", "head.finance"])(
  "%s: 问题逾期 on the board is its list and the JSON, on any day",
  async (username) => {
    for (const day of ["2024-06-21", "2025-06-30", "2025-07-01", "2025-07-08", "2026-01-05"]) {
      const shown = await board({
        ...(await as(username, `/supervision/finding_overdue?asOf=${day}`)),
        params: { tile: "finding_overdue" },
      });
      const count = shown.tiles.find(({ tile }) => tile === "finding_overdue")?.count;
      expect(shown.list.groups.flatMap(({ lines }) => lines)).toHaveLength(count ?? -1);
      const json = await (await apiReminders(await as(username, `/api/v1/reminders?asOf=${day}`))).json();
      expect(json.counts.finding_overdue, day).toBe(count);
    }
  },
);

test("the board knew on each day what was late then", async () => {
  const late = async (day: string) => {
    const json = await (await apiReminders(await as("quality", `/api/v1/reminders?asOf=${day}`))).json();
    return json.items.filter(({ tile }: { tile: string }) => tile === "finding_overdue");
  };
  expect(await late("2024-06-20")).toEqual([]);
  expect(await late("2024-06-21")).toMatchObject([
    { department: "general-affairs", subject: "问题 WT-2024H1-002 门诊楼无障碍坡道被电动车占用", daysLate: 1 },
  ]);
  expect(await late("2024-07-02")).toEqual([]);
});

test.each([
  ["viewer", 403],
  ["admin", 403],
])("the ledger is not for %s", async (username, status) => {
  await expect(list(username)).rejects.toMatchObject({ status });
  await expect(open(username, "WT-2024H1-001")).rejects.toMatchObject({ status: 404 });
  await expect(apiFindings(await as(username, "/api/v1/findings"))).rejects.toMatchObject({ status });
});

test("a department finds its own and those it helps with, and no other by its address", async () => {
  const { lines } = await list("reporter.nursing");
  expect(lines.map(({ id }) => id).sort()).toEqual(["WT-2024H2-001", "WT-2025H2-001"]);
  await expect(open("reporter.nursing", "WT-2025H1-001")).rejects.toMatchObject({ status: 404 });
  await expect(openForm(await as("head.nursing", "/findings/new"))).rejects.toMatchObject({ status: 403 });
});

test("filters narrow the figures and the list alike", async () => {
  const page = await list("quality", "?leader=he-fenqin&severity=minor&source=walkthrough&period=2025-H1");
  expect(page.lines.map(({ id }) => id)).toEqual(["WT-2025H1-002"]);
  expect(page.measures).toMatchObject({ found: 1, overdue: 1 });
  expect((await list("quality", "?state=nothing&leader=nobody")).lines).toHaveLength(10);
});

test("a returned rectification says why, and who may do what is offered", async () => {
  const page = await open("head.outpatient-office", "WT-2025H1-002");
  expect(page.returned?.text).toContain("线上改期没有开通");
  expect(page.steps).toEqual(["report", "progress"]);
  expect((await open("reporter.outpatient-office", "WT-2025H1-002")).steps).toEqual(["progress"]);
  expect((await open("quality", "WT-2025H1-002")).steps).toEqual([]);
  expect((await open("leader.li-guohua", "WT-2025H1-003")).steps).toEqual(["review"]);
  expect((await open("quality", "WT-2025H1-003")).next).toBe("一方已通过，等分管领导李国华复核");
  expect((await open("quality", "WT-2025H2-001")).steps).toEqual(["assign"]);
});

test("reporting it rectified answers the return; a refused step keeps what was typed", async () => {
  const id = "WT-2025H1-002";
  const typed = { intent: "report", text: "线上改期已开通，实测通过。", evidence: "图" };
  const refused = refusedWith(await step("head.outpatient-office", id, typed));
  expect(refused).toMatchObject({ status: 422, form: "report", typed, errors: { evidence: [expect.any(String)] } });
  const done = await step("head.outpatient-office", id, { ...typed, evidence: "操作截图三张" });
  expect(done).toMatchObject({ status: 302 });
  expect(await open("head.outpatient-office", id)).toMatchObject({
    state: "pending_review",
    returned: null,
    steps: [],
  });
  expect(refusedWith(await step("head.outpatient-office", id, { ...typed, evidence: "操作截图三张" })).status).toBe(
    409,
  );
});

test.each([
  ["nobody's side", "quality", { intent: "accept", side: "other", text: "核对无误同意" }, 422],
  ["the other side", "quality", { intent: "accept", side: "leader", text: "核对无误同意" }, 403],
  ["no such step", "quality", { intent: "delete" }, 400],
  ["an old version", "leader.li-guohua", { intent: "accept", side: "leader", text: "核对无误同意", version: "1" }, 409],
  ["no words", "leader.li-guohua", { intent: "accept", side: "leader", text: "" }, 422],
  ["well", "leader.li-guohua", { intent: "accept", side: "leader", text: "核对无误，同意销号" }, 302],
])("reviewing with %s", async (_what, username, fields, status) => {
  const answer = await step(username, "WT-2025H1-003", fields);
  expect("data" in answer ? answer.init?.status : answer.status).toBe(status);
});

const NEW = {
  source: "inspection",
  severity: "minor",
  foundOn: "2025-07-08",
  title: "候诊叫号声音太小",
  description: "二楼候诊区后排听不到叫号。",
  taskNo: "6",
  departmentCode: "outpatient-office",
};

test("a new finding: the form knows what the board row said, errors keep the rest, and its number is the next", async () => {
  const form = await openForm(await as("quality", "/findings/new?task=6&department=outpatient-office&source=nonsense"));
  expect(form.given).toMatchObject({ taskNo: "6", departmentCode: "outpatient-office", source: undefined });
  const wrong = await register(await as("quality", "/findings/new", { ...NEW, foundOn: "2025-07-09" }));
  if (!("data" in wrong)) throw new Error("not refused");
  expect(wrong).toMatchObject({ init: { status: 422 }, data: { error: { foundOn: ["发现日期不能晚于今天。"] } } });
  expect(wrong.data.initialValue).toMatchObject({ title: NEW.title });
  const done = await register(await as("quality", "/findings/new", NEW));
  expect(done).toMatchObject({ status: 302 });
  expect(done instanceof Response && done.headers.get("Location")).toBe("/findings/WT-2025H2-002?done=register");
  expect((await register(await as("head.nursing", "/findings/new", NEW))) instanceof Response).toBe(false);
});
