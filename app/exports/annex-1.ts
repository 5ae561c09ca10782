/** Annex 1, 任务清单: the plan's tasks by 评价项目, word for word. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentName, leaderName, type Plan, type Task } from "#app/domain/plan.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperCell, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly PaperColumn[] = [
  { width: 11, align: "center" },
  { width: 21, align: "center" },
  { width: 86, align: "left" },
  { width: 17, align: "center" },
  { width: 21, align: "center" },
];

const HEADS = ["排序", "评价项目", "主要内容", "分管\n领导", "牵头科室"];

/** The paper on `today`; it holds no report, so everyone may have it. */
export function taskListPaper(plan: Plan, today: CalendarDate): Paper {
  return {
    issuer: plan.hospital,
    label: "附件1",
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”\n主题活动任务清单`, "（2023—2025年）"],
    titlePoints: 20,
    bodyPoints: 10.5,
    orientation: "portrait",
    table: {
      columns: COLUMNS,
      headRows: [{ cells: HEADS.map((text) => ({ text })) }],
      bodyRows: plan.categories.flatMap((category) =>
        plan.tasks
          .filter(({ categoryNo }) => categoryNo === category.no)
          .map((task, index, tasks): PaperRow => ({
            cells: taskCells(plan, task, index === 0 ? { text: category.name, rows: tasks.length } : null),
          })),
      ),
    },
    footnotes: [],
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}

/** A joint task names its departments one under the other, divided by `/`, as the printed annex does. */
function taskCells(plan: Plan, task: Task, category: PaperCell | null): PaperCell[] {
  return [
    { text: String(task.no) },
    ...(category ? [category] : []),
    { text: task.content },
    { text: leaderName(plan, task.leaderCode) },
    { text: task.departmentCodes.map((code) => departmentName(plan, code)).join("/\n") },
  ];
}
