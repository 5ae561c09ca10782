import type { RemarkView } from "#app/wording/indicator-grid.ts";

/** The numbered 备注 under the grid: what is doubted, and by which rule. */
export function RemarkList({ remarks }: { remarks: readonly RemarkView[] }) {
  if (remarks.length === 0) return null;
  return (
    <ol className="notes" aria-label="疑点备注">
      {remarks.map(({ no, subject, sentence, rule }) => (
        <li key={no} id={`remark-${no}`}>
          <b>备注{no}</b>
          {subject}：{sentence} <span className="t3">{rule}</span>
        </li>
      ))}
    </ol>
  );
}
