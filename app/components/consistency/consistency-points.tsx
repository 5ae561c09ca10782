import type { ReactNode } from "react";
import { Icon } from "#app/components/icon.tsx";
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ConsistencyPoint, ConsistencyState } from "#app/domain/consistency.ts";
import type { PointView } from "#app/domain/consistency-lists.ts";
import { paths } from "#app/paths.ts";
import { CONSISTENCY_STATE_WORDS } from "#app/wording/consistency.ts";

type Props = {
  points: readonly PointView[];
  today: CalendarDate;
  /** Where a point is edited; null for those who may only read. */
  editPath: ((code: string) => string) | null;
  /** The form under the point that is being edited. */
  editing: { code: string; form: ReactNode } | null;
};

/** What the plan as issued leaves open, point by point, and what was said to it. */
export function ConsistencyPoints({ points, today, editPath, editing }: Props) {
  return (
    <ol className="cons">
      {points.map((point) => (
        <li key={point.code} id={point.code} className="card">
          <header className="wrap">
            <span className="no">{point.code}</span>
            <h2>{point.title}</h2>
            <StateChip state={point.state} />
            {editPath && editing?.code !== point.code && (
              <a
                className="btn btn-s more"
                href={editPath(point.code)}
                aria-label={`登记 ${point.code} ${point.title}`}
              >
                <Icon name="pen" size="s" />
                登记
              </a>
            )}
          </header>
          <div className="cb">
            <dl className="cons-p">
              {point.places.map(({ where, what }) => (
                <div key={where + what}>
                  <dt>{where}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
              <div className="cons-t">
                <dt>目前的处理</dt>
                <dd>{point.treatment}</dd>
              </div>
              {point.noted && (
                <div className="cons-n">
                  <dt>院办意见</dt>
                  <dd>
                    {point.note || "（没有说明）"}
                    <span className="t3">
                      　{point.noted.by} {shortDay(point.noted.on, today)} 登记
                    </span>
                  </dd>
                </div>
              )}
            </dl>
            <Subjects point={point} />
            {editing?.code === point.code && editing.form}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StateChip({ state }: { state: ConsistencyState }) {
  return (
    <span className={state === "confirmed" ? "st st-adopted" : "st st-soon"}>
      <Icon name={state === "confirmed" ? "check2" : "clock"} />
      {CONSISTENCY_STATE_WORDS[state]}
    </span>
  );
}

function Subjects({ point: { indicators, tasks } }: { point: ConsistencyPoint }) {
  if (indicators.length + tasks.length === 0) return null;
  return (
    <p className="f12 t3 cons-s">
      {indicators.length > 0 && (
        <>
          指标{" "}
          {indicators.map((no) => (
            <a key={no} href={paths.indicator(no)}>
              {no}
            </a>
          ))}
        </>
      )}
      {tasks.length > 0 && (
        <>
          {indicators.length > 0 && "　"}任务{" "}
          {tasks.map((no) => (
            <a key={no} href={paths.task(no)}>
              {no}
            </a>
          ))}
        </>
      )}
    </p>
  );
}
