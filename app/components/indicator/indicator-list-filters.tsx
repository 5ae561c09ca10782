import { ReviewFilters, type FilterChoices } from "#app/components/review/review-filters.tsx";
import { Icon } from "#app/components/icon.tsx";
import {
  CELL_VIEWS,
  indicatorListQuery,
  WHOLE_VIEWS,
  type IndicatorListFilter,
  type IndicatorListView,
} from "#app/domain/indicator-list.ts";
import { paths } from "#app/paths.ts";
import { INDICATOR_LIST_WORDS } from "#app/wording/indicator-list.ts";

type Props = {
  filter: IndicatorListFilter;
  /** How many each view would show. */
  counts: Readonly<Record<IndicatorListView, number>>;
  choices: FilterChoices;
  /** The leader who is reading. */
  own: string | null;
  /** The department whose cells alone are shown. */
  owedBy: string | null;
};

/** Links for what is listed, by cells and by indicators, and one small form for the rest. */
export function IndicatorListFilters({ filter, counts, choices, own, owedBy }: Props) {
  const to = (asked: Partial<IndicatorListFilter>) => paths.indicatorList(indicatorListQuery({ ...filter, ...asked }));
  return (
    <>
      <div className="fbar">
        <Views label="按测量项" views={CELL_VIEWS} always="owed" {...{ filter, counts, to }} />
        <Views label="按指标" views={WHOLE_VIEWS} always="complete" {...{ filter, counts, to }} />
        {owedBy !== null && (
          <a className="pick on" href={to({ owedBy: null })} title="去掉这个条件">
            {owedBy}应报
            <Icon name="x" size="s" />
          </a>
        )}
      </div>
      <ReviewFilters
        {...{ filter, choices, own }}
        to={(asked) =>
          paths.indicatorList({
            ...indicatorListQuery(filter),
            leader: null,
            department: null,
            category: null,
            ...asked,
          })
        }
        action={paths.indicatorList()}
      >
        <input type="hidden" name="period" value={filter.halfYear} />
        <input type="hidden" name="show" value={filter.view} />
        {filter.owedBy !== null && <input type="hidden" name="owes" value={filter.owedBy} />}
      </ReviewFilters>
    </>
  );
}

type ViewsProps = Pick<Props, "filter" | "counts"> & {
  label: string;
  views: readonly IndicatorListView[];
  /** Shown although nothing is in it. */
  always: IndicatorListView;
  to: (asked: Partial<IndicatorListFilter>) => string;
};

function Views({ label, views, always, filter, counts, to }: ViewsProps) {
  return (
    <div className="ind-lv">
      <span className="t3 f12">{label}</span>
      <nav className="seg qry-seg" aria-label={label}>
        {views
          .filter((view) => counts[view] > 0 || view === filter.view || view === always)
          .map((view) => (
            <a key={view} href={to({ view })} aria-current={view === filter.view || undefined}>
              {INDICATOR_LIST_WORDS[view]} {counts[view]}
            </a>
          ))}
      </nav>
    </div>
  );
}
