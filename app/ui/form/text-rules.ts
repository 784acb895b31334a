// Pieces for the schemas of every form: what text may hold, and which sentence says what is wrong. Isomorphic.
import { z } from 'zod'
import { chinaDay, isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { dayProblem, type DayKind } from '~/domain/shared/day-bounds'
import { hasChinese, isLatin, plainLatin } from '~/domain/shared/scripts'
import { cleanMailAddress, mailAddressProblem, type MailAddressProblem } from '~/domain/shared/mail-address'
import { cleanCode, cleanDay, tidyText } from '~/domain/shared/typed-text'
import { schemaMessage } from '~/i18n/form-reply'
import type { MessageKey } from '~/i18n/message-key'

// NUL cannot be stored, and other control characters cannot be seen; line breaks and tabs are ordinary in long text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const LINE_CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
// Overrides and isolates can make a text read differently from what is stored.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/
const LONGEST_EMAIL = 254
const EMAIL_SENTENCES = {
  invalid: 'forms:email.invalid',
  not_latin: 'forms:email.notLatin',
} as const satisfies Record<MailAddressProblem, MessageKey>

/** Longer than any code, with what is copied along with it. */
const LONGEST_CODE = 100

type CodeRule = {
  readonly pattern: RegExp
  readonly error: MessageKey
  readonly tidy?: (text: string) => string
}

export type TextRule = { readonly max: number; readonly empty?: MessageKey }

/** One line of text that must not be empty; what cannot be seen around it is dropped. */
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
  return line(rule).refine(hasChinese, { error: key('forms:notChinese') })
}

/** A name in Latin letters; full-width letters and digits become ordinary ones. */
export function latinLine(rule: TextRule) {
  return line(rule)
    .transform(plainLatin)
    .refine(isLatin, { error: key('forms:notLatin') })
}

/** An e-mail address that an account can have, as it is stored and compared. */
export function emailAddress() {
  return z
    .string({ error: key('forms:email.required') })
    .overwrite(tidyText)
    .refine((text) => !LINE_CONTROL.test(text), { error: key('forms:control'), abort: true })
    .overwrite(cleanMailAddress)
    .refine((text) => text.length > 0, { error: key('forms:email.required'), abort: true })
    .max(LONGEST_EMAIL, { error: tooLong(LONGEST_EMAIL), abort: true })
    .superRefine((text, context) => {
      const problem = mailAddressProblem(text)
      if (problem) context.addIssue({ code: 'custom', message: EMAIL_SENTENCES[problem] })
    })
}

/** A code by its pattern, however it was copied. `tidy` is for codes of letters whose case says nothing. */
export function code({ pattern, error, tidy }: CodeRule) {
  return z
    .string({ error })
    .max(LONGEST_CODE, { error, abort: true })
    .overwrite((text) => (tidy ? tidy(cleanCode(text)) : cleanCode(text)))
    .regex(pattern, { error })
}

/** A day that there is and that its kind can mean, as YYYY-MM-DD, however it was written. */
export function day(kind: DayKind, error: MessageKey = 'forms:answer.not_a_date') {
  return z
    .string({ error })
    .max(LONGEST_CODE, { error, abort: true })
    .overwrite(cleanDay)
    .refine(isIsoDate, { error, abort: true })
    .superRefine((text, context) => {
      const problem = dayProblem(text, kind, chinaDay(new Date()))
      if (problem) context.addIssue({ code: 'custom', message: key(`forms:answer.${problem}`) })
    })
}

/** The same, or nothing. */
export function optionalDay(kind: DayKind) {
  const error = key('forms:answer.not_a_date')
  return z
    .string({ error })
    .max(LONGEST_CODE, { error, abort: true })
    .overwrite(cleanDay)
    .superRefine((text, context) => {
      const problem = text === '' ? null : dayProblem(text, kind, chinaDay(new Date()))
      if (problem) context.addIssue({ code: 'custom', message: key(`forms:answer.${problem}`) })
    })
    .transform((text): IsoDate | null => (isIsoDate(text) ? text : null))
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
    .overwrite(tidyText)
    .max(max, { error: tooLong(max), abort: true })
    .refine((text) => !forbidden.test(text), { error: key('forms:control'), abort: true })
    .refine((text) => !DIRECTION.test(text), { error: key('forms:direction'), abort: true })
}

function tooLong(max: number): string {
  return schemaMessage({ key: 'forms:tooLong', values: { max } })
}

function key(message: MessageKey): MessageKey {
  return message
}
