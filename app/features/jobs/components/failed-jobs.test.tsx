import { expect, test } from 'vitest'
import { JOB_TASKS } from '~/domain/jobs/failed-jobs'
import { render } from '../../../../tests/support/render'
import type { FailedJobsPage } from '../queries.server'
import { FailedJobs } from './failed-jobs'

const AT = new Date('2026-11-30T02:00:00Z')
const mail = { id: '7', task: 'send_mail', attempts: 8, reason: 'connect ECONNREFUSED', queuedAt: AT, failedAt: AT }
const cut = { id: '8', task: 'of_an_earlier_release', attempts: 1, reason: null, queuedAt: AT, failedAt: null }

function found(jobs: FailedJobsPage['jobs'], more: Partial<FailedJobsPage> = {}): FailedJobsPage {
  const kinds = [...new Set(jobs.map(({ task }) => task))].map((task) => ({ task, count: 1 }))
  return { jobs, kinds, page: 1, pages: 1, ...more }
}

test('a list without jobs says that all is well', () => {
  const page = render(<FailedJobs found={found([])} asked={null} />)
  expect(page.headings).toEqual(['2 No job has failed'])
  expect(page.buttons).toEqual([])
})

test('every job says what it is, when it failed and why, and what can be done', () => {
  const page = render(<FailedJobs found={found([mail, cut])} asked={null} />)
  expect(page.text).toContain('Send a mail, no. 7')
  expect(page.text).toContain('tried 8 times')
  expect(page.text).toContain('connect ECONNREFUSED')
  expect(page.text).toContain('The process ended in the middle of the last try')
  expect(page.text).toContain('tried once')
  // A kind that this release does not know cannot be tried again as a whole, for nobody would do it.
  expect(page.buttons).toEqual([
    'Try all again: Send a mail',
    'Try again: Send a mail, no. 7',
    'Try again: Work of an earlier release (of_an_earlier_release), no. 8',
  ])
  expect(page.link('Give up: Send a mail, no. 7').attributes.href).toBe('/admin/jobs?page=1&discard=7')
})

test('giving up is asked once more, at the job it is about', () => {
  const page = render(<FailedJobs found={found([mail, cut])} asked="7" />)
  expect(page.headings).toContain('2 Give this job up?')
  expect(page.buttons).toContain('Give up: Send a mail, no. 7')
  expect(page.buttons).not.toContain('Give up: Work of an earlier release (of_an_earlier_release), no. 8')
  expect(page.link('No, keep it').attributes.href).toBe('/admin/jobs?page=1')
})

test('every kind has its words in both languages, and pages lead on', () => {
  const jobs = JOB_TASKS.map((task, index) => ({ ...mail, id: String(index + 1), task }))
  for (const language of ['zh-CN', 'en'] as const) {
    const page = render(<FailedJobs found={found(jobs, { pages: 2 })} asked={null} />, { language })
    expect(new Set(page.buttons).size).toBe(2 * JOB_TASKS.length)
    expect(page.text).not.toMatch(/jobs:/)
    expect(page.links.map(([, href]) => href)).toContain('/admin/jobs?page=2')
  }
})
