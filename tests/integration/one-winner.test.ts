// Many people press at once. A run of `npm run test:soak` does a hundred rounds of what is done once here.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { execute, submitStage, type CaseCommand } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { claim, completeStage, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'
import { rounds } from '../support/soak'
import { atLeast } from '../support/at-least'

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

describe('50 decisions at the same moment', () => {
  test.each(times(rounds(1, 100), (round) => [round + 1]))('round %i: one wins, 49 are told who it was', async () => {
    const { firm, owner } = await createFirm()
    const [advisor, lead] = [await createStaff('advisor'), await createStaff('lead_advisor', { name: '赵敏' })]
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await claim(applicationId, advisor)
    const expectedVersion = await versionOf(applicationId)
    const [good, bad] = [
      await verdictsOn(applicationId),
      await verdictsOn(applicationId, { 'S05.doc.customs_record': 'D-07' }),
    ]
    const decisions: readonly CaseCommand[] = [
      { name: 'approve', verdicts: good, summary: '', isEnough: true },
      { name: 'request_changes', verdicts: bad, summary: '请补正。' },
    ]
    const results = await Promise.all(
      times(50, (index) => {
        const press = { expectedVersion, requestId: randomUUID(), now: NOW }
        const command = decisions[index % 2] as CaseCommand
        return execute(advisorScope(index % 3 ? advisor : lead), applicationId, command, press)
      }),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal]))
    expect(refused).toHaveLength(49)
    for (const refusal of atLeast(1, refused))
      expect(refusal).toMatchObject({
        code: 'version_conflict',
        values: { who: expect.stringMatching(/周婷|赵敏|您（在另一个窗口）/) as string },
      })
    const decided = { applicationId, type: { in: ['approved', 'changes_requested'] } }
    expect(await db.applicationEvent.count({ where: decided })).toBe(1)
    expect(await db.outboxMail.count({ where: { to: owner.email } })).toBe(2)
  })
})

test.each(times(rounds(1, 20), (round) => [round + 1]))(
  'round %i: 100 claims by 20 advisors on 10 cases: 10 owners',
  async () => {
    const advisors = await Promise.all(times(20, () => createStaff('advisor')))
    const cases: string[] = []
    for (let index = 0; index < 10; index += 1) {
      const { firm, owner } = await createFirm()
      cases.push((await submit({ firm, by: owner, stage: 'register' })).applicationId)
    }
    const claims = times(100, (index) => ({ advisor: advisors[index % 20], id: cases[Math.floor(index / 10)] ?? '' }))
    const results = await Promise.all(
      claims.map(({ advisor, id }) => {
        if (!advisor) throw new Error('There is no such advisor')
        const press = { expectedVersion: 1, requestId: randomUUID(), now: NOW }
        return execute(advisorScope(advisor), id, { name: 'claim' }, press)
      }),
    )
    for (const id of atLeast(1, cases)) {
      const winners = claims.filter((one, index) => one.id === id && results[index]?.ok)
      expect(winners).toHaveLength(1)
      const row = await db.application.findUniqueOrThrow({ where: { id } })
      expect(row).toMatchObject({ status: 'in_review', assigneeId: winners[0]?.advisor?.id, version: 2 })
    }
    expect(await db.applicationEvent.count({ where: { type: 'claimed', applicationId: { in: cases } } })).toBe(10)
  },
)

test('the same request id 20 times at once and 20 times in a row: one version', async () => {
  const { firm, owner } = await createFirm()
  await completeStage(firm, 'register')
  const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
  const hand = () => submitStage(firmScope(firm, owner), input, NOW)
  const results = await Promise.all(times(20, hand))
  for (let again = 0; again < 20; again += 1) results.push(await hand())
  expect(new Set(results.map((result) => result.ok && result.value.applicationId)).size).toBe(1)
  expect(await db.submissionVersion.count()).toBe(1)
  expect(await db.applicationEvent.count()).toBe(1)
  expect(await db.outboxMail.count()).toBe(1)
})
