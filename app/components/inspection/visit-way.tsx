import { Icon } from "#app/components/icon.tsx";
import { OBSERVATION_MARKS } from "#app/domain/observation.ts";
import { OBSERVATION_MARK_WORDS } from "#app/wording/inspections.ts";
import { MARK_ICONS } from "./inspection-badge.tsx";
import type { PlaceView } from "./inspection-page-view.ts";

/** The patient's way from left to right: what each step has of observations, each a link to them; empty ones look empty. */
export function VisitWay({ places }: { places: readonly PlaceView[] }) {
  return (
    <ol className="ins-way" aria-label="就医环节">
      {places.map(({ key, name, observations }, index) => {
        const minutes = observations.reduce((sum, { minutesWaited }) => sum + (minutesWaited ?? 0), 0);
        return (
          <li key={key} className={observations.length === 0 ? "none" : undefined}>
            <a href={`#${key}`}>
              <span className="ins-no">{index + 1}</span>
              <b>{name}</b>
              <span className="ins-marks">
                {observations.length === 0
                  ? "未记"
                  : OBSERVATION_MARKS.map((mark) => {
                      const count = observations.filter((each) => each.mark === mark).length;
                      return count === 0 ? null : (
                        <span
                          key={mark}
                          className={`ins-${mark}`}
                          title={`${OBSERVATION_MARK_WORDS[mark]} ${count} 条`}
                        >
                          <Icon name={MARK_ICONS[mark]} size="s" />
                          {count}
                          <span className="vh">条{OBSERVATION_MARK_WORDS[mark]}</span>
                        </span>
                      );
                    })}
              </span>
              {minutes > 0 && <small>等候 {minutes} 分</small>}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
