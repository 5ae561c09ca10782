import { Note } from "#app/components/note.tsx";
import { paths } from "#app/paths.ts";

type Props = { decided: { id: number; findingId: string | null; isKept: boolean; words: string; to: string } };

/** Which meeting decided on a new finding; it keeps the agenda item's number, so that both are linked. */
export function DecidedNote({ decided: { id, findingId, isKept, words, to } }: Props) {
  if (findingId !== null)
    return (
      <Note kind="soon">
        <a href={to}>这项会议决定</a>已登记为问题 <a href={paths.finding(findingId)}>{findingId}</a>
        ；在这里登记的是另一个问题，不再与它关联。
      </Note>
    );
  if (!isKept)
    return (
      <Note kind="soon">
        <a href={to}>{words}</a>的纪要还没有定稿，现在登记的问题不与这项决定关联；定稿后再登记，两边才互相看得到。
      </Note>
    );
  return (
    <Note kind="info">
      来自 <a href={to}>{words}</a> 的决定，登记后互相关联。
      <input type="hidden" name="agendaItemId" value={id} />
    </Note>
  );
}
