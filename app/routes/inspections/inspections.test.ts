/** The pages of 督查 and 体验就医 through their own doors, on the demonstration world. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { loader as api } from "#app/routes/api/inspections.ts";
import { loader as openFinding } from "#app/routes/findings/finding.tsx";
import { action as register, loader as openFindingForm } from "#app/routes/findings/new.tsx";
import { seedDemo } from "#db/demo/seed-demo.server.ts";
import { action as change, loader as openEdit } from "./edit.tsx";
import { action as post, loader as openOne } from "./inspection.tsx";
import { loader as openList } from "./list.tsx";
import { action as plan, loader as openForm } from "./new.tsx";
import { action as correct, loader as openObservation } from "./observation.tsx";

let site: ReturnType<typeof installTestRuntime>;

function begin() {
  site = installTestRuntime();
  seedDemo(site.db, "no hash");
}

const NIGHT = "TY-2025H2-01";

function idOf(username: string): number {
  return site.plan().people.find((each) => each.username === username)?.id ?? 0;
}

async function as(username: string, path: string, fields?: readonly [string, string][], params = {}) {
  const init = fields ? { method: "POST", body: new URLSearchParams([...fields]) } : {};
  return { request: await site.request(path, idOf(username), init), params, context: {} };
}

async function list(username: string, search = "") {
  return openList(await as(username, `/inspections${search}`));
}

async function open(username: string, id: string) {
  return openOne(await as(username, `/inspections/${id}`, undefined, { id }));
}

async function step(username: string, id: string, fields: Record<string, string>) {
  const version = String(site.plan().inspectionById.get(id)?.version);
  return post(await as(username, `/inspections/${id}`, Object.entries({ version, ...fields }), { id }));
}

/** What a refused form leaves on the page. */
function refusedWith(answer: Awaited<ReturnType<typeof step>>) {
  if (!("data" in answer)) throw new Error("not refused");
  return { status: answer.init?.status, ...answer.data };
}

function observationOf(id: string, text: string) {
  const found = site
    .plan()
    .inspectionById.get(id)
    ?.observations.find((each) => each.text.includes(text));
  if (!found) throw new Error(`nothing seen like ${text}`);
  return found;
}

describe("nothing is written", () => {
  beforeAll(begin);

  test.each(["reporter.outpatient-office", "head.emergency", "viewer", "admin"])(
    "walk-throughs are incognito: %s finds no door to them",
    async (username) => {
      await expect(list(username)).rejects.toMatchObject({ status: 403 });
      await expect(api(await as(username, "/api/v1/inspections"))).rejects.toMatchObject({ status: 403 });
      await expect(openForm(await as(username, "/inspections/new"))).rejects.toMatchObject({ status: 403 });
      await expect(open(username, NIGHT)).rejects.toMatchObject({ status: 404 });
      await expect(openEdit(await as(username, "/", undefined, { id: NIGHT }))).rejects.toMatchObject({ status: 404 });
      const params = { id: NIGHT, observation: String(observationOf(NIGHT, "分诊台").id) };
      await expect(openObservation(await as(username, "/", undefined, params))).rejects.toMatchObject({ status: 404 });
      const fields = { form: "wait", intent: "observe", step: "wait", mark: "good", text: "假装来看过一次" };
      expect(refusedWith(await step(username, NIGHT, fields)).status).toBe(403);
      expect(
        refusedWith(
          await correct(
            await as(
              username,
              "/",
              [
                ["intent", "delete"],
                ["version", "2"],
              ],
              params,
            ),
          ),
        ).status,
      ).toBe(403);
    },
  );

  test("a department sees the finding and nothing of where it was seen", async () => {
    const page = async (username: string) =>
      openFinding(await as(username, "/findings/WT-2025H2-001", undefined, { id: "WT-2025H2-001" }));
    const own = await page("head.emergency");
    expect(own.observed).toBeNull();
    expect(JSON.stringify(own)).not.toContain("夜间急诊体验");
    const { id } = observationOf(NIGHT, "分诊台");
    expect((await page("quality")).observed).toEqual({ words: "夜间急诊体验", to: `/inspections/${NIGHT}#o${id}` });
  });

  test.each([
    ["leader.he-fenqin", false, []],
    ["quality", true, ["change", "conclude"]],
    ["president", true, ["change", "conclude"]],
  ])("%s may record; plan and conclude: %s", async (username, mayKeep, steps) => {
    expect((await list(username)).mayKeep).toBe(mayKeep);
    expect(await open(username, NIGHT)).toMatchObject({ mayObserve: true, steps });
  });

  test("the list says what each half-year has had, and its figures are those of the JSON", async () => {
    const page = await list("quality");
    expect(page.tiles.map(({ id, standing, visits, isNow }) => [id, standing, visits, isNow])).toEqual([
      ["2024-H1", "done", "体验就医 1 次", false],
      ["2024-H2", "done", "体验就医 1 次", false],
      ["2025-H1", "planned", "体验就医 1 次", false],
      ["2025-H2", "missing", "体验就医 0 次，另安排 1 次", true],
    ]);
    const json = await (await api(await as("quality", "/api/v1/inspections"))).json();
    expect(json.figures).toEqual(page.figures);
    expect(json.inspections).toHaveLength(page.groups.flatMap(({ lines }) => lines).length);
    expect(json.inspections.find(({ id }: { id: string }) => id === "DC-01")).toMatchObject({
      lead: site.plan().people.find(({ username }) => username === "president")?.name,
      departments: [{ code: "outpatient-office" }, { code: "nursing" }, { code: "general-affairs" }],
      figures: { observations: 5, problems: 1, findings: 1, closed: 1 },
    });
    const rounds = await list("quality", "?kind=round&period=2025-H1");
    expect(rounds.groups.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(["DC-03"]);
    expect((await list("quality", "?kind=party&period=2031-H1")).groups).toHaveLength(4);
  });

  test("the page walks the patient's way, empty steps included", async () => {
    const { places } = await open("quality", NIGHT);
    expect(places.map(({ name, observations }) => `${name} ${observations.length}`)).toEqual([
      "预约 0",
      "到院 1",
      "候诊 1",
      "就诊 1",
      "检查 1",
      "缴费 0",
      "取药 0",
      "离院 0",
    ]);
    expect(places[2]?.observations[0]).toMatchObject({
      finding: { no: "WT-2025H2-001", state: "found" },
      register: null,
      correct: null,
    });
    expect((await open("quality", "DC-02")).places.map(({ key }) => key)).toEqual([
      "d-information",
      "d-emergency",
      "d-general-affairs",
    ]);
  });
});

describe("something is written", () => {
  beforeEach(begin);

  test("recording: bad input keeps what was typed, good input comes back to its step", async () => {
    const typed = { form: "pay", intent: "observe", step: "pay", text: "医保窗口排队", minutesWaited: "半小时" };
    const unmarked = refusedWith(await step("leader.li-guohua", NIGHT, typed));
    expect(unmarked).toMatchObject({ status: 422, form: "pay", typed });
    expect(Object.keys(unmarked.errors).sort()).toEqual(["mark", "minutesWaited"]);
    const late = refusedWith(await step("leader.li-guohua", NIGHT, { ...typed, mark: "problem", minutesWaited: "30" }));
    expect(late).toMatchObject({
      status: 422,
      typed: { text: "医保窗口排队" },
      errors: { departmentCode: [expect.any(String)] },
    });
    const done = await step("leader.li-guohua", NIGHT, {
      ...typed,
      mark: "problem",
      minutesWaited: "30",
      departmentCode: "insurance-office",
    });
    expect(done instanceof Response && done.headers.get("Location")).toMatch(/\?done=observe#o\d+$/);
    expect(observationOf(NIGHT, "医保窗口")).toMatchObject({ minutesWaited: 30, step: "pay", recordedBy: "李国华" });
  });

  test("an observation is corrected and deleted on its page; one with a finding is not", async () => {
    const seen = observationOf(NIGHT, "值班医生");
    const params = { id: NIGHT, observation: String(seen.id) };
    const send = async (fields: Record<string, string>) =>
      correct(await as("quality", "/", Object.entries({ version: "1", ...fields }), params));
    const typed = { intent: "correct", step: "consult", mark: "good", text: "短" };
    expect(refusedWith(await send(typed))).toMatchObject({
      status: 422,
      typed: { text: "短" },
      errors: { text: [expect.any(String)] },
    });
    expect(await send({ ...typed, text: "值班医生查体仔细，等了两分钟。" })).toMatchObject({ status: 302 });
    expect(refusedWith(await send({ intent: "delete" }))).toMatchObject({ status: 409, form: "delete" });
    expect(await send({ intent: "delete", version: "2" })).toMatchObject({ status: 302 });
    expect(() => observationOf(NIGHT, "值班医生")).toThrow();
    const linked = { id: NIGHT, observation: String(observationOf(NIGHT, "分诊台").id) };
    expect((await openObservation(await as("quality", "/", undefined, linked))).isChangeable).toBe(false);
    const answer = await correct(
      await as(
        "quality",
        "/",
        [
          ["intent", "delete"],
          ["version", "2"],
        ],
        linked,
      ),
    );
    expect(refusedWith(answer)).toMatchObject({ status: 409, sentence: expect.stringContaining("WT-2025H2-001") });
  });

  test("an observation fills the form of a finding, which is then linked both ways", async () => {
    const seen = observationOf("TY-2024H2-01", "出院结算集中");
    const path = `/findings/new?observation=${seen.id}`;
    const form = await openFindingForm(await as("quality", path));
    expect(form.given).toMatchObject({
      source: "walkthrough",
      departmentCode: "insurance-office",
      foundOn: "2024-10-22",
      description:
        "出院环节：出院结算集中在下午，窗口只开一个，家属等候50分钟。\n等候 50 分钟。\n佐证：取号单、结算单时间",
    });
    const fields: [string, string][] = [
      ["observationId", String(seen.id)],
      ["source", "walkthrough"],
      ["severity", "minor"],
      ["foundOn", "2024-10-22"],
      ["title", "出院结算高峰窗口不足"],
      ["description", form.given.description ?? ""],
      ["taskNo", "5"],
      ["departmentCode", "insurance-office"],
    ];
    const done = await register(await as("quality", path, fields));
    expect(done instanceof Response && done.headers.get("Location")).toMatch(
      /^\/findings\/WT-2024H2-\d{3}\?done=register$/,
    );
    const page = await open("quality", "TY-2024H2-01");
    expect(page.places[2]?.observations[0]).toMatchObject({ finding: { state: "found" }, register: null });
    expect((await openFindingForm(await as("quality", path))).observed?.findingId).toMatch(/^WT-2024H2-/);
    site.passMinutes(2);
    expect(await register(await as("quality", path, fields))).toMatchObject({ init: { status: 409 } });
  });

  test("planning: errors keep every choice, and the new record opens", async () => {
    const form = await openForm(await as("quality", "/inspections/new?kind=round"));
    expect(form).toMatchObject({ kind: "round", given: { halfYear: "2025-H2", title: "2025年下半年督查" } });
    expect(form.choices.people.map(({ label }) => label)).not.toContain("张敏");
    const fields: [string, string][] = [
      ["kind", "round"],
      ["halfYear", "2025-H2"],
      ["title", "2025年下半年督查"],
      ["startsOn", "2025-12-09"],
      ["endsOn", "2025-12-08"],
      ["leadId", String(idOf("president"))],
      ["memberIds", String(idOf("quality"))],
      ["memberIds", String(idOf("leader.he-fenqin"))],
      ["taskNos", "18"],
      ["methods", "on_site"],
      ["methods", "interview"],
    ];
    const wrong = await plan(await as("quality", "/inspections/new", fields));
    if (!("data" in wrong)) throw new Error("not refused");
    expect(wrong).toMatchObject({ init: { status: 422 }, data: { error: { endsOn: ["结束日不能早于开始日。"] } } });
    expect(wrong.data.initialValue).toMatchObject({ methods: ["on_site", "interview"], taskNos: "18" });
    const right = fields.filter(([name]) => name !== "endsOn");
    const done = await plan(await as("quality", "/inspections/new", right));
    expect(done instanceof Response && done.headers.get("Location")).toBe("/inspections/DC-04?done=planned");
    const edit = async (version: string) =>
      change(await as("quality", "/", [...right, ["version", version], ["place", "x"]], { id: "DC-04" }));
    expect(await edit("1")).toMatchObject({ status: 302 });
    site.passMinutes(2);
    expect(await edit("1")).toMatchObject({ init: { status: 409 } });
  });

  test("concluding, reopening and calling off through the page", async () => {
    const short = refusedWith(await step("quality", NIGHT, { form: "conclude", intent: "conclude", summary: "好" }));
    expect(short).toMatchObject({ status: 422, form: "conclude", typed: { summary: "好" } });
    const summary = "分诊值守要落实到人，其余环节顺畅。";
    expect(await step("quality", NIGHT, { intent: "conclude", summary })).toMatchObject({ status: 302 });
    expect(await open("quality", NIGHT)).toMatchObject({
      state: "concluded",
      summary,
      mayObserve: false,
      steps: ["reopen"],
    });
    const late = { form: "wait", intent: "observe", step: "wait", mark: "good", text: "后来想起的一条" };
    expect(refusedWith(await step("quality", NIGHT, late))).toMatchObject({ status: 409, typed: { text: late.text } });
    expect(await step("quality", NIGHT, { intent: "reopen", reason: "漏记缴费一步" })).toMatchObject({ status: 302 });
    expect((await open("quality", "DC-03")).isAhead).toBe(true);
    expect(await step("president", "DC-03", { intent: "call_off", reason: "与上级检查合并" })).toMatchObject({
      status: 302,
    });
    expect(refusedWith(await step("quality", "DC-03", { intent: "burn" })).status).toBe(400);
  });
});
