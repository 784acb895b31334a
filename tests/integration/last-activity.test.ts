// When somebody was last heard of, as the database notes it by itself.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie } from '../factories/people'
import { activityOf, daysBefore, MORNING, silentFirm, silentPerson } from '../factories/quiet'
import { approve, claim, giveDocument, submit, versionOf } from '../factories/stages'
import { emptyDatabase, owner as maker } from '../support/database'
import { firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

beforeEach(emptyDatabase)

const at = (firm: Pick<Firm, 'id'>) => activityOf({ firmId: firm.id })

describe('of a firm', () => {
  const answer = (firmId: string, savedAt: Date, fieldId = 'english_address') =>
    db.taskAnswer.create({ data: { firmId, taskId: 'S01', fieldId, value: 'x', savedAt, savedById: 'factory' } })

  test('at first that it was registered, and that nothing was ever given', async () => {
    const { firm } = await silentFirm(9)
    expect(await at(firm)).toMatchObject({
      at: daysBefore(9),
      what: 'registered',
      workedAt: null,
      silentSince: daysBefore(9),
    })
  })

  const WORK: readonly (readonly [string, string, (firmId: string) => Promise<unknown>])[] = [
    ['an answer', 'answered', (firmId) => answer(firmId, MORNING)],
    [
      'an answer of the readiness check',
      'answered',
      (firmId) =>
        db.readinessAnswer.create({ data: { firmId, questionId: 'R1', level: 1, savedAt: MORNING, savedById: 'x' } }),
    ],
    [
      'a product',
      'chose',
      (firmId) => db.firmProduct.create({ data: { firmId, name: '泵', hs6: '841370', createdAt: MORNING } }),
    ],
    [
      'a market',
      'chose',
      (firmId) =>
        db.marketChoice.create({
          data: { firmId, market: 'KZ', position: 1, reason: '', chosenById: 'x', chosenAt: MORNING },
        }),
    ],
    [
      'a channel',
      'chose',
      (firmId) =>
        db.channelChoice.create({ data: { firmId, channelId: 'alibaba_com', chosenById: 'x', chosenAt: MORNING } }),
    ],
  ]
  test.each(WORK)('%s', async (_, what, work) => {
    const [ours, theirs] = [await silentFirm(9), await silentFirm(9)]
    await work(ours.firm.id)
    expect(await at(ours.firm)).toMatchObject({ at: MORNING, what, workedAt: MORNING, silentSince: MORNING })
    expect(await at(theirs.firm)).toMatchObject({ what: 'registered', workedAt: null })
  })

  test('a document, and that it filed with an authority, at the moment it is said', async () => {
    const [one, other] = [await silentFirm(9), await silentFirm(9)]
    await giveDocument(one.firm, 'business_licence')
    await db.agencyWait.create({
      data: { firmId: other.firm.id, taskId: 'S05', since: daysBefore(20), savedById: 'x' },
    })
    expect(await at(one.firm)).toMatchObject({ what: 'uploaded' })
    const filed = await at(other.firm)
    expect([filed.what, filed.at > daysBefore(1)]).toEqual(['filed', true])
  })

  test('an answer that is changed, and many at once, the newest of which counts', async () => {
    const { firm } = await silentFirm(9)
    await answer(firm.id, daysBefore(8))
    await db.taskAnswer.updateMany({ where: { firmId: firm.id }, data: { value: 'y', savedAt: daysBefore(6) } })
    expect((await at(firm)).at).toEqual(daysBefore(6))
    const rows = [5, 3, 4].map((days) => ({ taskId: 'S02', fieldId: `f${days}`, savedAt: daysBefore(days) }))
    await db.taskAnswer.createMany({ data: rows.map((row) => ({ ...row, firmId: firm.id, value: '', savedById: '' })) })
    expect((await at(firm)).at).toEqual(daysBefore(3))
  })

  test('what comes late never turns it back', async () => {
    const { firm } = await silentFirm(9)
    await answer(firm.id, MORNING, 'one')
    await answer(firm.id, daysBefore(5), 'two')
    expect(await at(firm)).toMatchObject({ at: MORNING, workedAt: MORNING })
  })

  test('a member who signs in is heard of, and has given nothing', async () => {
    const [ours, theirs] = [await silentFirm(9), await silentFirm(9)]
    await sessionCookie(await addMember(ours.firm, 'viewer'))
    expect(await at(ours.firm)).toMatchObject({ what: 'signed_in', workedAt: null })
    expect((await at(ours.firm)).silentSince.getTime()).toBeGreaterThan(daysBefore(1).getTime())
    expect(await at(theirs.firm)).toMatchObject({ what: 'registered' })
  })

  test('two colleagues who save at once never wait for each other', async () => {
    const { firm } = await silentFirm(9)
    await db.$transaction(async (tx) => {
      const row = { firmId: firm.id, taskId: 'S01', value: 'x', savedById: 'one', savedAt: MORNING }
      await tx.taskAnswer.create({ data: { ...row, fieldId: 'one' } })
      await answer(firm.id, MORNING, 'two')
      await tx.taskAnswer.create({ data: { ...row, fieldId: 'three' } })
    })
    expect(await at(firm)).toMatchObject({ at: MORNING, workedAt: MORNING })
    expect(await db.taskAnswer.count({ where: { firmId: firm.id } })).toBe(3)
  })

  test('its silence begins when we give the turn back', async () => {
    const { firm, owner } = await createFirm({ createdAt: daysBefore(60) })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: daysBefore(40) })
    const handed = await at(firm)
    expect(handed.workedAt).not.toBeNull()
    const advisor = await createStaff('advisor')
    const later = new Date(handed.silentSince.getTime() + 86_400_000)
    await claim(applicationId, advisor, later)
    expect(await at(firm)).toEqual(handed)
    await approve(applicationId, advisor, later)
    expect(await at(firm)).toEqual({ ...handed, silentSince: later })
  })

  test('withdrawing is heard of', async () => {
    const { firm, owner } = await createFirm({ createdAt: daysBefore(60) })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const now = new Date(Date.now() + 3_600_000)
    const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
    await execute(firmScope(firm, owner), applicationId, { name: 'withdraw' }, press)
    expect(await at(firm)).toMatchObject({ what: 'withdrew', at: now })
  })
})

describe('of a person without a firm', () => {
  const rowOf = (userId: string) => db.lastActivity.findUnique({ where: { userId } })

  test('that the address was confirmed, then that they signed in, until a firm takes them in', async () => {
    const person = await silentPerson(9)
    expect(await rowOf(person.id)).toMatchObject({ at: daysBefore(9), what: 'confirmed' })
    await sessionCookie(person)
    expect(await rowOf(person.id)).toMatchObject({ what: 'signed_in' })
    await createFirm({ owner: person })
    expect(await rowOf(person.id)).toBeNull()
  })

  test('nothing before the address is confirmed, and nothing of staff', async () => {
    const unconfirmed = await createPerson({ emailVerified: false })
    const advisor = await createStaff('advisor')
    expect([await rowOf(unconfirmed.id), await rowOf(advisor.id)]).toEqual([null, null])
    await db.user.update({ where: { id: unconfirmed.id }, data: { emailVerified: true } })
    expect(await rowOf(unconfirmed.id)).toMatchObject({ what: 'confirmed' })
  })
})

test('those who were here before the portal noted it are taken over as if it had', async () => {
  const { firm, owner } = await createFirm({ createdAt: daysBefore(60) })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: daysBefore(40) })
  const advisor = await createStaff('advisor')
  const later = new Date(Date.now() + 86_400_000)
  await claim(applicationId, advisor, later)
  await approve(applicationId, advisor, later)
  await silentFirm(9)
  await silentPerson(5)
  const rows = () =>
    db.lastActivity.findMany({
      omit: { id: true, what: true },
      orderBy: [{ firmId: 'asc' }, { userId: 'asc' }],
    })
  const noted = await rows()
  await db.lastActivity.deleteMany()
  const migration = 'prisma/migrations/20261125050000_nudges/migration.sql'
  // The value has another name since; the statements are the ones that ran.
  const written = readFileSync(migration, 'utf8').replaceAll("'handed_in'", "'submitted'")
  const [, before = ''] = written.split('-- Those who were here before')
  for (const statement of before
    .slice(before.indexOf('\n'))
    .split(';\n')
    .filter((text) => text.trim()))
    await maker.$executeRawUnsafe(statement)
  const takenOver = await rows()
  expect(takenOver.map(({ firmId, userId }) => [firmId, userId])).toEqual(
    noted.map(({ firmId, userId }) => [firmId, userId]),
  )
  for (const [index, one] of atLeast(1, noted.entries()))
    for (const moment of ['at', 'workedAt', 'silentSince'] as const) {
      const [was, is] = [one[moment]?.getTime() ?? 0, takenOver[index]?.[moment]?.getTime() ?? 0]
      // The triggers write nothing anew within a minute.
      expect(Math.abs(is - was), moment).toBeLessThan(60_000)
    }
})
