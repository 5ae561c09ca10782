import { FINDING_SOURCE_WORDS, FINDING_SEVERITY_WORDS } from "#app/wording/findings.ts";
import type { FindingPageView } from "./finding-page-view.ts";

/** What was found, who answers for it, and what counts as done. */
export function FindingFacts({ page }: { page: FindingPageView }) {
  return (
    <section className="card">
      <header>
        <h2>问题</h2>
        <span className="t3">
          {FINDING_SOURCE_WORDS[page.source]} · {page.foundOn} 发现
        </span>
      </header>
      <dl className="def">
        <dt>描述</dt>
        <dd className="pre">{page.description}</dd>
        {page.observed && (
          <>
            <dt>记录</dt>
            <dd>
              <a href={page.observed.to}>{page.observed.words}</a>
            </dd>
          </>
        )}
        {page.decided && (
          <>
            <dt>会议</dt>
            <dd>
              <a href={page.decided.to}>{page.decided.words}</a>
            </dd>
          </>
        )}
        <dt>程度</dt>
        <dd>
          {FINDING_SEVERITY_WORDS[page.severity]}
          <span className="t3"> {page.severity === "minor" ? "质控办复核后销号" : "质控办和分管领导都复核后销号"}</span>
        </dd>
        <dt>评价项目</dt>
        <dd>{page.category}</dd>
        {page.task && (
          <>
            <dt>任务</dt>
            <dd>
              <a href={page.task.to}>{page.task.words}</a>
            </dd>
          </>
        )}
        {page.indicator && (
          <>
            <dt>指标</dt>
            <dd>
              <a href={page.indicator.to}>{page.indicator.words}</a>
            </dd>
          </>
        )}
        <dt>责任科室</dt>
        <dd>
          {page.department}
          {page.helpers.length > 0 && <span className="t2">，配合：{page.helpers.join("、")}</span>}
        </dd>
        <dt>分管领导</dt>
        <dd>{page.leader}</dd>
        <dt>整改要求</dt>
        <dd className="pre">{page.measures || <span className="t3">交办时写</span>}</dd>
        <dt>销号标准</dt>
        <dd className="pre">{page.acceptance || <span className="t3">未写</span>}</dd>
        <dt>整改时限</dt>
        <dd>
          {page.dueOn ?? <span className="t3">交办时定</span>}
          {page.marks.map((mark) => (
            <span key={mark} className="tag">
              {mark}
            </span>
          ))}
        </dd>
        {(page.orders.length > 0 || page.newOrder) && (
          <>
            <dt>督办单</dt>
            <dd>
              {page.orders.map(({ words, state, to }) => (
                <span key={to} className="ord-ref">
                  <a href={to}>{words}</a> <span className="t3">{state}</span>
                </span>
              ))}
              {page.newOrder && <a href={page.newOrder}>发督办单</a>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
