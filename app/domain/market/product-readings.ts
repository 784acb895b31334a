// What is known of one product in one market, criterion by criterion: a figure with its source, its day and how sure it is, or why there is
// none. What is known only from one side ("at least") is no figure; it narrows the range of the score and nothing else.
import type { Confidence } from '../catalogue/types'
import { comparePercent } from '../shared/percent'
import type { Duty, Preference } from '../duty/duty-for'
import { isUnknown, type AgreementId, type Known } from '../duty/types'
import type { Lane } from '../logistics/lanes'
import { durationOf, ESTIMATE, type Span } from '../requirement/duration'
import type { Requirements } from '../requirement/requirements-for'
import { decimal } from '../shared/decimal'
import { containerLane, laneShare, type Shipped } from './container-lane'
import { MEASURES } from './criteria'
import type { Market, MarketSource } from './market'
import { SCALES, type ProductCriterion } from './product-criteria'
import type { Takers } from './product-channels'

/** Text: markets:sources.<id>, or the name of an edition as it stands. */
export type ReadingSource =
  { readonly id: MarketSource | 'requirement_list' | 'channel_list' | 'lane_list' } | { readonly name: string }

export type Basis = { readonly source: ReadingSource; readonly asOf: string; readonly confidence: Confidence }

/** Text: markets:product.unknown.<id> */
export type ReadingGap =
  | 'not_in_flows'
  | 'no_figure'
  | 'duty_unknown'
  | 'duty_at_least'
  | 'general_list'
  | 'family_left_out'
  | 'questions_open'
  | 'no_lane'
  | 'low_confidence'
  | 'not_assessed'

export type Reading = {
  readonly criterion: ProductCriterion
  /** 0 worst ... 1 best; null where there is no figure to count. */
  readonly normalised: number | null
  /** What the score counts: the figure, or what stands in for it while it is unknown; null takes the weight out. */
  readonly counted: number | null
  /** What it can be at worst and at best. */
  readonly worst: number
  readonly best: number
  readonly basis: Basis | null
  readonly gap: ReadingGap | null
  readonly fact: ReadingFact
}

export type ReadingFact =
  | { readonly kind: 'imports'; readonly usd: number; readonly chinaUsd: number; readonly year: number }
  | { readonly kind: 'economy'; readonly usd: number }
  | { readonly kind: 'duty'; readonly percent: string; readonly isFloor: boolean; readonly saves: Saving | null }
  | {
      readonly kind: 'effort'
      /** Working days of what applies. */
      readonly days: Span
      /** With all that is still open. */
      readonly withOpen: Span
      readonly count: number
      readonly open: number
    }
  | { readonly kind: 'channels'; readonly count: number; readonly local: readonly string[] }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'risk'; readonly points: number }
  | { readonly kind: 'none' }

/** Per cent of the value that an agreement takes off with proof of origin; null where its schedule was not read. */
export type Saving = { readonly agreement: AgreementId; readonly percent: string | null }

export type DemandFigures = {
  readonly edition: Omit<Basis, 'source'> & { readonly name: string }
  readonly year: number
  readonly byMarket: ReadonlyMap<string, { readonly importsUsd: number; readonly chinaUsd: number }>
}

export type ProductMarket = {
  readonly market: Market
  readonly duty: Known<Duty>
  readonly requirements: Requirements | { readonly unknown: string }
}

type Asked = ProductMarket & {
  readonly demand: DemandFigures | null
  readonly takers: Takers
  readonly shipped: Shipped
}

/** In the order of the criteria. */
export function readingsOf(asked: Asked): readonly Reading[] {
  return [demandReading(asked), tariffOf(asked), effortOf(asked), channelsOf(asked), transportOf(asked), riskOf(asked)]
}

type Figured = Pick<Reading, 'criterion' | 'fact'> & {
  readonly basis: Basis
  readonly share: number
  readonly best?: number
}

/** A figure of low confidence counts as missing, here as everywhere. */
function figured({ criterion, fact, basis, share, best = share }: Figured): Reading {
  if (basis.confidence === 'low') return { ...missing(criterion, 'low_confidence'), basis, fact }
  return {
    criterion,
    normalised: share,
    counted: share,
    worst: share,
    best: Math.max(best, share),
    basis,
    gap: null,
    fact,
  }
}

function missing(criterion: ProductCriterion, gap: ReadingGap): Reading {
  return { criterion, normalised: null, counted: null, worst: 0, best: 1, basis: null, gap, fact: { kind: 'none' } }
}

export function demandReading({ market, demand }: Pick<Asked, 'market' | 'demand'>): Reading {
  if (!demand) return economyOf(market)
  const { edition, year, byMarket } = demand
  const found = byMarket.get(market.iso2)
  // No row is not the same as none.
  if (!found) return missing('demand', 'not_in_flows')
  const { importsUsd: usd, chinaUsd } = found
  const basis = { source: { name: edition.name }, asOf: edition.asOf, confidence: edition.confidence }
  return figured({
    criterion: 'demand',
    share: SCALES.imports(usd),
    basis,
    fact: { kind: 'imports', usd, chinaUsd, year },
  })
}

/** The size of the economy says nothing of the product; it is named a proxy wherever it stands. */
function economyOf(market: Market): Reading {
  const { value, asOf, source, confidence } = MEASURES.size.figureOf(market)
  if (value === null) return missing('demand', 'no_figure')
  const basis = { source: { id: source }, asOf, confidence }
  return figured({ criterion: 'demand', share: SCALES.economy(value), basis, fact: { kind: 'economy', usd: value } })
}

/** A duty that nobody knows must not do better than any that is known: until then it counts as the highest of the scale. */
function tariffOf(asked: Asked): Reading {
  const reading = tariffKnown(asked)
  return reading.normalised === null ? { ...reading, counted: reading.worst } : reading
}

function tariffKnown({ duty }: Asked): Reading {
  if (isUnknown(duty) || isUnknown(duty.applied)) return missing('tariff', 'duty_unknown')
  const { value, source, asOf, confidence } = duty.applied
  const basis = { source: { name: source }, asOf, confidence }
  const percent = duty.added.reduce(
    (sum, { rate }) => (rate && !isUnknown(rate) ? sum.plus(decimal(rate.value)) : sum),
    decimal(value),
  )
  const saves = savingOf(duty.preferences, value)
  const fact = { kind: 'duty', percent: percent.toFixed(), isFloor: isFloorOf(duty), saves } as const
  const share = SCALES.tariff(percent.toNumber())
  const reduced = saves ? SCALES.tariff(percent.minus(decimal(saves.percent ?? value)).toNumber()) : share
  if (fact.isFloor) return { ...missing('tariff', 'duty_at_least'), best: reduced, basis, fact }
  return figured({ criterion: 'tariff', share, best: reduced, basis, fact })
}

/** The line of the official tariff says all; a table may know only a part of what is charged. */
function isFloorOf({ line, range, added, defence }: Duty): boolean {
  if (added.some(({ rate }) => rate !== null && isUnknown(rate))) return true
  if (line) return false
  return defence.some(({ kind }) => AGAINST_DUMPING.includes(kind)) || (!isUnknown(range) && range.isFloor)
}

const AGAINST_DUMPING: readonly string[] = ['anti_dumping', 'countervailing', 'quota']

function savingOf(preferences: readonly Preference[], full: string): Saving | null {
  const all = preferences.map(({ agreement, rate }): Saving => {
    if (isUnknown(rate)) return { agreement: agreement.id, percent: null }
    const saved = decimal(full).minus(decimal(rate.value))
    return { agreement: agreement.id, percent: saved.lt(0) ? '0' : saved.toFixed() }
  })
  const known = all.filter(({ percent }) => percent !== null)
  return known.toSorted((a, b) => comparePercent(b.percent ?? '0', a.percent ?? '0'))[0] ?? all[0] ?? null
}

/** Markets of which only the general lists were read: few requirements found are not few requirements. */
function effortOf({ requirements }: Asked): Reading {
  if ('unknown' in requirements) return missing('effort', 'no_figure')
  const { applies, toAnswer, notices, notCovered } = requirements
  if (notCovered !== null) return missing('effort', 'family_left_out')
  const { span: days } = durationOf(applies.map(({ requirement }) => requirement))
  const { span: withOpen } = durationOf([...applies, ...toAnswer].map(({ requirement }) => requirement))
  const fact = { kind: 'effort', days, withOpen, count: applies.length, open: toAnswer.length } as const
  const { asOf, confidence } = ESTIMATE
  const basis = { source: { id: 'requirement_list' }, asOf, confidence } as const
  if (notices.includes('general_lists')) return { ...missing('effort', 'general_list'), basis, fact }
  const [worst, best] = [SCALES.effort(withOpen[1]), SCALES.effort(days[1])]
  if (worst === best) return figured({ criterion: 'effort', share: worst, basis, fact })
  // Questions that nobody answered are neither work nor none: it lies between, and the middle counts until somebody answers.
  return { ...missing('effort', 'questions_open'), ...{ worst, best, counted: (worst + best) / 2 }, basis, fact }
}

function channelsOf({ takers: { count, local, asOf } }: Asked): Reading {
  const basis = { source: { id: 'channel_list' }, asOf, confidence: 'medium' } as const
  return figured({
    criterion: 'channels',
    share: SCALES.channels(count),
    basis,
    fact: { kind: 'channels', count, local },
  })
}

function transportOf({ market, shipped }: Asked): Reading {
  const lane = containerLane(market.iso2, shipped)
  if (!lane) return missing('transport', 'no_lane')
  const { asOf, confidence } = lane
  const basis = { source: { id: 'lane_list' }, asOf, confidence } as const
  return figured({ criterion: 'transport', share: laneShare(lane), basis, fact: { kind: 'lane', lane } })
}

function riskOf({ market: { risk } }: Asked): Reading {
  const { value, asOf, source, confidence } = risk
  if (value === null) return missing('risk', 'not_assessed')
  const basis = { source: { id: source }, asOf, confidence }
  return figured({ criterion: 'risk', share: SCALES.risk(value), basis, fact: { kind: 'risk', points: value } })
}
