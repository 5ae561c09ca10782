/** The calendar feed as calendar programs see it: read with ical.js, not with what wrote it. */
import ICAL from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { installTestRuntime, TEST_SITE } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { updateUser } from "#db/people.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { calendarFeed } from "#db/schema.server.ts";
import { action, loader as openPage } from "../account/calendar.tsx";
import { loader } from "./feed.ts";

let site: ReturnType<typeof installTestRuntime>;

beforeEach(() => {
  site = installTestRuntime({}, openDemoDatabase());
});

function idOf(username: string): number {
  return site.plan().people.find((person) => person.username === username)?.id ?? 0;
}

async function post(username: string, intent: "open" | "close") {
  const init = { method: "POST", body: new URLSearchParams({ intent }) };
  const request = await site.request("/account/calendar", idOf(username), init);
  return action({ request, params: {}, context: {} });
}

async function newAddress(username: string): Promise<string> {
  const answer = await post(username, "open");
  return "data" in answer ? (answer.data.address ?? "") : "";
}

/** Asks as a program does: without a cookie. */
async function fetchFeed(address: string): Promise<Response> {
  const file = decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
  return loader({ request: new Request(address), params: { file }, context: {} });
}

async function calendarAt(address: string) {
  const text = await (await fetchFeed(address)).text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) };
}

test("what a department gets reads as whole days, with titles and nothing else", async () => {
  const address = await newAddress("reporter.clinical-support");
  expect(address).toMatch(new RegExp(`^${TEST_SITE}/calendar/[\\w-]{43}\\.ics$`));
  const { text, calendar, events } = await calendarAt(address);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBe("-//plan-tracker//calendar//ZH");
  expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT4H");
  const due = events.find(({ uid }) => uid === "2025-H1.due.clinical-support@plan-tracker");
  expect(due?.summary).toBe("2025年上半年上报截止：临床支持中心");
  // All day, and on the day itself: no hour of any time zone moves it.
  expect([due?.startDate.isDate, due?.startDate.toString()]).toEqual([true, "2025-07-10"]);
  expect(due?.duration.toSeconds()).toBe(24 * 60 * 60);
  expect(events.map(({ summary }) => summary)).toContain("改好重交：任务 14 加强患者照护服务管理（临床支持中心）");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const event of events) {
    expect(event.component.hasProperty("dtstamp"), event.uid).toBe(true);
    expect(event.component.hasProperty("description")).toBe(false);
  }
  // RFC 5545 §3.1: lines end with CRLF and have at most 75 octets.
  expect(text.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => line.includes("\n") || Buffer.byteLength(line) > 75)).toEqual([]);
});

test("the answer says what it is and that nobody keeps it", async () => {
  const { headers } = await fetchFeed(await newAddress("quality"));
  expect(headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(headers.get("Cache-Control")).toBe("private, no-store");
});

test("only the hash of the token is kept, and the page shows the address once", async () => {
  const address = await newAddress("quality");
  const token = address.slice(address.lastIndexOf("/") + 1, -".ics".length);
  const [stored] = site.db.select().from(calendarFeed).all();
  expect(stored?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(stored)).not.toContain(token);
  const request = await site.request("/account/calendar", idOf("quality"));
  const page = await openPage({ request, params: {}, context: {} });
  expect(page.since).toBe("07-08 09:00");
  expect(JSON.stringify(page)).not.toContain(token);
});

test("renewed, the former address is 404; taken away, the new one too", async () => {
  const first = await newAddress("quality");
  const second = await newAddress("quality");
  expect(first).not.toBe(second);
  await expect(fetchFeed(first)).rejects.toMatchObject({ status: 404 });
  expect((await fetchFeed(second)).status).toBe(200);
  await post("quality", "close");
  await expect(fetchFeed(second)).rejects.toMatchObject({ status: 404 });
  expect(await post("quality", "close")).toMatchObject({ init: { status: 404 } });
});

test("a disabled account's address is 404, another's is not", async () => {
  const [quality, viewer] = [await newAddress("quality"), await newAddress("viewer")];
  updateUser(site.db, idOf("quality"), { disabledAt: "2025-07-08T09:00:00+08:00" });
  raiseDataVersion(site.db);
  await expect(fetchFeed(quality)).rejects.toMatchObject({ status: 404 });
  expect((await fetchFeed(viewer)).status).toBe(200);
});

test.each(["", ".ics", "x.ics", `${"A".repeat(43)}.ics`, `${"A".repeat(5000)}.ics`, "%00.ics"])(
  "%j is 404",
  async (file) => {
    await newAddress("quality");
    const answer = loader({ request: new Request(`${TEST_SITE}/calendar/x`), params: { file }, context: {} });
    await expect(answer).rejects.toMatchObject({ status: 404 });
  },
);

test("a moved day moves the event and keeps its uid", async () => {
  const address = await newAddress("quality");
  const before = await calendarAt(address);
  site.passMinutes(3 * 24 * 60);
  const after = await calendarAt(address);
  expect(after.events.filter(({ uid }) => uid === "2025-H1.due@plan-tracker")).toHaveLength(1);
  expect(before.events.map(({ uid }) => uid)).toEqual(after.events.map(({ uid }) => uid));
});

test("督查 and 体验就医 are in the calendars of those who take part, and of no department", async () => {
  const titles = async (username: string) => {
    const { events } = await calendarAt(await newAddress(username));
    return events.map(({ summary }) => summary).filter((title) => title.includes("督查") || title.includes("体验"));
  };
  const round = "第3轮督查（至 07-23）：2025年上半年督查";
  expect(await titles("leader.li-guohua")).toEqual(["第1次体验就医：夜间急诊体验", round]);
  expect(await titles("president")).toEqual([round]);
  expect(await titles("leader.tao-jianhua")).toEqual([]);
  expect(await titles("head.emergency")).toEqual([]);
});
