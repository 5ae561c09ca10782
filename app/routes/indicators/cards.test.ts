/** The cards on an indicator's page: versions, revision and tick, through their routes. */
import { beforeEach, expect, test } from "vitest";
import { citation } from "#app/wording/targets.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { errorsOf, form, goesTo, openSite, page, revise, site, statusOf, tick } from "./indicator-site.fixture.ts";

beforeEach(openSite);

const TCM = "outpatient_tcm_nondrug_therapy_rate";
const FOLLOW_UP = "discharge_follow_up_rate";
const OFFICE = "outpatient-office";

async function cardOf(who: string, no: number, key: string, query = "") {
  const { cards } = await page({ who, no, query });
  const found = cards.find(({ card }) => card.key === key);
  if (!found) throw new Error(`no card ${key}`);
  return found;
}
const factOf = ({ card }: Awaited<ReturnType<typeof cardOf>>, term: string) =>
  card.facts.find((fact) => fact.term === term);

test("every measure has its card, and every fact its source or the word that there is none", async () => {
  for (const { no, measures } of site.plan().indicators) {
    const { cards } = await page({ who: "viewer", no });
    expect(cards.map(({ card }) => card.key)).toEqual(measures.map(({ key }) => key));
    for (const { card } of cards) {
      const terms = card.facts.map(({ term }) => term);
      expect(terms).toEqual(
        expect.arrayContaining(["定义", "统计口径", "剔除", "来源系统", "年度汇总", "目标值", "参考值", "责任科室"]),
      );
      for (const { term, lines, missing, source } of card.facts)
        expect(lines.length > 0 ? source : missing, `${card.key} ${term}`).toMatch(/./);
      expect(JSON.stringify(card.facts)).not.toMatch(/\b[SN]\d{1,3}\b|judgement/);
    }
  }
});

test("a target names its document, a benchmark says that it cannot be compared, and nothing is made up", async () => {
  const wait = await cardOf("viewer", 6, "outpatient_wait_after_arrival_minutes");
  expect(factOf(wait, "目标值")).toMatchObject({
    lines: ["≤30 分钟"],
    tag: { word: "方案目标", binding: true },
    source: expect.stringContaining("主要任务1"),
  });
  const rate = await cardOf("viewer", 1, "outpatient_appointment_rate");
  expect(factOf(rate, "目标值")).toMatchObject({ lines: [], missing: "未设定", source: null });
  expect(factOf(rate, "参考值")).toMatchObject({ tag: { word: "口径相近，不可直接比较" } });
  expect(factOf(rate, "参考值")?.lines[0]).toMatch(/41\.86%（2020/);
  expect(factOf(rate, "剔除")?.lines).toContain("爽约、退号、停诊取消的预约不计入分子。");
  expect(factOf(await cardOf("viewer", 31, "age_friendly_institution"), "剔除")).toMatchObject({ missing: "原文未写" });
});

test("nothing the plan ships with a measure is lost on the way to its card", async () => {
  for (const { no, measures, judgement } of readShippedPlan().indicators) {
    const { cards, remarks } = await page({ who: "viewer", no, query: `?card=${measures[0]?.key}.1` });
    expect(remarks).toEqual(judgement);
    measures.forEach((shipped, index) => {
      const { facts = [], rejected = [] } = cards[index]?.card ?? {};
      const text = facts.flatMap(({ lines, notes, source }) => [...lines, ...notes, source ?? ""]).join("\n");
      const references = shipped.referenceTargets.filter(({ status }) => status !== "unverified_memory");
      const wanted = [
        shipped.formula,
        shipped.numerator,
        shipped.denominator,
        ...shipped.formulaSource,
        ...shipped.judgement,
        ...shipped.exclusions,
        ...shipped.dataSystem,
        ...shipped.naReasonHints,
        shipped.rollupNote,
        ...[shipped.target, ...references].flatMap((target) => [target?.source, target?.note, target?.byDate]),
        ...shipped.benchmarks.flatMap(({ scope, period, sourceIndicator, why }) => [
          scope,
          period,
          sourceIndicator,
          why,
        ]),
      ];
      for (const words of wanted) if (words) expect(text, `${shipped.key}: ${words}`).toContain(citation(words));
      expect(rejected).toHaveLength(shipped.rejectedBenchmarks.length);
    });
  }
});

test("figures that were only remembered are on no card", async () => {
  const { cards } = await page({ who: "quality", no: 16 });
  expect(cards[0]?.card.facts.map(({ term }) => term)).not.toContain("不作目标");
  expect(site.plan().measureByKey.get("ed_observation_stay_minutes")?.referenceTargets).toMatchObject([
    { status: "unverified_memory" },
  ]);
});

test("the version of today is shown, the earlier one on request, and what changed word by word", async () => {
  const now = await cardOf("viewer", 10, TCM);
  expect(now.card.versions.map(({ version, shown }) => [version, shown])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(now.card.changes.map(({ term }) => term)).toEqual(["剔除"]);
  expect(factOf(now, "剔除")?.source).toBe("门诊统计口径会商纪要〔2025〕1号（演示）");
  expect(factOf(now, "统计口径")?.source).toBe("本院自定");
  const before = await cardOf("viewer", 10, TCM, `?card=${TCM}.1`);
  expect(before.card).toMatchObject({ version: 1, revision: null, changes: [] });
  expect(before.card.versions[0]?.speaks).toBe("2023年上半年—2024年下半年");
  for (const odd of [`?card=${TCM}.9`, `?card=${TCM}.`, "?card=x.1", `?card=${TCM}.-1`])
    expect((await cardOf("viewer", 10, TCM, odd)).card.version).toBe(2);
});

async function posted(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const opened = await form({ who: "quality", no: 26, measure: FOLLOW_UP });
  if (opened === null || typeof opened === "number") throw new Error("not opened");
  const { terms, version } = opened;
  return { ...terms, version: String(version), fromHalfYear: "2025-H1", basis: "", reason: "统一随访口径", ...change };
}

test.each([
  ["quality", 26, FOLLOW_UP, null],
  ["president", 26, FOLLOW_UP, null],
  ["head.outpatient-office", 26, FOLLOW_UP, 403],
  ["viewer", 26, FOLLOW_UP, 403],
  ["quality", 26, TCM, 404],
  ["quality", 21, FOLLOW_UP, 404],
])("%s opens the form of %i %s", async (who, no, measure, status) => {
  const opened = await form({ who, no, measure });
  expect(typeof opened === "number" ? opened : null).toBe(status);
});

test("the form offers only half-years that are open, and says what cannot be changed", async () => {
  const opened = await form({ who: "quality", no: 26, measure: FOLLOW_UP });
  expect(opened).toMatchObject({
    halfYears: [{ id: "2025-H1" }, { id: "2025-H2" }],
    fixed: expect.stringMatching(/填分子、分母.*不能改/),
    entered: null,
  });
});

test("sent back as it was, nothing has changed: codes of documents are kept behind their names", async () => {
  const answer = await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields: await posted() });
  expect(statusOf(answer)).toBe(422);
  expect(errorsOf(answer)).toEqual({ "": ["与现行口径完全相同，没有要保存的修订。"] });
});

test("a revision is kept and shown on the card", async () => {
  const fields = await posted({
    exclusions: "死亡、转院患者不计入分母。",
    targetOperator: ">=",
    targetValue: "90%",
    targetSource: "院办〔2025〕3号",
    targetStatus: "plan",
    targetByDate: "2025-12-31",
  });
  const answer = await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields });
  expect(goesTo(answer)).toBe(`/indicators/26?card=${FOLLOW_UP}.2#d-${FOLLOW_UP}`);
  const card = await cardOf("viewer", 26, FOLLOW_UP);
  expect(factOf(card, "目标值")).toMatchObject({ lines: ["≥90%"], tag: { binding: true }, source: "院办〔2025〕3号" });
  expect(card.card.countings).toEqual([{ department: "门诊办", said: null }]);
});

test.each([
  ["a closed half-year", { fromHalfYear: "2024-H2" }, "fromHalfYear"],
  ["a half-year that is none", { fromHalfYear: "2031-H1" }, "fromHalfYear"],
  ["no reason", { formula: "新定义", reason: "" }, "reason"],
  ["no definition", { formula: "" }, "formula"],
  ["a target without a document", { targetOperator: ">=", targetValue: "90" }, "targetSource"],
  ["a target without a value", { targetOperator: ">=", targetSource: "院办3号" }, "targetValue"],
  ["a target of words", { targetOperator: ">=", targetValue: "九成", targetSource: "院办3号" }, "targetValue"],
  [
    "a day that is none",
    { targetOperator: ">=", targetValue: "90", targetSource: "院办3号", targetByDate: "明年" },
    "targetByDate",
  ],
  [
    "a comparison that is none",
    { targetOperator: "includes_all", targetValue: "90", targetSource: "院办3号" },
    "targetOperator",
  ],
  ["too long", { formula: "长".repeat(1001) }, "formula"],
])("%s is said at its field and nothing is kept", async (_, change, field) => {
  const answer = await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields: await posted(change) });
  expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
  expect(errorsOf(answer)[field]?.join("")).toMatch(/。$/);
  expect(site.plan().revisions.filter(({ measureKey }) => measureKey === FOLLOW_UP)).toEqual([]);
});

test("who is late keeps what was typed and is shown what the other one changed", async () => {
  const mine = await posted({ formula: "我的定义" });
  await revise({ who: "president", no: 26, measure: FOLLOW_UP, fields: await posted({ formula: "组长的定义" }) });
  const answer = await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields: mine });
  expect(statusOf(answer)).toBe(409);
  const { data } = answer as {
    data: {
      theirs: { version: number; by: string; changes: { term: string }[] };
      result: { initialValue?: Record<string, unknown> };
    };
  };
  expect(data.theirs).toMatchObject({ version: 2, by: "顾怀远", changes: [{ term: "定义" }] });
  expect(data.result.initialValue?.formula).toBe("我的定义");
  const again = await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields: { ...mine, version: "2" } });
  expect(goesTo(again)).toContain(`${FOLLOW_UP}.3`);
});

const TICK = { period: "2025-H1", department: OFFICE, measure: FOLLOW_UP, counted: "on" };

test("the department ticks once more after a revision, and the card says who and when", async () => {
  expect((await cardOf("reporter.outpatient-office", 26, FOLLOW_UP)).ticks).toEqual([]);
  await revise({ who: "quality", no: 26, measure: FOLLOW_UP, fields: await posted({ formula: "新定义" }) });
  const { ticks } = await cardOf("reporter.outpatient-office", 26, FOLLOW_UP);
  expect(ticks).toMatchObject([{ measureKey: FOLLOW_UP, version: 2, period: "2025-H1", department: { code: OFFICE } }]);
  expect((await cardOf("reporter.nursing", 26, FOLLOW_UP)).ticks).toEqual([]);
  const answer = await tick({ who: "reporter.outpatient-office", no: 26, fields: { ...TICK, version: "2" } });
  expect(goesTo(answer)).toBe(`/indicators/26#d-${FOLLOW_UP}`);
  const after = await cardOf("viewer", 26, FOLLOW_UP);
  expect(after.card.countings[0]?.said).toMatch(/王晓燕 07-08/);
});

test.each([
  [
    "back to the entry page",
    { version: "1", back: "/indicators/entry/2025-H1/outpatient-office" },
    "/indicators/entry/2025-H1/outpatient-office",
  ],
  ["said twice is said", { version: "1" }, `/indicators/26#d-${FOLLOW_UP}`],
  ["never to another site", { version: "1", back: "//evil.example/" }, "/"],
])("%s", async (_, change, to) => {
  expect(goesTo(await tick({ who: "reporter.outpatient-office", no: 26, fields: { ...TICK, ...change } }))).toBe(to);
});

test.each([
  ["an older definition", "reporter.outpatient-office", { version: "7" }, 409],
  ["another department", "reporter.nursing", { version: "1" }, 403],
  ["not ticked", "reporter.outpatient-office", { version: "1", counted: "" }, 400],
  ["no half-year", "reporter.outpatient-office", { version: "1", period: "soon" }, 400],
])("the tick is refused: %s", async (_, who, change, status) => {
  expect(statusOf(await tick({ who, no: 26, fields: { ...TICK, ...change } }))).toBe(status);
});
