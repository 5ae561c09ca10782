import { describe, expect, test } from "vitest";
import { findingNo } from "#app/domain/finding-number.ts";
import { assignFinding } from "./assign-finding.ts";
import { carryFinding } from "./carry-finding.ts";
import { endorseFinding } from "./endorse-finding.ts";
import { extendFinding } from "./extend-finding.ts";
import { logRectification } from "./log-rectification.ts";
import { registerFinding, type FindingInput } from "./register-finding.ts";
import { lookBackFinding } from "./look-back-finding.ts";
import { reopenFinding } from "./reopen-finding.ts";
import { reportRectification } from "./report-rectification.ts";
import { reviewFinding } from "./review-finding.ts";
import { holds, openTestWorld } from "./test-world.ts";
import { FACTS, ID, MEASURES, DONE, ACCEPT, BACK, openFindingLife } from "./finding-life.fixture.ts";

describe("登记", () => {
  test("gives the next number; task gives category and leader; helpers are listed once, in the plan's order", () => {
    const { finding, register } = openFindingLife();
    expect(register()).toMatchObject({ ok: true, value: { output: ID } });
    expect(register()).toMatchObject({ ok: true, value: { output: "WT-2025H2-002" } });
    expect(register({ foundOn: "2025-06-30" })).toMatchObject({ ok: true, value: { output: "WT-2025H1-001" } });
    expect(finding()).toMatchObject({
      state: "found",
      halfYear: "2025-H2",
      leaderCode: "he-fenqin",
      categoryNo: 1,
      helpingCodes: ["nursing"],
      dueOn: null,
    });
  });

  test.each<[string, Partial<FindingInput>, string]>([
    ["no title", { title: " 无 " }, "finding-invalid"],
    ["no description", { description: "" }, "finding-invalid"],
    ["found tomorrow", { foundOn: "2025-07-09" }, "finding-invalid"],
    ["found before the plan", { foundOn: "2022-12-31" }, "finding-invalid"],
    ["due yesterday", { dueOn: "2025-07-07" }, "finding-invalid"],
    ["an unknown task", { taskNo: 99 }, "finding-invalid"],
    ["an unknown indicator", { indicatorNo: 21 }, "finding-invalid"],
    ["neither task nor leader", { taskNo: null, categoryNo: 1 }, "finding-invalid"],
    ["neither task nor category", { taskNo: null, leaderCode: "he-fenqin" }, "finding-invalid"],
    ["an unknown helper", { helpingCodes: ["kitchen"] }, "finding-invalid"],
    ["an unknown department", { departmentCode: "kitchen" }, "not-found"],
  ])("%s", (_what, more, code) => {
    const { world, register } = openFindingLife();
    expect(register(more)).toMatchObject({ ok: false, refusal: { code } });
    expect(world.plan().findings).toEqual([]);
  });

  test("is for 质控办 and 专班组长", () => {
    const { president, head, reporter, leader, register } = openFindingLife();
    for (const actor of [head, reporter, leader]) expect(register({}, actor)).toMatchObject({ ok: false });
    expect(register({}, president)).toMatchObject({ ok: true });
  });
});

describe("from 交办 to 销号", () => {
  function openRegistered() {
    const life = openFindingLife();
    life.register();
    return life;
  }

  test("the whole way, with one return; every step is in the history", () => {
    const { quality, head, helper, finding, step } = openRegistered();
    expect(step(quality, assignFinding, MEASURES)).toBe("done");
    expect(finding().dueOn).toBe("2025-08-07");
    expect(step(helper, logRectification, { text: "护理部已排查各诊区。" })).toBe("done");
    expect(step(head, reportRectification, DONE)).toBe("done");
    expect(step(quality, reviewFinding, BACK)).toBe("done");
    expect(finding().state).toBe("rectifying");
    expect(step(head, reportRectification, DONE)).toBe("done");
    expect(step(quality, reviewFinding, ACCEPT)).toBe("done");
    expect(finding().state).toBe("closed");
    expect(finding().events.map(({ kind, actorName, text }) => `${kind} ${actorName} ${text}`.trim())).toEqual([
      "found quality",
      "assigned quality",
      "progressed helper 护理部已排查各诊区。",
      `reported head ${DONE.text}`,
      `sent_back quality ${BACK.text}`,
      `reported head ${DONE.text}`,
      `closed quality ${ACCEPT.text}`,
    ]);
  });

  test.each([
    ["too little said of what to do", { measures: "整改" }, "finding-invalid"],
    ["a past due day", { dueOn: "2025-07-07" }, "finding-invalid"],
    ["today", { dueOn: "2025-07-08" }, "done"],
  ])("交办 with %s", (_what, more, code) => {
    const { quality, step } = openRegistered();
    expect(step(quality, assignFinding, { ...MEASURES, ...more })).toBe(code);
  });

  test("较重 has no due day by itself", () => {
    const serious = openTestWorld();
    const office = serious.person("quality", holds("quality_office"));
    serious.run(office, registerFinding, { ...FACTS, severity: "serious" });
    const assign = (dueOn: string | null) =>
      serious.run(office, assignFinding, { id: ID, version: 1, ...MEASURES, dueOn });
    expect(assign(null)).toMatchObject({ ok: false, refusal: { code: "finding-invalid" } });
    expect(assign("2025-07-25")).toMatchObject({ ok: true });
  });

  test("who reports needs evidence, and has to be the head", () => {
    const { quality, head, reporter, helper, step } = openRegistered();
    step(quality, assignFinding, MEASURES);
    expect(step(head, reportRectification, { ...DONE, evidence: "有" })).toBe("finding-invalid");
    expect(step(head, reportRectification, { ...DONE, text: "" })).toBe("finding-invalid");
    expect(step(reporter, reportRectification, DONE)).toBe("not-permitted");
    expect(step(helper, reportRectification, DONE)).toBe("not-permitted");
    expect(step(reporter, logRectification, { text: "开始排班调整。" })).toBe("done");
  });

  test("what others changed meanwhile is stale; a step out of turn is refused", () => {
    const { world, quality, head, finding, step } = openRegistered();
    const stale = { id: ID, version: finding().version + 1 };
    expect(world.run(quality, assignFinding, { ...stale, ...MEASURES })).toMatchObject({ refusal: { code: "stale" } });
    expect(step(head, reportRectification, DONE)).toBe("wrong-state");
    expect(step(quality, reviewFinding, ACCEPT)).toBe("wrong-state");
  });

  test("a review needs words", () => {
    const { quality, head, step } = openRegistered();
    step(quality, assignFinding, MEASURES);
    step(head, reportRectification, DONE);
    expect(step(quality, reviewFinding, { ...ACCEPT, text: "好" })).toBe("text-too-short");
    expect(step(quality, reviewFinding, { ...BACK, text: "" })).toBe("text-too-short");
  });

  test("the leader has no say in what is 一般", () => {
    const { quality, head, leader, step } = openRegistered();
    step(quality, assignFinding, MEASURES);
    step(head, reportRectification, DONE);
    expect(step(leader, endorseFinding, ACCEPT)).toBe("wrong-state");
  });
});

describe("延期, 挂账, 重新发生", () => {
  const reason = "设备到货推迟两周";
  function openAssigned() {
    const life = openFindingLife();
    life.register();
    life.step(life.quality, assignFinding, MEASURES);
    return life;
  }

  test("the leader extends twice before the due day, nobody else does", () => {
    const { world, quality, leader, other, step } = openAssigned();
    expect(step(other, extendFinding, { until: "2025-08-20", reason })).toBe("not-permitted");
    expect(step(quality, extendFinding, { until: "2025-08-20", reason })).toBe("not-permitted");
    expect(step(leader, extendFinding, { until: "2025-08-20", reason: "忙" })).toBe("text-too-short");
    expect(step(leader, extendFinding, { until: "2025-08-20", reason })).toBe("done");
    world.today = "2025-08-21";
    expect(step(leader, extendFinding, { until: "2025-09-20", reason })).toBe("day-invalid");
    world.today = "2025-08-20";
    expect(step(leader, extendFinding, { until: "2025-09-20", reason })).toBe("done");
    expect(step(leader, extendFinding, { until: "2025-10-20", reason })).toBe("extensions-used");
  });

  test("专班组长 carries it, and then it is not extended", () => {
    const { quality, president, leader, finding, step } = openAssigned();
    expect(step(quality, carryFinding, { until: "2026-06-30", reason })).toBe("not-permitted");
    expect(step(president, carryFinding, { until: "2026-07-09", reason })).toBe("day-invalid");
    expect(step(president, carryFinding, { until: "2026-06-30", reason })).toBe("done");
    expect(finding()).toMatchObject({ state: "assigned", dueOn: "2026-06-30" });
    expect(step(leader, extendFinding, { until: "2026-07-30", reason })).toBe("wrong-state");
  });

  test("回头看: a closed one holds; the department does not judge itself, and nothing else changes", () => {
    const { quality, head, finding, step } = openAssigned();
    const seen = { text: "三个月后现场再看，分诊台有人值守" };
    expect(step(quality, lookBackFinding, seen)).toBe("wrong-state");
    step(head, reportRectification, DONE);
    step(quality, reviewFinding, ACCEPT);
    expect(step(head, lookBackFinding, seen)).toBe("not-permitted");
    expect(step(quality, lookBackFinding, { text: "看了" })).toBe("text-too-short");
    expect(step(quality, lookBackFinding, seen)).toBe("done");
    expect(finding()).toMatchObject({ state: "closed" });
    expect(finding().events.at(-1)).toMatchObject({ kind: "looked_back", ...seen });
  });

  test("within 180 days a closed one comes up again under its number", () => {
    const { world, quality, head, finding, step } = openAssigned();
    step(head, reportRectification, DONE);
    step(quality, reviewFinding, ACCEPT);
    world.today = "2025-12-31";
    const again = { reason: "元旦前又发现无人值守", dueOn: null };
    expect(step(head, reopenFinding, again)).toBe("not-permitted");
    expect(step(quality, reopenFinding, { ...again, dueOn: "2025-12-30" })).toBe("finding-invalid");
    expect(step(quality, reopenFinding, again)).toBe("done");
    expect(finding()).toMatchObject({ state: "assigned", dueOn: "2026-01-30" });
    expect(findingNo(finding())).toBe(`${ID}-1`);
  });

  test("after 180 days it is a new finding", () => {
    const { world, quality, head, step } = openAssigned();
    step(head, reportRectification, DONE);
    step(quality, reviewFinding, ACCEPT);
    world.today = "2026-01-05";
    expect(step(quality, reopenFinding, { reason: "又发现无人值守", dueOn: null })).toBe("finding-invalid");
  });
});
