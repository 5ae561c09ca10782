/** 补报授权 and 延期: those that run, and the forms for new ones. */
import { dayOf, dayWithWeekday, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { WindowGrant } from "#app/domain/plan.ts";
import { SelectField, TextAreaField, TextField, type FieldFacts } from "#app/forms/field.tsx";
import { Note } from "#app/components/note.tsx";

export type Grant = WindowGrant & { department: string; label: string };
export type Option = { value: string; label: string };

/** The form a person may fill in; `fields` as conform gives them. */
type GrantFormFacts = {
  id: string;
  errors: readonly string[] | undefined;
  fields: Record<"halfYear" | "departmentCode" | "until" | "reason", FieldFacts>;
  halfYears: readonly Option[];
  departments: readonly Option[];
};

type Props = {
  grants: readonly Grant[];
  today: CalendarDate;
  reopening: GrantFormFacts | null;
  extension: GrantFormFacts | null;
};

export function GrantCard({ grants, today, reopening, extension }: Props) {
  return (
    <section className="card reopen" id="grants">
      <header>
        <h2>补报授权与延期</h2>
        <span className="t3">
          截止前可延期，过了关闭日可授权补报；都是一个科室、一个半年，到期自动失效；再登记一次，以后一次为准
        </span>
      </header>
      {grants.length > 0 ? (
        <ul className="cb f13 stack">
          {grants.map((grant) => (
            <li key={grant.id}>
              <b>{grant.department}</b> {grant.label} {grant.kind === "reopening" ? "补报" : "延期"}到{" "}
              {dayWithWeekday(grant.until, today)}
              <span className="t2">
                ：{grant.reason}（{grant.grantedBy} {shortDay(dayOf(grant.grantedAt), today)}）
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="cb f13 t3">现在没有有效的授权或延期。</p>
      )}
      {extension && (
        <GrantFormRow kind="extension" facts={extension} until="延期到" button="登记延期">
          截止日前登记，最晚延到关闭日；评定按延期后的截止日算按时。
        </GrantFormRow>
      )}
      {reopening && (
        <GrantFormRow kind="reopening" facts={reopening} until="补报到" button="登记补报授权">
          关闭后登记；截止日不变，补交的算延时。
        </GrantFormRow>
      )}
    </section>
  );
}

type RowProps = { kind: WindowGrant["kind"]; facts: GrantFormFacts; until: string; button: string; children: string };

function GrantFormRow({ kind, facts, until, button, children }: RowProps) {
  const { id, errors, fields, halfYears, departments } = facts;
  return (
    <form method="post" id={id} className="cb reopen-form" aria-label={button}>
      <input type="hidden" name="kind" value={kind} />
      {errors && <Note kind="block">{errors.join(" ")}</Note>}
      <SelectField field={fields.halfYear} label="半年" empty="请选择" options={halfYears} required />
      <SelectField field={fields.departmentCode} label="科室" empty="请选择" options={departments} required />
      <TextField field={fields.until} label={until} type="date" required />
      <TextAreaField field={fields.reason} label="理由" hint="至少 5 个字" rows={1} />
      <button className="btn" type="submit">
        {button}
      </button>
      <p className="t3 f12">{children}</p>
    </form>
  );
}
