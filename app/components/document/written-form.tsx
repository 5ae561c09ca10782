import { Icon } from "#app/components/icon.tsx";

export type WrittenFieldFacts = {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly kind: "line" | "day" | "text" | "choice";
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
};

type Props = {
  period: string | null;
  fields: readonly WrittenFieldFacts[];
  /** Where the file is, with what is written now. */
  download: string;
};

/** What people write into the paper themselves; it stands in the address, so nothing is kept of it. */
export function WrittenForm({ period, fields, download }: Props) {
  return (
    <section className="card doc-form">
      <header>
        <h2>自己写的部分</h2>
        <span className="t3">不写的留空，系统不代写</span>
      </header>
      <form method="get">
        {period !== null && <input type="hidden" name="period" value={period} />}
        {fields.map((field) => (
          <div className="fld" key={field.name}>
            <label className="lb" htmlFor={`written-${field.name}`}>
              {field.label}
              {field.hint && <span className="hint">{field.hint}</span>}
            </label>
            <Control field={field} />
          </div>
        ))}
        <div className="doc-act">
          <button className="btn" type="submit">
            更新预览
          </button>
          <a className="btn btn-p" href={download}>
            <Icon name="dl" />
            下载 Word
          </a>
        </div>
        <p className="t3 f12">改了以后先更新预览，再下载。</p>
      </form>
    </section>
  );
}

function Control({ field: { name, kind, choices, value } }: { field: WrittenFieldFacts }) {
  const shared = { id: `written-${name}`, name, defaultValue: value, className: "in" };
  if (kind === "text") return <textarea {...shared} rows={3} maxLength={2000} />;
  if (kind === "choice")
    return (
      <select {...shared}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  return <input {...shared} type={kind === "day" ? "date" : "text"} maxLength={kind === "day" ? undefined : 100} />;
}
