import type { RouteConfigEntry } from '@remix-run/route-config'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import routes from '~/routes'
import { db } from '~/server/db.server'
import { answer, get, post } from '../support/requests'
import { PERSONAS, ROUTE_TABLE, type InventoryRow, type Persona } from '../support/route-table'
import { givenTwoFirms, type FirmParams, type TwoFirms } from '../support/two-firms'
import { atLeast } from '../support/at-least'

type RouteFunction = Parameters<typeof answer>[0]
type RouteModule = { readonly loader?: RouteFunction; readonly action?: RouteFunction }
type Kind = 'loader' | 'action'
type Params = Readonly<Record<string, string>>

const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}')

function load(file: string): Promise<RouteModule> {
  const found = modules[`../../app/${file}`]
  if (!found) throw new Error(`There is no ${file}`)
  return found()
}

type Listed = { readonly file: string; readonly url: string }

function flatten(entries: readonly RouteConfigEntry[], parent = ''): Listed[] {
  return entries.flatMap(({ path = '', file, children = [] }) => {
    const url = path ? `${parent}/${path}` : parent
    return [{ file, url: url.replace(/\/+/g, '/') || '/' }, ...flatten(children, url)]
  })
}

const listed = flatten(routes)

/** A request with the parameters filled in; what is in the address as text is encoded. */
async function ask(
  file: string,
  kind: Kind,
  { persona, world, params }: { persona: Persona; world: TwoFirms; params: Params },
) {
  const row = ROUTE_TABLE[file] as InventoryRow
  const path = row.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const url = row.query ? `${path}?${row.query}` : path
  const visit = { as: world.people[persona] }
  const request = kind === 'loader' ? await get(url, visit) : await post(url, row.action?.body ?? {}, visit)
  const route = (await load(file))[kind]
  if (!route) throw new Error(`${file} has no ${kind}`)
  return answer(route, { request, params, address: `203.0.113.${PERSONAS.indexOf(persona)}` })
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? ''
}

const kindsOf = ({ loader, action }: { loader?: unknown; action?: unknown }): Kind[] => [
  ...(loader ? (['loader'] as const) : []),
  ...(action ? (['action'] as const) : []),
]

test('every route stands in the inventory, with its address and what it answers to', async () => {
  const urls = Object.entries(ROUTE_TABLE).map(([file, { url }]) => ({ file, url }))
  const inOrder = (rows: readonly Listed[]) => [...rows].sort((a, b) => (a.file < b.file ? -1 : 1))
  expect(inOrder(urls)).toEqual(inOrder(listed))
  for (const { file } of atLeast(1, listed))
    expect([file, ...kindsOf(await load(file))]).toEqual([file, ...kindsOf(ROUTE_TABLE[file] ?? {})])
})

test('everybody gets what the inventory says, and nobody more', { timeout: 120_000 }, async () => {
  const world = await givenTwoFirms()
  const wrong: string[] = []
  let cases = 0
  for (const [file, row] of Object.entries(ROUTE_TABLE)) {
    for (const kind of kindsOf(row)) {
      const expected = kind === 'loader' ? row.loader : row.action?.statuses
      for (const persona of PERSONAS) {
        const { status, location } = await ask(file, kind, { persona, world, params: world.mine })
        cases += 1
        const isSentToSignIn = location?.startsWith('/sign-in?') ?? false
        const mustSignIn = persona === 'anonymous' && row.audience !== 'anyone' && row.audience !== 'machines'
        if (status !== expected?.[persona])
          wrong.push(`${file} ${kind} ${persona}: ${status}, not ${expected?.[persona]}`)
        if (
          isSentToSignIn !==
          (mustSignIn || (persona === 'anonymous' && file.endsWith('invitation.tsx') && kind === 'action'))
        )
          wrong.push(`${file} ${kind} ${persona}: sent to ${location}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(500)
})

const TENANT_PARAMS = [
  'firmId',
  'applicationId',
  'versionId',
  'code',
  'messageId',
  'attachmentId',
] as const satisfies readonly (keyof FirmParams)[]
const NOBODYS = {
  firmId: randomUUID(),
  applicationId: randomUUID(),
  versionId: randomUUID(),
  messageId: randomUUID(),
  attachmentId: randomUUID(),
  code: 'ZZZZZZZZZZZZ',
} as const
const NONSENSE = ['x', '\u0000', "' or 1=1 --", '../../etc/passwd', '9'.repeat(3_000), '\u202e', '<script>', '🚢']

test("another firm's id is answered exactly like one that does not exist", { timeout: 120_000 }, async () => {
  const world = await givenTwoFirms()
  const differing: string[] = []
  for (const [file, row] of Object.entries(ROUTE_TABLE)) {
    if (row.audience !== 'firm') continue
    for (const kind of kindsOf(row)) {
      for (const name of TENANT_PARAMS.filter((param) => row.url.includes(`:${param}`))) {
        const asked = (value: string) =>
          ask(file, kind, { persona: 'owner', world, params: { ...world.mine, [name]: value } })
        const foreign = await asked(world.theirs[name])
        for (const value of [NOBODYS[name], ...NONSENSE]) {
          const missing = await asked(value)
          const isSame = missing.status === foreign.status && text(missing.data) === text(foreign.data)
          if (!isSame || foreign.status !== 404)
            differing.push(`${file} ${kind} ${name}=${value.slice(0, 20)}: ${foreign.status}, ${missing.status}`)
        }
      }
    }
  }
  expect(differing).toEqual([])
})

const ofAdvisors = (file: string) => `routes/advisor/${file}`
const DOCUMENTS = ['document-file.ts', 'document.tsx', 'document-page.ts', 'document-thumbnail.ts'].map(ofAdvisors)
const OTHER_PLACES = [
  'case.tsx',
  'case-firm.tsx',
  'case-products.tsx',
  'changed.ts',
  'messages.tsx',
  'notes.tsx',
  'attachment.ts',
]
const ADVISOR_PLACES = [...OTHER_PLACES.map(ofAdvisors), ...DOCUMENTS]

test('an id in the address that nobody has is a 404 for staff, too', async () => {
  const world = await givenTwoFirms()
  for (const file of ADVISOR_PLACES) {
    for (const applicationId of [NOBODYS.applicationId, ...NONSENSE]) {
      const found = await ask(file, 'loader', { persona: 'advisor', world, params: { ...world.mine, applicationId } })
      expect([file, applicationId.slice(0, 20), found.status]).toEqual([file, applicationId.slice(0, 20), 404])
    }
  }
  // A document of one firm is not reached through the case of another.
  for (const file of DOCUMENTS) {
    for (const versionId of [world.theirs.versionId, NOBODYS.versionId, ...NONSENSE]) {
      const { status } = await ask(file, 'loader', { persona: 'advisor', world, params: { ...world.mine, versionId } })
      expect([file, versionId.slice(0, 20), status]).toEqual([file, versionId.slice(0, 20), 404])
    }
  }
  expect(await db.accessLog.count()).toBe(0)
})

test('pages of tasks, stages and certificates that are not there are 404', async () => {
  const world = await givenTwoFirms()
  const cases = [
    ['routes/firm/task.tsx', 'taskId', ['S99', 'T03', ...NONSENSE]],
    ['routes/firm/check.tsx', 'stageId', ['later', ...NONSENSE]],
    ['routes/firm/product-market.tsx', 'market', ['BR', 'pl', ...NONSENSE]],
    ['routes/firm/product-market.tsx', 'productId', [NOBODYS.firmId, ...NONSENSE]],
    ['routes/firm/plan.tsx', 'market', ['BR', 'pl', ...NONSENSE]],
    ['routes/firm/plan.tsx', 'productId', [NOBODYS.firmId, ...NONSENSE]],
    ['routes/firm/product-compare.tsx', 'productId', [NOBODYS.firmId, ...NONSENSE]],
    ['routes/firm/product-origin.tsx', 'market', ['BR', 'pl', ...NONSENSE]],
    ['routes/firm/product-origin.tsx', 'productId', [NOBODYS.firmId, ...NONSENSE]],
    ['routes/public/hs-market.tsx', 'market', ['BR', ...NONSENSE]],
    ['routes/public/hs-origin.tsx', 'market', ['BR', ...NONSENSE]],
    ['routes/firm/product-ranking.tsx', 'productId', [NOBODYS.firmId, ...NONSENSE]],
    ['routes/public/hs-ranking.tsx', 'code', ['84561', '999999', ...NONSENSE]],
    ['routes/public/verify.tsx', 'code', [NOBODYS.code, ...NONSENSE]],
  ] as const
  for (const [file, name, values] of cases) {
    for (const value of atLeast(1, values)) {
      const { status } = await ask(file, 'loader', {
        persona: 'owner',
        world,
        params: { ...world.mine, [name]: value },
      })
      expect([file, value.slice(0, 20), status]).toEqual([file, value.slice(0, 20), 404])
    }
  }
})
