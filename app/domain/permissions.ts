/** Who may do what: one table of named actions × roles (product.md, domain.md §6). Everything else is refused. */
import { ROLES, type Actor, type Assignment, type Role } from "./role.ts";

/** What an action is about. Rows carry their department and the leader of their task. */
export type Subject = {
  readonly departmentCodes?: readonly string[];
  readonly leaderCode?: string | null;
  /** Instead of one leader: any of these, for what concerns tasks of several. */
  readonly leaderCodes?: readonly string[];
};

/**
 * any: whatever the subject · own-department: one of the subject's departments is theirs · own-task: the subject's
 * leader is them · other-department: not 质控办's own rows · quality-department: only 质控办's own rows.
 */
export type Scope = "any" | "own-department" | "own-task" | "other-department" | "quality-department";

/** 质控办's own rows (task 10, indicators 19, 20) are rated by someone else (product.md). */
export const QUALITY_DEPARTMENT = "quality-office";

type Rule = { readonly description: string; readonly roles: Partial<Record<Role, Scope>> };

const EVERYONE: Partial<Record<Role, Scope>> = Object.fromEntries(ROLES.map((role) => [role, "any"]));

export const ACTIONS = {
  "plan.read": { description: "看任务、指标和已公布的结果", roles: EVERYONE },
  "unpublished.read": {
    description: "看未公布的上报与指标",
    roles: {
      reporter: "own-department",
      department_head: "own-department",
      leader: "any",
      task_force_head: "any",
      quality_office: "any",
    },
  },
  "report.edit": {
    description: "写本科室上报表草稿",
    roles: { reporter: "own-department", department_head: "own-department" },
  },
  "report.submit": { description: "提交、撤回本科室的行", roles: { department_head: "own-department" } },
  "report.approve": { description: "审核通过分管任务的行", roles: { leader: "own-task" } },
  "report.return": {
    description: "退回行，要求修改",
    roles: { leader: "own-task", quality_office: "other-department", task_force_head: "quality-department" },
  },
  "report.rate": {
    description: "评定行",
    roles: { quality_office: "other-department", task_force_head: "quality-department" },
  },
  "half-year.adopt": { description: "登记院长办公会通过", roles: { task_force_head: "any" } },
  "half-year.schedule": { description: "改半年的开放、截止、关闭日", roles: { quality_office: "any" } },
  "window.extend": {
    description: "截止前给科室延期；分管领导只限牵头自己任务的科室",
    roles: { leader: "own-task", task_force_head: "any" },
  },
  "window.reopen": { description: "补报授权", roles: { quality_office: "any" } },
  "indicator.enter": {
    description: "填本科室的评估指标；质控办可以代填各科室的",
    roles: { reporter: "own-department", department_head: "own-department", quality_office: "any" },
  },
  "query.explain": {
    description: "说明本科室指标的疑点",
    roles: { reporter: "own-department", department_head: "own-department" },
  },
  "query.judge": {
    description: "核实疑点：认可理由、确认错误、关闭",
    roles: { quality_office: "other-department", task_force_head: "quality-department" },
  },
  "query.configure": { description: "设置疑点规则的阈值", roles: { quality_office: "any" } },
  "query.recheck": { description: "汇总时重跑全部疑点规则", roles: { quality_office: "any" } },
  "indicator.import": {
    description: "导入填好的评估表",
    roles: { reporter: "own-department", department_head: "own-department", quality_office: "any" },
  },
  "definition.revise": {
    description: "修订测量项的口径和目标",
    roles: { quality_office: "any", task_force_head: "any" },
  },
  "counting.confirm": {
    description: "确认本科室已按口径统计",
    roles: { reporter: "own-department", department_head: "own-department" },
  },
  "annual.override": { description: "登记、撤回官方年度值", roles: { quality_office: "any" } },
  "supervision.read": {
    description: "看督办看板",
    roles: {
      reporter: "own-department",
      department_head: "own-department",
      leader: "any",
      task_force_head: "any",
      quality_office: "any",
    },
  },
  "finding.read": {
    description: "看问题台账",
    roles: {
      reporter: "own-department",
      department_head: "own-department",
      leader: "any",
      task_force_head: "any",
      quality_office: "any",
    },
  },
  "finding.register": { description: "登记问题", roles: { quality_office: "any", task_force_head: "any" } },
  "finding.assign": { description: "交办问题", roles: { quality_office: "any", task_force_head: "any" } },
  "finding.progress": {
    description: "记本科室负责或配合的问题的整改进展",
    roles: { reporter: "own-department", department_head: "own-department" },
  },
  "finding.rectify": { description: "报本科室的问题整改完成", roles: { department_head: "own-department" } },
  "finding.review": {
    description: "复核整改：销号或退回",
    roles: { quality_office: "other-department", task_force_head: "quality-department" },
  },
  "finding.endorse": { description: "作为分管领导复核较重、重大问题的整改", roles: { leader: "own-task" } },
  "finding.extend": { description: "批准整改延期", roles: { leader: "own-task" } },
  "finding.carry": { description: "决定问题挂账、长期整改", roles: { task_force_head: "any" } },
  "finding.recur": { description: "登记问题重新发生", roles: { quality_office: "any", task_force_head: "any" } },
  "inspection.read": {
    description: "看督查和体验就医；体验不预先告知，科室看不到",
    roles: { leader: "any", task_force_head: "any", quality_office: "any" },
  },
  "inspection.keep": {
    description: "安排、结束、取消督查和体验就医",
    roles: { quality_office: "any", task_force_head: "any" },
  },
  "inspection.observe": {
    description: "记录督查和体验就医中看到的",
    roles: { leader: "any", task_force_head: "any", quality_office: "any" },
  },
  "meeting.read": {
    description: "看工作例会和院长办公会的议程、决定和纪要",
    roles: { leader: "any", task_force_head: "any", quality_office: "any" },
  },
  "meeting.keep": {
    description: "安排会议、写议程和纪要、把决定登记为问题或记到任务",
    roles: { quality_office: "any", task_force_head: "any" },
  },
  "case.read": {
    description: "看没有审定的典型案例",
    roles: {
      reporter: "own-department",
      department_head: "own-department",
      leader: "any",
      task_force_head: "any",
      quality_office: "any",
    },
  },
  "case.write": {
    description: "写、提交本科室的典型案例；质控办可以写各科室的",
    roles: { reporter: "own-department", department_head: "own-department", quality_office: "any" },
  },
  "case.review": { description: "审定、退回典型案例，登记报送市卫健委", roles: { quality_office: "any" } },
  "order.read": {
    description: "看督办单",
    roles: {
      reporter: "own-department",
      department_head: "own-department",
      leader: "any",
      task_force_head: "any",
      quality_office: "any",
    },
  },
  "order.issue": {
    description: "签发督办单；分管领导只限抄送给自己的",
    roles: { quality_office: "any", task_force_head: "any", leader: "own-task" },
  },
  "order.reply": { description: "回复发给本科室的督办单", roles: { department_head: "own-department" } },
  "order.judge": {
    description: "核定督办单的回复：办结、再次督办、撤销",
    roles: { quality_office: "other-department", task_force_head: "quality-department", leader: "own-task" },
  },
  "reminder.issue": { description: "看提醒预告，立即发送提醒", roles: { quality_office: "any" } },
  "reminder.chase": {
    description: "在督办看板上催办；分管领导只限分管的",
    roles: { leader: "own-task", task_force_head: "any", quality_office: "any" },
  },
  "scoreboard.preview": {
    description: "看没有公布的红白榜",
    roles: { quality_office: "any", task_force_head: "any" },
  },
  "scoreboard.weigh": { description: "定红白榜的权重", roles: { quality_office: "any" } },
  "scoreboard.propose": { description: "提请公布红白榜", roles: { quality_office: "any" } },
  "scoreboard.release": { description: "公布、退回、撤回红白榜", roles: { task_force_head: "any" } },
  "consistency.confirm": {
    description: "登记院办对方案原文存疑处的答复",
    roles: { quality_office: "any", task_force_head: "any" },
  },
  "paper.compose": {
    description: "拟通报、简报、会议材料、自评报告和汇报幻灯",
    roles: { leader: "any", task_force_head: "any", quality_office: "any" },
  },
  "summary.export": {
    description: "导出全院汇总表",
    roles: { leader: "any", task_force_head: "any", quality_office: "any" },
  },
  "outbox.manage": { description: "看发件箱，重试发送失败的提醒", roles: { admin: "any" } },
  "user.manage": { description: "管理账号", roles: { admin: "any" } },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof ACTIONS;

function covers(assignment: Assignment, scope: Scope, subject: Subject): boolean {
  const departments = subject.departmentCodes ?? [];
  switch (scope) {
    case "any":
      return true;
    case "own-department":
      return assignment.departmentCode !== null && departments.includes(assignment.departmentCode);
    case "own-task":
      return (
        assignment.leaderCode !== null &&
        (assignment.leaderCode === subject.leaderCode || (subject.leaderCodes ?? []).includes(assignment.leaderCode))
      );
    case "other-department":
      return departments.length > 0 && !departments.includes(QUALITY_DEPARTMENT);
    case "quality-department":
      return departments.includes(QUALITY_DEPARTMENT);
  }
}

/** True when one of the actor's assignments allows the action on the subject. Unknown combinations are refused. */
export function can(actor: Pick<Actor, "assignments">, action: Action, subject: Subject = {}): boolean {
  const roles: Partial<Record<Role, Scope>> = ACTIONS[action].roles;
  return actor.assignments.some((assignment) => {
    const scope = roles[assignment.role];
    return scope !== undefined && covers(assignment, scope, subject);
  });
}

/** True when some subject exists for which the actor may do it: whether a menu entry makes sense. */
export function canSometimes(actor: Pick<Actor, "assignments">, action: Action): boolean {
  const roles: Partial<Record<Role, Scope>> = ACTIONS[action].roles;
  return actor.assignments.some((assignment) => roles[assignment.role] !== undefined);
}
