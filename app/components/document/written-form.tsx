import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { fieldsOf, type StepField } from "#app/components/step/step-form.tsx";
import { mergedText, tidyText, type PaperTextKind } from "#app/domain/paper-text.ts";
import { SelectField, TextAreaField, TextField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";

export type WrittenFieldFacts = {
  readonly name: string;
  readonly kind: PaperTextKind;
  readonly label: string;
  readonly hint: string | null;
  /** Every wording, oldest first. */
  readonly wordings: readonly { readonly version: number; readonly text: string }[];
};

type Props = {
  /** Of the page with its choices, where the form is posted. */
  address: string;
  fields: readonly WrittenFieldFacts[];
  /** How it is printed; null where there is no choice. */
  head: { readonly value: string; readonly options: readonly { value: string; label: string }[] } | null;
  answer: TypedAnswer | undefined;
};

const FORM = "texts";

/** What people write into the paper themselves; it is kept with the paper, so that every download carries it. */
export function WrittenForm({ address, fields, head, answer }: Props) {
  const field = fieldsOf(FORM, answer);
  return (
    <div className="doc-side">
      <section className="card doc-form">
        <header>
          <h2>{fields.some(({ kind }) => kind === "number") ? "期号、日期和手写内容" : "日期和手写内容"}</h2>
          <span className="t3">不写的留空，系统不代写</span>
        </header>
        <form method="post" action={address}>
          {answer?.sentence && <Note kind="block">{answer.sentence}</Note>}
          {fields.map((facts) => (
            <TextOf key={facts.name} facts={facts} field={field} answer={answer} />
          ))}
          {head && <SelectField field={field("head", head.value)} label="红头" options={head.options} />}
          <div className="doc-act">
            <button className="btn btn-p" type="submit" name="next" value="download">
              <Icon name="dl" />
              保存并下载 Word
            </button>
            <button className="btn" type="submit">
              <Icon name="check" />
              保存
            </button>
          </div>
          <p className="t3 f12">写的内容随文稿保存，预览和下载的 Word 里都有。</p>
        </form>
      </section>
    </div>
  );
}

/** After a refusal one's own words stay; a field that only somebody else has changed shows theirs. */
function TextOf({ facts, field, answer }: { facts: WrittenFieldFacts; field: StepField; answer: Props["answer"] }) {
  const { name, kind, label, wordings } = facts;
  const standing = wordings.at(-1) ?? { version: 0, text: "" };
  const own = field(`texts.${name}`, standing.text);
  const seen = Number(answer?.typed[`versions.${name}`] ?? standing.version);
  const isTheirs = mergedText(wordings, seen, tidyText(kind, own.initialValue ?? "")) === "theirs";
  const shared = {
    field: isTheirs ? { ...own, initialValue: standing.text } : own,
    label,
    hint: facts.hint ?? undefined,
  };
  return (
    <>
      <input type="hidden" name={`versions.${name}`} value={standing.version} />
      {kind === "text" ? (
        <TextAreaField {...shared} rows={4} />
      ) : (
        <TextField
          {...shared}
          type={kind === "day" ? "date" : "text"}
          inputMode={kind === "number" ? "numeric" : undefined}
        />
      )}
    </>
  );
}
