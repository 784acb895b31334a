// What each row of a comparison means for the firm: one line, as far as a rule says so.
import { comparePercent } from '~/domain/shared/percent'
import { isUnknown } from '~/domain/duty/types'
import type { RequirementKind } from '~/domain/requirement/types'
import { formatList } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { ComparedMarket } from './compare-queries.server'
import type { ComparedHere, RowId } from './compare-rows-queries.server'
import type { At } from './duty-queries.server'
import { isCarOpen, type Fit } from './fit-queries.server'
import { transitDays } from './lane-queries.server'

type Meaning = { readonly all: readonly ComparedHere[]; readonly columns: readonly ComparedMarket[]; readonly at: At }

/** Where nothing decides between the markets, that is said, too. */
export function forYou(row: RowId, meaning: Meaning): string {
  return decidingLine(row, meaning) ?? translator(meaning.at.language)('fits:compare.for.undecided')
}

function decidingLine(row: RowId, meaning: Meaning): string | null {
  const t = translator(meaning.at.language)
  switch (row) {
    case 'duty':
      return dutyMeaning(meaning)
    case 'added': {
      const names = where(meaning, ({ fit }) => hasMore(fit))
      return names ? t('fits:compare.for.added', { markets: names }) : t('fits:compare.for.noAdded')
    }
    case 'agreement': {
      const names = where(meaning, ({ fit }) => !isUnknown(fit.duty) && fit.duty.preferences.length > 0)
      return names ? t('fits:compare.for.agreement', { markets: names }) : t('fits:compare.for.noAgreement')
    }
    case 'vat':
      return t('fits:compare.for.vat')
    case 'parcels':
      return isInNoParcel(meaning) ? t('fits:compare.for.noParcels') : t('fits:compare.for.parcels')
    case 'requirements':
      return requirementMeaning(meaning)
    case 'duration':
      return t('fits:compare.for.duration')
    case 'marks':
      return t('fits:compare.for.marks')
    case 'papers':
      return t('fits:compare.for.papers')
    case 'measures':
      return measureMeaning(meaning)
    case 'transit':
      return lowestIn(meaning, transitDays, 'fits:compare.for.transit')
    case 'lanes':
      return t('fits:compare.for.lanes')
    case 'logistics':
      return lowestIn(meaning, ({ market }) => negative(market.lpi.value), 'fits:compare.for.logistics')
    case 'demand':
      return demandMeaning(meaning)
    case 'population':
      return t(isImported(meaning) ? 'fits:compare.for.size' : 'fits:compare.for.demand')
    case 'languages':
      return t('fits:compare.for.languages')
    case 'income':
      return t('fits:compare.for.income')
    case 'price':
    case 'landed':
      return priceMeaning(row, meaning)
    case 'channels': {
      const names = where(meaning, ({ side }) => side.channels.some(({ isChosen }) => isChosen))
      return names ? t('fits:compare.for.channels', { markets: names }) : t('fits:compare.for.noChannels')
    }
    case 'payment': {
      const names = where(meaning, ({ fit }) => fit.warnings.some(({ id }) => id === 'ru_payment'))
      return names ? t('fits:compare.for.paymentRisk', { markets: names }) : t('fits:compare.for.payment')
    }
  }
}

function isImported({ all }: Meaning): boolean {
  return all.some(({ demand }) => demand !== null)
}

/** Imports compare where every market has a row; a proxy is named so and compares nothing. */
function demandMeaning(meaning: Meaning): string | null {
  if (!isImported(meaning)) return translator(meaning.at.language)('fits:compare.for.demandProxy')
  const imports = ({ market, demand }: ComparedHere) => negative(demand?.byMarket.get(market.iso2)?.importsUsd ?? null)
  return lowestIn(meaning, imports, 'fits:compare.for.demandHighest')
}

/** The highest is the best where more is better. */
function negative(value: number | null): number | null {
  return value === null ? null : -value
}

const MEASURES: readonly RequirementKind[] = ['trade_measure', 'licence']

function measureMeaning(meaning: Meaning): string {
  const t = translator(meaning.at.language)
  const names = where(
    meaning,
    ({ fit: { requirements } }) =>
      !('unknown' in requirements) &&
      [...requirements.applies, ...requirements.toAnswer].some(({ requirement }) =>
        MEASURES.includes(requirement.kind),
      ),
  )
  return names ? t('fits:compare.for.measures', { markets: names }) : t('fits:compare.for.noMeasures')
}

/** Prices in several currencies do not compare; that one is missing is worth knowing first. */
function priceMeaning(row: 'price' | 'landed', meaning: Meaning): string {
  const t = translator(meaning.at.language)
  const missing = where(meaning, ({ side }) => side.price === null)
  if (missing) return t('fits:compare.for.priceMissing', { markets: missing })
  return t(`fits:compare.for.${row}`)
}

function hasMore(fit: Fit): boolean {
  const { duty } = fit
  return !isUnknown(duty) && (duty.added.length > 0 || duty.defence.length > 0 || isCarOpen(fit))
}

function isInNoParcel({ all }: Meaning): boolean {
  return all.length > 0 && all.every(({ fit: { duty } }) => !isUnknown(duty) && duty.parcel.excluded !== null)
}

/** Names of the markets for which it holds; null where there is none. */
function where({ all, columns, at }: Meaning, holds: (one: ComparedHere) => boolean): string | null {
  const names = columns.filter((_, index) => all[index] && holds(all[index])).map(({ name }) => name)
  return names.length > 0 ? formatList(at.language, names) : null
}

function appliedOf({ fit: { duty } }: ComparedHere): string | null {
  return isUnknown(duty) || isUnknown(duty.applied) ? null : duty.applied.value
}

function dutyMeaning(meaning: Meaning): string | null {
  const t = translator(meaning.at.language)
  const isOpen = (one: ComparedHere) =>
    appliedOf(one) === null && (isUnknown(one.fit.duty) || one.fit.duty.line === null)
  const unknown = where(meaning, isOpen)
  if (unknown) return t('fits:compare.for.dutyUnknown', { markets: unknown })
  const rates = meaning.all.flatMap((one) => appliedOf(one) ?? [])
  const [lowest] = rates.toSorted(comparePercent)
  if (lowest === undefined || rates.length < meaning.all.length) return null
  if (rates.every((rate) => comparePercent(rate, lowest) === 0)) return t('fits:compare.for.dutySame')
  const markets = where(meaning, (one) => comparePercent(appliedOf(one) ?? '', lowest) === 0)
  return t('fits:compare.for.dutyLowest', { markets: markets ?? '' })
}

function requirementMeaning(meaning: Meaning): string | null {
  const isOpen = meaning.all.some(({ fit }) => !('unknown' in fit.requirements) && fit.requirements.toAnswer.length > 0)
  if (isOpen) return translator(meaning.at.language)('fits:compare.for.questions')
  const count = ({ fit }: ComparedHere) => ('unknown' in fit.requirements ? null : fit.requirements.applies.length)
  return lowestIn(meaning, count, 'fits:compare.for.requirements')
}

/** Only where every market has a figure and they differ. */
function lowestIn(meaning: Meaning, of: (one: ComparedHere) => number | null, key: ServerKey): string | null {
  const values = meaning.all.flatMap((one) => of(one) ?? [])
  if (values.length < meaning.all.length || new Set(values).size < 2) return null
  const markets = where(meaning, (one) => of(one) === Math.min(...values))
  return translator(meaning.at.language)(key, { markets: markets ?? '' })
}
