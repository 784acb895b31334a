// What the ranking for one product looks at, on which fixed scale each figure becomes a number from 0 to 1, and how much it counts. Fixed
// bounds mean that a market that is added never moves another one.

/** Text: markets:product.criteria.<id> */
export const PRODUCT_CRITERIA = ['demand', 'tariff', 'effort', 'channels', 'transport', 'risk'] as const
export type ProductCriterion = (typeof PRODUCT_CRITERIA)[number]

/** Only their proportions matter. */
export type ProductWeights = Readonly<Record<ProductCriterion, number>>

/** Per cent. The priority regions of the programme carry none: a policy bonus would hide in the score. */
export const PRODUCT_WEIGHTS: ProductWeights = {
  demand: 25,
  tariff: 15,
  effort: 15,
  channels: 10,
  transport: 20,
  risk: 15,
}

const cut = (share: number) => Math.min(1, Math.max(0, share))

/** A hundredfold is as far on every part of the scale. */
function onLog(value: number, { worst, best }: { readonly worst: number; readonly best: number }): number {
  if (value <= 0) return worst < best ? 0 : 1
  return cut((Math.log(value) - Math.log(worst)) / (Math.log(best) - Math.log(worst)))
}

function onLine(value: number, { worst, best }: { readonly worst: number; readonly best: number }): number {
  return cut((value - worst) / (best - worst))
}

/** From a figure to 0 (worst) ... 1 (best). Text of the bounds: markets:product.criteria.<id>.scale */
export const SCALES = {
  /** US dollars a year under the code, of all countries. */
  imports: (usd: number) => onLog(usd, { worst: 100_000, best: 1_000_000_000 }),
  /** US dollars; the proxy where no trade flows were brought in. */
  economy: (usd: number) => onLog(usd, { worst: 10e9, best: 5000e9 }),
  /** Per cent of the value. */
  tariff: (percent: number) => onLine(percent, { worst: 25, best: 0 }),
  /** Working days of the longest chain of requirements. */
  effort: (days: number) => onLog(days, { worst: 250, best: 5 }),
  channels: (count: number) => onLine(count, { worst: 0, best: 12 }),
  /** Days from door to door. */
  days: (days: number) => onLine(days, { worst: 60, best: 5 }),
  /** US dollars for a container of 40 feet. */
  freight: (usd: number) => onLine(usd, { worst: 12_000, best: 500 }),
  /** 1 high risk to 5 low risk. */
  risk: (points: number) => onLine(points, { worst: 1, best: 5 }),
} as const
