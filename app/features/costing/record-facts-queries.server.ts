// What the record of a firm already knows of a price: the refund rate of the product, lines of tariffs, rates of exchange.
import type { FirmScope } from '~/domain/access/scopes'
import { EXPORT_MODES } from '~/domain/channel/mode'
import { refundUnder } from '~/domain/channel/refund'
import type { RecordedDuty } from '~/domain/duty/types'
import { chinaDay } from '~/domain/shared/dates'
import { decimal } from '~/domain/shared/decimal'
import { percentText } from '~/domain/shared/percent'
import { dayOf } from '~/features/products/record-queries.server'
import { ratesInForce, type SourcedRate } from '~/features/rates/queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { type RecordFacts } from './known-values'
import type { Known } from './typed-fields'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Throws the 404 answer for a product that is not this firm's. */
export async function getPriceRecord(scope: FirmScope, productId: string | undefined, now: Date) {
  if (!productId || !UUID.test(productId)) throw notFound()
  const { firmId } = scope
  const year = Number(chinaDay(now).slice(0, 4))
  const [product, vat, decision, rates, choices] = await Promise.all([
    db.firmProduct.findFirst({
      where: { id: productId, firmId },
      include: { tariffLines: true, priceCases: { orderBy: [{ savedAt: 'desc' }, { id: 'desc' }] } },
    }),
    db.taskAnswer.findFirst({ where: { firmId, taskId: 'S02', fieldId: 'vat_status' }, select: { value: true } }),
    db.modeDecision.findFirst({ where: { firmId }, select: { mode: true } }),
    ratesInForce(scope, year),
    db.marketChoice.findMany({ where: { firmId }, orderBy: { position: 'asc' }, take: 1, select: { market: true } }),
  ])
  if (!product) throw notFound()
  const facts: RecordFacts = {
    refundRate: refundOf(product),
    regime: regimeOf({ mode: decision?.mode ?? '', vatStatus: String(vat?.value ?? '') }),
    recorded: product.tariffLines.flatMap(recordedOf),
    rates: Object.fromEntries(newest(rates).map((rate) => [rate.currency, knownRate(rate)])),
  }
  return {
    id: product.id,
    name: product.name,
    hs6: product.hs6,
    cases: product.priceCases,
    facts,
    market: choices[0]?.market,
  }
}

type Refunded = { readonly refundRate: number | null; readonly refundSource: string; readonly refundAsOf: Date | null }

function refundOf({ refundRate, refundSource, refundAsOf }: Refunded): Known | null {
  if (refundRate === null) return null
  const asOf = refundAsOf && dayOf(refundAsOf)
  return { value: percentText(refundRate), origin: { kind: 'record', source: refundSource || null, asOf } }
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

type LineRow = {
  readonly market: string
  readonly code: string
  readonly rate: number | null
  readonly otherDuty: string
  readonly source: string
  readonly asOf: Date
  readonly confirmedById: string | null
  readonly confirmedAt: Date | null
}

function recordedOf({ market, code, rate, otherDuty, source, asOf, ...by }: LineRow): readonly RecordedDuty[] {
  const confirmed =
    by.confirmedById !== null && by.confirmedAt !== null ? { by: by.confirmedById, on: chinaDay(by.confirmedAt) } : null
  // A rate in per cent beside a duty in words is not the whole duty.
  const known = otherDuty !== '' || rate === null ? { words: otherDuty } : { percent: percentText(rate) }
  return [{ market, code, of: 'mfn', rate: known, source, readOn: dayOf(asOf), confirmed }]
}

function newest(rates: readonly SourcedRate[]): readonly SourcedRate[] {
  return rates.filter(
    ({ month, currency }) => !rates.some((other) => other.currency === currency && other.month > month),
  )
}

const UNITS_AND_DIGITS = '10000000000'
const DECIMALS = 6

/** Kept as RMB for a hundred units, in hundred-millionths. */
function knownRate({ yuan, day, source }: SourcedRate): Known {
  const value = decimal(yuan).div(UNITS_AND_DIGITS).toDecimalPlaces(DECIMALS).toFixed()
  return { value, origin: { kind: 'edition', source, asOf: day as `${number}-${number}-${number}` } }
}
