// What a market buys of a product: its imports where an edition of trade flows is loaded, and otherwise the size of its economy, named as what
// stands in for it. The same words in the ranking, the comparison, the plan, and on the pages of a code and of a market.
import { demandReading, type DemandFigures, type Reading, type ReadingFact } from '~/domain/market/product-readings'
import type { Market } from '~/domain/market/market'
import { showHs6 } from '~/domain/trade/hs-code'
import { formatNumber } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { factBasis, missing, type Cell } from './cell'

type DemandFact = Extract<ReadingFact, { kind: 'imports' | 'economy' }>

const short = (language: Language, value: number) =>
  formatNumber(language, value, { notation: 'compact', maximumFractionDigits: 1 })

export function demandText(fact: DemandFact, language: Language): string {
  const t = translator(language)
  if (fact.kind === 'economy') return t('ranking:facts.economy', { usd: short(language, fact.usd) })
  const values = { usd: short(language, fact.usd), china: short(language, fact.chinaUsd) }
  return t('ranking:facts.imports', { ...values, year: String(fact.year) })
}

type Asked = { readonly market: Market; readonly demand: DemandFigures | null }

export function demandCell({ market, demand }: Asked, { language }: { readonly language: Language }): Cell {
  const t = translator(language)
  const { fact, gap, basis } = demandReading({ market, demand })
  const told = basisOf(basis, language)
  if (fact.kind === 'imports' || fact.kind === 'economy') {
    if (told) return { value: demandText(fact, language), note: null, basis: [told] }
  }
  const ofEdition = demand && factBasis(t, { source: demand.edition.name, ...demand.edition })
  return missing(gap && t(`ranking:unknown.${gap}`), ofEdition ? [ofEdition] : [])
}

/** Where the figures of all markets come from, in one sentence. */
export function demandLead(
  { hs6, demand }: { readonly hs6: string; readonly demand: DemandFigures | null },
  language: Language,
): string {
  const t = translator(language)
  if (!demand) return t('fits:demand.proxy')
  const { edition, year } = demand
  const basis = factBasis(t, { source: edition.name, ...edition })
  return t('fits:demand.imports', { code: showHs6(hs6), year: String(year), basis: basis.text })
}

function basisOf(basis: Reading['basis'], language: Language) {
  if (!basis) return null
  const t = translator(language)
  const { source, asOf, confidence } = basis
  const words = 'name' in source ? source.name : t(`markets:sources.${source.id}` as 'markets:sources.world_bank_gdp')
  return factBasis(t, { source: words, asOf, confidence })
}
