// What can be chosen in a field, in the reader's words.
import { DECLARED_MODES } from '~/domain/channel/mode'
import type { Task, TaskField } from '~/domain/catalogue/types'
import { INCOTERMS, isListOfLines } from '~/domain/evidence/fields'
import { DEREGISTRATION_CELLS, VEHICLE_CELLS } from '~/domain/evidence/vehicles'
import { CURRENCIES } from '~/domain/shared/money'
import { countryGroups } from '~/features/roadmap/country-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type ColumnView = { readonly id: string; readonly label: string }
export type OptionView = { readonly value: string; readonly label: string }
export type OptionGroupView = NonNullable<ReturnType<typeof groupsOf>>[number]
type Input = {
  readonly task: Task
  readonly field: TaskField
  readonly t: Translate
  readonly language: Language
  readonly loaded: Pick<LoadedRoadmap, 'rows'>
}

/** Null for a field that is typed. */
export function optionsOf({ task, field, t, language }: Omit<Input, 'loaded'>): readonly OptionView[] | null {
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
    default:
      return null
  }
}

/** Null for everything that is one answer and no list of lines. */
export function columnsOf(field: Pick<TaskField, 'kind'>, t: Translate): readonly ColumnView[] | null {
  if (!isListOfLines(field)) return null
  const cells = field.kind === 'vehicle_list' ? VEHICLE_CELLS : DEREGISTRATION_CELLS
  return cells.map((id) => ({ id, label: t(`vehicles:table.${id}`) }))
}

/** Countries, the firm's own first; null for every other kind of field. */
export function groupsOf({ field, loaded, language }: Pick<Input, 'field' | 'loaded' | 'language'>) {
  return field.kind === 'market' ? countryGroups({ loaded, language }) : null
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
