import type { ReactNode } from "react";
import { RATINGS, type Rating } from "../domain/rating.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";

/** The number in the rating's class names; the tokens colour by it. */
export const RATING_CLASSES: Record<Rating, 1 | 2 | 3 | 4> = {
  on_time_high_quality: 1,
  on_time_unsatisfactory: 2,
  late_completed: 3,
  not_completed: 4,
};

const GLYPHS: Record<Rating, ReactNode> = {
  on_time_high_quality: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  on_time_unsatisfactory: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  late_completed: (
    <path d="M6 1.4 11 10.4H1z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  ),
  not_completed: (
    <path d="M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
  ),
};

/** ● ◐ △ ✕: readable without colour and on a grey print. */
export function RatingGlyph({ rating }: { rating: Rating }) {
  return (
    <svg className="g" viewBox="0 0 12 12" aria-hidden="true">
      {GLYPHS[rating]}
    </svg>
  );
}

export function RatingLegend({ children }: { children?: ReactNode }) {
  return (
    <div className="legend">
      {RATINGS.map((rating) => (
        <span key={rating}>
          <span className={`hm hm-${RATING_CLASSES[rating]}`}>
            <RatingGlyph rating={rating} />
          </span>
          {RATING_WORDS[rating]}
        </span>
      ))}
      {children && <span className="t3">{children}</span>}
    </div>
  );
}
