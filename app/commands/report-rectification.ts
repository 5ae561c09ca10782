import { refuseFields, shortFaults } from "#app/domain/field-fault.ts";
import { accomplished, type Command } from "./command.ts";
import { findingForStep, subjectOfFinding, takeFindingStep, type FindingRef } from "./finding-step.ts";

type Input = FindingRef & {
  /** What was done. */
  readonly text: string;
  /** 佐证: what shows it. */
  readonly evidence: string;
};

/** 报整改完成: stops the department's clock until it is reviewed. */
export const reportRectification: Command<Input> = {
  name: "report-rectification",
  action: "finding.rectify",
  subject: subjectOfFinding,
  run(context, { text, evidence, ...ref }) {
    const found = findingForStep(context, ref, "report");
    if (!found.ok) return found;
    const faults = [...shortFaults("text", "整改情况", text), ...shortFaults("evidence", "佐证", evidence)];
    if (faults.length > 0) return refuseFields("finding-invalid", faults);
    return accomplished(undefined, takeFindingStep(context, found.finding, "reported", { text, evidence }));
  },
};
