import { FindingBadge, OverdueBadge } from "#app/components/finding/finding-badge.tsx";
import { Icon } from "#app/components/icon.tsx";
import { paths } from "#app/paths.ts";
import type { AgendaItemView, MeetingPageView } from "./meeting-page-view.ts";

/** The agenda with what was said and decided, and what has become of it. */
export function AgendaList({ page }: { page: MeetingPageView }) {
  const { agenda, steps } = page;
  const mayChange = steps.includes("agenda");
  return (
    <section className="card" id="agenda">
      <header>
        <h2>议程</h2>
        <span className="t3">{page.figures}</span>
        {mayChange && (
          <a className="btn btn-s" href={page.newItem}>
            <Icon name="plus" />
            加议题
          </a>
        )}
      </header>
      {agenda.length === 0 && <p className="cb t3">还没有议题。</p>}
      <ol className="mt-agenda">
        {agenda.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            no={index + 1}
            last={agenda.length}
            version={mayChange ? page.version : null}
          />
        ))}
      </ol>
      {page.afterwards && <p className="mt-after t3 f12">{page.afterwards}</p>}
    </section>
  );
}

type ItemProps = {
  item: AgendaItemView;
  no: number;
  last: number;
  /** null where nothing is moved. */ version: number | null;
};

function Item({ item, no, last, version }: ItemProps) {
  const { id, title, background, leaderComment, decision, task, duty } = item;
  return (
    <li id={`i${id}`}>
      <span className="ins-no">{no}</span>
      <div className="mt-item">
        <h3>{title}</h3>
        {background && <p className="t2 f13 pre">{background}</p>}
        {task && (
          <p className="f13">
            <a href={task.to}>{task.words}</a>
          </p>
        )}
        {leaderComment && (
          <p className="pre">
            <b>点评</b>　{leaderComment}
          </p>
        )}
        {decision && (
          <p className="pre mt-decision">
            <b>决定</b>　{decision}
          </p>
        )}
        {duty.length > 0 && <p className="t2 f13">{duty.join("　")}</p>}
        <Outcome item={item} />
      </div>
      {version !== null && (
        <div className="mt-acts">
          {no > 1 && <Move id={id} version={version} direction="up" />}
          {no < last && <Move id={id} version={version} direction="down" />}
          {item.edit && (
            <a className="btn btn-s" href={item.edit} aria-label={`修改：${title}`}>
              <Icon name="pen" />
              修改
            </a>
          )}
        </div>
      )}
    </li>
  );
}

function Outcome({ item }: { item: AgendaItemView }) {
  const { id, finding, notedOn, register, mayNote, waitsForMinutes } = item;
  if (!finding && notedOn === null && !register && !mayNote && !waitsForMinutes) return null;
  return (
    <div className="mt-foot">
      {finding && (
        <>
          <a href={finding.to}>{finding.no}</a> <FindingBadge state={finding.state} />
          {finding.isOverdue && <OverdueBadge />}
        </>
      )}
      {notedOn !== null && <a href={`${paths.task(notedOn)}#notes`}>已记到任务 {notedOn}</a>}
      {register && (
        <a className="btn btn-s" href={register}>
          登记为问题
        </a>
      )}
      {waitsForMinutes && (
        <span className="t3 f12">{`纪要定稿后，这项决定可以登记为问题${item.task ? "、记到任务" : ""}。`}</span>
      )}
      {mayNote && (
        <form method="post" action={`#i${id}`}>
          <input type="hidden" name="itemId" value={id} />
          <button className="btn btn-s" type="submit" name="intent" value="note" title="牵头科室在任务页看得到">
            记到任务
          </button>
        </form>
      )}
    </div>
  );
}

function Move({ id, version, direction }: { id: number; version: number; direction: "up" | "down" }) {
  return (
    <form method="post" action={`#i${id}`}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="itemId" value={id} />
      <input type="hidden" name="direction" value={direction} />
      <button className="btn btn-s" type="submit" name="intent" value="move">
        {direction === "up" ? "上移" : "下移"}
      </button>
    </form>
  );
}
