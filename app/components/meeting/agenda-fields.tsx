/** What is typed about one agenda item: before the meeting what it is about, afterwards what was said and decided. */
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";

type Option = { value: string; label: string };
export type AgendaChoices = {
  tasks: readonly Option[];
  departments: readonly Option[];
  leaders: readonly Option[];
};
type Props = { field: (name: string) => FieldFacts; choices: AgendaChoices };

export function AgendaFields({ field, choices }: Props) {
  return (
    <>
      <TextField field={field("title")} label="议题" maxLength={200} required />
      <TextAreaField field={field("background")} label="情况" hint="可不填" rows={2} />
      <SelectField field={field("taskNo")} label="任务" empty="不关联任务" options={choices.tasks} />
      <TextAreaField field={field("leaderComment")} label="点评" hint="会上领导说了什么" rows={3} />
      <TextAreaField field={field("decision")} label="会议决定" hint="要做什么，做到什么程度" rows={3} />
      <div className="fnd-cols">
        <SelectField field={field("departmentCode")} label="责任科室" empty="不指定" options={choices.departments} />
        <SelectField field={field("leaderCode")} label="负责领导" empty="不指定" options={choices.leaders} />
        <TextField field={field("dueOn")} label="完成时限" type="date" />
      </div>
    </>
  );
}
