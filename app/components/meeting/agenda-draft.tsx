import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import type { MeetingPageView } from "./meeting-page-view.ts";

type Props = { page: MeetingPageView; answer: TypedAnswer | undefined };

/** What of 需关注 is not on the agenda yet; the person ticks what should be. */
export function AgendaDraft({ page, answer }: Props) {
  const { steps, proposals, version, period } = page;
  if (!steps.includes("agenda")) return null;
  const mine = answer?.form === "draft" ? answer : undefined;
  return (
    <details className="card ins-step" id="draft" open={mine !== undefined || page.agenda.length === 0}>
      <summary>从需关注拟议程</summary>
      {proposals.length === 0 ? (
        <p className="cb t3">{period}没有别的需关注事项。</p>
      ) : (
        <form method="post" action="#agenda" className="cb form">
          <input type="hidden" name="version" value={version} />
          {mine && <Note kind="block">{mine.errors.origins?.join(" ") ?? mine.sentence ?? "请刷新后再选。"}</Note>}
          <p className="t3 f12">勾选的加入议程，加入后可以改写、调整次序、删去。</p>
          <fieldset className="fld mt-draft">
            <legend className="vh">{period}需关注</legend>
            {proposals.map(({ origin, title, reason }) => (
              <label key={origin}>
                <input type="checkbox" name="origins" value={origin} />
                <span>
                  {title}
                  <small>{reason}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <button className="btn btn-p" type="submit" name="intent" value="draft">
            <Icon name="plus" />
            加入议程
          </button>
        </form>
      )}
    </details>
  );
}
