import { FieldErrors } from "#app/forms/field.tsx";
import type { ThresholdField, thresholdSections } from "./threshold-view.ts";

type Sections = ReturnType<typeof thresholdSections>;
type Props = { sections: Sections; version: number; defaultsLink: string; cancelLink: string };

/** Every threshold with its default; saving writes all of them at once. */
export function ThresholdForm({ sections, version, defaultsLink, cancelLink }: Props) {
  return (
    <form method="post" className="thr">
      <input type="hidden" name="version" value={version} />
      {sections.map(({ letter, title, fields }) => (
        <fieldset key={letter} className="card">
          <legend className="vh">
            {letter} {title}
          </legend>
          <header aria-hidden="true">
            <h2>
              {letter}　{title}
            </h2>
          </header>
          <div className="cb thr-l">
            {fields.map((field) => (
              <ThresholdInput key={field.name} field={field} />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="thr-a">
        <button className="btn btn-p" type="submit">
          保存并重跑规则
        </button>
        <a className="btn" href={defaultsLink}>
          全部填回默认值
        </a>
        <a href={cancelLink}>放弃修改</a>
      </div>
    </form>
  );
}

function ThresholdInput({ field }: { field: ThresholdField }) {
  const { name, label, unit, whole, shown, standard, isStandard, now, error } = field;
  const facts = `${name}-facts`;
  return (
    <div className="thr-f" id={name}>
      <label htmlFor={`${name}-in`}>{label}</label>
      <div>
        <span className="thr-u">
          <input
            className="in num"
            id={`${name}-in`}
            name={name}
            defaultValue={shown}
            inputMode={whole ? "numeric" : "decimal"}
            required
            maxLength={12}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${name}-err ${facts}` : facts}
          />
          {unit && <span>{unit}</span>}
        </span>
        <FieldErrors id={`${name}-err`} errors={error ? [error] : undefined} />
      </div>
      <Facts id={facts} {...{ field, standard, isStandard, now }} />
    </div>
  );
}

type FactsProps = Pick<ThresholdField, "standard" | "isStandard" | "now"> & { id: string; field: ThresholdField };

function Facts({ id, field, standard, isStandard, now }: FactsProps) {
  return (
    <p className="t3 f12" id={id}>
      {isStandard ? `默认 ${standard}` : <b>默认 {standard}，已改</b>}
      {now !== null && `，现为 ${now}`} · {field.rules.map((code) => code.replace("DQ-", "")).join("、")}
    </p>
  );
}

/** The same for people who may not set them. */
export function ThresholdList({ sections }: { sections: Sections }) {
  return (
    <div className="thr">
      {sections.map(({ letter, title, fields }) => (
        <section key={letter} className="card">
          <header>
            <h2>
              {letter}　{title}
            </h2>
          </header>
          <dl className="cb thr-l">
            {fields.map((field) => (
              <div key={field.name} className="thr-f" id={field.name}>
                <dt>{field.label}</dt>
                <dd>
                  <b className="num">{field.shown}</b> {field.unit}
                </dd>
                <Facts id={`${field.name}-facts`} field={field} {...field} now={null} />
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
