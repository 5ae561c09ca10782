/** 督查记录 and 体验就医记录: the arrangement, what was seen place by place, the problems, 小结, signatures. */
import { shortInstant, longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { placesOf, type PlaceWithObservations } from "#app/domain/inspection-places.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import { lastSummary, participantIds, type Inspection } from "#app/domain/inspection.ts";
import { isProblem, type Observation } from "#app/domain/observation.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import {
  INSPECTION_KIND_WORDS,
  INSPECTION_METHOD_WORDS,
  INSPECTION_STATE_WORDS,
  OBSERVATION_MARK_WORDS,
  placeWords,
  scopeWords,
} from "#app/wording/inspections.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperCell, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly PaperColumn[] = [
  { width: 24, align: "center" },
  { width: 56, align: "left" },
  { width: 14, align: "center" },
  { width: 22, align: "center" },
  { width: 14, align: "center" },
  { width: 26, align: "left" },
];
/** Room to sign, in millimetres. */
const SIGNATURE_HEIGHT = 12;
const NOTHING = "（未记）";

export function inspectionRecordPaper(plan: Plan, inspection: Inspection, today: CalendarDate): Paper {
  const name = `${INSPECTION_KIND_WORDS[inspection.kind]}记录`;
  return {
    issuer: plan.hospital,
    label: inspection.id,
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动\n${name}`],
    titlePoints: 18,
    bodyPoints: 10.5,
    orientation: "portrait",
    table: {
      columns: COLUMNS,
      headRows: [],
      bodyRows: [
        ...factRows(plan, inspection),
        heading("观察记录"),
        ...observationRows(plan, inspection),
        heading("问题"),
        ...problemRows(plan, inspection),
        { ...factRow("小结", summaryText(inspection)), minHeight: 20 },
        ...signatureRows(participantsOf(plan, inspection)),
      ],
    },
    footnotes: [],
    colophon: colophonOf(plan, today, plan.halfYearById.get(inspection.halfYear)?.label),
    demo: plan.demo,
  };
}

function across(text: string): PaperCell {
  return { text, columns: COLUMNS.length, typed: true };
}

function heading(text: string): PaperRow {
  return { cells: [{ text, columns: COLUMNS.length, look: "group" }] };
}

function nameOf(plan: Plan, userId: number): string {
  return plan.people.find(({ id }) => id === userId)?.name ?? "";
}

/** The one who leads first, then the others, those without an account last. */
function participantsOf(plan: Plan, inspection: Inspection): string[] {
  const others = inspection.otherMembers.split(/[、，,；;\n]/).map((name) => name.trim());
  return [...participantIds(inspection).map((id) => nameOf(plan, id)), ...others].filter(Boolean);
}

function factRows(plan: Plan, inspection: Inspection): PaperRow[] {
  const { title, startsOn, endsOn, leadId, memberIds, otherMembers, methods, scheme, state } = inspection;
  const days = startsOn === endsOn ? longDay(startsOn) : `${longDay(startsOn)}至${longDay(endsOn)}`;
  const members = [...memberIds.map((id) => nameOf(plan, id)), otherMembers].filter(Boolean).join("、");
  const facts: readonly (readonly [string, string])[] = [
    ["名称", `${title}（${inspectionOrdinal(inspection)}，${INSPECTION_STATE_WORDS[state]}）`],
    ["日期", days],
    ["带队", nameOf(plan, leadId)],
    ["成员", members],
    [inspection.kind === "round" ? "范围" : "路线", scopeWords(plan, inspection)],
    ["方式", methods.map((method) => INSPECTION_METHOD_WORDS[method]).join("、")],
    ["方案", scheme],
  ];
  return facts.map(([label, text]) => factRow(label, text));
}

function factRow(label: string, text: string): PaperRow {
  return {
    cells: [
      { text: label, look: "head" },
      { text, columns: COLUMNS.length - 1, align: "left", typed: true },
    ],
  };
}

function observationRows(plan: Plan, inspection: Inspection): PaperRow[] {
  const isVisit = inspection.kind === "walkthrough";
  const heads = isVisit
    ? ["环节", "所见", "标记", "涉及科室", "等候\n（分）", "佐证"]
    : ["科室、任务", "所见", "标记", "任务", "佐证"];
  const headRow: PaperRow = {
    cells: heads.map((text, index) => ({ text, look: "head", align: "center", columns: spanOf(isVisit, index) })),
  };
  const places = placesOf(inspection);
  if (places.length === 0) return [headRow, { cells: [across(NOTHING)] }];
  return [headRow, ...places.flatMap((place) => placeRows(plan, place, isVisit))];
}

/** A round has no minutes: 佐证 takes their room. */
function spanOf(isVisit: boolean, index: number): number {
  return !isVisit && index === 4 ? 2 : 1;
}

function placeRows(plan: Plan, { place, observations }: PlaceWithObservations, isVisit: boolean): PaperRow[] {
  const name = placeWords(plan, place);
  if (observations.length === 0)
    return [{ cells: [{ text: name }, { text: NOTHING, columns: COLUMNS.length - 1, align: "left" }] }];
  return observations.map((observation, row) => ({
    cells: [
      ...(row === 0 ? [{ text: name, rows: observations.length }] : []),
      ...textsOf(plan, observation, isVisit).map((text, index) => ({
        text,
        columns: spanOf(isVisit, index + 1),
        ...(spanOf(isVisit, index + 1) > 1 && { align: "left" as const }),
        typed: true,
      })),
    ],
  }));
}

function textsOf(plan: Plan, observation: Observation, isVisit: boolean): string[] {
  const { text, mark, departmentCode, taskNo, minutesWaited, evidence } = observation;
  const seen = [text, OBSERVATION_MARK_WORDS[mark]];
  return isVisit
    ? [
        ...seen,
        departmentCode === null ? "" : departmentName(plan, departmentCode),
        minutesWaited?.toString() ?? "",
        evidence,
      ]
    : [...seen, taskNo === null ? "" : `任务${taskNo}`, evidence];
}

function problemRows(plan: Plan, { observations }: Inspection): PaperRow[] {
  const problems = observations.filter(isProblem);
  if (problems.length === 0) return [{ cells: [across("无")] }];
  const heads: PaperRow = {
    cells: ["问题", "责任科室", "问题编号及状态"].map((text) => ({ text, look: "head", align: "center", columns: 2 })),
  };
  return [
    heads,
    ...problems.map(({ text, departmentCode, findingId }): PaperRow => {
      const finding = findingId === null ? undefined : plan.findingById.get(findingId);
      const department = finding?.departmentCode ?? departmentCode;
      return {
        cells: [
          { text, columns: 2, align: "left", typed: true },
          { text: department === null ? "" : departmentName(plan, department), columns: 2, align: "center" },
          {
            text: finding ? `${findingNo(finding)}\n${FINDING_STATE_WORDS[finding.state]}` : "未登记",
            columns: 2,
            align: "center",
          },
        ],
      };
    }),
  ];
}

function summaryText(inspection: Inspection): string {
  const concluded = inspection.events.findLast(({ kind }) => kind === "concluded");
  if (inspection.state !== "concluded" || !concluded) return "";
  return `${lastSummary(inspection)}\n（${concluded.actorName} ${shortInstant(concluded.at, "")}）`;
}

/** Two names a row, each with room to sign behind it; the rows can come to stand on different pages. */
function signatureRows(names: readonly string[]): PaperRow[] {
  const pairs = names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1]] as const] : []));
  return pairs.map(([left, right]) => ({
    minHeight: SIGNATURE_HEIGHT,
    cells: [
      { text: "参加人员\n签字", look: "head" },
      { text: `${left}：`, columns: 2, align: "left" },
      { text: right === undefined ? "" : `${right}：`, columns: 3, align: "left" },
    ],
  }));
}
