import { expect, it } from 'vitest'
import { freeNameFor, nameKey } from './same-name'

it.each([
  ['Price', 'price'],
  ['Ｐｒｉｃｅ', 'price'],
  ['a  b', 'a b'],
  [' a ', 'a'],
  ['波兰 报价', '波兰 报价'],
  ['波兰\u3000报价', '波兰 报价'],
])('%j is kept as %j', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

it.each([
  ['Poland', [], null],
  ['Poland', ['Serbia'], null],
  ['Poland', ['Poland'], 'Poland (2)'],
  ['poland', ['POLAND'], 'poland (2)'],
  ['Poland', ['Poland', 'Poland (2)'], 'Poland (3)'],
  ['Poland', ['Poland', 'Poland (3)'], 'Poland (2)'],
  ['Poland (2)', ['Poland (2)'], 'Poland (3)'],
  ['Poland (2)', ['Poland'], null],
  ['波兰', ['波兰'], '波兰 (2)'],
  ['波兰（2）', ['波兰', '波兰 (2)'], '波兰 (3)'],
  ['abcdefghij', ['abcdefghij'], 'abcdef (2)'],
  ['', [], null],
] as const)('%j beside %j: %j', (name, taken, free) => {
  expect(freeNameFor(name, taken, 10)).toBe(free)
})
