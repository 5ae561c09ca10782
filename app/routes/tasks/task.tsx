import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TaskFacts } from "#app/components/task/task-facts.tsx";
import { TaskNotes } from "#app/components/task/task-notes.tsx";
import { TaskHistory } from "#app/components/task/task-history.tsx";
import { findAgendaItem, type TaskNote } from "#app/domain/meeting.ts";
import { currentHalfYear, departmentName, leaderName, type Plan, type Task } from "#app/domain/plan.ts";
import { taskHistory } from "#app/domain/task-history.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `任务 ${data.no} ${data.title}` : "任务"} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, today } = await openPlan(request);
  const task = /^[1-9]\d*$/.test(params.no ?? "") ? plan.taskByNo.get(Number(params.no)) : undefined;
  if (!task) throw new Response(null, { status: 404 });
  return {
    no: task.no,
    title: task.title,
    facts: factsOf(plan, task),
    history: taskHistory(plan, task, today),
    notes: plan.taskNotes.filter(({ taskNo }) => taskNo === task.no).map((note) => noteView(plan, note)),
    ...neighbours(plan, task),
    currentId: currentHalfYear(plan, today).id,
    today,
  };
}

/** The meeting is linked for those who may read its minutes. */
function noteView(plan: Plan, { agendaItemId, text, notedBy, meetingTitle, meetingOn }: TaskNote) {
  const found = findAgendaItem(plan, agendaItemId);
  const to = found && paths.meeting(found.meeting.id, {}, `i${agendaItemId}`);
  return { id: agendaItemId, text, notedBy, meetingTitle, meetingOn, to };
}

function factsOf(plan: Plan, { no, content, categoryNo, leaderCode, departmentCodes }: Task) {
  return {
    content,
    category: plan.categories.find((category) => category.no === categoryNo) ?? { no: categoryNo, name: "" },
    leader: { code: leaderCode, name: leaderName(plan, leaderCode) },
    departments: departmentCodes.map((code) => ({ code, name: departmentName(plan, code) })),
    indicators: plan.indicators
      .filter(({ relatedTasks }) => relatedTasks.includes(no))
      .map((indicator) => ({ no: indicator.no, name: indicator.displayName })),
  };
}

/** The tasks before and after in annex 1. */
function neighbours({ tasks }: Plan, task: Task) {
  const at = tasks.indexOf(task);
  const named = (other: Task | undefined) => (other ? { no: other.no, title: other.title } : null);
  return { previous: named(tasks[at - 1]), next: named(tasks[at + 1]) };
}

export default function TaskPage() {
  const { no, title, facts, history, notes, previous, next, currentId, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={`${no}　${title}`} crumbs={[{ label: "任务清单", to: paths.tasks() }, { label: `任务 ${no}` }]}>
        {previous && (
          <a className="btn" href={paths.task(previous.no)} title={`${previous.no} ${previous.title}`} rel="prev">
            <Icon name="left" />
            上一项
          </a>
        )}
        {next && (
          <a className="btn" href={paths.task(next.no)} title={`${next.no} ${next.title}`} rel="next">
            下一项
            <Icon name="right" />
          </a>
        )}
      </PageHead>
      <TaskFacts task={facts} history={history} currentId={currentId} />
      <TaskNotes notes={notes} />
      <TaskHistory taskNo={no} history={history} today={today} />
    </>
  );
}
