import { z } from 'zod'
import { REASSIGN_REASONS } from '~/domain/application/events'
import { STATUSES } from '~/domain/application/vocabulary'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { SEGMENTS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { isBlank, plainSigns } from '~/domain/shared/typed-text'
import { LANGUAGES } from '~/i18n/language'
import { optionalParagraph } from '~/ui/form/text-rules'
import { MORE_FORMS } from './casework-schema'
import { noteName, reasonName } from './components/names'

const requestId = z.uuid('forms:expired')
const expectedVersion = z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired')
const press = { requestId, expectedVersion }

const ITEM = /^verdict:([A-Za-z0-9_.]{1,64})$/
const LONGEST_NOTE = 2000
/** What PostgreSQL cannot store, and what turns the direction of a line round. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u

const text = optionalParagraph({ max: LONGEST_NOTE })

const verdict = z.enum(['accepted', 'needs_changes'], 'forms:choose')
const reason = z.string('forms:invalid').max(10, 'forms:invalid')

/** The controls of all items in one form: `verdict:<item>`, `reason:<item>`, `note:<item>`. */
function readVerdicts(form: Record<string, unknown>, context: z.RefinementCtx) {
  return Object.keys(form).flatMap((name) => {
    const itemId = ITEM.exec(name)?.[1]
    if (itemId === undefined) return []
    const given = verdict.safeParse(form[name])
    const code = reason.safeParse(form[reasonName(itemId)] ?? '')
    const note = text.safeParse(form[noteName(itemId)] ?? '')
    if (!given.success) context.addIssue({ code: 'custom', path: [name], message: 'forms:choose' })
    if (!code.success) context.addIssue({ code: 'custom', path: [reasonName(itemId)], message: 'forms:unknownOption' })
    if (!note.success)
      context.addIssue({
        code: 'custom',
        path: [noteName(itemId)],
        message: note.error.issues[0]?.message ?? 'forms:invalid',
      })
    if (!given.success || !code.success || !note.success) return []
    const isAccepted = given.data === 'accepted'
    return [
      {
        itemId,
        verdict: given.data,
        reasonCode: isAccepted ? null : code.data || null,
        note: isAccepted ? '' : note.data,
      },
    ]
  })
}

const decision = z.looseObject({
  intent: z.enum(['save_verdicts', 'approve', 'approve_open', 'request_changes', 'reject']),
  ...press,
  summary: text.default(''),
  isEnough: z.enum(['yes', 'no'], 'forms:choose').optional(),
})

export const caseActionSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.enum(['claim', 'release']), ...press }),
    z.object({
      intent: z.literal('reassign'),
      ...press,
      assigneeId: z
        .string('forms:choose')
        .min(1, 'forms:choose')
        .max(64, 'forms:choose')
        .regex(/^[\w-]+$/, 'forms:choose'),
      reason: z.enum(REASSIGN_REASONS, 'forms:choose'),
    }),
    decision,
    ...MORE_FORMS,
  ],
  'forms:expired',
)

/** The whole form of the case page, with the verdicts collected. */
export const caseFormSchema = caseActionSchema.transform((form, context) => {
  if (!('summary' in form)) return form
  const { intent, requestId: id, expectedVersion: version, summary } = form
  return {
    ...{ intent, requestId: id, expectedVersion: version, summary },
    isEnough: form.isEnough === undefined ? null : form.isEnough === 'yes',
    verdicts: readVerdicts(form, context),
  }
})
export type CaseForm = z.output<typeof caseFormSchema>

/** A tab counts and lists so many cases; who has more looks for some of them. */
export const MOST_COUNTED = 1_000

/** As a count is shown: with a plus where it was not counted to the end. */
export function shownCount(count: number): string {
  return count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`
}

export const QUEUE_TABS = ['mine', 'unclaimed', 'waiting', 'open', 'decided'] as const
export type QueueTab = (typeof QUEUE_TABS)[number]

/** What a case can carry that asks for somebody. */
export const QUEUE_FLAGS = [
  'question_for_me',
  'second_look',
  'escalated',
  'rejection_proposed',
  'decision_pending',
  'on_hold',
] as const
export type QueueFlag = (typeof QUEUE_FLAGS)[number]

/** What is asked of somebody, whoever holds the case: each is a flag in a tab. */
export const ASKINGS = {
  question_for_me: { tab: 'open', flag: 'question_for_me' },
  second_look: { tab: 'open', flag: 'second_look' },
  escalated: { tab: 'open', flag: 'escalated' },
  escalated_closed: { tab: 'decided', flag: 'escalated' },
} as const satisfies Record<string, { tab: QueueTab; flag: QueueFlag }>
export type Asking = keyof typeof ASKINGS

/** Nobody holds the case. */
export const NOBODY = 'nobody'
const LONGEST_SEARCH = 80
const PERSON = /^[\w-]{1,64}$/

/** Whom a case waits for. */
export const WAITING_ON = ['advisor', 'firm', 'agency'] as const
export type WaitingOn = (typeof WAITING_ON)[number]

/** Anything that is no filter is left out: an address somebody cut off still opens the queue. */
const queueSchema = z.object({
  tab: z.enum(QUEUE_TABS).default('mine').catch('mine'),
  page: z.coerce.number().int().min(1).max(9_999).default(1).catch(1),
  q: z
    .string()
    .overwrite(plainSigns)
    .max(LONGEST_SEARCH)
    .refine((value) => !HIDDEN.test(value))
    .optional()
    .catch(undefined),
  stage: z.enum(STAGE_IDS).optional().catch(undefined),
  city: z
    .enum(CITIES.map(({ code }) => code))
    .optional()
    .catch(undefined),
  segment: z.enum(SEGMENTS).optional().catch(undefined),
  track: z.enum(TRACKS).optional().catch(undefined),
  status: z.enum(STATUSES).optional().catch(undefined),
  assignee: z.string().regex(PERSON).optional().catch(undefined),
  language: z.enum(LANGUAGES).optional().catch(undefined),
  due: z.enum(['overdue', 'at_risk']).optional().catch(undefined),
  waitingOn: z.enum(WAITING_ON).optional().catch(undefined),
  flag: z.enum(QUEUE_FLAGS).optional().catch(undefined),
})

/** Where in the queue somebody is: all of it stands in the address, so that it can be kept and passed on. */
export type QueuePlace = z.output<typeof queueSchema>

export function queuePlace(request: Request): QueuePlace {
  return placeOf(new URL(request.url).searchParams)
}

/** The same for an address that was kept: filters that are none any more are left out. */
export function placeOf(query: URLSearchParams): QueuePlace {
  const typed = [...query].filter(([, value]) => !isBlank(value))
  return queueSchema.parse(Object.fromEntries(typed))
}

/** The filters alone; tab and page are where one looks, not what one looks for. */
export function filtersOf({ tab: _tab, page: _page, ...filters }: QueuePlace) {
  return filters
}

export function isLooking(place: QueuePlace): boolean {
  return Object.values(filtersOf(place)).some((value) => value !== undefined)
}

/** A ticked case with the version it had in the list. */
const TICKED = /^([0-9a-f-]{36}):(\d{1,9})$/
const MOST_AT_ONCE = 100

const ticked = z
  .array(z.string().regex(TICKED, 'forms:expired'), 'reviews:bulk.none')
  .min(1, 'reviews:bulk.none')
  .max(MOST_AT_ONCE, 'forms:expired')
  .transform((all) =>
    all.map((one) => {
      const [, id = '', version = ''] = TICKED.exec(one) ?? []
      return { id, expectedVersion: Number(version) }
    }),
  )

export const bulkSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.enum(['claim', 'release']), requestId, cases: ticked }),
    z.object({
      intent: z.literal('assign'),
      requestId,
      cases: ticked,
      assigneeId: z.string('forms:choose').regex(PERSON, 'forms:choose'),
      reason: z.enum(['', ...REASSIGN_REASONS], 'forms:choose').transform((reason) => reason || null),
    }),
  ],
  'forms:expired',
)
export type BulkForm = z.output<typeof bulkSchema>
