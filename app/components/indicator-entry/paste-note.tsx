import { Note } from "#app/components/note.tsx";
import type { Pasted } from "./use-paste.ts";

type Props = { pasted: Pasted; onUndo: () => void; onDismiss: () => void };

const MOST_LISTED = 20;

/** What a pasted block filled, what not and why; and the way back. */
export function PasteNote({ pasted: { filled, sentences, before }, onUndo, onDismiss }: Props) {
  const isStaged = before.size > 0;
  return (
    <div className="eg-paste" role="alert">
      <Note kind={sentences.length > 0 ? "soon" : "done"}>
        <b>
          粘贴了 {filled} 格{sentences.length > 0 && `，${sentences.length} 格没有填`}
        </b>
        {isStaged ? "，还没有保存：核对后按“保存全部改动”。" : "。"}
        {sentences.length > 0 && (
          <ul>
            {sentences.slice(0, MOST_LISTED).map((sentence, place) => (
              <li key={place}>{sentence}</li>
            ))}
            {sentences.length > MOST_LISTED && <li>另有 {sentences.length - MOST_LISTED} 格没有填。</li>}
          </ul>
        )}
        <p className="eg-links">
          {isStaged && (
            <button type="button" className="btn btn-s" onClick={onUndo}>
              撤销粘贴
            </button>
          )}
          <button type="button" className="btn btn-s" onClick={onDismiss}>
            知道了
          </button>
        </p>
      </Note>
    </div>
  );
}
