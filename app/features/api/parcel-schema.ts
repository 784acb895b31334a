// A parcel to a consumer as machines ask for it: the same input as that of the pages.
import { z } from 'zod'
import { LIMITS } from '~/domain/costing/number-checks'
import { PARCEL_LINE_IDS } from '~/domain/costing/parcel-profit'
import { PARCEL_SENSITIVITY_IDS } from '~/domain/costing/parcel-sensitivity'
import { PARCEL_SENTENCE_KEYS } from '~/domain/costing/parcel-sentences'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { hs6 } from './fit-schema'
import { doubts, gates, notCounted, odd } from './price-parts-schema'
import {
  amount,
  currency,
  duty,
  figure,
  landedCostInput,
  marketIds,
  money,
  named,
  number,
  percent,
  rates,
  values,
  vat,
} from './price-schema'

const FIRST_DAY = '2020-01-01'
const LAST_DAY = '2035-12-31'

const day = z.iso
  .date()
  .refine((text) => text >= FIRST_DAY && text <= LAST_DAY, { error: 'price:problem.day_of_rules' })
  .transform((text, context): IsoDate => {
    if (isIsoDate(text)) return text
    context.addIssue({ code: 'custom', message: 'price:problem.not_a_day' })
    return z.NEVER
  })

const nothing = { percent: '0' } as const
const noCny = { amount: '0', currency: 'CNY' } as const

export const parcelInput = z.strictObject({
  to: z.literal('consumer'),
  market: z.enum(marketIds).describe('ISO 3166-1 alpha-2.'),
  day: day.describe('Day on which the parcel is imported, from 2020-01-01 to 2035-12-31; its rules count.'),
  currency: currency.describe('ISO 4217, of goods, shipping and insurance.'),
  goods: number.describe('What the buyer pays for the goods, without VAT; above 0.'),
  shipping: number.default('0').describe('What the buyer pays for shipping, without VAT.'),
  insurance: number.default('0'),
  hs6: z.array(hs6).describe('Six digits of every piece, at most 200; equal ones are one item.'),
  weightKg: number
    .nullable()
    .default(null)
    .describe('Where a rule counts kilograms, nothing is known without it; 0 is no weight.'),
  isIoss: z
    .boolean()
    .default(false)
    .describe('VAT is taken at checkout through the one-stop shop; only the EU has it.'),
  isSellerRegistered: z.boolean().default(false).describe('The seller owes VAT on what the border lets through.'),
  isDutyChargedToBuyer: z.boolean().default(false),
  duty: duty.prefault({ known: false }).describe('The tariff, for parcels above the limit. Unknown never counts as 0.'),
  vat,
  rates,
  purchase: amount.describe('Of the parcel, with VAT.'),
  invoiceVat: percent.prefault({ percent: '13' }),
  refundRate: percent.prefault(nothing).describe('0 for an export that is exempt without a refund.'),
  costs: z
    .array(amount.extend(named))
    .default([])
    .describe(`Postage, packing and the like, for each order; at most ${LIMITS.lines}.`),
  commission: percent.prefault(nothing),
  commissionOf: z.enum(['gross', 'net']).default('gross').describe('gross: of what the buyer pays at checkout.'),
  advertising: percent.prefault(nothing),
  paymentFee: z.strictObject({ percent: percent.prefault(nothing), fixed: amount.prefault(noCny) }).prefault({}),
  returns: z
    .strictObject({
      percent: percent.prefault(nothing),
      handling: amount.prefault(noCny),
      resold: percent.prefault(nothing).describe('Share of returned goods that can be sold again.'),
    })
    .prefault({}),
  orders: number.default('1000').describe('Of a year, for retail export (9610) two ways.'),
  stock: z
    .strictObject({
      ...{ units: number, sold: number, margin: number.describe('Per cent of the shelf price without VAT.') },
      transferMarkup: number.default('0').describe('Per cent on the cost without VAT.'),
      freight: number.default('0').describe('CNY for all units.'),
      ...{ receiving: number.default('0'), fulfilment: number.default('0') },
    })
    .nullable()
    .default(null)
    .describe('The same goods sent ahead to a warehouse abroad (9810).'),
})

/** A buyer who is a firm when nothing is said, as before there were parcels. */
export const priceInput = z.discriminatedUnion('to', [landedCostInput, parcelInput])

const charges = z.object({
  duty: figure,
  vat: figure,
  vatAt: z.enum(['checkout', 'border', 'none']),
  isWithinLimit: z.boolean(),
  rule: z.string().describe('Id of the rule ledger.'),
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  source: z.string(),
  asOf: z.iso.date(),
  confidence: z.string(),
})
const fee = z.object({
  amount: figure,
  rule: z.string(),
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  source: z.string(),
  asOf: z.iso.date(),
  confidence: z.string(),
})

export const parcelAnswer = z.object({
  to: z.literal('consumer'),
  gates,
  notCounted,
  odd,
  doubts,
  day: z.iso.date(),
  charges: charges.nullable().describe('Null: no rule for parcels of this market is known.'),
  fees: z.array(fee),
  announced: z.array(charges).describe('Rules that are not confirmed yet; never counted in.'),
  announcedFees: z.array(fee),
  buyerPays: figure,
  buyerPaysAtDoor: figure,
  lines: z.array(z.object({ id: z.enum(PARCEL_LINE_IDS), amount: money })).describe('Signed; their sum is the profit.'),
  profit: figure.describe('Of a parcel that is kept.'),
  margin: z.string().nullable().describe('Per cent of revenue without VAT.'),
  lossOnReturn: figure,
  per100Orders: figure,
  withoutRefund: z
    .object({ refund: money, profitWithout: money, marginWithout: z.string() })
    .nullable()
    .describe('What the refund is worth, and what an order leaves without it; null where the profit is not known.'),
  steps: z
    .array(
      z.object({
        id: z.enum([...PARCEL_LINE_IDS, 'left', 'lost']),
        kind: z.enum(['cost', 'deduct', 'profit', 'subtotal', 'tax', 'total']),
        from: z.string(),
        to: z.string(),
        amount: z.string(),
      }),
    )
    .describe('CNY; how the price is used up, each from where the one before it ended.'),
  cash: z
    .object({ needed: figure, fromBuyer: figure, fromRefund: figure, inStock: figure })
    .describe('CNY of a hundred orders: what is out until the money is back, and from where it comes.'),
  sensitivity: z
    .array(
      z.object({
        id: z.enum(PARCEL_SENSITIVITY_IDS),
        currency: z.string().nullable(),
        up: z.string(),
        down: z.string(),
      }),
    )
    .nullable()
    .describe('Change in CNY of what a hundred orders leave, for ten per cent more and less of each input.'),
  sentences: z.array(z.object({ key: z.enum(PARCEL_SENTENCE_KEYS), values })),
  retail: z
    .object({
      ...{ sales: money, purchases: money, refundWithInvoices: money, refundWithoutInvoices: money },
      ...{ assessedTaxSmall: money, assessedTaxFull: money },
    })
    .describe('9610 with special VAT invoices and a refund, or without invoices and with income tax on 4 % of sales.'),
  stock: z
    .union([
      z.object({
        ...{ known: z.literal(true), refundOnDeparture: money, refundOfSold: money, refundOfUnsold: money },
        ...{ customsValuePerUnit: z.string(), dutyPerUnit: z.string(), vatPerUnit: z.string() },
        ...{ landedPerUnit: z.string(), lowestShelfPrice: money },
      }),
      z.object({ known: z.literal(false), code: z.string(), reason: z.string() }),
    ])
    .nullable(),
})
