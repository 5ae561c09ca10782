/** What is typed to plan a walk-through on 2025-07-08 and a round of 2025-H1 on that day and the next. */
import type { InspectionInput } from "#app/domain/inspection-checks.ts";

/** The one who leads, and a member. */
export type Party = { readonly leadId: number; readonly memberId: number };

export function visitBy({ leadId, memberId }: Party, more: Partial<InspectionInput> = {}): InspectionInput {
  return {
    kind: "walkthrough",
    halfYear: null,
    title: " 内科初诊体验 ",
    startsOn: "2025-07-08",
    endsOn: null,
    leadId,
    memberIds: [memberId, leadId],
    otherMembers: "",
    departmentCodes: ["nursing", "outpatient-office"],
    taskNos: [1],
    place: "内科",
    methods: ["interview"],
    route: "outpatient",
    scheme: "",
    ...more,
  };
}

export function roundBy(party: Party, more: Partial<InspectionInput> = {}): InspectionInput {
  return visitBy(party, {
    kind: "round",
    halfYear: "2025-H1",
    title: "2025年上半年督查",
    endsOn: "2025-07-09",
    methods: ["on_site", "documents"],
    route: null,
    ...more,
  });
}
