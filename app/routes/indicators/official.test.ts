/** Official annual values, stated and withdrawn on the indicator's page. */
import { beforeEach, expect, test } from "vitest";
import { errorsOf, goesTo, official, openSite, page, statusOf } from "./indicator-site.fixture.ts";

beforeEach(openSite);

const YEAR = { measure: "outpatient_satisfaction", year: "2023" };
const SAID = { intent: "state", value: "89.1", source: "国家平台2023年度", reason: "以平台得分为准" };

test("质控办 states an official value on the page; both values are shown to everyone", async () => {
  const query = "?official=outpatient_satisfaction.2023";
  expect((await page({ who: "quality", no: 34, query })).editing).toMatchObject({
    year: 2023,
    version: 0,
    stated: null,
  });
  expect((await page({ who: "head.outpatient-office", no: 34, query })).editing).toBeNull();
  const answer = await official({ who: "quality", no: 34, fields: { ...YEAR, ...SAID, version: "0" } });
  expect(goesTo(answer)).toBe("/indicators/34?done=state#m-outpatient_satisfaction");
  const { histories } = await page({ who: "viewer", no: 34 });
  const year = histories[0]?.periods.find(({ key }) => key === "2023");
  expect(year).toMatchObject({
    main: "89.02 分",
    official: { text: "89.10 分", source: "国家平台2023年度", silent: false },
  });
});

test.each([
  ["no number", { value: "约九十" }, "value"],
  ["no source", { source: "平台" }, "source"],
  ["no reason", { reason: "以它" }, "reason"],
  ["outside the halves", { value: "95" }, "value"],
  ["a year without a second half", { year: "2025", measure: "outpatient_satisfaction" }, ""],
])("an official value is refused: %s", async (_, change, field) => {
  const answer = await official({ who: "quality", no: 34, fields: { ...YEAR, ...SAID, version: "0", ...change } });
  expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
  expect(errorsOf(answer)[field]?.join("")).toMatch(/。$/);
});

test("others may not state one, and it is withdrawn with a reason", async () => {
  const fields = { ...YEAR, ...SAID, version: "0" };
  expect(statusOf(await official({ who: "president", no: 34, fields }))).toBe(403);
  const withdraw = { measure: "outpatient_satisfaction", year: "2024", intent: "withdraw", version: "1" };
  const short = await official({ who: "quality", no: 34, fields: { ...withdraw, withdrawReason: "错" } });
  expect(errorsOf(short).withdrawReason?.join("")).toMatch(/至少 5 个字/);
  const answer = await official({ who: "quality", no: 34, fields: { ...withdraw, withdrawReason: "平台更正了年报" } });
  expect(goesTo(answer)).toBe("/indicators/34?done=withdraw#m-outpatient_satisfaction");
  const { histories } = await page({ who: "quality", no: 34 });
  expect(histories[0]?.periods.find(({ key }) => key === "2024")?.official).toBeNull();
});
