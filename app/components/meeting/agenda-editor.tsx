/** Writing one agenda item, or removing it after being asked. */
import { Icon } from "#app/components/icon.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { Note } from "#app/components/note.tsx";
import type { FieldFacts } from "#app/forms/field.tsx";
import { AgendaFields, type AgendaChoices } from "./agenda-fields.tsx";

type Props = {
  page: {
    isNew: boolean;
    version: number;
    mayWrite: boolean;
    given: Record<string, string>;
    choices: AgendaChoices;
    back: string;
  };
  answer: TypedAnswer | undefined;
};

export function AgendaEditor({ page, answer }: Props) {
  const { isNew, version, mayWrite, given, choices, back } = page;
  const field = (name: string): FieldFacts => ({
    id: `item-${name}`,
    name,
    errorId: `item-${name}-error`,
    descriptionId: `item-${name}-hint`,
    initialValue: answer ? answer.typed[name] : given[name],
    errors: answer?.errors[name],
  });
  return (
    <>
      <form className="card fnd-new" method="post">
        <div className="cb form">
          <input type="hidden" name="version" value={version} />
          {!mayWrite && <Note kind="info">纪要已定稿，或决定已登记为问题，这一项不能再改。</Note>}
          {answer?.sentence && <Note kind="block">{answer.sentence}</Note>}
          <AgendaFields field={field} choices={choices} />
          <div className="row">
            {mayWrite && (
              <button className="btn btn-p" type="submit" name="intent" value="write">
                保存
              </button>
            )}
            <a className="btn" href={back}>
              不保存
            </a>
          </div>
        </div>
      </form>
      {!isNew && mayWrite && (
        <details className="card fnd-new ins-step">
          <summary>删去这项议题</summary>
          <form method="post" className="cb form">
            <input type="hidden" name="version" value={version} />
            <p className="f13">删去后议程和纪要上不再有这项，审计记录里留有原文。</p>
            <button className="btn btn-d" type="submit" name="intent" value="remove">
              <Icon name="x" />
              确定删去
            </button>
          </form>
        </details>
      )}
    </>
  );
}
