// What is around the pages of each kind of staff: once for all of them.
import { expect, test } from 'vitest'
import AdminLayout from '~/routes/admin/layout'
import AdvisorLayout, { loader as aroundAdvisors } from '~/routes/advisor/layout'
import { loader as queue } from '~/routes/advisor/queue'
import OfficialLayout from '~/routes/official/layout'
import { visitFrom } from '~/server/visit.server'
import { createStaff } from '../factories/people'
import { countQueries } from '../support/count-queries'
import type { Page } from '../support/page'
import { render } from '../support/render'
import { answer, get } from '../support/requests'

const marked = (page: Page) =>
  page
    .byTag('a')
    .filter(({ attributes }) => attributes['aria-current'])
    .map(({ attributes }) => attributes.href)
const to = (page: Page, start: string) =>
  page.links.map(([, href]) => href ?? '').filter((href) => href.startsWith(start))

test.each(['/official', '/official/report', '/official/firms'])('officials: %s is marked and nothing else', (at) => {
  const page = render(<OfficialLayout />, { at })
  expect(marked(page)).toEqual([at])
  expect(page.text).toContain('Programme office')
})

test.each(['staff', 'accounts', 'firms', 'security', 'catalogue', 'data', 'rates', 'jobs'])(
  'administrators: %s',
  (name) => {
    const page = render(<AdminLayout />, { at: `/admin/${name}` })
    expect(marked(page)).toEqual([`/admin/${name}`])
    expect(to(page, '/admin/')).toHaveLength(8)
  },
)

test('advisors: leads find their own pages, and everybody what waits for a second reader', () => {
  const ofAdvisor = render(<AdvisorLayout />, { at: '/advisor/quiet', data: { isLead: false, readings: 3 } })
  const ofLead = render(<AdvisorLayout />, { at: '/advisor/quiet', data: { isLead: true, readings: 0 } })
  expect([marked(ofAdvisor), marked(ofLead)]).toEqual([['/advisor/quiet'], ['/advisor/quiet']])
  expect(to(ofAdvisor, '/advisor')).toEqual([
    '/advisor',
    '/advisor/second-reviews',
    '/advisor/questions',
    '/advisor/quiet',
  ])
  expect(to(ofLead, '/advisor')).toHaveLength(7)
  expect(ofAdvisor.link(/Second reviews/).children.length).toBe(2)
  expect(ofLead.link(/Second reviews/).children.length).toBe(1)
})

test('a page and what is around it ask once who is signed in', async () => {
  const request = await get('/advisor', { as: await createStaff('advisor') })
  const page = () => answer(queue, { request })
  const around = () => answer(aroundAdvisors, { request: request.clone() })
  await page()
  const alone = (await countQueries(page)) + (await countQueries(around))
  const context = { nonce: 'test', requestId: 'test', clientAddress: '10.0.0.1' }
  const together = await countQueries(() =>
    visitFrom('10.0.0.1', () =>
      Promise.all([
        queue({ request, params: {}, context }),
        aroundAdvisors({ request: request.clone(), params: {}, context }),
      ]),
    ),
  )
  expect(together).toBe(alone - 1)
})
