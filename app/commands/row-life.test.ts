import { expect, test } from "vitest";
import type { Actor } from "#app/domain/role.ts";
import { rowKey, type RowContent } from "#app/domain/report-row.ts";
import { adoptHalfYear } from "./adopt-half-year.ts";
import { approveRows } from "./approve-rows.ts";
import { rateRow } from "./rate-row.ts";
import { reopenReport } from "./reopen-report.ts";
import { returnRow } from "./return-row.ts";
import { saveDraft } from "./save-draft.ts";
import { submitRows } from "./submit-rows.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { withdrawRow } from "./withdraw-row.ts";

// 任务 18: 门诊办, led by 何芬琴.
const ROW = { halfYear: "2025-H1", taskNo: 18, departmentCode: "outpatient-office" } as const;
const CONTENT: RowContent = {
  progress: "随访中心 4 月成立，随访 8912 人次。",
  difficulties: "无",
  percent: 65,
  selfRating: "on_time_high_quality",
  evidence: "",
};

function people(world: TestWorld) {
  return {
    reporter: world.person("reporter", holds("reporter", "outpatient-office")),
    head: world.person("head", holds("department_head", "outpatient-office")),
    leader: world.person("leader", holds("leader", "he-fenqin")),
    otherLeader: world.person("other-leader", holds("leader", "li-guohua")),
    quality: world.person("quality", holds("quality_office")),
    president: world.person("president", holds("task_force_head")),
  };
}

function rowOf(world: TestWorld, ref: { taskNo: number; departmentCode: string } = ROW) {
  const row = world.plan().rowByKey.get(rowKey("2025-H1", ref.taskNo, ref.departmentCode));
  if (!row) throw new Error("no such row");
  return row;
}

function at(world: TestWorld) {
  return { ...ROW, version: rowOf(world).version };
}

function save(world: TestWorld, actor: Actor, content: Partial<RowContent> = {}) {
  return world.run(actor, saveDraft, { ...at(world), content: { ...CONTENT, ...content } });
}

/** A row on its way: saved and submitted. */
function submitted() {
  const world = openTestWorld("2025-07-03");
  const who = people(world);
  save(world, who.reporter);
  world.run(who.head, submitRows, { rows: [at(world)] });
  return { world, ...who };
}

function code(result: { ok: true } | { ok: false; refusal: { code: string } }) {
  return result.ok ? "done" : result.refusal.code;
}

test("the first save starts the draft; later ones raise the version", () => {
  const world = openTestWorld();
  const { reporter } = people(world);
  expect(save(world, reporter)).toMatchObject({ ok: true, value: { output: { version: 1 } } });
  expect(save(world, reporter, { percent: 70 })).toMatchObject({ ok: true, value: { output: { version: 2 } } });
  expect(rowOf(world)).toMatchObject({ state: "draft", percent: 70, savedBy: "reporter" });
  expect(rowOf(world).events.map(({ kind }) => kind)).toEqual(["started"]);
});

test("a stale save is refused with what stands there, and changes nothing", () => {
  const world = openTestWorld();
  const { reporter, head } = people(world);
  save(world, reporter);
  const stale = world.run(head, saveDraft, {
    ...ROW,
    version: 0,
    content: { ...CONTENT, progress: "别的内容别的内容" },
  });
  expect(stale).toMatchObject({ ok: false, refusal: { code: "stale", theirs: { progress: CONTENT.progress } } });
  expect(rowOf(world).progress).toBe(CONTENT.progress);
});

test.each([
  ["2025-06-19", "window-not-open"],
  ["2025-06-20", "done"],
  ["2025-07-10", "done"],
  ["2025-07-24", "done"],
  ["2025-07-25", "window-closed"],
])("on %s saving is %s", (today, expected) => {
  const world = openTestWorld(today);
  expect(code(save(world, people(world).reporter))).toBe(expected);
});

test("only the head submits, and only what is finished", () => {
  const world = openTestWorld();
  const { reporter, head } = people(world);
  save(world, reporter, { difficulties: " " });
  expect(code(world.run(reporter, submitRows, { rows: [at(world)] }))).toBe("not-permitted");
  const refused = world.run(head, submitRows, { rows: [at(world)] });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: "incomplete", theirs: [{ taskNo: 18, missing: ["difficulties"] }] },
  });
  save(world, reporter);
  expect(code(world.run(head, submitRows, { rows: [at(world)] }))).toBe("done");
  expect(rowOf(world)).toMatchObject({ state: "submitted", firstSubmittedAt: "2025-07-08T09:00:00+08:00" });
});

test("of several rows all are submitted or none", () => {
  const world = openTestWorld();
  const { reporter, head } = people(world);
  save(world, reporter);
  const untouched = { halfYear: "2025-H1", taskNo: 1, departmentCode: "outpatient-office", version: 0 } as const;
  expect(code(world.run(head, submitRows, { rows: [at(world), untouched] }))).not.toBe("done");
  expect(rowOf(world).state).toBe("draft");
});

test("withdrawing gives the row back and its clock runs again", () => {
  const { world, head } = submitted();
  expect(code(world.run(head, withdrawRow, at(world)))).toBe("done");
  expect(rowOf(world)).toMatchObject({ state: "draft", firstSubmittedAt: null });
});

test("after the leader has acted nobody withdraws", () => {
  const { world, head, leader } = submitted();
  world.run(leader, approveRows, { rows: [at(world)] });
  expect(code(world.run(head, withdrawRow, at(world)))).toBe("wrong-state");
});

test("only the task's own leader approves", () => {
  const { world, leader, otherLeader } = submitted();
  expect(code(world.run(otherLeader, approveRows, { rows: [at(world)] }))).toBe("not-permitted");
  expect(code(world.run(leader, approveRows, { rows: [at(world)] }))).toBe("done");
  expect(rowOf(world).state).toBe("leader_approved");
});

test.each([
  ["请 补 充", "reason-too-short"],
  ["请补分子分母", "done"],
])("returning with the reason 「%s」 is %s", (reason, expected) => {
  const { world, leader } = submitted();
  expect(code(world.run(leader, returnRow, { ...at(world), reason }))).toBe(expected);
});

test("a returned row is due in three working days and keeps its first submission", () => {
  const { world, leader, reporter, head } = submitted();
  world.today = "2025-07-10";
  world.run(leader, returnRow, { ...at(world), reason: "请补分子、分母" });
  expect(rowOf(world)).toMatchObject({ state: "returned", correctionDueOn: "2025-07-15" });
  world.today = "2025-07-14";
  save(world, reporter, { progress: "随访比例 87.03%（8912/10240）。" });
  world.run(head, submitRows, { rows: [at(world)] });
  expect(rowOf(world)).toMatchObject({ state: "submitted", firstSubmittedAt: "2025-07-03T09:00:00+08:00" });
});

test("a returned row may be corrected after the window has closed", () => {
  const { world, leader, reporter } = submitted();
  world.run(leader, returnRow, { ...at(world), reason: "请补分子、分母" });
  world.today = "2025-08-01";
  expect(code(save(world, reporter, { percent: 80 }))).toBe("done");
});

test("a leader cannot take back a rating; 质控办 can", () => {
  const { world, leader, quality } = submitted();
  world.run(leader, approveRows, { rows: [at(world)] });
  const rating = { quality: "satisfactory", word: "on_time_high_quality", reason: "" } as const;
  expect(code(world.run(quality, rateRow, { ...at(world), ...rating }))).toBe("done");
  expect(rowOf(world).rating).toEqual({ word: "on_time_high_quality", proposed: "on_time_high_quality", reason: null });
  expect(code(world.run(leader, returnRow, { ...at(world), reason: "请补分子分母" }))).toBe("wrong-state");
  expect(code(world.run(quality, returnRow, { ...at(world), reason: "请补分子分母" }))).toBe("done");
  expect(rowOf(world)).toMatchObject({ state: "returned", rating: null });
});

test.each([
  ["satisfactory", "on_time_high_quality", "", "done"],
  ["satisfactory", "on_time_unsatisfactory", "", "reason-required"],
  ["unsatisfactory", "on_time_unsatisfactory", "没有写分子分母", "done"],
  ["unsatisfactory", "on_time_unsatisfactory", "", "reason-required"],
  ["satisfactory", "not_completed", "任务没有做完", "done"],
] as const)("rating a %s row as %s with 「%s」 is %s", (quality, word, reason, expected) => {
  const { world, leader, quality: office } = submitted();
  world.run(leader, approveRows, { rows: [at(world)] });
  expect(code(world.run(office, rateRow, { ...at(world), quality, word, reason }))).toBe(expected);
});

test("what nobody handed in is rated 未完成 only after the window has closed", () => {
  const world = openTestWorld("2025-07-24");
  const { quality } = people(world);
  const rating = { quality: "satisfactory", word: "not_completed", reason: "至关闭没有提交" } as const;
  expect(code(world.run(quality, rateRow, { ...at(world), ...rating }))).toBe("wrong-state");
  world.today = "2025-07-25";
  expect(code(world.run(quality, rateRow, { ...at(world), ...rating }))).toBe("done");
});

test("质控办's own row is rated by the head of the task force", () => {
  const world = openTestWorld("2025-07-25");
  const { quality, president } = people(world);
  const own = { halfYear: "2025-H1", taskNo: 10, departmentCode: "quality-office", version: 0 } as const;
  const rating = { quality: "satisfactory", word: "not_completed", reason: "至关闭没有提交" } as const;
  expect(code(world.run(quality, rateRow, { ...own, ...rating }))).toBe("not-permitted");
  expect(code(world.run(president, rateRow, { ...own, ...rating }))).toBe("done");
});

test("a half-year is adopted when every row is rated, and is frozen then", () => {
  const world = openTestWorld("2025-07-28");
  const { quality, president, reporter } = people(world);
  const meeting = { halfYear: "2025-H1", meetingOn: "2025-07-28", minutesNo: "纪要〔2025〕12号" } as const;
  expect(world.run(president, adoptHalfYear, meeting)).toMatchObject({
    ok: false,
    refusal: { code: "not-all-rated", details: { count: 41 } },
  });
  const rating = { quality: "satisfactory", word: "not_completed", reason: "至关闭没有提交" } as const;
  for (const { taskNo, departmentCode } of world.plan().rows.filter(({ halfYear }) => halfYear === "2025-H1")) {
    const rater = departmentCode === "quality-office" ? president : quality;
    world.run(rater, rateRow, { halfYear: "2025-H1", taskNo, departmentCode, version: 0, ...rating });
  }
  expect(code(world.run(quality, adoptHalfYear, meeting))).toBe("not-permitted");
  expect(code(world.run(president, adoptHalfYear, { ...meeting, meetingOn: "2025-07-29" }))).toBe("day-invalid");
  expect(code(world.run(president, adoptHalfYear, { ...meeting, meetingOn: "2025-06-30" }))).toBe("day-invalid");
  expect(code(world.run(president, adoptHalfYear, meeting))).toBe("done");
  expect(code(world.run(president, adoptHalfYear, meeting))).toBe("already-adopted");
  expect(rowOf(world).state).toBe("adopted");
  world.run(quality, reopenReport, { ...ROW, until: "2025-08-10", reason: "补充上报材料" });
  expect(code(save(world, reporter))).toBe("frozen");
});

test.each([
  ["2025-07-24", "2025-07-31", "科室信息系统故障", "day-invalid"],
  ["2025-07-25", "2025-07-24", "科室信息系统故障", "day-invalid"],
  ["2025-07-25", "2025-07-31", "故障", "reason-too-short"],
  ["2025-07-25", "2025-07-31", "科室信息系统故障", "done"],
])("on %s reopening until %s with 「%s」 is %s", (today, until, reason, expected) => {
  const world = openTestWorld(today);
  const { quality, reporter } = people(world);
  expect(code(world.run(quality, reopenReport, { ...ROW, until, reason }))).toBe(expected);
  expect(code(save(world, reporter)) === "done").toBe(expected === "done" || today <= "2025-07-24");
});

test("a reopened sheet closes again by itself", () => {
  const world = openTestWorld("2025-07-25");
  const { quality, reporter } = people(world);
  world.run(quality, reopenReport, { ...ROW, until: "2025-07-31", reason: "科室信息系统故障" });
  world.today = "2025-08-01";
  expect(code(save(world, reporter))).toBe("window-closed");
});
