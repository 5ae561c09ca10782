import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import {
  inspectionForStep,
  invalidFields,
  subjectOfInspection,
  takeInspectionStep,
  type InspectionRef,
} from "./inspection-step.ts";

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
    if (inspection.startsOn > context.today)
      return invalidFields([["summary", `${inspection.startsOn} 才开始，还不能结束；提前开展的请先改日期`]]);
    const short = shortText("小结", "summary", summary);
    if (short) return short;
    return accomplished(
      undefined,
      takeInspectionStep(context, inspection, "concluded", { state: "concluded" }, summary),
    );
  },
};
