/** What may be stated beside a figure; each field says which rule of the 疑点 it serves. Nothing is required. */
import type { FieldMetadata } from "@conform-to/react";
import { shownUnit, type Measure } from "#app/domain/measure.ts";
import { TextAreaField, TextField } from "#app/forms/field.tsx";
import type { ValueFactsFields } from "#app/forms/value-facts-form.ts";

type Props = {
  measure: Measure;
  version: number;
  formId: string;
  fields: {
    [Name in keyof Required<ValueFactsFields>]: FieldMetadata<ValueFactsFields[Name], ValueFactsFields, string[]>;
  };
  back: string;
};

export function ValueFacts({ measure, version, formId, fields, back }: Props) {
  const counts = measure.inputMode !== "boolean" && measure.inputMode !== "list" && measure.inputMode !== "grade";
  const unit = shownUnit(measure);
  return (
    <form method="post" id={formId} className="card cb form narrow-card" noValidate>
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.document} label="佐证材料或文号" hint="如 院办〔2024〕6号" />
      {counts && (
        <>
          <TextAreaField field={fields.deviation} label="与规定口径不同之处" hint="相同的不填" rows={2} />
          <TextField field={fields.beforeExclusion} label="剔除前例数" inputMode="numeric" />
          <TextField field={fields.excluded} label="剔除例数" hint="没有剔除的填 0" inputMode="numeric" />
          <TextField field={fields.recordsDue} label="应统计例数" inputMode="numeric" />
          <TextField field={fields.recordsCounted} label="已统计例数" hint="如只统计了个别院区" inputMode="numeric" />
          <TextField
            field={fields.reference}
            label="其他系统的同一数值"
            hint={unit === "" ? undefined : `单位：${unit}`}
            inputMode="decimal"
          />
          <TextField field={fields.referenceSystem} label="系统名称" hint="如 DRG平台、市急救中心调度系统" />
        </>
      )}
      {measure.key === "downward_referral_outpatient_emergency_count" && (
        <TextField field={fields.population} label="同期门急诊人次" inputMode="numeric" />
      )}
      {measure.key === "elective_preop_waiting_days" && (
        <label className="ck">
          <input
            type="checkbox"
            name={fields.withoutDaySurgery.name}
            defaultChecked={fields.withoutDaySurgery.initialValue === "on"}
          />
          本项不含日间手术
        </label>
      )}
      <div className="row">
        <button className="btn btn-p" type="submit">
          保存
        </button>
        <a className="btn" href={back}>
          返回填报
        </a>
      </div>
    </form>
  );
}
