/** What the person may do with the meeting now: keep its minutes, call it off, reopen it. */
import { FoldedStep, type FoldedStepFacts } from "#app/components/step/step-form.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { TextAreaField, TextField } from "#app/forms/field.tsx";
import type { MeetingPageView } from "./meeting-page-view.ts";

type Props = { page: MeetingPageView; answer: TypedAnswer | undefined };
type StepForm = FoldedStepFacts & { step: "hold" | "number" | "call_off" | "reopen" };

const FORMS: readonly StepForm[] = [
  {
    step: "hold",
    title: "纪要定稿",
    about: "议题、点评、决定都写好后定稿。定稿后不再改动，决定可以登记为问题或记到任务。",
    icon: "check2",
    words: "定稿",
    looks: "btn btn-p",
  },
  {
    step: "number",
    title: "补登纪要编号",
    about: "定稿时还没有编号的，院办给了编号后在这里登记，不用重新打开；谁在什么时候登记会记入经过。",
    icon: "pen",
    words: "登记编号",
    looks: "btn btn-p",
  },
  {
    step: "reopen",
    title: "重新打开",
    about: "记错、漏记的，重新打开后更正，再定稿一次。已登记为问题的决定不再改。",
    icon: "undo",
    words: "重新打开",
    looks: "btn",
  },
  {
    step: "call_off",
    title: "取消",
    about: "会不开了的可以取消；编号不再使用。",
    icon: "x",
    words: "取消这次会议",
    looks: "btn btn-d",
  },
];

const NUMBER_HINTS = { hold: "还没有编号的可不填，定稿后可以补登", number: "如 工作例会纪要〔2025〕3号" };

export function MeetingStepForms({ page, answer }: Props) {
  const shown = FORMS.filter(
    ({ step }) =>
      page.steps.includes(step) &&
      !(step === "hold" && page.isAhead) &&
      !(step === "call_off" && page.adopted.length > 0),
  );
  return shown.map(({ step, ...facts }) => (
    <FoldedStep
      key={step}
      step={step}
      version={page.version}
      answer={answer}
      facts={facts}
      isOpen={step === "hold" || step === "number"}
    >
      {(field) =>
        step === "hold" || step === "number" ? (
          <TextField
            field={field("minutesNo", page.minutesNo)}
            label="纪要编号"
            hint={page.isPresidents ? "如 院长办公会纪要〔2025〕9号" : NUMBER_HINTS[step]}
            maxLength={60}
          />
        ) : (
          <TextAreaField field={field("reason")} label="理由" hint="至少 5 个字" rows={2} />
        )
      }
    </FoldedStep>
  ));
}
