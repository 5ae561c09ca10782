import { FilterChoice } from "#app/components/filter-choice.tsx";
import type { InspectionFilter } from "#app/domain/inspection-filter.ts";
import { INSPECTION_KINDS, INSPECTION_STATES } from "#app/domain/inspection.ts";
import { INSPECTION_KIND_WORDS, INSPECTION_STATE_WORDS } from "#app/wording/inspections.ts";

type Props = { filter: InspectionFilter; periods: readonly { value: string; words: string }[] };

/** Which records: of what half-year, kind and state. */
export function InspectionChoices({ filter, periods }: Props) {
  return (
    <>
      <FilterChoice name="period" label="半年" chosen={filter.halfYear} options={periods} />
      <FilterChoice
        name="kind"
        label="类别"
        chosen={filter.kind}
        options={INSPECTION_KINDS.map((value) => ({ value, words: INSPECTION_KIND_WORDS[value] }))}
      />
      <FilterChoice
        name="state"
        label="状态"
        chosen={filter.state}
        options={INSPECTION_STATES.map((value) => ({ value, words: INSPECTION_STATE_WORDS[value] }))}
      />
    </>
  );
}
