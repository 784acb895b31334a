// How much each sign of a match weighs: found by trying on rows that were written to learn from.
import type { NameKind } from './names'

export type Tuning = {
  readonly kinds: Readonly<Record<NameKind, number>>
  readonly wholeName: number
  readonly wholePower: number
  readonly nameShare: number
  /** What remains of the score when the noun that says what it is stands in none of its names. */
  readonly otherNoun: number
  readonly sameSign: number
  readonly inRange: number
  readonly outOfRange: number
  /** What remains for each way in which the code says another thing: woven where knitted was typed. */
  readonly contradicted: number
  /** What remains of a raw potato when a machine is looked for. */
  readonly otherKind: number
  /** The noun is the plain name of what stands in the heading of the code. */
  readonly ofFamily: number
  /** What the code gains beside by standing first in its family. */
  readonly inOrder: number
  /** No more than the plain name was typed: how far its family stands before all others, in shares of the best score. */
  readonly wholeFamily: number
  /** How much the order of the family counts beside the words, likewise. */
  readonly familyOrder: number
}

export const TUNING: Tuning = {
  kinds: { keyword: 1, name: 0.8, use: 0.6, heading: 0.45, chapter: 0.2 },
  wholeName: 1,
  wholePower: 1.5,
  nameShare: 0.8,
  otherNoun: 0.8,
  sameSign: 0.92,
  inRange: 1.1,
  outOfRange: 0.5,
  contradicted: 0.64,
  otherKind: 0.3,
  ofFamily: 1.1,
  inOrder: 0.06,
  wholeFamily: 1,
  familyOrder: 1,
}
