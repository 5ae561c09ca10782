import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { MyIndicators } from "#app/components/workbench/my-indicators.tsx";
import { MyTasks } from "#app/components/workbench/my-tasks.tsx";
import { OfficeDesk } from "#app/components/workbench/office-desk.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RecentChanges } from "#app/components/workbench/recent-changes.tsx";
import { SheetCard } from "#app/components/workbench/sheet-card.tsx";
import { TodoList, type NothingToDo } from "#app/components/workbench/todo-list.tsx";
import { todoLine } from "#app/components/workbench/todo-words.ts";
import { shortInstant } from "#app/domain/calendar-date.ts";
import { can } from "#app/domain/permissions.ts";
import { currentHalfYear, departmentName } from "#app/domain/plan.ts";
import { recentChanges } from "#app/domain/recent-changes.ts";
import { departmentsOf, hasRole, leaderCodesOf } from "#app/domain/role.ts";
import { todosOf } from "#app/domain/todo-list.ts";
import { lastPublishedHalfYear } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { ROW_EVENT_WORDS } from "#app/wording/codes.ts";
import { departmentDesk } from "./department-desk.server.ts";
import { officeDesk } from "./office-desk.server.ts";

export const meta: MetaFunction = () => [{ title: "工作台 · 就医体验行动台账" }];

const SHOWN_CHANGES = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { actor, plan, today } = opened;
  const departments = departmentsOf(actor).map((code) => departmentDesk(plan, code, today));
  const [first] = departments;
  return {
    title: first ? `${first.department.name}工作台` : `${actor.name}的工作台`,
    halfYear: currentHalfYear(plan, today).label,
    todos: todosOf(plan, actor, today).map((todo) => todoLine(plan, todo, today)),
    empty: nothingToDo(opened),
    departments,
    office: can(actor, "unpublished.read") ? officeDesk(plan, today) : null,
    changes: changesFor(opened),
  };
}

function nothingToDo({ actor, plan, today }: OpenedPlan): NothingToDo {
  const [department] = departmentsOf(actor);
  const current = currentHalfYear(plan, today).id;
  if (department)
    return { words: "有退回、待填或待提交时会在这里出现。", label: "看任务清单", to: paths.tasks({ department }) };
  if (can(actor, "unpublished.read"))
    return { words: "有行等您审核或评定时会在这里出现。", label: "看半年总览", to: paths.review(current) };
  if (hasRole(actor, "admin")) return { words: "开账号、重置密码在账号管理。", label: "管理账号", to: paths.users };
  const published = lastPublishedHalfYear(plan, today) ?? current;
  return { words: "您的账号查看已公布的结果。", label: "看半年总览", to: paths.review(published) };
}

/** Steps on one's own department's rows, on one's own tasks, or on all rows for those who watch over all. */
function changesFor({ actor, plan, today }: OpenedPlan) {
  const mine = departmentsOf(actor);
  const led = leaderCodesOf(actor);
  const rows = plan.rows.filter((row) => {
    if (mine.length > 0) return mine.includes(row.departmentCode);
    if (led.length > 0) return led.includes(plan.taskByNo.get(row.taskNo)?.leaderCode ?? "");
    return true;
  });
  return recentChanges(rows, SHOWN_CHANGES).map(({ row, event }) => ({
    at: shortInstant(event.at, today),
    words: `${departmentName(plan, row.departmentCode)} 任务 ${row.taskNo} ${event.actorName}${ROW_EVENT_WORDS[event.kind]}`,
    to: paths.reportRow(row.halfYear, row.departmentCode, row.taskNo),
    returned: event.kind === "returned",
  }));
}

export default function Workbench() {
  const { title, halfYear, todos, empty, departments, office, changes } = useLoaderData<typeof loader>();
  const [first] = departments;
  return (
    <>
      <PageHead title={title} sub={halfYear}>
        {first?.sheet && (
          <a className="btn" href={first.sheet.link}>
            <Icon name="report" />
            打开上报表
          </a>
        )}
      </PageHead>
      <div className="wb-top">
        <TodoList todos={todos} empty={empty} />
        <div className="wb-side">
          {departments.map(({ department, sheet }) => sheet && <SheetCard key={department.code} {...sheet} />)}
          <RecentChanges changes={changes} />
        </div>
      </div>
      {office && <OfficeDesk {...office} />}
      {departments.map(({ department, sheet, indicators, owed, filled, entryLink }) => (
        <div key={department.code} className="wb-bot">
          {sheet && <MyTasks {...sheet} listLink={paths.tasks({ department: department.code })} />}
          {indicators.length > 0 && <MyIndicators {...{ indicators, owed, filled, entryLink }} />}
        </div>
      ))}
    </>
  );
}
