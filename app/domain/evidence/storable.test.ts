import { expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { FORBIDDEN_TO_STORE, LONGEST_STORED } from './storable'

it('leaves room for the longest answer of the catalogue', () => {
  const longest = Math.max(...catalogue.tasks.flatMap((task) => task.fields.map((field) => field.maxLength ?? 0)))
  expect(LONGEST_STORED).toBeGreaterThan(2 * longest)
})

it.each(['a\0b', '\ud800', 'x\udfff'])('turns %j away', (text) => {
  expect(FORBIDDEN_TO_STORE.test(text)).toBe(true)
})

it.each(['铁西区', '😀', '<script>', "'; DROP TABLE", '\u202eabc', '１８', 'مرحبا', 'line\nbreak'])(
  'keeps %j',
  (text) => {
    expect(FORBIDDEN_TO_STORE.test(text)).toBe(false)
  },
)
