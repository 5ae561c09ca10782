type Props = {
  notes: readonly {
    id: number;
    text: string;
    notedBy: string;
    meetingTitle: string;
    meetingOn: string;
    /** null for those who may not read the minutes. */
    to: string | null;
  }[];
};

/** What meetings decided about the task. */
export function TaskNotes({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <section className="card" id="notes">
      <header>
        <h2>会议决定</h2>
        <span className="t3">{notes.length} 条</span>
      </header>
      <ul className="tl cb">
        {notes.map(({ id, text, notedBy, meetingTitle, meetingOn, to }) => (
          <li key={id}>
            <time>{meetingOn}</time>
            {to ? <a href={to}>{meetingTitle}</a> : meetingTitle}
            <span className="t3 f12">　{notedBy}记</span>
            <p className="pre">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
