import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { passesFilter, readFindingFilter } from "#app/domain/finding-filter.ts";
import { isInFindingView } from "#app/domain/finding-measures.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { writeRow } from "#db/report-rows.ts";
import { loader as newest } from "./newest.tsx";
import { loader } from "./page.tsx";

function demoSite() {
  const site = installTestRuntime({}, openDemoDatabase());
  return site;
}

let site: ReturnType<typeof demoSite>;

beforeAll(() => {
  site = demoSite();
});

async function open(period: string, username: string | null, query = "") {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/review/${period}${query}`, person?.id ?? null);
  return loader({ request, params: { period }, context: {} });
}

async function refusal(period: string, username: string | null) {
  const thrown = await open(period, username).then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof Response ? thrown.status : null;
}

test.each([
  ["2025", "quality", 404],
  ["2031-H1", "quality", 404],
  ["2023-H1", "quality", 404],
  ["2025-H1", null, 302],
])("/review/%s for %s: %i", async (period, username, status) => {
  expect(await refusal(period, username)).toBe(status);
});

test.each(["quality", "president", "leader.he-fenqin"])("%s sees the half-year under way", async (username) => {
  const { view, tabs, board, showsSignIn } = await open("2025-H1", username);
  expect(view?.figures.map(({ value }) => value)).toEqual([23, 11, 8, 27, 3, 6]);
  expect(view?.heat.flatMap(({ rows }) => rows)).toHaveLength(30);
  expect(tabs).toEqual(["2024-H1", "2024-H2", "2025-H1"]);
  expect([board, showsSignIn]).toEqual(["/supervision", true]);
});

test.each(["viewer", "admin", "head.information"])("%s sees a half-year once it is published", async (username) => {
  const published = await open("2024-H2", username);
  expect(published.tabs).toEqual(["2024-H1", "2024-H2"]);
  expect(published.view?.figures[0]?.value).toBe(41);
  expect(published.view?.distributions.map(({ halfYear }) => halfYear)).toEqual(["2024-H1", "2024-H2"]);
  expect([published.board, published.showsSignIn, published.unpublished]).toEqual([null, false, null]);
});

test("who asks for a half-year before it is published is taken to the last one that is, and told so", async () => {
  const thrown = await open("2025-H1", "viewer").catch((error: unknown) => error);
  expect(thrown instanceof Response && thrown.headers.get("location")).toBe("/review/2024-H2?unpublished=2025-H1");
  expect((await open("2024-H2", "viewer", "?unpublished=2025-H1")).unpublished).toBe("2025年上半年");
  expect((await open("2024-H2", "president", "?unpublished=2025-H1")).unpublished).toBeNull();
  expect((await open("2024-H2", "viewer", "?unpublished=2031-H1")).unpublished).toBeNull();
});

test.each([
  ["viewer", "2024-H2"],
  ["president", "2025-H1"],
])("/review without a half-year takes %s to %s", async (username, period) => {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request("/review", person?.id ?? null);
  const thrown = await newest({ request, params: {}, context: {} }).catch((error: unknown) => error);
  expect(thrown instanceof Response && thrown.headers.get("location")).toBe(`/review/${period}`);
});

test("the sheet it is laid out for stays out of every other link", async () => {
  const { paper, here } = await open("2025-H1", "president", "?paper=a4&category=1");
  expect([paper, here]).toEqual(["a4", "/review/2025-H1?category=1"]);
  expect((await open("2025-H1", "president", "?paper=a5")).paper).toBeNull();
});

test("an adopted half-year tells how it was rated and when the late ones came, not what waits", async () => {
  const { view, isPassed } = await open("2024-H2", "president");
  expect(isPassed).toBe(true);
  expect(view?.figures.map(({ label }) => label).slice(1, 3)).toEqual(["按时高质完成", "延时完成"]);
  expect(view?.departments.map(({ completeOn }) => completeOn)).not.toContain(null);
});

test("what a reader may not open is not linked to", async () => {
  const { view } = await open("2024-H2", "viewer");
  expect(view?.attention.map(({ to }) => to).filter((to) => to.startsWith("/supervision"))).toEqual([]);
});

test("an adopted half-year says when and under which minutes", async () => {
  expect((await open("2024-H2", "viewer")).sub).toBe("院长办公会 2025-01-24 通过，院长办公会纪要〔2025〕2号");
});

test("a half-year that has not opened has nothing to show", async () => {
  const { view, opened, sub } = await open("2025-H2", "president");
  expect([view, opened, sub]).toEqual([null, false, "2025-10-08 开放填报"]);
});

test("all parts of the page follow the filter", async () => {
  const { view, narrowedTo } = await open("2025-H1", "president", "?leader=tao-jianhua");
  const titles = view?.heat.flatMap(({ rows }) => rows.map(({ leader }) => leader));
  expect(narrowedTo).toBe("只看：陶建华分管");
  expect([...new Set(titles)]).toEqual(["陶建华"]);
  expect(view?.figures[0]?.of).toBe("/ 6 已交");
  expect(view?.distributions.map(({ tasks }) => tasks)).toEqual([4, 4, 4]);
  expect(view?.departments.every(({ rows }) => rows.every(({ taskNo }) => taskNo >= 27))).toBe(true);
});

test("the finding figure counts the list it opens, whatever the filter", async () => {
  for (const query of ["", "?leader=he-fenqin", "?department=general-affairs"]) {
    const { view } = await open("2025-H1", "president", query);
    const figure = view?.figures.at(-1);
    const plan = site.plan();
    const filter = readFindingFilter(new URL(figure?.to ?? "", "http://x").searchParams, plan);
    const listed = plan.findings.filter(
      (finding) => passesFilter(finding, filter) && isInFindingView(finding, filter.view, DEMO_TODAY),
    );
    expect(figure?.value).toBe(listed.length);
  }
});

test("a leader's own tasks stand on top, and what waits for their approval leads there and back", async () => {
  const { view, own, here } = await open("2025-H1", "leader.he-fenqin", "?category=1");
  expect([own, here]).toEqual(["he-fenqin", "/review/2025-H1?category=1"]);
  expect(view?.heat.map(({ name, rows }) => [name, rows.map(({ no }) => no)])).toEqual([
    ["我分管的任务", [1, 2, 3]],
    ["预约诊疗服务更加便捷", [4]],
  ]);
  expect(view?.mine.map(({ taskNo }) => taskNo)).toEqual([2]);
  expect((await open("2025-H1", "quality")).view?.mine).toEqual([]);
  expect((await open("2024-H2", "leader.he-fenqin")).view?.mine).toEqual([]);
});

test("only what really happened to a row last is said to have been done", async () => {
  const said = async (query: string) => (await open("2025-H1", "leader.he-fenqin", query)).decided?.words ?? null;
  expect(await said("?done=return&row=18-outpatient-office")).toBe("任务 18 门诊办：已退回，科室会在待办里看到理由。");
  expect(await said("?done=approve&row=18-outpatient-office")).toBeNull();
  expect(await said("?done=return&row=99-nowhere")).toBeNull();
});

test("once every row is rated, those who may register 院长办公会 are led there", async () => {
  site = demoSite();
  expect((await open("2025-H1", "president")).adoptionPath).toBeNull();
  for (const row of site.plan().rows.filter(({ halfYear }) => halfYear === "2025-H1")) {
    const word = "on_time_high_quality" as const;
    writeRow(site.db, row, row.version, { state: "rated", rating: word, ratingProposed: word });
  }
  raiseDataVersion(site.db);
  expect((await open("2025-H1", "president")).adoptionPath).toBe("/review/2025-H1/adoption");
  expect((await open("2025-H1", "quality")).adoptionPath).toBeNull();
  expect((await open("2024-H2", "president")).adoptionPath).toBeNull();
});
