import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RatingLegend } from "#app/components/rating-glyph.tsx";
import { ActiveTaskFilters, TaskFilters, withoutFilters } from "#app/components/task/task-filters.tsx";
import { TaskTable } from "#app/components/task/task-table.tsx";
import { TaskViewOptions } from "#app/components/task/task-view-options.tsx";
import { taskGroups } from "#app/domain/task-groups.ts";
import { taskList } from "#app/domain/task-line.ts";
import { readTaskQuery, taskChoices, taskParameters } from "#app/domain/task-query.ts";
import { paths } from "#app/paths.ts";
import { listExplanation } from "#app/wording/tasks.ts";

export const meta: MetaFunction = () => [{ title: "任务清单 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today } = await openPlan(request);
  const choices = taskChoices(plan);
  const query = readTaskQuery(new URL(request.url).searchParams, choices);
  const list = taskList(plan, today);
  const reports = plan.tasks.reduce((count, { departmentCodes }) => count + departmentCodes.length, 0);
  return {
    query,
    choices,
    list,
    facts: `${plan.tasks.length} 项任务 · ${plan.categories.length} 个评价项目 · ${reports} 行上报`,
    explanation: listExplanation(list, query.group === "department"),
  };
}

export default function Tasks() {
  const { query, choices, list, facts, explanation } = useLoaderData<typeof loader>();
  const groups = taskGroups(list.lines, query);
  const found = groups.reduce((count, { lines }) => count + lines.length, 0);
  return (
    <div className="tk-page">
      <PageHead title="任务清单" sub={facts}>
        <a className="btn" href={paths.exportFile("tasks.xlsx", taskParameters(query))}>
          <Icon name="dl" />
          导出清单
        </a>
        <a className="btn" href={paths.exportFile("task-list.xlsx")} title="附件1，官方版式，全部任务">
          <Icon name="dl" />
          导出附件1
        </a>
      </PageHead>
      <TaskFilters query={query} choices={choices} />
      <div className="tk-bar">
        <span className="t2 f13" role="status">
          {found === list.lines.length ? `全部 ${found} 项` : `符合条件 ${found} 项`}
        </span>
        <ActiveTaskFilters query={query} choices={choices} />
        <span className="sp" />
        <TaskViewOptions query={query} />
      </div>
      {found === 0 ? (
        <div className="card">
          <EmptyState icon="search" title="没有符合条件的任务">
            <p>换一个词，或去掉上面的一个条件再看。</p>
            <a className="btn" href={withoutFilters(query)}>
              清除筛选
            </a>
          </EmptyState>
        </div>
      ) : (
        <>
          <TaskTable list={list} groups={groups} query={query} />
          <RatingLegend>{explanation}</RatingLegend>
        </>
      )}
    </div>
  );
}
