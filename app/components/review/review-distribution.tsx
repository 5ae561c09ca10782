import type { RatingDistribution } from "#app/domain/half-year-review.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { distributionChangeWords } from "#app/wording/review.ts";
import { RATING_CLASSES, RatingGlyph } from "#app/components/rating-glyph.tsx";

type Props = { distributions: readonly RatingDistribution[]; /** Under review. */ period: HalfYearId };

/** One bar a half-year, as wide as the tasks of each rating, and what changed; empty until all are rated. */
export function ReviewDistribution({ distributions, period }: Props) {
  const tasks = distributions.at(-1)?.tasks ?? 0;
  return (
    <section className="card rv-dist">
      <header>
        <h2>评定分布</h2>
        <span className="t3">{tasks} 项任务，共同牵头的取最差一行</span>
      </header>
      <div className="cb dists">
        {distributions.map((distribution, index) => {
          const before = distributions[index - 1];
          const change = before && distributionChangeWords(distribution.change, before.halfYear);
          return (
            <div key={distribution.halfYear} className={distribution.halfYear === period ? "now" : undefined}>
              <span className="t2">{shortHalfYear(distribution.halfYear)}</span>
              <Bar distribution={distribution} />
              {change && <p className="t2">{change}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Bar({ distribution: { counts, rated, tasks } }: { distribution: RatingDistribution }) {
  if (rated < tasks) return <div className="dist wait">截止后评定，已评完 {rated} 项</div>;
  return (
    <div className="dist">
      {RATINGS.filter((rating) => counts[rating] > 0).map((rating) => {
        const words = `${RATING_WORDS[rating]} ${counts[rating]} 项`;
        return (
          <span key={rating} className={`hm-${RATING_CLASSES[rating]}`} style={{ flex: counts[rating] }} title={words}>
            <RatingGlyph rating={rating} />
            <b>{counts[rating]}</b>
            <span className="vh">{words}</span>
          </span>
        );
      })}
    </div>
  );
}
