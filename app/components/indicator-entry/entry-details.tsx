/** The details of a row, opened with Ctrl+Enter: earlier values, the definition, the choices of a list. */
import type { ReactNode } from "react";
import { MeasureDefinition } from "#app/components/measure-card/indicator-definition.tsx";
import type { TypedValue } from "#app/domain/typed-value.ts";
import { paths } from "#app/paths.ts";
import { REDEFINED_WORDS } from "#app/wording/targets.ts";
import type { EarlierValue, EntryCell } from "./entry-view.ts";

type Props = {
  cell: EntryCell;
  typed: TypedValue;
  version: number;
  onType: (change: Partial<TypedValue>) => void;
};

export function EntryDetails({ cell, typed, version, onType }: Props) {
  const { measure, previous, yearBefore, shared, statusHint, facts, saved, locked } = cell;
  return (
    <div className="eg-more">
      <dl className="def">
        <Fact term="已存">{saved ? `${cell.text}（${saved}）` : "尚未填写"}</Fact>
        <Fact term={previous ? previous.label : "上期"}>{earlierWords(previous)}</Fact>
        <Fact term={yearBefore ? yearBefore.label : "上年同期"}>{earlierWords(yearBefore)}</Fact>
        {shared && <Fact term="科室">{shared}</Fact>}
        {statusHint && <Fact term="提示">{statusHint}</Fact>}
        {cell.queries
          .filter(({ severity }) => severity === "NOTE")
          .map(({ code, sentence }) => (
            <Fact key={code} term={code}>
              {sentence}
            </Fact>
          ))}
      </dl>
      <div>
        <MeasureDefinition measure={measure} />
        {!locked && measure.inputMode === "list" && <Options {...{ cell, typed, onType }} />}
        <p className="eg-links">
          <a href={paths.indicator(cell.no)}>口径卡与历期走势</a>
          {facts && <a href={facts}>补充事实（剔除、覆盖面、外部比对）</a>}
          {!locked && version > 0 && (
            <button className="btn btn-s btn-d" name="clear" value={measure.key}>
              清空这一格
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function earlierWords(earlier: EarlierValue | null): string {
  if (!earlier) return "没有上报值";
  return earlier.redefined ? `${earlier.text}；${REDEFINED_WORDS}` : earlier.text;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The usual entries of a list, to tick. */
function Options({ cell: { measure }, typed, onType }: Pick<Props, "cell" | "typed" | "onType">) {
  const options = (measure.options ?? []).map(({ value, labelZh }) => ({ value: String(value), labelZh }));
  return (
    <div className="eg-opt" role="group" aria-label={measure.label}>
      {options.map(({ value, labelZh }) => (
        <label key={value} className="ck">
          <input
            type="checkbox"
            checked={typed.choices.includes(value)}
            onChange={({ target }) =>
              onType({
                choices: options
                  .map((option) => option.value)
                  .filter((option) => (option === value ? target.checked : typed.choices.includes(option))),
              })
            }
          />
          {labelZh}
        </label>
      ))}
    </div>
  );
}
