import { FindingBadge, OverdueBadge } from "#app/components/finding/finding-badge.tsx";
import { Icon } from "#app/components/icon.tsx";
import { MarkBadge } from "./inspection-badge.tsx";
import type { ObservationView } from "./inspection-page-view.ts";

type Props = { observation: ObservationView; /** Of the place it stands under, not said again. */ placeName: string };

/** One thing seen, and the finding it has become. */
export function ObservationItem({ observation, placeName }: Props) {
  const { id, mark, text, evidence, minutesWaited, department, task, recorded, finding, register, correct } =
    observation;
  return (
    <li className={`ins-seen ins-seen-${mark}`} id={`o${id}`}>
      <div className="ins-seen-head">
        <MarkBadge mark={mark} />
        {department && department !== placeName && <span className="tag">{department}</span>}
        {task && !placeName.startsWith(`${task} `) && <span className="tag">{task}</span>}
        {minutesWaited !== null && (
          <span className="tag">
            <Icon name="clock" size="s" />
            等候 {minutesWaited} 分钟
          </span>
        )}
        <span className="t3 f12">{recorded}</span>
      </div>
      <p className="pre">{text}</p>
      {evidence && <p className="t2 f12 pre">佐证：{evidence}</p>}
      {(finding || register || correct) && (
        <div className="ins-seen-foot">
          {finding && (
            <>
              <a href={finding.to}>{finding.no}</a> <FindingBadge state={finding.state} />
              {finding.isOverdue && <OverdueBadge />}
            </>
          )}
          {register && (
            <a className={mark === "problem" ? "btn btn-s" : "ins-act"} href={register}>
              登记为问题
            </a>
          )}
          {correct && (
            <a className="ins-act" href={correct}>
              更正
            </a>
          )}
        </div>
      )}
    </li>
  );
}
