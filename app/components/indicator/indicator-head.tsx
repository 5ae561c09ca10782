import { paths } from "#app/paths.ts";
import { Icon } from "#app/components/icon.tsx";
import type { IndicatorPage } from "./indicator-page-view.ts";
import { IndicatorVerdict } from "./indicator-verdict.tsx";
import { PageHead } from "#app/components/page-head.tsx";

/** Title, verdict and neighbours of an indicator. `entry` is where the reader may fill it in, if anywhere. */
export function IndicatorHead({ page, entry }: { page: IndicatorPage; entry: string | null }) {
  const { no, name, queries } = page;
  const open = queries.filter(({ note }) => !note).length;
  return (
    <PageHead
      title={`${no}　${name}`}
      crumbs={[{ label: "评估指标", to: paths.indicators() }, { label: page.dimension }, { label: `第 ${no} 项` }]}
      sub={
        <>
          {page.verdicts.map((view) => (
            <IndicatorVerdict key={view.label} {...view} full />
          ))}
          {open > 0 && (
            <span className="st st-query">
              <Icon name="query" />
              疑点 {open}
            </span>
          )}
          <span>{page.facts}</span>
          {page.tasks.length > 0 && (
            <span>
              关联任务{" "}
              {page.tasks.map((task) => (
                <a key={task.no} className="ind-t" href={paths.task(task.no)}>
                  {task.no} {task.title}
                </a>
              ))}
            </span>
          )}
        </>
      }
    >
      {page.previous !== null && (
        <a className="btn" href={paths.indicator(page.previous)} aria-label={`上一项：第 ${page.previous} 项`}>
          <Icon name="left" />
          {page.previous}
        </a>
      )}
      {page.next !== null && (
        <a className="btn" href={paths.indicator(page.next)} aria-label={`下一项：第 ${page.next} 项`}>
          {page.next}
          <Icon name="right" />
        </a>
      )}
      <a className="btn" href={paths.exportFile("indicator-values.xlsx", { no: String(no) })}>
        <Icon name="dl" />
        导出
      </a>
      {entry && (
        <a className="btn btn-p" href={entry}>
          <Icon name="pen" />
          填本期
        </a>
      )}
    </PageHead>
  );
}
