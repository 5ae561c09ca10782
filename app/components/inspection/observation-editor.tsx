/** Correcting one observation, or deleting it after being asked. */
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { fieldsOf } from "#app/components/step/step-form.tsx";
import type { Observation } from "#app/domain/observation.ts";
import { SelectField } from "#app/forms/field.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { ObservationFields } from "./observation-fields.tsx";

type Option = { value: string; label: string };
type Props = {
  page: {
    observation: Observation;
    back: string;
    /** Of a walk-through. */
    steps: readonly Option[];
    departments: readonly Option[];
    /** Of a round. */
    tasks: readonly Option[];
  };
  answer: TypedAnswer | undefined;
};

export function ObservationEditor({ page, answer }: Props) {
  const { observation, steps, departments, tasks, back } = page;
  const given: Record<string, string> = {
    mark: observation.mark,
    text: observation.text,
    evidence: observation.evidence,
    step: observation.step ?? "",
    departmentCode: observation.departmentCode ?? "",
    taskNo: observation.taskNo?.toString() ?? "",
    minutesWaited: observation.minutesWaited?.toString() ?? "",
  };
  const mine = answer?.form === "correct" ? answer : undefined;
  const typedOr = fieldsOf("observation", mine);
  const field = (name: string) => typedOr(name, given[name]);
  const isVisit = steps.length > 0;
  return (
    <>
      <form className="card fnd-new" method="post">
        <div className="cb form">
          <input type="hidden" name="version" value={observation.version} />
          {answer?.sentence && (
            <Note kind="block">
              {answer.sentence}
              {mine && mine.typed.text !== observation.text && <p className="pre">现在写的是：{observation.text}</p>}
            </Note>
          )}
          {isVisit && <SelectField field={field("step")} label="环节" options={steps} required />}
          <ObservationFields field={field} departments={departments} tasks={tasks} asksMinutes={isVisit} />
          <div className="row">
            <button className="btn btn-p" type="submit" name="intent" value="correct">
              保存更正
            </button>
            <a className="btn" href={back}>
              不保存
            </a>
          </div>
        </div>
      </form>
      <details className="card fnd-new ins-step">
        <summary>删除这条观察</summary>
        <form method="post" className="cb form">
          <input type="hidden" name="version" value={observation.version} />
          <p className="f13">删除后页面和记录上都不再有这条，审计记录里留有原文。记错的请在上面更正，不必删除。</p>
          <p className="t2 pre">{observation.text}</p>
          <button className="btn btn-d" type="submit" name="intent" value="delete">
            <Icon name="x" />
            确定删除
          </button>
        </form>
      </details>
    </>
  );
}
