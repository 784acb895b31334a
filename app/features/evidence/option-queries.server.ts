// What can be chosen in a field, in the reader's words.
import { DECLARED_MODES } from '~/domain/channel/mode'
import type { Task, TaskField } from '~/domain/catalogue/types'
import { INCOTERMS } from '~/domain/evidence/fields'
import { DESTINATIONS, destinationName } from '~/domain/market/destinations'
import { CURRENCIES } from '~/domain/shared/money'
import type { Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type OptionView = { readonly value: string; readonly label: string }
type Input = { readonly task: Task; readonly field: TaskField; readonly t: Translate; readonly language: Language }

/** Null for a field that is typed. */
export function optionsOf({ task, field, t, language }: Input): readonly OptionView[] | null {
  switch (field.kind) {
    case 'choice':
      return (field.options ?? []).map((value) => ({
        value,
        label: t(`catalogue:tasks.${task.id}.fields.${field.id}.options.${value}`),
      }))
    case 'mode':
      return DECLARED_MODES.map((value) => ({ value, label: `${value} ${t(`channels:modes.${value}.name`)}` }))
    case 'incoterm':
      return INCOTERMS.map((value) => ({ value, label: value }))
    case 'currency':
      return currencies(language)
    case 'market':
      return countries(language)
    default:
      return null
  }
}

const known = new Map<string, readonly OptionView[]>()

function once(key: string, make: () => readonly OptionView[]): readonly OptionView[] {
  const options = known.get(key) ?? make()
  known.set(key, options)
  return options
}

function currencies(language: Language): readonly OptionView[] {
  return once(`currency ${language}`, () => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    return CURRENCIES.map((value) => ({ value, label: `${value} ${names.of(value)}` }))
  })
}

function countries(language: Language): readonly OptionView[] {
  return once(`country ${language}`, () => {
    const options = DESTINATIONS.map((value) => ({ value, label: `${destinationName(value, language)} (${value})` }))
    return options.sort((a, b) => a.label.localeCompare(b.label, language))
  })
}
