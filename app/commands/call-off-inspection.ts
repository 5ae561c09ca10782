import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { inspectionForStep, subjectOfInspection, takeInspectionStep, type InspectionRef } from "./inspection-step.ts";

/** 取消: only where nothing has been seen yet. The number is not given again. */
export const callOffInspection: Command<InspectionRef & { readonly reason: string }> = {
  name: "call-off-inspection",
  action: "inspection.keep",
  subject: subjectOfInspection,
  run(context, { reason, ...ref }) {
    const found = inspectionForStep(context, ref, "call_off");
    if (!found.ok) return found;
    const short = shortText("取消的理由", "reason", reason);
    if (short) return short;
    const { inspection } = found;
    return accomplished(
      undefined,
      takeInspectionStep(context, inspection, "called_off", { state: "called_off" }, reason),
    );
  },
};
