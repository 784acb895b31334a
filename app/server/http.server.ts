// How a route reads a form and answers: one way for every action. Field messages are typed keys; what was typed comes back.
import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { ok, refused, type Result } from '~/domain/shared/result'
import type { FormReply, Message, MessageKey } from '~/i18n/message-key'

/** Longest text of one field that is sent back for correction; longer text is answered with the reason alone. */
const LONGEST_ECHO = 20_000
// `code` is the one-time code of a mail; creditCode or customs_code are ordinary answers.
const SECRET_FIELD = /password|^code$|^otp$/i

export function typedValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || SECRET_FIELD.test(name)) continue
    ;(values[name] ??= []).push(value.slice(0, LONGEST_ECHO))
  }
  return values
}

/** The form as an object: a name that occurs twice, or ends in [], becomes a list; files stay files. */
function formObject(form: FormData): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name)
    if (name.endsWith('[]')) object[name.slice(0, -2)] = all
    else object[name] = all.length > 1 ? all : all[0]
  }
  return object
}

/** Checks a form against its schema. Errors: one typed message per field, and the typed text. */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S): Result<z.output<S>, FormReply> {
  const parsed = schema.safeParse(formObject(form))
  if (parsed.success) return ok(parsed.data)
  const seen = new Set<string>()
  const errors: { field: string | null; message: Message }[] = []
  for (const issue of parsed.error.issues) {
    const field = issue.path.length ? String(issue.path[0]) : null
    if (seen.has(field ?? '')) continue
    seen.add(field ?? '')
    errors.push({ field, message: { key: asKey(issue.message), values: valuesOf(issue) } })
  }
  return refused({ errors, values: typedValues(form) })
}

/** The figure that a sentence may name, such as the most characters allowed. */
function valuesOf(issue: z.core.$ZodIssue): Message['values'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  return undefined
}

/** Schemas carry typed keys as messages; anything else is zod's own wording and must not reach a person. */
function asKey(message: string): MessageKey {
  return (/^[a-z]+:[\w.]+$/.test(message) ? message : 'forms:invalid') as MessageKey
}

/** 422 with the messages and what was typed. */
export function replyWith(reply: FormReply) {
  return data(reply, { status: 422 })
}

/** A refusal of a command as a reply: at its field when it has one, else above the form. */
export function replyRefusal(form: FormData, refusal: { code: string; field?: string; values?: Message['values'] }, status = 422) {
  const message: Message = { key: `refusals:${refusal.code}` as MessageKey, values: refusal.values }
  const reply: FormReply = { errors: [{ field: refusal.field ?? null, message }], values: typedValues(form) }
  return data(reply, { status })
}

/** What a loader gives, with headers such as a cookie that is used up. */
export function withHeaders<T>(value: T, headers?: HeadersInit) {
  return data(value, { headers })
}

export function seeOther(path: string, headers?: HeadersInit) {
  return redirect(path, { status: 303, headers })
}

/** The same answer for what does not exist and for what is not yours. */
export function notFound(): Response {
  return new Response('Not Found', { status: 404, statusText: 'Not Found' })
}

/** Only a path of this site; anything else becomes the fallback (no open redirect). */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || !path.startsWith('/') || path.startsWith('//') || /[\\\u0000-\u001f]/.test(path)) return fallback
  return path
}
