// Pieces for the schemas of every form: what text may hold, and which sentence says what is wrong. Isomorphic.
import { z } from 'zod'
import { schemaMessage } from '~/i18n/form-reply'
import type { MessageKey } from '~/i18n/message-key'

// NUL cannot be stored, and other control characters cannot be seen; line breaks and tabs are ordinary in long text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const LINE_CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
// Overrides and isolates can make a text read differently from what is stored.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/
const HAN = /\p{Script=Han}/u
const LATIN =
  /^[\p{Script=Latin}\p{Nd}\p{P}\p{S}\p{M}\p{Zs}]*\p{Script=Latin}[\p{Script=Latin}\p{Nd}\p{P}\p{S}\p{M}\p{Zs}]*$/u
const EMAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@]+\.[^\s@.]{2,}$/

export type TextRule = { readonly max: number; readonly empty?: MessageKey }

/** One line of text that must not be empty; spaces around it are dropped. */
export function line({ max, empty = 'forms:required' }: TextRule) {
  return optionalLine({ max }).refine((text) => text.length > 0, { error: empty, abort: true })
}

/** One line that may be left empty. */
export function optionalLine({ max }: TextRule) {
  return visibleText(max, LINE_CONTROL)
}

/** Several lines that must not be empty. */
export function paragraph({ max, empty = 'forms:required' }: TextRule) {
  return optionalParagraph({ max }).refine((text) => text.length > 0, { error: empty, abort: true })
}

/** Several lines that may be left empty. */
export function optionalParagraph({ max }: TextRule) {
  return visibleText(max, CONTROL)
}

/** A name in Chinese characters, as registers write it. */
export function chineseLine(rule: TextRule) {
  return line(rule).refine((text) => HAN.test(text), { error: key('forms:notChinese') })
}

/** A name in Latin letters; full-width letters and digits become ordinary ones. */
export function latinLine(rule: TextRule) {
  return line(rule)
    .transform((text) => text.normalize('NFKC'))
    .refine((text) => LATIN.test(text), { error: key('forms:notLatin') })
}

/** An e-mail address, lower-case; full-width characters become ordinary ones. */
export function emailAddress() {
  return line({ max: 254, empty: 'forms:email.required' })
    .transform((text) => text.normalize('NFKC').toLowerCase())
    .refine((text) => EMAIL.test(text) && isTakenByMail(text) && !LINE_CONTROL.test(text), {
      error: key('forms:email.invalid'),
    })
}

/** The rule of the library that keeps the accounts: what it refuses later must not become half an account here. */
function isTakenByMail(text: string): boolean {
  return z.email().safeParse(text).success
}

/** One of a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(options: T, empty: MessageKey = 'forms:choose') {
  return z.enum(options, { error: (issue) => (issue.input ? key('forms:unknownOption') : empty) })
}

/** Several of a closed list, each once; nothing chosen is an empty list. */
export function choices<const T extends readonly [string, ...string[]]>(options: T) {
  return z
    .array(z.enum(options, { error: key('forms:unknownOption') }), { error: key('forms:unknownOption') })
    .max(options.length * 2, { error: key('forms:unknownOption') })
    .default([])
    .transform((chosen) => options.filter((option): option is T[number] => chosen.some((one) => one === option)))
}

/** A checkbox: there or not. */
export function checkbox() {
  return z
    .string()
    .max(20)
    .optional()
    .transform((value) => value !== undefined)
}

function visibleText(max: number, forbidden: RegExp) {
  return z
    .string({ error: key('forms:required') })
    .trim()
    .max(max, { error: schemaMessage({ key: 'forms:tooLong', values: { max } }), abort: true })
    .refine((text) => !forbidden.test(text), { error: key('forms:control'), abort: true })
    .refine((text) => !DIRECTION.test(text), { error: key('forms:direction'), abort: true })
}

function key(message: MessageKey): MessageKey {
  return message
}
