import { Icon } from "#app/components/icon.tsx";
import type { ListName } from "#app/domain/scoreboard-ranks.ts";
import { LIST_WORDS } from "#app/wording/scoreboard.ts";

/** 红榜 gold with a ribbon, 白榜 white with a thin frame: neither looks like a red light. */
export function ListMark({ list }: { list: ListName }) {
  return (
    <span className={list === "red" ? "plaque" : "plaque plain"}>
      <Icon name={list === "red" ? "ribbon" : "minus"} size="s" />
      {LIST_WORDS[list]}
    </span>
  );
}
