/** Finished rows: read, ticked for submission, opened again. */
import { RATING_WORDS } from "#app/wording/codes.ts";
import { Icon } from "#app/components/icon.tsx";
import type { RowView } from "./report-view.ts";
import { StateBadge } from "#app/components/state-badge.tsx";

type Props = { rows: readonly RowView[]; maySubmit: boolean; editLink: (taskNo: number) => string };

export function ReportReadyRows({ rows, maySubmit, editLink }: Props) {
  return (
    <section className="card rf-ready">
      {rows.map((row) => (
        <article key={row.taskNo} id={`t${row.taskNo}`}>
          <header>
            {maySubmit ? (
              <label className="ck" title="勾选后随本次提交">
                <input type="checkbox" name="ready" value={`${row.taskNo}:${row.version}`} defaultChecked />
                <span className="rn">{row.taskNo}</span>
                <span className="vh">提交任务 {row.taskNo}</span>
              </label>
            ) : (
              <span className="rn">{row.taskNo}</span>
            )}
            <b>{row.title}</b>
            <StateBadge state={row.state} words="草稿，已写完" />
            {row.coLeads.length > 0 && <span className="tag">共同 {row.coLeads.join("、")}</span>}
            <span className="sp" />
            {row.saved && (
              <span className="save ok">
                <Icon name="check" />
                {row.saved} 已保存
              </span>
            )}
            <a className="btn btn-s" href={editLink(row.taskNo)}>
              <Icon name="pen" size="s" />
              编辑<span className="vh">任务 {row.taskNo}</span>
            </a>
          </header>
          <dl>
            <div>
              <dt>进度及完成情况</dt>
              <dd>{row.content.progress}</dd>
            </div>
            <div>
              <dt>困难及下一步措施</dt>
              <dd>{row.content.difficulties}</dd>
            </div>
          </dl>
          <footer>
            {row.content.percent !== null && <span>完成程度 {row.content.percent}%</span>}
            {row.content.selfRating && <span>自评 {RATING_WORDS[row.content.selfRating]}</span>}
            {row.content.evidence && <span>佐证 {row.content.evidence}</span>}
          </footer>
        </article>
      ))}
    </section>
  );
}
