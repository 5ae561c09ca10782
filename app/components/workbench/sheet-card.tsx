/** The department's sheet of the current half-year in one look: days left and a cell per row. */
import { ROW_STATES, type RowState } from "#app/domain/report-row.ts";
import { ROW_STATE_SHORT, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import type { DueFacts } from "#app/components/report/due-facts.ts";
import { Icon } from "#app/components/icon.tsx";
import { STATE_CLASSES, STATE_ICONS } from "#app/components/state-badge.tsx";
import { DueBadge } from "#app/components/report/due-badge.tsx";

type Props = { due: DueFacts; closesOn: string; link: string; rows: readonly { taskNo: number; state: RowState }[] };

export function SheetCard({ due, closesOn, link, rows }: Props) {
  const used = ROW_STATES.filter((state) => rows.some((row) => row.state === state));
  return (
    <section className="card">
      <header>
        <h2>本期上报表</h2>
        <a className="more" href={link}>
          查看
        </a>
      </header>
      <div className="cb">
        {due.daysLeft !== null && due.daysLeft >= 0 ? (
          <div className="wb-due">
            <div>
              <b>{due.daysLeft}</b>
              <span>天后截止</span>
            </div>
            <p>
              {due.sentence}
              <br />
              <span className="t3">{closesOn} 关闭补报</span>
            </p>
          </div>
        ) : (
          <p className="row wrap wb-due">
            <DueBadge due={due} />
          </p>
        )}
        <div className="strip">
          {rows.map(({ taskNo, state }) => (
            <a
              key={taskNo}
              className={`st-${STATE_CLASSES[state]}`}
              href={`${link}#t${taskNo}`}
              aria-label={`任务 ${taskNo} ${ROW_STATE_WORDS[state]}`}
              title={`任务 ${taskNo} ${ROW_STATE_WORDS[state]}`}
            >
              <Icon name={STATE_ICONS[state]} />
              <span>{taskNo}</span>
            </a>
          ))}
        </div>
        <div className="legend strip-legend">
          {used.map((state) => (
            <span key={state}>
              <Icon name={STATE_ICONS[state]} size="s" />
              {ROW_STATE_SHORT[state]} {rows.filter((row) => row.state === state).length}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}
