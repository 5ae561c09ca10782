import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { unpublished } from "#app/access/unpublished.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead, PrintLine } from "#app/components/page-head.tsx";
import { ScoreboardDetail } from "#app/components/scoreboard/scoreboard-detail.tsx";
import { ScoreboardHeadActions, ScoreboardNotes } from "#app/components/scoreboard/scoreboard-head.tsx";
import { ScoreboardHistory } from "#app/components/scoreboard/scoreboard-history.tsx";
import { ScoreboardRule } from "#app/components/scoreboard/scoreboard-rule.tsx";
import { ScoreboardStepForms, WithdrawRelease } from "#app/components/scoreboard/scoreboard-steps.tsx";
import { ScoreboardTable } from "#app/components/scoreboard/scoreboard-table.tsx";
import { WeightForm } from "#app/components/scoreboard/weight-form.tsx";
import { scoreItemLink } from "#app/components/scoreboard/score-item-link.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { printLine } from "#app/wording/print-line.ts";
import { postScoreboard } from "./post-scoreboard.server.ts";
import { scoreboardTabs, scoreboardView } from "./scoreboard-view.ts";

export const meta: MetaFunction = () => [{ title: "红白榜 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const tabs = scoreboardTabs(plan, today, may);
  const asked = params.period === undefined ? (tabs.at(-1) ?? null) : parseHalfYear(params.period);
  const view = asked && scoreboardView(plan, asked, today, may);
  if (params.period !== undefined && !view) {
    const halfYear = asked && plan.halfYearById.get(asked);
    throw halfYear ? unpublished(`${halfYear.label}红白榜`) : new Response(null, { status: 404 });
  }
  const { scoreWeights, scoreWeightsVersion } = plan.settings;
  return {
    tabs,
    view,
    done: new URL(request.url).searchParams.get("done"),
    weighing: may("scoreboard.weigh") ? { weights: scoreWeights, version: scoreWeightsVersion } : null,
    printLine: view && printLine(plan.hospital, view.board.day, plan.demo),
    readsFindings: plan.findings.map(({ id }) => id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const halfYear = parseHalfYear(params.period ?? "");
  if (!halfYear) throw new Response(null, { status: 404 });
  return postScoreboard(await readPostedForm(request), actor, halfYear);
}

export default function ScoreboardPage() {
  const { tabs, view, done, weighing, readsFindings, printLine: line } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!view)
    return (
      <>
        <PageHead title="红白榜" />
        <section className="card">
          <EmptyState icon="ribbon" title="还没有公布的红白榜">
            <p>半年的任务全部评定、院长办公会通过之后，由专班组长公布，届时在这里查看。</p>
          </EmptyState>
        </section>
      </>
    );
  const { label, board, steps, history } = view;
  const linkOf = scoreItemLink(new Set(readsFindings));
  return (
    <PrintLine.Provider value={line ?? ""}>
      <PageHead title="红白榜" sub={`${label} · 数据截至 ${board.day}`}>
        <ScoreboardHeadActions tabs={tabs} period={board.halfYear} links={view.exports} />
      </PageHead>
      <ScoreboardNotes view={view} done={done} />
      <div className="sco">
        <ScoreboardTable board={board} isProvisional={view.isProvisional} />
        <ScoreboardStepForms steps={steps} answer={answer} />
        <ScoreboardRule weights={board.weights} />
        {weighing && <WeightForm {...weighing} answer={answer} />}
        <section className="card" id="grounds">
          <header>
            <h2>各科室得分依据</h2>
            <span className="t3">点科室展开每一项</span>
          </header>
          {board.entries.map((entry) => (
            <ScoreboardDetail key={entry.departmentCode} entry={entry} weights={board.weights} linkOf={linkOf} />
          ))}
        </section>
        {steps.withdraw === "release" && <WithdrawRelease steps={steps} answer={answer} />}
        {history.length > 0 && <ScoreboardHistory lines={history} />}
      </div>
    </PrintLine.Provider>
  );
}
