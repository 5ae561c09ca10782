import type { HalfYearId } from "#app/domain/half-year.ts";

type Props = {
  name: string;
  label: string;
  halfYears: readonly { id: HalfYearId; label: string }[];
  chosen: string | null;
};

/** One of two half-years: unlike a filter it is always one of them. */
export function HalfYearChoice({ name, label, halfYears, chosen }: Props) {
  return (
    <select className="pick" name={name} defaultValue={chosen ?? ""} aria-label={label} title={label}>
      {halfYears.map(({ id, label: words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
