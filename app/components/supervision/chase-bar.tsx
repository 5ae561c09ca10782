import { CHASE_NOTE_MAX } from "#app/domain/chase.ts";
import { Icon } from "#app/components/icon.tsx";

/** Above the list: a sentence to add, and the button for the lines that are ticked. */
export function ChaseBar({ note, selectLink }: { note: string; selectLink: string }) {
  return (
    <div className="chase">
      <a className="btn btn-s" href={selectLink}>
        全选
      </a>
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
    </div>
  );
}
