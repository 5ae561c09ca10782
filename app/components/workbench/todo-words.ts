/** A to-do as people read it: an icon, one line of what, one of why, a date, a verb. */
import { shortDay, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import { orderNo } from "#app/domain/order-number.ts";
import type { Todo } from "#app/domain/todo-list.ts";
import { findingLine } from "./finding-todo-line.ts";
import type { TodoLine } from "./todo-line.ts";
import { paths } from "#app/paths.ts";
import { MISSING_PART_WORDS } from "#app/wording/codes.ts";

const MANY = 4;

export function todoLine(plan: Plan, todo: Todo, today: CalendarDate): TodoLine {
  const task = "taskNo" in todo ? `任务 ${todo.taskNo}　${plan.taskByNo.get(todo.taskNo)?.title ?? ""}` : "";
  const due = "dueOn" in todo && todo.dueOn ? shortDay(todo.dueOn, today) : "";
  const calm = { when: due, urgent: false };
  switch (todo.kind) {
    case "returned": {
      const to = paths.report(todo.halfYear, todo.departmentCode, todo.taskNo);
      const why = `${todo.by}：${todo.reason}`;
      const when = due ? `${due} 前改好` : "";
      return { icon: "undo", tone: "returned", title: `${task}，被退回`, why, when, urgent: true, verb: "去修改", to };
    }
    case "finding":
      return findingLine(plan, todo, today);
    case "order": {
      const order = plan.orderById.get(todo.orderId);
      const why = todo.again ? `再次督办：${todo.again}` : (order?.requirement ?? "");
      return {
        icon: "order",
        tone: "returned",
        title: `${order ? orderNo(order) : ""}　${order?.title ?? ""}`,
        why,
        when: todo.overdue ? `${due} 已过期` : `${due} 前回复`,
        urgent: true,
        verb: "去回复",
        to: paths.order(todo.orderId),
      };
    }
    case "approve": {
      const why = todo.oldest ? `最早一行 ${shortInstant(todo.oldest, today)} 提交` : "";
      return {
        icon: "check",
        tone: "submitted",
        title: `${todo.count} 行等您审核`,
        why,
        ...calm,
        verb: "去审核",
        to: paths.queue,
      };
    }
    case "rate":
      return {
        icon: "stamp",
        tone: "submitted",
        title: `${todo.count} 行等您评定`,
        why: "领导已审，系统已给出建议评定和理由",
        ...calm,
        verb: "去评定",
        to: paths.queue,
      };
    case "replied": {
      const [only] = todo.orderIds;
      const order = todo.orderIds.length === 1 ? plan.orderById.get(only ?? "") : undefined;
      return {
        icon: "order",
        tone: "submitted",
        title: order ? `${orderNo(order)}　${order.title}，等您核定` : `${todo.orderIds.length} 张督办单等您核定`,
        why: "科室已回复；已办好的核定办结，没办好的再次督办",
        ...calm,
        verb: "去核定",
        to: order ? paths.order(order.id) : paths.orders({ state: "replied" }),
      };
    }
    case "release":
      return {
        icon: "ribbon",
        tone: "submitted",
        title: `${plan.halfYearById.get(todo.halfYear)?.label ?? todo.halfYear}红白榜等您公布`,
        why: "质控办已报送；无误的公布，有误的退回",
        ...calm,
        verb: "去公布",
        to: paths.scoreboard(todo.halfYear),
      };
    case "verify":
      return {
        icon: "query",
        tone: "query",
        title: `${todo.count} 条疑点等您核实`,
        why: "科室已说明或已更正；理由成立的认可，有误的确认错误",
        ...calm,
        verb: "去核实",
        to: paths.queries(),
      };
    case "query": {
      const name = indicatorName(plan, todo.indicatorNo);
      const title = `指标 ${todo.indicatorNo}　${name}，有 ${todo.count} 条疑点`;
      return {
        icon: "query",
        tone: "query",
        title,
        why: "请核对数值：有误的更正，无误的说明原因",
        ...calm,
        verb: "去核对",
        to: paths.queries({ indicator: String(todo.indicatorNo), period: todo.halfYear }),
      };
    }
    case "values": {
      const names = todo.indicatorNos
        .slice(0, MANY)
        .map((no) => `${no} ${indicatorName(plan, no)}`)
        .join("　");
      const why = todo.indicatorNos.length > MANY ? `${names} 等` : names;
      const title = `${todo.indicatorNos.length} 项指标还没填`;
      const to = paths.indicatorEntry(todo.halfYear, todo.departmentCode, todo.indicatorNos[0]);
      return { icon: "chart", tone: "none", title, why, ...calm, verb: "填指标", to };
    }
    case "unwritten": {
      const to = paths.report(todo.halfYear, todo.departmentCode, todo.taskNo);
      const why = jointWords(plan, todo.taskNo, todo.departmentCode);
      return { icon: "dash", tone: "none", title: `${task}，还没写`, why, ...calm, verb: "去填写", to };
    }
    case "unfinished": {
      const to = paths.report(todo.halfYear, todo.departmentCode, todo.taskNo);
      const missing = todo.missing.map((part) => `“${MISSING_PART_WORDS[part]}”`).join("、");
      const why = `${missing}为空；没有困难可写“无”`;
      return { icon: "pen", tone: "draft", title: `${task}，还没写完`, why, ...calm, verb: "接着写", to };
    }
    case "ready": {
      const to = paths.report(todo.halfYear, todo.departmentCode, todo.taskNos[0]);
      const title = `任务 ${todo.taskNos.join("、")} 已写完，可以提交`;
      return {
        icon: "send",
        tone: "submitted",
        title,
        why: "由科室负责人提交；领导审核前可以撤回",
        ...calm,
        verb: "查看并提交",
        to,
      };
    }
    case "missed": {
      const title = `任务 ${todo.taskNos.join("、")} 没有提交，上报表已关闭`;
      const why = "要补报，请质控办给本科室补报授权";
      const when = `${shortDay(todo.closedOn, today)} 关闭`;
      const to = paths.report(todo.halfYear, todo.departmentCode);
      return { icon: "lock", tone: "none", title, why, when, urgent: false, verb: "查看", to };
    }
  }
}

function indicatorName(plan: Plan, no: number): string {
  const indicator = plan.indicatorByNo.get(no);
  return indicator ? shortIndicatorName(indicator) : "";
}

function jointWords(plan: Plan, taskNo: number, departmentCode: string): string {
  const task = plan.taskByNo.get(taskNo);
  const others = (task?.departmentCodes ?? [])
    .filter((code) => code !== departmentCode)
    .map((code) => plan.departmentByCode.get(code)?.name ?? code);
  if (others.length === 0) return "本科室独立牵头";
  const first = task?.departmentCodes[0] === departmentCode ? "，本科室为第一牵头" : "";
  return `与${others.join("、")}共同牵头${first}，各写各的部分`;
}
