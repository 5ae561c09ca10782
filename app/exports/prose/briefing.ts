/** 简报: up and out, informative; the frame of the provincial bulletin (domain.md §7). */
import { longDay } from "#app/domain/calendar-date.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { findingMeasures } from "#app/domain/finding-measures.ts";
import { indicatorRounds } from "#app/domain/indicator-round.ts";
import { colophonOf } from "../colophon.ts";
import { attached, figure, heading, paragraph, prose, type Block, type PaperDocument } from "../document.ts";
import type { Asked } from "./asked.ts";
import { roundChangeRuns } from "./change-part.ts";
import { completenessRuns, targetRuns } from "./indicator-part.ts";
import { indicatorTable } from "./indicator-table.ts";
import { lists } from "./lists.ts";
import { queryRuns, remarkRuns } from "./query-part.ts";
import { deliveryRuns, ratingRuns, taskSummaryPaper } from "./task-part.ts";
import { findingWords } from "./words.ts";
import { dayOrGap, orGap } from "./written.ts";

export function briefing({ plan, halfYear, today, written, head, scoreboard, cases }: Asked): PaperDocument {
  const isPlain = head === "plain";
  const number = `第${orGap(written, "number")}期`;
  const rounds = indicatorRounds(plan, halfYear.id, today);
  const findings = plan.findings.filter((finding) => finding.halfYear === halfYear.id);
  const open = plan.findings.filter(({ state }) => state !== "closed").length;
  const overdue = plan.findings.filter((finding) => isFindingOverdue(finding, today)).length;
  const late = overdue === 0 ? "" : prose`，其中已逾期${figure(overdue, lists.findings(null, "overdue"))}个`;
  const isDoubted = rounds.some(({ doubts }) => doubts.length > 0);
  const blocks: Block[] = [
    { kind: "writing", label: "领导点评", text: written.comment ?? "", lines: 2 },
    heading(1, "总体进展"),
    paragraph(
      prose`${halfYear.label}，全院按照《${plan.title}》推进${plan.tasks.length}项任务。`,
      deliveryRuns(plan, halfYear, today),
    ),
    paragraph(ratingRuns(plan, halfYear, today)),
    paragraph(completenessRuns(plan, halfYear, today), targetRuns(rounds, halfYear)),
    paragraph(prose`${halfYear.label}${findingWords(findingMeasures(findings, today), halfYear.id)}。`),
    heading(1, "对各科室的要求"),
    paragraph(queryRuns(plan, halfYear), remarkRuns(plan, halfYear, rounds), [
      isDoubted ? "请责任科室对照下表备注核对原始记录，如实、准确填报。" : "请各科室继续如实、准确填报。",
    ]),
    paragraph(
      prose`全院未销号问题${figure(open, lists.findings(null, "open"))}个${late}。请各科室对照任务评定和指标趋势查找短板${open > 0 ? "，按时限完成整改" : ""}${overdue > 0 ? "，已逾期的立即整改并说明原因" : ""}。`,
    ),
    ...(scoreboard ? [heading(1, "红白榜"), paragraph(["本期红白榜见附件。"])] : []),
    heading(1, "评估指标情况"),
    paragraph(roundChangeRuns(rounds, halfYear)),
    indicatorTable(plan, halfYear, rounds, `${halfYear.label}评估指标情况表`),
    ...(cases.length > 0 ? [heading(1, "典型案例")] : []),
    ...cases.flatMap(({ title, paragraphs }) => [heading(2, title), ...paragraphs.map((text) => paragraph([text]))]),
    paragraph([`联系人：${orGap(written, "contact", "")}`]),
    paragraph([`联系电话：${orGap(written, "phone", "")}`]),
  ];
  return {
    issuer: plan.hospital,
    letterhead: isPlain ? null : { kind: "工　作　简　报", left: number, right: dayOrGap(written, "issuedOn") },
    titleLines: ["“改善就医感受 提升患者体验”主题活动", `${halfYear.label}工作简报`],
    subtitle: isPlain ? `（${number}）` : `（数据截至${longDay(today)}）`,
    blocks,
    attachments: attachmentsOf({ plan, halfYear, today, scoreboard }),
    signature: [plan.hospital, dayOrGap(written, "issuedOn")],
    compact: false,
    colophon: colophonOf(plan, today, `${halfYear.label}简报`),
    demo: plan.demo,
  };
}

function attachmentsOf({
  plan,
  halfYear,
  today,
  scoreboard,
}: Pick<Asked, "plan" | "halfYear" | "today" | "scoreboard">) {
  return attached([
    { name: `${halfYear.label}任务完成情况汇总表`, paper: taskSummaryPaper(plan, halfYear, today) },
    ...(scoreboard ? [{ name: `${halfYear.label}红白榜`, paper: scoreboard }] : []),
  ]);
}
