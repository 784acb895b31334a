// The tree of the README names the folders that there are.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

function named(path: string): string {
  const line = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${path} `))
  return line ?? ''
}

test('the rulebook has the folders that the README names', () => {
  const [, list = ''] = named('app/domain/').split(';')
  expect(list.split(',').map((name) => name.trim())).toEqual(folders('app/domain'))
})

test('the routes have the folders that the README names', () => {
  const [, list = ''] = named('app/routes/').split(': ')
  expect(list.trim().split(' ').sort()).toEqual(folders('app/routes'))
})

test('every folder of the application has its line', () => {
  const missing = folders('app').filter((name) => named(`app/${name}/`) === '')
  expect(missing).toEqual([])
})
