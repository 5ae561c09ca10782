/** The form for a new finding. */
import { Checks, type ListFacts } from "#app/forms/checks.tsx";
import { FINDING_SEVERITIES, FINDING_SOURCES } from "#app/domain/finding.ts";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { FINDING_SEVERITY_WORDS, FINDING_SOURCE_WORDS } from "#app/wording/findings.ts";

type Option = { value: string; label: string };
export type FindingChoices = {
  departments: readonly Option[];
  leaders: readonly Option[];
  categories: readonly Option[];
  tasks: readonly Option[];
  indicators: readonly Option[];
};
type FieldName =
  | "source"
  | "severity"
  | "foundOn"
  | "title"
  | "description"
  | "taskNo"
  | "indicatorNo"
  | "categoryNo"
  | "departmentCode"
  | "leaderCode"
  | "measures"
  | "acceptance"
  | "dueOn";
type Props = {
  fields: Record<FieldName, FieldFacts> & { helpingCodes: ListFacts };
  choices: FindingChoices;
  helping: readonly string[];
};

export function FindingFields({ fields, choices, helping }: Props) {
  return (
    <>
      <div className="fnd-cols">
        <SelectField
          field={fields.source}
          label="来源"
          empty="请选择"
          options={FINDING_SOURCES.map((value) => ({ value, label: FINDING_SOURCE_WORDS[value] }))}
          required
        />
        <SelectField
          field={fields.severity}
          label="程度"
          empty="请选择"
          options={FINDING_SEVERITIES.map((value) => ({ value, label: FINDING_SEVERITY_WORDS[value] }))}
          required
        />
        <TextField field={fields.foundOn} label="发现日期" type="date" required />
      </div>
      <TextField field={fields.title} label="问题概要" hint="一句话，5 至 60 个字" maxLength={60} required />
      <TextAreaField field={fields.description} label="问题描述" hint="何时何地、看到什么、凭什么认定" rows={4} />
      <div className="fnd-cols">
        <SelectField field={fields.taskNo} label="关联任务" empty="不关联任务" options={choices.tasks} />
        <SelectField field={fields.indicatorNo} label="关联指标" empty="不关联指标" options={choices.indicators} />
        <SelectField field={fields.categoryNo} label="评价项目" empty="按关联的任务" options={choices.categories} />
      </div>
      <div className="fnd-cols">
        <SelectField
          field={fields.departmentCode}
          label="责任科室"
          empty="请选择"
          options={choices.departments}
          required
        />
        <SelectField field={fields.leaderCode} label="分管领导" empty="按关联的任务或指标" options={choices.leaders} />
        <TextField field={fields.dueOn} label="整改时限" hint="可在交办时定" type="date" />
      </div>
      <Checks field={fields.helpingCodes} label="配合科室" options={choices.departments} chosen={helping} />
      <TextAreaField field={fields.measures} label="整改要求" hint="可在交办时写" rows={2} />
      <TextAreaField field={fields.acceptance} label="销号标准" hint="做到什么算整改到位，可在交办时写" rows={2} />
    </>
  );
}
