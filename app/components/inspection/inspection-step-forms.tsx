/** What the person may do with the record now: conclude it, call it off, reopen it. */
import { Icon, type IconName } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { fieldsOf } from "#app/components/step/step-form.tsx";
import { TextAreaField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import type { InspectionPageView } from "./inspection-page-view.ts";

type Props = { page: InspectionPageView; answer: TypedAnswer | undefined };
type StepForm = {
  step: "conclude" | "call_off" | "reopen";
  title: string;
  about: string;
  field: string;
  label: string;
  icon: IconName;
  words: string;
  looks: string;
};

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
  return FORMS.filter(({ step }) => page.steps.includes(step) && !(step === "conclude" && page.isAhead)).map((form) => {
    const mine = answer?.form === form.step ? answer : undefined;
    const field = fieldsOf(form.step, mine);
    const isMain = form.step === "conclude";
    return (
      <details key={form.step} className="card ins-step" id={form.step} open={isMain || mine !== undefined}>
        <summary>{form.title}</summary>
        <form method="post" action={`#${form.step}`} className="cb form">
          <input type="hidden" name="form" value={form.step} />
          <input type="hidden" name="version" value={page.version} />
          {mine?.sentence && <Note kind="block">{mine.sentence}</Note>}
          <p className="t3 f12">{form.about}</p>
          <TextAreaField
            field={field(form.field, form.step === "conclude" ? page.summary : "")}
            label={form.label}
            hint="至少 5 个字"
            rows={isMain ? 4 : 2}
          />
          <button className={form.looks} type="submit" name="intent" value={form.step}>
            <Icon name={form.icon} />
            {form.words}
          </button>
        </form>
      </details>
    );
  });
}
