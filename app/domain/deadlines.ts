/** How long people have for the steps after a submission, in working days. The plan fixes none of it (domain.md §2, §5). */

/** 临期: so many working days before the due day; T−3 is sent then, or a working day later when the due day is a day off (product.md). */
export const DUE_SOON_WORKING_DAYS = 3;
/** A leader, from a row's submission to approving or returning it. */
export const REVIEW_WORKING_DAYS = 3;
/** A department, from a return to handing the row in again. */
export const CORRECTION_WORKING_DAYS = 3;
