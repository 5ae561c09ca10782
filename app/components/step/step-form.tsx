/** A step that may be taken on a record: its form, which works without scripts, and what came of it. */
import type { ReactNode } from "react";
import { Icon, type IconName } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import type { FieldFacts } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";

/** The facts of a field: `given` is what it says before anything was typed. */
export type StepField = (name: string, given?: string | null) => FieldFacts;

/** The fields of one form of a page; `answer` is what was refused, when it was this form. */
export function fieldsOf(form: string, answer: TypedAnswer | undefined): StepField {
  return (name, given = null) => {
    const id = `${form}-${name}`;
    return {
      id,
      name,
      errorId: `${id}-error`,
      descriptionId: `${id}-hint`,
      initialValue: answer ? answer.typed[name] : (given ?? undefined),
      errors: answer?.errors[name],
    };
  };
}

type CardProps = {
  step: string;
  title: string;
  version: number;
  /** Of whichever form of the page was posted. */
  answer: TypedAnswer | undefined;
  children: (field: StepField) => ReactNode;
};

export function StepCard({ step, title, version, answer, children }: CardProps) {
  const mine = answer?.form === step ? answer : undefined;
  return (
    <section className="card" id={step}>
      <header>
        <h2>{title}</h2>
      </header>
      <form method="post" action={`#${step}`} className="cb form">
        <input type="hidden" name="form" value={step} />
        <input type="hidden" name="version" value={version} />
        {mine?.sentence && <Note kind="block">{mine.sentence}</Note>}
        {children(fieldsOf(step, mine))}
      </form>
    </section>
  );
}

export type FoldedStepFacts = {
  readonly title: string;
  readonly about: string;
  readonly icon: IconName;
  readonly words: string;
  /** Classes of its button. */
  readonly looks: string;
};

type FoldedProps = Pick<CardProps, "step" | "version" | "answer"> & {
  facts: FoldedStepFacts;
  /** Open from the start; one that was refused always is. */
  isOpen: boolean;
  children?: (field: StepField) => ReactNode;
};

/** A step beside the main matter of its page, folded away until it is wanted. */
export function FoldedStep({ step, version, answer, facts, isOpen, children }: FoldedProps) {
  const { title, about, icon, words, looks } = facts;
  const mine = answer?.form === step ? answer : undefined;
  return (
    <details className="card ins-step" id={step} open={isOpen || mine !== undefined}>
      <summary>{title}</summary>
      <form method="post" action={`#${step}`} className="cb form">
        <input type="hidden" name="form" value={step} />
        <input type="hidden" name="version" value={version} />
        {mine?.sentence && <Note kind="block">{mine.sentence}</Note>}
        <p className="t3 f12">{about}</p>
        {children?.(fieldsOf(step, mine))}
        <button className={looks} type="submit" name="intent" value={step}>
          <Icon name={icon} />
          {words}
        </button>
      </form>
    </details>
  );
}

type ButtonProps = { intent: string; icon: IconName; words: string; plain?: boolean };

export function StepButton({ intent, icon, words, plain = false }: ButtonProps) {
  return (
    <button className={plain ? "btn" : "btn btn-p"} type="submit" name="intent" value={intent}>
      <Icon name={icon} />
      {words}
    </button>
  );
}

/** Says what came of a form the page no longer has, with what was typed into it. */
export function OrphanedAnswer({ forms, answer }: { forms: readonly string[]; answer: TypedAnswer | undefined }) {
  if (!answer || forms.includes(answer.form)) return null;
  const { text, summary, reason, measures } = answer.typed;
  const written = text ?? summary ?? reason ?? measures;
  return (
    <Note kind="block">
      {answer.sentence ?? "状态已经变化，不能再做这一步，请看现在的情况。"}
      {written && <p className="pre">您写的是：{written}</p>}
    </Note>
  );
}
