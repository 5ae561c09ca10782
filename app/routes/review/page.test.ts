import { beforeAll, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { writeRow } from "#db/report-rows.ts";
import { loader } from "./page.tsx";

function demoSite() {
  const site = installTestRuntime({}, openDemoDatabase());
  return site;
}

let site: ReturnType<typeof demoSite>;

beforeAll(() => {
  site = demoSite();
});

async function open(period: string, username: string | null) {
  const person = site.plan().people.find((each) => each.username === username);
  const request = await site.request(`/review/${period}`, person?.id ?? null);
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
  expect(view?.figures.map(({ value }) => value)).toEqual([23, 11, 8, 27, 3]);
  expect(view?.heat.flatMap(({ rows }) => rows)).toHaveLength(30);
  expect(tabs).toEqual(["2024-H1", "2024-H2", "2025-H1"]);
  expect([board, showsSignIn]).toEqual(["/supervision", true]);
});

test.each(["viewer", "admin", "head.information"])("%s sees a half-year once it is published", async (username) => {
  const underWay = await open("2025-H1", username);
  expect(underWay.view).toBeNull();
  expect(underWay.tabs).toEqual(["2024-H1", "2024-H2"]);
  const published = await open("2024-H2", username);
  expect(published.view?.figures[0]?.value).toBe(41);
  expect(published.view?.distributions.map(({ halfYear }) => halfYear)).toEqual(["2024-H1", "2024-H2"]);
  expect([published.board, published.showsSignIn]).toEqual([null, false]);
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
