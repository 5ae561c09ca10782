import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { setQueryThresholds } from "#app/commands/set-query-thresholds.ts";
import { RuleTable } from "#app/components/data-query/rule-table.tsx";
import { ThresholdForm, ThresholdList } from "#app/components/data-query/threshold-form.tsx";
import { ruleSections, thresholdSections, type TypedThresholds } from "#app/components/data-query/threshold-view.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { DEFAULT_QUERY_THRESHOLDS } from "#app/domain/data-query-thresholds.ts";
import { thresholdNames } from "#app/domain/query-threshold-limits.ts";
import { readThresholds, typedThresholds } from "#app/forms/threshold-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { thresholdText } from "#app/wording/query-thresholds.ts";
import { movedIn } from "./moved-count.ts";

export const meta: MetaFunction = () => [{ title: "疑点规则 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, may } = await openPlan(request);
  const { searchParams } = new URL(request.url);
  const { queryThresholds, queryThresholdsVersion } = plan.settings;
  const mayConfigure = may("query.configure");
  return {
    mayConfigure,
    version: queryThresholdsVersion,
    thresholds: queryThresholds,
    changed: thresholdNames().filter((name) => queryThresholds[name] !== DEFAULT_QUERY_THRESHOLDS[name]).length,
    filledBack: mayConfigure && searchParams.has("defaults"),
    moved: movedIn(searchParams),
    rules: ruleSections(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readPostedForm(request);
  const version = Number(form.get("version"));
  const result = execute(actor, setQueryThresholds, { thresholds: readThresholds(form), version });
  if (result.ok) return redirect(paths.queryThresholds({ moved: String(result.value.moved) }));
  const { code, fields = {} } = result.refusal;
  const refused: TypedThresholds = { typed: typedThresholds(form), errors: fields };
  return data({ sentence: refusalSentence(result.refusal), refused }, { status: REFUSALS[code].status });
}

const STANDARD: TypedThresholds = {
  typed: Object.fromEntries(
    thresholdNames().map((name) => [name, thresholdText(name, DEFAULT_QUERY_THRESHOLDS[name])]),
  ),
  errors: {},
};

export default function Thresholds() {
  const { mayConfigure, version, thresholds, changed, filledBack, moved, rules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sections = thresholdSections(thresholds, answer?.refused ?? (filledBack ? STANDARD : undefined));
  const count = rules.reduce((sum, section) => sum + section.rules.length, 0);
  return (
    <>
      <PageHead
        title="疑点规则"
        crumbs={[
          { label: "评估指标", to: paths.indicators() },
          { label: "疑点", to: paths.queries() },
        ]}
        sub={`${count} 条规则 · 阈值由本院自定，${changed === 0 ? "均为默认值" : `改过 ${changed} 项`}`}
      >
        <a className="btn" href="#rules">
          规则一览
        </a>
      </PageHead>
      {answer && <Note kind="block">{answer.sentence}</Note>}
      {!answer && filledBack && <Note kind="soon">已填回默认值，还没有保存，按“保存并重跑规则”后生效。</Note>}
      {!answer && moved !== null && <Note kind="done">阈值已保存，全部规则已按新阈值重跑，{moved} 条疑点有变化。</Note>}
      {mayConfigure ? (
        <ThresholdForm
          {...{ sections, version }}
          defaultsLink={paths.queryThresholds({ defaults: "1" })}
          cancelLink={paths.queryThresholds()}
        />
      ) : (
        <ThresholdList sections={sections} />
      )}
      <h2 className="rul-h" id="rules">
        规则一览
      </h2>
      <p className="t2 f13">
        阻断的不更正不能提交；疑点须说明或更正，由质控办核实；提示不必答复。与2023年上半年比较的、例数很少的波动只作提示。
      </p>
      <RuleTable sections={rules} />
    </>
  );
}
