import { FilterChoice } from "#app/components/filter-choice.tsx";
import { ReviewFilters, type FilterChoices } from "#app/components/review/review-filters.tsx";
import { rowQuery, type RowFilter } from "#app/domain/row-filter.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { ROW_VIEWS, type RowView } from "#app/domain/row-views.ts";
import { paths } from "#app/paths.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { ROW_VIEW_WORDS } from "#app/wording/rows.ts";

type Props = {
  filter: RowFilter;
  /** How many each view would show. */
  counts: Readonly<Record<RowView, number>>;
  choices: FilterChoices;
  /** The leader who is reading. */
  own: string | null;
};

/** Always there; the other views only where there is something in them. */
const STANDING: readonly RowView[] = ["all", "handed_in"];

/** Links for what is shown and one small form for the rest: every filter stands in the address. */
export function RowFilters({ filter, counts, choices, own }: Props) {
  const views = ROW_VIEWS.filter((view) => counts[view] > 0 || view === filter.view || STANDING.includes(view));
  return (
    <>
      <div className="fbar">
        <nav className="seg qry-seg" aria-label="看哪些行">
          {views.map((view) => (
            <a
              key={view}
              href={paths.reportRows(rowQuery({ ...filter, view }))}
              aria-current={view === filter.view || undefined}
            >
              {ROW_VIEW_WORDS[view]} {counts[view]}
            </a>
          ))}
        </nav>
      </div>
      <ReviewFilters
        {...{ filter, choices, own }}
        to={(asked) =>
          paths.reportRows({ ...rowQuery(filter), leader: null, department: null, category: null, ...asked })
        }
        action={paths.reportRows()}
      >
        <input type="hidden" name="period" value={filter.halfYear} />
        {filter.view !== "all" && <input type="hidden" name="show" value={filter.view} />}
        <FilterChoice
          name="rating"
          label="评定"
          chosen={filter.rating}
          options={RATINGS.map((value) => ({ value, words: RATING_WORDS[value] }))}
        />
      </ReviewFilters>
    </>
  );
}
