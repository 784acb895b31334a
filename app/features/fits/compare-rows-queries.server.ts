// The rows of a comparison and what each means for the firm, as far as a rule says so.
import { DUTY_KEYS } from '~/domain/duty/texts'
import { isUnknown } from '~/domain/duty/types'
import type { Figure, Market } from '~/domain/market/market'
import type { RequirementKind } from '~/domain/requirement/types'
import { formatDate, formatDecimal, formatList, formatNumber } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { provenanceText } from '~/i18n/provenance'
import { durationText, estimateText } from './duration-queries.server'
import { dutyView, type At } from './duty-queries.server'
import { isCarOpen, type Fit } from './fit-queries.server'
import type { ComparedMarket } from './compare-queries.server'
import { forYou } from './compare-meaning-queries.server'
import { laneCell, transitCell } from './lane-queries.server'
import { isOfSide, sideCell, type MarketSide, type SideRowId } from './compare-side-queries.server'

export type Cell = {
  /** Null where it is not known. */
  readonly value: string | null
  readonly note: string | null
  /** Where on the page of the market the list behind it stands. */
  readonly anchor?: string
  /** Where a member of the firm finds it out. */
  readonly to?: string
}
type Row = {
  readonly id: string
  readonly name: string
  readonly cells: readonly Cell[]
  readonly forYou: string
}
export type Compared = { readonly market: Market; readonly fit: Fit }
/** With what the firm's own record says of the market. */
export type ComparedHere = Compared & { readonly side: MarketSide }

const GROUPS = {
  duty: ['duty', 'added', 'agreement', 'vat', 'parcels', 'price', 'landed'],
  rules: ['requirements', 'duration', 'marks', 'papers', 'measures'],
  transport: ['lanes', 'transit', 'logistics'],
  sales: ['channels', 'payment'],
  demand: ['population', 'income'],
} as const
export type RowId = (typeof GROUPS)[keyof typeof GROUPS][number]
/** Rows that say the same to every firm with these goods. */
export type MarketRowId = Exclude<RowId, SideRowId>
const GROUP_IDS = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

export type CompareGroup = {
  readonly id: keyof typeof GROUPS
  readonly name: string
  readonly rows: readonly Row[]
}

export function compareRows(
  all: readonly ComparedHere[],
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
      cells: all.map((one) => (isOfSide(row) ? sideCell(row, one.side, at) : CELLS[row](one, at))),
      forYou: forYou(row, { all, columns, at }),
    })),
  }))
}

/** Some of the rows for one market alone, with their names. */
export function cellsOf(rows: readonly MarketRowId[], one: Compared, at: At) {
  const t = translator(at.language)
  return rows.map((id) => ({ id, name: t(`fits:compare.rows.${id}`), ...CELLS[id](one, at) }))
}

type CellOf = (one: Compared, at: At) => Cell

const CELLS: Readonly<Record<MarketRowId, CellOf>> = {
  duty: dutyCell,
  added: addedCell,
  agreement: agreementCell,
  vat: vatCell,
  parcels: parcelCell,
  requirements: (one, at) => requirementCell(one, at, null),
  duration: durationCell,
  marks: (one, at) => requirementCell(one, at, ['mark', 'label', 'language', 'packaging']),
  papers: (one, at) =>
    requirementCell(one, at, ['registration', 'document', 'declaration', 'representative', 'test_report', 'origin']),
  measures: (one, at) => requirementCell(one, at, ['trade_measure', 'licence', 'substance_limit']),
  lanes: laneCell,
  transit: transitCell,
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
  const ofCar = duty && isCarOpen(fit) ? [t(DUTY_KEYS.notCounted('by_engine_size'))] : []
  const titles = [...[...(duty?.added ?? []), ...(duty?.defence ?? [])].map(({ title }) => title), ...ofCar]
  if (titles.length > 0)
    return { value: t('fits:compare.mayBeAdded', { count: titles.length }), note: titles.join(' · ') }
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
  if (parcel.excluded) return { value: t('fits:compare.noParcel'), note: parcel.excluded }
  const note = parcel.rules.map(({ title }) => title).join(' · ')
  if (parcel.perItem) return { value: t('fits:compare.perItem', { sum: parcel.perItem.sum }), note }
  return { value: parcel.rules.length > 0 ? t('fits:compare.noPerItem') : null, note }
}

function durationCell({ fit: { requirements } }: Compared, { language }: At): Cell {
  if ('unknown' in requirements) return { value: null, note: null }
  return { value: durationText(requirements, language), note: estimateText(language) }
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
