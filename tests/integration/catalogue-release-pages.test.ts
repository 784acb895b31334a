// What an administrator sees before a release is published, and what a firm sees after it.
import { runOnce, Logger } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '~/domain/catalogue/catalogue'
import type { Catalogue } from '~/domain/catalogue/types'
import { recordRelease } from '~/features/catalogue-releases/commands.server'
import { releaseTasks } from '~/features/catalogue-releases/jobs.server'
import type { NoticeView } from '~/features/catalogue-releases/notice-queries.server'
import type { ReleaseView, PendingRelease } from '~/features/catalogue-releases/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { LANGUAGES } from '~/i18n/language'
import { action as publish, loader as releasesPage } from '~/routes/admin/catalogue'
import { action as putAway, loader as changesPage } from '~/routes/firm/changes'
import { loader as roadmapPage } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'

const quiet = new Logger(() => () => undefined)
const RULE = 'used_car_export_2025_648'
const earlier: Catalogue = {
  version: '2025-10-20.1',
  rules: catalogue.rules.filter(({ id }) => id !== RULE),
  tasks: catalogue.tasks.map((task) =>
    task.id === 'V02'
      ? {
          ...task,
          rules: task.rules.filter((id) => id !== RULE),
          documents: task.documents.filter(({ type }) => type !== 'maker_confirmation'),
        }
      : task,
  ),
}

type Page = {
  readonly releases: readonly ReleaseView[]
  readonly pending: PendingRelease | null
  readonly isAsking: boolean
}

let administrator: Person

beforeEach(async () => {
  administrator = await createStaff('administrator', { name: '赵强' })
  await recordRelease(earlier)
})

async function look(query = '', language = 'en'): Promise<Page> {
  const request = await get(`/admin/catalogue${query}`, { as: administrator, cookie: `language=${language}` })
  return (await answer<Page>(releasesPage, { request })).data
}

async function press(version: string, as = administrator) {
  const request = await post('/admin/catalogue', { intent: 'publish', version }, { as })
  return answer<FormReply>(publish, { request })
}

async function tell(): Promise<void> {
  await runOnce({ connectionString: process.env.DATABASE_URL ?? '', taskList: releaseTasks, logger: quiet })
}

async function roadmapOf(firm: Firm, as: Person, { language = 'en', query = '' } = {}) {
  const request = await get(`/firms/${firm.id}${query}`, { as, cookie: `language=${language}` })
  const { data } = await answer<{ notice: NoticeView | null }>(roadmapPage, { request, params: { firmId: firm.id } })
  return data.notice
}

describe('the page of releases', () => {
  test('has nothing to publish while the first release runs', async () => {
    const { releases, pending } = await look()
    expect(pending).toBeNull()
    expect(releases).toMatchObject([{ version: '2025-10-20.1', isRunning: false, told: 0, publishedBy: null }])
  })

  test.each(LANGUAGES)('says in %s whom the newest release touches, how and why', async (language) => {
    const { firm } = await createFirm({ tracks: ['used_car'] })
    await createFirm()
    await recordRelease(catalogue)
    const { pending } = await look('', language)
    expect(pending).toMatchObject({
      version: catalogue.version,
      comparedWith: ['2025-10-20.1'],
      seen: 2,
      newer: 0,
      touched: 1,
      steps: [{ taskId: 'V02', kind: 'changed', firms: 1, rule: { to: `/rules/${RULE}` } }],
      firms: [{ id: firm.id, name: language === 'en' ? firm.nameEn : firm.nameZh, kept: [] }],
    })
    expect(pending?.steps[0]?.sentence).toContain(
      language === 'en' ? 'Changed on 1 January 2026, because of this rule: ' : '2026年1月1日起有变化，因为有规则：',
    )
  })

  test('shows the firms a page at a time, each once', async () => {
    for (let index = 0; index < 27; index += 1) await createFirm({ tracks: ['used_car'] })
    await recordRelease(catalogue)
    const pages = [await look(), await look('?page=2'), await look('?page=3'), await look('?page=x')]
    expect(pages.map(({ pending }) => pending?.firms.length)).toEqual([25, 2, 0, 25])
    expect(pages[0]?.pending).toMatchObject({ page: 1, pages: 2, touched: 27 })
    const ids = pages.slice(0, 2).flatMap(({ pending }) => pending?.firms.map(({ id }) => id) ?? [])
    expect(new Set(ids).size).toBe(27)
  })

  test('says what is kept of a task that goes', async () => {
    await recordRelease(catalogue)
    await press(catalogue.version)
    const { firm, owner } = await createFirm({ tracks: ['used_car'] })
    await db.taskAnswer.create({
      data: { firmId: firm.id, taskId: 'V02', fieldId: 'vin', value: 'LSVAA4182E2184847', savedById: owner.id },
    })
    await recordRelease({
      ...catalogue,
      version: '2027-01-15.1',
      tasks: catalogue.tasks.filter(({ id }) => id !== 'V02'),
    })
    const { pending } = await look()
    expect(pending?.firms[0]?.changes).toContainEqual(expect.objectContaining({ taskId: 'V02', kind: 'dropped' }))
    expect(pending?.firms[0]?.kept).toHaveLength(1)
  })

  test('asks once more, publishes once, and then shows who did it and how many were told', async () => {
    await createFirm({ tracks: ['used_car'] })
    await recordRelease(catalogue)
    expect((await look('?confirm=1')).isAsking).toBe(true)
    const presses = await Promise.all([press(catalogue.version), press(catalogue.version)])
    expect(presses.map(({ status, location }) => [status, location])).toEqual(
      Array.from({ length: 2 }, () => [303, `/admin/catalogue?done=${catalogue.version}`]),
    )
    await tell()
    const { releases, pending } = await look()
    expect(pending).toBeNull()
    expect(releases[0]).toMatchObject({ version: catalogue.version, isRunning: true, publishedBy: '赵强', told: 1 })
    expect(await db.outboxMail.count()).toBe(1)
  })

  test('refuses a release that another has overtaken, and says what to do', async () => {
    await recordRelease(catalogue)
    await recordRelease({ ...catalogue, version: '2027-01-15.1' })
    const { status, data } = await press(catalogue.version)
    expect(status).toBe(409)
    expect(data.errors).toMatchObject([{ field: null, message: { key: 'refusals:releases.notTheNewest' } }])
  })

  test('asks the database a handful of times', async () => {
    await createFirm({ tracks: ['used_car'] })
    await recordRelease(catalogue)
    const request = await get('/admin/catalogue', { as: administrator })
    expect(await countQueries(() => answer(releasesPage, { request }))).toBeLessThanOrEqual(6)
  })

  test.each(['advisor', 'lead_advisor', 'official'] as const)('does not exist for: %s', async (role) => {
    await recordRelease(catalogue)
    const other = await createStaff(role)
    const page = await answer(releasesPage, { request: await get('/admin/catalogue', { as: other }) })
    expect([page.status, (await press(catalogue.version, other)).status]).toEqual([404, 404])
    expect(await db.catalogueVersion.count({ where: { publishedAt: null } })).toBe(1)
  })
})

describe('a firm that was told', () => {
  async function told() {
    const made = await createFirm({ tracks: ['used_car'] })
    const other = await createFirm()
    await recordRelease(catalogue)
    await press(catalogue.version)
    await tell()
    return { ...made, other }
  }

  test.each(LANGUAGES)('reads in %s on its roadmap what changed and why; others read nothing', async (language) => {
    const { firm, owner, other } = await told()
    const notice = await roadmapOf(firm, owner, { language })
    expect(notice?.changes).toMatchObject([
      {
        taskId: 'V02',
        to: `/firms/${firm.id}/tasks/V02`,
        rule: { to: `/firms/${firm.id}/rules/${RULE}?returnTo=${encodeURIComponent(`/firms/${firm.id}`)}` },
      },
    ])
    expect(notice?.changes[0]?.sentence).toContain(language === 'en' ? '1 January 2026' : '2026年1月1日')
    expect(await roadmapOf(other.firm, other.owner, { language })).toBeNull()
    expect(await roadmapOf(firm, owner, { query: '?asOf=2022-12-01' })).toBeNull()
  })

  test('costs the roadmap no query', async () => {
    const { firm, owner } = await told()
    const request = await get(`/firms/${firm.id}`, { as: owner })
    const asked = () => countQueries(() => answer(roadmapPage, { request, params: { firmId: firm.id } }))
    const withNotice = await asked()
    await db.catalogueNotice.deleteMany()
    expect(withNotice).toBe(await asked())
  })

  test('puts it away, and can read it later', async () => {
    const { firm, owner } = await told()
    const viewer = await addMember(firm, 'viewer')
    const noticeId = (await roadmapOf(firm, owner))?.id ?? ''
    expect((await roadmapOf(firm, viewer))?.putAway).toBeNull()
    const send = async (as: Person) => {
      const request = await post(`/firms/${firm.id}/changes`, { intent: 'put_away', noticeId }, { as })
      return answer(putAway, { request, params: { firmId: firm.id } })
    }
    expect((await send(viewer)).status).toBe(403)
    expect((await send(owner)).location).toBe(`/firms/${firm.id}?said=changes_put_away`)
    expect(await roadmapOf(firm, owner)).toBeNull()
    const request = await get(`/firms/${firm.id}/changes`, { as: viewer })
    const page = await answer<{ told: readonly { changes: readonly unknown[] }[] }>(changesPage, {
      request,
      params: { firmId: firm.id },
    })
    expect(page.data.told).toMatchObject([{ changes: [{ taskId: 'V02' }] }])
  })

  test('leaves the notice of another firm alone', async () => {
    const { firm, owner, other } = await told()
    const noticeId = (await roadmapOf(firm, owner))?.id ?? ''
    const request = await post(`/firms/${other.firm.id}/changes`, { intent: 'put_away', noticeId }, { as: other.owner })
    await answer(putAway, { request, params: { firmId: other.firm.id } })
    expect((await roadmapOf(firm, owner))?.id).toBe(noticeId)
  })
})
