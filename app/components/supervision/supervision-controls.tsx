import { weekdayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { Grouping } from "#app/domain/board-query.ts";
import { Icon } from "#app/components/icon.tsx";

export type Choice = { readonly code: string; readonly name: string };

export type ControlFacts = {
  day: CalendarDate;
  range: { first: CalendarDate; last: CalendarDate };
  previous: string;
  next: string;
  /** 前 3, 今天, 截止日 … of the half-year shown, and in full words. */
  jumps: readonly { label: string; words: string; day: CalendarDate; to: string }[];
  leaders: readonly Choice[];
  departments: readonly Choice[];
  leaderCode: string | null;
  departmentCode: string | null;
  grouping: Grouping;
};

/** The day and the filter of the board: one GET form, with links for the days people look at most. */
export function SupervisionControls({ facts, action }: { facts: ControlFacts; action: string }) {
  const { day, range, previous, next, jumps, leaders, departments, leaderCode, departmentCode, grouping } = facts;
  return (
    <div className="asof">
      <a className="icb bd" href={previous} aria-label="前一个工作日">
        <Icon name="left" />
      </a>
      <form className="asof-f" action={action}>
        <label className="asof-day">
          <span className="vh">截至</span>
          <input className="in" type="date" name="asOf" defaultValue={day} min={range.first} max={range.last} />
          <span className="vh">{weekdayOf(day)}</span>
        </label>
        <ChoiceField name="leader" label="分管领导" every="全部领导" choices={leaders} chosen={leaderCode} />
        <ChoiceField name="department" label="科室" every="全部科室" choices={departments} chosen={departmentCode} />
        {grouping !== "leader" && <input type="hidden" name="group" value={grouping} />}
        <button className="btn" type="submit">
          <Icon name="filter" />
          查看
        </button>
      </form>
      <a className="icb bd" href={next} aria-label="后一个工作日">
        <Icon name="right" />
      </a>
      <nav className="seg seg-s" aria-label="常看的日子">
        {jumps.map(({ label, words, day: target, to }) => (
          <a key={label} href={to} title={`${words} ${target}`} aria-current={target === day ? "date" : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  every: string;
  choices: readonly Choice[];
  chosen: string | null;
};

function ChoiceField({ name, label, every, choices, chosen }: ChoiceProps) {
  if (choices.length < 2) return null;
  return (
    <label>
      <span className="vh">{label}</span>
      <select className="in" name={name} defaultValue={chosen ?? ""}>
        <option value="">{every}</option>
        {choices.map(({ code, name: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
