/** `/api/v1/scoreboard`: the board of one half-year as the reader may see it, every score with its items. */
import type { CalendarDate } from "./calendar-date.ts";
import type { ScoreboardEntry } from "./scoreboard-facts.ts";
import type { ScoreItem } from "./scoreboard-item.ts";
import { scoreboardState } from "./scoreboard-record.ts";
import type { ScoreComponent, ScoreWeights } from "./scoreboard-weights.ts";
import type { ShownScoreboard } from "./shown-scoreboard.ts";

type ApiComponent = {
  /** 0–100, unrounded; null where it drops out. */
  readonly score: number | null;
  readonly count: number;
  readonly items: readonly ScoreItem[];
};

type ApiEntry = Pick<ScoreboardEntry, "rank" | "score" | "list" | "items" | "fabrications" | "unscored"> & {
  readonly department: { readonly code: string; readonly name: string };
  readonly components: Readonly<Partial<Record<ScoreComponent, ApiComponent>>>;
};

export type ApiScoreboard = {
  readonly period: string;
  /** preview · proposed · released */
  readonly state: string;
  readonly edition: number | null;
  readonly scoredOn: CalendarDate;
  readonly scoredDataVersion: number;
  readonly releasedAt: string | null;
  readonly weights: ScoreWeights;
  readonly entries: readonly ApiEntry[];
};

export function apiScoreboard({ board, record }: ShownScoreboard): ApiScoreboard {
  return {
    period: board.halfYear,
    state: record ? scoreboardState(record) : "preview",
    edition: record?.edition ?? null,
    scoredOn: board.day,
    scoredDataVersion: board.dataVersion,
    releasedAt: record?.releasedAt ?? null,
    weights: board.weights,
    entries: board.entries.map((entry) => {
      const { departmentCode, departmentName, components, rank, score, list, items, fabrications, unscored } = entry;
      return {
        department: { code: departmentCode, name: departmentName },
        ...{ rank, score, list, items, fabrications, unscored },
        components: Object.fromEntries(
          components.map(({ name, score: part, count, items: parts }) => [name, { score: part, count, items: parts }]),
        ),
      };
    }),
  };
}
