import { Note } from "./note.tsx";

export type RunningRecord = { no: string; title: string; to: string };
type Props = { records: readonly RunningRecord[]; advice: string };

/** Before a second record of the same matter is made: those that are being dealt with already. */
export function RunningRecords({ records, advice }: Props) {
  if (records.length === 0) return null;
  return (
    <Note kind="soon">
      这件事已有在办的：
      {records.map(({ no, title, to }) => (
        <span key={to}>
          <a href={to}>{no}</a> {title}；
        </span>
      ))}
      {advice}
    </Note>
  );
}
