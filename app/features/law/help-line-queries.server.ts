// Lines of authorities that help any firm of the province, for whoever cannot reach the people who run the portal.
import { CITY_LINES, CONTACTS, type Contact } from '~/domain/catalogue/reference/contacts'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

const ASKED_FIRST: readonly string[] = [
  'customs_shenyang',
  'customs_dalian',
  'tax_liaoning',
  'tax_dalian',
  'single_window',
]

export type HelpLine = { readonly phone: string; readonly names: readonly string[] }

/** Each number once, with all whom it reaches; the line of the city last. */
export function helpLines(language: Language): readonly HelpLine[] {
  const t = translator(language)
  const known: readonly Contact[] = [...CONTACTS, ...CITY_LINES]
  const asked = known.filter(({ id }) => ASKED_FIRST.includes(id) || id === 'city_line')
  const nameOf = ({ id }: Contact) => t(`catalogue:contacts.${id}.name` as ServerKey)
  return [...new Set(asked.map(({ phone }) => phone))].map((phone) => ({
    phone,
    names: [...new Set(asked.filter((line) => line.phone === phone).map(nameOf))],
  }))
}
