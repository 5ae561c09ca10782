/** 问题台账 on paper: one row per finding, the figures below. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { extensionsOf, isLongTerm, lastReport, type Finding } from "#app/domain/finding.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { passesFilter, type FindingFilter } from "#app/domain/finding-filter.ts";
import { findingMeasures, isInFindingView, type FindingMeasures } from "#app/domain/finding-measures.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import {
  FINDING_FIGURE_RULES,
  FINDING_SEVERITY_WORDS,
  FINDING_SOURCE_WORDS,
  FINDING_STATE_WORDS,
  rateWords,
} from "#app/wording/findings.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "编号", width: 31, align: "center" },
  { head: "来源", width: 17, align: "center" },
  { head: "程度", width: 12, align: "center" },
  { head: "问题", width: 57, align: "left" },
  { head: "责任科室", width: 24, align: "center" },
  { head: "分管\n领导", width: 16, align: "center" },
  { head: "整改要求", width: 38, align: "left" },
  { head: "整改时限", width: 23, align: "center" },
  { head: "整改情况", width: 35, align: "left" },
  { head: "状态", width: 20, align: "center" },
];

/** The findings that pass the filter, in the order of their numbers, as they stand on `today`. */
export function findingsPaper(plan: Plan, filter: FindingFilter, today: CalendarDate): Paper {
  const narrowed = plan.findings.filter((finding) => passesFilter(finding, filter));
  return listPaper(plan, today, {
    label: "问题台账",
    title: "问题台账",
    columns: COLUMNS,
    rows: narrowed
      .filter((finding) => isInFindingView(finding, filter.view, today))
      .map((finding) => rowOf(plan, finding, today)),
    footnotes: [figuresLine(findingMeasures(narrowed, today)), FINDING_FIGURE_RULES],
  });
}

function rowOf(plan: Plan, finding: Finding, today: CalendarDate): PaperRow {
  const helpers = finding.helpingCodes.map((code) => departmentName(plan, code)).join("、");
  const report = lastReport(finding);
  const texts = [
    findingNo(finding),
    FINDING_SOURCE_WORDS[finding.source],
    FINDING_SEVERITY_WORDS[finding.severity],
    `${finding.title}\n${finding.description}`,
    departmentName(plan, finding.departmentCode) + (helpers ? `\n（配合：${helpers}）` : ""),
    leaderName(plan, finding.leaderCode),
    finding.measures,
    finding.dueOn ?? "",
    report ? `${dayOf(report.at)} ${report.text}` : "",
    stateText(finding, today),
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}

function stateText(finding: Finding, today: CalendarDate): string {
  const closed = finding.events.findLast(({ kind }) => kind === "closed");
  const extensions = extensionsOf(finding);
  const isClosed = finding.state === "closed" && closed !== undefined;
  return [
    FINDING_STATE_WORDS[finding.state],
    ...(isClosed ? [dayOf(closed.at)] : []),
    ...(isFindingOverdue(finding, today) ? ["逾期"] : []),
    ...(extensions > 0 ? [`延期${extensions}次`] : []),
    ...(isLongTerm(finding) ? ["挂账"] : []),
  ].join("\n");
}

/** 「发现 10 个，已销号 4 个，待复核 1 个，逾期 2 个；整改率 40.0%，按期销号率 50.0%（3/6）。」 */
function figuresLine(measures: FindingMeasures): string {
  const { found, closed, pendingReview, overdue, rectification, onTime, daysToClose, recurrence } = measures;
  const counts = `发现 ${found} 个，已销号 ${closed} 个，待复核 ${pendingReview} 个，逾期 ${overdue} 个`;
  const share = onTime.whole === 0 ? "" : `（${onTime.part}/${onTime.whole}）`;
  const rates = `整改率 ${rateWords(rectification)}，按期销号率 ${rateWords(onTime)}${share}`;
  const again = `重新发生 ${recurrence.part} 个`;
  const days = daysToClose === null ? "" : `，平均销号 ${Math.round(daysToClose)} 天`;
  return `${counts}；${rates}${days}；${again}。`;
}
