import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";

type Props = {
  title: string;
  halfYear: { id: HalfYearId; label: string; baseline: boolean };
  department: string;
  whole: boolean;
  window: string | null;
  periods: readonly { id: HalfYearId; label: string }[];
  /** Those one may look into besides; empty for a department's people. */
  departments: readonly { code: string; name: string }[];
};

export function EntryHead({ title, halfYear, department, whole, window, periods, departments }: Props) {
  const sub = [`${halfYear.label}${halfYear.baseline ? "（基线）" : ""}`, window].filter(Boolean).join(" · ");
  return (
    <>
      <PageHead
        title={`指标填报 · ${title}`}
        crumbs={[{ label: "评估指标", to: paths.indicators() }, { label: halfYear.label }]}
        sub={sub}
      >
        <a className="btn" href={paths.indicators(whole ? {} : { department })}>
          <Icon name="grid" />
          看各期
        </a>
        <a className="btn" href={paths.indicatorImport()}>
          <Icon name="dl" />
          导入表格
        </a>
      </PageHead>
      <nav className="seg eg-per" aria-label="半年" ref={showCurrent}>
        {periods.map(({ id, label }) => (
          <a key={id} href={paths.indicatorEntry(id, department)} aria-current={id === halfYear.id || undefined}>
            {label}
          </a>
        ))}
      </nav>
      {departments.length > 0 && (
        <nav className="seg eg-per" aria-label="科室" ref={showCurrent}>
          <a href={paths.wholeEntry(halfYear.id)} aria-current={whole || undefined}>
            全院
          </a>
          {departments.map(({ code, name }) => (
            <a
              key={code}
              href={paths.indicatorEntry(halfYear.id, code)}
              aria-current={code === department || undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/** On a phone the choice scrolls sideways, and the one that is open may lie outside. */
function showCurrent(choice: HTMLElement | null): void {
  const current = choice?.querySelector<HTMLElement>("[aria-current]");
  if (choice && current) choice.scrollLeft = current.offsetLeft - choice.offsetLeft - choice.clientWidth / 3;
}
