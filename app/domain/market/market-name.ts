// The name of a market for a reader of any language: the one the reference data has in it, else what Unicode calls the country.
import type { Market } from './market'

type Named = Pick<Market, 'iso2' | 'name'>

/** `language` is a BCP 47 tag; names in the data stand under its first part. */
export function nameIn({ iso2, name }: Named, language: string): string {
  const known: Readonly<Record<string, string>> = name
  return known[language.split('-', 1)[0] ?? ''] ?? unicodeName(iso2, language)
}

const readers = new Map<string, Intl.DisplayNames>()

/** The code itself where Unicode knows no name. */
export function unicodeName(iso2: string, language: string): string {
  const reader = readers.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  readers.set(language, reader)
  return reader.of(iso2) ?? iso2
}
