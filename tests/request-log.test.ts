// What the log says of a request: which route it was, and nothing of what stood in its address.
import type { RouteConfigEntry } from '@remix-run/route-config'
import { describe, expect, test } from 'vitest'
import routes from '~/routes'
import { patternFinder } from '../bin/route-patterns'

type Entry = { readonly id: string; readonly parentId?: string; readonly path?: string }

function flatten(entries: readonly RouteConfigEntry[], parentId?: string): Entry[] {
  return entries.flatMap(({ file, path, children = [] }) => [{ id: file, parentId, path }, ...flatten(children, file)])
}

const entries = [{ id: 'root', path: '' }, ...flatten(routes, 'root')]
const patternOf = patternFinder(Object.fromEntries(entries.map((entry) => [entry.id, entry])), ['/favicon.svg'])

const SECRET = 'pRiVate'

function patternsOf(entry: Entry): string {
  const parent = entries.find(({ id }) => id === entry.parentId)
  return [parent ? patternsOf(parent) : '', (entry.path ?? '').replace(/^\//, '')].filter(Boolean).join('/')
}

const PATTERNS = entries.map((entry) => `/${patternsOf(entry)}`).filter((pattern) => !pattern.endsWith('*'))

const filled = (pattern: string) => pattern.replace(/:\w+/g, SECRET)
const encoded = (path: string) =>
  path.replace(/[a-z]/gi, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** How the same address can be written, and whether the router takes it for the same page. */
const WRITINGS: Readonly<Record<string, readonly [(path: string) => string, boolean]>> = {
  'as it is': [(path) => path, true],
  'in capitals': [(path) => path.toUpperCase(), true],
  'in small letters': [(path) => path.toLowerCase(), true],
  'percent-encoded': [encoded, true],
  'percent-encoded in capitals': [(path) => encoded(path).toUpperCase(), true],
  'with a slash behind it': [(path) => path.replace(/\/?$/, '/'), true],
  'with two slashes in front': [(path) => `/${path}`, false],
  'with two slashes behind the first part': [(path) => path.replace(/^\/([^/]+)\//, '/$1//'), false],
  'with more behind it': [(path) => `${path}/${SECRET}/more`, false],
  'with a broken escape behind it': [(path) => `${path}%`, false],
  'with an ending': [(path) => `${path}.${SECRET}`, false],
}

describe.each(Object.entries(WRITINGS))('an address %s', (_, [written, isSame]) => {
  test.each(PATTERNS)('of %s', (pattern) => {
    const found = patternOf(written(filled(pattern)))
    expect(found.toLowerCase()).not.toContain(SECRET.toLowerCase())
    expect(found === '*' || PATTERNS.includes(found)).toBe(true)
    if (isSame) expect(found).toBe(pattern)
  })
})

test.each([
  ['/', '/'],
  ['/_root.data', '/.data'],
  ['/firms/1.data', '/firms/:firmId.data'],
  ['/firms/new', '/firms/new'],
  ['/firms/request-access', '/firms/request-access'],
  ['/advisor/statistics/cases.csv', '/advisor/statistics/cases.csv'],
  ['/calendar/secret.ICS', '/calendar/:secret.ics'],
  ['/calendar/.ics', '*'],
  ['/calendar/secret.ics.data', '/calendar/:secret.ics.data'],
  ['/calendar/secret', '*'],
  ['/assets/root-abc.js', '/assets/*'],
  ['/favicon.svg', '/favicon.svg'],
  ['/favicon.svg/secret', '*'],
  ['/__manifest', '/__manifest'],
  ['/no/such/page', '*'],
  ['//', '*'],
  ['', '/'],
])('%s is logged as %s', (path, pattern) => expect(patternOf(path)).toBe(pattern))

test('an address of thousands of parts is not looked up', () => {
  expect(patternOf('/firms'.repeat(100_000))).toBe('*')
})
