import type { Attention } from "#app/domain/review-attention.ts";
import { ATTENTION_WORDS } from "#app/wording/review.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon, type IconName } from "#app/components/icon.tsx";

export type AttentionFacts = { kind: Attention["kind"]; title: string; reason: string; to: string };

const MARKS: Record<Attention["kind"], { style: string; icon: IconName }> = {
  overdue: { style: "overdue", icon: "alarm" },
  finding_overdue: { style: "overdue", icon: "issue" },
  order_overdue: { style: "overdue", icon: "order" },
  silent: { style: "none", icon: "clock" },
  hardly_begun: { style: "none", icon: "dash" },
  returned: { style: "returned", icon: "undo" },
  returned_twice: { style: "returned", icon: "undo" },
  review_overdue: { style: "submitted", icon: "send" },
  target_lost: { style: "down", icon: "dn" },
  target_missed: { style: "down", icon: "x" },
  not_completed: { style: "weak", icon: "x" },
  weak_task: { style: "weak", icon: "x" },
  contradiction: { style: "query", icon: "query" },
  query: { style: "query", icon: "query" },
  indicator_missing: { style: "none", icon: "chart" },
};

/** More than these are folded away. */
const FIRST_LOOK = 8;

/** 需关注: what to look at, each with its reason. `file` is the list as a workbook. */
export function ReviewAttention({ items, file }: { items: readonly AttentionFacts[]; file: string }) {
  const rest = items.slice(FIRST_LOOK);
  return (
    <section className="card rv-atn" id="atn">
      <header>
        <h2>需关注</h2>
        <span className="t3">{items.length} 件</span>
        {items.length > 0 && (
          <a className="more ph-hide" href={file}>
            导出
          </a>
        )}
      </header>
      {items.length === 0 && (
        <EmptyState icon="check" title="没有要特别关注的事">
          <p>没有逾期、退回、评定不好的任务，没有未达标或有待答疑点的指标，也没有久未登录的科室。</p>
        </EmptyState>
      )}
      <AttentionTable label="需关注" items={items.slice(0, FIRST_LOOK)} />
      {rest.length > 0 && (
        <details className="atn-more">
          <summary>
            <Icon name="right" />
            再看 {rest.length} 件
          </summary>
          <AttentionTable label="其余需关注" items={rest} />
        </details>
      )}
    </section>
  );
}

/** A column is too narrow for three beside one another: the reason stands below, and is a cell of its own when copied. */
function AttentionTable({ label, items }: { label: string; items: readonly AttentionFacts[] }) {
  if (items.length === 0) return null;
  return (
    <table className="atn" aria-label={label}>
      <tbody>
        {items.map(({ kind, title, reason, to }) => (
          <tr key={title}>
            <td className="atn-k">
              <span className={`ic ic-${MARKS[kind].style}`}>
                <Icon name={MARKS[kind].icon} />
              </span>
              <span className="atn-w">{ATTENTION_WORDS[kind]}</span>
            </td>
            <th scope="row">
              <a className="lk" href={to}>
                {title}
              </a>
            </th>
            <td className="atn-r">{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
