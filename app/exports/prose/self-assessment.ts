/** 自查自评报告: the whole campaign over all half-years, for the closing stage of the plan (domain.md §2). */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { deliveryFigures } from "#app/domain/delivery-figures.ts";
import { findingMeasures } from "#app/domain/finding-measures.ts";
import { halfYearInspections } from "#app/domain/inspection-figures.ts";
import { indicatorRounds } from "#app/domain/indicator-round.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { handedInContent } from "#app/domain/handed-in-content.ts";
import { currentHalfYear, rowsOfTask, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { evaluationTablePaper } from "../annex-3.ts";
import { colophonOf } from "../colophon.ts";
import {
  attached,
  figure,
  heading,
  item,
  joined,
  paragraph,
  prose,
  type Block,
  type PaperDocument,
} from "../document.ts";
import type { Asked } from "./asked.ts";
import { changeSinceStartRuns } from "./change-part.ts";
import { difficultiesOf, difficultyCountRuns, difficultyRuns } from "./difficulties.ts";
import { completenessRuns, targetRuns } from "./indicator-part.ts";
import { lists } from "./lists.ts";
import { queryRuns } from "./query-part.ts";
import { findingRows, ratingRows } from "./rounds-tables.ts";
import { findingWords, shareWords } from "./words.ts";
import { dayOrGap } from "./written.ts";
import { paths } from "#app/paths.ts";

export function selfAssessment({ plan, today, written }: Asked): PaperDocument {
  return {
    issuer: plan.hospital,
    letterhead: null,
    titleLines: [plan.hospital, "“改善就医感受 提升患者体验”主题活动", "自查自评报告"],
    subtitle: `（数据截至${longDay(today)}）`,
    blocks: [
      heading(1, "组织实施情况"),
      ...organisation(plan, today),
      heading(1, "任务完成情况"),
      ...tasks(plan, today),
      heading(1, "评估指标情况"),
      ...indicators(plan, today),
      heading(1, "问题整改情况"),
      paragraph(prose`截至${longDay(today)}，全部${findingWords(findingMeasures(plan.findings, today), null)}。`),
      findingRows(plan, halfYearsWithFindings(plan, today), today),
      heading(1, "困难及下一步措施"),
      ...difficulties(plan, today),
      heading(1, "长效机制和意见建议"),
      { kind: "writing", label: "长效机制", text: written.mechanism ?? "", lines: 4 },
      { kind: "writing", label: "意见建议", text: written.suggestions ?? "", lines: 3 },
    ],
    attachments: attached([
      { name: "改善就医感受提升患者体验评估表", paper: evaluationTablePaper(plan, () => true, today) },
    ]),
    signature: [plan.hospital, dayOrGap(written, "issuedOn")],
    compact: false,
    colophon: colophonOf(plan, today, "自查自评"),
    demo: plan.demo,
  };
}

/** Half-years that are rated and have opened. */
function ratedHalfYears(plan: Plan, today: CalendarDate): HalfYear[] {
  return plan.halfYears.filter(({ progressReport, opensOn }) => progressReport === "required" && opensOn <= today);
}

/** So that the lines add up to what the sentence above them says, found after the last rated half-year or not. */
function halfYearsWithFindings(plan: Plan, today: CalendarDate): HalfYear[] {
  const rated = ratedHalfYears(plan, today);
  return plan.halfYears.filter(
    (each) => rated.includes(each) || plan.findings.some(({ halfYear }) => halfYear === each.id),
  );
}

function organisation(plan: Plan, today: CalendarDate): Block[] {
  const owners = new Set(plan.indicators.flatMap(({ departmentCodes }) => departmentCodes)).size;
  const leading = new Set(plan.tasks.flatMap(({ departmentCodes }) => departmentCodes)).size;
  const adopted = plan.adoptions.map(
    ({ halfYear, meetingOn, minutesNo }) =>
      prose`${figure(plan.halfYearById.get(halfYear)?.label ?? halfYear, paths.review(halfYear))}于${longDay(meetingOn)}通过（${minutesNo}）`,
  );
  const inspected = halfYearInspections(plan, today).filter(({ standing }) => standing === "done");
  const rounds = inspected.map(
    ({ halfYear, round }) => prose`${halfYear.label}${round ? figure("1轮", paths.inspection(round.id)) : ""}`,
  );
  const visits = plan.inspections.filter(({ kind, state }) => kind === "walkthrough" && state === "concluded").length;
  return [
    paragraph(
      prose`按照《${plan.title}》（${plan.documentNo}），本院将${plan.categories.length}个评价项目分解为${figure(plan.tasks.length, paths.tasks())}项任务，由${plan.leaders.length}位领导分管、${leading}个科室牵头；${figure(plan.indicators.length, paths.indicators())}项评估指标由${owners}个科室负责，每半年填报一次。`,
    ),
    paragraph(
      adopted.length === 0
        ? ["还没有半年经院长办公会通过。"]
        : prose`经院长办公会审定的半年：${joined(adopted, "；")}。`,
      rounds.length === 0 ? ["还没有登记已结束的督查。"] : prose`已结束的督查：${joined(rounds, "、")}。`,
      prose`专班成员以普通患者身份体验就医${figure(visits, paths.inspections({ kind: "walkthrough", state: "concluded" }))}次。`,
    ),
  ];
}

function tasks(plan: Plan, today: CalendarDate): Block[] {
  const halfYears = ratedHalfYears(plan, today);
  const told = halfYears
    .filter(({ dueOn }) => today > dueOn)
    .map(({ id, label }) => {
      const { departments, onTime } = deliveryFigures(plan, id, today);
      const share = shareWords(onTime.length, departments.length);
      return prose`${label}${figure(onTime.length, lists.departments(id, "on_time"))}个（${share}）`;
    });
  return [
    paragraph(told.length > 0 ? prose`应报送上报表的科室中，按时报齐的：${joined(told, "，")}。` : [], [
      "各半年的评定见下表。",
    ]),
    ratingRows(plan, halfYears, today),
  ];
}

function indicators(plan: Plan, today: CalendarDate): Block[] {
  const current = currentHalfYear(plan, today);
  const rounds = indicatorRounds(plan, current.id, today);
  return [
    paragraph(prose`${current.label}，`, completenessRuns(plan, current, today), targetRuns(rounds, current)),
    paragraph(changeSinceStartRuns(plan, today)),
    paragraph(queryRuns(plan, null)),
  ];
}

function difficulties(plan: Plan, today: CalendarDate): Block[] {
  const { id, label } = ratedHalfYears(plan, today).at(-1) ?? currentHalfYear(plan, today);
  const all = difficultiesOf(plan, id);
  const blocks = plan.categories.flatMap(({ no, name }): Block[] => {
    const own = all.filter(({ task }) => task.categoryNo === no);
    const told = own.map((each) => item(difficultyRuns(plan, each)));
    // None is left out: the headings are numbered like annex 1.
    return [heading(2, name), ...(told.length > 0 ? told : [paragraph([noDifficulty(plan, id, no)])])];
  });
  const lead = prose`以下摘自${label}上报表，写有困难及下一步措施的共${difficultyCountRuns(all, id)}。`;
  return [paragraph(lead), ...blocks];
}

function noDifficulty(plan: Plan, halfYear: HalfYearId, categoryNo: number): string {
  const rows = plan.tasks
    .filter((task) => task.categoryNo === categoryNo)
    .flatMap((task) => rowsOfTask(plan, halfYear, task));
  const isIn = rows.some((row) => handedInContent(row) !== null);
  return isIn ? "已报送的行没有写困难及下一步措施。" : "该项目的任务尚未报送。";
}
