// A price as machines ask for it: the same input as that of the pages, with the origins left out where nobody needs them.
import { z } from 'zod'
import { jsonDay } from './day-schema'
import { INCOTERMS } from '~/domain/evidence/fields'
import { LADDER } from '~/domain/costing/landed-cost'
import {
  DUTY_KINDS,
  ORIGIN_KINDS,
  PLACES,
  REFUND_REGIMES,
  TRANSPORTS,
  UNKNOWN_REASONS,
  type Origin,
} from '~/domain/costing/types'
import { LIMITS } from '~/domain/costing/number-checks'
import { FORMULA_KEYS, LINE_IDS, SENTENCE_KEYS, STEP_IDS } from '~/domain/costing/words'
import { STEP_BASES } from '~/domain/costing/results'
import { SENSITIVITY_IDS } from '~/domain/costing/sensitivity'
import { MARKETS } from '~/domain/market/reference/markets'
import { isIsoDate } from '~/domain/shared/dates'
import { hs6 } from './fit-schema'
import { doubts, gates, notCounted, odd } from './price-parts-schema'

const TYPED: Origin = { kind: 'typed', source: null, asOf: null }
export const marketIds = MARKETS.map(({ iso2 }) => iso2)

export const text = z.string().max(300)
export const number = z
  .string()
  .max(60)
  .describe('Decimal text with a point, for example 1234.50; never a JSON number.')
export const currency = z.string().max(3).describe('ISO 4217.')
const origin = z
  .strictObject({
    kind: z.enum(ORIGIN_KINDS),
    source: text.nullable().default(null),
    asOf: jsonDay('read').nullable().default(null),
  })
  .transform(({ asOf, ...rest }): Origin => ({ ...rest, asOf: asOf !== null && isIsoDate(asOf) ? asOf : null }))
  .default(TYPED)
  .describe('Where the figure came from; the answer repeats it.')
export const percent = z.strictObject({ percent: number.describe('13 is 13 %.'), origin })
export const amount = z.strictObject({ amount: number, currency, origin })
export const named = { id: text, name: text.default('') }

const MOST_LINES = `What it costs on the way, at most ${LIMITS.lines} with the shares.`

export const duty = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    lines: z.array(
      z.strictObject({
        ...named,
        kind: z.enum(DUTY_KINDS).default('most_favoured_nation'),
        percent: number.nullable().default(null),
        specific: z.strictObject({ amount: number, currency, quantity: number }).nullable().default(null),
        origin,
      }),
    ),
  }),
  z.strictObject({ known: z.literal(false) }),
])
export const vat = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal(true), percent, isRecoverable: z.boolean().default(true) }),
  z.strictObject({ known: z.literal(false) }),
])

export const rates = z
  .array(z.strictObject({ currency, cny: number.describe('CNY for one unit.'), origin }))
  .default([])

export const landedCostInput = z.strictObject({
  to: z.literal('business').optional(),
  hs6: hs6.optional().describe('Six digits of HS 2022: with them the answer names the gates of these goods there.'),
  market: z.enum(marketIds).describe('ISO 3166-1 alpha-2.'),
  transport: z
    .enum(TRANSPORTS)
    .optional()
    .describe('Left out: by sea, and to a country without a seaport by rail or road, as lanes are known.'),
  car: z
    .strictObject({
      isUsed: z.boolean().nullable().default(null),
      registeredIn: z
        .string()
        .regex(/^(?:19[5-9]\d|20\d\d)-(?:0[1-9]|1[0-2])$/)
        .nullable()
        .default(null)
        .describe('YYYY-MM of the first registration.'),
      engineCm3: z.int().min(10).max(30_000).nullable().default(null).describe('Of one car.'),
    })
    .optional()
    .describe(
      'Of goods under 8703 with hs6: a used car may bear a sum by age and engine size. It is counted where the duty is sent as not known.',
    ),
  term: z.enum(INCOTERMS),
  quoteCurrency: currency,
  quantity: z.strictObject({ value: number, origin }).prefault({ value: '1' }),
  purchase: amount.describe('Of the whole quantity, with VAT.'),
  refund: z.strictObject({
    regime: z.enum(REFUND_REGIMES),
    rate: percent.describe('Of the ten digits on the day of export.'),
    goodsVat: percent.prefault({ percent: '13' }),
    invoiceVat: percent.prefault({ percent: '13' }),
    dutyFreeMaterials: amount.nullable().default(null),
  }),
  lines: z
    .array(amount.extend({ ...named, place: z.enum(PLACES) }))
    .default([])
    .describe(MOST_LINES),
  shares: z
    .array(percent.extend(named))
    .default([])
    .describe('Commission and the like: shares of the price before main carriage. Counted among the lines.'),
  profit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['margin', 'markup']), percent }),
    z.strictObject({ kind: z.literal('price'), price: amount }),
  ]),
  insurance: z
    .strictObject({ rate: percent, cover: percent.prefault({ percent: '110' }) })
    .prefault({ rate: { percent: '0' } }),
  rates,
  buffer: percent.nullable().default(null),
  import: z.strictObject({
    currency,
    customsRate: z.strictObject({ rate: number, origin }).nullable().default(null),
    duty: duty.describe('Unknown is unknown: it never counts as 0.'),
    excise: percent.nullable().default(null),
    vat,
  }),
  advance: percent.nullable().default(null),
  month: z
    .strictObject({
      salesAtHome: number.nullable().default(null),
      inputVat: number.nullable().default(null).describe('Null: that of this purchase alone.'),
      broughtForward: number.nullable().default(null),
    })
    .prefault({})
    .describe('CNY of the month of a manufacturer (exempt_credit_refund), with this offer in it.'),
})

export const money = z.object({ amount: z.string(), currency: z.string() })
export const figure = z.union([
  money.extend({ known: z.literal(true) }),
  z.object({ known: z.literal(false), because: z.enum(UNKNOWN_REASONS) }),
])
export const values = z.record(z.string(), z.unknown()).describe('What the text of the key is filled with.')

export const landedCostAnswer = z.object({
  gates,
  notCounted,
  odd,
  doubts,
  term: z.enum(INCOTERMS),
  quote: figure,
  price: money.describe('Before main carriage.'),
  lines: z.array(
    z.object({
      id: z.enum(LINE_IDS),
      name: z.string().nullable(),
      figure,
      formula: z.object({ key: z.enum(FORMULA_KEYS), values }),
      rule: z.string().nullable().describe('Id of the rule ledger.'),
      origin: z.unknown(),
      confidence: z.string().nullable(),
    }),
  ),
  ladder: z.array(
    z.union([
      z.object({ term: z.enum(LADDER), isPossible: z.literal(true), price: figure }),
      z.object({ term: z.enum(LADDER), isPossible: z.literal(false), refusal: z.string() }),
    ]),
  ),
  steps: z.array(
    z.object({
      id: z.enum(STEP_IDS),
      kind: z.enum(['cost', 'deduct', 'profit', 'subtotal', 'tax', 'total']),
      from: z.string(),
      to: z.string(),
      amount: z.string(),
      term: z.enum(INCOTERMS).nullable(),
      isQuote: z.boolean(),
      basis: z.enum(STEP_BASES).nullable().describe('The weakest thing that this cost rests on.'),
    }),
  ),
  unknownSteps: z
    .array(
      z.object({
        id: z.enum(STEP_IDS),
        term: z.enum(INCOTERMS).nullable(),
        isQuote: z.boolean(),
        because: z.enum(UNKNOWN_REASONS),
      }),
    )
    .describe('Steps that rest on something unknown.'),
  sentences: z.array(z.object({ key: z.enum(SENTENCE_KEYS), values })),
  profit: z.object({
    amount: money,
    margin: z.string().describe('Per cent of the price before main carriage.'),
    withoutRefund: money,
    marginWithoutRefund: z.string(),
    refund: money,
  }),
  exchange: z.object({ rate: z.string(), cost: z.string(), breakEven: z.string().nullable() }),
  cash: z.object({ needed: figure, paidOut: figure, advance: figure, fromBuyer: figure, fromRefund: figure }),
  duty: figure,
  vat: figure,
  landed: figure,
  landedPerUnit: figure,
  buyerNeeds: figure,
  month: z
    .object({
      ...{ exports: money, notCreditable: money, payable: money, ceiling: money, refund: money, setOff: money },
      ...{ carriedForward: money, costPerUnit: z.string(), inputVat: money, salesAtHome: money, broughtForward: money },
      isOfferAlone: z.boolean(),
    })
    .nullable()
    .describe(
      'Exemption, credit and refund of the month; null for whoever is no manufacturer. payable below 0: input VAT left over.',
    ),
  sensitivity: z
    .array(z.object({ id: z.enum(SENSITIVITY_IDS), currency: z.string().nullable(), up: z.string(), down: z.string() }))
    .nullable()
    .describe(
      'Change of profit in CNY for ten per cent more and less of each input; null where the offer is not known.',
    ),
})
