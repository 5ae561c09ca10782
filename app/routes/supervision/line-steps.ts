/** What somebody who supervises may do with a line of the board. */
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { mayBeExtended, subjectOfExtension } from "#app/domain/extension.ts";
import { concernOfKey } from "#app/domain/matter.ts";
import type { BoardLine } from "#app/domain/supervision-board.ts";
import { windowOf } from "#app/domain/window.ts";
import { paths } from "#app/paths.ts";
import type { NextStep } from "#app/wording/next-step.ts";

type Reader = Pick<OpenedPlan, "plan" | "today" | "may">;

/** The likeliest first: the review that waits for the reader, a 督办单, more time, a finding, a look. */
export function lineSteps(reader: Reader, line: BoardLine, matter: string, opening: NextStep): NextStep[] {
  const { plan, may } = reader;
  const concern = concernOfKey(plan, matter) ?? {};
  const isOrder = line.orderId !== null;
  const own = opening.words === "查看" || !may("report.approve", concern) ? [] : [opening];
  return [
    ...own,
    ...(!isOrder && may("order.issue", concern) ? [orderStep(line)] : []),
    ...grantSteps(reader, line),
    ...(!isOrder && line.findingId === null && may("finding.register") ? [findingStep(line)] : []),
    ...(own.length === 0 ? [{ ...opening, words: "查看" }] : []),
  ];
}

/** The form of a 督办单, with what the line knows filled in. */
function orderStep(line: BoardLine): NextStep {
  const { tile, halfYear, departmentCode, leaderCode, taskNo, measureKey, queryCode, findingId } = line;
  const about = { tile, period: halfYear, department: departmentCode, leader: leaderCode, task: taskNo };
  return {
    to: paths.newOrder({ ...about, measure: measureKey, query: queryCode, finding: findingId }),
    words: "督办单",
  };
}

/** The form for a finding, with what the line knows filled in. */
function findingStep({ tile, departmentCode, taskNo, subject }: BoardLine): NextStep {
  const to = paths.newFinding({
    source: tile === "query_open" ? "data_query" : taskNo === null ? null : "rating",
    department: departmentCode,
    task: taskNo === null ? null : String(taskNo),
    indicator: subject.kind === "indicator" ? String(subject.no) : null,
  });
  return { to, words: "登记问题" };
}

/** 延期 before the due day, 补报授权 after the closing day: to whom may give it. */
function grantSteps({ plan, today, may }: Reader, { tile, halfYear, departmentCode }: BoardLine): NextStep[] {
  if (tile === "unreported" || tile === "due_soon") {
    const isTheirs = may("window.extend", subjectOfExtension(plan, departmentCode));
    const isOpen = isTheirs && mayBeExtended(plan, halfYear, departmentCode, today);
    return isOpen ? [{ to: paths.extension(halfYear, departmentCode), words: "延期" }] : [];
  }
  if (tile !== "overdue" && tile !== "indicator_missing") return [];
  const isClosed = (plan.halfYearById.get(halfYear)?.closesOn ?? today) < today;
  const isRunning = windowOf(plan, halfYear, departmentCode, today)?.state === "reopened";
  if (!isClosed || isRunning || !may("window.reopen")) return [];
  return [{ to: paths.reopening(halfYear, departmentCode), words: "补报授权" }];
}
