// What the ranking looks at, how each figure becomes a number from 0 to 1, and how much it counts. Bounds are fixed, so a
// market that is added never moves another one.
import { CONFIDENCES } from '../catalogue/types'
import type { Figure, Market } from './market'

export const CRITERIA = ['size', 'power', 'logistics', 'time', 'preference', 'effort', 'risk'] as const
export type Criterion = (typeof CRITERIA)[number]

/** Weight per criterion; only their proportions matter. */
export type Weights = Readonly<Record<Criterion, number>>

/** Per cent. The priority regions of the programme carry none: a policy bonus would hide in the score. */
export const DEFAULT_WEIGHTS: Weights = {
  size: 25,
  power: 10,
  logistics: 15,
  time: 15,
  preference: 15,
  effort: 10,
  risk: 10,
}

/** Text: markets:units.<unit> */
export const UNITS = ['usd', 'usd_per_head', 'index_1_to_5', 'days', 'depth_0_to_1', 'points_1_to_5'] as const
export type Unit = (typeof UNITS)[number]

type Measure = {
  readonly unit: Unit
  readonly figureOf: (market: Market) => Figure
  /** From the raw value to 0 (worst) ... 1 (best), before cutting at both ends. */
  readonly normalise: (value: number) => number
}

export const MEASURES: Readonly<Record<Criterion, Measure>> = {
  size: { unit: 'usd', figureOf: economyOf, normalise: (value) => logShare({ value, from: 10e9, to: 5000e9 }) },
  power: {
    unit: 'usd_per_head',
    figureOf: (market) => market.gdpPerHeadUsd,
    normalise: (value) => logShare({ value, from: 1500, to: 60_000 }),
  },
  logistics: { unit: 'index_1_to_5', figureOf: (market) => market.lpi, normalise: (value) => (value - 2) / (4.2 - 2) },
  time: { unit: 'days', figureOf: (market) => market.transitDays, normalise: (value) => (60 - value) / (60 - 5) },
  preference: { unit: 'depth_0_to_1', figureOf: (market) => market.preference, normalise: (value) => value },
  effort: { unit: 'points_1_to_5', figureOf: (market) => market.effort, normalise: (value) => (value - 1) / 4 },
  risk: { unit: 'points_1_to_5', figureOf: (market) => market.risk, normalise: (value) => (value - 1) / 4 },
}

// The size of an economy is people times output per head, so it is no surer than the weaker of the two.
function economyOf({ population, gdpPerHeadUsd }: Market): Figure {
  const both = [population.confidence, gdpPerHeadUsd.confidence]
  return {
    value: population.value === null || gdpPerHeadUsd.value === null ? null : population.value * gdpPerHeadUsd.value,
    asOf: gdpPerHeadUsd.asOf,
    source: gdpPerHeadUsd.source,
    confidence: CONFIDENCES.findLast((level) => both.includes(level)) ?? 'low',
  }
}

function logShare(of: { readonly value: number; readonly from: number; readonly to: number }): number {
  return (Math.log(of.value) - Math.log(of.from)) / (Math.log(of.to) - Math.log(of.from))
}
