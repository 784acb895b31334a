import { expect, test } from 'vitest'
import { GROUNDS, PURPOSES, type Kept } from './personal-data'
import { personalDataPage } from '../../../tests/support/personal-data-page'
import { HOLDINGS, WITHOUT_PERSONS } from './reference/personal-data'
import { atLeast } from '../../../tests/support/at-least'

const page = personalDataPage()
/** The cells of each line of the table under a heading, without its head. */
function cells(head: string): string[][] {
  const lines = page.slice(page.indexOf(head)).split('\n')
  const end = lines.findIndex((line) => line === '')
  return lines.slice(2, end).map((line) => line.slice(2, -2).split(' | '))
}

test('every table with personal data has a line that tells its columns, in the order of the inventory', () => {
  const lines = cells('| table |')
  expect(lines.map(([table]) => table)).toEqual(HOLDINGS.map(({ table }) => table))
  expect(lines.filter((line) => line.length !== 5)).toEqual([])
  for (const [index, { fields }] of HOLDINGS.entries()) expect(lines[index]?.[1]?.split(', ')).toEqual([...fields])
})

test.each([
  ['Session', '7 days after it was ended'],
  ['OutboxMail', '90 days after it was written'],
  ['User', 'account closed'],
])('how long %s is kept is said in words: %s', (table, words) => {
  expect(cells('| table |').find(([name]) => name === table)?.[3]).toBe(words)
})

test('no line shows a name of the code where a person reads words', () => {
  for (const [, , purpose = '', kept = '', fate = ''] of atLeast(1, cells('| table |')))
    expect(`${purpose} ${kept} ${fate}`).toMatch(/^[a-z0-9 ]+$/)
})

test('every purpose has its ground in law, and the separate consent rests on article 29', () => {
  expect(cells('| purpose | ground |')).toEqual(
    PURPOSES.map((purpose) => [purpose, GROUNDS[purpose].basis.replaceAll('_', ' '), String(GROUNDS[purpose].article)]),
  )
  expect(PURPOSES.filter((purpose) => GROUNDS[purpose].article === 29)).toEqual(['identity'])
})

test('tables without personal data are named at the end and have no line of their own', () => {
  const last = page.trimEnd().split('\n').at(-1) ?? ''
  for (const table of WITHOUT_PERSONS) {
    expect(last).toMatch(new RegExp(`\\b${table}\\b`))
    expect(page).not.toContain(`| ${table} |`)
  }
})

test('what goes with the account does not outlive it, and what stays as a record is kept as one or for days', () => {
  const kept = (fate: string) => HOLDINGS.filter(({ onClosing }) => onClosing === fate).map((one): Kept => one.kept)
  expect(kept('deleted').filter((how) => 'until' in how && how.until === 'record')).toEqual([])
  expect(kept('stays_as_record').filter((how) => 'until' in how && how.until === 'account_closed')).toEqual([])
})
