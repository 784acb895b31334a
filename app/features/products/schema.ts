// Forms of a firm's products, and what an advisor sends about them.
import { z } from 'zod'
import { PRODUCT_FLAGS } from '~/domain/firm/profile'
import { MARKETS } from '~/domain/market/reference/markets'
import { toHundredths } from '~/domain/shared/percent'
import { cleanCode } from '~/domain/shared/typed-text'
import { isHsShaped, normaliseHs6 } from '~/domain/trade/hs-code'
import { CODE_STANDINGS, readElements } from '~/domain/trade/product'
import { LINE_STANDINGS } from '~/domain/trade/tariff-line'
import type { MessageKey } from '~/i18n/message-key'
import { choice, day, line, optionalDay, optionalLine, optionalParagraph, paragraph } from '~/ui/form/text-rules'

// Which six digits a longer code or a heading means is known on the server; only what is no code at all ends here.
const hs6 = z
  .string({ error: 'forms:required' })
  .overwrite(normaliseHs6)
  .min(1, { error: 'forms:required', abort: true })
  .refine(isHsShaped, { error: 'refusals:markets.hs6_invalid' })

export const addProductSchema = z.object({
  intent: z.literal('add'),
  name: line({ max: 200 }),
  nameEn: optionalLine({ max: 200 }).default(''),
  hs6,
  /** The code of an offer that was pressed: it counts instead of what was typed. */
  hs6Offer: z
    .string({ error: 'forms:invalid' })
    .regex(/^\d{6}$/, { error: 'forms:invalid' })
    .optional(),
  reason: optionalParagraph({ max: 1000 }),
})

export const productsSchema = z.discriminatedUnion('intent', [
  addProductSchema,
  z.object({ intent: z.literal('remove'), productId: z.uuid({ error: 'forms:invalid' }) }),
])
export type ProductsInput = z.output<typeof productsSchema>
export type NewProduct = z.output<typeof addProductSchema>

const key = (message: MessageKey) => message

const sixDigits = z.string({ error: 'forms:invalid' }).regex(/^\d{6}$/, { error: 'forms:invalid' })

/** Digits of a tariff, with dots and spaces as printed, or nothing. */
function digits(pattern: RegExp, error: MessageKey) {
  return optionalLine({ max: 40 })
    .transform(cleanCode)
    .refine((code) => code === '' || pattern.test(code), { error: key(error) })
}

const rate = optionalLine({ max: 20 })
  .refine((text) => text === '' || toHundredths(text) !== null, { error: key('refusals:products.rate_invalid') })
  .transform((text) => (text === '' ? null : toHundredths(text)))

const MOST_ELEMENTS = 30

export const recordSchema = z.object({
  intent: z.literal('record'),
  name: line({ max: 200 }),
  nameEn: optionalLine({ max: 200 }),
  hs6,
  hs6Offer: sixDigits.optional(),
  /** The new code whose effects were shown and accepted. */
  acceptedHs6: sixDigits.optional(),
  /** The new ten digits with which the rate of those before goes. */
  acceptedChina: z
    .string({ error: 'forms:invalid' })
    .regex(/^(\d{10})?$/, { error: 'forms:invalid' })
    .optional(),
  reason: optionalParagraph({ max: 1000 }),
  standing: choice(CODE_STANDINGS),
  standingDocument: optionalLine({ max: 200 }),
  rulingNumber: optionalLine({ max: 60 }),
  chinaCode: digits(/^\d{10}$/, 'refusals:products.china_code_invalid'),
  elements: optionalParagraph({ max: 4000 })
    .transform(readElements)
    .refine((elements) => elements.length <= MOST_ELEMENTS, { error: key('refusals:products.too_many_elements') })
    .refine((elements) => elements.every(({ name }) => name !== '' && name.length <= 60), {
      error: key('refusals:products.element_name'),
    }),
  refundRate: rate,
  refundSource: optionalLine({ max: 300 }),
  refundAsOf: optionalDay('read'),
  /** An emptied box was meant: a browser without scripts sends the same nothing for a day that cannot be. */
  'refundAsOf.cleared': z.string({ error: 'forms:invalid' }).max(20, { error: 'forms:invalid' }).optional(),
})
export type RecordInput = z.output<typeof recordSchema>

/** Longer than the ids of a line for each market. */
const MOST_SEEN = 8_000

export const lineSchema = z.object({
  intent: z.literal('line'),
  market: choice(MARKETS.map(({ iso2 }) => iso2) as [string, ...string[]]),
  lineCode: line({ max: 40 })
    .transform(cleanCode)
    .refine((code) => /^\d{8,12}$/.test(code), { error: key('refusals:products.line_code_invalid') }),
  lineRate: rate,
  otherDuty: optionalLine({ max: 200 }),
  lineSource: line({ max: 300 }),
  lineAsOf: day('read'),
  /** Ids of the lines that the page showed; a line that another took the place of has another id. */
  linesSeen: z.string().max(MOST_SEEN, { error: 'forms:invalid' }).optional(),
})
export type LineInput = z.output<typeof lineSchema>

/** Why a flag and the code do not go together. */
export const flagReasonSchema = z.object({
  intent: z.literal('flag-reason'),
  flag: choice(PRODUCT_FLAGS),
  kind: choice(['missing', 'unexpected']),
  shownHs6: sixDigits,
  flagReason: paragraph({ max: 1000 }),
})
export type FlagReasonInput = z.output<typeof flagReasonSchema>

export const productSchema = z.discriminatedUnion('intent', [
  recordSchema,
  lineSchema,
  flagReasonSchema,
  z.object({ intent: z.literal('remove-line'), lineId: z.uuid({ error: 'forms:invalid' }) }),
])

export type ProductInput = z.output<typeof productSchema>

/** What an advisor says of a product in a case. */
export const confirmSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('confirm-code'),
    productId: z.uuid({ error: 'forms:invalid' }),
    shownHs6: sixDigits,
    standingDocument: line({ max: 200 }),
  }),
  z.object({
    intent: z.literal('confirm-line'),
    lineId: z.uuid({ error: 'forms:invalid' }),
    shownCode: line({ max: 12 }),
    /** Confirming and offering to all are the same press on another day. */
    shownStanding: choice(LINE_STANDINGS),
  }),
])
export type ConfirmInput = z.output<typeof confirmSchema>
