// A decision is told to nobody for a few minutes after it was made, so that a slip can be taken back before a firm reads it. This is
// the one place that says for how long.

export const HELD_BACK_MINUTES = 10

/** When a decision made now goes out. */
export function goesOutAt(now: Date): Date {
  return new Date(now.getTime() + HELD_BACK_MINUTES * 60_000)
}
