import { describe, expect, it } from 'vitest'
import { CITIES } from '../firm/reference/liaoning'
import { isIsoDate } from '../shared/dates'
import { catalogue } from './catalogue'
import { contactsOf, isUnsure } from './contacts'
import { CITY_LINES, CONTACTS, CONTACTS_OF, type Contact } from './reference/contacts'
import { atLeast } from '../../../tests/support/at-least'

const ids = (found: readonly Contact[]) => found.map(({ id }) => id)
const PHONE = /^(?:\d{5}|0\d{2,3}-\d{5,8}|400-\d{3}-\d{4})$/

describe('where to ask', () => {
  it('is known for every task and for nothing else', () => {
    expect(Object.keys(CONTACTS_OF).toSorted()).toEqual(catalogue.tasks.map(({ id }) => id).toSorted())
  })

  it.each(catalogue.tasks)(
    '$id: in every city one office with a page and a telephone, then the line of the city',
    ({ id }) => {
      expect(CITIES.length).toBe(14)
      for (const { code } of CITIES) {
        const found = contactsOf(id, code)
        expect(found.length, code).toBeGreaterThan(1)
        expect(found.length, code).toBeLessThanOrEqual(5)
        expect(found.at(-1)?.id).toBe('city_line')
        expect(new Set(found).size).toBe(found.length)
      }
    },
  )

  it('some are there for some cities only', () => {
    const all: readonly Contact[] = CONTACTS
    expect(all.filter(({ cities, notCities }) => cities ?? notCities).length).toBeGreaterThan(1)
  })

  it.each<Contact>([...CONTACTS, ...CITY_LINES])(
    '$id has an official name, a telephone, and a day on which it was looked at',
    (contact) => {
      expect(contact.officialName).toMatch(/\p{Script=Han}/u)
      expect(contact.phone).toMatch(PHONE)
      expect(isIsoDate(contact.lastCheckedOn)).toBe(true)
      expect(new URL(contact.url).protocol).toMatch(/^https?:$/)
      for (const code of atLeast(0, [...(contact.cities ?? []), ...(contact.notCities ?? [])]))
        expect(CITIES.map((city) => city.code)).toContain(code)
    },
  )

  it.each([
    ['210100', 'commerce_shenyang'],
    ['210200', 'commerce_dalian'],
    ['210400', 'commerce_liaoning'],
  ])('a firm of %s gets its export licence from %s', (city, office) => {
    expect(ids(contactsOf('P04', city))).toEqual([office, 'mofcom', 'city_line'])
  })

  it.each([
    ['210100', 'customs_shenyang', 'tax_liaoning'],
    ['210200', 'customs_dalian', 'tax_dalian'],
    ['210600', 'customs_dalian', 'tax_liaoning'],
  ])('a firm of %s asks %s and %s', (city, customs, tax) => {
    expect(ids(contactsOf('T14', city))).toEqual([customs, tax, 'city_line'])
  })

  it('has the page of every city', () => {
    expect(CITY_LINES.map(({ cities }) => cities?.[0])).toEqual(CITIES.map(({ code }) => code))
    expect(new Set(CITY_LINES.map(({ url }) => url)).size).toBe(CITIES.length)
  })

  it('has the national lines that firms are told of', () => {
    const phones = (id: string) => contactsOf(id, '210100').map(({ phone }) => phone)
    expect(phones('S05')).toEqual(['12360', '95198', '12345'])
    expect(phones('S08')).toEqual(['12366', '12345'])
  })

  it.each([
    ['high', false],
    ['medium_high', false],
    ['medium', true],
    ['low', true],
  ] as const)('%s: unsure is %s', (confidence, expected) => {
    expect(isUnsure({ confidence })).toBe(expected)
  })
})
