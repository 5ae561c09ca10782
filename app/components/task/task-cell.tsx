import { handedInShare, standsByRating, type TaskCell } from "#app/domain/task-overview.ts";
import { EMPTY_CELL_WORDS } from "#app/wording/tasks.ts";
import { RatingCell, StateCell } from "#app/components/state-badge.tsx";

/** A cell task × half-year. What is being worked on shows how far it is; what is over shows its rating. */
export function TaskCellMark({ cell, current }: { cell: TaskCell; current: boolean }) {
  if (cell.kind === "hidden") return <span className="hm hm-0">{EMPTY_CELL_WORDS.hidden}</span>;
  if (cell.kind !== "row") {
    return (
      <span className="hm hm-x" title={EMPTY_CELL_WORDS[cell.kind]}>
        —
      </span>
    );
  }
  if (cell.rating !== null && standsByRating(cell, current)) return <RatingCell rating={cell.rating} />;
  return <StateCell state={cell.state} share={handedInShare(cell) ?? undefined} />;
}
