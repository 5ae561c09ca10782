/** What the person may do with the case now. */
import { FoldedStep, type FoldedStepFacts } from "#app/components/step/step-form.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { TextAreaField, TextField } from "#app/forms/field.tsx";
import type { CasePageView } from "./case-page-view.ts";

type Props = { page: CasePageView; answer: TypedAnswer | undefined };
type StepForm = FoldedStepFacts & {
  step: "submit" | "review" | "send_back" | "report" | "withdraw";
  /** What the text is called; null where there is none. */
  label: string | null;
};

const FORMS: readonly StepForm[] = [
  {
    step: "submit",
    title: "提交",
    about: "提交后由质控办审定，审定前不能再改；质控办退回后可以再改。",
    label: null,
    icon: "send",
    words: "提交审定",
    looks: "btn btn-p",
  },
  {
    step: "review",
    title: "审定",
    about: "审定后登录的人都能看到。",
    label: "意见（可不填）",
    icon: "check",
    words: "审定",
    looks: "btn btn-p",
  },
  {
    step: "report",
    title: "登记报送",
    about: "报送市卫健委后登记；登记后内容不再改。",
    label: null,
    icon: "check2",
    words: "登记报送",
    looks: "btn btn-p",
  },
  {
    step: "send_back",
    title: "退回",
    about: "退回后科室可以修改，再提交一次。",
    label: "理由",
    icon: "undo",
    words: "退回",
    looks: "btn",
  },
  {
    step: "withdraw",
    title: "撤回",
    about: "不用了的可以撤回；编号不再使用。",
    label: "理由",
    icon: "x",
    words: "撤回",
    looks: "btn btn-d",
  },
];

export function CaseStepForms({ page, answer }: Props) {
  return FORMS.filter(({ step }) => page.steps.includes(step)).map(({ step, label, ...facts }) => (
    <FoldedStep
      key={step}
      step={step}
      version={page.version}
      answer={answer}
      facts={facts}
      isOpen={facts.looks === "btn btn-p"}
    >
      {(field) => (
        <>
          {label && (
            <TextAreaField
              field={field("text")}
              label={label}
              hint={step === "review" ? undefined : "至少 5 个字"}
              rows={2}
            />
          )}
          {step === "report" && (
            <>
              <TextField field={field("reportedOn", page.today)} label="报送日期" type="date" required />
              <TextField field={field("recipient", "市卫健委")} label="报送给" maxLength={60} required />
            </>
          )}
        </>
      )}
    </FoldedStep>
  ));
}
