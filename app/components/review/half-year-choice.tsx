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
    <label className="cmp-pick">
      {label}
      <select className="pick" name={name} defaultValue={chosen ?? ""}>
        {halfYears.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
