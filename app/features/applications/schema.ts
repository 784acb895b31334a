import { z } from 'zod'
import type refusalTexts from '../../../locales/zh-CN/refusals.json'
import {
  ESCALATION_REASONS,
  HANDOVER_REASONS,
  HOLD_REASONS,
  READINGS,
  REOPEN_REASONS,
  TAKEN_BACK_REASONS,
} from '~/domain/application/events'
import { paragraph } from '~/ui/form/text-rules'

const id = z.string('forms:invalid').min(1, 'forms:invalid').max(64, 'forms:invalid')
const code = z.string('forms:invalid').regex(/^[A-Z]-\d{2}$/, 'forms:invalid')

/** Absent where a decision was told the moment it was made. */
const preparedAt = z.iso.datetime().optional()

const verdicts = z.array(
  z.object({ itemId: id, verdict: z.enum(['accepted', 'needs_changes']), reasonCode: code.nullable() }),
)

/** What a payload of an event may hold, by the type of the event; checked whenever one is written. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('submitted'),
    payload: z.strictObject({ dueAt: z.iso.datetime(), carried: z.array(id).optional() }),
  }),
  z.object({
    type: z.literal('resubmitted'),
    payload: z.strictObject({ dueAt: z.iso.datetime(), changed: z.array(id), carried: z.array(id) }),
  }),
  z.object({ type: z.literal('claimed'), payload: z.strictObject({}) }),
  z.object({
    type: z.literal('assigned'),
    payload: z.strictObject({ assigneeId: id, reason: z.literal('same_advisor').optional() }),
  }),
  z.object({ type: z.literal('released'), payload: z.strictObject({}) }),
  z.object({
    type: z.literal('reassigned'),
    payload: z.strictObject({ assigneeId: id, reason: z.enum(HANDOVER_REASONS) }),
  }),
  z.object({ type: z.literal('verdicts_recorded'), payload: z.strictObject({ verdicts }) }),
  z.object({
    type: z.literal('decision_prepared'),
    payload: z.strictObject({ decision: z.enum(READINGS), dueAt: z.iso.datetime() }),
  }),
  z.object({
    type: z.literal('decision_taken_back'),
    payload: z.strictObject({ reason: z.enum(TAKEN_BACK_REASONS) }),
  }),
  z.object({ type: z.literal('approved'), payload: z.strictObject({ preparedAt }) }),
  z.object({
    type: z.literal('changes_requested'),
    payload: z.strictObject({
      dueAt: z.iso.datetime(),
      items: z.array(z.object({ itemId: id, reasonCode: code.nullable() })),
      preparedAt,
    }),
  }),
  z.object({ type: z.literal('information_judged'), payload: z.strictObject({ isEnough: z.boolean() }) }),
  z.object({ type: z.literal('rejection_proposed'), payload: z.strictObject({ readingId: id, preparedAt }) }),
  // Before there were second readings, a rejection named none.
  z.object({ type: z.literal('rejected'), payload: z.strictObject({ readingId: id.optional() }) }),
  z.object({
    type: z.literal('rejection_declined'),
    payload: z.strictObject({ readingId: id, reading: z.enum(READINGS) }),
  }),
  z.object({
    type: z.literal('second_reading_given'),
    payload: z.strictObject({ readingId: id, reading: z.enum(READINGS), agrees: z.boolean() }),
  }),
  z.object({ type: z.literal('second_look_asked'), payload: z.strictObject({ itemId: id, dueAt: z.iso.datetime() }) }),
  z.object({
    type: z.literal('second_look_answered'),
    payload: z.strictObject({ itemId: id, isUpheld: z.boolean(), dueAt: z.iso.datetime() }),
  }),
  z.object({
    type: z.literal('held'),
    payload: z.strictObject({ until: z.iso.datetime(), reason: z.enum(HOLD_REASONS) }),
  }),
  z.object({ type: z.literal('resumed'), payload: z.strictObject({ dueAt: z.iso.datetime().nullable() }) }),
  z.object({
    type: z.literal('escalated'),
    payload: z.strictObject({ remarkId: id, reason: z.enum(ESCALATION_REASONS) }),
  }),
  z.object({ type: z.literal('escalation_settled'), payload: z.strictObject({ remarkId: id }) }),
  z.object({ type: z.literal('colleague_asked'), payload: z.strictObject({ consultationId: id, colleagueId: id }) }),
  z.object({ type: z.literal('colleague_answered'), payload: z.strictObject({ consultationId: id }) }),
  z.object({ type: z.literal('question_withdrawn'), payload: z.strictObject({ consultationId: id }) }),
  z.object({
    type: z.literal('reopened'),
    payload: z.strictObject({ dueAt: z.iso.datetime(), reason: z.enum(REOPEN_REASONS) }),
  }),
  z.object({ type: z.literal('withdrawn'), payload: z.strictObject({}) }),
  z.object({ type: z.literal('expired'), payload: z.strictObject({}) }),
])

const LONGEST_REASON = 1000
const requestId = z.uuid('forms:expired')
const expectedVersion = z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired')

export const submitSchema = z.object({
  requestId,
  declaration: z.literal('yes', 'forms:declaration'),
})

export const applicationActionSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('submit_again'), requestId, declaration: z.literal('yes', 'forms:declaration') }),
    z.object({ intent: z.literal('withdraw'), requestId, expectedVersion }),
    z.object({
      intent: z.literal('appeal'),
      requestId,
      expectedVersion,
      itemId: z.string('forms:expired').regex(/^[A-Za-z0-9_.]{1,64}$/, 'forms:expired'),
      text: paragraph({ max: LONGEST_REASON, empty: 'refusals:applications.text_missing' }),
    }),
  ],
  'forms:expired',
)

export type ApplicationAction = z.output<typeof applicationActionSchema>

type RefusalTexts = keyof (typeof refusalTexts)['applications']
type WithoutPlural<K> = K extends `${infer Base}_other` ? Base : K
/** Every refusal has a sentence: a code without one does not compile where it is put into words. */
type SpokenCode = WithoutPlural<RefusalTexts>

type AnyRefusal = {
  readonly code: SpokenCode
  readonly field?: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly retryAfter?: number
}

/** A refusal as a form reply understands it. */
export function spoken({ code, field, values, retryAfter }: AnyRefusal) {
  const isStale = code === 'version_conflict' || code === 'already_claimed'
  return {
    ...{ code: `applications.${code}`, field, values, retryAfter },
    // Nothing is wrong with what was sent: the case has moved on, and the page is read again.
    ...(isStale && { isStale, heading: { key: 'applications:meanwhile' } as const }),
  }
}

/** The control of the page that a refusal is about. */
export function fieldOf({ code, field }: AnyRefusal): string | undefined {
  return code === 'text_missing' ? 'text' : field
}

/** Somebody else was faster, or still is. */
export function statusOf({ code }: Pick<AnyRefusal, 'code'>): number {
  if (code === 'busy') return 503
  if (code === 'submitted_too_often') return 429
  if (code === 'decision_pending' || code === 'no_decision_pending') return 409
  return code === 'version_conflict' || code === 'already_claimed' || code === 'already_submitted' ? 409 : 422
}
