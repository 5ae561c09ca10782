import type { ReactNode } from "react";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { TextAreaField, type FieldFacts } from "#app/forms/field.tsx";
import type { ScoreboardIntent } from "#app/forms/scoreboard-form.ts";

/** What came of a step that was refused; what was typed stays. */
export type ScoreboardAnswer = {
  intent: ScoreboardIntent;
  sentence: string;
  typed: Record<string, string>;
  errors: Record<string, string>;
};

export type ScoreboardSteps = {
  version: number;
  propose: boolean;
  /** Rows not rated yet keep from proposing. */
  unrated: number;
  release: boolean;
  adopted: boolean;
  withdraw: "release" | "proposal" | null;
};

type Props = { steps: ScoreboardSteps; answer: ScoreboardAnswer | undefined };

/** 提请公布, 公布, 退回 or 撤回: a form per step. */
export function ScoreboardStepForms({ steps, answer }: Props) {
  const { version, propose, unrated, release, adopted, withdraw } = steps;
  return (
    <div className="sco-s">
      {propose && (
        <StepForm intent="propose" title="提请公布" version={version} answer={answer}>
          <p className="t2 f13">
            {unrated > 0
              ? `还有 ${unrated} 行没有评定，全部评定后才能提请公布。`
              : "按今天的数据和权重定稿，送专班组长公布；之后数据再变，定稿不变。"}
          </p>
          <Submit intent="propose" words="提请公布" disabled={unrated > 0} />
        </StepForm>
      )}
      {release && (
        <StepForm intent="release" title="公布" version={version} answer={answer}>
          <p className="t2 f13">
            {adopted ? "公布后全院都能看到名次、得分和依据。" : "院长办公会通过本期后才能公布。"}
          </p>
          <Submit intent="release" words="公布红白榜" disabled={!adopted} />
        </StepForm>
      )}
      {withdraw === "proposal" && (
        <section className="card" id="withdraw">
          <header>
            <h2>退回</h2>
          </header>
          <WithdrawForm version={version} answer={answer} label="为什么退回" words="退回质控办" />
        </section>
      )}
    </div>
  );
}

/** Out of the way below the board, for the day a release turns out wrong. */
export function WithdrawRelease({ steps, answer }: Props) {
  return (
    <details className="card sco-w" id="withdraw" open={answer?.intent === "withdraw"}>
      <summary>
        <Icon name="right" size="s" />
        <b>撤回</b>
        <span className="t3">公布有误的，说明理由撤回，其他人不再看到；之后由质控办重新提请</span>
      </summary>
      <WithdrawForm version={steps.version} answer={answer} label="为什么撤回" words="撤回已公布的红白榜" />
    </details>
  );
}

type WithdrawProps = { version: number; answer: Props["answer"]; label: string; words: string };

function WithdrawForm({ version, answer, label, words }: WithdrawProps) {
  return (
    <form method="post" action="#withdraw" className="cb form">
      <input type="hidden" name="version" value={version} />
      {answer?.intent === "withdraw" && <Note kind="block">{answer.sentence}</Note>}
      <TextAreaField field={reasonField(answer)} label={label} hint="至少 5 个字" rows={2} />
      <Submit intent="withdraw" words={words} plain />
    </form>
  );
}

function reasonField(answer: ScoreboardAnswer | undefined): FieldFacts {
  const mine = answer?.intent === "withdraw" ? answer : undefined;
  const name = "reason";
  return { id: name, name, errorId: "reason-error", descriptionId: "reason-hint", initialValue: mine?.typed.reason };
}

type FormProps = Pick<Props, "answer"> & {
  intent: ScoreboardIntent;
  title: string;
  version: number;
  children: ReactNode;
};

function StepForm({ intent, title, version, answer, children }: FormProps) {
  return (
    <section className="card" id={intent}>
      <header>
        <h2>{title}</h2>
      </header>
      <form method="post" action={`#${intent}`} className="cb form">
        <input type="hidden" name="version" value={version} />
        {answer?.intent === intent && <Note kind="block">{answer.sentence}</Note>}
        {children}
      </form>
    </section>
  );
}

type SubmitProps = { intent: ScoreboardIntent; words: string; disabled?: boolean; plain?: boolean };

function Submit({ intent, words, disabled, plain }: SubmitProps) {
  return (
    <div className="row">
      <button className={plain ? "btn btn-d" : "btn btn-p"} name="intent" value={intent} disabled={disabled}>
        <Icon name={plain ? "undo" : "stamp"} />
        {words}
      </button>
    </div>
  );
}
