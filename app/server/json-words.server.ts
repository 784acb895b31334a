// What is wrong with a value in JSON, in the reader's language. zod speaks many languages, but leaves names of types and signs as they are
// in programs; what occurs most is said here.
import { z } from 'zod'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { MessageKey } from '~/i18n/message-key'

type Issue = z.core.$ZodRawIssue

const TYPES: Readonly<Record<string, MessageKey>> = {
  string: 'forms:json.types.text',
  number: 'forms:json.types.number',
  int: 'forms:json.types.whole',
  boolean: 'forms:json.types.boolean',
  array: 'forms:json.types.list',
  object: 'forms:json.types.object',
  record: 'forms:json.types.object',
  null: 'forms:json.types.null',
}

/** What counts as small or large in what: letters of a text, entries of a list, otherwise the number itself. */
const SIZES: Readonly<Record<string, { readonly least: MessageKey; readonly most: MessageKey }>> = {
  string: { least: 'forms:json.leastLetters', most: 'forms:json.mostLetters' },
  array: { least: 'forms:json.leastEntries', most: 'forms:json.mostEntries' },
}

/** The words of a fault; zod's own where it names no type and no size. */
export function faultWords(language: Language): (issue: Issue) => string | undefined {
  const t = translator(language)
  const own = zodWords(language)
  const type = (name: string) => (TYPES[name] ? t(TYPES[name]) : name)
  return (issue) => {
    switch (issue.code) {
      case 'invalid_type': {
        const expected = type(issue.expected)
        if (issue.input === undefined) return t('forms:json.missing', { expected })
        return t('forms:json.wrongType', { expected, received: type(z.util.parsedType(issue.input)) })
      }
      case 'too_small': {
        const least = String(issue.minimum)
        const size = SIZES[issue.origin]
        return t(size?.least ?? (issue.inclusive ? 'forms:json.least' : 'forms:json.above'), { least })
      }
      case 'too_big': {
        const most = String(issue.maximum)
        const size = SIZES[issue.origin]
        return t(size?.most ?? (issue.inclusive ? 'forms:json.most' : 'forms:json.below'), { most })
      }
      case 'unrecognized_keys':
      case 'invalid_key':
        return t('forms:json.unknownName')
      default:
        return wordsIn(own(issue))
    }
  }
}

function wordsIn(said: string | { readonly message: string } | null | undefined): string | undefined {
  return typeof said === 'object' ? said?.message : said
}

function zodWords(language: Language): z.core.$ZodErrorMap {
  const known: Readonly<Record<string, () => { localeError: z.core.$ZodErrorMap }>> = z.locales
  return (known[language.replace('-', '')] ?? z.locales.en)().localeError
}
