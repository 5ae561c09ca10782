import { Icon, type IconName } from "#app/components/icon.tsx";
import type { RoundStanding } from "#app/domain/inspection-figures.ts";
import { ROUND_STANDING_WORDS } from "#app/wording/inspections.ts";

export type HalfYearTile = {
  id: string;
  label: string;
  to: string;
  standing: RoundStanding;
  /** 「第2轮 04-09 至 04-10」; empty without one. */
  round: string;
  visits: string;
  isNow: boolean;
  isChosen: boolean;
};

const ICONS: Record<RoundStanding, IconName> = { done: "check2", planned: "cal", missing: "alarm", upcoming: "dash" };

/** 每半年组织督查 and 定期体验就医, half-year by half-year; each tile opens its list. */
export function HalfYearTiles({ tiles }: { tiles: readonly HalfYearTile[] }) {
  return (
    <nav className="tiles ins-tiles" aria-label="各半年的督查和体验就医">
      {tiles.map(({ id, label, to, standing, round, visits, isNow, isChosen }) => (
        <a
          key={id}
          className={["tile", standing === "missing" && "soon", standing === "upcoming" && "zero"]
            .filter(Boolean)
            .join(" ")}
          href={to}
          aria-current={isChosen || undefined}
        >
          <span className="tt">
            <Icon name={ICONS[standing]} />
            {label}
            {isNow && <span className="tag">本半年</span>}
          </span>
          <b>{ROUND_STANDING_WORDS[standing]}</b>
          <small>{round || "督查每半年一轮"}</small>
          <small>{visits}</small>
        </a>
      ))}
    </nav>
  );
}
