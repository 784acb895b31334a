// A role, a membership or an account that ends, ends at the next request, with the cookie a person had before.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { STAFF_ROLES, type StaffRole } from '~/domain/access/scopes'
import { action as staff, loader as staffPage } from '~/routes/admin/staff'
import { action as caseAction, loader as casePage } from '~/routes/advisor/case'
import { loader as queue } from '~/routes/advisor/queue'
import { action as people } from '~/routes/firm/people'
import { action as products, loader as productsPage } from '~/routes/firm/products'
import { action as task, loader as taskPage } from '~/routes/firm/task'
import { loader as dashboard } from '~/routes/official/dashboard'
import { loader as firmsFile } from '~/routes/official/firms-file'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff, sessionCookie, type Person } from '../factories/people'
import { claim, submit, versionOf } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { storedRows } from '../support/stored-rows'

type Page = { readonly loader: Parameters<typeof answer>[0]; readonly roles: readonly StaffRole[] }

const PAGES: Readonly<Record<string, Page>> = {
  '/advisor': { loader: queue, roles: ['advisor', 'lead_advisor'] },
  '/official': { loader: dashboard, roles: ['official'] },
  '/official/firms.csv': { loader: firmsFile, roles: ['official'] },
  '/admin/staff': { loader: staffPage, roles: ['administrator'] },
}

async function open(path: string, cookie: string): Promise<number> {
  const page = PAGES[path]
  if (!page) throw new Error(`There is no ${path}`)
  return (await answer(page.loader, { request: await get(path, { cookie }) })).status
}

async function manage(administrator: Person, body: Record<string, string>): Promise<void> {
  const sent = await answer(staff, { request: await post('/admin/staff', body, { as: administrator }) })
  expect(sent.status).toBe(303)
}

describe('the role of staff', () => {
  const changes = STAFF_ROLES.flatMap((from) =>
    STAFF_ROLES.filter((to) => to !== from).map((to) => [from, to] as const),
  )

  test.each(changes)(
    'from %s to %s: other pages open at the next request, and the old ones are gone',
    async (from, to) => {
      const administrator = await createStaff('administrator')
      const person = await createStaff(from)
      const cookie = await sessionCookie(person)
      const statuses = async () => {
        const found: Record<string, number> = {}
        for (const path of Object.keys(PAGES)) found[path] = await open(path, cookie)
        return found
      }
      const expected = (role: StaffRole) =>
        Object.fromEntries(Object.entries(PAGES).map(([path, { roles }]) => [path, roles.includes(role) ? 200 : 404]))
      expect(await statuses()).toEqual(expected(from))
      await manage(administrator, { intent: 'set_role', userId: person.id, role: to })
      expect(await statuses()).toEqual(expected(to))
    },
  )

  test('that is lost takes the case along: nothing more is decided with the page that was open', async () => {
    const administrator = await createStaff('administrator')
    const advisor = await createStaff('advisor')
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await claim(applicationId, advisor)
    const cookie = await sessionCookie(advisor)
    const params = { applicationId }
    const press = { requestId: randomUUID(), expectedVersion: String(await versionOf(applicationId)) }
    for (const [change, status] of [
      [{ intent: 'set_role', role: 'official', cases: 'queue' }, 404],
      [{ intent: 'disable', reason: 'left_office' }, 303],
    ] as const) {
      await manage(administrator, { ...change, userId: advisor.id })
      const before = await storedRows()
      const request = await post('/case', { intent: 'release', ...press }, { cookie })
      const sent = await answer(caseAction, { request, params })
      const shown = await answer(casePage, { request: await get('/case', { cookie }), params })
      expect([sent.status, shown.status]).toEqual([status, status])
      expect(await storedRows()).toEqual(before)
    }
  })

  test('of an administrator who was replaced gives no more roles, not even to themselves', async () => {
    const [first, second] = [await createStaff('administrator'), await createStaff('administrator')]
    const cookie = await sessionCookie(second)
    await manage(first, { intent: 'set_role', userId: second.id, role: 'advisor' })
    const before = await storedRows()
    for (const userId of [second.id, first.id]) {
      const body = { intent: 'set_role', userId, role: 'administrator' }
      expect((await answer(staff, { request: await post('/admin/staff', body, { cookie }) })).status).toBe(404)
    }
    expect(await storedRows()).toEqual(before)
  })
})

describe('the role in a firm', () => {
  const firmPages = [
    ['products', productsPage, products, { intent: 'add', name: '潜水泵', hs6: '841381', reason: '' }, {}],
    ['a task', taskPage, task, { intent: 'save', 'customs_code.answer': '2101960ABC' }, { taskId: 'S05' }],
  ] as const

  test.each(firmPages)(
    'of %s: an editor who becomes a viewer reads on and writes no more; once removed, nothing',
    async (_, loader, action, body, more) => {
      const { firm, owner } = await createFirm()
      const member = await addMember(firm, 'editor')
      const cookie = await sessionCookie(member)
      const params = { firmId: firm.id, ...more }
      const ask = async () => {
        const shown = await answer(loader, { request: await get('/page', { cookie }), params })
        const sent = await answer(action, { request: await post('/page', body, { cookie }), params })
        return [shown.status, sent.status]
      }
      const change = async (fields: Record<string, string>) => {
        const request = await post('/people', { ...fields, userId: member.id }, { as: owner })
        expect((await answer(people, { request, params: { firmId: firm.id } })).status).toBe(303)
      }
      expect(await ask()).toEqual([200, 303])
      await change({ intent: 'set_role', role: 'viewer' })
      const before = await storedRows()
      const [shown, sent] = await ask()
      expect(shown).toBe(200)
      expect([403, 422]).toContain(sent)
      expect(await storedRows()).toEqual(before)
      await change({ intent: 'remove' })
      const after = await storedRows()
      expect(await ask()).toEqual([404, 404])
      expect(await storedRows()).toEqual(after)
    },
  )

  test('of somebody else’s making is not believed: a cookie of another person, an expired one, a forged one', async () => {
    const { firm, owner } = await createFirm()
    const good = await sessionCookie(owner)
    const old = await sessionCookie(owner, { now: new Date('2020-01-01T00:00:00Z') })
    const cookies = [
      old,
      good.slice(0, -1),
      `${good}x`,
      good.replace('session=', 'Session='),
      good.replace(/%2E|\./i, ''),
      'session=',
      'session=%',
      `session=${randomUUID()}`,
      `session=${'a'.repeat(5_000)}`,
    ]
    for (const cookie of cookies) {
      const { status, location } = await answer(productsPage, {
        request: await get('/firms/x/products', { cookie }),
        params: { firmId: firm.id },
      })
      expect([cookie.slice(0, 20), status, location?.startsWith('/sign-in')]).toEqual([cookie.slice(0, 20), 303, true])
    }
    const right = await get('/firms/x/products', { cookie: `theme=dark; ${good}; language=en` })
    expect((await answer(productsPage, { request: right, params: { firmId: firm.id } })).status).toBe(200)
    expect(await db.session.count()).toBe(2)
  })
})
