import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EntryGrid } from "#app/components/indicator-entry/entry-grid.tsx";
import { EntryHead } from "#app/components/indicator-entry/entry-head.tsx";
import { SHOWN } from "#app/components/indicator-entry/entry-table.ts";
import { Note } from "#app/components/note.tsx";
import type { PageHandle } from "#app/components/page-handle.ts";
import { dayWithWeekday } from "#app/domain/calendar-date.ts";
import { departmentName } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { WINDOW_STATE_WORDS } from "#app/wording/codes.ts";
import { grantWords, lockWords, openEntry, shownCells, WHOLE } from "./open-sheet.server.ts";
import { savePostedCells } from "./posted-cells.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `指标填报 · ${page.title} · ${page.halfYear.label}` : "指标填报"} · 就医体验行动台账` },
];
export const handle = { hydrate: true, wide: true } satisfies PageHandle;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { plan, today } = opened;
  const entry = openEntry(opened, params);
  const { sheet, halfYear, own, mayWrite } = entry;
  const department = own?.departmentCode ?? WHOLE;
  const lock = mayWrite ? sheet.lock : ({ kind: "not_permitted" } as const);
  const asked = new URL(request.url).searchParams.get("show");
  return {
    halfYear,
    today,
    department,
    whole: own === null,
    title: own ? departmentName(plan, own.departmentCode) : "全院",
    cells: shownCells(opened, entry),
    lock: lock && lockWords(lock),
    window: own && `${WINDOW_STATE_WORDS[own.window.state]} · 截止 ${dayWithWeekday(own.window.dueOn, today)}`,
    grant: own && grantWords(plan, own),
    periods: plan.halfYears.map(({ id, label }) => ({ id, label })),
    departments: opened.may("unpublished.read") ? plan.departments : [],
    first: SHOWN.find((shown) => shown === asked) ?? "all",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const saved = await savePostedCells(await openPlan(request), request, params);
  if (!saved) throw new Response("表单不完整，没有保存。请回到指标填报页再试。", { status: 400 });
  return data(saved.answer, { status: saved.status });
}

export default function IndicatorEntry() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { halfYear, department, cells, lock, first, today, whole } = page;
  return (
    <>
      <EntryHead {...page} />
      {page.grant && <Note kind="soon">{page.grant}</Note>}
      {lock && (
        <Note kind="info">
          <b>{lock.word}</b>　{lock.explanation}
        </Note>
      )}
      {cells.length === 0 ? (
        <EmptyState icon="check" title="本科室没有要填的指标">
          <p>附件3 的 33 项指标里没有一项由{page.title}负责。</p>
          <a className="btn" href={paths.indicators()}>
            看全院指标
          </a>
        </EmptyState>
      ) : (
        <EntryGrid
          key={`${halfYear.id} ${department}`}
          {...{ cells, halfYear, today, answer, first, whole }}
          saveUrl={paths.indicatorEntrySave(halfYear.id, department)}
        />
      )}
    </>
  );
}
