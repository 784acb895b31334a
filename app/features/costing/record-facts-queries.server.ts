// What the record of a firm already knows of a price: the refund rate of the product, lines of tariffs, rates of exchange.
import type { FirmScope } from '~/domain/access/scopes'
import { EXPORT_MODES } from '~/domain/channel/mode'
import { refundUnder } from '~/domain/channel/refund'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { decimal } from '~/domain/shared/decimal'
import { percentText } from '~/domain/shared/percent'
import { dutyTablesOf } from '~/features/data/figure-queries.server'
import { dayOf } from '~/features/products/record-queries.server'
import { loadGoods, type FirmGoods } from '~/features/fits/goods-queries.server'
import { newestChecks } from '~/features/origin/check-queries.server'
import { newestRates, type SourcedRate } from '~/features/rates/queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { NO_RECORD, type RecordFacts } from './known-values'
import type { Known } from './typed-fields'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Throws the 404 answer for a product that is not this firm's. */
export async function getPriceRecord({ firmId }: Pick<FirmScope, 'firmId'>, productId: string | undefined, now: Date) {
  if (!productId || !UUID.test(productId)) throw notFound()
  const today = chinaDay(now)
  const [goods, checks, cases, rates] = await Promise.all([
    loadGoods({ firmId }, productId),
    newestChecks(productId, firmId),
    db.priceCase.findMany({
      where: { productId, product: { firmId } },
      orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    }),
    newestRates(today),
  ])
  const tables = await dutyTablesOf([goods.hs6], today)
  const facts: RecordFacts = {
    refundRate: refundOf(goods.refund),
    regime: regimeOf(goods.seller),
    recorded: goods.recorded,
    ...{ rates: knownRates(rates), tables, goods, checks },
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

/** Known only where nothing is refunded: whether a firm trades or makes its goods is not in the record. */
function regimeOf({ mode: decided, vatStatus }: { readonly mode: string; readonly vatStatus: string }): Known | null {
  const mode = EXPORT_MODES.find((one) => one === decided)
  const isExempt =
    mode === '1039' ||
    vatStatus === 'small_scale' ||
    (mode && refundUnder(mode, { vatStatus, tracks: [] }) === 'exempt')
  return isExempt ? { value: 'exempt', origin: { kind: 'record', source: null, asOf: null } } : null
}

/** What is known of a price by whoever has no record: rates and tariffs that were brought in. Two queries. */
export async function getGuestFacts(hs6: readonly string[], today: IsoDate): Promise<RecordFacts> {
  const [rates, tables] = await Promise.all([newestRates(today), dutyTablesOf(hs6, today)])
  return { ...NO_RECORD, rates: knownRates(rates), tables }
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
