// A firm keeps its advisor from stage to stage: the next submission is theirs without anybody pressing anything, unless they are gone.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { MOST_CASES } from '~/domain/application/same-advisor'
import { auditCases } from '~/features/applications/audit-queries.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { db } from '~/server/db.server'
import { casePageFor, command, mails } from '../factories/casework'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { approve, claim, giveDocument, submit, NOW, verdictsOn } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { firmScope } from '../support/scopes'

beforeEach(emptyDatabase)

type Known = { readonly firm: Firm; readonly owner: Person; readonly advisor: Person; readonly first: string }

/** Stage one approved by the advisor. */
async function known(): Promise<Known> {
  const { firm, owner } = await createFirm()
  const advisor = await createStaff('advisor', { name: '王丽' })
  const { applicationId: first } = await submit({ firm, by: owner, stage: 'register' })
  await claim(first, advisor)
  await approve(first, advisor)
  return { firm, owner, advisor, first }
}
const next = ({ firm, owner }: Known, now = NOW) => submit({ firm, by: owner, stage: 'market', now })
const row = (id: string) => db.application.findUniqueOrThrow({ where: { id } })
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)

async function isSound(): Promise<void> {
  const found = []
  for await (const { faults } of auditCases()) found.push(...faults)
  expect(found).toEqual([])
}

test('the next stage is the same advisor’s, by the portal and with its reason, and the firm sees whose', async () => {
  const given = await known()
  const { applicationId } = await next(given)
  expect(await row(applicationId)).toMatchObject({ status: 'in_review', assigneeId: given.advisor.id, version: 2 })
  const [, event] = await db.applicationEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } })
  expect(event).toMatchObject({
    ...{ type: 'assigned', actorId: 'system', actorRole: 'system', visibility: 'internal' },
    payload: { assigneeId: given.advisor.id, reason: 'same_advisor' },
  })
  const page = await getApplicationPage(firmScope(given.firm, given.owner), applicationId, NOW)
  expect(page.advisor).toBe('王丽')
  expect((await casePageFor(applicationId, given.advisor)).page.timeline.at(-1)?.text).toBe(
    '此件交由了解该企业的顾问继续办理。',
  )
  expect([await mails(given.advisor.email, 'caseGiven'), await mails(given.owner.email, 'caseGiven')]).toEqual([1, 0])
  await isSound()
})

test('a firm that nobody knows goes to the open queue', async () => {
  const { firm, owner } = await createFirm()
  await createStaff('advisor')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  expect(await row(applicationId)).toMatchObject({ status: 'submitted', assigneeId: null, version: 1 })
})

test('whom a lead gave the case to keeps the firm', async () => {
  const { firm, owner } = await createFirm()
  const [ann, bob, lead] = [
    await createStaff('advisor'),
    await createStaff('advisor'),
    await createStaff('lead_advisor'),
  ]
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, ann)
  await command(applicationId, lead, { name: 'reassign', assigneeId: bob.id, reason: 'workload' })
  const { timeline, advisor } = await getApplicationPage(firmScope(firm, owner), applicationId, NOW)
  expect([advisor, timeline.at(-1)?.text]).toEqual([bob.name, `此后由${bob.name}担任本件的顾问。`])
  await approve(applicationId, bob)
  const { applicationId: second } = await submit({ firm, by: owner, stage: 'market' })
  expect((await row(second)).assigneeId).toBe(bob.id)
})

describe('goes to the open queue when the advisor', () => {
  type Change = (given: Known) => Promise<unknown>
  test.each<[string, Change]>([
    ['was shut out', ({ advisor: { id } }) => db.user.update({ where: { id }, data: { disabledAt: NOW } })],
    ['reviews no more', ({ advisor: { id } }) => db.user.update({ where: { id }, data: { staffRole: 'official' } })],
    [
      'has joined the firm',
      ({ advisor, firm }) => db.membership.create({ data: { firmId: firm.id, userId: advisor.id, role: 'viewer' } }),
    ],
    [
      'read a decision of the firm again',
      ({ advisor, first }) =>
        db.secondReading.create({
          data: {
            ...{ applicationId: first, round: 1, kind: 'sample', first: 'approve', firstById: 'x', firstAt: NOW },
            ...{ second: 'approve', secondById: advisor.id, secondAt: NOW },
          },
        }),
    ],
    [
      'answered its appeal',
      ({ advisor, first }) =>
        db.appeal.create({
          data: {
            ...{ applicationId: first, itemId: 'S05.customs_code', reason: '？', askedById: 'x', askedAt: NOW },
            ...{ isUpheld: true, answeredById: advisor.id, answeredAt: NOW },
          },
        }),
    ],
    [
      'holds the most cases already',
      async ({ advisor, first }) => {
        const { firmId } = await row(first)
        const rest = { firmId, stage: 'export', status: 'in_review', version: 2, waitingOn: 'advisor' } as const
        await db.application.createMany({
          data: Array.from({ length: MOST_CASES }, (_, index) => ({
            ...rest,
            ...{ reference: `X-${index}`, assigneeId: advisor.id, submittedAt: days(-30) },
          })),
        })
      },
    ],
  ])('%s', async (_, change) => {
    const given = await known()
    await change(given)
    const loaded = await next(given).catch((error: unknown) => error)
    if (loaded instanceof Error) throw loaded
    const { applicationId } = loaded as Awaited<ReturnType<typeof next>>
    expect(await row(applicationId)).toMatchObject({ status: 'submitted', assigneeId: null })
  })

  test('has opened no case for more than five working days, and not when one was opened since', async () => {
    const [away, there] = [await known(), await known()]
    const seenAt = days(9)
    await db.accessLog.create({
      data: {
        ...{ firmId: away.firm.id, actorId: there.advisor.id, actorRole: 'advisor', what: 'firm_case' },
        ...{ subjectId: randomUUID(), at: seenAt, slot: Math.floor(seenAt.getTime() / 600_000) },
      },
    })
    expect((await row((await next(away, days(10))).applicationId)).assigneeId).toBeNull()
    expect((await row((await next(there, days(10))).applicationId)).assigneeId).toBe(there.advisor.id)
  })
})

describe('what comes back after changes were requested', () => {
  async function back(change: (given: Known) => Promise<unknown>) {
    const { firm, owner } = await createFirm()
    const advisor = await createStaff('advisor')
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await claim(applicationId, advisor)
    const verdicts = await verdictsOn(applicationId, { 'S05.doc.customs_record': 'D-07' })
    await command(applicationId, advisor, { name: 'request_changes', verdicts, summary: '' })
    await change({ firm, owner, advisor, first: applicationId })
    await giveDocument(firm, 'customs_record')
    await submit({ firm, by: owner, stage: 'register' })
    return { ...(await row(applicationId)), advisor }
  }

  test('stays with its advisor', async () => {
    const { assigneeId, status, advisor } = await back(() => Promise.resolve())
    expect([assigneeId, status]).toEqual([advisor.id, 'resubmitted'])
    expect(await mails(advisor.email, 'caseReturned')).toBe(1)
  })

  test('is free for others when that advisor has left', async () => {
    const { assigneeId, status, advisor } = await back(({ advisor: { id } }) =>
      db.user.update({ where: { id }, data: { disabledAt: NOW } }),
    )
    expect([assigneeId, status]).toEqual([null, 'resubmitted'])
    expect(await mails(advisor.email, 'caseReturned')).toBe(0)
    await isSound()
  })
})
