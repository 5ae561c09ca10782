/** The workbench of those who see the whole hospital: the tiles, and where the half-year stands. */
import { paths } from "#app/paths.ts";
import { SupervisionTiles, type TileFacts } from "#app/components/supervision/supervision-tiles.tsx";

type Props = {
  tiles: readonly TileFacts[];
  halfYear: { id: `${number}-H${1 | 2}`; label: string };
  handedIn: number;
  rows: number;
  departments: readonly { code: string; name: string; handedIn: number; rows: number }[];
};

export function OfficeDesk({ tiles, halfYear, handedIn, rows, departments }: Props) {
  return (
    <>
      <div className="desk-tiles">
        <SupervisionTiles tiles={tiles} />
      </div>
      <section className="card">
        <header>
          <h2>{halfYear.label}还没交齐的科室</h2>
          <span className="t3">
            全院{" "}
            <a href={paths.reportRows({ period: halfYear.id, show: "handed_in" })}>
              {handedIn}/{rows}
            </a>{" "}
            行已交
          </span>
          <a className="more" href={paths.reports(halfYear.id)}>
            收表情况
          </a>
        </header>
        {departments.length === 0 ? (
          <p className="cb t2 f13">各科室都已交齐。</p>
        ) : (
          <ul className="papers">
            {departments.map((department) => (
              <li key={department.code}>
                <a className="lk" href={paths.report(halfYear.id, department.code)}>
                  {department.name}
                </a>
                <span className="t2">
                  已交 {department.handedIn}/{department.rows}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
