import { randomUUID } from 'node:crypto'
import { Logger, parseCrontab, runOnce } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import { execute, submitStage } from '~/features/applications/commands.server'
import { expireApplication, expireCrontab, expireTasks } from '~/features/applications/expire-jobs.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, giveAnswer, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const quiet = new Logger(() => () => undefined)
const options = () => ({ connectionString: process.env.DATABASE_URL ?? '', taskList: expireTasks, logger: quiet })
const ITEM = 'S01.legal_representative'

beforeEach(emptyDatabase)

type SentBack = {
  readonly firm: Firm
  readonly owner: Person
  readonly applicationId: string
  readonly version: number
}

/** A case that was sent back with one item to correct, at a time of which twenty working days are long over. */
async function sentBack(now = NOW): Promise<SentBack> {
  const { firm, owner } = await createFirm({ owner: await createPerson({ language: 'en' }) })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now })
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor, now)
  const verdicts = await verdictsOn(applicationId, { [ITEM]: 'I-04' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  const command = { name: 'request_changes', verdicts, summary: '' } as const
  const done = await execute(advisorScope(advisor), applicationId, command, press)
  if (!done.ok) throw new Error(done.refusal.code)
  return { firm, owner, applicationId, version: done.value.version }
}

const LONG_AGO = new Date('2026-09-01T02:00:00Z')
const row = (id: string) => db.application.findUniqueOrThrow({ where: { id } })
const expiryMails = (to: string) => db.outboxMail.findMany({ where: { to, subject: { contains: 'expired' } } })

async function runNight(): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.add_job('expire_all')`
  await runOnce(options())
}

const submitAgain = ({ firm, owner }: SentBack, now: Date) =>
  submitStage(firmScope(firm, owner), { stage: 'register', requestId: randomUUID(), declarationAccepted: true }, now)

describe('a request for changes that has run out', () => {
  test('is closed by the portal, told to everybody who can act, and to nobody else', async () => {
    const ours = await sentBack(LONG_AGO)
    const theirs = await sentBack(LONG_AGO)
    const [editor, viewer] = [await addMember(ours.firm, 'editor'), await addMember(ours.firm, 'viewer')]
    await expireApplication(ours, NOW)
    expect(await row(ours.applicationId)).toMatchObject({ status: 'expired', dueAt: null, waitingOn: 'nobody' })
    expect(await row(theirs.applicationId)).toMatchObject({ status: 'changes_requested' })
    const last = await db.applicationEvent.findFirst({
      where: { applicationId: ours.applicationId },
      orderBy: { seq: 'desc' },
    })
    expect(last).toMatchObject({ type: 'expired', actorId: 'system', actorRole: 'system', visibility: 'public' })
    const [mail] = await expiryMails(ours.owner.email)
    expect(mail?.text).toContain('Everything you entered and uploaded is still there')
    expect(mail?.text).toContain(`/firms/${ours.firm.id}/applications/${ours.applicationId}`)
    expect(await db.outboxMail.count({ where: { to: editor.email, subject: { contains: '逾期' } } })).toBe(1)
    expect(await db.outboxMail.count({ where: { to: viewer.email } })).toBe(0)
    expect(await expiryMails(theirs.owner.email)).toEqual([])
    expect(await db.waitInterval.count({ where: { applicationId: ours.applicationId, endedAt: null } })).toBe(0)
  })

  test('leaves what was given, and the stage can be submitted anew', async () => {
    const ours = await sentBack(LONG_AGO)
    await expireApplication(ours, NOW)
    await giveAnswer(ours.firm, ITEM, '王建国')
    const done = await submitAgain(ours, NOW)
    expect(done.ok && done.value.applicationId).not.toBe(ours.applicationId)
    expect(done.ok).toBe(true)
  })

  test('is closed once, however often it is run and by however many at once', async () => {
    const ours = await sentBack(LONG_AGO)
    const done = await Promise.all(Array.from({ length: 12 }, () => expireApplication(ours, NOW)))
    expect(done).not.toContain(false)
    await runNight()
    expect(await db.applicationEvent.count({ where: { applicationId: ours.applicationId, type: 'expired' } })).toBe(1)
    expect(await expiryMails(ours.owner.email)).toHaveLength(1)
  })

  test('is another one once it was answered and made anew', async () => {
    const ours = await sentBack(LONG_AGO)
    await giveAnswer(ours.firm, ITEM, '王建国')
    await submitAgain(ours, LONG_AGO)
    expect(await expireApplication(ours, NOW)).toBe(false)
    expect(await row(ours.applicationId)).toMatchObject({ status: 'resubmitted' })
  })

  test('against a submission at the same moment: one of them counts, and the other is told', async () => {
    const outcomes = new Set<string>()
    for (let round = 0; round < 12; round += 1) {
      const ours = await sentBack(LONG_AGO)
      await giveAnswer(ours.firm, ITEM, '王建国')
      const race = [() => submitAgain(ours, NOW), () => expireApplication(ours, NOW)] as const
      // Either may start first; who wins is up to the database.
      const [handed, expired] =
        round % 2 === 0
          ? await Promise.all([race[0](), race[1]()])
          : await Promise.all([race[1](), race[0]()]).then(([closed, given]) => [given, closed] as const)
      const { status, version } = await row(ours.applicationId)
      const events = await db.applicationEvent.count({ where: { applicationId: ours.applicationId } })
      expect(events).toBe(version)
      if (expired) expect(status).toBe('expired')
      else expect([status, handed.ok]).toEqual(['resubmitted', true])
      // Submitted after the closing: either refused, or a new application of its own.
      if (expired && handed.ok) expect(handed.value.applicationId).not.toBe(ours.applicationId)
      if (!handed.ok) expect(handed.refusal.code).toBe('not_possible_now')
      expect(await expiryMails(ours.owner.email)).toHaveLength(expired ? 1 : 0)
      outcomes.add(status)
    }
    expect(atLeast(1, [...outcomes]).every((status) => ['expired', 'resubmitted'].includes(status))).toBe(true)
  })
})

describe('every night', () => {
  test('those that have run out are closed, and no other', async () => {
    const [over, open] = [await sentBack(LONG_AGO), await sentBack(new Date())]
    await runNight()
    expect(await row(over.applicationId)).toMatchObject({ status: 'expired' })
    expect(await row(open.applicationId)).toMatchObject({ status: 'changes_requested' })
  })

  test('at half past midnight in China', () => {
    const [item] = parseCrontab(expireCrontab)
    const isTime = (hour: number, min: number) => item?.match({ min, hour, date: 24, month: 11, dow: 2 })
    expect([isTime(16, 30), isTime(0, 30)]).toEqual([true, false])
  })
})
