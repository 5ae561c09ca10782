import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { BoardGroup, BoardLine, Grouping } from "#app/domain/supervision-board.ts";
import type { Tile } from "#app/domain/supervision-items.ts";
import { paths } from "#app/paths.ts";
import { countWords, daysLateWords, lastStepWords, NOTHING_OWED, TILE_WORDS } from "#app/wording/supervision.ts";
import { querySentence } from "#app/wording/values.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";
import { TILE_ICONS } from "./supervision-icons.ts";

type Props = {
  tile: Tile;
  summary: string;
  groups: readonly BoardGroup[];
  grouping: Grouping;
  groupLinks: Readonly<Record<Grouping, string>>;
  day: CalendarDate;
  /** Items of other half-years say so. */
  halfYear: HalfYearId;
  /** The reader writes these rows and cells; others look at them. */
  writes: boolean;
  /** The reader may make a finding of a line. */
  registers: boolean;
};

/** The list of the chosen tile, grouped. */
export function SupervisionList(props: Props) {
  const { tile, summary, groups, grouping, groupLinks, day, halfYear, writes, registers } = props;
  const rated = groups.some(({ lines }) => lines.some(({ taskNo }) => taskNo !== null));
  return (
    <section className="card" id="list">
      <header>
        <h2>{TILE_WORDS[tile]}</h2>
        <span className="t3">{summary}</span>
        <span className="sp" />
        <span className="t3">分组</span>
        <nav className="seg seg-s" aria-label="分组">
          <a href={groupLinks.leader} aria-current={grouping === "leader" ? "true" : undefined}>
            分管领导
          </a>
          <a href={groupLinks.department} aria-current={grouping === "department" ? "true" : undefined}>
            科室
          </a>
        </nav>
      </header>
      {groups.length === 0 ? (
        <EmptyState icon="check" title={`没有${TILE_WORDS[tile]}的事`}>
          <p>{NOTHING_OWED[tile]}</p>
        </EmptyState>
      ) : (
        <div className="tw flat">
          <table className="tbl compact sup-t">
            <thead>
              <tr>
                <th>事项</th>
                <th className="ph-hide">{grouping === "leader" ? "科室" : "分管领导"}</th>
                <th>状态</th>
                {rated && <th className="c ph-hide">上期</th>}
                <th>期限</th>
                <th className="ph-hide">最近动作</th>
                <th className="num ph-hide">下一步</th>
              </tr>
            </thead>
            {groups.map((group) => (
              <tbody key={group.code ?? ""}>
                <GroupHead group={group} tile={tile} columns={rated ? 7 : 6} />
                {group.lines.map((line) => (
                  <Line key={lineKey(line)} {...{ line, grouping, day, halfYear, writes, registers, rated }} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

function lineKey({ halfYear, departmentCode, taskNo, measureKey, queryCode, findingId }: BoardLine): string {
  return [halfYear, departmentCode, taskNo, measureKey, queryCode, findingId].join("|");
}

function GroupHead({ group, tile, columns }: { group: BoardGroup; tile: Tile; columns: number }) {
  const nameless = tile === "reopened" ? "涉及多位领导" : "未指定分管领导";
  return (
    <tr className="grp">
      <th colSpan={columns} scope="rowgroup">
        {group.code === null ? nameless : group.name}
        <span className="t3">
          <span className="share">{countWords(tile, group.lines.length)}</span>
          {group.shares.map(({ name, count }) => (
            <span key={name} className="share">
              {name} {count}
            </span>
          ))}
        </span>
      </th>
    </tr>
  );
}

type LineProps = Pick<Props, "grouping" | "day" | "halfYear" | "writes" | "registers"> & {
  line: BoardLine;
  rated: boolean;
};

function Line({ line, grouping, day, halfYear, writes, registers, rated }: LineProps) {
  const { subject, department, leader, state, previousRating, coLeadPlace, query, dueOn } = line;
  const step = nextStep(line, writes);
  const other = grouping === "leader" ? department : leader;
  return (
    <tr>
      <td>
        <span className="nm">
          <span className="no">{subject.no}</span>
          <span>
            <a className="lk" href={step.to}>
              {subject.title}
            </a>
            {coLeadPlace !== null && <span className="tag ph-hide">第{coLeadPlace === 2 ? "二" : "三"}牵头</span>}
            {subject.no !== null && line.halfYear !== halfYear && (
              <span className="tag">{shortHalfYear(line.halfYear)}</span>
            )}
            {query && <span className="sup-q">{querySentence(query)}</span>}
            <span className="only-ph t3 f12">{other}</span>
          </span>
        </span>
      </td>
      <td className="ph-hide nw">{other || <span className="t3">—</span>}</td>
      <td>{state ? <StateBadge state={state} /> : <TileBadge tile={line.tile} />}</td>
      {rated && <td className="ph-hide">{previousRating ? <RatingCell rating={previousRating} /> : <Dash />}</td>}
      <td className="nw">
        {shortDay(dueOn, day)} <span className={day > dueOn ? "bad" : "t3"}>{daysLateWords(line, day)}</span>
      </td>
      <td className="t3 ph-hide">{lastStepWords(line, day)}</td>
      <td className="num nw ph-hide">
        <a className="btn btn-t btn-s" href={step.to}>
          {step.words}
        </a>
        {registers && line.findingId === null && (
          <a className="btn btn-t btn-s" href={registerPath(line)}>
            登记问题
          </a>
        )}
      </td>
    </tr>
  );
}

function Dash() {
  return <span className="hm hm-x">—</span>;
}

function TileBadge({ tile }: { tile: Tile }) {
  const style =
    tile === "finding_overdue"
      ? "overdue"
      : tile === "query_open"
        ? "query"
        : tile === "indicator_missing"
          ? "missing"
          : "none";
  return (
    <span className={`st st-${style}`}>
      <Icon name={TILE_ICONS[tile]} />
      {TILE_WORDS[tile]}
    </span>
  );
}

/** The form for a finding, with what the line knows filled in. */
function registerPath({ tile, departmentCode, taskNo, subject }: BoardLine): string {
  return paths.newFinding({
    source: tile === "query_open" ? "data_query" : taskNo === null ? null : "rating",
    department: departmentCode,
    task: taskNo === null ? null : String(taskNo),
    indicator: subject.kind === "indicator" ? String(subject.no) : null,
  });
}

/** Where to go with it: those who owe it to the form, those who supervise to where it can be read and judged. */
function nextStep({ tile, halfYear, departmentCode, taskNo, subject, findingId }: BoardLine, writes: boolean) {
  if (findingId !== null) return { to: paths.finding(findingId), words: writes ? "去整改" : "查看" };
  if (taskNo !== null) {
    if (writes) return { to: paths.report(halfYear, departmentCode, taskNo), words: "去填写" };
    const words = tile === "review_overdue" ? "去审核" : "查看";
    return { to: paths.reportRow(halfYear, departmentCode, taskNo), words };
  }
  if (subject.kind === "indicator" && tile === "query_open") {
    const to = paths.queries({ state: "unsettled", period: halfYear, indicator: String(subject.no) });
    return { to, words: writes ? "去说明" : "查看" };
  }
  if (subject.kind === "indicator") {
    if (writes) return { to: paths.indicatorEntry(halfYear, departmentCode, subject.no), words: "去填报" };
    return { to: paths.indicator(subject.no), words: "查看" };
  }
  const words = writes ? "去填写" : "查看";
  if (subject.kind === "values") return { to: paths.indicatorEntry(halfYear, departmentCode), words };
  return { to: paths.report(halfYear, departmentCode), words };
}
