import { Note } from "#app/components/note.tsx";
import { TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { paths } from "#app/paths.ts";
import { PeriodPreview } from "./period-preview.tsx";
import type { Preview } from "./period-view.ts";

type Props = {
  id: string;
  errors: readonly string[] | undefined;
  fields: Record<"opensOn" | "dueOn" | "closesOn" | "reason", FieldFacts>;
  version: number;
  today: string;
  answer: { preview: Preview | null; looked: string } | null;
};

/** Look first, then save: without a look at what it changes there is no button that saves. */
export function PeriodForm({ id, errors, fields, version, today, answer }: Props) {
  const preview = answer?.preview ?? null;
  return (
    <form className="card per-form" method="post" id={id}>
      <header>
        <h2>改日期</h2>
        <span className="t3">先看会改变什么，再保存</span>
      </header>
      <div className="cb form">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="looked" value={answer?.looked ?? ""} />
        {errors && <Note kind="block">{errors.join(" ")}</Note>}
        <div className="per-days">
          <TextField field={fields.opensOn} label="开放日" type="date" required />
          <TextField field={fields.dueOn} label="截止日" type="date" required />
          <TextField field={fields.closesOn} label="关闭日" type="date" required />
        </div>
        <TextAreaField field={fields.reason} label="理由" hint="至少 5 个字，所有人都能看到" rows={2} />
        {preview && <PeriodPreview preview={preview} today={today} />}
        <div className="per-act">
          <button className={preview ? "btn" : "btn btn-p"} type="submit" name="intent" value="look">
            {preview ? "改过再看" : "看会改变什么"}
          </button>
          {preview && (
            <button className="btn btn-p" type="submit" name="intent" value="save">
              保存日期
            </button>
          )}
          <a href={paths.periods()}>放弃修改</a>
        </div>
      </div>
    </form>
  );
}
