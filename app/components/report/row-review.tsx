/** What the person may do with one row: approve, return, rate. Each is a form of its own and works without scripts. */
import { RATINGS } from "#app/domain/rating.ts";
import { FieldErrors, SelectField, TextAreaField, type FieldFacts } from "#app/forms/field.tsx";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { Icon } from "#app/components/icon.tsx";
import type { RowPageView } from "./row-view.ts";

export type ReviewAnswer = {
  intent: string;
  typed: { reason?: string; ratingReason?: string; word?: string; quality?: string };
  errors: Record<string, string[]>;
};

type Props = {
  version: number;
  may: { approve: boolean; return: boolean; rate: boolean };
  proposals: RowPageView["proposals"];
  rating: RowPageView["rating"];
  answer: ReviewAnswer | undefined;
};

function facts(name: string, value: string | undefined, errors: string[] | undefined): FieldFacts {
  const id = `review-${name}`;
  return { id, name, errorId: `${id}-error`, descriptionId: `${id}-hint`, initialValue: value, errors };
}

export function RowReview({ version, may, proposals, rating, answer }: Props) {
  return (
    <>
      {may.approve && <ApproveForm version={version} />}
      {may.rate && <RateForm version={version} proposals={proposals} rating={rating} answer={answer} />}
      {may.return && <ReturnForm version={version} answer={answer} />}
    </>
  );
}

function ApproveForm({ version }: { version: number }) {
  return (
    <section className="card ph-hide">
      <header>
        <h2>审核</h2>
        <span className="t3">通过后由质控办评定</span>
      </header>
      <form method="post" className="cb">
        <input type="hidden" name="version" value={version} />
        <button className="btn btn-p" name="intent" value="approve">
          <Icon name="check" />
          审核通过
        </button>
      </form>
    </section>
  );
}

function ReturnForm({ version, answer }: Pick<Props, "version" | "answer">) {
  const mine = answer?.intent === "return" ? answer : undefined;
  return (
    <section className="card" id="return">
      <header>
        <h2>退回修改</h2>
        <span className="t3">科室须在 3 个工作日内改好；按时首次提交的，退回不算迟交</span>
      </header>
      <form method="post" className="cb form">
        <input type="hidden" name="version" value={version} />
        <TextAreaField
          field={facts("reason", mine?.typed.reason, mine?.errors.reason)}
          label="退回理由"
          hint="至少 5 个字，科室会原样看到"
          rows={2}
        />
        <button className="btn btn-d" name="intent" value="return">
          <Icon name="undo" />
          退回本行
        </button>
      </form>
    </section>
  );
}

function RateForm({ version, proposals, rating, answer }: Pick<Props, "version" | "proposals" | "rating" | "answer">) {
  const mine = answer?.intent === "rate" ? answer : undefined;
  const quality = mine?.typed.quality ?? "satisfactory";
  const proposed = quality === "unsatisfactory" ? proposals.unsatisfactory : proposals.satisfactory;
  return (
    <section className="card" id="rate">
      <header>
        <h2>评定</h2>
        {rating && <span className="t3">现为“{RATING_WORDS[rating.word]}”，可改评</span>}
      </header>
      <form method="post" className="cb form">
        <input type="hidden" name="version" value={version} />
        <fieldset>
          <legend className="lb">质量</legend>
          {(["satisfactory", "unsatisfactory"] as const).map((value) => (
            <label key={value} className="quality">
              <input type="radio" name="quality" value={value} defaultChecked={quality === value} required />
              <span>
                <b>{value === "satisfactory" ? "满意" : "不满意"}</b>
                {proposals[value] && (
                  <span className="t2">
                    ：建议“{RATING_WORDS[proposals[value].word]}”。{proposals[value].why}
                  </span>
                )}
              </span>
            </label>
          ))}
          <FieldErrors id="review-quality-error" errors={mine?.errors.quality} />
        </fieldset>
        <SelectField
          field={facts("word", mine?.typed.word ?? rating?.word ?? proposed?.word, mine?.errors.word)}
          label="评定为"
          options={RATINGS.map((value) => ({ value, label: RATING_WORDS[value] }))}
        />
        <TextAreaField
          field={facts("ratingReason", mine?.typed.ratingReason ?? rating?.reason ?? "", mine?.errors.ratingReason)}
          label="理由"
          hint="与建议不同，或评为“不满意”“未完成”时必填"
          rows={2}
        />
        <button className="btn btn-p" name="intent" value="rate">
          <Icon name="stamp" />
          确认评定
        </button>
      </form>
    </section>
  );
}
