// The administrators' page of background work that has failed for good, and that such work holds nothing up.
import { Logger, runOnce } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import { examine } from '~/features/doctor/queries.server'
import { LINES_A_PAGE } from '~/domain/shared/page-sizes'
import { type FailedJobsPage } from '~/features/jobs/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { enqueueMail } from '~/features/messages/commands.server'
import { messageTasks } from '~/features/messages/jobs.server'
import { action, loader } from '~/routes/admin/jobs'
import { loader as ready } from '~/routes/resources/health-ready'
import { db } from '~/server/db.server'
import { failedJob } from '../factories/failed-jobs'
import { createStaff, type Person } from '../factories/people'
import { answer, get, post } from '../support/requests'

let administrator: Person
beforeEach(async () => {
  administrator = await createStaff('administrator')
})

type Page = { found: FailedJobsPage; asked: string | null; done: string | null }

async function look(query = '', language = 'en') {
  const request = await get(`/admin/jobs${query}`, { as: administrator, cookie: `language=${language}` })
  return (await answer<Page>(loader, { request })).data
}

async function press(body: Record<string, string>, as = administrator) {
  return answer<FormReply>(action, { request: await post('/admin/jobs', body, { as }) })
}

const waiting = () =>
  db.$queryRaw<{ id: string; attempts: number }[]>`
    SELECT id::text, attempts::int FROM graphile_worker.jobs WHERE attempts < max_attempts ORDER BY id`
const events = () => db.securityEvent.findMany({ where: { kind: { startsWith: 'job_' } }, orderBy: { at: 'asc' } })

describe('jobs that failed for good', () => {
  test('are listed with what, when, how often and why, and without whom it was about', async () => {
    const id = await failedJob({
      payload: { mailId: 'x', secret: '482913' },
      error: '550 5.1.1 <li.ming@example.cn>: no such user 李明',
    })
    await failedJob({ task: 'remind_firm', error: null, attempts: 3 })
    const { found } = await look()
    expect(found).toMatchObject({ page: 1, pages: 1 })
    expect(found.jobs).toMatchObject([
      { task: 'remind_firm', attempts: 3, reason: null, failedAt: null },
      { id, task: 'send_mail', attempts: 8, reason: '550 5.1.1 …: no such user …' },
    ])
    const failedAt = new Date(found.jobs[1]?.failedAt ?? 0).getTime()
    expect(Math.abs(Date.now() - failedAt)).toBeLessThan(60_000)
    expect(JSON.stringify(found)).not.toMatch(/482913|li\.ming|李明/)
    expect(found.kinds).toEqual([
      { task: 'remind_firm', count: 1 },
      { task: 'send_mail', count: 1 },
    ])
  })

  test('are not those that wait for another try or are being done', async () => {
    await db.$executeRaw`SELECT graphile_worker.add_job('send_mail', '{}'::json)`
    const id = await failedJob()
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'somebody' WHERE id = ${id}::bigint`
    expect((await look()).found.jobs).toEqual([])
    expect((await press({ intent: 'retry', jobId: id })).status).toBe(409)
    expect((await press({ intent: 'discard', jobId: id })).status).toBe(409)
    expect(await events()).toEqual([])
  })

  test('are tried again one by one, and it is told who did it', async () => {
    const [one, other] = [await failedJob(), await failedJob()]
    expect(await press({ intent: 'retry', jobId: one })).toMatchObject({
      status: 303,
      location: '/admin/jobs?done=retried',
    })
    expect(await waiting()).toEqual([{ id: one, attempts: 0 }])
    expect((await look()).found.jobs.map(({ id }) => id)).toEqual([other])
    expect(await events()).toMatchObject([
      { kind: 'job_retried', actorId: administrator.id, reason: `job ${one}`, requestId: 'test' },
    ])
    // A second press finds nothing to do.
    expect((await press({ intent: 'retry', jobId: one })).status).toBe(409)
    expect(await events()).toHaveLength(1)
  })

  test('are tried again all of a kind', async () => {
    for (let count = 0; count < 3; count += 1) await failedJob()
    const other = await failedJob({ task: 'remind_firm' })
    await press({ intent: 'retry_all', task: 'send_mail' })
    expect(await waiting()).toHaveLength(3)
    expect((await look()).found.jobs.map(({ id }) => id)).toEqual([other])
    expect(await events()).toMatchObject([{ kind: 'job_retried', reason: 'send_mail 3' }])
  })

  test('are given up after a question', async () => {
    const id = await failedJob()
    expect((await look(`?discard=${id}`)).asked).toBe(id)
    expect((await look()).found.jobs).toHaveLength(1)
    expect(await press({ intent: 'discard', jobId: id })).toMatchObject({ location: '/admin/jobs?done=discarded' })
    expect((await look()).found.jobs).toEqual([])
    expect(await events()).toMatchObject([{ kind: 'job_discarded', actorId: administrator.id, reason: `job ${id}` }])
  })

  test('take no mail along without a word', async () => {
    const mail = await db.outboxMail.create({ data: { to: 'a@b.cn', language: 'en', subject: 'x', text: 'x' } })
    const id = await failedJob({ payload: { mailId: mail.id } })
    await press({ intent: 'discard', jobId: id })
    expect(await db.outboxMail.findFirst()).toMatchObject({ sentAt: null, lastError: 'given up by an administrator' })
    expect(await examine(new Date())).toEqual([])
  })

  test('come in pages, and a page that is not there any more is the last one', async () => {
    for (let count = 0; count < LINES_A_PAGE + 1; count += 1) await failedJob()
    expect((await look()).found).toMatchObject({ page: 1, pages: 2 })
    expect((await look('?page=2')).found.jobs).toHaveLength(1)
    expect((await look('?page=9')).found.page).toBe(2)
    expect((await look('?page=-1')).found.page).toBe(1)
  })

  test.each([
    {},
    { intent: 'retry' },
    { intent: 'retry', jobId: '0' },
    { intent: 'retry', jobId: "1' OR true" },
    { intent: 'retry', jobId: '9'.repeat(40) },
    { intent: 'retry_all', task: 'nobody_knows' },
    { intent: 'delete', jobId: '1' },
  ])('are not touched by %j', async (body) => {
    await failedJob()
    expect((await press(body as Record<string, string>)).status).toBe(422)
    expect((await look()).found.jobs).toHaveLength(1)
  })
})

describe('a job that nobody can do', () => {
  test('holds no other up, and the portal stays ready and says how many there are', async () => {
    const quiet = new Logger(() => () => undefined)
    await db.$executeRaw`
      SELECT graphile_worker.add_job('send_mail', json_build_object('mailId', 'no id'), max_attempts => 1) FROM generate_series(1, 5)`
    const values = { name: '李明', code: '482913', minutes: 15 }
    for (let count = 0; count < 5; count += 1)
      await db.$transaction((tx) =>
        enqueueMail(tx, { to: `r${count}@example.cn`, language: 'en', template: 'confirmCode', values }),
      )
    await runOnce({ connectionString: process.env.DATABASE_URL ?? '', taskList: messageTasks, logger: quiet })
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0)
    expect((await look()).found.jobs).toHaveLength(5)
    const health = await answer<string>(ready, { request: new Request('http://localhost/health/ready') })
    expect([health.status, JSON.parse(health.data)]).toMatchObject([200, { status: 'ready', failedJobs: 5 }])
  })
})
