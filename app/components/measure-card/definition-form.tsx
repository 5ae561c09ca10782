import type { ReactNode } from "react";
import { Note } from "#app/components/note.tsx";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import type { DefinitionFields } from "#app/forms/definition-form.ts";
import { OPERATOR_WORDS, TERM_WORDS } from "#app/wording/definitions.ts";
import { TARGET_STATUS_WORDS } from "#app/wording/targets.ts";
import { REVISED_TARGET_STATUSES } from "#app/domain/definition-terms.ts";
import type { ChangeView } from "./measure-card-view.ts";
import { TermChanges } from "./term-changes.tsx";

/** What somebody else saved meanwhile, against the version the form was filled with. */
export type TheirRevision = { version: number; by: string; reason: string; changes: ChangeView[] };

type Props = {
  id: string;
  version: string;
  errors: readonly string[] | undefined;
  fields: { [Name in Exclude<keyof DefinitionFields, "version">]-?: FieldFacts };
  halfYears: readonly { id: string; label: string }[];
  operators: readonly string[];
  /** Shares and means have parts; counts and answers have not. */
  counted: boolean;
  sampled: boolean;
  yesNo: boolean;
  unit: string;
  theirs: TheirRevision | null;
  cancel: string;
};

export function DefinitionForm(props: Props) {
  const { id, version, errors, fields, halfYears, operators, counted, sampled, yesNo, unit, theirs, cancel } = props;
  return (
    <form method="post" id={id} className="card cb form defn" noValidate>
      <input type="hidden" name="version" value={version} />
      {errors && <Note kind="block">{errors.join(" ")}</Note>}
      {theirs && <Theirs theirs={theirs} />}
      <SelectField
        field={fields.fromHalfYear}
        label="从哪个半年起"
        hint="已关闭或审定的半年沿用原口径，不能选"
        options={halfYears.map(({ id: value, label }) => ({ value, label }))}
        required
      />
      <Group title="怎样统计">
        <TextAreaField field={fields.formula} label={TERM_WORDS.formula} rows={2} />
        {counted && (
          <>
            <TextAreaField field={fields.numerator} label={sampled ? "累计" : TERM_WORDS.numerator} rows={2} />
            <TextAreaField field={fields.denominator} label={sampled ? "样本数" : TERM_WORDS.denominator} rows={2} />
          </>
        )}
        <TextAreaField field={fields.countingRule} label={TERM_WORDS.countingRule} hint="一条一行" rows={4} />
        <TextAreaField field={fields.exclusions} label={TERM_WORDS.exclusions} hint="一条一行，没有就留空" rows={3} />
        <TextField field={fields.dataSystem} label={TERM_WORDS.dataSystem} hint="几个系统用顿号分开" />
      </Group>
      <Group title={TERM_WORDS.target}>
        <p className="t3 f12">只有方案目标和国家目标判断达标；不是文件写明的目标，请不要填。</p>
        <SelectField
          field={fields.targetOperator}
          label="比较方式"
          empty="不设目标"
          options={operators.map((value) => ({ value, label: OPERATOR_WORDS[value] ?? value }))}
        />
        {yesNo ? (
          <SelectField
            field={fields.targetValue}
            label={TERM_WORDS.target}
            empty="请选"
            options={["是", "否"].map((value) => ({ value, label: value }))}
          />
        ) : (
          <TextField
            field={fields.targetValue}
            label={TERM_WORDS.target}
            hint={unit === "" ? "几项用顿号分开" : `单位：${unit}，不能改`}
          />
        )}
        <SelectField
          field={fields.targetStatus}
          label="谁的目标"
          options={REVISED_TARGET_STATUSES.map((value) => ({ value, label: TARGET_STATUS_WORDS[value] }))}
        />
        <TextField field={fields.targetByDate} label="期限" hint="如 2025-12-31，没有就留空" />
        <TextAreaField field={fields.targetSource} label="出处" hint="设目标时必填：文件名、文号、哪一条" rows={2} />
        <TextAreaField field={fields.targetNote} label="说明" rows={2} />
      </Group>
      <Group title="修订依据">
        <TextField field={fields.basis} label="依据文件" hint="留空即“本院自定”" />
        <TextAreaField field={fields.reason} label="修订理由" hint="至少 5 个字，会印在评估表的备注里" rows={2} />
      </Group>
      <div className="row">
        <button className="btn btn-p" type="submit">
          保存为新一版
        </button>
        <a className="btn" href={cancel}>
          取消
        </a>
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="defn-g">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** The form keeps what was written; this is what stands now. Saving again is a further version on top of it. */
function Theirs({ theirs: { version, by, reason, changes } }: { theirs: TheirRevision }) {
  return (
    <Note kind="soon">
      <b>
        {by}刚刚保存了第 {version} 版
      </b>
      ：{reason}。改动如下；请把要保留的并进您的文字，再点保存，就成为第 {version + 1} 版。
      <TermChanges changes={changes} className="diff def-t" />
    </Note>
  );
}
