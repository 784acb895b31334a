// Views of the queue: kept by one person, shared with all, and never a way to see or touch what is somebody else's.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Queue } from '~/features/reviews/queries.server'
import type { View } from '~/features/views/queries.server'
import * as queueRoute from '~/routes/advisor/queue'
import * as viewsRoute from '~/routes/advisor/views'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, completeStage, submit } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'

let ann: Person
let bob: Person
let lead: Person

beforeEach(async () => {
  ann = await createStaff('advisor', { name: '李明' })
  bob = await createStaff('advisor', { name: '孟凡' })
  lead = await createStaff('lead_advisor')
})

type Fields = Readonly<Record<string, string>>
type Reply = {
  readonly errors?: readonly { readonly field: string | null; readonly message: { readonly key: string } }[]
}

async function press(as: Person, fields: Fields) {
  const request = await post('/advisor/views', fields, { as })
  const { status, data, location } = await answer<Reply>(viewsRoute.action, { request })
  return { status, location, key: data?.errors?.[0]?.message.key ?? null, field: data?.errors?.[0]?.field ?? null }
}

/** Keeps a view and answers with its id. */
async function keep(as: Person, fields: Fields): Promise<string> {
  const requestId = randomUUID()
  const { status } = await press(as, { intent: 'save', requestId, query: 'tab=open', ...fields })
  expect(status).toBe(303)
  return requestId
}

async function queueAt(as: Person, query = '') {
  const request = await get(`/advisor${query}`, { as })
  const { data } = await answer<{ queue: Queue; views: View[] }>(queueRoute.loader, { request })
  return data
}
const viewsOf = async (as: Person, query = '?tab=open') => (await queueAt(as, query)).views
const namesOf = async (as: Person) => (await viewsOf(as)).map(({ name }) => name)

async function givenCase(cityCode: string) {
  const { firm, owner } = await createFirm({ cityCode })
  await completeStage(firm, 'register')
  return (await submit({ firm, by: owner, stage: 'register' })).applicationId
}

describe('a view', () => {
  test('is kept with its filters, and seen by nobody else', async () => {
    const requestId = randomUUID()
    const query = 'page=3&city=210200&tab=open&nonsense=1&due=never'
    const saved = await press(ann, { intent: 'save', requestId, name: ' 大连 ', query })
    expect(saved).toMatchObject({ status: 303, location: '/advisor?tab=open&city=210200&said=view_saved' })
    expect(await viewsOf(ann)).toMatchObject([{ name: '大连', to: '/advisor?tab=open&city=210200', from: null }])
    expect(await namesOf(bob)).toEqual([])
    expect(await namesOf(lead)).toEqual([])
  })

  test('that is shared is seen by all, after their own', async () => {
    await keep(ann, { name: '共享', isShared: 'yes' })
    await keep(bob, { name: '自己' })
    expect(await viewsOf(bob)).toMatchObject([
      { name: '自己', from: null, mayChange: true },
      { name: '共享', from: '李明', mayChange: false },
    ])
    expect(await viewsOf(lead)).toMatchObject([{ name: '共享', mayChange: true }])
  })

  test('counts what it holds now, for its reader, all in one query', async () => {
    const [dalian] = [await givenCase('210200'), await givenCase('210100'), await givenCase('210100')]
    await claim(dalian, ann)
    await keep(ann, { name: '全部', query: 'tab=open', isShared: 'yes' })
    await keep(ann, { name: '沈阳', query: 'tab=open&city=210100', isShared: 'yes' })
    await keep(ann, { name: '我的', query: 'tab=mine', isShared: 'yes' })
    const counts = async (as: Person) => Object.fromEntries((await viewsOf(as)).map(({ name, count }) => [name, count]))
    expect(await counts(ann)).toEqual({ 全部: 3, 沈阳: 2, 我的: 1 })
    expect(await counts(bob)).toEqual({ 全部: 3, 沈阳: 2, 我的: 0 })
    const few = await countQueries(() => queueAt(ann, '?tab=open'))
    for (let number = 0; number < 10; number += 1) await keep(ann, { name: `又一个 ${number}` })
    expect(await countQueries(() => queueAt(ann, '?tab=open'))).toBe(few)
  })

  test('shows which one is open', async () => {
    await keep(ann, { name: '沈阳', query: 'city=210100&tab=open' })
    const isCurrent = async (query: string) => (await viewsOf(ann, query))[0]?.isCurrent
    expect(await isCurrent('?tab=open&city=210100&page=2')).toBe(true)
    expect(await isCurrent('?tab=open')).toBe(false)
  })

  test('whose filters are none any more still opens and counts', async () => {
    const id = await keep(ann, { name: '旧的' })
    await db.queueView.update({ where: { id }, data: { query: 'tab=archive&city=999999&due=overdue&%E0%A4%A' } })
    expect(await viewsOf(ann)).toMatchObject([{ name: '旧的', count: 0 }])
    expect((await queueAt(ann, '?tab=archive&city=999999')).queue.tab).toBe('mine')
  })
})

describe('names', () => {
  test.each([
    ['the same', '大连', '大连'],
    ['in other width and case', 'Dalian A', 'ｄａｌｉａｎ  Ａ'],
  ])('%s is refused, and what was typed comes back', async (_, name, again) => {
    await keep(ann, { name })
    const refused = await press(ann, { intent: 'save', requestId: randomUUID(), query: 'tab=open', name: again })
    expect(refused).toMatchObject({ status: 422, key: 'refusals:views.nameTaken', field: 'name' })
    expect(await namesOf(ann)).toEqual([name])
    await keep(bob, { name })
  })

  test('of a shared view are taken for all', async () => {
    await keep(ann, { name: '大连', isShared: 'yes' })
    const refused = await press(bob, { intent: 'save', requestId: randomUUID(), query: 'tab=open', name: '大连' })
    expect(refused.key).toBe('refusals:views.nameTaken')
  })

  test.each([
    ['', 'forms:required'],
    ['x'.repeat(61), 'forms:tooLong'],
    ['a\u202eb', 'forms:direction'],
  ])('%j is no name', async (name, key) => {
    const refused = await press(ann, { intent: 'save', requestId: randomUUID(), query: 'tab=open', name })
    expect(refused).toMatchObject({ status: 422, key, field: 'name' })
  })
})

describe('limits', () => {
  test('twenty views, also when two are saved at the same moment', async () => {
    for (let number = 0; number < 19; number += 1) await keep(ann, { name: `视图 ${number}` })
    const both = ['一', '二'].map((name) =>
      press(ann, { intent: 'save', requestId: randomUUID(), query: 'tab=open', name }),
    )
    const answers = (await Promise.all(both)).map(({ status, key }) => key ?? status).sort()
    expect(answers).toEqual([303, 'refusals:views.tooMany'])
    expect(await db.queueView.count()).toBe(20)
  })

  test('sent twice, it is saved once', async () => {
    const requestId = randomUUID()
    const fields = { intent: 'save', requestId, query: 'tab=open', name: '大连' }
    const answers = await Promise.all([1, 2, 3].map(() => press(ann, fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await db.queueView.count()).toBe(1)
    expect((await press(bob, fields)).status).toBe(404)
  })
})

describe('changing', () => {
  test('renaming and sharing is for the owner and for leads', async () => {
    const viewId = await keep(ann, { name: '大连', isShared: 'yes' })
    const fields = { intent: 'change', viewId, name: '沈阳', isShared: 'yes' }
    expect(await press(bob, fields)).toMatchObject({ status: 422, key: 'refusals:views.ownerOnly' })
    expect(await press(lead, fields)).toMatchObject({ status: 303 })
    expect(await namesOf(bob)).toEqual(['沈阳'])
    expect(await press(ann, { intent: 'change', viewId, name: '沈阳' })).toMatchObject({ status: 303 })
    expect(await namesOf(bob)).toEqual([])
    expect(await namesOf(lead)).toEqual([])
  })

  test('another one’s own view is like none at all, for leads too', async () => {
    const viewId = await keep(ann, { name: '大连' })
    for (const id of [viewId, randomUUID()])
      for (const as of [bob, lead]) {
        expect((await press(as, { intent: 'change', viewId: id, name: '偷看' })).key).toBe('refusals:views.gone')
        expect((await press(as, { intent: 'open_with', viewId: id })).key).toBe('refusals:views.gone')
        expect((await press(as, { intent: 'delete', viewId: id })).status).toBe(303)
      }
    expect(await namesOf(ann)).toEqual(['大连'])
  })

  test('deleting is for the owner and for leads, and twice is once', async () => {
    const viewId = await keep(ann, { name: '大连', isShared: 'yes' })
    expect((await press(bob, { intent: 'delete', viewId })).key).toBe('refusals:views.ownerOnly')
    expect((await press(lead, { intent: 'delete', viewId })).status).toBe(303)
    expect((await press(ann, { intent: 'delete', viewId })).status).toBe(303)
    expect(await db.queueView.count()).toBe(0)
  })
})

describe('a page that was opened before the view was changed', () => {
  const old = async (viewId: string) => ({
    viewId,
    shown: (await viewsOf(lead)).find(({ id }) => id === viewId)?.mark ?? '',
  })

  test.each(['change', 'delete', 'open_with'])('cannot %s it unseen, and then can', async (intent) => {
    const viewId = await keep(ann, { name: '大连', isShared: 'yes' })
    const before = await old(viewId)
    await press(ann, { intent: 'change', ...before, name: '沈阳', isShared: 'yes' })
    const fields = { intent, name: '营口', isShared: 'yes' }
    expect(await press(lead, { ...fields, ...before })).toMatchObject({ status: 422, key: 'refusals:views.nowShared' })
    expect(await namesOf(ann)).toEqual(['沈阳'])
    expect(await press(lead, { ...fields, ...(await old(viewId)) })).toMatchObject({ status: 303 })
  })

  test('is told that it is private now, and what is gone is gone', async () => {
    const viewId = await keep(ann, { name: '大连', isShared: 'yes' })
    const before = await old(viewId)
    await press(ann, { intent: 'change', ...before, name: '大连' })
    expect((await press(ann, { intent: 'delete', ...before })).key).toBe('refusals:views.nowPrivate')
    expect((await press(lead, { intent: 'change', ...before, name: '营口' })).key).toBe('refusals:views.gone')
    expect(await db.queueView.count()).toBe(1)
  })

  test('may ask for what another tab has done already', async () => {
    const viewId = await keep(ann, { name: '大连', isShared: 'yes' })
    const fields = { intent: 'change', ...(await old(viewId)), name: '沈阳', isShared: 'yes' }
    expect((await press(ann, fields)).status).toBe(303)
    expect((await press(lead, fields)).status).toBe(303)
  })
})

describe('the view that the queue opens with', () => {
  test('is each one’s own choice, and steps back for an address that says something', async () => {
    await keep(ann, { name: '大连', query: 'tab=open&city=210200', isDefault: 'yes', isShared: 'yes' })
    expect((await queueAt(ann)).queue.place).toMatchObject({ tab: 'open', city: '210200' })
    expect((await queueAt(ann, '?tab=mine')).queue.place.city).toBeUndefined()
    expect((await queueAt(bob)).queue.tab).toBe('mine')
  })

  test('may be a colleague’s, until it is shared no longer', async () => {
    const viewId = await keep(ann, { name: '大连', query: 'tab=open&city=210200', isShared: 'yes' })
    expect((await press(bob, { intent: 'open_with', viewId })).status).toBe(303)
    expect((await viewsOf(bob))[0]?.isDefault).toBe(true)
    expect((await queueAt(bob)).queue.place.city).toBe('210200')
    await press(ann, { intent: 'change', viewId, name: '大连' })
    expect((await queueAt(bob)).queue.tab).toBe('mine')
  })

  test('can be given up', async () => {
    await keep(ann, { name: '大连', query: 'tab=open', isDefault: 'yes' })
    await press(ann, { intent: 'open_plain' })
    expect((await queueAt(ann)).queue.tab).toBe('mine')
  })

  test('is gone with the view', async () => {
    const viewId = await keep(ann, { name: '大连', query: 'tab=open', isDefault: 'yes' })
    await press(ann, { intent: 'delete', viewId })
    expect((await queueAt(ann)).queue.tab).toBe('mine')
  })
})
