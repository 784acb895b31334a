// The form in which an administrator enters what a currency was worth in a month, or corrects it. Isomorphic.
import { z } from 'zod'
import { toRate } from '~/domain/outcome/exchange'
import { isAddressYear } from '~/domain/market/address-values'
import { chinaDay } from '~/domain/shared/dates'
import { cleanAmount, cleanMonth } from '~/domain/shared/typed-text'
import type { MessageKey } from '~/i18n/message-key'
import { choice, day, line } from '~/ui/form/text-rules'
import { FOREIGN, type Foreign } from './foreign'

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/

const key = (message: MessageKey) => message

const place = {
  month: line({ max: 20, empty: 'rates:problem.month' })
    .transform(cleanMonth)
    .refine((text) => MONTH.test(text), { error: key('rates:problem.month') }),
  currency: choice(FOREIGN as [Foreign, ...Foreign[]]),
  /** The rate that the page showed for this month and currency, if any. */
  shownRate: z.string({ error: 'forms:invalid' }).max(64, { error: 'forms:invalid' }).default(''),
}

export const rateSchema = z.object({
  ...place,
  intent: z.literal('enter', { error: 'forms:invalid' }),
  yuan: line({ max: 40, empty: 'rates:problem.yuan' })
    .transform((text) => toRate(cleanAmount(text)))
    .refine((rate) => rate !== null, { error: key('rates:problem.yuan') }),
  day: day('read', 'rates:problem.day'),
  source: line({ max: 300, empty: 'rates:problem.source' }),
})

/** Takes a wrong rate back where the right one is not known yet. */
export const withdrawalSchema = z.object({
  ...place,
  intent: z.literal('withdraw', { error: 'forms:invalid' }),
  reason: line({ max: 300, empty: 'rates:problem.reason' }),
})

export const rateFormSchema = z.discriminatedUnion('intent', [rateSchema, withdrawalSchema], { error: 'forms:invalid' })
export type RateInput = z.output<typeof rateSchema>
export type WithdrawalInput = z.output<typeof withdrawalSchema>

/** What a link of the page proposes to enter; anything odd proposes nothing. */
export function readProposal(search: URLSearchParams) {
  const month = search.get('month') ?? ''
  const currency = FOREIGN.find((one) => one === search.get('currency'))
  return { month: MONTH.test(month) ? month : null, currency: currency ?? null }
}

/** Which rate was just saved, for the notice. */
export function readDone(search: URLSearchParams) {
  const month = search.get('done') ?? ''
  const currency = FOREIGN.find((one) => one === search.get('of'))
  return MONTH.test(month) && currency ? { month, currency } : null
}

/** The year that the page shows. */
export function readYear(search: URLSearchParams): number | null {
  const year = search.get('year') ?? ''
  return isAddressYear(year, chinaDay(new Date())) ? Number(year) : null
}
