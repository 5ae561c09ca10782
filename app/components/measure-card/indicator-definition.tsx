import { citation } from "#app/wording/targets.ts";

export { MeasureDefinition } from "./measure-definition-list.tsx";

type Props = { remarks: readonly string[]; national: string };

/** What had to be decided about the indicator as a whole, and where it comes from. */
export function IndicatorRemarks({ remarks, national }: Props) {
  return (
    <section className="card">
      <header>
        <h2>整理说明</h2>
      </header>
      <ul className="def-n">
        <li>{national}</li>
        {remarks.map((remark) => (
          <li key={remark}>{citation(remark)}</li>
        ))}
      </ul>
    </section>
  );
}
