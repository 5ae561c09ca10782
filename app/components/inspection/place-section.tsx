import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { fieldsOf } from "#app/components/step/step-form.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import type { InspectionPageView, PlaceView } from "./inspection-page-view.ts";
import { ObservationFields } from "./observation-fields.tsx";
import { ObservationItem } from "./observation-item.tsx";

type Props = {
  page: InspectionPageView;
  place: PlaceView;
  /** Its number on the patient's way. */
  no: number | null;
  answer: TypedAnswer | undefined;
};

/** One place: what was seen there and, until the record is concluded, a form for more. */
export function PlaceSection({ page, place, no, answer }: Props) {
  const { key, name, observations } = place;
  return (
    <section
      className={observations.length === 0 ? "card ins-place none" : "card ins-place"}
      id={key}
      aria-labelledby={`${key}-name`}
    >
      <header>
        {no !== null && <span className="ins-no">{no}</span>}
        <h2 id={`${key}-name`}>{name}</h2>
        <span className="t3 f12">{observations.length === 0 ? "还没有观察" : `${observations.length} 条`}</span>
      </header>
      {observations.length > 0 && (
        <ul className="ins-list">
          {observations.map((observation) => (
            <ObservationItem key={observation.id} observation={observation} placeName={name} />
          ))}
        </ul>
      )}
      {page.mayObserve && <ObserveForm page={page} place={place} answer={answer} label={`记一条：${name}`} />}
    </section>
  );
}

/** For what belongs to none of the places of a round. */
export function OtherPlace({ page, answer }: Pick<Props, "page" | "answer">) {
  if (!page.mayObserve) return null;
  const isOnly = page.places.length === 0;
  return (
    <section className="card ins-place" id="other">
      <header>
        <h2>{isOnly ? "记录观察" : "其他科室或任务"}</h2>
      </header>
      <ObserveForm page={page} place={OTHER} answer={answer} label="记一条" />
    </section>
  );
}

type Elsewhere = Pick<PlaceView, "key" | "step" | "departmentCode" | "taskNo">;
const OTHER: Elsewhere = { key: "other", step: null, departmentCode: null, taskNo: null };

type FormProps = { page: InspectionPageView; place: Elsewhere; answer: TypedAnswer | undefined; label: string };

function ObserveForm({ page, place, answer, label }: FormProps) {
  const { key, step, departmentCode, taskNo } = place;
  const mine = answer?.form === key ? answer : undefined;
  const field = fieldsOf(key, mine);
  return (
    <details className="ins-add" open={mine !== undefined}>
      <summary>
        <Icon name="plus" />
        {label}
      </summary>
      <form method="post" action={`#${key}`} className="cb form">
        <input type="hidden" name="form" value={key} />
        {step !== null && <input type="hidden" name="step" value={step} />}
        {departmentCode !== null && <input type="hidden" name="departmentCode" value={departmentCode} />}
        {taskNo !== null && <input type="hidden" name="taskNo" value={taskNo} />}
        {mine?.sentence && <Note kind="block">{mine.sentence}</Note>}
        <ObservationFields
          field={field}
          departments={departmentCode === null ? page.departments : null}
          tasks={taskNo === null && page.kind === "round" ? page.tasks : null}
          asksMinutes={step !== null}
        />
        <button className="btn btn-p" type="submit" name="intent" value="observe">
          <Icon name="check" />
          记下
        </button>
      </form>
    </details>
  );
}
