// What the portal refuses is told in the record of security events, on a real socket and without holding anybody up.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordRefusals } from '../../bin/refusal-record'
import { patternFinder } from '../../bin/route-patterns'
import { checkOrigin, identify, limitBody } from '../../bin/security'
import { noteRefusal, refusalsTold } from '~/features/security/refusal-commands.server'
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, sessionCookie, type Person } from '../factories/people'
import { owner as tableOwner } from '../support/database'

const OWN = 'https://portal.example.cn'
const routes = {
  firm: { id: 'firm', path: 'firms/:firmId' },
  people: { id: 'people', parentId: 'firm', path: 'people' },
  staff: { id: 'staff', path: 'admin/staff' },
  signIn: { id: 'signIn', path: 'sign-in' },
}

const app = express()
app.set('trust proxy', 1)
app.use(identify, recordRefusals(patternFinder(routes)))
let closed: Promise<void> = Promise.resolve()
app.use((_request, response, next) => {
  // After the listener above, which was there first.
  closed = new Promise((resolve) => void response.once('close', () => resolve()))
  next()
})
app.use(checkOrigin(OWN), limitBody)
// Answers as it is told to; what a page would answer is tested with the pages.
app.all('*', (request, response) => void response.sendStatus(Number(request.get('x-status') ?? 200)))
const server = createServer(app)
let port = 0
let asked = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Visit = {
  readonly as?: Person
  readonly address?: string
  readonly method?: string
  readonly origin?: string
  readonly length?: number
}

/** Each visit comes from an address of its own, unless it names one: what is asked again from the same one is told once. */
async function visit(path: string, status: number, { as, address, method = 'GET', origin, length }: Visit = {}) {
  asked += 1
  const headers: Record<string, string> = {
    'x-status': String(status),
    'x-forwarded-for': address ?? `198.51.100.${asked}`,
    ...(as ? { cookie: await sessionCookie(as) } : {}),
    ...(origin ? { origin } : {}),
  }
  const body = length ? 'x'.repeat(length) : undefined
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body })
  await answer.text()
  await closed
  await refusalsTold()
  return answer
}

const events = () =>
  db.securityEvent.findMany({
    orderBy: { id: 'asc' },
    select: { kind: true, actorId: true, subjectId: true, firmId: true, reason: true, address: true },
  })

let firm: Firm
let owner: Person
let stranger: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
  stranger = (await createFirm()).owner
})

describe('access refused', () => {
  test('to a firm of somebody else is told with who asked, for which route and firm', async () => {
    const given = await visit(`/firms/${firm.id}/people`, 404, { as: stranger, address: '2001:db8::7' })
    expect(await events()).toEqual([
      {
        kind: 'access_refused',
        actorId: stranger.id,
        subjectId: null,
        firmId: firm.id,
        reason: '/firms/:firmId/people',
        address: '2001:db8::7',
      },
    ])
    expect(await db.securityEvent.findFirst()).toMatchObject({ requestId: given.headers.get('x-request-id') })
  })

  test.each([
    ['the page itself', (id: string) => `/firms/${id}`, '/firms/:firmId'],
    ['in capital letters', (id: string) => `/firms/${id.toUpperCase()}`, '/firms/:firmId'],
    ['what the page fetches for itself', (id: string) => `/firms/${id}/people.data`, '/firms/:firmId/people'],
  ])('is told the same for %s', async (_, path, reason) => {
    await visit(path(firm.id), 404, { as: stranger })
    expect(await events()).toMatchObject([{ kind: 'access_refused', firmId: firm.id, reason }])
  })

  test('for too small a role, or to pages of staff, too', async () => {
    await visit(`/firms/${firm.id}/people`, 403, { as: owner })
    await visit('/admin/staff', 404, { as: await createStaff('advisor') })
    expect((await events()).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['access_refused', '/firms/:firmId/people'],
      ['access_refused', '/admin/staff'],
    ])
  })

  test('is not told of what is not there, nor of anybody who is not signed in', async () => {
    await visit(`/firms/${randomUUID()}`, 404, { as: stranger })
    await visit(`/firms/${firm.id}/people`, 404, { as: owner })
    await visit(`/firms/${firm.id}`, 404)
    await visit('/nowhere', 404, { as: stranger })
    await visit(`/firms/${firm.id}`, 200, { as: stranger })
    expect(await events()).toEqual([])
  })

  test('is told once however often somebody asks, and once more for another firm', async () => {
    for (let time = 0; time < 5; time += 1)
      await visit(`/firms/${firm.id}`, 404, { as: stranger, address: '192.0.2.77' })
    const other = (await createFirm()).firm
    await visit(`/firms/${other.id}`, 404, { as: stranger, address: '192.0.2.77' })
    expect((await events()).map(({ firmId }) => firmId)).toEqual([firm.id, other.id])
  })
})

test('a form from another page is told, as done to whoever is signed in', async () => {
  expect((await visit('/sign-in', 200, { method: 'POST', origin: 'https://evil.example', as: owner })).status).toBe(403)
  expect((await visit('/sign-in', 200, { method: 'POST', origin: 'https://evil.example' })).status).toBe(403)
  expect(await events()).toMatchObject([
    { kind: 'origin_refused', actorId: null, subjectId: owner.id, reason: '/sign-in' },
    { kind: 'origin_refused', actorId: null, subjectId: null, reason: '/sign-in' },
  ])
})

test('whoever asks too often or sends too much is told by address and route', async () => {
  await visit('/sign-in', 429, { address: '192.0.2.88' })
  await visit('/sign-in', 413, { address: '192.0.2.88' })
  expect((await events()).map(({ kind, reason, address }) => [kind, reason, address])).toEqual([
    ['limited', '/sign-in', '192.0.2.88'],
    ['body_refused', '/sign-in', '192.0.2.88'],
  ])
})

describe('a flood', () => {
  const refused = (host: number) => ({
    status: 429,
    isForeign: false,
    route: '/sign-in',
    firmId: null,
    token: null,
    requestId: 'flood',
    address: `10.${host >> 16}.${(host >> 8) & 255}.${host & 255}`,
  })
  // Another ten minutes than those of the tests above.
  const later = new Date(Date.now() + 24 * 3_600_000)

  test('from very many addresses does not fill the record', async () => {
    vi.spyOn(log, 'warn').mockImplementation(() => undefined)
    for (let host = 0; host < 20_000; host += 1) {
      noteRefusal(refused(host), later)
      if (host % 40 === 0) await refusalsTold()
    }
    await refusalsTold()
    expect(await db.securityEvent.count()).toBeLessThanOrEqual(500)
    expect(vi.mocked(log.warn)).toHaveBeenCalledTimes(1)
    vi.restoreAllMocks()
  })

  test('from one line of IPv6 is one event', async () => {
    const at = new Date(later.getTime() + 3_600_000)
    for (let host = 1; host <= 2_000; host += 1)
      noteRefusal({ ...refused(0), address: `2001:db8:1:2::${host.toString(16)}` }, at)
    await refusalsTold()
    expect((await events()).map(({ address }) => address)).toEqual(['2001:db8:1:2::1'])
  })

  test('while its table is away changes no answer, and is over when the table is back', async () => {
    await tableOwner.$executeRaw`ALTER TABLE "SecurityEvent" RENAME TO "Elsewhere"`
    vi.spyOn(log, 'warn').mockImplementation(() => undefined)
    expect((await visit('/sign-in', 429)).status).toBe(429)
    expect(vi.mocked(log.warn)).toHaveBeenCalledWith(expect.anything(), 'what was refused could not be recorded')
    await tableOwner.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "SecurityEvent"`
    vi.restoreAllMocks()
    await visit('/sign-in', 429)
    expect(await events()).toHaveLength(1)
  })
})
