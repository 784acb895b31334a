// Whom a firm of a city asks about a task: the offices in charge there, and the line of its city that knows all of them.
import { CONTACTS, CONTACTS_OF, type Contact } from './reference/contacts'
import type { Confidence } from './types'

/** Whoever cannot be sorted to an office finds one here. */
const CITY_LINE = 'city_line'

const SURE: readonly Confidence[] = ['high', 'medium_high']

/** In the order of the catalogue; the line of the city always comes last. */
export function contactsOf(taskId: string, cityCode: string): readonly Contact[] {
  const ids: readonly string[] = [...(CONTACTS_OF[taskId] ?? []), CITY_LINE]
  return ids.flatMap((id) => CONTACTS.filter((contact) => contact.id === id && isFor(contact, cityCode)))
}

function isFor({ cities, notCities }: Contact, cityCode: string): boolean {
  return (!cities || cities.includes(cityCode)) && !notCities?.includes(cityCode)
}

/** An entry of which nobody is sure is shown as such. */
export function isUnsure({ confidence }: Pick<Contact, 'confidence'>): boolean {
  return !SURE.includes(confidence)
}
