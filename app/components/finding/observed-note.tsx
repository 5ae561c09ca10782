import { Note } from "#app/components/note.tsx";
import { paths } from "#app/paths.ts";

type Props = { observed: { id: number; findingId: string | null; words: string; to: string } };

/** Where a new finding comes from; it keeps the observation's number, so that both are linked. */
export function ObservedNote({ observed: { id, findingId, words, to } }: Props) {
  if (findingId !== null)
    return (
      <Note kind="soon">
        <a href={to}>这条观察</a>已登记为问题 <a href={paths.finding(findingId)}>{findingId}</a>
        ；在这里登记的是另一个问题，不再与它关联。
      </Note>
    );
  return (
    <Note kind="info">
      来自 <a href={to}>{words}</a> 的观察，登记后互相关联；科室只看到问题，看不到督查和体验的记录。
      <input type="hidden" name="observationId" value={id} />
    </Note>
  );
}
