import { Note } from "#app/components/note.tsx";

type Props = {
  notices: readonly string[];
  /** What moved the window, by whom and why. */
  grant: string | null;
  lock: { word: string; explanation: string } | null;
  refusal: string | undefined;
};

/** What has just happened to the sheet, and why it cannot be written. */
export function ReportNotices({ notices, grant, lock, refusal }: Props) {
  return (
    <div className="stack notices">
      {refusal && <Note kind="block">{refusal}</Note>}
      {notices.map((notice) => (
        <Note key={notice} kind="done">
          {notice}
        </Note>
      ))}
      {grant && <Note kind="soon">{grant}。</Note>}
      {lock && (
        <Note kind="info">
          <b>{lock.word}</b>：{lock.explanation}
        </Note>
      )}
    </div>
  );
}
