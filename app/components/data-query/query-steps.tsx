import type { QueryStep } from "#app/domain/query-record.ts";
import { FieldErrors } from "#app/forms/field.tsx";
import type { QueryCardView } from "./query-view.ts";

/** What came of a step that was refused; what was typed stays. */
export type QueryAnswer = { key: string; sentence: string; text: string };

const VERBS: Record<QueryStep, { words: string; style: string }> = {
  explained: { words: "提交说明", style: "btn btn-p" },
  accepted: { words: "认可理由", style: "btn btn-p" },
  error_confirmed: { words: "确认错误", style: "btn btn-d" },
  fabrication_confirmed: { words: "认定虚报", style: "btn" },
  closed: { words: "核实无误，关闭", style: "btn btn-p" },
};

/** One text and the buttons that may be pressed with it. */
export function QuerySteps({ query, answer }: { query: QueryCardView; answer?: QueryAnswer }) {
  const { anchor, id, steps } = query;
  const explains = steps.includes("explained");
  const label = explains ? "数值无误的，请说明原因" : "核实意见";
  const hint = explains
    ? "至少 5 个字；数值有误请去更正"
    : steps.includes("fabrication_confirmed")
      ? "确认错误、认定虚报时必填，至少 5 个字；虚报另扣科室总分、本期不上红榜"
      : "可不填";
  const textId = `${anchor}-text`;
  return (
    <form method="post" action={`#${anchor}`} className="qry-f">
      {Object.entries(id).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="fld">
        <label className="lb" htmlFor={textId}>
          {label}
          <span className="hint" id={`${textId}-hint`}>
            {hint}
          </span>
        </label>
        <textarea
          className="in"
          id={textId}
          name="text"
          rows={3}
          maxLength={1000}
          defaultValue={answer?.text}
          aria-invalid={answer ? true : undefined}
          aria-describedby={answer ? `${textId}-err ${textId}-hint` : `${textId}-hint`}
        />
        <FieldErrors id={`${textId}-err`} errors={answer && [answer.sentence]} />
      </div>
      <div className="row">
        {steps.map((step) => (
          <button key={step} className={VERBS[step].style} type="submit" name="intent" value={step}>
            {VERBS[step].words}
          </button>
        ))}
      </div>
    </form>
  );
}
