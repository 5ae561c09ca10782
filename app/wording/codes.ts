/** Codes → words. What the program decides is a code; what people read is here. */
import { shortDay } from "#app/domain/calendar-date.ts";
import type { Lock } from "#app/domain/lock.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { RatingGround } from "#app/domain/rating-proposal.ts";
import type { MissingPart, RowEventKind, RowState } from "#app/domain/report-row.ts";
import type { Refusal, RefusalCode } from "#app/domain/result.ts";
import type { Role } from "#app/domain/role.ts";
import type { WindowState } from "#app/domain/window.ts";

export const ROW_STATE_WORDS: Record<RowState, string> = {
  not_started: "未报",
  draft: "草稿",
  returned: "退回",
  submitted: "已提交",
  leader_approved: "领导已审",
  rated: "已评定",
  adopted: "已通过",
};

/** For narrow cells. */
export const ROW_STATE_SHORT: Record<RowState, string> = {
  ...ROW_STATE_WORDS,
  submitted: "已交",
  leader_approved: "已审",
  rated: "已评",
  adopted: "通过",
};

export const ROW_EVENT_WORDS: Record<RowEventKind, string> = {
  started: "开始填写",
  submitted: "提交",
  withdrawn: "撤回",
  approved: "审核通过",
  returned: "退回",
  rated: "评定",
  adopted: "登记办公会通过",
};

export const RATING_WORDS: Record<Rating, string> = {
  on_time_high_quality: "按时高质完成",
  on_time_unsatisfactory: "按时提交但质量不满意",
  late_completed: "延时完成",
  not_completed: "未完成",
};

export const RATING_SHORT: Record<Rating, string> = {
  on_time_high_quality: "高质",
  on_time_unsatisfactory: "不满意",
  late_completed: "延时",
  not_completed: "未完成",
};

export const ROLE_WORDS: Record<Role, string> = {
  reporter: "填报员",
  department_head: "科室负责人",
  leader: "分管领导",
  task_force_head: "专班组长",
  quality_office: "质控办",
  viewer: "只读",
  admin: "系统管理员",
};

export { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";

export const WINDOW_STATE_WORDS: Record<WindowState, string> = {
  upcoming: "未开放",
  open: "填报中",
  late: "已过截止",
  reopened: "补报中",
  closed: "已截止",
};

export const MISSING_PART_WORDS: Record<MissingPart, string> = {
  progress: "进度及完成情况",
  difficulties: "困难及下一步措施",
};

/** Which lock holds, and who can change it. */
export function lockSentence(lock: Lock): { word: string; explanation: string } {
  switch (lock.kind) {
    case "not_open":
      return { word: "未开放", explanation: `${shortDay(lock.day)} 起可以填写` };
    case "closed":
      return { word: "已截止", explanation: `${shortDay(lock.day)} 已关闭，需要补报请找质控办授权` };
    case "in_review":
      return { word: "审核中", explanation: "领导审核前科室负责人可以撤回修改" };
    case "settled":
      return { word: "已审定", explanation: "如需改动请找质控办退回" };
    case "not_permitted":
      return { word: "无权限", explanation: "只有本科室的填报员和负责人可以填写" };
  }
}

/** One sentence on why a rating is proposed, e.g. 「首次提交 2024-07-11，截止 2024-07-10，延时 1 个工作日；质量合格。」 */
export function groundsSentence(grounds: readonly RatingGround[]): string {
  return `${grounds.map(groundWords).join("；")}。`;
}

function groundWords(ground: RatingGround): string {
  switch (ground.code) {
    case "on_time":
      return `首次提交 ${ground.submittedOn}，截止 ${ground.dueOn}，按时`;
    case "late":
      return `首次提交 ${ground.submittedOn}，截止 ${ground.dueOn}，延时 ${ground.days} 个工作日`;
    case "never_submitted":
      return `截止 ${ground.dueOn}、${ground.closesOn} 关闭前没有提交`;
    case "correction_late":
      return `退回后 ${ground.correctedOn} 才重交，应在 ${ground.correctionDueOn} 前`;
    case "correction_missing":
      return `退回后应在 ${ground.correctionDueOn} 前改好，至今没有重交`;
    case "quality_satisfactory":
      return "质量合格";
    case "quality_unsatisfactory":
      return "质量不满意";
  }
}

type RefusalWords = { status: number; sentence: (refusal: Refusal) => string };

/** The one map from refusal codes to an HTTP status and a sentence that says what to do. */
export const REFUSALS: Record<RefusalCode, RefusalWords> = {
  "not-permitted": { status: 403, sentence: () => "您的账号没有这项权限。" },
  "not-found": {
    status: 404,
    sentence: ({ details }) =>
      details?.why ? `${details.why}。` : "没有找到要操作的内容，可能已被改动，请刷新后再试。",
  },
  stale: { status: 409, sentence: () => "您打开之后别人改过这一条。您写的内容还在，请对照现在的内容后再保存。" },
  "wrong-state": { status: 409, sentence: () => "状态已经变化，不能再做这一步，请刷新后查看。" },
  incomplete: {
    status: 422,
    sentence: ({ details }) => `还没写完，不能提交：${details?.what ?? "有必填的栏为空"}。没有困难请写“无”。`,
  },
  "blocked-by-query": {
    status: 422,
    sentence: ({ details }) => `指标数值有阻断的疑点，更正后才能${details?.step ?? "提交"}：${details?.what ?? ""}`,
  },
  "window-not-open": { status: 409, sentence: ({ details }) => `还没有开放填报，${details?.day ?? ""} 起可以填写。` },
  "window-closed": {
    status: 409,
    sentence: ({ details }) => `填报已于 ${details?.day ?? ""} 关闭，需要补报请找质控办授权。`,
  },
  frozen: { status: 409, sentence: () => "本期已经院长办公会通过，内容不能再改。" },
  "reason-too-short": {
    status: 422,
    sentence: ({ details }) => `理由至少 5 个字，现有 ${details?.length ?? 0} 个。`,
  },
  "reason-required": {
    status: 422,
    sentence: () => "与建议不同，或评为“不满意”“未完成”的，请写明理由（至少 5 个字）。",
  },
  "own-entry": {
    status: 403,
    sentence: () => "填报人与审核人不得为同一人（DQ-G05），请由没有填报或说明过这一项的人核实。",
  },
  "own-row": { status: 403, sentence: () => "质控办自己的行由专班组长评定。" },
  "not-all-rated": {
    status: 422,
    sentence: ({ details }) =>
      `还有 ${details?.count ?? ""} 行没有评定，全部评定后才能登记通过：${details?.rows ?? ""}。`,
  },
  "already-adopted": { status: 409, sentence: () => "这个半年已经登记通过。" },
  "value-invalid": { status: 422, sentence: () => "有的格没有存上，请看格下的说明。" },
  "weights-invalid": {
    status: 422,
    sentence: ({ details }) => `没有保存：${details?.why ?? "请看各栏下的说明。"}`,
  },
  "scoreboard-unrated": {
    status: 422,
    sentence: ({ details }) =>
      `还有 ${details?.count ?? ""} 行没有评定，全部评定后才能提请公布：${details?.rows ?? ""}。`,
  },
  "scoreboard-released": {
    status: 409,
    sentence: () => "本期红白榜已经公布。内容有误的，请专班组长先撤回，再重新提请公布。",
  },
  "scoreboard-not-adopted": {
    status: 409,
    sentence: () => "院长办公会还没有通过本期，通过后才能公布红白榜。",
  },
  "threshold-invalid": { status: 422, sentence: () => "没有保存，请看各栏下的说明。" },
  "username-taken": { status: 422, sentence: () => "这个账号名已经有人用了，请换一个。" },
  "assignment-required": {
    status: 422,
    sentence: () => "请至少选一个角色；填报员、负责人要选科室，分管领导要选领导。",
  },
  "last-admin": { status: 409, sentence: () => "这是最后一个系统管理员，不能停用或取消其角色。" },
  "own-account": { status: 409, sentence: () => "不能停用自己的账号，也不能重置自己的密码；改密码请到“我的账号”。" },
  "wrong-password": { status: 422, sentence: () => "原密码不对。" },
  "password-too-short": { status: 422, sentence: () => "新密码至少 8 个字符。" },
  "day-invalid": { status: 422, sentence: ({ details }) => `日期不对：${details?.why ?? "请用 年-月-日"}。` },
  "days-unchanged": { status: 422, sentence: () => "与现在的三个日期完全相同，没有要保存的。" },
  "past-due": {
    status: 409,
    sentence: ({ details }) =>
      `截止日 ${details?.day ?? ""} 已过，不能再延期。关闭前仍可补交（算延时），关闭后请质控办授权补报。`,
  },
  "definition-settled": {
    status: 409,
    sentence: ({ details }) =>
      `${details?.halfYear ?? "这个半年"}已经关闭或审定，沿用原来的口径；请从还没有关闭的半年起修订。`,
  },
  "definition-unchanged": { status: 422, sentence: () => "与现行口径完全相同，没有要保存的修订。" },
  "already-confirmed": { status: 409, sentence: () => "本科室已经确认过这一版口径，不用再确认。" },
  "source-too-short": {
    status: 422,
    sentence: ({ details }) => `来源至少 4 个字（文件、平台和日期），现有 ${details?.length ?? 0} 个。`,
  },
  "year-incomplete": {
    status: 409,
    sentence: ({ details }) => `${details?.year ?? "这一年"}年度还没有完整的计算值，不能登记官方值；请先补齐两个半年。`,
  },
  "official-contradicts": {
    status: 422,
    sentence: ({ details }) =>
      `年度值 ${details?.value} 与两个半年值（${details?.first}、${details?.second}）不符（DQ-D06），请先核对半年值。`,
  },
  "text-too-short": {
    status: 422,
    sentence: ({ details }) =>
      `${details?.what ?? "说明"}至少 ${details?.least ?? 5} 个字，现有 ${details?.length ?? 0} 个。`,
  },
  "finding-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "有的栏没有填对"}。` },
  "own-finding": {
    status: 403,
    sentence: () => "责任科室、配合科室的人，以及报整改或已复核过的人，不能复核这个问题，请由他人复核。",
  },
  "extensions-used": {
    status: 409,
    sentence: () => "这个问题已延期 2 次，不能再延；确需长期整改的请专班组长决定挂账。",
  },
  "inspection-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "有的栏没有填对"}。` },
  "observation-settled": {
    status: 409,
    sentence: ({ details }) => `这条观察已登记为问题 ${details?.no ?? ""}，不能再改或删，请到问题台账办理。`,
  },
  "meeting-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "有的栏没有填对"}。` },
  "decision-settled": {
    status: 409,
    sentence: ({ details }) => `这项决定已登记为问题 ${details?.no ?? ""}，不能再改或删，请到问题台账办理。`,
  },
  "case-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "有的栏没有填对"}。` },
  "own-case": { status: 403, sentence: () => "这个案例您写过或改过，请由质控办的其他人审定。" },
  "picture-invalid": { status: 422, sentence: ({ details }) => `图片没有存上：${details?.why ?? "请换一张再传"}。` },
  "order-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "有的栏没有填对"}。` },
  "own-reply": { status: 403, sentence: () => "这份回复是您写的，不能由您核定，请由他人办理。" },
  "paper-text-invalid": { status: 422, sentence: () => "没有保存：请看各栏下的说明。" },
  "paper-text-unchanged": { status: 409, sentence: () => "写的内容没有变，不用保存。" },
  "chase-invalid": { status: 422, sentence: ({ details }) => `${details?.why ?? "没有可以催办的行"}。` },
  "query-invalid": { status: 400, sentence: ({ details }) => `链接有误：${details?.why ?? "请从页面上的按钮下载"}。` },
};

export function refusalSentence(refusal: Refusal): string {
  return REFUSALS[refusal.code].sentence(refusal);
}
