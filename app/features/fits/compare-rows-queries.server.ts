// The rows of a comparison and what each means for the firm, as far as a rule says so.
import { lowestConfidence } from '~/domain/catalogue/source-standing'
import type { Market } from '~/domain/market/market'
import type { DemandFigures } from '~/domain/market/product-readings'
import { LOCAL_FACTS, LOCAL_FACTS_AS_OF } from '~/domain/market/reference/local-facts'
import { ESTIMATE } from '~/domain/requirement/duration'
import type { RequirementKind } from '~/domain/requirement/types'
import { formatList, formatNumber, languageName } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { factBasis, missing, noteAndBasis, type Cell } from './cell'
import { figureCell, listBasis } from './compare-basis-queries.server'
import { addedCell, agreementCell, dutyCell, parcelCell, vatCell } from './compare-duty-queries.server'
import { demandCell } from './demand-queries.server'
import { durationText, estimateText } from './duration-queries.server'
import type { At } from './duty-queries.server'
import type { Fit } from './fit-queries.server'
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
