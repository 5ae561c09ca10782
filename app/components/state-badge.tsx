/** States and ratings: shape + text + colour, never colour alone. */
import type { Rating } from "../domain/rating.ts";
import type { RowState } from "../domain/report-row.ts";
import { RATING_SHORT, RATING_WORDS, ROW_STATE_SHORT, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { CopyGap } from "./copied.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { RATING_CLASSES, RatingGlyph } from "./rating-glyph.tsx";

export const STATE_ICONS: Record<RowState, IconName> = {
  not_started: "dash",
  draft: "pen",
  returned: "undo",
  submitted: "send",
  leader_approved: "check",
  rated: "stamp",
  adopted: "check2",
};

/** The part of the class name that stands for a state. */
export const STATE_CLASSES: Record<RowState, string> = {
  not_started: "none",
  draft: "draft",
  returned: "returned",
  submitted: "submitted",
  leader_approved: "approved",
  rated: "rated",
  adopted: "adopted",
};

/** A state in full: 「领导已审」. */
export function StateBadge({ state, words }: { state: RowState; words?: string }) {
  return (
    <span className={`st st-${STATE_CLASSES[state]}`}>
      <Icon name={STATE_ICONS[state]} />
      {words ?? ROW_STATE_WORDS[state]}
    </span>
  );
}

/** A state in a narrow cell; `share` such as 1/2 says how many departments of a joint task have handed in. */
export function StateCell({ state, share }: { state: RowState; share?: string }) {
  return (
    <span className={`hm hm-s ${STATE_CLASSES[state]}`} title={ROW_STATE_WORDS[state]}>
      <Icon name={STATE_ICONS[state]} />
      <span>{ROW_STATE_SHORT[state]}</span>
      {share && (
        <sup>
          <CopyGap />
          {share}
        </sup>
      )}
    </span>
  );
}

type RatingProps = {
  rating: Rating;
  full?: boolean;
  /** A word beside it, such as 待 for one that 院长办公会 has not passed. */
  mark?: string;
};

/** A rating: filled, unlike states, which are outlined. */
export function RatingCell({ rating, full = false, mark }: RatingProps) {
  return (
    <span className={`hm hm-${RATING_CLASSES[rating]}`} title={RATING_WORDS[rating]}>
      <RatingGlyph rating={rating} />
      <span>{full ? RATING_WORDS[rating] : RATING_SHORT[rating]}</span>
      {mark && (
        <sup>
          <CopyGap />
          {mark}
        </sup>
      )}
    </span>
  );
}

/** What a department says of itself: plain, so that nobody takes it for the rating. */
export function SelfRating({ rating }: { rating: Rating }) {
  return (
    <span className="hm-self nw" title={`自评：${RATING_WORDS[rating]}`}>
      <RatingGlyph rating={rating} />
      {RATING_SHORT[rating]}
    </span>
  );
}
