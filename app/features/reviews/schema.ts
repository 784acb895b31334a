import { z } from 'zod'
import { REASSIGN_REASONS } from '~/domain/application/events'
import { STATUSES } from '~/domain/application/vocabulary'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { SEGMENTS, TRACKS } from '~/domain/firm/profile'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { firstTyped } from '~/domain/market/address-values'
import { readKnown, type Known } from '~/domain/shared/changes'
import { plainSigns } from '~/domain/shared/typed-text'
import { LANGUAGES } from '~/i18n/language'
import { optionalParagraph } from '~/ui/form/text-rules'
import { MORE_FORMS } from './casework-schema'
import { keepName, noteName, reasonName } from './components/names'
import { presentFlag, QUEUE_FLAGS, QUEUE_TABS, WAITING_ON } from './queue-place'

const requestId = z.uuid('forms:expired')
const expectedVersion = z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired')
const press = { requestId, expectedVersion }

const ITEM = /^verdict:([A-Za-z0-9_.]{1,64})$/
const DRAWN = /^drawn:([A-Za-z0-9_.]{1,64})$/
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
    // What is saved stands: the advisor has seen both.
    if (itemId === undefined || form[keepName(itemId)] === 'theirs') return []
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

/** What each item was drawn with; null of a form without marks, as a program sends it. */
function readDrawn(form: Record<string, unknown>): Readonly<Record<string, Known>> | null {
  const marks = Object.entries(form).flatMap(([name, mark]) => {
    const itemId = DRAWN.exec(name)?.[1]
    return itemId === undefined || typeof mark !== 'string' ? [] : [[itemId, readKnown(mark)] as const]
  })
  return marks.length > 0 ? Object.fromEntries(marks) : null
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
    drawn: readDrawn(form),
  }
})
export type CaseForm = z.output<typeof caseFormSchema>

const LONGEST_SEARCH = 80
const PERSON = /^[\w-]{1,64}$/

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
  flag: z.preprocess(presentFlag, z.enum(QUEUE_FLAGS).optional()).catch(undefined),
})

/** Where in the queue somebody is: all of it stands in the address, so that it can be kept and passed on. */
export type QueuePlace = z.output<typeof queueSchema>

export function queuePlace(request: Request): QueuePlace {
  return placeOf(new URL(request.url).searchParams)
}

/** The same for an address that was kept: filters that are none any more are left out. */
export function placeOf(query: URLSearchParams): QueuePlace {
  return queueSchema.parse(firstTyped(query))
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
