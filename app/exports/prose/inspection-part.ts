/** 督查基本情况 and 亮点做法: what the records of rounds and walk-throughs say of one half-year. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { inspectionFigures } from "#app/domain/inspection-figures.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import type { Inspection } from "#app/domain/inspection.ts";
import type { ObservationView } from "#app/domain/observation-views.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { INSPECTION_METHOD_WORDS, scopeWords } from "#app/wording/inspections.ts";
import { daysOnPaper, tightened } from "#app/wording/on-paper.ts";
import { figure, item, joined, paragraph, prose, type Block, type Run } from "../document.ts";

function inspectionsOf(plan: Plan, { id }: HalfYear, kind: Inspection["kind"]): Inspection[] {
  return plan.inspections.filter((each) => each.halfYear === id && each.kind === kind && each.state !== "called_off");
}

/** 时间、方式、范围、参加人员 of each round, then how often 专班 went as patients. */
export function inspectionBlocks(plan: Plan, halfYear: HalfYear, today: CalendarDate): Block[] {
  const rounds = inspectionsOf(plan, halfYear, "round");
  const visits = inspectionsOf(plan, halfYear, "walkthrough").filter(({ state }) => state === "concluded");
  const lead = prose`按照《${plan.title}》（${plan.documentNo}）“每半年组织督查”的要求，对${halfYear.label}工作进行督查。`;
  const told =
    rounds.length === 0 ? [["本半年的督查尚未登记。"]] : rounds.map((round) => roundRuns(plan, round, today));
  return [paragraph(lead, ...told), paragraph(visitRuns(plan, halfYear, visits))];
}

function roundRuns(plan: Plan, round: Inspection, today: CalendarDate): Run[] {
  const { startsOn, endsOn, methods, state } = round;
  const days = daysOnPaper(startsOn, endsOn);
  const name = figure(inspectionOrdinal(round), paths.inspection(round.id));
  const how = methods.map((method) => INSPECTION_METHOD_WORDS[method]).join("、");
  const plain = prose`${name}${state === "concluded" ? "于" : "安排在"}${days}${state === "concluded" ? "进行" : ""}，${peopleWords(plan, round)}，方式为${how}，督查范围为${tightened(scopeWords(plan, round))}`;
  if (state !== "concluded") return prose`${plain}，${standingWords(round, today)}。`;
  const { observations, good, problems } = inspectionFigures(plan, [round]);
  const to = (show: ObservationView) => paths.inspection(round.id, { show: show === "all" ? null : show });
  return prose`${plain}；共记录观察${figure(observations, to("all"))}条，其中亮点${figure(good, to("good"))}条、问题${figure(problems, to("problems"))}条，${registeredRuns(plan, [round], to("registered"))}。`;
}

/** Of a round nobody has concluded. */
function standingWords({ startsOn, endsOn }: Inspection, today: CalendarDate): string {
  if (today < startsOn) return "尚未开始";
  return today <= endsOn ? "正在进行" : "尚未登记结束";
}

/** 「登记问题1个（WT-2025H1-001按发现日期计入2025年上半年）」: the ledger counts a finding where its day lies. */
function registeredRuns(plan: Plan, inspections: readonly Inspection[], to: string): Run[] {
  const elsewhere = inspections.flatMap(({ halfYear, observations }) =>
    observations.flatMap(({ findingId }) => {
      const finding = findingId === null ? undefined : plan.findingById.get(findingId);
      return finding && finding.halfYear !== halfYear ? [finding] : [];
    }),
  );
  const told = elsewhere.map((finding) => {
    const counted = plan.halfYearById.get(finding.halfYear)?.label ?? finding.halfYear;
    return prose`${figure(findingNo(finding), paths.finding(finding.id))}按发现日期计入${counted}`;
  });
  const { findings } = inspectionFigures(plan, inspections);
  return prose`登记问题${figure(findings, to)}个${told.length > 0 ? ["（", ...joined(told, "，"), "）"] : ""}`;
}

/** 「由何芬琴带队，成员张三、李四」 */
function peopleWords(plan: Plan, { leadId, memberIds, otherMembers }: Inspection): string {
  const nameOf = (id: number) => plan.people.find((person) => person.id === id)?.name ?? "";
  const members = [...memberIds.map(nameOf), otherMembers].filter(Boolean).join("、");
  return `由${nameOf(leadId)}带队${members ? `，成员${members}` : ""}`;
}

function visitRuns(plan: Plan, { id }: HalfYear, visits: readonly Inspection[]): Run[] {
  if (visits.length === 0) return ["本半年没有登记已结束的体验就医。"];
  const { observations, problems } = inspectionFigures(plan, visits);
  const held = { period: id, kind: "walkthrough", state: "concluded" };
  const to = (show: ObservationView) => paths.observations({ ...held, show: show === "all" ? null : show });
  const seen = prose`记录观察${figure(observations, to("all"))}条，其中问题${figure(problems, to("problems"))}条`;
  return prose`专班成员以普通患者身份体验就医${figure(visits.length, paths.inspections(held))}次，${seen}，${registeredRuns(plan, visits, to("registered"))}。`;
}

/** Observations marked 亮点; nothing where there are none. */
export function highlightItems(plan: Plan, halfYear: HalfYear): Block[] {
  return [...inspectionsOf(plan, halfYear, "round"), ...inspectionsOf(plan, halfYear, "walkthrough")]
    .filter(({ state }) => state === "concluded")
    .flatMap((inspection) =>
      inspection.observations
        .filter(({ mark }) => mark === "good")
        .map(({ text, departmentCode, taskNo }) => {
          const who = departmentCode === null ? "" : departmentName(plan, departmentCode);
          const task = taskNo === null ? "" : `任务${taskNo}`;
          const where = [who, task].filter(Boolean).join("，");
          const source = figure(inspectionOrdinal(inspection), paths.inspection(inspection.id));
          return item(prose`${where ? `${where}：` : ""}${text.replace(/。$/, "")}（${source}）。`);
        }),
    );
}
