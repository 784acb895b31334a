// A reading of the ranking for one product in words: its figure with its source, or why there is none.
import type { Reading, ReadingFact, ReadingSource } from '~/domain/market/product-readings'
import { spanText } from '~/domain/requirement/duration'
import { MARKET_SOURCES, type MarketSource } from '~/domain/market/market'
import type { ProductRow } from '~/domain/market/product-ranking'
import { demandText } from '~/features/fits/demand-queries.server'
import { laneValues } from '~/features/fits/lane-queries.server'
import { formatDecimal, formatNumber, formatPoints } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'

export type ReadingView = {
  readonly criterion: string
  readonly name: string
  /** Null where nothing is known. */
  readonly value: string | null
  /** Why it does not count, or what else there is to know. */
  readonly note: string | null
  readonly basis: string | null
  readonly points: string | null
  readonly part: string
}

export function readingViews({ readings, parts }: ProductRow, language: Language): readonly ReadingView[] {
  const t = translator(language)
  return readings.map((reading, place) => ({
    criterion: reading.criterion,
    name: t(`ranking:criteria.${reading.criterion}.name`),
    value: factText(reading.fact, language),
    note: noteOf(reading, language),
    basis: basisOf(reading, language),
    points: reading.normalised === null ? null : formatPoints(language, reading.normalised),
    part: reading.counted === null ? '–' : formatPoints(language, parts[place] ?? 0),
  }))
}

const short = (language: Language, value: number) =>
  formatNumber(language, value, { notation: 'compact', maximumFractionDigits: 1 })

/** Null where there is no figure at all. */
export function factText(fact: ReadingFact, language: Language): string | null {
  const t = translator(language)
  switch (fact.kind) {
    case 'imports':
    case 'economy':
      return demandText(fact, language)
    case 'duty':
      return t(fact.isFloor ? 'ranking:facts.dutyFloor' : 'ranking:facts.duty', {
        percent: formatDecimal(language, fact.percent),
      })
    case 'effort':
      return t('ranking:facts.effort', { count: fact.count, days: spanText(fact.days) })
    case 'channels':
      return t('ranking:facts.channels', { count: fact.count })
    case 'lane':
      return laneText(fact, language)
    case 'risk':
      return t('ranking:facts.risk', { points: fact.points })
    case 'none':
      return null
  }
}

function laneText({ lane }: Extract<ReadingFact, { kind: 'lane' }>, language: Language): string {
  return translator(language)('ranking:facts.lane', laneValues(lane, language))
}

/** The part of a figure that counts, for a comparison in a sentence. */
export function briefText(fact: ReadingFact, language: Language): string {
  const t = translator(language)
  if (fact.kind === 'economy') return t('ranking:brief.economy', { usd: short(language, fact.usd) })
  if (fact.kind === 'effort') return effortWords('brief', fact, language)
  if (fact.kind === 'lane') return t('ranking:brief.lane', laneValues(fact.lane, language))
  return factText(fact, language) ?? ''
}

/** What stands behind the figure, or why it does not count. */
function noteOf({ fact, gap }: Reading, language: Language): string | null {
  const t = translator(language)
  const why = gap === null ? '' : t(`ranking:unknown.${gap}`)
  return [moreOf(fact, language), why].filter((text) => text !== '').join(' · ') || null
}

function moreOf(fact: ReadingFact, language: Language): string {
  const t = translator(language)
  if (fact.kind === 'effort' && fact.open > 0)
    return t('ranking:facts.effortOpen', { count: fact.open, days: spanText(fact.withOpen) })
  if (fact.kind !== 'duty' || !fact.saves) return ''
  const agreement = t(`duty:agreements.${fact.saves.agreement}.name`)
  if (fact.saves.percent === null) return t('ranking:facts.savesUnread', { agreement })
  return t('ranking:facts.saves', { agreement, percent: formatDecimal(language, fact.saves.percent) })
}

function basisOf({ basis }: Reading, language: Language): string | null {
  if (!basis) return null
  const { asOf, confidence } = basis
  return provenanceText(translator(language), { asOf, confidence, source: sourceText(basis.source, language) })
}

export function sourceText(source: ReadingSource, language: Language): string {
  if ('name' in source) return source.name
  const t = translator(language)
  const { id } = source
  return isMarketSource(id) ? t(`markets:sources.${id}`) : t(`ranking:sources.${id}`)
}

function isMarketSource(id: string): id is MarketSource {
  return (MARKET_SOURCES as readonly string[]).includes(id)
}

type EffortFact = Extract<ReadingFact, { readonly kind: 'effort' }>

/** What applies for sure takes the days of the market's own page; what is unanswered stands beside them, never in their place. */
function effortWords(of: 'brief' | 'short', { days, withOpen }: EffortFact, language: Language): string {
  const t = translator(language)
  const [sure, open] = [spanText(days), spanText(withOpen)]
  return sure === open ? t(`ranking:${of}.effort`, { days: sure }) : t(`ranking:${of}.effortOpen`, { days: sure, open })
}

/** Duty, way and effort in one line, so that a list can be read at a glance. */
export function lineText({ readings }: ProductRow, language: Language): string {
  const t = translator(language)
  const facts = readings.map(({ fact }) => fact)
  const duty = facts.find((fact) => fact.kind === 'duty')
  const lane = facts.find((fact) => fact.kind === 'lane')?.lane
  const effort = facts.find((fact) => fact.kind === 'effort')
  const percent = duty ? formatDecimal(language, duty.percent) : ''
  return [
    duty
      ? t(duty.isFloor ? 'ranking:short.dutyFloor' : 'ranking:short.duty', { percent })
      : t('ranking:short.dutyUnknown'),
    lane
      ? t('ranking:short.lane', { mode: t(`ranking:modes.${lane.mode}`), low: lane.days[0], high: lane.days[1] })
      : '',
    effort ? effortWords('short', effort, language) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
