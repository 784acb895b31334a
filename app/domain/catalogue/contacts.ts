// Whom a firm of a city asks about a task: the offices in charge there, and the line of its city that knows all of them.
import { CITY_LINES, CONTACTS, CONTACTS_OF, type Contact } from './reference/contacts'
import type { Confidence } from './types'

const SURE: readonly Confidence[] = ['high', 'medium_high']

/** In the order of the catalogue; the line of the city always comes last. */
export function contactsOf(taskId: string, cityCode: string): readonly Contact[] {
  const known: readonly Contact[] = CONTACTS
  const offices = (CONTACTS_OF[taskId] ?? []).flatMap((id) => known.filter((contact) => contact.id === id))
  return [...offices, ...CITY_LINES].filter((contact) => isFor(contact, cityCode))
}

function isFor({ cities, notCities }: Contact, cityCode: string): boolean {
  return (!cities || cities.includes(cityCode)) && !notCities?.includes(cityCode)
}

/** An entry of which nobody is sure is shown as such. */
export function isUnsure({ confidence }: Pick<Contact, 'confidence'>): boolean {
  return !SURE.includes(confidence)
}
