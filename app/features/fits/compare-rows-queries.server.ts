// The rows of a comparison and what each means for the firm, as far as a rule says so.
import { findRule } from '~/domain/catalogue/catalogue'
import { confidenceIn, lowestConfidence } from '~/domain/catalogue/source-standing'
import type { AddedDuty } from '~/domain/duty/added'
import { DUTY_KEYS } from '~/domain/duty/texts'
import { AGREEMENTS_AS_OF } from '~/domain/duty/reference/agreements'
import { sureness } from '~/domain/duty/recorded'
import { isUnknown } from '~/domain/duty/types'
import type { Figure, Market } from '~/domain/market/market'
import type { DemandFigures } from '~/domain/market/product-readings'
import { LOCAL_FACTS, LOCAL_FACTS_AS_OF } from '~/domain/market/reference/local-facts'
import { ESTIMATE } from '~/domain/requirement/duration'
import { REQUIREMENTS_WRITTEN_ON } from '~/domain/requirement/reference/requirements'
import type { RequirementKind } from '~/domain/requirement/types'
import { formatDate, formatDecimal, formatList, formatMoney, formatNumber, languageName } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { factBasis, missing, noteAndBasis, type Cell, type CellBasis } from './cell'
import { demandCell } from './demand-queries.server'
import { durationText, estimateText } from './duration-queries.server'
import { figureView, rangeText, type At } from './duty-queries.server'
import { isCarOpen, type Fit } from './fit-queries.server'
import type { ComparedMarket } from './compare-queries.server'
import { forYou } from './compare-meaning-queries.server'
import { laneCell, transitCell } from './lane-queries.server'
import { isOfSide, sideCell, type MarketSide, type SideRowId } from './compare-side-queries.server'

type Row = {
  readonly id: string
  readonly name: string
  readonly cells: readonly Cell[]
  readonly forYou: string
}
export type Compared = {
  readonly market: Market
  readonly fit: Fit
  /** Imports by code; null where no edition is loaded. */
  readonly demand: DemandFigures | null
}
/** With what the firm's own record says of the market. */
export type ComparedHere = Compared & { readonly side: MarketSide }

const GROUPS = {
  duty: ['duty', 'added', 'agreement', 'vat', 'parcels', 'price', 'landed'],
  rules: ['requirements', 'duration', 'marks', 'languages', 'papers', 'measures'],
  transport: ['lanes', 'transit', 'logistics'],
  sales: ['channels', 'payment'],
  demand: ['demand', 'population', 'income'],
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
      cells: all.map((one) => (isOfSide(row) ? sideCell(row, one, at) : CELLS[row](one, at))),
      forYou: forYou(row, { all, columns, at }),
    })),
  }))
}

/** Some of the rows for one market alone, with their names and all that stands beside the value in one note. */
export function cellsOf(rows: readonly MarketRowId[], one: Compared, at: At) {
  const t = translator(at.language)
  return rows.map((id) => {
    const cell = CELLS[id](one, at)
    return { id, name: t(`fits:compare.rows.${id}`), value: cell.value, note: noteAndBasis(cell) }
  })
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
  marks: (one, at) => requirementCell(one, at, ['mark', 'label', 'packaging']),
  languages: languageCell,
  papers: (one, at) =>
    requirementCell(one, at, ['registration', 'document', 'declaration', 'representative', 'test_report', 'origin']),
  measures: (one, at) => requirementCell(one, at, ['trade_measure', 'licence', 'substance_limit']),
  lanes: laneCell,
  transit: transitCell,
  logistics: ({ market }, at) =>
    figureCell(market.lpi, at, (value) =>
      translator(at.language)('fits:compare.ofFive', { value: formatNumber(at.language, value) }),
    ),
  demand: demandCell,
  population: ({ market }, at) => figureCell(market.population, at, (value) => formatNumber(at.language, value)),
  income: ({ market }, at) =>
    figureCell(market.gdpPerHeadUsd, at, (value) =>
      translator(at.language)('fits:compare.perHead', { value: formatNumber(at.language, value) }),
    ),
}

function figureCell(
  { value, asOf, source, confidence }: Figure,
  { language }: At,
  show: (value: number) => string,
): Cell {
  const t = translator(language)
  const basis = factBasis(t, { asOf, source: t(`markets:sources.${source}`), confidence })
  return value === null ? missing(null, [basis]) : { value: show(value), note: null, basis: [basis] }
}

/** A rule of the ledger as what a cell rests on. */
function ruleBasis(id: string, { language }: At): readonly CellBasis[] {
  const rule = findRule(id)
  if (!rule?.source) return []
  return [
    factBasis(translator(language), {
      ...{ source: rule.source, asOf: rule.lastCheckedOn, confidence: confidenceIn(rule) },
    }),
  ]
}

/** What the portal collected: what is not in it is not known to exist, which proves nothing. */
function listBasis({ language }: At, confidence: Parameters<typeof factBasis>[1]['confidence']): CellBasis {
  const t = translator(language)
  const source = t('fits:compare.sources.requirements')
  return factBasis(t, { source, asOf: REQUIREMENTS_WRITTEN_ON, confidence })
}

function dutyCell({ fit: { duty } }: Compared, at: At): Cell {
  const t = translator(at.language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { applied, line, market } = { ...duty, market: duty.line?.market ?? '' }
  const said = figureView(applied, at)
  const range = rangeText(duty, at.language)
  if (!isUnknown(applied)) {
    const { source, asOf, confidence } = applied
    return {
      value: range ?? said.value ?? applied.value,
      note: null,
      basis: [factBasis(t, { source, asOf, confidence })],
    }
  }
  if (!line || range === null) return missing(said.text)
  // A rate in words is no figure, and is told as it was written down.
  const basis = factBasis(t, { source: line.source, asOf: line.readOn, confidence: sureness(line, market) })
  return { value: range, note: said.text, basis: [basis] }
}

/** What can come on top, with the rate where one is known; that nothing is known rests on what was looked through. */
function addedCell({ fit }: Compared, at: At): Cell {
  const { duty } = fit
  const t = translator(at.language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { added, defence, lookUp } = duty
  const named = added.map((one) => addedName(one, at))
  const ofCar = isCarOpen(fit) ? [t(DUTY_KEYS.notCounted('by_engine_size'))] : []
  const against = [...defence.map(({ requirement }) => t(`requirements:entries.${requirement}.title`)), ...ofCar]
  const [first, ...more] = [
    ...added.flatMap((one) => addedBasis(one, at)),
    ...(against.length > 0 || named.length === 0 ? [listBasis(at, 'medium')] : []),
  ]
  if (!first) return missing([...named, ...against].join(' · '))
  if (named.length + against.length === 0)
    return {
      value: t('fits:compare.noAdded'),
      note: t('fits:compare.lookUp', { name: lookUp.name }),
      basis: [first, ...more],
    }
  return { value: [...named, ...against].join(' · '), note: null, basis: [first, ...more] }
}

function addedName({ id, rate }: AddedDuty, at: At): string {
  const t = translator(at.language)
  const name = t(`duty:added.${id}`)
  const said = rate && figureView(rate, at)
  return said?.value ? t('fits:compare.addedRate', { name, rate: said.value }) : name
}

/** Of what has no figure the place where its present state is said, with the day on which that was written down. */
function addedBasis({ rate, url }: AddedDuty, { language }: At): readonly CellBasis[] {
  const t = translator(language)
  if (rate && !isUnknown(rate)) {
    const { source, asOf, confidence } = rate
    return [factBasis(t, { source, asOf, confidence })]
  }
  return url ? [factBasis(t, { source: url, asOf: REQUIREMENTS_WRITTEN_ON, confidence: 'medium' })] : []
}

function agreementCell({ market, fit }: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  const { kind, inForceSince } = market.agreement
  const found = isUnknown(fit.duty) ? [] : fit.duty.preferences.map(({ agreement }) => agreement)
  const since = inForceSince && t('fits:compare.since', { day: formatDate(language, inForceSince) })
  const { asOf, confidence } = market.preference
  const table = factBasis(t, { asOf, source: t('markets:sources.agreement_table'), confidence })
  if (found.length > 0) {
    const names = found.map(({ id }) => t(`duty:agreements.${id}.name`))
    const [first = frameBasis(found[0]?.confidence ?? 'medium', at), ...more] = found.flatMap(({ rule }) =>
      ruleBasis(rule, at),
    )
    return { value: formatList(language, names), note: since, basis: [first, ...more] }
  }
  if (kind !== 'none') return { value: t(`markets:agreements.${kind}` as ServerKey), note: since, basis: [table] }
  return { value: t('fits:compare.noAgreement'), note: null, basis: [table] }
}

function frameBasis(confidence: Parameters<typeof factBasis>[1]['confidence'], { language }: At): CellBasis {
  const t = translator(language)
  return factBasis(t, { source: t('markets:sources.agreement_table'), asOf: AGREEMENTS_AS_OF, confidence })
}

function vatCell({ market, fit }: Compared, at: At): Cell {
  const t = translator(at.language)
  const later = market.vatPercentLater
  const figure = later && later.from <= fit.day ? later.figure : market.vatPercent
  return figureCell(figure, at, (value) =>
    value === 0 ? t('fits:compare.noVat') : `${formatDecimal(at.language, String(value))} %`,
  )
}

function parcelCell({ fit: { duty } }: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  if (isUnknown(duty)) return missing(t('fits:duty.none'))
  const { rules, perItem, excluded } = duty.parcel
  if (excluded)
    return {
      value: t('fits:compare.noParcel'),
      note: t(`fits:duty.noParcel.${excluded}`),
      basis: [listBasis(at, 'medium')],
    }
  const note = rules.flatMap((id) => (findRule(id) ? [t(`catalogue:rules.${id}.title`)] : [])).join(' · ')
  const ofRules = rules.flatMap((id) => ruleBasis(id, at))
  if (perItem) {
    const { source, asOf, confidence } = perItem
    const value = t('fits:compare.perItem', { sum: formatMoney(language, perItem) })
    return { value, note, basis: [factBasis(t, { source, asOf, confidence }), ...ofRules] }
  }
  const [first, ...more] = ofRules
  if (!first) return missing(note || t('fits:compare.noParcelRule'))
  return { value: t('fits:compare.noPerItem'), note, basis: [first, ...more] }
}

function durationCell({ fit: { requirements } }: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  if ('unknown' in requirements) return missing(t(`requirements:unknown.${requirements.unknown}`))
  const value = durationText(requirements, language)
  if (value === null) return missing(estimateText(language))
  return { value, note: estimateText(language), basis: [listBasis(at, ESTIMATE.confidence)] }
}

type Listed = { readonly requirement: { readonly kind: RequirementKind } }

function requirementCell({ fit }: Compared, at: At, kinds: readonly RequirementKind[] | null): Cell {
  const t = translator(at.language)
  const { requirements } = fit
  if ('unknown' in requirements) return missing(t(`requirements:unknown.${requirements.unknown}`))
  const isWanted = ({ requirement }: Listed) => kinds === null || kinds.includes(requirement.kind)
  const applying = requirements.applies.filter(isWanted)
  const open = requirements.toAnswer.filter(isWanted).length
  const names = applying.map(({ requirement }) => t(`requirements:entries.${requirement.id}.title`))
  const waiting = open > 0 ? t('fits:compare.openCount', { count: open }) : ''
  const said = kinds === null ? [waiting] : [...names, waiting]
  return {
    anchor: 'applies',
    value: t('fits:compare.applying', { count: applying.length }),
    note: said.filter((text) => text !== '').join(' · ') || null,
    basis: [
      listBasis(
        at,
        lowestConfidence(
          'medium',
          applying.map(({ requirement }) => requirement.confidence),
        ),
      ),
    ],
  }
}

/** In which languages the market writes, and what the law asks to be written in them. */
function languageCell(one: Compared, at: At): Cell {
  const { language } = at
  const t = translator(language)
  const asked = requirementCell(one, at, ['language'])
  const { languages = [] } = LOCAL_FACTS[one.market.iso2] ?? {}
  if (languages.length === 0) return asked
  const names = formatList(
    language,
    languages.map((tag) => languageName(language, tag)),
  )
  const own = factBasis(t, { source: null, asOf: LOCAL_FACTS_AS_OF, confidence: 'medium' })
  return { value: names, note: asked.note, anchor: 'applies', basis: [own, ...asked.basis] }
}
