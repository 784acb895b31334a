import { z } from 'zod'
import { unknownPlaceholders } from '~/domain/message/template'
import { schemaMessage } from '~/i18n/form-reply'
import type { MessageKey } from '~/i18n/message-key'
import { line, paragraph } from '~/ui/form/text-rules'
import { LONGEST_MESSAGE } from './components/names'

const requestId = z.uuid('forms:expired')
const LONGEST_TEMPLATE = 3000
const LONGEST_TITLE = 80

/** A browser sends a line break as two characters and counts it as one. */
function letterText(max: number, empty: MessageKey) {
  return z
    .string({ error: empty })
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(paragraph({ max, empty }))
}

/** An item of the submission; nothing chosen is the whole case. The command knows which items there are. */
const aboutItem = z
  .string('forms:invalid')
  .regex(/^[\w.]{0,64}$/, 'forms:unknownOption')
  .transform((id) => id || null)

const message = { requestId, aboutItem, messageText: letterText(LONGEST_MESSAGE, 'threads:compose.empty') }

export const firmMessageSchema = z.object(message)

/** Of the thread of a firm itself: nothing there is about an item. */
export const askSchema = firmMessageSchema.omit({ aboutItem: true })

const templateKey = z.string('forms:choose').regex(/^[a-z_]{1,64}$/, 'forms:choose')
const typed = z
  .string('forms:invalid')
  .max(4 * LONGEST_MESSAGE, 'forms:invalid')
  .default('')

/** Of the advisors' form: sending, or putting a template below what was typed. */
export const advisorMessageSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('send'), ...message }),
    z.object({ intent: z.enum(['preview', 'insert']), aboutItem, template: templateKey, messageText: typed }),
  ],
  'forms:expired',
)

/** Of the list of questions. */
export const questionSchema = z.object({
  intent: z.enum(['claim', 'release'], 'forms:expired'),
  firmId: z.uuid('forms:expired'),
})

/** The part of the list that an address asks for. */
export function questionPlace(request: Request): { tab: 'waiting' | 'mine' | 'all'; page: number } {
  const search = new URL(request.url).searchParams
  const tab = z.enum(['waiting', 'mine', 'all']).catch('waiting').parse(search.get('tab'))
  const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(search.get('page'))
  return { tab, page }
}

export const noteSchema = z.object({
  requestId,
  noteItem: aboutItem,
  noteText: letterText(LONGEST_MESSAGE, 'threads:notes.missing'),
})

function templateText() {
  return letterText(LONGEST_TEMPLATE, 'threads:templates.textMissing').superRefine((text, context) => {
    const unknown = unknownPlaceholders(text)
    if (unknown.length === 0) return
    const values = { names: unknown.join(', ').slice(0, 200) }
    context.addIssue({
      code: 'custom',
      message: schemaMessage({ key: 'threads:templates.unknownPlaceholder', values }),
    })
  })
}

const title = () => line({ max: LONGEST_TITLE, empty: 'threads:templates.titleMissing' })

/** One field for each language; every language is required. */
export const templateSchema = z.object({
  intent: z.enum(['save', 'preview'], 'forms:expired'),
  version: z.coerce.number('forms:expired').int('forms:expired').min(0, 'forms:expired'),
  titleZh: title(),
  textZh: templateText(),
  titleEn: title(),
  textEn: templateText(),
})

export const switchSchema = z.object({
  intent: z.enum(['switch_on', 'switch_off'], 'forms:expired'),
  key: templateKey,
})

/** The item an address asks for; what is none is left out. */
export function askedItem(request: Request): string | null {
  const item = new URL(request.url).searchParams.get('item')
  return item && /^[\w.]{1,64}$/.test(item) ? item : null
}
