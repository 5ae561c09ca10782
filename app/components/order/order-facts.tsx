import { Fragment } from "react";
import type { OrderPageView } from "./order-page-view.ts";
import { OrderColourTag } from "./order-badge.tsx";

/** What is asked, of whom, why, and by when. */
export function OrderFacts({ page }: { page: OrderPageView }) {
  return (
    <section className="card">
      <header>
        <h2>督办内容</h2>
        <span className="t3">
          {page.issuer?.name} {page.issuer?.at} 签发
        </span>
      </header>
      <dl className="def">
        <dt>督办颜色</dt>
        <dd>
          <OrderColourTag colour={page.colour} /> <span className="t3">{page.meaning}</span>
        </dd>
        <dt>督办事由</dt>
        <dd className="pre">{page.grounds || <span className="t3">未写</span>}</dd>
        <dt>办理要求</dt>
        <dd className="pre">{page.requirement}</dd>
        <dt>责任科室</dt>
        <dd>{page.department}</dd>
        <dt>抄送</dt>
        <dd>{page.leader || <span className="t3">没有抄送分管领导</span>}</dd>
        <dt>回复期限</dt>
        <dd>{page.dueWords}</dd>
        <dt>所属半年</dt>
        <dd>{page.halfYear}</dd>
        {page.about.map(({ kind, words, to }) => (
          <Fragment key={kind}>
            <dt>{kind}</dt>
            <dd>
              <a href={to}>{words}</a>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
