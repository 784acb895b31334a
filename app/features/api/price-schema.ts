// A price as machines ask for it: the same input as that of the pages, with the origins left out where nobody needs them.
import { z } from 'zod'
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
import { FORMULA_KEYS, LINE_IDS, SENTENCE_KEYS, STEP_IDS } from '~/domain/costing/words'
import { SENSITIVITY_IDS } from '~/domain/costing/sensitivity'
import { MARKETS } from '~/domain/market/reference/markets'
import { isIsoDate } from '~/domain/shared/dates'

const TYPED: Origin = { kind: 'typed', source: null, asOf: null }
const marketIds = MARKETS.map(({ iso2 }) => iso2)

const text = z.string().max(300)
const number = z.string().max(60).describe('Decimal text with a point, for example 1234.50; never a JSON number.')
const currency = z.string().max(3).describe('ISO 4217.')
const origin = z
  .object({
    kind: z.enum(ORIGIN_KINDS),
    source: text.nullable().default(null),
    asOf: z.iso.date().nullable().default(null),
  })
  .transform(({ asOf, ...rest }): Origin => ({ ...rest, asOf: asOf !== null && isIsoDate(asOf) ? asOf : null }))
  .default(TYPED)
  .describe('Where the figure came from; the answer repeats it.')
const percent = z.object({ percent: number.describe('13 is 13 %.'), origin })
const amount = z.object({ amount: number, currency, origin })
const named = { id: text, name: text.default('') }

const duty = z.union([
  z.object({
    known: z.literal(true),
    lines: z.array(
      z.object({
        ...named,
        kind: z.enum(DUTY_KINDS).default('most_favoured_nation'),
        percent: number.nullable().default(null),
        specific: z.object({ amount: number, currency, quantity: number }).nullable().default(null),
        origin,
      }),
    ),
  }),
  z.object({ known: z.literal(false) }),
])
const vat = z.union([
  z.object({ known: z.literal(true), percent, isRecoverable: z.boolean().default(true) }),
  z.object({ known: z.literal(false) }),
])

export const landedCostInput = z.object({
  market: z.enum(marketIds).describe('ISO 3166-1 alpha-2.'),
  transport: z.enum(TRANSPORTS).default('sea'),
  term: z.enum(INCOTERMS),
  quoteCurrency: currency,
  quantity: z.object({ value: number, origin }).prefault({ value: '1' }),
  purchase: amount.describe('Of the whole quantity, with VAT.'),
  refund: z.object({
    regime: z.enum(REFUND_REGIMES),
    rate: percent.describe('Of the ten digits on the day of export.'),
    goodsVat: percent.prefault({ percent: '13' }),
    invoiceVat: percent.prefault({ percent: '13' }),
    dutyFreeMaterials: amount.nullable().default(null),
  }),
  lines: z.array(amount.extend({ ...named, place: z.enum(PLACES) })).default([]),
  shares: z
    .array(percent.extend(named))
    .default([])
    .describe('Commission and the like: shares of the price before main carriage.'),
  profit: z.union([
    z.object({ kind: z.enum(['margin', 'markup']), percent }),
    z.object({ kind: z.literal('price'), price: amount }),
  ]),
  insurance: z
    .object({ rate: percent, cover: percent.prefault({ percent: '110' }) })
    .prefault({ rate: { percent: '0' } }),
  rates: z.array(z.object({ currency, cny: number.describe('CNY for one unit.'), origin })).default([]),
  buffer: percent.nullable().default(null),
  import: z.object({
    currency,
    customsRate: z.object({ rate: number, origin }).nullable().default(null),
    duty: duty.describe('Unknown is unknown: it never counts as 0.'),
    excise: percent.nullable().default(null),
    vat,
  }),
  advance: percent.nullable().default(null),
})

const money = z.object({ amount: z.string(), currency: z.string() })
const figure = z.union([
  money.extend({ known: z.literal(true) }),
  z.object({ known: z.literal(false), because: z.enum(UNKNOWN_REASONS) }),
])
const values = z.record(z.string(), z.unknown()).describe('What the text of the key is filled with.')

export const landedCostAnswer = z.object({
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
    }),
  ),
  sentences: z.array(z.object({ key: z.enum(SENTENCE_KEYS), values })),
  profit: z.object({
    amount: money,
    margin: z.string().describe('Per cent of the price before main carriage.'),
    withoutRefund: money,
    marginWithoutRefund: z.string(),
    refund: money,
  }),
  exchange: z.object({ rate: z.string(), cost: z.string(), breakEven: z.string().nullable() }),
  cash: z.object({ needed: money, paidOut: money, advance: money, fromBuyer: money, fromRefund: money }),
  duty: figure,
  vat: figure,
  landed: figure,
  landedPerUnit: figure,
  buyerNeeds: figure,
  sensitivity: z
    .array(z.object({ id: z.enum(SENSITIVITY_IDS), currency: z.string().nullable(), up: z.string(), down: z.string() }))
    .describe('Change of profit in CNY for ten per cent more and less of each input.'),
})
