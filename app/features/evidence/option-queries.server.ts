// What can be chosen in a field, in the reader's words.
import { DECLARED_MODES } from '~/domain/channel/mode'
import type { Task, TaskField } from '~/domain/catalogue/types'
import { INCOTERMS } from '~/domain/evidence/fields'
import {
  CELLS_OF,
  deregistrationCell,
  deregistrationsIn,
  PURCHASE_WORDS,
  vehiclesIn,
  type LineListKind,
} from '~/domain/evidence/vehicles'
import type { IsoDate } from '~/domain/shared/dates'
import { CURRENCIES } from '~/domain/shared/money'
import { countryGroups } from '~/features/roadmap/country-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type OptionView = { readonly value: string; readonly label: string }
export type ColumnView = {
  readonly id: string
  readonly label: string
  /** Of a cell that is chosen. */
  readonly options: readonly OptionView[] | null
}
export type CellMark = { readonly line: number; readonly column: string; readonly text: string }
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
export function columnsOf({ kind }: Pick<TaskField, 'kind'>, t: Translate): readonly ColumnView[] | null {
  if (!isLineList(kind)) return null
  return CELLS_OF[kind].map((id) => ({
    id,
    label: t(`vehicles:table.${id}`),
    options: id === 'bought' ? ways(t) : null,
  }))
}

function ways(t: Translate): readonly OptionView[] {
  return PURCHASE_WORDS.map(({ id, word }) => ({ value: word, label: t(`vehicles:bought.${id}.name`) }))
}

function isLineList(kind: TaskField['kind']): kind is LineListKind {
  return kind in CELLS_OF
}

type Lines = { readonly text: string; readonly today: IsoDate; readonly t: Translate }

/** What is wrong with which cell of a list, so that it is said there. */
export function marksOf({ kind }: Pick<TaskField, 'kind'>, { text, today, t }: Lines): readonly CellMark[] {
  if (kind === 'vehicle_list')
    return vehiclesIn(text, today).flatMap(({ cellRemarks, boughtAs }, line) =>
      cellRemarks.map(({ cell, remark }) => ({
        line,
        column: cell,
        text: t(`vehicles:remarks.${remark}`, { bought: boughtAs }),
      })),
    )
  if (kind === 'deregistration_list')
    return deregistrationsIn(text, today).flatMap(({ remarks }, line) =>
      remarks.map((remark) => ({
        line,
        column: deregistrationCell(remark),
        text: t(`vehicles:goneRemarks.${remark}`),
      })),
    )
  return []
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
