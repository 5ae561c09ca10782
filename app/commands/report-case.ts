import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { caseForStep, subjectOfCase, takeCaseStep, wrongCaseFields, type CaseRef } from "./case-step.ts";
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
    if (reportedOn > context.today) return wrongCaseFields([["reportedOn", "报送日期不能晚于今天"]]);
    const reviewedOn = lastReview(found.item);
    if (reportedOn < reviewedOn) return wrongCaseFields([["reportedOn", `${reviewedOn} 才审定，报送不能早于审定`]]);
    if (recipient.trim().length < 2) return wrongCaseFields([["recipient", "请写报送给谁"]]);
    const change = { state: "reported", reportedOn, recipient: recipient.trim() } as const;
    return accomplished(undefined, takeCaseStep(context, found.item, "reported", change));
  },
};

function lastReview({ events }: ExemplaryCase): CalendarDate {
  const reviewed = events.findLast(({ kind }) => kind === "reviewed");
  return reviewed ? dayOf(reviewed.at) : "";
}
