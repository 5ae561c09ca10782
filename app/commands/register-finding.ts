import { refuseFields } from "#app/domain/field-fault.ts";
import { settledFinding, type FindingDraft } from "#app/domain/finding-checks.ts";
import { findingId, nextSerial } from "#app/domain/finding-number.ts";
import type { FindingEvent } from "#app/domain/finding.ts";
import { insertFinding, recordFindingEvent } from "#db/findings.ts";
import { accomplished, type Command } from "./command.ts";
import { decisionToRegister, linkDecision } from "./decided-finding.ts";
import { linkToFinding, observationToRegister } from "./observed-finding.ts";

export type FindingInput = FindingDraft & {
  /** The observation of 督查 or 体验就医 it comes from. */
  readonly observationId?: number | null;
  /** The decision of a meeting it comes from. */
  readonly agendaItemId?: number | null;
};

/** 登记问题: gives it the next number of the half-year in which it was found; answers the number. */
export const registerFinding: Command<FindingInput, string> = {
  name: "register-finding",
  action: "finding.register",
  subject: (plan, { departmentCode }) =>
    plan.departmentByCode.has(departmentCode) ? { departmentCodes: [departmentCode] } : null,
  run(context, { observationId = null, agendaItemId = null, ...draft }) {
    const { writer, plan, actor, today, now } = context;
    const observed = observationId === null ? null : observationToRegister(context, observationId);
    if (observed && !observed.ok) return observed;
    const decided = agendaItemId === null ? null : decisionToRegister(context, agendaItemId);
    if (decided && !decided.ok) return decided;
    const settled = settledFinding(plan, draft, today);
    if ("faults" in settled) return refuseFields("finding-invalid", settled.faults);
    const { dueOn } = draft;
    const serial = nextSerial(plan.findings, settled.halfYear);
    const id = findingId(settled.halfYear, serial);
    const finding = { ...settled.facts, id, halfYear: settled.halfYear, serial, dueOn };
    const event: FindingEvent = {
      kind: "found",
      at: now,
      actorName: actor.name,
      actorId: actor.userId,
      side: null,
      text: "",
      evidence: "",
      dueOn,
    };
    insertFinding(writer, { ...finding, state: "found" });
    recordFindingEvent(writer, id, event);
    const line = { subject: `finding/${id}`, after: finding };
    const links = [
      ...(observed ? [linkToFinding(context, observed, id)] : []),
      ...(decided ? [linkDecision(context, decided, id)] : []),
    ];
    return accomplished(id, line, ...links);
  },
};
