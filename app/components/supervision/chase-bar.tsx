import { CHASE_NOTE_MAX } from "#app/domain/chase.ts";
import { Icon } from "#app/components/icon.tsx";

type Props = { note: string; isEveryTicked: boolean };

/**
 * Above the list: a sentence to add, the button for the lines that are ticked, and one that ticks them all. The first
 * button is also what the enter key presses.
 */
export function ChaseBar({ note, isEveryTicked }: Props) {
  return (
    <div className="chase">
      <label>
        <span className="vh">附言</span>
        <input
          className="in"
          name="note"
          defaultValue={note}
          maxLength={CHASE_NOTE_MAX}
          placeholder={`附一句话（可不填，最多 ${CHASE_NOTE_MAX} 字）`}
        />
      </label>
      <button className="btn btn-s" type="submit">
        <Icon name="mail" />
        催办选中
      </button>
      <button className="btn btn-s" type="submit" name="tick" value={isEveryTicked ? "none" : "all"} formAction="#list">
        {isEveryTicked ? "全不选" : "全选"}
      </button>
    </div>
  );
}
