// docs/connections.md gives the figures of the code.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentVariables } from '~/server/env.server'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const page = read('docs/connections.md')
const rows = [...page.matchAll(/^\| (.+?) +\| (.+?) +\| `([\w./-]+)`: `(.+?)` +\|$/gm)].map(
  ([, what = '', figure = '', file = '', text = '']) => ({ what, figure, file, text }),
)

test('there are figures', () => expect(rows.length).toBeGreaterThan(10))

test.each(rows)('$what: $figure', ({ figure, file, text }) => {
  expect(read(file)).toContain(text)
  const number = Number(/([\d_]+)$/.exec(text)?.[1]?.replaceAll('_', '') ?? 1)
  expect(figure.includes(' s') ? `${number / 1000}` : `${number}`).toBe(/\d+/.exec(figure)?.[0])
})

test('every address is a variable of the environment', () => {
  const table = page.split('\n## Out\n')[1]?.split('\n## ')[0] ?? ''
  const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(5)
  const ofNode = ['NODE_EXTRA_CA_CERTS']
  expect(named.filter((name) => ![...environmentVariables(), ...ofNode].includes(name))).toEqual([])
})
