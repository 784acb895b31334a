import { expect, test } from 'vitest'
import { atLeast } from '../../tests/support/at-least'
import { statementNames } from './statement-names.server'

const often = (name: ReturnType<typeof statementNames>, sql: string) => [1, 2, 3].map(() => name({ sql }))[2]

test('a statement has a name from the third time on, and the same one each time', () => {
  const name = statementNames()
  expect([1, 2, 3, 4].map(() => name({ sql: 'SELECT 1' }))).toEqual([
    '',
    '',
    expect.stringMatching(/^[\w-]{24}$/),
    name({ sql: 'SELECT 1' }),
  ])
})

test('two statements have two names, in every process the same', () => {
  const [one, other] = [statementNames(), statementNames()]
  expect(often(one, 'SELECT 1')).not.toBe(often(one, 'SELECT 2'))
  expect(often(one, 'SELECT 1')).toBe(often(other, 'SELECT 1'))
})

test('beyond three hundred no statement gets one, and those that have one keep it', () => {
  const name = statementNames()
  const first = often(name, 'SELECT 0')
  for (const at of atLeast(
    299,
    Array.from({ length: 299 }, (_one, index) => index + 1),
  ))
    expect(often(name, `SELECT ${at}`)).not.toBe('')
  expect(often(name, 'SELECT 300')).toBe('')
  expect(name({ sql: 'SELECT 0' })).toBe(first)
})
