import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { countedLoops } from '../bin/counted-loops.mjs'

const linter = new Linter()
const config = [
  { plugins: { house: { rules: { 'counted-loops': countedLoops } } }, rules: { 'house/counted-loops': 'error' } },
] as unknown as Linter.Config[]
const problems = (code: string) => linter.verify(code, config).map(({ message }) => message)

test.each([
  'for (const row of rows) expect(row).toBe(1)',
  'for (const row of rows.filter(isNew)) { if (row) expect(row).toBe(1) }',
  'const rows = load(); for (const row of rows) expect(row).toBe(1)',
  'let rows = [1]; for (const row of rows) expect(row).toBe(1)',
  'for (const row of []) expect(row).toBe(1)',
  'for (const [key] of Object.entries(texts)) expect(key).toBe(1)',
  'for (const rows of [1]) for (const row of given[rows]) expect(row).toBe(1)',
  'rows.forEach((row) => expect(row).toBe(1))',
  'expect(rows.every(isNew)).toBe(true)',
  'expect([rows[0]?.cells.every(isNew), 1]).toEqual([true, 1])',
  'async () => { for await (const row of rows()) expect(row).toBe(1) }',
])('%s may look at nothing', (code) => {
  expect(problems(code)).toEqual([expect.stringContaining('atLeast(1, ')])
})

test.each([
  'for (const row of atLeast(2, rows)) expect(row).toBe(1)',
  'for (const row of [1, 2]) expect(row).toBe(1)',
  'for (const row of [...rows, 2]) expect(row).toBe(1)',
  'for (const row of TABLE) expect(row).toBe(1)',
  'const rows = [1, 2]; for (const [place, row] of rows.entries()) expect(row).toBe(place)',
  'const texts = { one: 1 }; for (const key of Object.keys(texts)) expect(key).toBe(1)',
  "for (const letter of 'ab') expect(letter).toBe(1)",
  'for (const at of Array.from({ length: 3 }, (_, n) => n)) expect(at).toBe(1)',
  'for (const row of rows) row.close()',
  'expect(atLeast(1, rows).every(isNew)).toBe(true)',
  'expect(rows.filter((row) => row.cells.every(isNew))).toEqual([1])',
  'if (rows.every(isNew)) expect(rows).toBe(1)',
])('%s is counted', (code) => {
  expect(problems(code)).toEqual([])
})
