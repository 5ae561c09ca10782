import { Icon } from "#app/components/icon.tsx";
import type { InspectionFigures } from "#app/domain/inspection-figures.ts";
import type { ObservationView } from "#app/domain/observation-views.ts";
import { paths } from "#app/paths.ts";
import { OBSERVATION_VIEW_WORDS } from "#app/wording/inspections.ts";

type Props = { id: string; view: ObservationView; figures: InspectionFigures };

/** Only what was marked 亮点 or 问题, or was registered; the one in force is clicked away. */
export function ObservationFilter({ id, view, figures }: Props) {
  const choices = [
    { show: "good", count: figures.good },
    { show: "problems", count: figures.problems },
    { show: "registered", count: figures.findings },
  ] as const;
  if (figures.observations === 0) return null;
  return (
    <div className="fbar" role="search" aria-label="筛选观察">
      {choices.map(({ show, count }) => {
        const on = show === view;
        const word = OBSERVATION_VIEW_WORDS[show];
        return (
          <a
            key={show}
            className={on ? "pick on" : "pick"}
            href={paths.inspection(id, { show: on ? null : show })}
            aria-current={on || undefined}
            title={on ? "去掉这个条件，看全部观察" : `只看${word}`}
          >
            {on ? `只看${word}` : word} {count}
            {on && <Icon name="x" size="s" />}
          </a>
        );
      })}
    </div>
  );
}
