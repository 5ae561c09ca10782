import { useId, type ReactNode } from "react";
import type { Grouping } from "#app/domain/board-query.ts";
import type { BoardGroup } from "#app/domain/supervision-board.ts";
import type { Tile } from "#app/domain/supervision-items.ts";
import { countWords, namelessGroup, NOTHING_OWED, TILE_WORDS } from "#app/wording/supervision.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { CopyGap } from "#app/components/copied.tsx";
import { ChaseBar } from "./chase-bar.tsx";
import type { ListedLine } from "./listed-line.ts";
import { SupervisionLine, type LineProps } from "./supervision-line.tsx";

type Props = Pick<LineProps, "grouping" | "day" | "today" | "halfYear"> & {
  tile: Tile;
  summary: string;
  groups: readonly BoardGroup<ListedLine>[];
  groupLinks: Readonly<Record<Grouping, string>>;
  exportLink: string;
  todayLink: string;
  /** The reader chases, if not on this day and these lines. */
  chases: boolean;
  /** What was ticked and written before the page was answered. */
  typed: { readonly items: readonly string[]; readonly note: string };
};

const GROUPING_WORDS: Record<Grouping, string> = { leader: "分管领导", department: "科室", category: "评价项目" };

/** The list of the chosen tile, grouped. */
export function SupervisionList(props: Props) {
  const { tile, summary, groups, grouping, groupLinks, exportLink, typed } = props;
  const headingId = useId();
  const lines = groups.flatMap((group) => group.lines);
  const isOffered = lines.some(({ chase }) => chase === "offered");
  const ticked = isOffered ? typed.items : null;
  const rated = lines.some(({ taskNo }) => taskNo !== null);
  return (
    <section className="card" id="list" aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{TILE_WORDS[tile]}</h2>
        <span className="t3">{summary}</span>
        <span className="sp" />
        <span className="t3 ph-hide">分组</span>
        <nav className="seg seg-s" aria-label="分组">
          {(["leader", "department", "category"] as const).map((each) => (
            <a key={each} href={groupLinks[each]} aria-current={each === grouping ? "true" : undefined}>
              {GROUPING_WORDS[each]}
            </a>
          ))}
        </nav>
        {lines.length > 0 && (
          <a className="btn btn-s" href={exportLink}>
            <Icon name="dl" />
            导出
          </a>
        )}
      </header>
      {lines.length === 0 ? (
        <EmptyState icon="check" title={`没有${TILE_WORDS[tile]}的事`}>
          <p>{NOTHING_OWED[tile]}</p>
        </EmptyState>
      ) : (
        <ChaseForm offered={isOffered} {...props}>
          <ListTable {...props} rated={rated} ticked={ticked} />
        </ChaseForm>
      )}
    </section>
  );
}

/** The form around the list, where something on it may be chased; on another day it says why not. */
function ChaseForm(props: Props & { offered: boolean; children: ReactNode }) {
  const { offered, chases, day, today, todayLink, groups, typed, children } = props;
  if (offered) {
    const chased = groups.flatMap(({ lines }) => lines.filter(({ chase }) => chase === "offered"));
    return (
      <form method="post" action="#top">
        <ChaseBar note={typed.note} isEveryTicked={chased.every(({ matter }) => typed.items.includes(matter))} />
        {children}
      </form>
    );
  }
  const isAnotherDay = chases && day !== today;
  return (
    <>
      {isAnotherDay && (
        <Note kind="info">
          这是 {day} 的情况，催办只在今天的清单上进行。<a href={todayLink}>看今天的</a>
        </Note>
      )}
      {children}
    </>
  );
}

function ListTable(props: Props & Pick<LineProps, "rated" | "ticked">) {
  const { tile, groups, grouping, rated, ticked, day, today, halfYear } = props;
  return (
    <div className="tw flat">
      <table className="tbl compact sup-t">
        <thead>
          <tr>
            {ticked && <th className="tick" aria-label="选中" />}
            <th>事项</th>
            <th className="ph-hide">{grouping === "department" ? "分管领导" : "科室"}</th>
            <th>状态</th>
            {rated && <th className="c ph-hide">上期</th>}
            <th>期限</th>
            <th className="last ph-hide">最近动作</th>
            <th className="ph-hide">提醒记录</th>
            <th className="num ph-hide">下一步</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code ?? ""}>
            <GroupHead group={group} tile={tile} grouping={grouping} columns={7 + (rated ? 1 : 0) + (ticked ? 1 : 0)} />
            {group.lines.map((line) => (
              <SupervisionLine key={line.matter} {...{ line, grouping, day, today, halfYear, rated, ticked }} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type GroupHeadProps = { group: BoardGroup; tile: Tile; grouping: Grouping; columns: number };

function GroupHead({ group, tile, grouping, columns }: GroupHeadProps) {
  return (
    <tr className="grp">
      <th colSpan={columns} scope="rowgroup">
        {group.code === null ? namelessGroup(tile, grouping) : group.name}
        <span className="t3">
          <span className="share">
            <CopyGap />
            {countWords(tile, group.lines.length)}
          </span>
          {group.shares.map(({ name, count }) => (
            <span key={name} className="share">
              <CopyGap />
              {name} {count}
            </span>
          ))}
        </span>
      </th>
    </tr>
  );
}
