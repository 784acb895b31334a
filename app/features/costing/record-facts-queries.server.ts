// What the record of a firm already knows of a price: the refund rate of the product, lines of tariffs, rates of exchange.
import type { FirmScope } from '~/domain/access/scopes'
import { EXPORT_MODES } from '~/domain/channel/mode'
import { refundUnder } from '~/domain/channel/refund'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { decimal } from '~/domain/shared/decimal'
import { percentText } from '~/domain/shared/percent'
import { dutyTablesOn } from '~/features/data/figure-queries.server'
import { libraryRateOf } from '~/features/data/refund-queries.server'
import { dayOf } from '~/features/products/record-queries.server'
import { loadGoods, sharedLines, type FirmGoods } from '~/features/fits/goods-queries.server'
import { newestChecks } from '~/features/origin/check-queries.server'
import { newestRates, type SourcedRate } from '~/features/rates/queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { searchToday } from './case-inputs'
import type { Inputs } from './case-queries.server'
import { NO_RECORD, type RecordFacts } from './known-values'
import { daysAsked, daysDrawn, daysOf, type Days } from './price-days'
import type { Known } from './typed-fields'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const NOTHING_TYPED = new URLSearchParams()

/** Throws the 404 answer for a product that is not this firm's. What it knows is of the days that are typed, and of those of saved prices. */
export async function getPriceRecord(
  { firmId }: Pick<FirmScope, 'firmId'>,
  productId: string | undefined,
  now: Date,
  search: URLSearchParams = NOTHING_TYPED,
) {
  if (!productId || !UUID.test(productId)) throw notFound()
  const today = chinaDay(now)
  const [goods, checks, cases] = await Promise.all([
    loadGoods({ firmId }, productId),
    newestChecks(productId, firmId),
    db.priceCase.findMany({
      where: { productId, product: { firmId } },
      orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    }),
  ])
  const ofCases = cases.map(({ inputs }) => daysAsked(searchToday(inputs as unknown as Inputs), today))
  const asked = daysAsked(search, today)
  const days = daysOf([asked, daysDrawn(search, today), ...ofCases])
  const facts: RecordFacts = {
    refundRate: refundOf(goods.refund) ?? (await libraryRefund(goods.chinaCode, asked.rules)),
    regime: regimeOf(goods.seller),
    recorded: goods.recorded,
    ...{ goods, checks, ...(await brought([goods.hs6], days)) },
  }
  return {
    ...{ id: goods.id, name: goods.name, hs6: goods.hs6, cases, facts },
    market: goods.chosen[0],
  }
}

function refundOf({ rate, source, asOf }: FirmGoods['refund']): Known | null {
  if (rate === null) return null
  const day = asOf && dayOf(asOf)
  return { value: percentText(rate), origin: { kind: 'record', source: source || null, asOf: day } }
}

/** What the library of the day says of the ten digits, where the firm wrote nothing down. */
async function libraryRefund(chinaCode: string, day: IsoDate): Promise<Known | null> {
  if (chinaCode === '') return null
  const library = await libraryRateOf(chinaCode, day)
  if (library.kind !== 'rate') return null
  const { name, asOf } = library.edition
  return { value: percentText(library.rate), origin: { kind: 'edition', source: name, asOf } }
}

/** Known only where nothing is refunded: whether a firm trades or makes its goods is not in the record. */
function regimeOf({ mode: decided, vatStatus }: { readonly mode: string; readonly vatStatus: string }): Known | null {
  const mode = EXPORT_MODES.find((one) => one === decided)
  const isExempt =
    mode === '1039' ||
    vatStatus === 'small_scale' ||
    (mode && refundUnder(mode, { vatStatus, tracks: [] }) === 'exempt')
  return isExempt ? { value: 'exempt', origin: { kind: 'record', source: null, asOf: null } } : null
}

/** What is known of a price by whoever has no record: rates and tariffs that were brought in, and lines that two advisors looked at. Three queries. */
export async function getGuestFacts(
  hs6: readonly string[],
  today: IsoDate,
  search: URLSearchParams = NOTHING_TYPED,
): Promise<RecordFacts> {
  const days = daysOf([daysAsked(search, today), daysDrawn(search, today)])
  const [recorded, facts] = await Promise.all([sharedLines(hs6), brought(hs6, days)])
  return { ...NO_RECORD, recorded, ...facts }
}

/** Of the first day, and beside it of every other one. */
async function brought(hs6: readonly string[], days: Days): Promise<Pick<RecordFacts, 'rates' | 'tables' | 'onDays'>> {
  const [newest, tables] = await Promise.all([newestRates(days.rates), dutyTablesOn(hs6, days.rules)])
  const rates = new Map([...newest].map(([day, of]) => [day, knownRates(of)] as const))
  const [ratesDay, rulesDay] = [days.rates[0], days.rules[0]]
  return {
    rates: (ratesDay && rates.get(ratesDay)) ?? {},
    tables: (rulesDay && tables.get(rulesDay)) ?? {},
    onDays: { rates, tables },
  }
}

function knownRates(rates: readonly SourcedRate[]): RecordFacts['rates'] {
  return Object.fromEntries(rates.map((rate) => [rate.currency, knownRate(rate)]))
}

const UNITS_AND_DIGITS = '10000000000'
const DECIMALS = 6

/** Kept as RMB for a hundred units, in hundred-millionths. */
function knownRate({ yuan, day, source }: SourcedRate): Known {
  const value = decimal(yuan).div(UNITS_AND_DIGITS).toDecimalPlaces(DECIMALS).toFixed()
  return { value, origin: { kind: 'edition', source, asOf: day as `${number}-${number}-${number}` } }
}
