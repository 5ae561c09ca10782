import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { caseLine } from "#app/components/exemplary-case/case-line.ts";
import { CaseTable } from "#app/components/exemplary-case/case-table.tsx";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { halfYearsOfCases } from "#app/domain/case-checks.ts";
import { caseQuery, passesCaseFilter, readCaseFilter } from "#app/domain/case-filter.ts";
import { CASE_STATES } from "#app/domain/exemplary-case.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { paths } from "#app/paths.ts";
import { CASE_STATE_WORDS } from "#app/wording/cases.ts";

export const meta: MetaFunction = () => [{ title: "典型案例 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, actor, today } = await openPlan(request);
  const filter = readCaseFilter(new URL(request.url).searchParams, plan);
  return {
    filter,
    periods: halfYearsOfCases(plan).map(({ id, label }) => ({ value: id, words: label })),
    departments: plan.departments.map(({ code, name }) => ({ value: code, words: name })),
    lines: plan.cases
      .filter((item) => passesCaseFilter(item, filter))
      .toReversed()
      .map((item) => caseLine(plan, item, today)),
    isEmpty: plan.cases.length === 0,
    mayWrite: canSometimes(actor, "case.write"),
    exportLink: paths.exportFile("cases.xlsx", caseQuery(filter)),
  };
}

export default function Cases() {
  const page = useLoaderData<typeof loader>();
  const { filter, lines } = page;
  return (
    <>
      <PageHead title="典型案例" sub="先进典型、亮点形成书面材料，审定后报送市卫健委">
        {page.mayWrite && (
          <a className="btn btn-p" href={paths.newCase()}>
            <Icon name="plus" />
            写案例
          </a>
        )}
        {!page.isEmpty && (
          <a className="btn ph-hide" href={page.exportLink}>
            导出清单
          </a>
        )}
      </PageHead>
      <form className="fbar ins-filter" role="search" aria-label="筛选典型案例" action={paths.cases()}>
        <FilterChoice name="period" label="半年" chosen={filter.halfYear} options={page.periods} />
        <FilterChoice name="department" label="科室" chosen={filter.departmentCode} options={page.departments} />
        <FilterChoice
          name="state"
          label="状态"
          chosen={filter.state}
          options={CASE_STATES.map((value) => ({ value, words: CASE_STATE_WORDS[value] }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
        {(filter.halfYear ?? filter.departmentCode ?? filter.state) && <a href={paths.cases()}>清除筛选</a>}
        <span className="t3 f12">{lines.length} 个</span>
      </form>
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="ribbon" title={page.isEmpty ? "还没有典型案例" : "没有符合筛选的案例"}>
            <p>
              {!page.isEmpty
                ? "换一个条件，或清除筛选再看。"
                : page.mayWrite
                  ? "做得好的写成一页：做了什么、患者得到了什么，引用一项指标作证。"
                  : "科室写好、质控办审定后，案例会出现在这里。"}
            </p>
          </EmptyState>
        </section>
      ) : (
        <CaseTable lines={lines} />
      )}
    </>
  );
}
