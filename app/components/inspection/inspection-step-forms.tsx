/** What the person may do with the record now: conclude it, call it off, reopen it. */
import { FoldedStep, type FoldedStepFacts } from "#app/components/step/step-form.tsx";
import { TextAreaField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import type { InspectionPageView } from "./inspection-page-view.ts";

type Props = { page: InspectionPageView; answer: TypedAnswer | undefined };
type StepForm = FoldedStepFacts & { step: "conclude" | "call_off" | "reopen"; field: string; label: string };

const FORMS: readonly StepForm[] = [
  {
    step: "conclude",
    title: "结束",
    about: "结束后观察记录不再改动；仍可登记为问题。",
    field: "summary",
    label: "小结、点评",
    icon: "check2",
    words: "结束",
    looks: "btn btn-p",
  },
  {
    step: "reopen",
    title: "重新打开",
    about: "漏记、记错的，重新打开后补记、更正，再结束一次。",
    field: "reason",
    label: "理由",
    icon: "undo",
    words: "重新打开",
    looks: "btn",
  },
  {
    step: "call_off",
    title: "取消",
    about: "还没有观察的可以取消；编号不再使用。",
    field: "reason",
    label: "理由",
    icon: "x",
    words: "取消这次安排",
    looks: "btn btn-d",
  },
];

export function InspectionStepForms({ page, answer }: Props) {
  const shown = FORMS.filter(({ step }) => page.steps.includes(step) && !(step === "conclude" && page.isAhead));
  return shown.map(({ step, field: name, label, ...facts }) => {
    const isMain = step === "conclude";
    return (
      <FoldedStep key={step} step={step} version={page.version} answer={answer} facts={facts} isOpen={isMain}>
        {(field) => (
          <TextAreaField
            field={field(name, isMain ? page.summary : "")}
            label={label}
            hint="至少 5 个字"
            rows={isMain ? 4 : 2}
          />
        )}
      </FoldedStep>
    );
  });
}
