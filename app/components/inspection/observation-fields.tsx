/** What is typed about one thing seen; made for a phone held while walking. */
import { Icon } from "#app/components/icon.tsx";
import { MAX_MINUTES_WAITED, OBSERVATION_MARKS, type ObservationMark } from "#app/domain/observation.ts";
import { FieldErrors, SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { OBSERVATION_MARK_WORDS } from "#app/wording/inspections.ts";
import { MARK_ICONS } from "./inspection-badge.tsx";

type Option = { value: string; label: string };
export type ObservationFieldsProps = {
  /** The field of that name, with what was typed and what is wrong. */
  field: (name: string) => FieldFacts;
  departments: readonly Option[] | null;
  /** Of a round. */
  tasks: readonly Option[] | null;
  /** Of a walk-through. */
  asksMinutes: boolean;
};

export function ObservationFields({ field, departments, tasks, asksMinutes }: ObservationFieldsProps) {
  const mark = field("mark");
  return (
    <>
      <fieldset className="fld ins-mark">
        <legend className="vh">标记</legend>
        <div className="ins-mark-row">
          {OBSERVATION_MARKS.map((each) => (
            <MarkChoice key={each} mark={each} field={mark} />
          ))}
        </div>
        <FieldErrors id={mark.errorId} errors={mark.errors} />
      </fieldset>
      <TextAreaField field={field("text")} label="所见" hint="至少 5 个字" rows={3} />
      <div className="ins-cols">
        {departments && (
          <SelectField field={field("departmentCode")} label="涉及科室" empty="不涉及" options={departments} />
        )}
        {tasks && tasks.length > 0 && (
          <SelectField field={field("taskNo")} label="任务" empty="不关联任务" options={tasks} />
        )}
        {asksMinutes && (
          <TextField
            field={field("minutesWaited")}
            label="等候"
            hint={`分钟，0 至 ${MAX_MINUTES_WAITED}，没有等候不填`}
            inputMode="numeric"
          />
        )}
      </div>
      <TextField field={field("evidence")} label="佐证" hint="照片、单据、时间记录所在" maxLength={500} />
    </>
  );
}

function MarkChoice({ mark, field }: { mark: ObservationMark; field: FieldFacts }) {
  const invalid = (field.errors?.length ?? 0) > 0;
  return (
    <label className={`ins-pick ins-${mark}`}>
      <input
        type="radio"
        name={field.name}
        value={mark}
        defaultChecked={field.initialValue === mark}
        aria-describedby={invalid ? field.errorId : undefined}
        required
      />
      <Icon name={MARK_ICONS[mark]} />
      {OBSERVATION_MARK_WORDS[mark]}
    </label>
  );
}
