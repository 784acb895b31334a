// Forms of channels and the supervision mode, and what the address says about filter, comparison and answers.
import { z } from 'zod'
import type { KnownAnswers } from '~/domain/channel/known-answers'
import { MODE_QUESTIONS, ORDER_TYPES, type ModeAnswers } from '~/domain/channel/supervision-mode'
import { choice, optionalParagraph } from '~/ui/form/text-rules'
import { MOST_COMPARED } from './components/comparison'

export const channelsSchema = z.object({
  channels: z
    .array(z.string().max(40, { error: 'refusals:channels.unknown' }), { error: 'refusals:channels.none_chosen' })
    .max(40, { error: 'refusals:channels.unknown' })
    .default([]),
  /** The channels that were ticked when the page was drawn. */
  drawn: z
    .string({ error: 'forms:invalid' })
    .max(2_000, { error: 'forms:invalid' })
    .transform((ids) => ids.split(' ').filter((id) => id !== ''))
    .optional(),
})
export type ChannelsInput = z.output<typeof channelsSchema>

const YES_NO = ['yes', 'no'] as const

export const answersSchema = z.object({
  needs_licence_or_inspection: choice(YES_NO),
  bought_in_designated_market: choice(YES_NO),
  stock_abroad_before_sale: choice(YES_NO),
  order_type: choice(ORDER_TYPES),
  ships_from_bonded_zone: choice(YES_NO),
})
/** As the form and the address write them. */
export type TypedAnswers = z.output<typeof answersSchema>

export const modeSchema = z.discriminatedUnion('intent', [
  answersSchema.extend({ intent: z.literal('advise') }),
  answersSchema.extend({
    intent: z.literal('decide'),
    mode: z.string({ error: 'forms:choose' }).max(10, { error: 'forms:unknownOption' }),
    reason: optionalParagraph({ max: 1000 }),
  }),
])
export type DecideInput = Extract<z.output<typeof modeSchema>, { intent: 'decide' }>

export function readAnswers(typed: TypedAnswers): ModeAnswers {
  return {
    needs_licence_or_inspection: typed.needs_licence_or_inspection === 'yes',
    bought_in_designated_market: typed.bought_in_designated_market === 'yes',
    stock_abroad_before_sale: typed.stock_abroad_before_sale === 'yes',
    order_type: typed.order_type,
    ships_from_bonded_zone: typed.ships_from_bonded_zone === 'yes',
  }
}

/** Answers in the address of the page; null until every question is answered. */
export function answersFromAddress(search: URLSearchParams): TypedAnswers | null {
  const parsed = answersSchema.safeParse(Object.fromEntries(search))
  return parsed.success ? parsed.data : null
}

/** What the record answers, as the form writes it, with the place where it was said. */
export function knownTyped(known: KnownAnswers) {
  const typed = typedKnown(known)
  return MODE_QUESTIONS.flatMap((question) => {
    const one = known[question]
    const answer = typed[question]
    return one && answer ? [{ question, answer, from: one.from }] : []
  })
}
export type KnownTyped = ReturnType<typeof knownTyped>[number]

export function typedKnown(known: KnownAnswers): Partial<TypedAnswers> {
  const given = Object.entries(known).map(([question, { answer }]) => [
    question,
    typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer,
  ])
  return answersSchema.partial().parse(Object.fromEntries(given))
}

export type ChannelsQuery = {
  /** Null: every market the firm has chosen. */
  readonly markets: readonly string[] | null
  readonly compared: readonly string[]
}

export function readChannelsQuery(search: URLSearchParams): ChannelsQuery {
  const compared = (search.get('compare') ?? '').split(',').filter((id) => id !== '')
  return {
    markets: search.has('market') ? search.getAll('market') : null,
    compared: [...new Set(compared)].slice(0, MOST_COMPARED),
  }
}
