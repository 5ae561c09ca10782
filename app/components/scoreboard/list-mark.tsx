import { Icon } from "#app/components/icon.tsx";
import type { ListName } from "#app/domain/scoreboard-ranks.ts";
import { LIST_WORDS } from "#app/wording/scoreboard.ts";

/** 红榜 gold with a ribbon, 白榜 white with a thin frame: neither looks like a red light. 暂列 is dashed: places can still change. */
export function ListMark({ list, isProvisional }: { list: ListName; isProvisional: boolean }) {
  const looks = ["plaque", list === "white" && "plain", isProvisional && "pending"].filter(Boolean).join(" ");
  return (
    <span className={looks}>
      <Icon name={list === "red" ? "ribbon" : "minus"} size="s" />
      {isProvisional && "暂列"}
      {LIST_WORDS[list]}
    </span>
  );
}
