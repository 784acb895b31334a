import { z } from 'zod'
import { ESCALATION_REASONS, HOLD_REASONS, REOPEN_REASONS } from '~/domain/application/events'
import { chinaDay } from '~/domain/shared/dates'
import { DAY_MS } from '~/domain/shared/durations'
import type { MessageKey } from '~/i18n/message-key'
import { choice, day, paragraph } from '~/ui/form/text-rules'

const press = {
  requestId: z.uuid('forms:expired'),
  expectedVersion: z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired'),
}
const LONGEST_TEXT = 2000
const MOST_DAYS = 366

const text = paragraph({ max: LONGEST_TEXT })
const key = (message: MessageKey): MessageKey => message

/** A case that rests for longer is none that anybody waits for. */
const isWithinAYear = (day: string) => day <= chinaDay(new Date(Date.now() + MOST_DAYS * DAY_MS))

/** The case goes on when that day begins in China. */
const until = day('due')
  .refine(isWithinAYear, { error: key('casework:hold.tooFar') })
  .transform((text) => new Date(`${text}T00:00:00+08:00`))

/** Readers who disagree are a reason that the portal gives, not a person. */
const WHY_ESCALATED = ESCALATION_REASONS.filter((reason) => reason !== 'readers_disagree')

export const MORE_FORMS = [
  z.object({ intent: z.literal('take_back_decision'), ...press }),
  z.object({ intent: z.literal('hold'), ...press, until, reason: choice(HOLD_REASONS) }),
  z.object({ intent: z.literal('resume'), ...press }),
  z.object({
    intent: z.literal('escalate'),
    ...press,
    reason: z.enum(WHY_ESCALATED, { error: key('forms:choose') }),
    text,
  }),
  z.object({ intent: z.literal('settle_escalation'), ...press, text }),
  z.object({
    intent: z.literal('ask_colleague'),
    ...press,
    colleagueId: z.string('forms:choose').regex(/^[\w-]{1,64}$/, 'forms:choose'),
    text,
  }),
  z.object({
    intent: z.literal('answer_colleague'),
    ...press,
    consultationId: z.uuid('forms:expired'),
    text,
  }),
  z.object({ intent: z.literal('withdraw_question'), ...press, consultationId: z.uuid('forms:expired') }),
  z.object({ intent: z.literal('reopen'), ...press, reason: choice(REOPEN_REASONS) }),
  z.object({
    intent: z.literal('answer_appeal'),
    ...press,
    outcome: choice(['stands', 'withdrawn']),
    text,
  }),
] as const

export type MoreForm = z.output<(typeof MORE_FORMS)[number]>
