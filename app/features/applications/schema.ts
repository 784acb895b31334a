import { z } from 'zod'
import { REASSIGN_REASONS } from '~/domain/application/events'

const id = z.string('forms:invalid').min(1, 'forms:invalid').max(64, 'forms:invalid')
const code = z.string('forms:invalid').regex(/^[A-Z]-\d{2}$/, 'forms:invalid')

const verdicts = z.array(
  z.object({ itemId: id, verdict: z.enum(['accepted', 'needs_changes']), reasonCode: code.nullable() }),
)

/** What a payload of an event may hold, by the type of the event; checked whenever one is written. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('submitted'), payload: z.strictObject({ dueAt: z.iso.datetime() }) }),
  z.object({
    type: z.literal('resubmitted'),
    payload: z.strictObject({ dueAt: z.iso.datetime(), changed: z.array(id), carried: z.array(id) }),
  }),
  z.object({ type: z.literal('claimed'), payload: z.strictObject({}) }),
  z.object({ type: z.literal('released'), payload: z.strictObject({}) }),
  z.object({ type: z.literal('reassigned'), payload: z.strictObject({ assigneeId: id, reason: z.enum(REASSIGN_REASONS) }) }),
  z.object({ type: z.literal('verdicts_recorded'), payload: z.strictObject({ verdicts }) }),
  z.object({ type: z.literal('approved'), payload: z.strictObject({}) }),
  z.object({
    type: z.literal('changes_requested'),
    payload: z.strictObject({ dueAt: z.iso.datetime(), items: z.array(z.object({ itemId: id, reasonCode: code.nullable() })) }),
  }),
  z.object({ type: z.literal('rejected'), payload: z.strictObject({}) }),
  z.object({ type: z.literal('withdrawn'), payload: z.strictObject({}) }),
  z.object({ type: z.literal('expired'), payload: z.strictObject({}) }),
])

const requestId = z.uuid('forms:expired')
const expectedVersion = z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired')

export const handInSchema = z.object({
  requestId,
  declaration: z.literal('yes', 'forms:declaration'),
})

export const applicationActionSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('hand_in_again'), requestId, declaration: z.literal('yes', 'forms:declaration') }),
    z.object({ intent: z.literal('withdraw'), requestId, expectedVersion }),
  ],
  'forms:expired',
)
