/** The pages of meetings through their own doors, on the demonstration world. */
import { beforeEach, describe, expect, test } from "vitest";
import { newCalendarToken, openCalendar } from "#app/access/calendar-feed.server.ts";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { calendarEvents } from "#app/domain/calendar-events.ts";
import { loader as api } from "#app/routes/api/meetings.ts";
import { loader as exportFile } from "#app/routes/exports/file.ts";
import { loader as openFinding } from "#app/routes/findings/finding.tsx";
import { action as register, loader as openFindingForm } from "#app/routes/findings/new.tsx";
import { action as adopt, loader as openAdoption } from "#app/routes/review/adoption.tsx";
import { loader as openTask } from "#app/routes/tasks/task.tsx";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { putFeed } from "#db/calendar-feeds.ts";
import { action as change, loader as openEdit } from "./edit.tsx";
import { action as writeItem, loader as openItem } from "./item.tsx";
import { loader as openList } from "./list.tsx";
import { action as post, loader as openOne } from "./meeting.tsx";
import { action as plan, loader as openForm } from "./new.tsx";

const HELD = "YB-2025-01";
const AHEAD = "LH-2025-01";
const READERS = ["quality", "president", "leader.he-fenqin"];
const OTHERS = ["viewer", "admin", "head.nursing", "reporter.nursing"];

let site: ReturnType<typeof installTestRuntime>;
beforeEach(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

async function as(username: string, path: string, fields?: Record<string, string>, params = {}) {
  const userId = site.plan().people.find((each) => each.username === username)?.id ?? 0;
  const init = fields ? { method: "POST", body: new URLSearchParams(fields) } : {};
  return { request: await site.request(path, userId, init), params, context: {} };
}

/** The status of the response that was thrown; 200 where none was. */
async function status(opening: Promise<unknown>): Promise<number> {
  try {
    const answer = await opening;
    return answer instanceof Response ? answer.status : 200;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

const meeting = (id: string) => site.plan().meetingById.get(id);
const open = async (username: string, id = HELD) => openOne(await as(username, `/meetings/${id}`, undefined, { id }));
const step = async (id: string, fields: Record<string, string>, username = "quality") =>
  post(await as(username, `/meetings/${id}`, { version: String(meeting(id)?.version), ...fields }, { id }));

describe("who may", () => {
  test.each([...READERS.map((who) => [who, 200] as const), ...OTHERS.map((who) => [who, 403] as const)])(
    "read the list, the minutes and the JSON: %s %i",
    async (who, expected) => {
      const one = expected === 200 ? 200 : 404;
      const file = { file: "minutes.docx" };
      expect([
        await status(openList(await as(who, "/meetings"))),
        await status(open(who)),
        await status(api(await as(who, "/api/v1/meetings"))),
        await status(exportFile(await as(who, `/exports/minutes.docx?meeting=${HELD}`, undefined, file))),
        await status(exportFile(await as(who, "/exports/meetings.xlsx", undefined, { file: "meetings.xlsx" }))),
      ]).toEqual([expected, one, expected, expected, expected]);
    },
  );

  test.each([
    ["quality", 200],
    ["president", 200],
    ["leader.he-fenqin", 403],
    ["viewer", 403],
  ])("arrange and write: %s %i", async (who, expected) => {
    const one = { id: AHEAD, item: "new" };
    const notThere = who === "viewer" ? 404 : expected;
    expect([
      await status(openForm(await as(who, "/meetings/new"))),
      await status(openEdit(await as(who, `/meetings/${AHEAD}/edit`, undefined, one))),
      await status(openItem(await as(who, `/meetings/${AHEAD}/items/new`, undefined, one))),
    ]).toEqual([expected, notThere, notThere]);
    if (expected === 200) return;
    const before = site.plan().dataVersion;
    await post(await as(who, `/meetings/${AHEAD}`, { intent: "hold", version: "1", minutesNo: "9号" }, one));
    await writeItem(await as(who, `/meetings/${AHEAD}/items/new`, { intent: "write", version: "1", title: "议" }, one));
    await change(await as(who, `/meetings/${AHEAD}/edit`, { version: "1", title: "改", heldOn: "2025-07-19" }, one));
    await plan(await as(who, "/meetings/new", { kind: "work", heldOn: "2025-07-19", title: "会" }));
    expect(site.plan().dataVersion).toBe(before);
  });
});

test("需关注 is offered and put on the agenda only when it is ticked", async () => {
  const { proposals, agenda } = await open("quality", AHEAD);
  const [first] = proposals;
  expect(agenda.map(({ title }) => title)).not.toContain(first?.title);
  expect(await status(step(AHEAD, { intent: "draft", origins: first?.origin ?? "" }))).toBe(302);
  const after = await open("quality", AHEAD);
  expect(after.agenda.at(-1)).toMatchObject({ title: first?.title, background: first?.reason });
  expect(after.proposals).toHaveLength(proposals.length - 1);
});

test("what was typed comes back with sentences", async () => {
  const fields = { intent: "write", version: "1", title: "", decision: "写了很久的决定" };
  const answer = await writeItem(await as("quality", "/x", fields, { id: AHEAD, item: "new" }));
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { typed: { decision: "写了很久的决定" }, errors: { title: ["请写议题。"] } },
  });
  expect(await step(AHEAD, { intent: "hold", minutesNo: "9号" })).toMatchObject({ init: { status: 422 } });
});

test("a decision becomes a finding, linked both ways; one without the meeting's permission cannot link it", async () => {
  const id = meeting(HELD)?.items[1]?.id ?? 0;
  const search = `/findings/new?decision=${id}`;
  const { given, decided } = await openFindingForm(await as("quality", search));
  expect(given).toMatchObject({
    source: "meeting",
    taskNo: "29",
    departmentCode: "information",
    leaderCode: "tao-jianhua",
    foundOn: "2025-01-24",
    measures: meeting(HELD)?.items[1]?.decision,
  });
  expect(decided).toMatchObject({ id, findingId: null });
  const posted = { ...given, severity: "minor", title: "线上开单预约进度慢", agendaItemId: String(id) };
  const fields = Object.fromEntries(Object.entries(posted).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  expect(await status(register(await as("quality", search, fields)))).toBe(302);
  const finding = site.plan().findings.find(({ source }) => source === "meeting");
  expect(meeting(HELD)?.items[1]?.findingId).toBe(finding?.id);
  const page = await openFinding(await as("quality", "/x", undefined, { id: finding?.id }));
  expect(page.decided).toEqual({ words: meeting(HELD)?.title, to: `/meetings/${HELD}#i${id}` });
  const seen = await openFinding(await as("head.information", "/x", undefined, { id: finding?.id }));
  expect(seen.decided).toBeNull();
  expect((await openFindingForm(await as("quality", search))).decided).toMatchObject({ findingId: finding?.id });
});

test("a note stands on its task for its departments, with a link only for those who read minutes", async () => {
  const notes = async (who: string, no = "24") => (await openTask(await as(who, "/x", undefined, { no }))).notes;
  const item = meeting("YB-2024-01")?.items[1];
  expect(await notes("quality")).toMatchObject([{ text: item?.decision, to: `/meetings/YB-2024-01#i${item?.id}` }]);
  expect(await notes("head.general-affairs")).toMatchObject([
    { text: item?.decision, meetingOn: "2024-07-29", to: null },
  ]);
  expect([await notes("head.nursing"), await notes("viewer")]).toEqual([[], []]);
});

test("the adoption refers to a meeting of its time, and takes day and number from it", async () => {
  const offered = async (period: string) =>
    (await openAdoption(await as("president", "/x", undefined, { period }))).meetings.map(({ value }) => value);
  expect([await offered("2025-H1"), await offered("2024-H2")]).toEqual([[], [HELD]]);
  expect((await open("leader.he-fenqin")).adopted).toEqual([{ label: "2024年下半年", to: "/review/2024-H2" }]);
  const tryWith = async (fields: Record<string, string>) =>
    adopt(await as("president", "/x", fields, { period: "2025-H1" }));
  expect(await tryWith({ meetingId: HELD })).toMatchObject({ init: { status: 422 } });
  expect(await tryWith({})).toMatchObject({ init: { status: 422 } });
});

test("a planned meeting is in the calendars of those invited, also of a head who may not read minutes", () => {
  const titlesOf = (username: string) => {
    const userId = site.plan().people.find((each) => each.username === username)?.id ?? 0;
    const { token, tokenHash } = newCalendarToken();
    putFeed(site.db, { userId, tokenHash, createdAt: "2025-07-08T09:00:00+08:00" });
    const opened = openCalendar(token);
    if (!opened) throw new Error("no calendar");
    return calendarEvents(opened.plan, opened.person, opened.today)
      .filter(({ uid }) => uid.startsWith("meeting."))
      .map(({ day, title }) => `${day} ${title}`);
  };
  const expected = ["2025-07-18 14:30 2025年上半年工作例会（门诊楼五楼会议室）"];
  expect([titlesOf("president"), titlesOf("head.information"), titlesOf("head.emergency")]).toEqual([
    expected,
    expected,
    [],
  ]);
});

test("a decision says that the minutes are waited for, and a finding made before is not tied to it", async () => {
  expect((await open("quality", AHEAD)).afterwards).toContain("纪要定稿（07-18 起）后，决定可以登记为问题、记到任务");
  expect([(await open("quality")).afterwards, (await open("leader.he-fenqin", AHEAD)).afterwards]).toEqual([
    null,
    null,
  ]);
  const written = { intent: "write", version: String(meeting(AHEAD)?.version), title: "门诊排队", taskNo: "3" };
  await writeItem(await as("quality", "/x", { ...written, decision: "加派一名分诊" }, { id: AHEAD, item: "new" }));
  const decided = async (who: string) => (await open(who, AHEAD)).agenda.find(({ title }) => title === "门诊排队");
  expect(await decided("quality")).toMatchObject({ waitsForMinutes: true, register: null, mayNote: false });
  expect((await decided("leader.he-fenqin"))?.waitsForMinutes).toBe(false);
  expect((await open("quality", AHEAD)).afterwards).toBeNull();
  const held = (await open("quality")).agenda;
  expect(held.some(({ waitsForMinutes }) => waitsForMinutes)).toBe(false);
  const form = await openFindingForm(await as("quality", `/findings/new?decision=${(await decided("quality"))?.id}`));
  expect(form.decided).toMatchObject({ findingId: null, isKept: false });
  expect(form.given).not.toHaveProperty("measures");
});

test("the material for it, who bears what, and whom the form proposes", async () => {
  const page = await open("quality", AHEAD);
  expect(page.pack).toBe("/papers/meeting-pack?period=2025-H1&meeting=work");
  expect(page.agenda[0]?.duty).toEqual(["责任：信息科"]);
  const { choices, given } = await openForm(await as("quality", "/meetings/new"));
  expect(choices.people.find(({ value }) => value === given.chairId)?.label).toBe("顾怀远");
  expect(choices.invited.map(({ name }) => name)).toEqual(["领导", "科室", "其他"]);
  expect(choices.invited.flatMap(({ people }) => people)).toHaveLength(choices.people.length);
});
