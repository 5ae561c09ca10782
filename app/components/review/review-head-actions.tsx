import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/components/icon.tsx";

type Props = {
  tabs: readonly HalfYearId[];
  period: HalfYearId;
  /** The filter as the query of an address. */
  query: Record<string, string | null>;
  adoptionPath: string | null;
  /** The reader composes papers. */
  composes: boolean;
};

/** The half-years one may look at and, once every row is rated, the way to 院长办公会. */
export function ReviewHeadActions({ tabs, period, query, adoptionPath, composes }: Props) {
  return (
    <>
      <nav className="seg" aria-label="半年">
        {tabs.map((id) => (
          <a key={id} href={paths.review(id, query)} aria-current={id === period ? "page" : undefined}>
            {shortHalfYear(id)}
          </a>
        ))}
      </nav>
      {tabs.length > 1 && (
        <a className="btn" href={paths.comparison({ ...comparedWith(tabs, period), ...query })}>
          <Icon name="grid" />
          两期比较
        </a>
      )}
      {composes && (
        <>
          <a className="btn" href={paths.paper("bulletin", { period })}>
            <Icon name="report" />
            督查通报
          </a>
          <a className="btn ph-hide" href={paths.exportFile("review-deck.pptx", { period })}>
            <Icon name="dl" />
            汇报幻灯
          </a>
        </>
      )}
      {adoptionPath && (
        <a className="btn btn-p" href={adoptionPath}>
          <Icon name="check2" />
          登记院长办公会通过
        </a>
      )}
    </>
  );
}

/** The half-year on the screen and the one before; for the first one, the one after. */
function comparedWith(tabs: readonly HalfYearId[], period: HalfYearId) {
  const at = Math.max(1, tabs.indexOf(period));
  return { from: tabs[at - 1], to: tabs[at] };
}
