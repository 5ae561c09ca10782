import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { LadderStop } from "#app/domain/supervision-ladder.ts";
import { LADDER_WORDS, stepWords } from "#app/wording/supervision.ts";

type Props = {
  label: string;
  stops: readonly LadderStop[];
  /** The day the board shows, and the real one. */
  day: CalendarDate;
  today: CalendarDate;
  toDueDay: string;
};

function stopLabel({ rung, closing, shown }: LadderStop, isToday: boolean): string {
  const own = closing ? "关闭" : rung?.step === 0 ? stepWords(0) : "";
  return [own, shown && (isToday ? "今天" : "所选日")].filter(Boolean).join(" ");
}

function stopWords({ rung, closing }: LadderStop, toDueDay: string): string {
  if (closing) return "未交记未完成";
  return rung ? LADDER_WORDS[rung.to] : toDueDay;
}

/** When whom is reminded around the due day of the half-year people work on. */
export function SupervisionLadder({ label, stops, day, today, toDueDay }: Props) {
  return (
    <section className="card ladder" aria-label={`${label}提醒日程`}>
      <ol className="days">
        {stops.map((stop) => (
          <li
            key={stop.day}
            className={stop.shown ? "today" : stop.rung?.step === 0 ? "due" : stop.past ? "past" : undefined}
            aria-current={stop.shown ? "date" : undefined}
          >
            <b>
              {shortDay(stop.day, day)} {stopLabel(stop, day === today)}
            </b>
            {stop.rung && stop.rung.step !== 0 && <span className="step-of">{stepWords(stop.rung.step)}</span>}
            {stopWords(stop, toDueDay)}
          </li>
        ))}
      </ol>
    </section>
  );
}
