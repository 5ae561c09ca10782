import type { GridFlag } from "#app/domain/indicator-grid.ts";
import { comparesFigures, type IndicatorQuery } from "#app/domain/indicator-query.ts";
import { paths } from "#app/paths.ts";
import { GRID_FLAG_WORDS } from "#app/wording/indicator-grid.ts";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon, type IconName } from "#app/components/icon.tsx";
import { indicatorsPath } from "./indicators-path.ts";

const FLAG_ICONS: Record<GridFlag, IconName> = { query: "query", to_fill: "dash", missing: "alarm" };

type Props = {
  query: IndicatorQuery;
  /** Rows each choice would leave. */
  dimensions: readonly { name: string; count: number }[];
  departments: readonly { code: string; name: string }[];
  flags: readonly { flag: GridFlag; count: number }[];
};

/** Links and one small form: every filter stands in the address. */
export function IndicatorFilters({ query, dimensions, departments, flags }: Props) {
  const all = dimensions.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="fbar" role="search" aria-label="筛选指标">
      <nav className="seg ig-seg" aria-label="按维度">
        <a href={indicatorsPath({ ...query, dimension: null })} aria-current={query.dimension === null || undefined}>
          全部 {all}
        </a>
        {dimensions.map(({ name, count }) => (
          <a
            key={name}
            href={indicatorsPath({ ...query, dimension: name })}
            aria-current={query.dimension === name || undefined}
          >
            {name} {count}
          </a>
        ))}
      </nav>
      <form className="ig-dep" action={paths.indicators()}>
        <HiddenFilters query={query} />
        <FilterChoice
          name="department"
          label="责任科室"
          chosen={query.department}
          options={departments.map(({ code, name }) => ({ value: code, words: name }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
      </form>
      {flags.map(({ flag, count }) => (
        <FlagLink key={flag} query={query} flag={flag} count={count} />
      ))}
      {query.view === "grid" && <CellChoices query={query} />}
      {comparesFigures(query.view) && <DoubtChoices query={query} />}
    </div>
  );
}

function DoubtChoices({ query }: { query: IndicatorQuery }) {
  return (
    <>
      <span className="sp" />
      <nav className="seg" aria-label="有疑点的值">
        <a href={indicatorsPath({ ...query, undoubted: false })} aria-current={!query.undoubted || undefined}>
          含疑点
        </a>
        <a href={indicatorsPath({ ...query, undoubted: true })} aria-current={query.undoubted || undefined}>
          略去疑点
        </a>
      </nav>
    </>
  );
}

/** What the cells of the grid hold, and how many of its columns a phone shows. */
function CellChoices({ query }: { query: IndicatorQuery }) {
  return (
    <>
      <span className="sp" />
      <nav className="seg" aria-label="格内内容">
        <a href={indicatorsPath({ ...query, plain: false })} aria-current={!query.plain || undefined}>
          含分子分母
        </a>
        <a href={indicatorsPath({ ...query, plain: true })} aria-current={query.plain || undefined}>
          只看数值
        </a>
      </nav>
      <nav className="seg only-phone" aria-label="列">
        <a href={indicatorsPath({ ...query, wide: false })} aria-current={!query.wide || undefined}>
          近两期
        </a>
        <a href={indicatorsPath({ ...query, wide: true })} aria-current={query.wide || undefined}>
          各期
        </a>
      </nav>
    </>
  );
}

function FlagLink({ query, flag, count }: { query: IndicatorQuery; flag: GridFlag; count: number }) {
  const on = query.flag === flag;
  const word = GRID_FLAG_WORDS[flag];
  return (
    <a
      className={on ? "pick on" : "pick"}
      href={indicatorsPath({ ...query, flag: on ? null : flag })}
      aria-current={on || undefined}
      title={on ? "去掉这个条件" : `只看有${word}的指标`}
    >
      <Icon name={FLAG_ICONS[flag]} size="s" />
      {word} {count}
      {on && <Icon name="x" size="s" />}
    </a>
  );
}

/** What a GET form would otherwise drop. */
function HiddenFilters({ query }: { query: IndicatorQuery }) {
  const kept = new URL(indicatorsPath({ ...query, department: null }), "http://localhost").searchParams;
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
