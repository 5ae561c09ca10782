/** Saves a form a moment after people stop typing, without moving the page, and keeps trying. */
import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import type { SaveState } from "#app/components/save-mark.tsx";
import { timeOfDay, type Instant } from "#app/domain/calendar-date.ts";

const PAUSE = 1200;
const RETRY = 8000;

export type Autosaved = {
  /** When it was saved, by the hospital's clock. */
  savedAt: Instant;
  versions: Record<number, number>;
  faults: Record<number, { sentence: string }>;
};

/**
 * @param url where the form's data is posted; answers `Autosaved` in JSON
 * @param onSaved is told the new versions, so that the next save is not taken for a stale one
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  url: string,
  onSaved: (saved: Autosaved) => void,
): { state: SaveState; touch: () => void; beforeSubmit: (event: FormEvent<HTMLFormElement>) => void } {
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const timer = useRef<number>();
  const busy = useRef(false);
  const again = useRef(false);
  const submitter = useRef<HTMLElement | null>(null);
  const leaving = useRef(false);

  async function save(): Promise<void> {
    if (!form.current) return;
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    again.current = false;
    setState({ kind: "saving" });
    try {
      const answer = await fetch(url, { method: "POST", body: new FormData(form.current) });
      if (!answer.ok) throw new Error(answer.status === 401 ? "登录已过期，请另开一页登录后再试" : "服务器没有收下");
      const saved = (await answer.json()) as Autosaved;
      onSaved(saved);
      const [fault] = Object.values(saved.faults);
      setState(fault ? { kind: "failed", why: fault.sentence } : { kind: "saved", at: timeOfDay(saved.savedAt) });
    } catch (error) {
      const why = error instanceof TypeError ? "网络不通" : error instanceof Error ? error.message : "原因不明";
      setState({ kind: "failed", why: `没存上：${why}。内容还在本页，会自动再试` });
      schedule(RETRY);
    } finally {
      busy.current = false;
      if (submitter.current) resumeSubmit(submitter.current);
      else if (again.current) schedule(0);
    }
  }

  function schedule(delay: number): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), delay);
  }

  const unsaved = state.kind === "typing" || state.kind === "saving" || state.kind === "failed";
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (leaving.current) return;
      event.preventDefault();
      // Browsers before Chromium 119 ask only then.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const touch = () => {
    setState({ kind: "typing" });
    schedule(PAUSE);
  };
  /** A save on its way has to arrive first: it changes the versions the form carries. */
  const beforeSubmit = (event: FormEvent<HTMLFormElement>) => {
    window.clearTimeout(timer.current);
    if (!busy.current) {
      leaving.current = true;
      return;
    }
    event.preventDefault();
    submitter.current = (event.nativeEvent as SubmitEvent).submitter;
  };

  function resumeSubmit(button: HTMLElement): void {
    submitter.current = null;
    window.setTimeout(() => form.current?.requestSubmit(button), 0);
  }
  return { state, touch, beforeSubmit };
}
