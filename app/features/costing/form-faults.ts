// What is wrong with typed prices, as the form says it: the field it stands at and a sentence.
import { isCurrency } from '~/domain/shared/money'
import type { InputFault } from '~/domain/costing/number-checks'
import type { FormReply, Message, MessageKey } from '~/i18n/message-key'
import { COSTING_KEYS } from './price-words-view'
import { LONGEST_NAME, rateField, type Typed } from './typed-fields'

export type Faults = FormReply['errors']
/** Only the sentence of a line repeats another one inside itself. */
export type Words = (message: Message) => string

type Fields = {
  /** Fields of the computation that have another name in the form. */
  readonly names: Readonly<Record<string, string>>
  /** Which list holds `lines.3.amount`. */
  readonly lists: Readonly<Record<string, string>>
  /** In the order of the computation: the field of each duty. */
  readonly duties: readonly string[]
  readonly rates: readonly string[]
  /** Of what a rate is missing for: the field's path and its currency. */
  readonly currencyAt: (path: string) => string | null
}

export function problem(field: string, key: MessageKey): Faults[number] {
  return { field, message: { key } }
}

export function formFaults(faults: readonly InputFault[], fields: Fields, words: Words): Faults {
  const all = faults.map((fault) => formFault(fault, fields, words))
  // One box, one sentence: the first says enough.
  return all.filter(({ field }, at) => all.findIndex((other) => other.field === field) === at)
}

function formFault({ field, code }: InputFault, fields: Fields, words: Words): Faults[number] {
  const message = { key: COSTING_KEYS.problem(code) }
  const missing = code === 'rate_missing' ? fields.currencyAt(field) : null
  if (missing !== null && isCurrency(missing)) return { field: rateField(missing), message }
  const [list = '', at = ''] = field.split('.')
  if (list === 'rates') return { field: rateField(fields.rates[Number(at)] ?? at), message }
  const duty = /^(?:import\.)?duty\.(\d+)/.exec(field)
  if (duty) return { field: fields.duties[Number(duty[1])] ?? 'duty', message }
  const ofList = at === '' ? undefined : fields.lists[list]
  if (ofList)
    return {
      field: ofList,
      message: { key: 'price:problem.inLine', values: { line: Number(at) + 1, problem: words(message) } },
    }
  return { field: fields.names[field] ?? field, message }
}

/** The first name of a cost that is too long to travel with the others. */
export function nameFaults(typed: Typed, list: 'costLines' | 'costs', words: Words): Faults {
  const at = typed.lines(list).findIndex(([name = '']) => name.length > LONGEST_NAME)
  if (at < 0) return []
  const said = words({ key: 'price:problem.name_too_long', values: { max: LONGEST_NAME } })
  return [{ field: list, message: { key: 'price:problem.inLine', values: { line: at + 1, problem: said } } }]
}
