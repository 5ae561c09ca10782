import type { DueFacts } from "./due-facts.ts";
import { Icon } from "#app/components/icon.tsx";

const STYLES = { soon: ["st-soon", "clock"], overdue: ["st-overdue", "alarm"], calm: ["st-draft", "cal"] } as const;

/** 「2 天后截止」 with its sentence. */
export function DueBadge({ due }: { due: Pick<DueFacts, "kind" | "word" | "sentence"> }) {
  const [style, icon] = STYLES[due.kind];
  return (
    <>
      <span className={`st ${style}`}>
        <Icon name={icon} />
        {due.word}
      </span>
      <span className="sub">{due.sentence}</span>
    </>
  );
}
