import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FindingFigureNotes, FindingFigures } from "#app/components/finding/finding-figures.tsx";
import { FindingFilters } from "#app/components/finding/finding-filters.tsx";
import { FindingTable } from "#app/components/finding/finding-table.tsx";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { canSometimes } from "#app/domain/permissions.ts";
import { paths } from "#app/paths.ts";
import { FINDING_VIEW_WORDS } from "#app/wording/findings.ts";
import { ledgerView } from "./ledger-view.ts";

export const meta: MetaFunction = () => [{ title: "问题台账 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  if (!canSometimes(actor, "finding.read")) throw new Response(null, { status: 403 });
  const view = ledgerView(plan, actor, today, new URL(request.url).searchParams);
  return { ...view, isWhole: may("finding.read"), mayRegister: may("finding.register") };
}

export default function Findings() {
  const page = useLoaderData<typeof loader>();
  const { filter, lines, measures } = page;
  const isEmpty = measures.found === 0;
  return (
    <>
      <PageHead title="问题台账" sub={page.isWhole ? "发现、交办、整改、复核、销号" : "本科室负责和配合的问题"}>
        {page.mayRegister && (
          <a className="btn btn-p" href={paths.newFinding()}>
            <Icon name="plus" />
            登记问题
          </a>
        )}
        {!isEmpty && (
          <a className="btn ph-hide" href={page.exportLink}>
            <Icon name="dl" />
            导出
          </a>
        )}
      </PageHead>
      <FindingFigures measures={measures} filter={filter} />
      <FindingFilters
        filter={filter}
        counts={page.counts}
        departments={page.departments}
        leaders={page.leaders}
        categories={page.categories}
        periods={page.periods}
      />
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="check" title={isEmpty ? "没有问题" : `没有${FINDING_VIEW_WORDS[filter.view]}的问题`}>
            <p>
              {page.mayRegister
                ? "督查、体验就医、疑点核实中发现的问题，点“登记问题”记入台账。"
                : "质控办交办的问题会列在这里；也可以换一个状态或清除筛选再看。"}
            </p>
            <a className="btn" href={paths.findings()}>
              看全部
            </a>
          </EmptyState>
        </section>
      ) : (
        <FindingTable lines={lines} />
      )}
      <FindingFigureNotes measures={measures} filter={filter} />
    </>
  );
}
