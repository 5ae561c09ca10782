/** The rows of the sheet as a short list at the side; a click goes to the row. */
import { Icon } from "#app/components/icon.tsx";
import type { RowView } from "./report-view.ts";
import { STATE_CLASSES, STATE_ICONS } from "#app/components/state-badge.tsx";

type Props = {
  groups: readonly { title: string; rows: readonly RowView[] }[];
  indicators: { to: string; text: string } | null;
};

export function ReportRail({ groups, indicators }: Props) {
  return (
    <nav className="rf-rail card" aria-label="本表各行">
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <div key={title}>
            <h3>
              {title} {rows.length}
            </h3>
            {rows.map((row) => (
              <a key={row.taskNo} className="ra" href={`#t${row.taskNo}`}>
                <span className={`ri st-${STATE_CLASSES[row.state]}`}>
                  <Icon name={STATE_ICONS[row.state]} size="s" />
                </span>
                <span className="rt">
                  <i>{row.taskNo}</i>
                  {row.title}
                </span>
              </a>
            ))}
          </div>
        ))}
      {indicators && (
        <>
          <hr />
          <a className="ra" href={indicators.to}>
            <span className="t2">评估指标</span>
            <span className="t3">{indicators.text}</span>
          </a>
        </>
      )}
    </nav>
  );
}
