/** A record with a life: what came of the last form, its facts and history, whose turn it is, and what one may do. */
import type { ReactNode } from "react";
import { Note } from "#app/components/note.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { EventTimeline, type TimelineEntry } from "./event-timeline.tsx";
import { OrphanedAnswer } from "./step-form.tsx";

type Props = {
  page: {
    steps: readonly string[];
    /** What the step one comes from has done. */
    done: string | null;
    history: readonly TimelineEntry[];
    next: string;
  };
  answer: TypedAnswer | undefined;
  /** Why it is with its department again, in whose words. */
  returned: { what: string; at: string; by: string; text: string } | null;
  facts: ReactNode;
  /** The forms of the steps. */
  children: ReactNode;
};

export function RecordBody({ page, answer, returned, facts, children }: Props) {
  return (
    <>
      <OrphanedAnswer forms={page.steps} answer={answer} />
      {!answer && page.done && <Note kind="done">{page.done}</Note>}
      {returned && (
        <Note kind="returned">
          <b>
            {returned.what}（{returned.at} {returned.by}）：
          </b>
          <span className="pre">{returned.text}</span>
        </Note>
      )}
      <div className="ind rowpage">
        <div className="stack3">
          {facts}
          <EventTimeline entries={page.history} />
        </div>
        <div className="stack3 fnd-next">
          <p className="card cb f13">
            <b>下一步</b>　{page.next}
          </p>
          {children}
        </div>
      </div>
    </>
  );
}
