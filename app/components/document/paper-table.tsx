type Cell = { label: string; to: string; open: string; state: string };
type Props = {
  halfYears: readonly string[];
  lines: readonly { title: string; about: string; cells: readonly Cell[] }[];
};

/** Every paper by half-year: where it opens, and how far what people write into it has come. */
export function PaperTable({ halfYears, lines }: Props) {
  return (
    <section className="card">
      <div className="tw flat">
        <table className="tbl compact pp-t">
          <thead>
            <tr>
              <th scope="col">文稿</th>
              {halfYears.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ title, about, cells }) => (
              <tr key={title}>
                <th scope="row">
                  <b>{title}</b>
                  <small className="t2">{about}</small>
                </th>
                {cells.map(({ label, to, open, state }) => (
                  <td key={to} colSpan={cells.length === 1 ? halfYears.length : undefined} data-label={label}>
                    <a className="btn btn-s" href={to}>
                      {open}
                      <span className="vh">
                        {title} {label}
                      </span>
                    </a>{" "}
                    {state && <span className="t2">{state}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
