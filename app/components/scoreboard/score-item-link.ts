import type { ScoreItem } from "#app/domain/scoreboard-item.ts";
import { paths } from "#app/paths.ts";

/** Where an item can be looked up; null where the reader may not, or there is nothing more to see. */
export function scoreItemLink(findings: ReadonlySet<string>): (item: ScoreItem) => string | null {
  return ({ no, ground }) => {
    switch (ground.of) {
      case "timeliness":
        return null;
      case "rating":
        return paths.task(Number(no));
      case "indicator":
      case "data_quality":
        return paths.indicator(Number(no));
      case "rectification": {
        // The number of a finding that came up again has a suffix, its address has none.
        const id = no.split("-").slice(0, 3).join("-");
        return findings.has(id) ? paths.finding(id) : null;
      }
    }
  };
}
