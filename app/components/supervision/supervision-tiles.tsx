import type { Tile } from "#app/domain/supervision-items.ts";
import { TILE_WORDS } from "#app/wording/supervision.ts";
import { Icon } from "#app/components/icon.tsx";
import { TILE_ICONS } from "./supervision-icons.ts";

const TILE_CLASSES: Partial<Record<Tile, string>> = {
  due_soon: "soon",
  overdue: "alarm",
  returned: "returned",
  query_open: "query",
  finding_overdue: "alarm",
  order_overdue: "alarm",
};

export type TileFacts = { tile: Tile; count: number; note: string; to: string };

/** The numbers of the board; each is the length of the list it opens. */
export function SupervisionTiles({ tiles, chosen }: { tiles: readonly TileFacts[]; chosen?: Tile }) {
  return (
    <nav className="tiles tiles-10" aria-label="督办分类">
      {tiles.map(({ tile, count, note, to }) => {
        const classes = ["tile", TILE_CLASSES[tile], count === 0 && "zero"].filter(Boolean).join(" ");
        return (
          <a key={tile} className={classes} href={to} aria-current={tile === chosen ? "true" : undefined}>
            <span className="tt">
              <Icon name={TILE_ICONS[tile]} />
              {TILE_WORDS[tile]}
            </span>
            <b>{count}</b>
            <small>{note}</small>
          </a>
        );
      })}
    </nav>
  );
}
