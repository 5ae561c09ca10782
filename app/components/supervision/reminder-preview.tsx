import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { PreviewDigest, PreviewPart } from "#app/wording/reminder-preview.ts";
import { stepWords } from "#app/wording/supervision.ts";
import { CopyGap } from "#app/components/copied.tsx";

/** Who would get what on a day, and why: a block per person, a line per thing they are told. */
export function ReminderPreview({ digests, day }: { digests: readonly PreviewDigest[]; day: CalendarDate }) {
  return (
    <div className="tw">
      <table className="tbl compact rem-t">
        <thead>
          <tr>
            <th>离期限</th>
            <th>内容</th>
            <th className="ph-hide">为什么</th>
            <th className="ph-hide">期限</th>
          </tr>
        </thead>
        {digests.map(({ personId, name, roles, title, parts }) => (
          <tbody key={personId}>
            <tr className="grp">
              <th colSpan={4} scope="rowgroup">
                {name}
                <span className="t3">
                  <span className="share">
                    <CopyGap />
                    {roles}
                  </span>
                  <span className="share">
                    <CopyGap />
                    {title}
                  </span>
                </span>
              </th>
            </tr>
            {parts.map((part) => (
              <PartLine key={part.heading + part.advice} part={part} day={day} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PartLine({ part, day }: { part: PreviewPart; day: CalendarDate }) {
  const { step, heading, advice, reason, dueOn, entries } = part;
  return (
    <tr>
      <td className="rem-step">{stepWords(step)}</td>
      <td>
        {heading}
        <ul className="rem-l">
          {entries.map(({ subject, to }) => (
            <li key={subject}>
              <CopyGap />
              <a className="lk" href={to}>
                {subject}
              </a>
            </li>
          ))}
        </ul>
        <span className="t3 f12">
          <CopyGap />
          {advice}
        </span>
        <span className="only-ph t3 f12">{reason}</span>
      </td>
      <td className="ph-hide">{reason}</td>
      <td className="nw ph-hide">{shortDay(dueOn, day)}</td>
    </tr>
  );
}
