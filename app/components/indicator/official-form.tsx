import { Note } from "#app/components/note.tsx";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import type { OfficialEditing } from "./official-view.ts";

type Props = {
  id: string;
  editing: OfficialEditing;
  /** The version that is answered to: the one read, or after a collision the one shown now. */
  version: string;
  stale: boolean;
  errors: readonly string[] | undefined;
  fields: Record<"value" | "source" | "reason" | "withdrawReason", FieldFacts>;
  cancel: string;
};

const YES_NO = ["是", "否"].map((word) => ({ value: word, label: word }));

/** States, changes or withdraws the official value of one year. The computed value is shown and stays. */
export function OfficialForm({ id, editing, version, stale, errors, fields, cancel }: Props) {
  const { key, year, label, yesNo, unit, computed, formula, stated } = editing;
  const reference = (
    <>
      <input type="hidden" name="measure" value={key} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div className="cb off-f" id={`o-${key}`}>
      <h3>
        {label} {year}年度官方值
      </h3>
      <p className="t2 f13">
        系统按两个半年计算为 <b>{computed}</b>
        {formula && <span className="t3"> = {formula}</span>}
        。只有上级平台或文件公布的年度值与它不同时才登记，登记后两个值都显示，计算值不变。
      </p>
      {errors && <Note kind="block">{errors.join(" ")}</Note>}
      {stale && (
        <Note kind="soon">
          现在登记的是：
          {stated ? `${stated.text}（来源：${stated.source}；理由：${stated.reason}）` : "没有官方值（已撤回）"}
          。再点“保存”就以您写的为准。
        </Note>
      )}
      <form method="post" id={id} className="form" noValidate>
        {reference}
        {yesNo ? (
          <SelectField field={fields.value} label="官方值" empty="请选" options={YES_NO} required />
        ) : (
          <TextField
            field={fields.value}
            label="官方值"
            hint={unit === "" ? undefined : `单位：${unit}`}
            inputMode="decimal"
            required
          />
        )}
        <TextAreaField field={fields.source} label="来源" hint="哪个平台或文件、何时公布，至少 4 个字" rows={2} />
        <TextAreaField field={fields.reason} label="理由" hint="为什么以它为准，至少 5 个字" rows={2} />
        <div className="row">
          <button className="btn btn-p" type="submit" name="intent" value="state">
            保存
          </button>
          <a className="btn" href={cancel}>
            取消
          </a>
        </div>
      </form>
      {stated && (
        <details className="off-w" open={(fields.withdrawReason.errors?.length ?? 0) > 0}>
          <summary>撤回官方值</summary>
          <form method="post" className="form" noValidate>
            {reference}
            <TextField field={fields.withdrawReason} label="撤回理由" hint="至少 5 个字" />
            <button className="btn btn-d" type="submit" name="intent" value="withdraw">
              撤回，只用计算值
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
