/** The form in which a case is written. Figures are cited from the record, not typed. */
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";

type Option = { value: string; label: string };
export type CaseChoices = {
  periods: readonly Option[];
  departments: readonly Option[];
  tasks: readonly Option[];
  measures: readonly Option[];
};
type Props = {
  fields: Record<"title" | "taskNo" | "practice" | "effect" | "measureKey", FieldFacts>;
  /** Only when it is new: they stay. */
  place: Record<"halfYear" | "departmentCode", FieldFacts> | null;
  choices: CaseChoices;
};

export function CaseFields({ fields, place, choices }: Props) {
  return (
    <>
      <TextField field={fields.title} label="标题" hint="做了什么、改善了什么" maxLength={80} required />
      <div className="fnd-cols">
        {place && (
          <>
            <SelectField field={place.halfYear} label="半年" options={choices.periods} required />
            <SelectField
              field={place.departmentCode}
              label="科室"
              empty="请选择"
              options={choices.departments}
              required
            />
          </>
        )}
        <SelectField field={fields.taskNo} label="任务" empty="不关联任务" options={choices.tasks} />
      </div>
      <TextAreaField field={fields.practice} label="做法" hint="一是、二是、三是；提交时至少 20 个字" rows={8} />
      <TextAreaField field={fields.effect} label="成效" hint="患者得到了什么；提交时至少 20 个字" rows={4} />
      <SelectField
        field={fields.measureKey}
        label="引用指标"
        hint="数值取自评估指标记录，不用手填"
        empty="不引用"
        options={choices.measures}
      />
    </>
  );
}
