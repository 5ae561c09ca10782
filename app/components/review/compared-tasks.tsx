import { Fragment } from "react";
import type { TaskChange } from "#app/domain/half-year-comparison-tasks.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { TASK_VIEW_WORDS } from "#app/wording/comparison.ts";
import { Icon, type IconName } from "#app/components/icon.tsx";
import { TextChanges } from "#app/components/report/text-changes.tsx";
import { TaskCellMark } from "#app/components/task/task-cell.tsx";
import { CopyGap, ListNo } from "#app/components/copied.tsx";
import type { ComparedPart, ComparedTask, ComparedText } from "./compared-task.ts";

const MARKS: Record<TaskChange, { icon: IconName; tone: string }> = {
  slipped: { icon: "dn", tone: "k-down" },
  newly_done: { icon: "check2", tone: "k-hit" },
  re_rated: { icon: "up", tone: "k-up" },
  same: { icon: "minus", tone: "k-none" },
  unrated: { icon: "dash", tone: "k-none" },
};

type Props = { tasks: readonly ComparedTask[]; from: HalfYearId; to: HalfYearId };

/** One line a task with both ratings; what was written differently folds out below it. */
export function ComparedTasks({ tasks, from, to }: Props) {
  return (
    <div className="tw flat">
      <table className="tbl compact cmp">
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col" className="ph-hide">
              领导
            </th>
            <th scope="col" className="ph-hide">
              牵头科室
            </th>
            <th scope="col">{shortHalfYear(from)}</th>
            <th scope="col">{shortHalfYear(to)}</th>
            <th scope="col">变化</th>
            <th scope="col" className="ph-hide cmp-tw">
              文字
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Fragment key={task.no}>
              <tr className={task.texts.length > 0 ? "has-text" : undefined}>
                <th scope="row">
                  <a className="lk nm" href={paths.task(task.no)}>
                    <ListNo no={task.no} />
                    <span>{task.title}</span>
                  </a>
                </th>
                <td className="ph-hide t2 nw">{task.leader}</td>
                <td className="ph-hide t2">{task.departments}</td>
                <td>
                  <TaskCellMark cell={task.from} current={false} />
                </td>
                <td>
                  <TaskCellMark cell={task.to} current={false} />
                </td>
                <td>
                  <span className={`k ${MARKS[task.change].tone}`}>
                    <Icon name={MARKS[task.change].icon} />
                    {TASK_VIEW_WORDS[task.change]}
                  </span>
                </td>
                <td className="ph-hide" />
              </tr>
              {task.texts.length > 0 && (
                <tr className="cmp-text">
                  <td colSpan={7}>
                    <Texts texts={task.texts} from={from} to={to} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TextsProps = { texts: readonly ComparedText[]; from: HalfYearId; to: HalfYearId };

/** Its summary stands in the last cell of the line above. */
function Texts({ texts, from, to }: TextsProps) {
  return (
    <details>
      <summary>
        <Icon name="right" />
        有变{texts.length > 1 && `（${texts.length} 个科室）`}
      </summary>
      {texts.map((text) => (
        <Text key={text.departmentCode} text={text} from={from} to={to} />
      ))}
    </details>
  );
}

function Text({ text, from, to }: Omit<TextsProps, "texts"> & { text: ComparedText }) {
  return (
    <div>
      <p className="f12 t2">
        {text.department}文字有变：{text.summary}
      </p>
      <dl className="def">
        {text.parts.map((part) => (
          <Fragment key={part.label}>
            <dt>
              <CopyGap />
              {part.label}
              <CopyGap />
            </dt>
            <dd>
              <Part part={part} from={from} to={to} />
            </dd>
          </Fragment>
        ))}
        {text.percent && (
          <>
            <dt>完成程度</dt>
            <dd>{text.percent}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Part({ part, from, to }: { part: ComparedPart; from: HalfYearId; to: HalfYearId }) {
  if (part.kind === "changed") return <TextChanges changes={part.pieces} />;
  return (
    <div className="cmp-both">
      <p className="t3">大部分重写，两期全文：</p>
      {(
        [
          [from, part.before],
          [to, part.after],
        ] as const
      ).map(([halfYear, words]) => (
        <p key={halfYear}>
          <b>
            <CopyGap />
            {shortHalfYear(halfYear)}
            <CopyGap />
          </b>
          <span className="pre">{words || "（空）"}</span>
        </p>
      ))}
    </div>
  );
}
