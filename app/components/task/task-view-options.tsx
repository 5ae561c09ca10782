import { TASK_GROUP_WORDS } from "#app/wording/tasks.ts";
import { TASK_GROUPS, type TaskQuery } from "#app/domain/task-query.ts";
import { taskListPath } from "./task-query.ts";

/** Grouping and density: links, so that they work and can be sent on like everything else in the address. */
export function TaskViewOptions({ query }: { query: TaskQuery }) {
  return (
    <div className="row tk-view">
      <span className="t3 f12" id="tk-group">
        分组
      </span>
      <span className="seg seg-s" role="group" aria-labelledby="tk-group">
        {TASK_GROUPS.map((group) => (
          <a
            key={group}
            href={taskListPath({ ...query, group })}
            aria-current={query.group === group ? "true" : undefined}
          >
            {TASK_GROUP_WORDS[group]}
          </a>
        ))}
      </span>
      <span className="seg seg-s tk-density" role="group" aria-label="行距">
        <a href={taskListPath({ ...query, roomy: false })} aria-current={query.roomy ? undefined : "true"}>
          紧凑
        </a>
        <a href={taskListPath({ ...query, roomy: true })} aria-current={query.roomy ? "true" : undefined}>
          标准
        </a>
      </span>
    </div>
  );
}
