import { beforeEach, describe, expect, test } from "vitest";
import { agendaProposals } from "#app/domain/draft-agenda.ts";
import type { AgendaFacts } from "#app/domain/meeting.ts";
import { parseAbsences, type MeetingInput } from "#app/domain/meeting-checks.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAdoption } from "#db/half-years.ts";
import { addAgendaItem } from "./add-agenda-item.ts";
import { callOffMeeting } from "./call-off-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { draftAgenda } from "./draft-agenda.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { moveAgendaItem } from "./move-agenda-item.ts";
import { noteDecision } from "./note-decision.ts";
import { numberMinutes } from "./number-minutes.ts";
import { planMeeting } from "./plan-meeting.ts";
import { registerFinding } from "./register-finding.ts";
import { deleteAgendaItem } from "./remove-agenda-item.ts";
import { reopenMeeting } from "./reopen-meeting.ts";
import { holds, openTestWorld, type TestWorld } from "./test-world.ts";
import { writeAgendaItem } from "./write-agenda-item.ts";

let world: TestWorld;
let quality: Actor;
let president: Actor;
let leader: Actor;
let head: Actor;
beforeEach(() => {
  world = openTestWorld();
  quality = world.person("quality", holds("quality_office"));
  president = world.person("president", holds("task_force_head"));
  leader = world.person("leader", holds("leader", "he-fenqin"));
  head = world.person("head", holds("department_head", "nursing"));
});

function meetingBy(more: Partial<MeetingInput> = {}): MeetingInput {
  return {
    kind: "president",
    halfYear: "2025-H1",
    title: " 办公会 ",
    heldOn: "2025-07-08",
    startsAt: "14:30",
    place: "会议室",
    chairId: president.userId,
    chairName: "多余的名字",
    attendeeIds: [head.userId, leader.userId, president.userId],
    otherAttendees: "周老师,吴老师",
    absences: "张敏：外出学习\n",
    ...more,
  };
}

const ITEM: AgendaFacts = {
  title: "护理服务",
  background: "",
  taskNo: 15,
  leaderComment: "随访要到位",
  decision: "护理部一个月内补齐随访记录",
  departmentCode: "nursing",
  leaderCode: null,
  dueOn: "2025-08-08",
};

/** What came of it: the output, or the code of the refusal with its fields. */
function say(result: ReturnType<TestWorld["run"]>): unknown {
  if (result.ok) return result.value.output ?? "done";
  const { code, fields = {} } = result.refusal;
  return [code, ...Object.keys(fields)].join(" ");
}

const plan = (more: Partial<MeetingInput> = {}, actor = quality) => say(world.run(actor, planMeeting, meetingBy(more)));

function meeting(id: string) {
  const found = world.plan().meetingById.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("planning", () => {
  test("numbers count by year and kind; called-off ones keep theirs", () => {
    expect([plan(), plan({ kind: "work" }), plan()]).toEqual(["YB-2025-01", "LH-2025-01", "YB-2025-02"]);
    world.run(quality, callOffMeeting, { id: "YB-2025-02", version: 1, reason: "院长出差改期" });
    expect(plan({ heldOn: "2026-01-05" })).toBe("YB-2026-01");
    expect(plan()).toBe("YB-2025-03");
  });

  test("keeps the chair out of the attendees, and names as a list", () => {
    plan();
    expect(meeting("YB-2025-01")).toMatchObject({
      title: "办公会",
      chairId: president.userId,
      chairName: "",
      attendeeIds: [leader.userId, head.userId],
      otherAttendees: "周老师、吴老师",
      absences: [{ name: "张敏", reason: "外出学习" }],
      state: "planned",
      minutesNo: "",
    });
  });

  test.each<[Partial<MeetingInput>, string]>([
    [{ title: " " }, "meeting-invalid title"],
    [{ halfYear: null }, "meeting-invalid halfYear"],
    [{ halfYear: "2023-Y" as never }, "meeting-invalid halfYear"],
    [{ heldOn: "2024-12-31" }, "meeting-invalid heldOn"],
    [{ startsAt: "25:00" }, "meeting-invalid startsAt"],
    [{ startsAt: "下午" }, "meeting-invalid startsAt"],
    [{ chairId: null, chairName: " " }, "meeting-invalid chairId"],
    [{ chairId: 99 }, "meeting-invalid chairId"],
    [{ attendeeIds: [99] }, "meeting-invalid attendeeIds"],
    [{ absences: "张敏" }, "meeting-invalid absences"],
    [{ absences: "head：有事" }, "meeting-invalid absences"],
  ])("refuses %j", (more, expected) => {
    expect(plan(more)).toBe(expected);
  });

  test("is for 质控办 and the head of the task force", () => {
    expect([plan({}, leader), plan({}, head), plan({}, president)]).toEqual([
      "not-permitted",
      "not-permitted",
      "YB-2025-01",
    ]);
  });

  test.each([
    ["", []],
    ["张敏:外出", [{ name: "张敏", reason: "外出" }]],
    ["张敏：外出：三天", [{ name: "张敏", reason: "外出：三天" }]],
    ["张敏：", null],
    ["：外出", null],
  ])("absences %j", (text, expected) => {
    expect(parseAbsences(text)).toEqual(expected);
  });
});

describe("a planned meeting", () => {
  const id = "YB-2025-01";
  let itemId: number;
  beforeEach(() => {
    plan();
    const added = world.run(quality, addAgendaItem, { id, version: 1, facts: ITEM });
    itemId = added.ok ? added.value.output : 0;
  });
  const version = () => meeting(id).version;
  const hold = (minutesNo = "纪要〔2025〕9号") =>
    say(world.run(quality, holdMeeting, { id, version: version(), minutesNo }));
  const reopen = () => say(world.run(quality, reopenMeeting, { id, version: version(), reason: "决定的时限写错了" }));
  const write = (facts: Partial<AgendaFacts>, itemVersion = 1) =>
    say(world.run(quality, writeAgendaItem, { itemId, version: itemVersion, facts: { ...ITEM, ...facts } }));
  const register = () =>
    say(
      world.run(quality, registerFinding, {
        source: "meeting",
        severity: "minor",
        title: "随访记录不齐全",
        description: "会议指出随访记录不齐",
        taskNo: 15,
        indicatorNo: null,
        categoryNo: null,
        departmentCode: "nursing",
        helpingCodes: [],
        leaderCode: null,
        measures: "",
        acceptance: "",
        foundOn: "2025-07-08",
        dueOn: null,
        agendaItemId: itemId,
      }),
    );

  test("takes its agenda from 需关注 only as far as it is ticked, and never twice", () => {
    const offered = () => agendaProposals(world.plan(), meeting(id), "2025-07-08").map(({ origin }) => origin);
    const [first = "", second = ""] = offered();
    expect(offered().length).toBe(new Set(offered()).size);
    const draft = (origins: string[]) => say(world.run(quality, draftAgenda, { id, version: 1, origins }));
    expect(draft([])).toBe("meeting-invalid origins");
    expect(draft([first, "nothing|of|the|kind"])).toBe("done");
    expect(meeting(id).items.map(({ origin }) => origin)).toEqual([null, first]);
    expect(offered()[0]).toBe(second);
    expect(draft([first])).toBe("meeting-invalid origins");
  });

  test("items are written, moved and removed", () => {
    const other = world.run(quality, addAgendaItem, { id, version: 1, facts: { ...ITEM, title: "第二项" } });
    const move = (direction: "up" | "down") =>
      say(world.run(quality, moveAgendaItem, { id, version: 1, itemId, direction }));
    expect([move("up"), move("down"), move("down")]).toEqual(["not-found", "done", "not-found"]);
    expect(meeting(id).items.map(({ title }) => title)).toEqual(["第二项", "护理服务"]);
    expect(write({ title: " " })).toBe("meeting-invalid title");
    expect(write({ dueOn: "2025-07-07" })).toBe("meeting-invalid dueOn");
    expect(write({ decision: "" })).toBe("meeting-invalid decision");
    expect(write({ taskNo: 99 })).toBe("meeting-invalid taskNo");
    expect([write({ title: "改过" }), write({ title: "又改" })]).toEqual(["done", "stale"]);
    const gone = other.ok ? other.value.output : 0;
    expect(say(world.run(quality, deleteAgendaItem, { itemId: gone, version: 1 }))).toBe("done");
    expect(meeting(id).items.map(({ title }) => title)).toEqual(["改过"]);
  });

  test("its minutes are kept on the day, with a number for 院长办公会, and not without an agenda", () => {
    world.today = "2025-07-07";
    expect(hold()).toBe("meeting-invalid minutesNo");
    world.today = "2025-07-08";
    expect(hold(" ")).toBe("meeting-invalid minutesNo");
    expect(plan({ kind: "work" })).toBe("LH-2025-01");
    const holdWork = () => say(world.run(quality, holdMeeting, { id: "LH-2025-01", version: 1, minutesNo: "" }));
    expect(holdWork()).toBe("meeting-invalid minutesNo");
    world.run(quality, addAgendaItem, { id: "LH-2025-01", version: 1, facts: ITEM });
    expect(holdWork()).toBe("done");
    expect([hold(), hold()]).toEqual(["done", "wrong-state"]);
    expect(write({})).toBe("wrong-state");
    expect(say(world.run(quality, addAgendaItem, { id, version: 2, facts: ITEM }))).toBe("wrong-state");
    expect(say(world.run(quality, changeMeeting, { ...meetingBy(), id, version: 2 }))).toBe("wrong-state");
  });

  test("minutes kept without a number get theirs later, once, without being reopened", () => {
    plan({ kind: "work" });
    const ref = (version: number) => ({ id: "LH-2025-01", version });
    const number = (version: number, minutesNo: string, actor = quality) =>
      say(world.run(actor, numberMinutes, { ...ref(version), minutesNo }));
    expect(number(1, "纪要〔2025〕3号")).toBe("wrong-state");
    world.run(quality, addAgendaItem, { ...ref(1), facts: ITEM });
    world.run(quality, holdMeeting, { ...ref(1), minutesNo: "" });
    world.today = "2025-07-21";
    expect([number(2, "纪要〔2025〕3号", leader), number(2, " "), number(1, "纪要〔2025〕3号")]).toEqual([
      "not-permitted",
      "meeting-invalid minutesNo",
      "stale",
    ]);
    expect(number(2, " 纪要〔2025〕3号 ")).toBe("done");
    expect(meeting("LH-2025-01")).toMatchObject({ state: "held", minutesNo: "纪要〔2025〕3号", version: 3 });
    expect(meeting("LH-2025-01").events.at(-1)).toMatchObject({
      kind: "numbered",
      actorName: "quality",
      at: "2025-07-21T09:00:00+08:00",
      text: "纪要〔2025〕3号",
    });
    expect(number(3, "纪要〔2025〕4号")).toBe("wrong-state");
    hold();
    expect(say(world.run(quality, numberMinutes, { id, version: 2, minutesNo: "10号" }))).toBe("wrong-state");
  });

  test("a decision becomes a finding and a note once it stands, each once; then it is settled", () => {
    expect([register(), say(world.run(quality, noteDecision, { itemId }))]).toEqual(["wrong-state", "wrong-state"]);
    hold();
    expect(say(world.run(leader, noteDecision, { itemId }))).toBe("not-permitted");
    expect(say(world.run(quality, noteDecision, { itemId }))).toBe("done");
    expect(say(world.run(quality, noteDecision, { itemId }))).toBe("wrong-state");
    expect(world.plan().taskNotes).toMatchObject([
      { taskNo: 15, text: ITEM.decision, meetingTitle: "办公会", meetingOn: "2025-07-08", notedBy: "quality" },
    ]);
    expect([register(), register()]).toEqual(["WT-2025H2-001", "decision-settled"]);
    expect(meeting(id).items[0]?.findingId).toBe("WT-2025H2-001");
    expect(reopen()).toBe("done");
    expect(write({}, 2)).toBe("decision-settled");
    expect(say(world.run(quality, callOffMeeting, { id, version: version(), reason: "不应取消的会" }))).toBe(
      "wrong-state",
    );
  });

  test("is put right after reopening with a reason, and its minutes kept anew", () => {
    hold();
    expect(say(world.run(quality, reopenMeeting, { id, version: 2, reason: "错" }))).toBe("text-too-short reason");
    expect(reopen()).toBe("done");
    expect(write({ dueOn: "2025-08-31" })).toBe("done");
    expect(hold("纪要〔2025〕10号")).toBe("done");
    expect(meeting(id)).toMatchObject({ state: "held", minutesNo: "纪要〔2025〕10号" });
    expect(meeting(id).events.map(({ kind }) => kind)).toEqual(["planned", "held", "reopened", "held"]);
  });

  test("having passed a half-year, it keeps day and number, and is not called off", () => {
    hold();
    recordAdoption(world.db, {
      halfYear: "2025-H1",
      meetingOn: "2025-07-08",
      minutesNo: "纪要〔2025〕9号",
      meetingId: id,
      adoptedAt: "2025-07-08T16:00:00+08:00",
      adoptedBy: "president",
    });
    reopen();
    const change = (heldOn: string) =>
      say(world.run(quality, changeMeeting, { ...meetingBy({ heldOn }), id, version: version() }));
    expect([change("2025-07-07"), change("2025-07-08")]).toEqual(["meeting-invalid heldOn", "done"]);
    expect(say(world.run(quality, callOffMeeting, { id, version: version(), reason: "不应取消的会" }))).toBe(
      "wrong-state",
    );
    expect([hold("另一个号"), hold()]).toEqual(["meeting-invalid minutesNo", "done"]);
  });
});
