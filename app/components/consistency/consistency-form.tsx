import { Note } from "#app/components/note.tsx";
import { CONSISTENCY_STATES } from "#app/domain/consistency.ts";
import { SelectField, TextAreaField, type FieldFacts } from "#app/forms/field.tsx";
import { CONSISTENCY_STATE_WORDS } from "#app/wording/consistency.ts";

type Props = {
  id: string;
  code: string;
  version: number;
  errors: readonly string[] | undefined;
  fields: Record<"state" | "note", FieldFacts>;
  /** Back to reading. */
  cancel: string;
};

/** What 院办 said to one point. */
export function ConsistencyNoteForm({ id, code, version, errors, fields, cancel }: Props) {
  return (
    <form method="post" id={id} className="cons-f">
      {errors && <Note kind="block">{errors.join(" ")}</Note>}
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
      <SelectField
        field={fields.state}
        label="状态"
        options={CONSISTENCY_STATES.map((state) => ({ value: state, label: CONSISTENCY_STATE_WORDS[state] }))}
        required
      />
      <TextAreaField field={fields.note} label="院办意见" hint="谁、何时、怎样明确的；确认时至少 5 个字" rows={2} />
      <div className="row">
        <button className="btn btn-p" type="submit">
          保存
        </button>
        <a className="btn" href={cancel}>
          取消
        </a>
      </div>
    </form>
  );
}
