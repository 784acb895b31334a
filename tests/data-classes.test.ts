// docs/data-classes.md puts every table into one class, and personal data are never in a class that asks for less than they need.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOLDINGS } from '~/domain/access/reference/personal-data'
import { tables } from './support/tables'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/data-classes.md'), 'utf8')
const models = [...tables().keys()]
const tablesIn = (heading: string) =>
  [...(page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([A-Z]\w+) +\|/gm)].map(
    ([, name = '']) => name,
  )
const CLASSES = ['Public', 'Internal', 'Confidential', 'Secret']

test('every table is in one class', () => {
  expect(models.length).toBeGreaterThan(50)
  expect(CLASSES.flatMap(tablesIn).sort()).toEqual([...models].sort())
})

test('no table of a person is public', () => {
  const holding = new Set<string>(HOLDINGS.map(({ table }) => table))
  expect(tablesIn('Public').filter((table) => holding.has(table))).toEqual([])
})

test('what opens something is secret', () => {
  const secrets = models.filter((model) => /Code|Key|Session|Factor|Verification|Feed/.test(model))
  expect(secrets.filter((model) => !tablesIn('Secret').includes(model))).toEqual([])
})
