/** Rounds and what was seen in them, for tests of their rules: 第1轮, of 2025-H1, planned for 2025-07-22. */
import type { Inspection } from "./inspection.ts";
import type { Observation } from "./observation.ts";

export function inspectionWith(more: Partial<Inspection> = {}): Inspection {
  return {
    id: "DC-01",
    kind: "round",
    halfYear: "2025-H1",
    serial: 1,
    title: "2025年上半年督查",
    startsOn: "2025-07-22",
    endsOn: "2025-07-22",
    leadId: 1,
    memberIds: [],
    otherMembers: "",
    departmentCodes: [],
    taskNos: [],
    place: "",
    methods: ["on_site"],
    route: null,
    scheme: "",
    state: "planned",
    version: 1,
    events: [],
    observations: [],
    ...more,
  };
}

export function observationWith(more: Partial<Observation> = {}): Observation {
  return {
    id: 1,
    step: null,
    mark: "plain",
    text: "秩序良好，标识清楚。",
    departmentCode: "outpatient",
    taskNo: null,
    minutesWaited: null,
    evidence: "",
    recordedAt: "2025-07-22T10:00:00+08:00",
    recordedBy: "某人",
    version: 1,
    findingId: null,
    ...more,
  };
}
