/** The form in which a meeting is planned and its attendance kept. */
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { InvitedPeople, type InvitedGroup } from "./invited-people.tsx";

type Option = { value: string; label: string };
export type MeetingChoices = {
  periods: readonly Option[];
  people: readonly Option[];
  invited: readonly InvitedGroup[];
};
type TextName = "title" | "heldOn" | "startsAt" | "place" | "chairId" | "chairName" | "otherAttendees" | "absences";
type Props = {
  fields: Record<TextName, FieldFacts> & { attendeeIds: Pick<FieldFacts, "name" | "errorId" | "errors"> };
  /** Only when it is new: it stays. */
  halfYear: FieldFacts | null;
  choices: MeetingChoices;
  attending: readonly string[];
};

export function MeetingFields({ fields, halfYear, choices, attending }: Props) {
  return (
    <>
      <TextField field={fields.title} label="会议名称" maxLength={60} required />
      <div className="fnd-cols">
        {halfYear && (
          <SelectField field={halfYear} label="所议半年" empty="请选择" options={choices.periods} required />
        )}
        <TextField field={fields.heldOn} label="日期" type="date" required />
        <TextField field={fields.startsAt} label="时间" hint="如 14:30，可不填" maxLength={5} />
      </div>
      <div className="fnd-cols">
        <TextField field={fields.place} label="地点" maxLength={60} />
        <SelectField field={fields.chairId} label="主持" empty="没有账号，写姓名" options={choices.people} />
        <TextField field={fields.chairName} label="主持人姓名" hint="没有账号的才写" maxLength={20} />
      </div>
      <InvitedPeople
        field={fields.attendeeIds}
        label="出席"
        hint="有账号的，日历订阅里会出现"
        groups={choices.invited}
        chosen={attending}
      />
      <TextField
        field={fields.otherAttendees}
        label="其他出席"
        hint="没有账号的写姓名，用顿号隔开；列席的在姓名后写（列席）"
        maxLength={300}
      />
      <TextAreaField field={fields.absences} label="缺席" hint="每人一行，如 张敏：外出学习" rows={2} />
    </>
  );
}
