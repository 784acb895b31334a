// The answers of a guest on their way: in the address while there is no account, in a signed cookie through sign-up, and from
// there into the form of the new firm.
import type { FormReply } from '~/i18n/message-key'
import { parseForm, typedValues } from '~/server/http.server'
import { cookieOf, signedText, siteCookie, textSignedFor } from '~/server/session.server'
import { ok, refused, type Result } from '~/domain/shared/result'
import { guestSchema, type GuestAnswers } from '~/features/firms/guest-schema'
import { DAY_SECONDS } from '~/domain/shared/durations'

const COOKIE = 'guest'
const WEEK = 7 * DAY_SECONDS
const FIELDS = [...Object.keys(guestSchema.shape), ...Object.keys(guestSchema.shape).map((name) => `${name}[]`)]
/** No honest address repeats a field more often than this. */
const MOST_VALUES = 60

/** The answers in an address, or what is wrong with them, as a form would say it. Null: nothing was answered. */
export function readAnswers(url: URL): Result<GuestAnswers, FormReply> | null {
  const form = formOf(url.searchParams)
  return [...form.keys()].length > 0 ? parseForm(form, guestSchema) : null
}

/** What the address holds of the five questions, and nothing else. */
export function answersQuery(url: URL): string {
  return new URLSearchParams(answersIn(url.searchParams).map(([name, value]) => [name, value])).toString()
}

export function typedAnswers(url: URL): FormReply['values'] {
  return typedValues(formOf(url.searchParams))
}

function answersIn(query: URLSearchParams): readonly (readonly [string, string])[] {
  return [...query].slice(0, MOST_VALUES).filter(([name]) => FIELDS.includes(name))
}

function formOf(query: URLSearchParams): FormData {
  const form = new FormData()
  for (const [name, value] of answersIn(query)) form.append(name, value)
  return form
}

/** The Set-Cookie that takes right answers along; what is wrong with them otherwise. */
export function carryAnswers(url: URL): Result<{ readonly cookie: string }, null> {
  if (!readAnswers(url)?.ok) return refused(null)
  const value = signedText({ purpose: COOKIE, text: answersQuery(url) })
  return ok({ cookie: siteCookie({ name: COOKIE, value, seconds: WEEK }) })
}

/** The answers as the form of a new firm takes typed text; null when there are none, or somebody changed them. */
export function carriedAnswers(request: Request): FormReply['values'] | null {
  const text = textSignedFor({ purpose: COOKIE, value: cookieOf(request, COOKIE) ?? '' })
  if (text === null) return null
  const url = new URL(`/?${text}`, request.url)
  return readAnswers(url)?.ok ? typedAnswers(url) : null
}

/** The Set-Cookie once the answers have arrived. */
export function dropAnswers(): string {
  return siteCookie({ name: COOKIE, value: '', seconds: 0 })
}
