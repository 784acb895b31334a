// Anybody may ask these addresses, so anybody may try to keep them busy. Inputs that took seconds or minutes with work that grows
// with its own square are answered within the time of a test, and none makes a page fail.
import type { RouteConfigEntry } from '@remix-run/route-config'
import { describe, expect, test } from 'vitest'
import routes from '~/routes'
import * as rank from '~/routes/resources/markets-rank'
import * as roadmap from '~/routes/resources/roadmap'
import { db } from '~/server/db.server'
import { HEADERS, ODD, PARAMETERS, QUERIES, TOO_MUCH, type HostileBody } from '../support/hostile-requests'
import { answer, get } from '../support/requests'
import { ROUTE_TABLE } from '../support/route-table'

type RouteFunction = Parameters<typeof answer>[0]
type RouteModule = { readonly loader?: RouteFunction; readonly action?: RouteFunction }

const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}')
const files = (routes as readonly RouteConfigEntry[]).map(({ file }) => file)
const anybodys = files.filter((file) => ['anyone', 'machines'].includes(ROUTE_TABLE[file]?.audience ?? ''))
const isForm = (file: string) => ROUTE_TABLE[file]?.action !== undefined && ROUTE_TABLE[file].audience === 'anyone'
/** Its action reads nothing that was sent. */
const READS_NOTHING = ['routes/account/sign-out.ts', 'routes/public/start-roadmap.tsx']
const forms = anybodys.filter((file) => isForm(file) && !READS_NOTHING.includes(file))
/** Pages of people: the guard keeps what a visitor had typed before it sends them to the sign-in page. */
const guarded = ['routes/account/settings.tsx', 'routes/firm/new.tsx']

let caller = 0
/** Each asks from an address of its own, so that no limit of tries is in the way. */
const nextAddress = () => `2001:db8:b::${(caller += 1).toString(16)}`

async function load(file: string): Promise<RouteModule> {
  const found = modules[`../../app/${file}`]
  if (!found) throw new Error(`There is no ${file}`)
  return found()
}

function urlOf(file: string, parameter = 'x'): { readonly url: string; readonly params: Record<string, string> } {
  const pattern = ROUTE_TABLE[file]?.url ?? '/'
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const url = pattern.replace(/:\w+/g, () => encodeURIComponent(parameter))
  return { url, params: Object.fromEntries(names.map((name) => [name, parameter])) }
}

async function send(file: string, { type, body }: HostileBody) {
  const { action } = await load(file)
  if (!action) throw new Error(`${file} has no action`)
  const { url, params } = urlOf(file)
  const headers = { 'content-type': type, origin: 'http://localhost:3000' }
  const request = new Request(`http://localhost:3000${url}`, { method: 'POST', body, headers })
  return answer(action, { request, params, address: nextAddress() })
}

async function ask(file: string, { query = '', headers = {}, parameter }: Asked) {
  const { loader } = await load(file)
  if (!loader) return null
  const { url, params } = urlOf(file, parameter)
  return answer(loader, { request: await get(`${url}?${query}`, { headers }), params, address: nextAddress() })
}
type Asked = { readonly query?: string; readonly headers?: Record<string, string>; readonly parameter?: string }

test('every form that anybody may send is tried here', () => {
  expect(forms.length).toBeGreaterThan(5)
})

describe.each(TOO_MUCH)('a form that is too much: $name', (body) => {
  test.each([...forms, ...guarded])('%s answers 400 and keeps nothing', async (file) => {
    expect((await send(file, body)).status).toBe(400)
    expect(await db.heldText.count()).toBe(0)
  })
})

describe.each(ODD)('a form that is odd: $name', (body) => {
  test.each(forms)('%s answers as it answers any wrong form', async (file) => {
    const { status } = await send(file, body)
    expect([303, 422, 429]).toContain(status)
  })
})

describe.each(anybodys)('an address anybody may ask: %s', (file) => {
  test.each(Object.entries(QUERIES))('with a query of %s', async (_, query) => {
    expect((await ask(file, { query }))?.status ?? 200).toBeLessThan(500)
  })

  test.each(HEADERS)('with $name', async ({ headers }) => {
    expect((await ask(file, { headers }))?.status ?? 200).toBeLessThan(500)
  })

  test.each(Object.entries(PARAMETERS))('with a parameter %s', async (_, parameter) => {
    expect((await ask(file, { parameter }))?.status ?? 200).toBeLessThan(500)
  })
})

describe('JSON that is sent to keep the API busy', () => {
  const list = (count: number) => `[${Array.from({ length: count }, () => '1').join(',')}]`
  const keys = `{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":1`).join(',')}}`

  test.each([
    ['brackets', '['.repeat(60_000), 422],
    ['objects in objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 200],
    [
      'a list of 30,000 wrong things',
      `{"profile":{"tracks":${list(30_000)}},"weights":${list(30_000)}}`.slice(0, 65_000),
      422,
    ],
    ['5,000 wrong things', `{"profile":{"tracks":${list(5_000)}},"weights":${keys}}`.slice(0, 64_000), 422],
    ['5,000 keys nobody knows', keys, 200],
    ['a key without end', `{"profile":{"${'k'.repeat(60_000)}":1},"weights":{"${'k'.repeat(1_000)}":1}}`, undefined],
    ['a number without end', `{"profile":${'9'.repeat(60_000)},"weights":${'9'.repeat(100)}}`, 422],
    ['more than it takes', `{"a":"${'x'.repeat(70_000)}"}`, 413],
  ])('%s', async (_, body, status) => {
    for (const { action } of [rank, roadmap]) {
      const request = new Request('http://localhost:3000/api/v1', { method: 'POST', body })
      const given = await answer<string>(action, { request, address: nextAddress() })
      if (status) expect(given.status).toBe(status)
      expect(given.status).toBeLessThan(500)
      expect(given.data.length).toBeLessThan(60_000)
    }
  })
})
