import type { InspectionPageView } from "./inspection-page-view.ts";

/** Who goes where, when and how, and what was said at the end. */
export function InspectionFacts({ page }: { page: InspectionPageView }) {
  return (
    <section className="card">
      <header>
        <h2>安排</h2>
        <span className="t3">{page.ordinal}</span>
      </header>
      <dl className="def">
        <dt>半年</dt>
        <dd>{page.period}</dd>
        <dt>日期</dt>
        <dd>{page.days}</dd>
        <dt>带队</dt>
        <dd>{page.lead}</dd>
        <dt>成员</dt>
        <dd>{page.members.join("、") || <span className="t3">未写</span>}</dd>
        <dt>{page.kind === "round" ? "范围" : "路线"}</dt>
        <dd>{page.scope}</dd>
        <dt>方式</dt>
        <dd>{page.methods.join("、")}</dd>
        <dt>方案</dt>
        <dd className="pre">{page.scheme || <span className="t3">未写</span>}</dd>
        {page.state === "concluded" && (
          <>
            <dt>小结</dt>
            <dd className="pre">{page.summary}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
