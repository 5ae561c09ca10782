import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { refuseFields, shortFaults, type FieldFault } from "#app/domain/field-fault.ts";
import type { Inspection } from "#app/domain/inspection.ts";
import { accomplished, type Command } from "./command.ts";
import { inspectionForStep, subjectOfInspection, takeInspectionStep, type InspectionRef } from "./inspection-step.ts";

type Input = InspectionRef & {
  /** 小结、点评 */
  readonly summary: string;
};

/** 结束: from then on nothing of what was seen is changed. */
export const concludeInspection: Command<Input> = {
  name: "conclude-inspection",
  action: "inspection.keep",
  subject: subjectOfInspection,
  run(context, { summary, ...ref }) {
    const found = inspectionForStep(context, ref, "conclude");
    if (!found.ok) return found;
    const { inspection } = found;
    const faults = concludeFaults(inspection, summary, context.today);
    if (faults.length > 0) return refuseFields("inspection-invalid", faults);
    return accomplished(
      undefined,
      takeInspectionStep(context, inspection, "concluded", { state: "concluded" }, summary),
    );
  },
};

function concludeFaults({ startsOn }: Inspection, summary: string, today: CalendarDate): FieldFault[] {
  if (startsOn > today) return [["summary", `${startsOn} 才开始，还不能结束；提前开展的请先改日期`]];
  return shortFaults("summary", "小结", summary);
}
