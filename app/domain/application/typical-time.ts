// How long answers really take: over which days, and from how many on it is said at all.

/** Answers that are too few say nothing: they would be somebody's own case. */
export const ENOUGH_ANSWERS = 5
/** Days back from today that are counted. */
export const COUNTED_DAYS = 180
