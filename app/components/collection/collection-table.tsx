import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionLine } from "#app/domain/collection.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { CollectionCellView } from "./collection-cell.tsx";

type Props = {
  halfYears: readonly { id: HalfYearId; label: string; dueOn: CalendarDate }[];
  lines: readonly CollectionLine[];
  current: HalfYearId;
  today: CalendarDate;
};

/** Departments × half-years. On a phone only the current half-year stays beside the name. */
export function CollectionTable({ halfYears, lines, current, today }: Props) {
  const of = (id: HalfYearId) => (id === current ? "now" : "ph-hide");
  return (
    <div className="tw">
      <table className="tbl compact collection">
        <thead>
          <tr>
            <th scope="col">科室</th>
            {halfYears.map(({ id, label, dueOn }) => (
              <th key={id} scope="col" className={of(id)}>
                {label}
                <small className="t3"> {shortDay(dueOn)} 截止</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ department, cells }) => (
            <tr key={department.code}>
              <th scope="row">{department.name}</th>
              {cells.map((cell, index) => {
                const id = halfYears[index]?.id ?? current;
                return (
                  <td key={id} className={of(id)}>
                    <CollectionCellView cell={cell} today={today} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
