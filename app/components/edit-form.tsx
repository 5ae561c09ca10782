import type { ReactNode } from "react";
import { Note } from "./note.tsx";

type Props = {
  id: string;
  /** Of the record as it was when the page was opened. */
  version: number;
  errors: readonly string[] | undefined;
  /** false: the record has moved on meanwhile; what was typed may still be read. */
  mayChange: boolean;
  save: string;
  /** Where one goes without saving. */
  back: string;
  children: ReactNode;
};

/** The form that changes what is written about a record, on a page of its own. */
export function EditForm({ id, version, errors, mayChange, save, back, children }: Props) {
  return (
    <form className="card fnd-new" method="post" id={id}>
      <div className="cb form">
        <input type="hidden" name="version" value={version} />
        {errors && <Note kind="block">{errors.join(" ")}</Note>}
        {children}
        <div className="row">
          {mayChange && (
            <button className="btn btn-p" type="submit">
              {save}
            </button>
          )}
          <a className="btn" href={back}>
            不保存
          </a>
        </div>
      </div>
    </form>
  );
}
