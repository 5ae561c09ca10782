/** Findings for tests of their rules: one of 门诊办 for task 1, registered on Tuesday 2025-06-03. */
import { stateAfter, type Finding, type FindingEvent, type FindingEventKind } from "./finding.ts";
import { instant } from "./report.fixture.ts";

/** `["assigned", "2025-06-04 09:00", { dueOn: "2025-07-04" }]` */
export type FindingDeed = readonly [FindingEventKind, string, Partial<FindingEvent>?];

export function findingWith(deeds: readonly FindingDeed[] = [], more: Partial<Finding> = {}): Finding {
  const all: readonly FindingDeed[] = [["found", "2025-06-03 10:00"], ...deeds];
  const events = all.map(([kind, time, facts = {}]): FindingEvent => ({
    kind,
    at: instant(time),
    actorName: "某人",
    actorId: null,
    side: null,
    text: "",
    evidence: "",
    dueOn: null,
    ...facts,
  }));
  return {
    id: "WT-2025H1-001",
    halfYear: "2025-H1",
    serial: 1,
    source: "inspection",
    title: "导诊台无人",
    description: "下午三点导诊台无人值守。",
    categoryNo: 1,
    severity: "minor",
    taskNo: 1,
    indicatorNo: null,
    departmentCode: "outpatient",
    helpingCodes: [],
    leaderCode: "leader",
    measures: "",
    acceptance: "",
    foundOn: "2025-06-03",
    state: events.reduce<Finding["state"]>((state, { kind }) => stateAfter(kind, state), "found"),
    dueOn: events.findLast(({ dueOn }) => dueOn !== null)?.dueOn ?? null,
    version: events.length,
    events,
    ...more,
  };
}

/** Assigned on 06-04 and due on 07-04. */
export const ASSIGNED: FindingDeed = ["assigned", "2025-06-04 09:00", { dueOn: "2025-07-04" }];
