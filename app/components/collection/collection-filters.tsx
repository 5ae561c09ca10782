import { Icon } from "#app/components/icon.tsx";
import { PeriodTabs } from "#app/components/indicator/period-tabs.tsx";
import { collectionQuery, type CollectionFilter } from "#app/domain/collection-filter.ts";
import type { Delivery } from "#app/domain/delivery-figures.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { DELIVERY_WORDS } from "#app/wording/collection.ts";

type Props = {
  filter: CollectionFilter;
  periods: readonly { id: HalfYearId; label: string }[];
  /** How many departments each would leave. */
  deliveries: readonly { delivery: Delivery; count: number }[];
};

/** One half-year, and in it the departments that handed in one way; the one in force is clicked away. */
export function CollectionFilters({ filter, periods, deliveries }: Props) {
  const to = (asked: CollectionFilter) => paths.reports(asked.halfYear, collectionQuery(asked));
  return (
    <div className="fbar" role="search" aria-label="筛选科室">
      <PeriodTabs periods={periods} period={filter.halfYear} to={(halfYear) => to({ ...filter, halfYear })} />
      {deliveries
        .filter(({ delivery, count }) => count > 0 || delivery === filter.delivery)
        .map(({ delivery, count }) => {
          const on = delivery === filter.delivery;
          const word = DELIVERY_WORDS[delivery];
          return (
            <a
              key={delivery}
              className={on ? "pick on" : "pick"}
              href={to({ ...filter, delivery: on ? null : delivery })}
              aria-current={on || undefined}
              title={on ? "去掉这个条件，看全部科室" : `只看${word}的科室`}
            >
              {word} {count}
              {on && <Icon name="x" size="s" />}
            </a>
          );
        })}
    </div>
  );
}
