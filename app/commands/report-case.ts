import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import { refuseFields, type FieldFault } from "#app/domain/field-fault.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { caseForStep, subjectOfCase, takeCaseStep, type CaseRef } from "./case-step.ts";
import { accomplished, type Command } from "./command.ts";

type Input = CaseRef & { readonly reportedOn: CalendarDate; readonly recipient: string };

/** 登记报送: when and to whom it went. From then on it stays as it is. */
export const reportCase: Command<Input> = {
  name: "report-case",
  action: "case.review",
  subject: subjectOfCase,
  run(context, { reportedOn, recipient, ...ref }) {
    const found = caseForStep(context, ref, "report");
    if (!found.ok) return found;
    const faults = reportFaults(found.item, reportedOn, recipient, context.today);
    if (faults.length > 0) return refuseFields("case-invalid", faults);
    const change = { state: "reported", reportedOn, recipient: recipient.trim() } as const;
    return accomplished(undefined, takeCaseStep(context, found.item, "reported", change));
  },
};

function reportFaults(
  { events }: ExemplaryCase,
  reportedOn: CalendarDate,
  recipient: string,
  today: CalendarDate,
): FieldFault[] {
  const reviewed = events.findLast(({ kind }) => kind === "reviewed");
  const reviewedOn = reviewed ? dayOf(reviewed.at) : "";
  const faults: FieldFault[] = [];
  if (reportedOn > today) faults.push(["reportedOn", "报送日期不能晚于今天"]);
  else if (reportedOn < reviewedOn) faults.push(["reportedOn", `${reviewedOn} 才审定，报送不能早于审定`]);
  if (recipient.trim().length < 2) faults.push(["recipient", "请写报送给谁"]);
  return faults;
}
