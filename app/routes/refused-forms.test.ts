/** Every form of the leadership and supervision pages with everything wrong: all sentences at once, nothing typed is lost. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { action as editCase } from "./cases/edit.tsx";
import { action as newCase } from "./cases/new.tsx";
import { action as newFinding } from "./findings/new.tsx";
import { action as editInspection } from "./inspections/edit.tsx";
import { action as onInspection } from "./inspections/inspection.tsx";
import { action as newInspection } from "./inspections/new.tsx";
import { action as correctObservation } from "./inspections/observation.tsx";
import { action as editMeeting } from "./meetings/edit.tsx";
import { action as agendaItem } from "./meetings/item.tsx";
import { action as newMeeting } from "./meetings/new.tsx";
import { action as newOrder } from "./orders/new.tsx";

const site = installTestRuntime({}, openDemoDatabase());

type Action = (args: ActionFunctionArgs) => Promise<unknown>;
type Typed = Record<string, string | string[]>;

async function post(action: Action, typed: Typed, params: Record<string, string> = {}) {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) body.append(name, value);
  const userId = site.plan().people.find(({ username }) => username === "quality")?.id ?? 0;
  const before = site.plan().dataVersion;
  const request = await site.request("/posted", userId, { method: "POST", body });
  const answer = await action({ request, params, context: {} });
  expect(site.plan().dataVersion).toBe(before);
  return answer;
}

const LONG = "长".repeat(5000);
const NO_DAY = "2025-02-30";
const NO_SUCH_DAY = "日期写成 年-月-日，例如 2025-07-15。";
const version = "1";

const arrangement = {
  title: " ",
  heldOn: NO_DAY,
  startsAt: "下午",
  place: LONG,
  chairId: "999",
  chairName: LONG,
  attendeeIds: ["999", "someone"],
  otherAttendees: LONG,
  absences: "张敏",
};
const wrongArrangement = {
  title: "请写会议名称。",
  heldOn: NO_SUCH_DAY,
  startsAt: "时间写成 时:分，例如 14:30。",
  place: "最多 60 个字。",
  chairId: "请选主持人，没有账号的写姓名。",
  chairName: "最多 20 个字。",
  attendeeIds: "出席人请从列表里选。",
  otherAttendees: "最多 300 个字。",
  absences: "缺席每人一行，写成 姓名：原因。",
};

const round = {
  title: "",
  startsOn: "2024-12-31",
  endsOn: "2024-12-30",
  leadId: "999",
  memberIds: ["999"],
  otherMembers: LONG,
  departmentCodes: ["kitchen"],
  taskNos: ["99"],
  methods: ["gossip"],
  scheme: LONG,
};
const wrongRound = {
  title: "请写名称。",
  startsOn: "2025年上半年的督查不早于 2025-01-01。",
  endsOn: "结束日不能早于开始日。",
  leadId: "请选带队人。",
  memberIds: "成员请从列表里选，没有账号的写在其他成员里。",
  otherMembers: "最多 200 个字。",
  departmentCodes: "科室请从列表里选。",
  taskNos: "任务请从列表里选。",
  methods: "方式请从列表里选。",
  scheme: "最多 2000 个字。",
};

const written = { title: "", taskNo: "0", practice: LONG, effect: LONG, measureKey: "happiness" };
const wrongWritten = {
  title: "请写标题。",
  taskNo: "没有这项任务。",
  practice: "最多 4000 个字。",
  effect: "最多 2000 个字。",
  measureKey: "没有这项指标。",
};

const eachTold = (sentences: Record<string, string>) =>
  Object.fromEntries(Object.entries(sentences).map(([name, words]) => [name, [words]]));

/** With fields and sentences as conform answers them. */
test.each<[string, Action, Typed, Record<string, string>, Record<string, string>?]>([
  [
    "安排工作例会",
    newMeeting,
    { kind: "work", halfYear: "2025-H9", ...arrangement },
    { halfYear: "请选半年。", ...wrongArrangement },
  ],
  [
    "安排会议 before its half-year, led by nobody, one of them absent as well",
    newMeeting,
    {
      kind: "work",
      halfYear: "2025-H1",
      title: "会",
      heldOn: "2024-12-31",
      otherAttendees: "张敏",
      absences: "张敏：病",
    },
    {
      heldOn: "议2025年上半年的会不早于 2025-01-01。",
      chairId: "请选主持人，没有账号的写姓名。",
      absences: "张敏同时列在出席和缺席里。",
    },
  ],
  ["修改会议", editMeeting, { version, ...arrangement }, wrongArrangement, { id: "LH-2025-01" }],
  ["安排督查", newInspection, { kind: "round", halfYear: "2025-H1", ...round }, wrongRound],
  [
    "安排体验就医",
    newInspection,
    { kind: "walkthrough", title: "", startsOn: "2031-01-01", leadId: "", route: "", place: LONG },
    {
      title: "请写名称。",
      startsOn: "日期不在方案督查的半年之内（2024年上半年起）。",
      leadId: "请选带队人。",
      route: "请选门诊或住院。",
      place: "最多 60 个字。",
    },
  ],
  ["修改督查安排", editInspection, { version, ...round }, wrongRound, { id: "DC-03" }],
  [
    "写典型案例",
    newCase,
    { halfYear: "2023-H2", departmentCode: "kitchen", ...written },
    { halfYear: "请选半年。", departmentCode: "请选科室。", ...wrongWritten },
  ],
  ["修改案例", editCase, { version, ...written }, wrongWritten, { id: "AL-2025H1-01" }],
  [
    "登记问题",
    newFinding,
    {
      source: "hearsay",
      severity: "",
      foundOn: "2025-07-09",
      title: "短",
      description: LONG,
      taskNo: "99",
      indicatorNo: "99",
      categoryNo: "99",
      departmentCode: "kitchen",
      helpingCodes: ["kitchen"],
      leaderCode: "nobody",
      measures: LONG,
      acceptance: LONG,
      dueOn: "2025-07-07",
    },
    {
      source: "请选来源。",
      severity: "请选程度。",
      foundOn: "发现日期不能晚于今天。",
      title: "问题概要至少 5 个字，现有 1 个。",
      description: "最多 2000 个字。",
      taskNo: "没有这项任务。",
      indicatorNo: "没有这项指标。",
      categoryNo: "请选评价项目，或选关联的任务。",
      departmentCode: "没有这个科室。",
      helpingCodes: "配合科室请从列表里选。",
      leaderCode: "请选分管领导，或选有分管领导的任务、指标。",
      measures: "最多 2000 个字。",
      acceptance: "最多 2000 个字。",
      dueOn: "整改时限不能早于今天。",
    },
  ],
  [
    "登记问题 with nothing chosen",
    newFinding,
    { source: "self_check", foundOn: "2025-07-08", title: "五个字以上", description: "" },
    {
      severity: "请选程度。",
      description: "问题描述至少 5 个字，现有 0 个。",
      categoryNo: "请选评价项目，或选关联的任务。",
      departmentCode: "请选责任科室。",
      leaderCode: "请选分管领导，或选有分管领导的任务、指标。",
    },
  ],
  [
    "签发督办单",
    newOrder,
    {
      title: "短",
      grounds: LONG,
      requirement: "改",
      departmentCode: "kitchen",
      leaderCode: "nobody",
      colour: "green",
      dueOn: "2025-07-07",
      halfYear: "2031-H1",
      taskNo: "99",
      measureKey: "happiness",
      findingId: "WT-2031H1-001",
    },
    {
      title: "督办事项至少 5 个字，现有 1 个。",
      grounds: "最多 2000 个字。",
      requirement: "办理要求至少 5 个字，现有 1 个。",
      departmentCode: "没有这个科室。",
      leaderCode: "没有这位分管领导。",
      colour: "请选督办颜色。",
      dueOn: "回复期限不能早于今天（2025-07-08）。",
      halfYear: "没有这个半年。",
      taskNo: "没有这项任务。",
      measureKey: "没有这个测量项。",
      findingId: "问题台账里没有这个编号。",
    },
  ],
])("%s", async (_what, action, typed, sentences, params) => {
  const answer = await post(action, typed, params);
  expect(answer).toMatchObject({ init: { status: 422 } });
  expect(answer).toHaveProperty("data.error", eachTold(sentences));
  const kept = Object.entries(typed).flatMap(([name, value]) => {
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return only === "" ? [] : [[name, only]];
  });
  expect(answer).toHaveProperty("data.initialValue", expect.objectContaining(Object.fromEntries(kept)));
});

/** Forms that stand on the page of their record. */
test.each<[string, Action, Record<string, string>, Record<string, string>, Record<string, string>]>([
  [
    "加议题",
    agendaItem,
    {
      intent: "write",
      version,
      title: "",
      background: LONG,
      taskNo: "99",
      leaderComment: LONG,
      decision: "",
      departmentCode: "kitchen",
      leaderCode: "nobody",
      dueOn: "2025-01-01",
    },
    {
      title: "请写议题。",
      background: "最多 1000 个字。",
      taskNo: "没有这项任务。",
      leaderComment: "最多 2000 个字。",
      decision: "定了时限的，请写会议决定。",
      departmentCode: "没有这个科室。",
      leaderCode: "没有这位领导。",
      dueOn: expect.stringContaining("完成时限不能早于会议日期"),
    },
    { id: "LH-2025-01", item: "new" },
  ],
  [
    "记录观察 of a round",
    onInspection,
    { intent: "observe", mark: "bad", text: "", taskNo: "99" },
    { mark: "请选亮点、正常或问题。", text: "所见至少 5 个字，现有 0 个。", taskNo: "没有这项任务。" },
    { id: "DC-03" },
  ],
  [
    "更正观察 of a walk-through",
    correctObservation,
    {
      intent: "correct",
      version,
      mark: "bad",
      text: "短",
      departmentCode: "kitchen",
      step: "fly",
      minutesWaited: "2000",
      evidence: LONG,
    },
    {
      mark: "请选亮点、正常或问题。",
      text: "所见至少 5 个字，现有 1 个。",
      departmentCode: "没有这个科室。",
      step: "请选就医环节。",
      minutesWaited: "等候分钟数填 0 至 1440 的整数。",
      evidence: "最多 500 个字。",
    },
    { id: "TY-2025H2-01", observation: "1" },
  ],
])("%s", async (_what, action, typed, sentences, params) => {
  const answer = await post(action, typed, params);
  expect(answer).toMatchObject({ init: { status: 422 }, data: { typed, sentence: null } });
  expect(answer).toHaveProperty("data.errors", eachTold(sentences));
});
