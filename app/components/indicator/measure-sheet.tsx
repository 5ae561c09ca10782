/** The whole entry form: one form, a cell a measure, so that nothing typed in one cell is lost by saving another. */
import { useFetcher } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { CellOutcome, TypedCell } from "#app/forms/measure-typed-cell.ts";
import { MeasureBar } from "./measure-bar.tsx";
import type { EntryIndicator } from "./measure-entry-view.ts";
import { MeasureEntry } from "./measure-entry.tsx";
import { MeasureStanding } from "./measure-read-only.tsx";

export type SheetAnswer = {
  readonly outcomes: Readonly<Record<string, CellOutcome>>;
  /** What stays typed, for pages without scripts. */
  readonly echo: Readonly<Record<string, TypedCell>>;
};

type Props = {
  indicators: readonly EntryIndicator[];
  halfYear: HalfYear;
  today: CalendarDate;
  /** The answer to a post that was made without scripts. */
  answer: SheetAnswer | undefined;
};

export function MeasureSheet({ indicators, halfYear, today, answer }: Props) {
  const fetcher = useFetcher<SheetAnswer>();
  const outcomes = fetcher.data?.outcomes ?? answer?.outcomes ?? {};
  // Decided once: a cell that is locked while one types keeps what was typed.
  const [writable] = useState(() => writableKeys(indicators, answer));
  const busy = fetcher.state !== "idle";
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    fetcher.submit(new FormData(event.currentTarget, submitter), { method: "post" });
  };
  return (
    <form method="post" onSubmit={send} noValidate>
      {/* The Enter key presses the first button of a form. */}
      <button className="vh" name="save" value="all" tabIndex={-1} aria-hidden="true">
        保存全部
      </button>
      <div className="ent-list">
        {indicators.map(({ no, name, mark, shared, cells }) => (
          <section key={no} className="rf card" id={`i${no}`}>
            <header>
              <span className="rn">{no}</span>
              <h2>
                {name}
                {mark}
              </h2>
              {shared && <span className="tag">{shared}</span>}
            </header>
            {cells.map((cell) =>
              writable.has(cell.measure.key) ? (
                <MeasureEntry
                  key={cell.measure.key}
                  cell={cell}
                  named={cells.length > 1}
                  halfYear={halfYear}
                  today={today}
                  echo={answer?.echo[cell.measure.key]}
                  outcome={outcomes[cell.measure.key]}
                  busy={busy}
                />
              ) : (
                <MeasureStanding key={cell.measure.key} cell={cell} named={cells.length > 1} />
              ),
            )}
          </section>
        ))}
      </div>
      <MeasureBar indicators={indicators} outcomes={outcomes} busy={busy} />
    </form>
  );
}

function writableKeys(indicators: readonly EntryIndicator[], answer: SheetAnswer | undefined): ReadonlySet<string> {
  const open = indicators.flatMap(({ cells }) => cells.filter(({ locked }) => !locked));
  return new Set([...open.map(({ measure }) => measure.key), ...Object.keys(answer?.outcomes ?? {})]);
}
