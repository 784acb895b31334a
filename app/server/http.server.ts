// How a route reads a form and answers: one way for every action. Field messages are typed keys; what was typed comes back.
import { data, redirect, type HeadersArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Menu } from '~/domain/access/menus'
import type { Result } from '~/domain/shared/result'
import { CUT_FIELDS, findSchemaMessage, formObject } from '~/i18n/form-reply'
import type { FormReply, Message, MessageKey } from '~/i18n/message-key'
import { badRequest, FormBody } from './form-body.server'

/** Longest text of one field that is sent back for correction; of longer text the beginning goes back, and the page says so. */
const LONGEST_ECHO = 200_000
/** Longest text of all fields together that is sent back: more than any page of ours can hold. */
const LONGEST_REPLY = 400_000
/** No field of ours has a longer name. */
const LONGEST_NAME = 200
// `code` is the one-time code of a mail; creditCode or customs_code are ordinary answers.
const SECRET_FIELD = /password|^code$|^otp$/i

/** The form that was sent, which is no place for files. Throws a 400 answer for what is no form, breaks off or is too much. */
export async function postedForm(request: Request): Promise<FormData> {
  const body = new FormBody(request)
  const read = await body.read(null)
  if (read.ok) return read.value
  await body.discard()
  throw badRequest()
}

/** What was typed, by field, to be sent back. One pass; what no form of ours sends is cut off. */
export function typedValues(form: FormData): Record<string, string[]> {
  // A map, because a field may be called "constructor".
  const values = new Map<string, string[]>()
  const cut = new Set<string>()
  let left = LONGEST_REPLY
  for (const [name, value] of form) {
    if (typeof value !== 'string' || SECRET_FIELD.test(name) || name.length > LONGEST_NAME || name === CUT_FIELDS)
      continue
    const kept = value.slice(0, Math.min(LONGEST_ECHO, left))
    left -= kept.length
    if (kept.length < value.length) cut.add(name)
    const earlier = values.get(name)
    if (earlier) earlier.push(kept)
    else values.set(name, [kept])
  }
  if (cut.size > 0) values.set(CUT_FIELDS, [...cut])
  return Object.fromEntries(values)
}

/** Checks a form against its schema. Errors: one typed message per field, and the typed text. */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S): Result<z.output<S>, FormReply> {
  const parsed = schema.safeParse(formObject(form))
  if (parsed.success) return { ok: true, value: parsed.data }
  const seen = new Set<string>()
  const errors: { field: string | null; message: Message }[] = []
  for (const issue of parsed.error.issues) {
    const field = issue.path.length ? String(issue.path[0]) : null
    if (seen.has(field ?? '')) continue
    seen.add(field ?? '')
    errors.push({ field, message: findSchemaMessage(issue.message) ?? { key: 'forms:invalid' } })
  }
  return { ok: false, refusal: { errors, values: typedValues(form) } }
}

/** 422 with the messages and what was typed. */
export function replyWith(reply: FormReply) {
  return data(reply, { status: 422 })
}

type Refusal = {
  readonly code: string
  readonly field?: string
  readonly values?: Message['values']
  readonly offers?: FormReply['offers']
  /** Seconds to wait, when it was one try too many. */
  readonly retryAfter?: number
  /** It was changed elsewhere meanwhile, so the page is read again. */
  readonly isStale?: true
  readonly heading?: Message
}

/** A refusal of a command as a reply: at its field when it has one, else above the form. */
export function replyRefusal(form: FormData, refusal: Refusal, status = refusal.retryAfter ? 429 : 422) {
  const message: Message = { key: `refusals:${refusal.code}` as MessageKey, values: refusal.values }
  const reply: FormReply = {
    errors: [{ field: refusal.field ?? null, message }],
    values: typedValues(form),
    ...(refusal.offers && { offers: refusal.offers }),
    ...(refusal.isStale && { isStale: true }),
    ...(refusal.heading && { heading: refusal.heading }),
  }
  return data(reply, {
    status,
    headers: refusal.retryAfter ? { 'Retry-After': String(refusal.retryAfter) } : undefined,
  })
}

type Conflict = { readonly field: string; readonly value: string }

/**
 * Fields that were changed here and elsewhere: what is stored stands in the sentence, what was typed in the box, and sending again decides.
 * `values` is what goes back of what was typed; the rest of the page is read again.
 */
export function replyConflicts(values: FormReply['values'], key: MessageKey, conflicts: readonly Conflict[]) {
  const errors = conflicts.map(({ field, value }) => ({ field, message: { key, values: { value } } }))
  return data({ errors, values, isStale: true } satisfies FormReply, { status: 409 })
}

/** Somebody else was at it, which is no fault of what was sent: the page is read again, and `values` is what goes back of what was typed. */
export function replyMeanwhile(values: FormReply['values'], reply: Omit<FormReply, 'values' | 'isStale'>) {
  return data({ ...reply, values, isStale: true } satisfies FormReply, { status: 409 })
}

/** For pages whose action may refuse for a while: a page keeps the headers of its action only when it says so. */
export function replyHeaders({ actionHeaders }: HeadersArgs): Headers {
  return actionHeaders
}

/** What a loader gives, with headers such as a cookie that is used up. */
export function withHeaders<T>(value: T, headers?: HeadersInit) {
  return data(value, { headers })
}

export function seeOther(path: string, headers?: HeadersInit) {
  return redirect(path, { status: 303, headers })
}

/** The same answer for what does not exist and for what is not yours; `menu` says which one the reader keeps around it. */
export function notFound(menu: Menu | 'unknown' = 'unknown'): Response {
  return new Response(menu === 'unknown' ? 'Not Found' : menu, { status: 404, statusText: 'Not Found' })
}

/** Only a path of this site, encoded as a header needs it; anything else becomes the fallback (no open redirect). */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || !path.startsWith('/') || path.startsWith('//') || /[\\\u0000-\u001f]/.test(path)) return fallback
  return encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%25', '%')
}
