import { Icon } from "#app/components/icon.tsx";
import { QUERY_SEVERITY_WORDS } from "#app/wording/queries.ts";
import { QueryBadge } from "./query-badge.tsx";
import type { QueryCardView } from "./query-view.ts";

/** The same 疑点 as rows and columns, for those who copy them into a sheet; folded away, as the cards are worked with. */
export function QueryTable({ queries }: { queries: readonly QueryCardView[] }) {
  return (
    <details className="qry-as">
      <summary>
        <Icon name="right" />
        以表格看这 {queries.length} 条，可复制到 Excel、Word
      </summary>
      <div className="tw">
        <table className="tbl compact" aria-label="疑点">
          <thead>
            <tr>
              <th scope="col">半年</th>
              <th scope="col">指标</th>
              <th scope="col">责任科室</th>
              <th scope="col">数值</th>
              <th scope="col">程度</th>
              <th scope="col">规则</th>
              <th scope="col">疑点</th>
              <th scope="col">状态</th>
              <th scope="col">进展</th>
            </tr>
          </thead>
          <tbody>
            {queries.map((query) => (
              <tr key={query.key}>
                <td className="nw">{query.period}</td>
                <td>
                  <a className="lk" href={`#${query.anchor}`}>
                    {query.subject}
                  </a>
                </td>
                <td className="nw">{query.department}</td>
                <td className="nw">{query.value}</td>
                <td className="nw">{QUERY_SEVERITY_WORDS[query.severity]}</td>
                <td>{query.rule}</td>
                <td>{query.sentence}</td>
                <td className="nw">
                  <QueryBadge state={query.state} />
                </td>
                <td>{query.next}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
