import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/components/icon.tsx";

type Props = { tabs: readonly HalfYearId[]; period: HalfYearId; adoptionPath: string | null };

/** The half-years one may look at and, once every row is rated, the way to 院长办公会. */
export function ReviewHeadActions({ tabs, period, adoptionPath }: Props) {
  return (
    <>
      <nav className="seg" aria-label="半年">
        {tabs.map((id) => (
          <a key={id} href={paths.review(id)} aria-current={id === period ? "page" : undefined}>
            {shortHalfYear(id)}
          </a>
        ))}
      </nav>
      {adoptionPath && (
        <a className="btn btn-p" href={adoptionPath}>
          <Icon name="check2" />
          登记院长办公会通过
        </a>
      )}
    </>
  );
}
