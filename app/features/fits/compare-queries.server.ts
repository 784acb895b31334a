// Two to four markets side by side for one product: the same answers as on the page of each, each cell with its source and its day.
import { findMarket } from '~/domain/market/find-market'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { demandFiguresOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { leftOutOf } from './closed-queries.server'
import { askedDay, fitOf } from './fit-queries.server'
import { compareRows } from './compare-rows-queries.server'
import { loadGoods, placesOf, type FirmReader } from './goods-queries.server'
import { loadSides, type ChangedPrices } from './side-queries.server'
import { verdictView } from './verdict-queries.server'
import { marketOptions } from './market-options-view'

export type ComparePage = Awaited<ReturnType<typeof getComparePage>>

export const MOST_COMPARED = 4
/** As many words of an address are read; nobody means more. */
const MOST_READ = 40

type Asked = {
  readonly markets: readonly string[]
  readonly day: string | null
  readonly now: Date
  readonly changedPrices?: (reader: FirmReader, productId: string, now: Date) => Promise<ChangedPrices>
}

/** Words that are no market of the list are passed over; without any, the firm's own markets stand there. */
export async function getComparePage(reader: FirmReader, productId: string | undefined, asked: Asked) {
  const { language } = reader
  const goods = await loadGoods(reader, productId)
  const { law, toMarket, toPrice, toPlan } = placesOf(reader, goods)
  const day = askedDay(asked.day, chinaDay(asked.now))
  const known = [...new Set(asked.markets.slice(0, MOST_READ))].filter((iso2) => findMarket(iso2))
  const wanted = asked.markets.length > 0 ? known : goods.chosen.filter((iso2) => findMarket(iso2))
  const shown = wanted.slice(0, MOST_COMPARED).flatMap((iso2) => findMarket(iso2) ?? [])
  const at = { language, law }
  const columnOf = (iso2: string): ComparedMarket => ({
    iso2,
    name: destinationName(iso2, language),
    to: toMarket(iso2),
  })
  const columns = shown.map(({ iso2 }) => columnOf(iso2))
  const [tables, demand] = await Promise.all([dutyTablesOf([goods.hs6], day), demandFiguresOf(goods.hs6, day)])
  const sideOf = await loadSides(reader, {
    ...{ productId: goods.id, today: chinaDay(asked.now) },
    changedPrices: async () => (await asked.changedPrices?.(reader, goods.id, asked.now)) ?? new Map(),
  })
  const fits = shown.map((market) => ({
    ...{ market, demand },
    fit: fitOf(goods, { market: market.iso2, day, tables }),
    side: { ...sideOf(market.iso2), toPrice: toPrice(market.iso2) },
  }))
  const leftOut = leftOutOf(goods.hs6, language)
  const isClosed = leftOut?.isClosed ?? false
  return {
    leftOut,
    product: { id: goods.id, name: goods.name, code: showHs6(goods.hs6) },
    day,
    markets: fits.map(({ market: { iso2 }, fit }) => ({
      ...columnOf(iso2),
      verdict: verdictView(fit.judged, language),
    })),
    groups: shown.length < 2 || isClosed ? [] : compareRows(fits, columns, at),
    headline: leftOut?.isClosed
      ? { title: leftOut.heading, lead: leftOut.text }
      : headlineOf(
          fits.map(({ market, fit }) => ({
            name: destinationName(market.iso2, language),
            verdict: fit.judged.verdict,
          })),
          language,
        ),
    isCut: wanted.length > MOST_COMPARED,
    options: marketOptions(goods.chosen, language),
    picked: shown.map(({ iso2 }) => iso2),
    plan: isClosed ? null : planOf(fits, columns, toPlan),
  }
}

/** The plan of the market that is open, and without one of the first. */
function planOf(
  fits: readonly { readonly fit: { readonly judged: { readonly verdict: string } } }[],
  columns: readonly ComparedMarket[],
  toPlan: (iso2: string) => string,
) {
  const place = fits.findIndex(({ fit }) => fit.judged.verdict === 'go')
  const market = columns[Math.max(place, 0)]
  return market ? { name: market.name, to: toPlan(market.iso2) } : null
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
