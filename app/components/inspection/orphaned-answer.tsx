import { Note } from "#app/components/note.tsx";
import type { InspectionAnswer } from "./inspection-answer.ts";
import type { InspectionPageView } from "./inspection-page-view.ts";

type Props = { page: InspectionPageView; answer: InspectionAnswer | undefined };

/** Says what came of a form the page no longer has, with what was typed into it. */
export function OrphanedAnswer({ page, answer }: Props) {
  if (!answer) return null;
  const forms = [...page.steps, ...(page.mayObserve ? [...page.places.map(({ key }) => key), "other"] : [])];
  if (forms.some((form) => form === answer.form)) return null;
  const written = answer.typed.text ?? answer.typed.summary ?? answer.typed.reason;
  return (
    <Note kind="block">
      {answer.sentence ?? "状态已经变化，不能再做这一步，请看现在的情况。"}
      {written && <p className="pre">您写的是：{written}</p>}
    </Note>
  );
}
