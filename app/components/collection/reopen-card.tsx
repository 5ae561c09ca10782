/** 补报授权: those that run, and the form for a new one. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { Note } from "#app/components/note.tsx";

type Grant = {
  id: number;
  kind: "reopening" | "extension";
  department: string;
  label: string;
  until: CalendarDate;
  reason: string;
  grantedBy: string;
};
type Option = { value: string; label: string };
type Props = {
  grants: readonly Grant[];
  form: {
    id: string;
    errors: readonly string[] | undefined;
    fields: Record<"halfYear" | "departmentCode" | "until" | "reason", FieldFacts>;
  } | null;
  halfYears: readonly Option[];
  departments: readonly Option[];
};

export function ReopenCard({ grants, form, halfYears, departments }: Props) {
  return (
    <section className="card reopen">
      <header>
        <h2>补报授权</h2>
        <span className="t3">过了关闭日，授权一个科室补报一个半年；到期自动失效</span>
      </header>
      {grants.length > 0 && (
        <ul className="cb f13 stack">
          {grants.map((grant) => (
            <li key={grant.id}>
              <b>{grant.department}</b> {grant.label} {grant.kind === "reopening" ? "补报" : "延期"}到{" "}
              {shortDay(grant.until)}
              <span className="t2">
                ：{grant.reason}（{grant.grantedBy}授权）
              </span>
            </li>
          ))}
        </ul>
      )}
      {form && (
        <form method="post" id={form.id} className="cb reopen-form">
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <SelectField field={form.fields.halfYear} label="半年" empty="请选择" options={halfYears} required />
          <SelectField field={form.fields.departmentCode} label="科室" empty="请选择" options={departments} required />
          <TextField field={form.fields.until} label="补报到" type="date" required />
          <TextAreaField field={form.fields.reason} label="理由" hint="至少 5 个字" rows={1} />
          <button className="btn" type="submit">
            登记补报授权
          </button>
        </form>
      )}
    </section>
  );
}
