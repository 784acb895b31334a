// The fields of a JSON Schema as lines of a table: a dot leads into an object, [] into a list, {} into what is kept by name.
export type Schema = {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly default?: unknown
}

export type Field = {
  readonly name: string
  /** As the schema names it: string, number, date, one of some words. */
  readonly type: string
  readonly isRequired: boolean
  /** As the schema says it, in English. */
  readonly note: string | null
}

/** More words than these are said by their number. */
const MOST_WORDS = 12

export function fieldsOf(schema: Schema, above = ''): readonly Field[] {
  const rows = [...ofProperties(schema, above), ...ofItems(schema, above), ...ofVariants(schema, above)]
  return rows.filter((row, place) => rows.findIndex(({ name }) => name === row.name) === place)
}

function ofProperties({ properties = {}, required = [] }: Schema, above: string): readonly Field[] {
  return Object.entries(properties).flatMap(([key, of]) => {
    const name = above ? `${above}.${key}` : key
    const own = { name, type: typeText(of), isRequired: required.includes(key), note: of.description ?? null }
    return [own, ...fieldsOf(of, name)]
  })
}

function ofItems({ items, additionalProperties }: Schema, above: string): readonly Field[] {
  const named = typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, `${above}{}`) : []
  return [...(items ? fieldsOf(items, `${above}[]`) : []), ...named]
}

function ofVariants({ anyOf = [], oneOf = [] }: Schema, above: string): readonly Field[] {
  return [...anyOf, ...oneOf].flatMap((one) => fieldsOf(one, above))
}

export function typeText(schema: Schema): string {
  const { type, format, items, anyOf = [], oneOf = [], enum: words, const: only } = schema
  if (only !== undefined) return JSON.stringify(only)
  if (words) return wordsText(words)
  const variants = [...anyOf, ...oneOf]
  if (variants.length > 0) return [...new Set(variants.map(typeText))].join(' | ')
  if (type === 'array') return `${items ? typeText(items) : 'any'}[]`
  if (typeof type === 'string') return format ? `${type} (${format})` : type
  return type ? type.join(' | ') : 'any'
}

function wordsText(words: readonly unknown[]): string {
  const shown = words.slice(0, MOST_WORDS).map(String).join(' | ')
  return words.length > MOST_WORDS ? `${shown} | … (${words.length})` : shown
}
