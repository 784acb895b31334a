// Two to four markets side by side for one product: the same answers as on the page of each, each cell with its source and its day.
import type { FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { destinationName } from '~/domain/market/destinations'
import { MARKETS } from '~/domain/market/reference/markets'
import { chinaDay } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import { askedDay, fitOf } from './fit-queries.server'
import { compareRows } from './compare-rows-queries.server'
import { loadGoods } from './goods-queries.server'
import { verdictView } from './verdict-queries.server'

export type ComparePage = Awaited<ReturnType<typeof getComparePage>>

export const MOST_COMPARED = 4
/** As many words of an address are read; nobody means more. */
const MOST_READ = 40

type Asked = { readonly markets: readonly string[]; readonly day: string | null; readonly now: Date }

/** Words that are no market of the list are passed over; without any, the firm's own markets stand there. */
export async function getComparePage(scope: FirmScope, productId: string | undefined, asked: Asked) {
  const { language, firmId } = scope
  const goods = await loadGoods(scope, productId)
  const day = askedDay(asked.day, chinaDay(asked.now))
  const known = [...new Set(asked.markets.slice(0, MOST_READ))].filter((iso2) => findMarket(iso2))
  const wanted = asked.markets.length > 0 ? known : goods.chosen.filter((iso2) => findMarket(iso2))
  const shown = wanted.slice(0, MOST_COMPARED).flatMap((iso2) => findMarket(iso2) ?? [])
  const at = { language, law: paths.firm.law(firmId) }
  const columnOf = (iso2: string): ComparedMarket => ({
    iso2,
    name: destinationName(iso2, language),
    to: paths.firm.productMarket(firmId, goods.id, iso2),
  })
  const columns = shown.map(({ iso2 }) => columnOf(iso2))
  const fits = shown.map((market) => ({ market, fit: fitOf(goods, { market: market.iso2, day }) }))
  return {
    product: { id: goods.id, name: goods.name, code: showHs6(goods.hs6) },
    day,
    markets: fits.map(({ market: { iso2 }, fit }) => ({
      ...columnOf(iso2),
      verdict: verdictView(fit.judged, language),
    })),
    groups: shown.length < 2 ? [] : compareRows(fits, columns, at),
    headline: headlineOf(
      fits.map(({ market, fit }) => ({ name: destinationName(market.iso2, language), verdict: fit.judged.verdict })),
      language,
    ),
    isCut: wanted.length > MOST_COMPARED,
    options: MARKETS.map(({ iso2 }) => ({ value: iso2, label: destinationName(iso2, language) })),
    picked: shown.map(({ iso2 }) => iso2),
  }
}

export type ComparedMarket = { readonly iso2: string; readonly name: string; readonly to: string }

function headlineOf(all: readonly { readonly name: string; readonly verdict: string }[], language: Language) {
  const t = translator(language)
  const open = all.filter(({ verdict }) => verdict === 'go').map(({ name }) => name)
  if (open.length === 0) return { title: t('fits:compare.nowhere'), lead: t('fits:compare.nowhereLead') }
  if (open.length === 1)
    return { title: t('fits:compare.best', { market: open[0] ?? '' }), lead: t('fits:compare.bestLead') }
  return {
    title: t('fits:compare.several', { markets: formatList(language, open) }),
    lead: t('fits:compare.severalLead'),
  }
}
