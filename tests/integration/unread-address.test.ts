// A value of an address that nobody understands is told wherever it stands: the root reads it for every page.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { QUIET_TABS } from '~/features/quiet-firms/quiet-tabs'
import { QUEUE_TABS } from '~/features/reviews/queue-place'
import { loader } from '~/root'
import { atLeast } from '../support/at-least'
import { ROUTE_TABLE } from '../support/route-table'
import { get } from '../support/requests'

test.each([
  ['/official?year=nonsense', ['year']],
  ['/advisor?page=x', ['page']],
  ['/firms/1/calendar?month=2026-13', ['month']],
  ['/price?market=XX', ['market']],
  ['/advisor/statistics?stage=foo', ['stage']],
  ['/advisor?track=ships&city=xx', ['city', 'track']],
  ['/official?year=2026', []],
  ['/official?year=2999', ['year']],
  ['/advisor?tab=foo', ['tab']],
  ['/advisor/statistics/cases?figure=foo', ['figure']],
  ['/official?year=2025&year=2024', ['year']],
])('%s', async (path, names) => {
  const { unread } = loader({ request: await get(path), params: {}, context: { requestId: 'r', nonce: 'n' } })
  expect(unread.map(({ name }) => name)).toEqual(names)
})

const unreadAt = async (path: string) =>
  loader({ request: await get(path), params: {}, context: { requestId: 'r', nonce: 'n' } }).unread.map(
    ({ name }) => name,
  )

test('is told on every page there is', async () => {
  const pages = atLeast(
    80,
    Object.values(ROUTE_TABLE).filter((row) => row.loader !== undefined),
  )
  const silent: string[] = []
  for (const { url } of pages) {
    const told = await unreadAt(`${url}?page=0&year=1900&month=2999-01&day=x&market=XX&stage=x&segment=x&track=x`)
    if (told.join() !== 'page,year,month,day,market,stage,segment,track') silent.push(url)
  }
  expect(silent).toEqual([])
})

test.each([
  ['/advisor', QUEUE_TABS],
  ['/advisor/quiet', QUIET_TABS],
  ['/advisor/questions', ['waiting', 'mine', 'all']],
] as const)('%s understands each of its parts', async (path, tabs) => {
  for (const tab of atLeast(3, tabs)) expect(await unreadAt(`${path}?tab=${tab}`)).toEqual([])
  expect(await unreadAt(`${path}?tab=none`)).toEqual(['tab'])
})

/** Said at their box, marks of what was just done, free text, or a choice without which the page shows its usual face. */
const OF_THEIR_PAGE =
  'account agreement ask before compare code discard done drawn drawnOn ended for from grossWeight hs kind line member next of open person address place product q ratesOn resent returnTo role said side since to transport under vat view volume item'

test('of each name that an address can carry is known who tells of it', () => {
  const root = new URL('../../app/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(routes|features)\/.*\.tsx?$/.test(file) && !file.includes('.test.'),
  )
  const names = atLeast(400, files).flatMap((file) =>
    [
      ...readFileSync(new URL(file, root), 'utf8').matchAll(
        /(?:search|searchParams|query|asked)\.get(?:All)?\('(\w+)'\)/g,
      ),
    ].map(([, name]) => name ?? ''),
  )
  const known = [
    ...OF_THEIR_PAGE.split(' '),
    ...'page year month day asOf currency market stage city segment track tab figure region firm'.split(' '),
  ]
  expect([...new Set(atLeast(40, names))].filter((name) => !known.includes(name))).toEqual([])
})
