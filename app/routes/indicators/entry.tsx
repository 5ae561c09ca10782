import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { entryIndicators } from "#app/components/indicator/measure-entry-view.ts";
import { MeasureReadOnly } from "#app/components/indicator/measure-read-only.tsx";
import { MeasureSheet } from "#app/components/indicator/measure-sheet.tsx";
import { Note } from "#app/components/note.tsx";
import type { PageHandle } from "#app/components/page-handle.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { dayWithWeekday } from "#app/domain/calendar-date.ts";
import { departmentName } from "#app/domain/plan.ts";
import { readSheetForm } from "#app/forms/measure-value-form.ts";
import { paths } from "#app/paths.ts";
import { WINDOW_STATE_WORDS } from "#app/wording/codes.ts";
import { lockWords, openSheet, reopenedWords } from "./open-sheet.server.ts";
import { saveCells } from "./save-cells.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `指标填报 · ${page.department} · ${page.halfYear.label}` : "指标填报"} · 就医体验行动台账` },
];
export const handle = { hydrate: true } satisfies PageHandle;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { plan, today, may } = opened;
  const { sheet, halfYear } = openSheet(opened, params);
  const { departmentCode, window } = sheet;
  const permitted = may("indicator.enter", { departmentCodes: [departmentCode] });
  const lock = permitted ? sheet.lock : ({ kind: "not_permitted" } as const);
  return {
    halfYear,
    today,
    departmentCode,
    department: departmentName(plan, departmentCode),
    indicators: entryIndicators(plan, sheet, today),
    lock: lock && lockWords(lock),
    window: `${WINDOW_STATE_WORDS[window.state]} · 截止 ${dayWithWeekday(window.dueOn, today)}`,
    reopened: reopenedWords(plan, sheet),
    periods: plan.halfYears.map(({ id, label }) => ({ id, label })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  const { plan, actor, today } = opened;
  const { sheet, halfYear } = openSheet(opened, params);
  const keys = sheet.cells.map(({ measure }) => measure.key);
  const posted = readSheetForm(await readPostedForm(request), keys);
  if (!posted) throw new Response("表单不完整，没有保存。请回到指标填报页再试。", { status: 400 });
  const { departmentCode } = sheet;
  const { answer, status } = saveCells({ plan, halfYear, departmentCode, actor, today }, posted);
  return data(answer, { status });
}

export default function IndicatorEntry() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { halfYear, indicators, lock, departmentCode } = page;
  // Decided once: when the window closes while one types, the lock is told but what was typed stays.
  const [readOnly] = useState(lock !== null && answer === undefined);
  return (
    <>
      <PageHead
        title={`指标填报 · ${page.department}`}
        crumbs={[{ label: "评估指标", to: paths.indicators() }, { label: halfYear.label }]}
        sub={`${halfYear.label}${halfYear.baseline ? "（基线）" : ""} · ${page.window}`}
      >
        <a className="btn" href={paths.indicators({ department: departmentCode })}>
          <Icon name="grid" />
          看各期
        </a>
      </PageHead>
      <nav className="seg ent-per" aria-label="半年">
        {page.periods.map(({ id, label }) => (
          <a key={id} href={paths.indicatorEntry(id, departmentCode)} aria-current={id === halfYear.id || undefined}>
            {label}
          </a>
        ))}
      </nav>
      {page.reopened && <Note kind="soon">{page.reopened}</Note>}
      {lock && (
        <Note kind="info">
          <b>{lock.word}</b>　{lock.explanation}
        </Note>
      )}
      {indicators.length === 0 ? (
        <EmptyState icon="check" title="本科室没有要填的指标">
          <p>附件3 的 33 项指标里没有一项由{page.department}负责。</p>
          <a className="btn" href={paths.indicators()}>
            看全院指标
          </a>
        </EmptyState>
      ) : readOnly ? (
        <MeasureReadOnly indicators={indicators} link={paths.indicator} />
      ) : (
        <MeasureSheet {...{ indicators, halfYear, answer }} today={page.today} />
      )}
    </>
  );
}
