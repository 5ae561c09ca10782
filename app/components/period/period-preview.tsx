import { Note } from "#app/components/note.tsx";
import type { Preview } from "./period-view.ts";

/** What saving would change as of today; the button that saves stands below it. */
export function PeriodPreview({ preview, today }: { preview: Preview; today: string }) {
  const { moves, becomeLate, ceaseToBeLate, ratedOtherwise, windowBefore, windowAfter, hint } = preview;
  return (
    <section className="per-pre" aria-label="保存后会改变什么">
      {hint && <Note kind="soon">{hint}</Note>}
      <dl>
        <dt>改动</dt>
        <dd>
          {moves.map((move) => (
            <div key={move}>{move}</div>
          ))}
        </dd>
        <dt>窗口（{today}）</dt>
        <dd>{windowBefore === windowAfter ? `仍为${windowAfter}` : `${windowBefore} → ${windowAfter}`}</dd>
        <dt>变为逾期</dt>
        <dd>{becomeLate.length > 0 ? <b>{sheets(becomeLate)}</b> : "没有"}</dd>
        <dt>不再逾期</dt>
        <dd>{ceaseToBeLate.length > 0 ? <b>{sheets(ceaseToBeLate)}</b> : "没有"}</dd>
        {ratedOtherwise > 0 && (
          <>
            <dt>已评定</dt>
            <dd>{ratedOtherwise} 行的按时或延时会不同，已给的评定不随之改变，请在行页面重新核对。</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function sheets(departments: readonly string[]): string {
  return `${departments.length} 张上报表：${departments.join("、")}`;
}
