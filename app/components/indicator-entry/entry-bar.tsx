import { Icon } from "#app/components/icon.tsx";
import type { EntryCell } from "./entry-view.ts";
import { isTouched, type HeldCells } from "./held-cells.ts";

/** The bar at the foot of the grid: what is not safe yet, what is still owed, and the one button. */
export function EntryBar({ cells, held }: { cells: readonly EntryCell[]; held: HeldCells }) {
  const of = (cell: EntryCell) => held.get(cell.measure.key);
  const unsaved = cells.filter((cell) => {
    const one = of(cell);
    return one && isTouched(one);
  });
  const failed = unsaved.filter((cell) => {
    const outcome = of(cell)?.outcome;
    return outcome !== undefined && outcome.kind !== "settled";
  });
  const owed = numbers(cells.filter((cell) => cell.owed));
  const open = numbers(cells.filter((cell) => cell.owed && cell.saved === null));
  return (
    <div className="bar eg-bar">
      <div className="bar-in">
        <div className="bar-l" role="status">
          {failed.length > 0 ? (
            <>
              <b>{failed.length} 格没有存上</b>
              <Links numbers={numbers(failed)} />
            </>
          ) : unsaved.length > 0 ? (
            <b>{unsaved.length} 格有改动，未保存</b>
          ) : open.length > 0 ? (
            <>
              <b>
                已填 {owed.length - open.length} / {owed.length} 项
              </b>
              <Links numbers={open} />
            </>
          ) : (
            <span className="good b">
              {owed.length > 0 ? `${owed.length} 项${owed.length > 1 ? "都" : ""}已填写` : "没有必填的项"}
            </span>
          )}
        </div>
        <button className="btn btn-p" name="save" value="all">
          <Icon name="check" />
          保存全部改动
        </button>
      </div>
    </div>
  );
}

const MOST_LINKS = 12;

function Links({ numbers: all }: { numbers: readonly number[] }) {
  return (
    <span>
      指标{" "}
      {all.slice(0, MOST_LINKS).map((no) => (
        <a key={no} href={`#i${no}`}>
          {no}
        </a>
      ))}
      {all.length > MOST_LINKS && `等 ${all.length} 项`}
    </span>
  );
}

function numbers(cells: readonly EntryCell[]): number[] {
  return [...new Set(cells.map(({ no }) => no))];
}
