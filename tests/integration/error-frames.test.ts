// Whoever meets an error keeps header and menu, and nobody learns more from it than before.
import { describe, expect, test } from 'vitest'
import { menuIn } from '~/domain/access/menus'
import { loader as firmNotFound } from '~/routes/firm/not-found'
import { loader as caseLoader } from '~/routes/advisor/case'
import { loader as dashboard } from '~/routes/official/dashboard'
import { loader as jobs } from '~/routes/admin/jobs'
import { loader as load } from '~/routes/advisor/load'
import { loader as notFoundPage } from '~/routes/public/not-found'
import { action as apiAction, loader as apiLoader } from '~/routes/resources/not-found'
import { loader as rootLoader } from '~/root'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff } from '../factories/people'
import { get, post } from '../support/requests'

type Loader = (args: never) => unknown

async function thrownBy(loader: Loader, request: Request, params = {}): Promise<Response> {
  try {
    await loader({ request, params, context: {} } as never)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
  throw new Error('Nothing was thrown')
}

describe('an address that is not there', () => {
  test.each(['/tasks/S01', '/markets/XX', '/advisor/nothing', '/official/x', '/admin/x'])(
    '%s is answered in the frame of whoever asks',
    async (url) => {
      const menus = []
      for (const as of [
        undefined,
        await createPerson(),
        await createStaff('advisor'),
        await createStaff('lead_advisor'),
        await createStaff('official'),
        await createStaff('administrator'),
      ]) {
        const answer = await thrownBy(notFoundPage, await get(url, as && { as }))
        expect(answer.status).toBe(404)
        menus.push(menuIn(await answer.text()))
      }
      expect(menus).toEqual(['nobody', 'person', 'advisor', 'lead_advisor', 'official', 'administrator'])
    },
  )

  test('of a firm is answered inside the firm, and tells a stranger nothing', async () => {
    const [{ firm, owner }, stranger] = [await createFirm(), await createPerson()]
    const params = { firmId: firm.id }
    const url = `/firms/${firm.id}/nothing`
    expect(await (await thrownBy(firmNotFound, await get(url, { as: owner }), params)).text()).toBe('person')
    expect(await (await thrownBy(firmNotFound, await get(url, { as: stranger }), params)).text()).toBe('Not Found')
  })

  test('of the interface for machines stays a problem in JSON', async () => {
    for (const answer of [apiLoader(), apiAction()]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.json()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 })
    }
  })
})

describe('a page of staff', () => {
  test.each([
    ['a case', caseLoader, '/advisor/cases/x'],
    ['the dashboard', dashboard, '/official'],
    ['the jobs', jobs, '/admin/jobs'],
    ['the load', load, '/advisor/load'],
  ] as const)('does not exist for people of firms: %s', async (_name, loader, url) => {
    const answer = await thrownBy(loader, await get(url, { as: await createPerson() }), { applicationId: 'x' })
    expect([answer.status, await answer.text()]).toEqual([404, 'person'])
  })

  test('of others leaves staff their own menu', async () => {
    const advisor = await createStaff('advisor')
    for (const [loader, url] of [[dashboard, '/official'] as const, [load, '/advisor/load'] as const])
      expect(await (await thrownBy(loader as Loader, await get(url, { as: advisor }))).text()).toBe('advisor')
  })
})

test('whether the browser has a session is read without a query', async () => {
  const context = { requestId: 'r' }
  const read = async (request: Request) => rootLoader({ request, params: {}, context } as never)
  expect((await read(await get('/', { as: await createPerson() }))).hasSession).toBe(true)
  expect((await read(await get('/'))).hasSession).toBe(false)
  expect((await read(await get('/', { cookie: 'session=forged.token' }))).hasSession).toBe(false)
  expect((await read(await post('/', {}))).hasSession).toBe(false)
})
