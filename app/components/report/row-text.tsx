/** What the department wrote, beside last half-year's words, with what changed since the last submission. */
import { RATING_WORDS } from "#app/wording/codes.ts";
import { OfficialText } from "./official-text.tsx";
import type { RowPageView } from "./row-view.ts";
import { RatingCell } from "#app/components/state-badge.tsx";
import { TextChanges } from "./text-changes.tsx";

export function RowText({ page }: { page: Pick<RowPageView, "row" | "changes" | "rating" | "leader"> }) {
  const { row, changes, rating } = page;
  const { content } = row;
  return (
    <div className="stack3">
      <section className="card">
        <header>
          <h2>本期上报</h2>
          {row.saved && <span className="t3">{row.saved} 保存</span>}
        </header>
        <OfficialText no={row.taskNo} leader={page.leader} text={row.officialText} open={false} />
        <dl className="def">
          <dt>进度</dt>
          <dd className="pre">{content.progress || <span className="t3">未填写</span>}</dd>
          <dt>困难措施</dt>
          <dd className="pre">{content.difficulties || <span className="t3">未填写</span>}</dd>
          <dt>完成程度</dt>
          <dd>{content.percent === null ? <span className="t3">未填写</span> : `${content.percent}%`}</dd>
          <dt>自评</dt>
          <dd>{content.selfRating ? RATING_WORDS[content.selfRating] : <span className="t3">未填写</span>}</dd>
          <dt>佐证</dt>
          <dd>{content.evidence || <span className="t3">未填写</span>}</dd>
          {rating?.reason && (
            <>
              <dt>评定理由</dt>
              <dd>{rating.reason}</dd>
            </>
          )}
        </dl>
      </section>
      {changes && <ChangesCard changes={changes} />}
      {row.previous && (
        <section className="card">
          <header>
            <h2>{row.previous.label}</h2>
            {row.previous.rating && <RatingCell rating={row.previous.rating} full />}
          </header>
          <p className="cb t2 pre">{row.previous.progress}</p>
        </section>
      )}
    </div>
  );
}

function ChangesCard({ changes }: { changes: NonNullable<RowPageView["changes"]> }) {
  const { progress, difficulties, percent } = changes;
  const unchanged = !progress && !difficulties && !percent;
  return (
    <section className="card">
      <header>
        <h2>与上次提交相比</h2>
        <span className="t3">下划线为新增，删除线为删去</span>
      </header>
      <dl className="def">
        {unchanged && <dd>文字没有变化</dd>}
        {progress && (
          <>
            <dt>进度</dt>
            <dd>
              <TextChanges changes={progress} />
            </dd>
          </>
        )}
        {difficulties && (
          <>
            <dt>困难措施</dt>
            <dd>
              <TextChanges changes={difficulties} />
            </dd>
          </>
        )}
        {percent && (
          <>
            <dt>完成程度</dt>
            <dd>
              {percent[0] ?? "未填"} → {percent[1] ?? "未填"}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
