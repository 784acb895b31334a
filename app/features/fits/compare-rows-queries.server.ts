// The rows of a comparison and what each means for the firm, as far as a rule says so.
import { comparePercent } from '~/domain/duty/percent'
import { isUnknown } from '~/domain/duty/types'
import type { Figure, Market } from '~/domain/market/market'
import type { RequirementKind } from '~/domain/requirement/types'
import { formatDate, formatDecimal, formatList, formatNumber } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { provenanceText } from '~/i18n/provenance'
import { dutyView, type At } from './duty-queries.server'
import type { Fit } from './fit-queries.server'
import type { ComparedMarket } from './compare-queries.server'

export type Cell = {
  /** Null where it is not known. */
  readonly value: string | null
  readonly note: string | null
  /** Where on the page of the market the list behind it stands. */
  readonly anchor?: string
}
type Row = {
  readonly id: string
  readonly name: string
  readonly cells: readonly Cell[]
  readonly forYou: string | null
}
export type Compared = { readonly market: Market; readonly fit: Fit }

const GROUPS = {
  duty: ['duty', 'added', 'agreement', 'vat', 'parcels'],
  rules: ['requirements', 'marks', 'papers', 'measures'],
  transport: ['transit', 'logistics'],
  demand: ['population', 'income'],
} as const
type RowId = (typeof GROUPS)[keyof typeof GROUPS][number]
const GROUP_IDS = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

export type CompareGroup = {
  readonly id: keyof typeof GROUPS
  readonly name: string
  readonly rows: readonly Row[]
}

export function compareRows(
  all: readonly Compared[],
  columns: readonly ComparedMarket[],
  at: At,
): readonly CompareGroup[] {
  const t = translator(at.language)
  return GROUP_IDS.map((id) => ({
    id,
    name: t(`fits:compare.groups.${id}`),
    rows: GROUPS[id].map((row) => ({
      id: row,
      name: t(`fits:compare.rows.${row}`),
      cells: all.map((one) => CELLS[row](one, at)),
      forYou: forYou(row, { all, columns, at }),
    })),
  }))
}

type CellOf = (one: Compared, at: At) => Cell

const CELLS: Readonly<Record<RowId, CellOf>> = {
  duty: dutyCell,
  added: addedCell,
  agreement: agreementCell,
  vat: vatCell,
  parcels: parcelCell,
  requirements: (one, at) => requirementCell(one, at, null),
  marks: (one, at) => requirementCell(one, at, ['mark', 'label', 'language', 'packaging']),
  papers: (one, at) =>
    requirementCell(one, at, ['registration', 'document', 'declaration', 'representative', 'test_report', 'origin']),
  measures: (one, at) => requirementCell(one, at, ['trade_measure', 'licence', 'substance_limit']),
  transit: ({ market }, at) =>
    figureCell(market.transitDays, at, (value) => translator(at.language)('fits:compare.days', { count: value })),
  logistics: ({ market }, at) =>
    figureCell(market.lpi, at, (value) =>
      translator(at.language)('fits:compare.ofFive', { value: formatNumber(at.language, value) }),
    ),
  population: ({ market }, at) => figureCell(market.population, at, (value) => formatNumber(at.language, value)),
  income: ({ market }, at) =>
    figureCell(market.gdpPerHeadUsd, at, (value) =>
      translator(at.language)('fits:compare.perHead', { value: formatNumber(at.language, value) }),
    ),
}

function figureCell(figure: Figure, { language }: At, show: (value: number) => string): Cell {
  const t = translator(language)
  const { value, asOf, source, confidence } = figure
  const note = provenanceText(t, { asOf, source: t(`markets:sources.${source}`), confidence })
  return { value: value === null ? null : show(value), note }
}

function dutyCell({ fit }: Compared, at: At): Cell {
  const duty = dutyView(fit.duty, [], at)
  if (!duty) return { value: null, note: translator(at.language)('fits:duty.none') }
  const { applied, range } = duty
  return { value: applied.value ? (range ?? applied.value) : range, note: applied.basis ?? applied.text }
}

function addedCell({ fit }: Compared, at: At): Cell {
  const t = translator(at.language)
  const duty = dutyView(fit.duty, [], at)
  const titles = [...(duty?.added ?? []), ...(duty?.defence ?? [])].map(({ title }) => title)
  if (titles.length > 0) return { value: null, note: titles.join(' · ') }
  return { value: duty ? t('fits:compare.noAdded') : null, note: duty?.noDefence ?? null }
}

function agreementCell({ market, fit }: Compared, { language }: At): Cell {
  const t = translator(language)
  const { kind, inForceSince } = market.agreement
  const names = isUnknown(fit.duty) ? [] : fit.duty.preferences.map(({ agreement }) => agreement.id)
  const said = names.map((id) => t(`duty:agreements.${id}.name`))
  const since = inForceSince && t('fits:compare.since', { day: formatDate(language, inForceSince) })
  if (said.length > 0) return { value: formatList(language, said), note: since }
  if (kind !== 'none') return { value: t(`markets:agreements.${kind}` as ServerKey), note: since }
  const { asOf, confidence } = market.preference
  const note = provenanceText(t, { asOf, source: t('markets:sources.agreement_table'), confidence })
  return { value: t('fits:compare.noAgreement'), note }
}

function vatCell({ market, fit }: Compared, at: At): Cell {
  const t = translator(at.language)
  const later = market.vatPercentLater
  const figure = later && later.from <= fit.day ? later.figure : market.vatPercent
  return figureCell(figure, at, (value) =>
    value === 0 ? t('fits:compare.noVat') : `${formatDecimal(at.language, String(value))} %`,
  )
}

function parcelCell({ fit }: Compared, at: At): Cell {
  const t = translator(at.language)
  const parcel = dutyView(fit.duty, [], at)?.parcel
  if (!parcel) return { value: null, note: null }
  const note = parcel.rules.map(({ title }) => title).join(' · ')
  if (parcel.perItem) return { value: t('fits:compare.perItem', { sum: parcel.perItem.sum }), note }
  return { value: parcel.rules.length > 0 ? t('fits:compare.noPerItem') : null, note }
}

function requirementCell({ fit }: Compared, { language }: At, kinds: readonly RequirementKind[] | null): Cell {
  const t = translator(language)
  const { requirements } = fit
  if ('unknown' in requirements) return { value: null, note: t(`requirements:unknown.${requirements.unknown}`) }
  const isWanted = ({ requirement }: { readonly requirement: { readonly kind: RequirementKind } }) =>
    kinds === null || kinds.includes(requirement.kind)
  const applying = requirements.applies.filter(isWanted)
  const open = requirements.toAnswer.filter(isWanted).length
  const names = applying.map(({ requirement }) => t(`requirements:entries.${requirement.id}.title`))
  const waiting = open > 0 ? t('fits:compare.openCount', { count: open }) : ''
  const said = kinds === null ? [waiting] : [...names, waiting]
  return {
    anchor: 'applies',
    value: t('fits:compare.applying', { count: applying.length }),
    note: said.filter((text) => text !== '').join(' · ') || null,
  }
}

type Meaning = { readonly all: readonly Compared[]; readonly columns: readonly ComparedMarket[]; readonly at: At }

function forYou(row: RowId, meaning: Meaning): string | null {
  const t = translator(meaning.at.language)
  switch (row) {
    case 'duty':
      return dutyMeaning(meaning)
    case 'added': {
      const names = where(meaning, ({ fit }) => hasMore(fit))
      return names && t('fits:compare.for.added', { markets: names })
    }
    case 'agreement': {
      const names = where(meaning, ({ fit }) => !isUnknown(fit.duty) && fit.duty.preferences.length > 0)
      return names ? t('fits:compare.for.agreement', { markets: names }) : t('fits:compare.for.noAgreement')
    }
    case 'vat':
      return t('fits:compare.for.vat')
    case 'parcels':
      return t('fits:compare.for.parcels')
    case 'requirements':
      return requirementMeaning(meaning)
    case 'transit':
      return lowestIn(meaning, ({ market }) => market.transitDays.value, 'fits:compare.for.transit')
    case 'population':
      return t('fits:compare.for.demand')
    default:
      return null
  }
}

function hasMore({ duty }: Fit): boolean {
  return !isUnknown(duty) && (duty.added.length > 0 || duty.defence.length > 0)
}

/** Names of the markets for which it holds; null where there is none. */
function where({ all, columns, at }: Meaning, holds: (one: Compared) => boolean): string | null {
  const names = columns.filter((_, index) => all[index] && holds(all[index])).map(({ name }) => name)
  return names.length > 0 ? formatList(at.language, names) : null
}

function appliedOf({ fit: { duty } }: Compared): string | null {
  return isUnknown(duty) || isUnknown(duty.applied) ? null : duty.applied.value
}

function dutyMeaning(meaning: Meaning): string | null {
  const t = translator(meaning.at.language)
  const isOpen = (one: Compared) => appliedOf(one) === null && (isUnknown(one.fit.duty) || one.fit.duty.line === null)
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
  const count = ({ fit }: Compared) => ('unknown' in fit.requirements ? null : fit.requirements.applies.length)
  return lowestIn(meaning, count, 'fits:compare.for.requirements')
}

/** Only where every market has a figure and they differ. */
function lowestIn(meaning: Meaning, of: (one: Compared) => number | null, key: ServerKey): string | null {
  const values = meaning.all.flatMap((one) => of(one) ?? [])
  if (values.length < meaning.all.length || new Set(values).size < 2) return null
  const markets = where(meaning, (one) => of(one) === Math.min(...values))
  return translator(meaning.at.language)(key, { markets: markets ?? '' })
}
