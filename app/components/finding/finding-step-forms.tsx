/** What the person may do with one finding now: a form per step, which works without scripts. */
import type { ReactNode } from "react";
import { Icon } from "#app/components/icon.tsx";
import { StepButton, StepCard, type StepField } from "#app/components/step/step-form.tsx";
import type { FindingStep } from "#app/domain/finding-steps.ts";
import { TextAreaField, TextField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import type { FindingPageView } from "./finding-page-view.ts";

type Props = { page: FindingPageView; answer: TypedAnswer | undefined };

export function FindingStepForms({ page, answer }: Props) {
  return page.steps.map((step) => (
    <StepCard key={step} step={step} title={TITLES[step]} version={page.version} answer={answer}>
      {(field) => <StepFields step={step} page={page} field={field} />}
    </StepCard>
  ));
}

const TITLES: Record<FindingStep, string> = {
  assign: "交办",
  progress: "记整改进展",
  report: "报整改完成",
  review: "复核",
  extend: "批准延期",
  carry: "挂账",
  look_back: "回头看",
  recur: "重新发生",
};

function StepFields({ step, page, field }: { step: FindingStep; page: FindingPageView; field: StepField }) {
  switch (step) {
    case "assign":
      return (
        <>
          <TextAreaField field={field("measures", page.measures)} label="整改要求" hint="至少 5 个字" rows={3} />
          <TextAreaField field={field("acceptance", page.acceptance)} label="销号标准" rows={2} />
          <TextField
            field={field("dueOn", page.dueOn ?? page.defaultDueOn)}
            label="整改时限"
            hint="一般 30 天，重大 15 天，较重自定"
            type="date"
          />
          <StepButton intent="assign" icon="send" words={`交办给${page.department}`} />
        </>
      );
    case "progress":
      return (
        <>
          <TextAreaField field={field("text")} label="做了什么" hint="至少 5 个字" rows={2} />
          <StepButton intent="progress" icon="pen" words="记入进展" plain />
        </>
      );
    case "report":
      return (
        <>
          <TextAreaField field={field("text")} label="整改情况" hint="至少 5 个字" rows={3} />
          <TextAreaField field={field("evidence")} label="佐证" hint="文件、文号、照片所在，至少 5 个字" rows={2} />
          <StepButton intent="report" icon="check" words="报整改完成" />
        </>
      );
    case "review":
      return (
        <>
          <input type="hidden" name="side" value={page.side ?? ""} />
          <TextAreaField field={field("text")} label="复核意见" hint="至少 5 个字；退回时科室会原样看到" rows={3} />
          <div className="row">
            <StepButton intent="accept" icon="check2" words="复核通过" />
            <button className="btn btn-d" type="submit" name="intent" value="send_back">
              <Icon name="undo" />
              退回整改
            </button>
          </div>
        </>
      );
    case "extend":
      return (
        <DayAndReason field={field} label="延到" hint={`晚于 ${page.dueOn ?? ""}，最多延期 2 次`}>
          <StepButton intent="extend" icon="clock" words="批准延期" plain />
        </DayAndReason>
      );
    case "carry":
      return (
        <DayAndReason field={field} label="复议日" hint="一年之内">
          <StepButton intent="carry" icon="pin" words="登记挂账" plain />
        </DayAndReason>
      );
    case "look_back":
      return (
        <>
          <TextAreaField field={field("text")} label="回头看的情况" hint="何时、怎样看的；至少 5 个字" rows={2} />
          <StepButton intent="look_back" icon="check" words="整改保持，记入" plain />
        </>
      );
    case "recur":
      return (
        <>
          <TextAreaField field={field("reason")} label="重新发生的情况" hint="至少 5 个字" rows={2} />
          <TextField field={field("dueOn", page.defaultDueOn)} label="整改时限" type="date" />
          <StepButton intent="recur" icon="undo" words="沿用原编号重新交办" plain />
        </>
      );
  }
}

type DayProps = { field: StepField; label: string; hint: string; children: ReactNode };

function DayAndReason({ field, label, hint, children }: DayProps) {
  return (
    <>
      <TextField field={field("until")} label={label} hint={hint} type="date" />
      <TextAreaField field={field("reason")} label="理由" hint="至少 5 个字" rows={2} />
      {children}
    </>
  );
}
