import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { RowState } from "#app/domain/report-row.ts";
import { paths } from "#app/paths.ts";
import { ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { CopiedText } from "#app/components/copied.tsx";
import { Icon } from "#app/components/icon.tsx";
import { STATE_CLASSES, STATE_ICONS } from "#app/components/state-badge.tsx";

export type DepartmentFacts = {
  code: string;
  name: string;
  rows: readonly { taskNo: number; state: RowState }[];
  main: string;
  more: string;
  owing: boolean;
  /** The day the last of its rows first came; null while some are missing. */
  completeOn: CalendarDate | null;
  lastSeenOn: CalendarDate | null;
  silent: boolean;
};

type Props = {
  departments: readonly DepartmentFacts[];
  period: HalfYearId;
  today: CalendarDate;
  /** The board, for those who may see it. */
  board: string | null;
  /** Only those who see everything are told who signed in when. */
  showsSignIn: boolean;
  /** 院长办公会 has passed it: nothing is left to write, so what counts is when it came. */
  isPassed: boolean;
};

/** 未交和延时的科室: a mark per row, and when anybody of the department was last seen. */
export function ReviewDepartments({ departments, period, today, board, showsSignIn, isPassed }: Props) {
  const owing = departments.filter((department) => department.owing);
  const late = departments.length - owing.length;
  const owed = owing.reduce((sum, { main }) => sum + Number(main), 0);
  const summary = [
    owing.length > 0 && `${owing.length} 个科室 ${owed} 行`,
    late > 0 && `${late} 个科室${owing.length > 0 ? "延时" : ""}`,
  ].filter(Boolean);
  return (
    <section className="card rv-late">
      <header>
        <h2>{owing.length > 0 ? "未交的科室" : "延时的科室"}</h2>
        <span className="t3">{summary.join("，") || "各科室均按时交齐"}</span>
        {board && (
          <a className="more" href={board}>
            督办看板
          </a>
        )}
      </header>
      {departments.length > 0 && (
        <table className="tbl compact lateT">
          <thead>
            <tr>
              <th>科室</th>
              <th>{isPassed ? "首次交齐" : "各行进度"}</th>
              <th className="num">{owing.length > 0 ? "未交" : "情况"}</th>
              {showsSignIn && !isPassed && <th className="num">最近登录</th>}
            </tr>
          </thead>
          <tbody>
            {departments.map(({ code, name, rows, main, more, completeOn, lastSeenOn, silent }) => (
              <tr key={code}>
                <td className="nw">
                  <a className="lk" href={paths.report(period, code)}>
                    {name}
                  </a>
                </td>
                <td className="nw">{isPassed ? (completeOn ?? "未交齐") : <RowDots rows={rows} />}</td>
                <td className="num nw">
                  <b>{main}</b>
                  <span className="t3">{more}</span>
                </td>
                {showsSignIn && !isPassed && (
                  <td className={`num nw ${silent ? "b" : "t3"}`}>
                    {lastSeenOn === null ? "从未" : shortDay(lastSeenOn, today)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function RowDots({ rows }: { rows: DepartmentFacts["rows"] }) {
  return (
    <span className="dots">
      {rows.map(({ taskNo, state }) => {
        const words = `任务 ${taskNo} ${ROW_STATE_WORDS[state]}`;
        return (
          <span key={taskNo} className={`st-${STATE_CLASSES[state]}`} role="img" aria-label={words} title={words}>
            <Icon name={STATE_ICONS[state]} />
            <CopiedText>{`${taskNo}${ROW_STATE_WORDS[state]}`}</CopiedText>
          </span>
        );
      })}
    </span>
  );
}
