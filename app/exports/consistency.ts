/** 方案核对: what the plan as issued leaves open, and tasks against indicators. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { consistencyPoints, taskMap, type MapRow, type PointView } from "#app/domain/consistency-lists.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { CONSISTENCY_STATE_WORDS, contradictionWords } from "#app/wording/consistency.ts";
import { listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const POINT_COLUMNS: readonly ListColumn[] = [
  { head: "编号", width: 15, align: "center" },
  { head: "存疑", width: 45, align: "left" },
  { head: "原文", width: 90, align: "left" },
  { head: "目前的处理", width: 55, align: "left" },
  { head: "状态", width: 18, align: "center" },
  { head: "院办意见", width: 50, align: "left" },
];

export function consistencyPaper(plan: Plan, today: CalendarDate): Paper {
  const points = consistencyPoints(plan);
  const confirmed = points.filter(({ state }) => state === "confirmed").length;
  return listPaper(plan, today, {
    label: "方案核对",
    title: "方案原文存疑",
    columns: POINT_COLUMNS,
    rows: points.map(pointRow),
    footnotes: [`${plan.documentNo}，共 ${points.length} 处存疑，已确认 ${confirmed} 处。`],
  });
}

function pointRow({ code, title, places, treatment, state, note, noted }: PointView): PaperRow {
  return textRow([
    code,
    title,
    places.map(({ where, what }) => `${where}：${what}`).join("\n"),
    treatment,
    CONSISTENCY_STATE_WORDS[state],
    noted ? `${note || "（没有说明）"}\n${noted.by} ${noted.on} 登记` : "",
  ]);
}

const MAP_COLUMNS: readonly ListColumn[] = [
  { head: "指标", width: 75, align: "left" },
  { head: "责任科室", width: 38, align: "center" },
  { head: "本期\n填报", width: 14, align: "center" },
  { head: "关联任务", width: 58, align: "left" },
  { head: "牵头科室", width: 38, align: "center" },
  { head: "本期评定", width: 28, align: "center" },
  { head: "对照", width: 22, align: "center" },
];

/** @param asked the half-year of the address, as on the page */
export function taskMapPaper(plan: Plan, asked: HalfYearId | null, today: CalendarDate): Paper {
  const { period, rows, contradictions, unmeasured } = taskMap(plan, asked, today);
  const named = unmeasured.map(({ no, title }) => `${no} ${title}`).join("、");
  return listPaper(plan, today, {
    label: "任务与指标对照",
    title: `任务与指标对照${period ? `（${period.label}）` : ""}`,
    columns: MAP_COLUMNS,
    rows: rows.flatMap(mapRows),
    footnotes: [
      `${contradictions} 处相互矛盾。附件3没有写明指标对应哪项任务，关联由整理者按内容判断。`,
      ...(named ? [`没有指标的任务：${named}。`] : []),
    ],
  });
}

/** One a task; the indicator stands on each, so that the rows can be sorted. */
function mapRows({ no, name, department, strangers, answer, tasks }: MapRow): PaperRow[] {
  const owner = strangers ? `${department}\n（不牵头关联任务）` : department;
  const lead = [`${no} ${name}`, owner, answer ?? "—"];
  if (tasks.length === 0) return [textRow([...lead, "没有对应的任务", "—", "—", "—"])];
  return tasks.map((task) =>
    textRow([
      ...lead,
      `${task.no} ${task.title}`,
      task.department,
      task.rating ? RATING_WORDS[task.rating] : "—",
      contradictionWords(task, answer),
    ]),
  );
}
