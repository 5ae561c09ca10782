import { Note } from "#app/components/note.tsx";

type Props = {
  notices: readonly string[];
  lock: { word: string; explanation: string } | null;
  refusal: string | undefined;
};

/** What has just happened to the sheet, and why it cannot be written. */
export function ReportNotices({ notices, lock, refusal }: Props) {
  return (
    <div className="stack notices">
      {refusal && <Note kind="block">{refusal}</Note>}
      {notices.map((notice) => (
        <Note key={notice} kind="done">
          {notice}
        </Note>
      ))}
      {lock && (
        <Note kind="info">
          <b>{lock.word}</b>：{lock.explanation}
        </Note>
      )}
    </div>
  );
}
