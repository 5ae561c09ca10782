/** What the person may do with one follow-up order now: a form per step, which works without scripts. */
import { StepButton, StepCard, type StepField } from "#app/components/step/step-form.tsx";
import type { OrderStep } from "#app/domain/order-steps.ts";
import { SelectField, TextAreaField, TextField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { colourText } from "#app/wording/orders.ts";
import type { OrderPageView } from "./order-page-view.ts";

type Props = { page: OrderPageView; answer: TypedAnswer | undefined };

export function OrderStepForms({ page, answer }: Props) {
  return page.steps.map((step) => (
    <StepCard key={step} step={step} title={TITLES[step]} version={page.version} answer={answer}>
      {(field) => <StepFields step={step} page={page} field={field} />}
    </StepCard>
  ));
}

const TITLES: Record<OrderStep, string> = {
  reply: "回复",
  accept: "核定办结",
  ask_again: "再次督办",
  withdraw: "撤销",
};

function StepFields({ step, page, field }: { step: OrderStep; page: OrderPageView; field: StepField }) {
  switch (step) {
    case "reply":
      return (
        <>
          <TextAreaField field={field("text")} label="办理情况" hint="至少 5 个字" rows={4} />
          <TextAreaField field={field("evidence")} label="佐证" hint="文件、文号、截图所在，至少 5 个字" rows={2} />
          <StepButton intent="reply" icon="send" words="提交回复" />
        </>
      );
    case "accept":
      return (
        <>
          <TextAreaField field={field("text")} label="核定意见" hint="至少 5 个字" rows={2} />
          <StepButton intent="accept" icon="check2" words="同意办结" />
        </>
      );
    case "ask_again":
      return (
        <>
          <TextAreaField field={field("reason")} label="回复为什么不行" hint="至少 5 个字，科室会原样看到" rows={3} />
          <TextField
            field={field("dueOn", page.proposedDay)}
            label="新的回复日"
            hint="建议三个工作日后，可改；宜选工作日"
            type="date"
          />
          <SelectField
            field={field("colour", page.colour)}
            label="督办颜色"
            hint="可保持或升高"
            options={page.colours.map((value) => ({ value, label: colourText(value) }))}
          />
          <StepButton intent="ask_again" icon="undo" words="再次督办" plain />
        </>
      );
    case "withdraw":
      return (
        <>
          <TextAreaField field={field("reason")} label="撤销的理由" hint="至少 5 个字；编号保留不再使用" rows={2} />
          <StepButton intent="withdraw" icon="x" words="撤销督办单" plain />
        </>
      );
  }
}
