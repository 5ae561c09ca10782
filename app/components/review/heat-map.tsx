import { Fragment } from "react";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { handedInShare, type TaskCell } from "#app/domain/task-overview.ts";
import { paths } from "#app/paths.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { RatingLegend } from "#app/components/rating-glyph.tsx";
import { RatingCell, StateCell } from "#app/components/state-badge.tsx";
import { RATING_WORDS, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { EMPTY_CELL_WORDS } from "#app/wording/tasks.ts";

export type HeatRow = {
  no: number;
  title: string;
  leader: string;
  /** The only department that answers for it, within the filter; null for a joint task. */
  departmentCode: string | null;
  cells: readonly TaskCell[];
};
export type HeatGroup = { name: string; rows: readonly HeatRow[] };

type Props = {
  halfYears: readonly HalfYearId[];
  /** The half-year under review. */
  period: HalfYearId;
  groups: readonly HeatGroup[];
};

/** Half-years before the one under review that a phone has room for. */
const EARLIER_ON_PHONES = 2;

type Column = { id: HalfYearId; index: number; className: string; onPhones: boolean };

/** A column nobody is rated in is narrow; where work is going on it is wide; the one under review is marked. */
function columnsOf({ halfYears, period, groups }: Props): Column[] {
  const at = halfYears.indexOf(period);
  return halfYears.map((id, index) => {
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells[index] ?? []));
    const empty = cells.every(({ kind }) => kind === "none" || kind === "upcoming");
    const working = cells.some((cell) => cell.kind === "row" && cell.rating === null);
    const onPhones = id === period || (!empty && index < at && index >= at - EARLIER_ON_PHONES);
    const width = empty ? "h0" : working || id === period ? "h4" : "h2";
    const className = [width, id === period && "now", !onPhones && "ph-hide"].filter(Boolean).join(" ");
    return { id, index, className, onPhones };
  });
}

/** The map with its legend and the sentence that explains it. */
export function HeatCard({ explanation, ...map }: Props & { explanation: string }) {
  const tasks = map.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isAwaited = map.groups.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some((cell) => cell.kind === "row" && cell.rating !== null && cell.state === "rated"),
    ),
  );
  return (
    <section className="card rv-hm" id="hm">
      <header>
        <h2>{tasks} 项任务</h2>
        <div className="more ph-hide">
          <RatingLegend />
        </div>
      </header>
      <div className="cb only-ph">
        <RatingLegend />
      </div>
      <HeatMap {...map} />
      <p className="t3 f12 cb">
        {explanation}
        {isAwaited && "“待”是已评定、待院长办公会通过。"}
      </p>
    </section>
  );
}

/** Tasks × half-years. States are outlined, ratings filled, so that the two are never confused. */
function HeatMap(props: Props) {
  const { groups } = props;
  const columns = columnsOf(props);
  // More columns than there are would take room from the task's name.
  const columnsOnPhones = 1 + columns.filter(({ onPhones }) => onPhones).length;
  return (
    <table className="heat">
      <thead>
        <tr>
          <th className="cat ph-hide">评价项目</th>
          <th>任务</th>
          <th className="ld ph-hide">领导</th>
          {columns.map(({ id, className }) => (
            <th key={id} className={`c ${className}`}>
              {shortHalfYear(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.name}>
            <tr className="only-ph gr">
              <th colSpan={columnsOnPhones} scope="rowgroup">
                {group.name}
              </th>
            </tr>
            {group.rows.map((row, index) => (
              <tr key={row.no} className={index === 0 ? "f" : undefined}>
                {index === 0 && (
                  <th className="cat ph-hide" rowSpan={group.rows.length} scope="rowgroup">
                    {group.name}
                  </th>
                )}
                <Cells row={row} columns={columns} />
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ row, columns }: { row: HeatRow; columns: readonly Column[] }) {
  return (
    <>
      <th scope="row">
        <a className="lk" href={paths.task(row.no)} title={row.title}>
          <i>
            {row.no}
            <CopyGap />
          </i>
          <span>{row.title}</span>
        </a>
      </th>
      <td className="ld ph-hide">{row.leader}</td>
      {columns.map(({ id, index, className }) => (
        <td key={id} className={className}>
          <Cell row={row} halfYear={id} cell={row.cells[index] ?? { kind: "none" }} />
        </td>
      ))}
    </>
  );
}

/** A rating once there is one, else how far the task is. It leads to the row; where several departments wrote, to all of them. */
function Cell({ row, halfYear, cell }: { row: HeatRow; halfYear: HalfYearId; cell: TaskCell }) {
  if (cell.kind === "hidden") return <span className="hm hm-0">{EMPTY_CELL_WORDS.hidden}</span>;
  if (cell.kind !== "row")
    return (
      <span className="hm hm-x" title={EMPTY_CELL_WORDS[cell.kind]}>
        —
      </span>
    );
  const { rating, state } = cell;
  const share = handedInShare(cell);
  const isPassed = state === "adopted";
  const spoken = rating
    ? `${RATING_WORDS[rating]}${isPassed ? "" : "，待院长办公会通过"}`
    : `${ROW_STATE_WORDS[state]}${share ? ` ${share}` : ""}`;
  const to =
    row.departmentCode === null
      ? `${paths.task(row.no)}#${halfYear}`
      : paths.reportRow(halfYear, row.departmentCode, row.no);
  return (
    <a className="hml" href={to} aria-label={`任务 ${row.no} ${shortHalfYear(halfYear)} ${spoken}`}>
      {rating ? (
        <RatingCell rating={rating} mark={isPassed ? undefined : "待"} />
      ) : (
        <StateCell state={state} share={share ?? undefined} />
      )}
    </a>
  );
}
