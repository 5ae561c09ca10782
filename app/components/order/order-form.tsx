/** The form for a new follow-up order. */
import { ORDER_COLOURS } from "#app/domain/follow-up-order.ts";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { colourText } from "#app/wording/orders.ts";

type Option = { value: string; label: string };
export type OrderChoices = {
  departments: readonly Option[];
  leaders: readonly Option[];
  halfYears: readonly Option[];
  tasks: readonly Option[];
  measures: readonly Option[];
  findings: readonly Option[];
};
type FieldName =
  | "title"
  | "grounds"
  | "requirement"
  | "departmentCode"
  | "leaderCode"
  | "colour"
  | "dueOn"
  | "halfYear"
  | "taskNo"
  | "measureKey"
  | "findingId";
type Props = {
  fields: Record<FieldName, FieldFacts>;
  choices: OrderChoices;
  /** What is said of the proposed reply day. */
  dayHint: string;
};

export function OrderFields({ fields, choices, dayHint }: Props) {
  return (
    <>
      <TextField field={fields.title} label="督办事项" hint="一句话，5 至 120 个字" maxLength={120} required />
      <TextAreaField field={fields.grounds} label="督办事由" hint="事实和依据：什么事、应在哪天、迟了多久" rows={3} />
      <TextAreaField field={fields.requirement} label="办理要求" hint="做到什么、交什么，至少 5 个字" rows={3} />
      <div className="fnd-cols">
        <SelectField
          field={fields.departmentCode}
          label="责任科室"
          hint="由科室负责人回复"
          empty="请选择"
          options={choices.departments}
          required
        />
        <SelectField
          field={fields.leaderCode}
          label="抄送分管领导"
          empty="按关联的任务、指标或问题"
          options={choices.leaders}
        />
        <SelectField
          field={fields.colour}
          label="督办颜色"
          empty="请选择"
          options={ORDER_COLOURS.map((value) => ({ value, label: colourText(value) }))}
          required
        />
      </div>
      <TextField field={fields.dueOn} label="要求回复日" hint={dayHint} type="date" required />
      <div className="fnd-cols">
        <SelectField field={fields.halfYear} label="所属半年" options={choices.halfYears} required />
        <SelectField field={fields.taskNo} label="关联任务" empty="不关联任务" options={choices.tasks} />
        <SelectField field={fields.measureKey} label="关联指标" empty="不关联指标" options={choices.measures} />
      </div>
      <SelectField field={fields.findingId} label="关联问题" empty="不关联问题" options={choices.findings} />
    </>
  );
}
