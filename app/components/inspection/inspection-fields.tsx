/** The form in which a round or a walk-through is planned and changed. */
import { INSPECTION_METHODS, type InspectionKind } from "#app/domain/inspection.ts";
import { VISIT_ROUTES } from "#app/domain/visit-steps.ts";
import { Checks, type ListFacts } from "#app/forms/checks.tsx";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { INSPECTION_METHOD_WORDS, VISIT_ROUTE_WORDS } from "#app/wording/inspections.ts";

type Option = { value: string; label: string };
export type InspectionChoices = {
  periods: readonly Option[];
  people: readonly Option[];
  departments: readonly Option[];
  tasks: readonly Option[];
};
type TextName = "title" | "startsOn" | "endsOn" | "leadId" | "otherMembers" | "place" | "route" | "scheme";
type ListName = "memberIds" | "departmentCodes" | "taskNos" | "methods";
type Props = {
  kind: InspectionKind;
  fields: Record<TextName, FieldFacts> & Record<ListName, ListFacts>;
  /** Only when it is new: it stays. */
  halfYear: FieldFacts | null;
  choices: InspectionChoices;
  chosen: Record<ListName, readonly string[]>;
};

export function InspectionFields({ kind, fields, halfYear, choices, chosen }: Props) {
  const isRound = kind === "round";
  return (
    <>
      <TextField
        field={fields.title}
        label="名称"
        hint={isRound ? "如 2025年上半年督查" : "如 内科初诊全程体验"}
        maxLength={60}
        required
      />
      <div className="fnd-cols">
        {isRound && halfYear && (
          <SelectField field={halfYear} label="半年" empty="请选择" options={choices.periods} required />
        )}
        <TextField field={fields.startsOn} label={isRound ? "开始" : "日期"} type="date" required />
        {isRound && <TextField field={fields.endsOn} label="结束" hint="一天的不填" type="date" />}
      </div>
      <div className="fnd-cols">
        <SelectField field={fields.leadId} label="带队" empty="请选择" options={choices.people} required />
        {!isRound && (
          <>
            <SelectField
              field={fields.route}
              label="路线"
              empty="请选择"
              options={VISIT_ROUTES.map((value) => ({ value, label: VISIT_ROUTE_WORDS[value] }))}
              required
            />
            <TextField field={fields.place} label="诊区或病区" hint="可不填" maxLength={60} />
          </>
        )}
      </div>
      <Checks field={fields.memberIds} label="成员" options={choices.people} chosen={chosen.memberIds} />
      <TextField field={fields.otherMembers} label="其他成员" hint="没有账号的，写姓名" maxLength={200} />
      <Checks
        field={fields.departmentCodes}
        label={isRound ? "督查科室" : "涉及科室"}
        hint={isRound ? "都不选为全院" : "可不选"}
        options={choices.departments}
        chosen={chosen.departmentCodes}
      />
      {isRound && (
        <>
          <details className="ins-tasks" open={chosen.taskNos.length > 0}>
            <summary>督查任务（可不选）</summary>
            <Checks field={fields.taskNos} label="任务" options={choices.tasks} chosen={chosen.taskNos} />
          </details>
          <Checks
            field={fields.methods}
            label="方式"
            hint="可选几种"
            options={INSPECTION_METHODS.map((value) => ({ value, label: INSPECTION_METHOD_WORDS[value] }))}
            chosen={chosen.methods}
          />
        </>
      )}
      <TextAreaField
        field={fields.scheme}
        label={isRound ? "督查方案" : "体验方案"}
        hint={isRound ? "重点看什么、怎么分组" : "以什么样的患者身份、重点体验什么；不要预先告知科室"}
        rows={5}
      />
    </>
  );
}
