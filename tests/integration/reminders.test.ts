import { randomUUID } from 'node:crypto'
import { Logger, parseCrontab, runOnce } from 'graphile-worker'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '~/domain/calendar/working-days'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { execute } from '~/features/applications/commands.server'
import { calendarCrontab, calendarTasks, sendReminders } from '~/features/calendar/jobs.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { firmsWithLicence } from '../factories/many-firms'
import { createPerson, createStaff } from '../factories/people'
import { claim, giveAnswer, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { somebodyWaits } from '../support/lock-waits'
import { emptyDatabase } from '../support/database'
import { advisorScope } from '../support/scopes'
import { rounds } from '../support/soak'

const FIRMS = rounds(200, 1_000)

const quiet = new Logger(() => () => undefined)
const options = () => ({ connectionString: process.env.DATABASE_URL ?? '', taskList: calendarTasks, logger: quiet })
const MORNING = new Date('2026-11-24T00:00:00Z')
const today = chinaDay(MORNING)

beforeEach(emptyDatabase)

const mails = () =>
  db.outboxMail.findMany({ orderBy: { createdAt: 'asc' }, select: { to: true, subject: true, text: true } })

/** A firm whose licence runs out that many days from the morning. */
async function firmWithLicence(daysLeft: number, owner?: Awaited<ReturnType<typeof createPerson>>) {
  const made = await createFirm({ owner })
  await endLicence(made.firm, addDays(today, daysLeft))
  return made
}

async function endLicence(firm: Firm, day: IsoDate) {
  await giveAnswer(firm, 'S01.licence_valid_until', day)
}

const daysLater = (days: number) => new Date(MORNING.getTime() + days * 86_400_000)

describe('reminders of one firm', () => {
  test.each([
    [91, 0],
    [90, 1],
    [61, 1],
    [30, 1],
    [7, 1],
    [1, 1],
    [0, 1],
    [-1, 0],
  ])('%i days before: %i mail', async (daysLeft, count) => {
    const { firm } = await firmWithLicence(daysLeft)
    await sendReminders(firm.id, MORNING)
    await sendReminders(firm.id, MORNING)
    expect(await mails()).toHaveLength(count)
  })

  test('four in all, each on its day, however often it is looked', async () => {
    const { firm } = await firmWithLicence(100)
    const sentOn: number[] = []
    for (let day = 0; day <= 105; day += 1) {
      const before = await db.outboxMail.count()
      await sendReminders(firm.id, daysLater(day))
      if ((await db.outboxMail.count()) > before) sentOn.push(100 - day)
    }
    expect(sentOn).toEqual([90, 30, 7, 1])
  })

  test('after days on which nothing ran only the nearest is made up for', async () => {
    const { firm } = await firmWithLicence(91)
    await sendReminders(firm.id, daysLater(86))
    await sendReminders(firm.id, daysLater(87))
    expect(await db.reminderSent.findMany({ select: { days: true } })).toEqual([{ days: 7 }])
  })

  test('a renewed document is reminded of again, for its new day', async () => {
    const { firm } = await firmWithLicence(7)
    await sendReminders(firm.id, MORNING)
    await endLicence(firm, addDays(today, 400))
    await sendReminders(firm.id, daysLater(1))
    expect(await mails()).toHaveLength(1)
    await sendReminders(firm.id, daysLater(370))
    expect(await mails()).toHaveLength(2)
  })

  test('goes to those who can act, in their own language, and leads to the place', async () => {
    const english = await createPerson({ language: 'en', name: 'Anna' })
    const { firm, owner } = await firmWithLicence(7, english)
    const editor = await createPerson()
    const viewer = await createPerson()
    await addMember(firm, 'editor', editor)
    await addMember(firm, 'viewer', viewer)
    await sendReminders(firm.id, MORNING)
    const sent = await mails()
    expect(sent.map(({ to }) => to).sort()).toEqual([owner.email, editor.email].sort())
    const [forOwner] = sent.filter(({ to }) => to === owner.email)
    expect(forOwner?.text).toContain('Dear Anna')
    expect(forOwner?.text).toContain(`/firms/${firm.id}/tasks/S01`)
    expect(sent.find(({ to }) => to === editor.email)?.subject).toContain('到期')
  })

  test('what is settled at this very moment is waited for, and not reminded of', async () => {
    const { firm } = await firmWithLicence(7)
    const reminded = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${firm.id}::uuid FOR NO KEY UPDATE`
      const sending = sendReminders(firm.id, MORNING)
      await vi.waitUntil(somebodyWaits)
      await tx.taskAnswer.updateMany({ where: { firmId: firm.id }, data: { value: addDays(today, 400) } })
      return { sending }
    })
    await reminded.sending
    expect(await mails()).toEqual([])
  })

  test('a correction is reminded of until it is submitted', async () => {
    const { firm, owner } = await createFirm()
    const advisor = await createStaff('advisor')
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await claim(applicationId, advisor)
    const verdicts = await verdictsOn(applicationId, { 'S05.doc.customs_record': 'D-07' })
    const command = { name: 'request_changes', verdicts, summary: '请重扫。' } as const
    const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
    expect(await execute(advisorScope(advisor), applicationId, command, press)).toMatchObject({ ok: true })
    const { dueAt } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
    const before = (days: number) => new Date((dueAt?.getTime() ?? 0) - days * 86_400_000)
    await db.outboxMail.deleteMany()
    await sendReminders(firm.id, before(6))
    expect((await mails()).map(({ text }) => text)).toEqual([
      expect.stringContaining(`/firms/${firm.id}/applications/${applicationId}`),
    ])
    await giveDocument(firm, 'customs_record')
    await submit({ firm, by: owner, stage: 'register' })
    await db.outboxMail.deleteMany()
    await sendReminders(firm.id, before(1))
    expect(await mails()).toEqual([])
  })

  test('a firm that is gone has nothing due', async () => {
    await sendReminders(randomUUID(), MORNING)
    expect(await mails()).toEqual([])
  })
})

describe('the morning round', () => {
  test('is on the list of what runs by the clock, at midnight UTC', () => {
    expect(parseCrontab(calendarCrontab).map(({ task }) => task)).toEqual(['remind_all'])
  })

  test(
    'eight workers and a second round: each due document is one mail, settled ones none',
    { timeout: 240_000 },
    async () => {
      const dueOn = addDays(chinaDay(new Date()), 7)
      await firmsWithLicence(FIRMS, dueOn)
      await firmsWithLicence(50, addDays(dueOn, 4_000))
      for (const round of [1, 2]) {
        await db.$executeRaw`SELECT graphile_worker.add_job('remind_all')`
        await runOnce(options())
        if (round === 1) await db.$executeRaw`SELECT graphile_worker.add_job('remind_all')`
        await Promise.all(Array.from({ length: 8 }, () => runOnce(options())))
      }
      const [counted] = await db.$queryRaw<{ mails: number; readers: number; left: number }[]>`
      SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers,
        (SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier LIKE 'remind%') AS left FROM "OutboxMail"`
      expect(counted).toEqual({ mails: FIRMS, readers: FIRMS, left: 0 })
    },
  )
})
