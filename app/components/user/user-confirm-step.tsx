import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Note } from "#app/components/note.tsx";

type Props = {
  title: string;
  button: string;
  destructive: boolean;
  /** Where 取消 leads. */
  back: string;
  version: number;
  lastResult: SubmissionResult<string[]> | undefined;
  /** What will happen. */
  children: ReactNode;
};

/** Asks before a step that cannot be overlooked: says what will happen, and offers the way back. */
export function ConfirmStep({ title, button, destructive, back, version, lastResult, children }: Props) {
  const errors = Object.values(lastResult?.error ?? {}).flatMap((sentences) => sentences ?? []);
  return (
    <form className="card narrow-card" method="post">
      <header>
        <h2>{title}</h2>
      </header>
      <div className="cb form">
        <input type="hidden" name="version" value={version} />
        {errors.length > 0 && <Note kind="block">{errors.join(" ")}</Note>}
        <p>{children}</p>
        <div className="row">
          <button className={destructive ? "btn btn-d" : "btn btn-p"} type="submit">
            {button}
          </button>
          <a className="btn btn-t" href={back}>
            取消
          </a>
        </div>
      </div>
    </form>
  );
}
