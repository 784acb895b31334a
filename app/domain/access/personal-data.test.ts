import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { daysKept, PURPOSES } from './personal-data'
import { personalDataPage } from '../../../tests/support/personal-data-page'
import { tables } from '../../../tests/support/tables'
import { HOLDINGS, WITHOUT_PERSONS } from './reference/personal-data'

const root = new URL('../../../', import.meta.url)

test('every table is in the inventory or among those without personal data, and in one of them only', () => {
  const listed = [...HOLDINGS.map(({ table }) => table), ...WITHOUT_PERSONS]
  expect([...listed].sort()).toEqual([...tables().keys()].sort())
})

test('every named column exists', () => {
  const columns = tables()
  const missing = HOLDINGS.flatMap(({ table, fields }) =>
    fields
      .filter((field) => !new RegExp(`^ {2}${field}\\s`, 'm').test(columns.get(table) ?? ''))
      .map((field) => `${table}.${field}`),
  )
  expect(missing).toEqual([])
})

test('whatever holds a mail address or a network address is in the inventory', () => {
  const telling = /^ {2}(email|ipAddress|userAgent|address|to)\s/m
  const found = [...tables()].filter(([, body]) => telling.test(body)).map(([name]) => name)
  expect(found.length).toBeGreaterThan(3)
  expect(found.filter((name) => WITHOUT_PERSONS.includes(name))).toEqual([])
})

test('every purpose is used', () => {
  expect(new Set(HOLDINGS.map(({ purpose }) => purpose))).toEqual(new Set(PURPOSES))
})

test('days are told for what goes after days, and for nothing else', () => {
  expect(daysKept('HeldText')).toBe(1)
  expect(daysKept('OutboxMail')).toBe(90)
  expect(() => daysKept('Message')).toThrow('Message')
  expect(() => daysKept('Nonsense')).toThrow('Nonsense')
})

test('docs/personal-data.md is what the inventory says', () => {
  expect(readFileSync(new URL('docs/personal-data.md', root), 'utf8')).toBe(personalDataPage())
})
