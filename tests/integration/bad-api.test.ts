// Every field of the JSON API with what it is not made for: 422 with the path and a reason in the language asked for.
import { describe, expect, test } from 'vitest'
import * as rank from '~/routes/resources/markets-rank'
import * as roadmap from '~/routes/resources/roadmap'
import { answer } from '../support/requests'
import { storedRows } from '../support/stored-rows'
import { atLeast } from '../support/at-least'

type Problem = {
  readonly status: number
  readonly errors: readonly { readonly path: string; readonly reason: string }[]
}
type Route = { readonly action: Parameters<typeof answer>[0] }

let caller = 0

async function send(route: Route, body: string, headers: Record<string, string> = {}) {
  caller += 1
  const request = new Request('http://localhost:3000/api/v1', { method: 'POST', body, headers })
  const { status, data } = await answer<string>(route.action, {
    request,
    address: `2001:db8:a:${caller.toString(16)}::1`,
  })
  return { status, body: JSON.parse(data) as Problem }
}

const NO_TEXT = [7, -1, 1.5, true, null, {}, [], ['x']]
const NO_CHOICE = [
  '',
  ' ',
  'nonsense',
  '\u0000',
  '\ud800',
  '\u202e',
  '<script>',
  "' or 1=1 --",
  '🚢',
  'x'.repeat(5_000),
  ...NO_TEXT,
]
const NO_LIST = [
  'general_goods',
  7,
  true,
  null,
  {},
  [null],
  [7],
  [['general_goods']],
  ['nonsense'],
  Array(200).fill('cee'),
]
const NO_DATE = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2025-02-29',
  '26-01-01',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  '２０２６-01-01',
  'today',
  '',
  ...NO_TEXT,
]
const NO_HS6 = [
  '',
  '12345',
  '1234567',
  '84.13.70',
  ' 841370',
  '841370 ',
  '８４１３７０',
  '84137O',
  '-84137',
  '\u0000',
  ...NO_TEXT,
]
const NO_WEIGHT = [-1, -0.001, 100.001, 1e308, '1', '', true, null, {}, []]

const PROFILE_CHOICES = ['segment', 'ownership', 'city', 'vatStatus', 'screening'] as const
const PROFILE_LISTS = ['tracks', 'targetRegions', 'markets', 'channels', 'modes'] as const
const WEIGHTS = ['size', 'power', 'logistics', 'time', 'preference', 'effort', 'risk'] as const

type FieldCase = {
  readonly path: string
  readonly route: Route
  readonly values: readonly unknown[]
  readonly body: (value: unknown) => unknown
}

const FIELDS: readonly FieldCase[] = [
  { path: 'asOf', route: roadmap, values: NO_DATE, body: (asOf) => ({ asOf }) },
  { path: 'profile', route: roadmap, values: ['', 7, true, null, []], body: (profile) => ({ profile }) },
  ...PROFILE_CHOICES.map((name) => ({
    path: `profile.${name}`,
    route: roadmap,
    values: NO_CHOICE,
    body: (value: unknown) => ({ profile: { [name]: value } }),
  })),
  ...PROFILE_LISTS.map((name) => ({
    path: `profile.${name}`,
    route: roadmap,
    values: NO_LIST,
    body: (value: unknown) => ({ profile: { [name]: value } }),
  })),
  {
    path: 'profile.hasOwnBrand',
    route: roadmap,
    values: ['true', 'yes', 1, 0, null, {}, []],
    body: (value) => ({ profile: { hasOwnBrand: value } }),
  },
  { path: 'hs6', route: rank, values: NO_HS6, body: (hs6) => ({ hs6 }) },
  { path: 'region', route: rank, values: NO_CHOICE, body: (region) => ({ region }) },
  { path: 'weights', route: rank, values: ['', 7, true, null, [], [1, 2]], body: (weights) => ({ weights }) },
  ...WEIGHTS.map((name) => ({
    path: `weights.${name}`,
    route: rank,
    values: NO_WEIGHT,
    body: (value: unknown) => ({ weights: { [name]: value } }),
  })),
]

describe('a field', () => {
  test.each(FIELDS)('$path refuses what it is not made for', async ({ path, route, values, body }) => {
    for (const value of atLeast(1, values)) {
      const text = JSON.stringify(body(value))
      for (const language of ['zh-CN', 'en']) {
        const { status, body: problem } = await send(route, text, { 'accept-language': language })
        expect([text.slice(0, 60), status]).toEqual([text.slice(0, 60), 422])
        expect(problem.errors.length).toBeGreaterThan(0)
        for (const error of atLeast(1, problem.errors)) {
          expect(error.path.startsWith(path), `${error.path} for ${text.slice(0, 60)}`).toBe(true)
          expect(/\p{Script=Han}/u.test(error.reason), error.reason).toBe(language === 'zh-CN')
        }
      }
    }
  })

  test('of several that are wrong each is named', async () => {
    const body = { asOf: '2026-02-30', profile: { segment: 'x', city: 7, tracks: ['general_goods', 'y'], modes: 'z' } }
    const { body: problem } = await send(roadmap, JSON.stringify(body))
    const paths = problem.errors.map(({ path }) => path).sort()
    expect(paths).toEqual(['asOf', 'profile.city', 'profile.modes', 'profile.segment', 'profile.tracks.1'])
  })
})

describe('a body', () => {
  const bodies = [
    '',
    ' ',
    'null',
    '7',
    '"text"',
    '[]',
    '[{}]',
    '{',
    '{"asOf"}',
    "{'asOf': 1}",
    'NaN',
    'asOf=2026-01-01',
    '\u0000',
    '{}{}',
  ]

  test.each(bodies)('%j is refused by both', async (text) => {
    for (const route of [roadmap, rank]) {
      const { status, body } = await send(route, text)
      expect([status, body.status]).toEqual([422, 422])
      expect(body.errors[0]?.path).toBe('')
    }
  })

  test('may be nested as deep as it likes without harm', async () => {
    for (const text of ['['.repeat(30_000), `${'['.repeat(20_000)}${']'.repeat(20_000)}`, '{"a":'.repeat(10_000)])
      expect((await send(rank, text)).status).toBe(422)
  })

  test('with a mark of the byte order, or a number beyond all numbers, is answered', async () => {
    expect((await send(rank, '\ufeff{}')).status).toBeLessThan(500)
    expect((await send(rank, '{"weights":{"size":1e999}}')).status).toBe(422)
    expect((await send(rank, '{"weights":{"size":-0}}')).status).toBe(200)
  })

  test('cannot reach what every object has', async () => {
    for (const text of ['{"__proto__":{"region":"mars"}}', '{"constructor":{"prototype":{"x":1}}}'])
      expect((await send(rank, text)).status).toBe(200)
    expect((await send(rank, '{"weights":{"__proto__":1,"toString":2}}')).status).toBeLessThan(500)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test('of the last of two equal names counts, as everywhere in JSON', async () => {
    expect((await send(rank, '{"region":"mars","region":"cee"}')).status).toBe(200)
    expect((await send(rank, '{"region":"cee","region":"mars"}')).status).toBe(422)
  })
})

test('the API writes nothing', async () => {
  const before = await storedRows()
  await send(roadmap, '{"profile":{"tracks":["used_car"]}}')
  await send(rank, '{"hs6":"841370","region":"cee"}')
  await send(rank, '{"hs6":7}')
  expect(await storedRows()).toEqual(before)
})
