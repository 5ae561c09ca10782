/** What papers say of 问题: what is open, who owes what until when, and what counts as struck off. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { Finding } from "#app/domain/finding.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { observationBehind } from "#app/domain/inspection.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { FINDING_SEVERITY_WORDS, FINDING_SOURCE_WORDS, FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import { figure, prose, type Block, type Run } from "../document.ts";
import type { PaperColumn } from "../paper.ts";

/** 「智能导诊屏字号太小（第1次体验就医，一般，已销号，WT-2024H1-001）。……」 */
export function findingRuns(plan: Plan, finding: Finding): Run[] {
  const { id, title, severity, state, description } = finding;
  const kind = `${sourceWords(plan, finding)}，${FINDING_SEVERITY_WORDS[severity]}，${FINDING_STATE_WORDS[state]}`;
  return prose`${title}（${kind}，${figure(findingNo(finding), paths.finding(id))}）。${description}`;
}

/** 「第3轮督查」 where it came of one, 「2024年下半年第2轮督查」 where that was on another half-year; else 「投诉」. */
function sourceWords(plan: Plan, { id, source, halfYear }: Finding): string {
  const behind = observationBehind(plan, id)?.inspection;
  if (!behind) return FINDING_SOURCE_WORDS[source];
  const label = behind.halfYear === halfYear ? "" : (plan.halfYearById.get(behind.halfYear)?.label ?? "");
  return `${label}${inspectionOrdinal(behind)}`;
}

const COLUMNS: readonly (PaperColumn & { readonly head: string })[] = [
  { head: "问题", width: 44, align: "left" },
  { head: "责任科室", width: 20, align: "center" },
  { head: "分管领导", width: 16, align: "center" },
  { head: "整改时限", width: 32, align: "center" },
  { head: "销号标准", width: 44, align: "left" },
];

/** Everything not struck off, whenever it was found; nothing where there is none. */
export function openFindingsTable(plan: Plan, findings: readonly Finding[], today: CalendarDate): Block[] {
  const open = findings.filter(({ state }) => state !== "closed");
  if (open.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "未销号问题及整改要求",
      points: 9,
      table: {
        columns: COLUMNS,
        headRows: [{ cells: COLUMNS.map(({ head }) => ({ text: head })) }],
        bodyRows: open.map((finding) => ({
          cells: [
            { text: `${findingNo(finding)}\n${finding.title}`, to: paths.finding(finding.id) },
            { text: departmentName(plan, finding.departmentCode) },
            { text: leaderName(plan, finding.leaderCode) },
            { text: dueText(finding, today) },
            { text: finding.acceptance || "—" },
          ],
        })),
      },
      notes: [],
    },
  ];
}

function dueText(finding: Finding, today: CalendarDate): string {
  const { dueOn, state } = finding;
  const late = isFindingOverdue(finding, today) ? "\n（已逾期）" : "";
  const waiting = state === "pending_review" ? "\n（待复核）" : "";
  return `${dueOn === null ? "交办时确定" : longDay(dueOn)}${late}${waiting}`;
}
