import { dayWithWeekday, shortDay, shortInstant, type CalendarDate, type Instant } from "#app/domain/calendar-date.ts";
import { Icon } from "#app/components/icon.tsx";

export type InboxMessage = {
  id: number;
  day: CalendarDate;
  title: string;
  readAt: Instant | null;
  parts: readonly { heading: string; advice: string; entries: readonly { subject: string; to: string }[] }[];
};

/** One message to the reader: the reminders of a day, or a notice. */
export function MessageCard({ message, today }: { message: InboxMessage; today: CalendarDate }) {
  const { id, day, title, readAt, parts } = message;
  return (
    <section className="card msg">
      <header>
        <h2>
          {readAt === null && <span className="tag">未读</span>} {dayWithWeekday(day, today)} {title}
        </h2>
        <span className="sp" />
        {readAt === null ? (
          <form method="post">
            <button
              className="btn btn-s"
              type="submit"
              name="id"
              value={id}
              aria-label={`${shortDay(day)} ${title} 标为已读`}
            >
              <Icon name="check" />
              标为已读
            </button>
          </form>
        ) : (
          <span className="t3">{shortInstant(readAt, today)} 已读</span>
        )}
      </header>
      <div className="cb">
        {parts.map(({ heading, advice, entries }) => (
          <div key={heading + advice} className="msg-p">
            <b>{heading}</b>
            {entries.length > 0 && (
              <ul className="rem-l">
                {entries.map(({ subject, to }) => (
                  <li key={subject}>
                    <a href={to}>{subject}</a>
                  </li>
                ))}
              </ul>
            )}
            <span className="t3">{advice}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
