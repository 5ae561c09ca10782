import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { inspectionForStep, subjectOfInspection, takeInspectionStep, type InspectionRef } from "./inspection-step.ts";

/** 重新打开: the record is planned again, to be put right and concluded anew. */
export const reopenInspection: Command<InspectionRef & { readonly reason: string }> = {
  name: "reopen-inspection",
  action: "inspection.keep",
  subject: subjectOfInspection,
  run(context, { reason, ...ref }) {
    const found = inspectionForStep(context, ref, "reopen");
    if (!found.ok) return found;
    const short = shortText("重新打开的理由", "reason", reason);
    if (short) return short;
    return accomplished(
      undefined,
      takeInspectionStep(context, found.inspection, "reopened", { state: "planned" }, reason),
    );
  },
};
