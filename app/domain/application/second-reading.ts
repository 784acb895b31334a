// One decision in ten is read once more by somebody who does not know what the first reader said, so that leads see how far
// advisors agree. Every rejection is read before it takes effect. The draw hangs on the case and the round alone: pressing a
// button again does not draw again.

/** One in this many. */
export const READ_ONE_IN = 10

/** Working days a second reader has, the same for all: another time for rejections would tell what the first reader said. */
export const READING_TARGET_DAYS = 2

/** Whether a decision is read once more. `digest` is hexadecimal, of the case, the round and a secret no advisor knows. */
export function isDrawnForReading(digest: string): boolean {
  return Number.parseInt(digest.slice(0, 8), 16) % READ_ONE_IN === 0
}
