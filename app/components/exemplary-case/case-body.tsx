import type { CasePageView } from "./case-page-view.ts";

/** What was done, what came of it, and the figures on record. */
export function CaseBody({ page }: { page: CasePageView }) {
  const { practice, effect, figures, about } = page;
  return (
    <section className="card">
      <dl className="def">
        <dt>科室</dt>
        <dd>{page.department}</dd>
        <dt>半年</dt>
        <dd>{page.period}</dd>
        {about && (
          <>
            <dt>任务</dt>
            <dd>
              <a href={about.to}>{about.words}</a>
            </dd>
          </>
        )}
        <dt>做法</dt>
        <dd className="pre">{practice || <span className="t3">未写</span>}</dd>
        <dt>成效</dt>
        <dd className="pre">{effect || <span className="t3">未写</span>}</dd>
        {figures && (
          <>
            <dt>指标</dt>
            <dd>
              <a href={figures.to}>
                {figures.indicatorNo} {figures.label}
              </a>
              {figures.values.length === 0 && <p className="t3">没有已公布的数值</p>}
              <ul className="cs-values">
                {figures.values.map(({ halfYear, label, text }) => (
                  <li key={halfYear}>
                    {label} <b>{text}</b>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {page.reported && (
          <>
            <dt>报送</dt>
            <dd>{page.reported}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
