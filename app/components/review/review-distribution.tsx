import type { RatingDistribution } from "#app/domain/half-year-review.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { paths } from "#app/paths.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { distributionChangeWords } from "#app/wording/review.ts";
import { RATING_CLASSES, RatingGlyph } from "#app/components/rating-glyph.tsx";

type Props = {
  distributions: readonly RatingDistribution[];
  /** Under review. */
  period: HalfYearId;
  /** The filter as the query of an address. */
  query: Record<string, string | null>;
};

/** One bar a half-year, as wide as the tasks of each rating, and what changed; empty until all are rated. */
export function ReviewDistribution({ distributions, period, query }: Props) {
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
              <Bar distribution={distribution} query={query} />
              {change && <p className="t2">{change}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** A part of the bar leads to the rows that were rated so: of a joint task only those. */
function Bar({ distribution, query }: { distribution: RatingDistribution; query: Props["query"] }) {
  const { halfYear, counts, rated, tasks } = distribution;
  if (rated < tasks) return <div className="dist wait">截止后评定，已评完 {rated} 项</div>;
  return (
    <div className="dist">
      {RATINGS.filter((rating) => counts[rating] > 0).map((rating) => {
        const words = `${RATING_WORDS[rating]} ${counts[rating]} 项`;
        return (
          <a
            key={rating}
            className={`hm-${RATING_CLASSES[rating]}`}
            style={{ flex: counts[rating] }}
            href={paths.reportRows({ ...query, period: halfYear, rating })}
            title={`${words}，看各科室的行`}
          >
            <RatingGlyph rating={rating} />
            <b>{counts[rating]}</b>
            <span className="vh">{words}</span>
          </a>
        );
      })}
    </div>
  );
}
