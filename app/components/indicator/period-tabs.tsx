import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";

type Props = {
  periods: readonly { id: HalfYearId; label: string }[];
  period: HalfYearId;
  to: (period: HalfYearId) => string;
};

/** One half-year out of those there are. */
export function PeriodTabs({ periods, period, to }: Props) {
  return (
    <nav className="seg per-tabs" aria-label="半年">
      {periods.map(({ id, label }) => (
        <a key={id} href={to(id)} aria-current={id === period || undefined}>
          <span className="ph-hide">{label}</span>
          <span className="only-phone">{shortHalfYear(id)}</span>
        </a>
      ))}
    </nav>
  );
}
