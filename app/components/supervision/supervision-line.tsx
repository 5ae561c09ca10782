import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { Grouping } from "#app/domain/board-query.ts";
import type { Tile } from "#app/domain/supervision-items.ts";
import { chasedNames, reminderRecordWords } from "#app/wording/chases.ts";
import { daysLateWords, lastStepWords, TILE_WORDS } from "#app/wording/supervision.ts";
import { querySentence } from "#app/wording/values.ts";
import { Icon } from "#app/components/icon.tsx";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";
import { CopyGap, ListNo } from "#app/components/copied.tsx";
import { LineActions } from "./line-actions.tsx";
import type { ListedLine } from "./listed-line.ts";
import { TILE_ICONS } from "./supervision-icons.ts";

export type LineProps = {
  line: ListedLine;
  grouping: Grouping;
  day: CalendarDate;
  today: CalendarDate;
  /** Items of other half-years say so. */
  halfYear: HalfYearId;
  /** Whether the table has a column for the last rating. */
  rated: boolean;
  /** Whether it has one to tick lines for 催办; null where it has none. */
  ticked: readonly string[] | null;
};

/** One thing owed, with what is known of it and what may be done. On a phone it is a card. */
export function SupervisionLine({ line, grouping, day, today, halfYear, rated, ticked }: LineProps) {
  const { subject, department, leader, state, previousRating, coLeadPlace, query, dueOn, record, matter } = line;
  const other = grouping === "department" ? leader : department;
  const reminded = reminderRecordWords(record, today);
  const title = `${department}${subject.title}`;
  return (
    <tr className="ln">
      {ticked && (
        <td className="tick">
          {line.chase === "offered" && (
            <label>
              <input
                type="checkbox"
                name="item"
                value={matter}
                defaultChecked={ticked.includes(matter)}
                aria-label={`选中 ${title}`}
              />
            </label>
          )}
        </td>
      )}
      <td className="about">
        <span className="nm">
          <ListNo no={subject.no} />
          <span>
            <a className="lk" href={line.opens}>
              {subject.title}
            </a>
            {coLeadPlace !== null && (
              <>
                <CopyGap />
                <span className="tag ph-hide">第{coLeadPlace === 2 ? "二" : "三"}牵头</span>
              </>
            )}
            {subject.no !== null && line.halfYear !== halfYear && (
              <>
                <CopyGap />
                <span className="tag">{shortHalfYear(line.halfYear)}</span>
              </>
            )}
            {query && (
              <span className="sup-q">
                <CopyGap />
                {querySentence(query)}
              </span>
            )}
            <span className="only-ph t3 f12">{other}</span>
          </span>
        </span>
      </td>
      <td className="ph-hide nw">{other || <span className="t3">—</span>}</td>
      <td className="state">{state ? <StateBadge state={state} /> : <TileBadge tile={line.tile} />}</td>
      {rated && <td className="ph-hide">{previousRating ? <RatingCell rating={previousRating} /> : <Dash />}</td>}
      <td className="due nw">
        {shortDay(dueOn, day)} <span className={day > dueOn ? "bad" : "t3"}>{daysLateWords(line, day)}</span>
      </td>
      <td className="t3 last ph-hide">{lastStepWords(line, day)}</td>
      <td className="t3 rec" title={chasedNames(record) || undefined}>
        {reminded.map((words) => (
          <span key={words}>
            {words}
            <CopyGap />
          </span>
        ))}
        {reminded.length === 0 && <span className="ph-hide">还没有提醒</span>}
        <b className="vh">{chasedNames(record)}</b>
      </td>
      <td className="num nw acts">
        <LineActions line={line} title={title} />
      </td>
    </tr>
  );
}

function Dash() {
  return <span className="hm hm-x">—</span>;
}

const TILE_STYLES: Partial<Record<Tile, string>> = {
  finding_overdue: "overdue",
  order_overdue: "overdue",
  query_open: "query",
  indicator_missing: "missing",
};

function TileBadge({ tile }: { tile: Tile }) {
  return (
    <span className={`st st-${TILE_STYLES[tile] ?? "none"}`}>
      <Icon name={TILE_ICONS[tile]} />
      {TILE_WORDS[tile]}
    </span>
  );
}
