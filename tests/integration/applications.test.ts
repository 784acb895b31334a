import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { firstBrokenLink, type Json } from '~/domain/application/hash-chain'
import { isItemEditable } from '~/domain/application/locks'
import { chinaDay } from '~/domain/shared/dates'
import { execute, submitStage, type CaseCommand } from '~/features/applications/commands.server'
import { sha256 } from '~/server/sha256.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import {
  approve,
  approveBefore,
  claim,
  completeStage,
  giveAnswer,
  giveDocument,
  submit,
  NOW,
  snapshotOf,
  verdictsOn,
  versionOf,
} from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const FLAGGED = 'S05.doc.customs_record'

async function submitted() {
  const { firm, owner } = await createFirm()
  const handed = await submit({ firm, by: owner, stage: 'register' })
  return { firm, owner, ...handed }
}

async function inReview() {
  const advisor = await createStaff('advisor')
  const opened = await submitted()
  await claim(opened.applicationId, advisor)
  return { ...opened, advisor }
}

async function press(applicationId: string) {
  return { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
}

async function command(advisor: Person, applicationId: string, what: CaseCommand) {
  return execute(advisorScope(advisor), applicationId, what, await press(applicationId))
}

async function status(id: string) {
  return db.application.findUniqueOrThrow({ where: { id } })
}

describe('submitting', () => {
  test('freezes questions, answers and documents, and passes the turn to the advisors', async () => {
    const { applicationId, reference, owner } = await submitted()
    expect(reference).toBe('R-2611-0001')
    const row = await status(applicationId)
    expect(row).toMatchObject({ status: 'submitted', version: 1, round: 1, waitingOn: 'advisor', assigneeId: null })
    expect(row.dueAt).toEqual(new Date('2026-11-25T09:00:00Z'))
    const snapshot = await snapshotOf(applicationId)
    const s05 = snapshot.tasks.find(({ taskId }) => taskId === 'S05')
    expect(s05?.items[0]).toMatchObject({ itemId: 'S05.customs_code', value: '2101960ABC' })
    expect(s05?.items[0]?.label.en).not.toBe(s05?.items[0]?.label['zh-CN'])
    expect(s05?.items.find(({ kind }) => kind === 'document')).toMatchObject({
      file: { filename: 'customs_record-1.pdf' },
    })
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: owner.email } })
    expect(mail.subject).toContain(reference)
    expect(await db.waitInterval.findMany()).toMatchObject([{ on: 'advisor', startedAt: NOW, endedAt: null }])
  })

  test('numbers run on within the month', async () => {
    await submitted()
    expect((await submitted()).reference).toBe('R-2611-0002')
  })

  test('is refused while something is missing, and says how much', async () => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    await giveAnswer(firm, 'S05.customs_code', '')
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    expect(await submitStage(firmScope(firm, owner), input, NOW)).toEqual({
      ok: false,
      refusal: { code: 'stage_incomplete', values: { count: 1 } },
    })
    expect(await db.application.count()).toBe(0)
  })

  test.each([
    { name: 'without the declaration', change: { declarationAccepted: false }, code: 'declaration_not_accepted' },
    { name: 'before the stage before it is approved', change: { stage: 'market' as const }, code: 'stage_not_open' },
  ])('is refused $name', async ({ change, code }) => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    const input = { stage: 'register' as const, requestId: randomUUID(), declarationAccepted: true, ...change }
    expect(await submitStage(firmScope(firm, owner), input, NOW)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('is refused to a viewer', async () => {
    const { firm } = await createFirm()
    await completeStage(firm, 'register')
    const viewer = await addMember(firm, 'viewer')
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    expect(await submitStage(firmScope(firm, viewer, 'viewer'), input, NOW)).toMatchObject({
      refusal: { code: 'not_your_case' },
    })
  })

  test('is remembered by its press and its stage: the same press for another stage is a press of its own', async () => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    const press = { requestId: randomUUID(), declarationAccepted: true }
    const first = await submitStage(firmScope(firm, owner), { ...press, stage: 'register' }, NOW)
    expect(await submitStage(firmScope(firm, owner), { ...press, stage: 'register' }, NOW)).toEqual(first)
    expect(await submitStage(firmScope(firm, owner), { ...press, stage: 'market' }, NOW)).toMatchObject({
      refusal: { code: 'stage_not_open' },
    })
    expect(await db.application.count()).toBe(1)
  })

  test('twice at once by two colleagues makes one application', async () => {
    const { firm, owner } = await createFirm()
    const editor = await addMember(firm, 'editor')
    await completeStage(firm, 'register')
    const results = await Promise.all(
      [owner, editor].map((person) =>
        submitStage(
          firmScope(firm, person),
          { stage: 'register', requestId: randomUUID(), declarationAccepted: true },
          NOW,
        ),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'already_submitted' } })
  })

  test('with the same request id ten times, at once and again, has one effect', async () => {
    const { firm, owner } = await createFirm()
    await completeStage(firm, 'register')
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    const hand = () => submitStage(firmScope(firm, owner), input, NOW)
    const results = [...(await Promise.all(Array.from({ length: 9 }, hand))), await hand()]
    expect(new Set(results.map((result) => result.ok && result.value.applicationId)).size).toBe(1)
    expect(await db.submissionVersion.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })
})

describe('one winner', () => {
  test('of 20 decisions at once one counts, and the others hear who it was', async () => {
    const { applicationId, advisor, owner } = await inReview()
    const lead = await createStaff('lead_advisor', { name: '赵敏' })
    const expectedVersion = await versionOf(applicationId)
    const good = await verdictsOn(applicationId)
    const bad = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const scope = advisorScope(index % 2 ? advisor : lead)
        const what: CaseCommand =
          index % 3
            ? { name: 'approve', verdicts: good, summary: '', isEnough: true }
            : { name: 'request_changes', verdicts: bad, summary: '请补正。' }
        return execute(scope, applicationId, what, { expectedVersion, requestId: randomUUID(), now: NOW })
      }),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const winner = results.findIndex(({ ok }) => ok) % 2
    const name = winner === 1 ? '周婷' : '赵敏'
    for (const [index, result] of atLeast(2, results).entries())
      if (!result.ok)
        expect(result.refusal).toMatchObject({
          code: 'version_conflict',
          // Nobody is told their own name.
          values: { who: index % 2 === winner ? '您（在另一个窗口）' : name },
        })
    expect(
      await db.applicationEvent.count({ where: { applicationId, type: { in: ['approved', 'changes_requested'] } } }),
    ).toBe(1)
    // one for the submission, one for the decision
    expect(await db.outboxMail.count({ where: { to: owner.email } })).toBe(2)
  })

  test('of 20 advisors claiming the same case one gets it', async () => {
    const { applicationId } = await submitted()
    const advisors = await Promise.all(Array.from({ length: 20 }, () => createStaff('advisor')))
    const expectedVersion = await versionOf(applicationId)
    const results = await Promise.all(
      advisors.map((advisor) =>
        execute(
          advisorScope(advisor),
          applicationId,
          { name: 'claim' },
          { expectedVersion, requestId: randomUUID(), now: NOW },
        ),
      ),
    )
    const winners = advisors.filter((_, index) => results[index]?.ok)
    expect(winners).toHaveLength(1)
    expect((await status(applicationId)).assigneeId).toBe(winners[0]?.id)
  })

  test('the same decision ten times is one decision', async () => {
    const { applicationId, advisor } = await inReview()
    const once = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
    const what: CaseCommand = {
      name: 'approve',
      verdicts: await verdictsOn(applicationId),
      summary: '',
      isEnough: true,
    }
    const results = await Promise.all(
      Array.from({ length: 10 }, () => execute(advisorScope(advisor), applicationId, what, once)),
    )
    expect(atLeast(1, results).every(({ ok }) => ok)).toBe(true)
    expect(await db.applicationEvent.count({ where: { applicationId, type: 'approved' } })).toBe(1)
  })

  test('a row held for more than three seconds is a refusal, not a hang', async () => {
    const { applicationId, advisor } = await inReview()
    const once = await press(applicationId)
    const answer = await db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT id FROM "Application" WHERE id = ${applicationId}::uuid FOR UPDATE`
        return execute(advisorScope(advisor), applicationId, { name: 'release' }, once)
      },
      { timeout: 15_000 },
    )
    expect(answer).toEqual({ ok: false, refusal: { code: 'busy' } })
  })
})

describe('who may decide', () => {
  test('not another advisor, not a member of the firm, but a lead', async () => {
    const { applicationId, firm } = await inReview()
    const what: CaseCommand = {
      name: 'approve',
      verdicts: await verdictsOn(applicationId),
      summary: '',
      isEnough: true,
    }
    expect(await command(await createStaff('advisor'), applicationId, what)).toMatchObject({
      refusal: { code: 'not_your_case' },
    })
    const related = await createStaff('lead_advisor')
    await addMember(firm, 'viewer', related)
    expect(await command(related, applicationId, what)).toMatchObject({ refusal: { code: 'own_firm' } })
    expect(await command(await createStaff('lead_advisor'), applicationId, what)).toMatchObject({ ok: true })
  })

  test('a case is handed over to somebody who may review the firm, with a reason', async () => {
    const { applicationId, advisor, firm } = await inReview()
    const colleague = await createStaff('advisor')
    const member = await createStaff('advisor')
    await addMember(firm, 'editor', member)
    const to = (assigneeId: string): CaseCommand => ({ name: 'reassign', assigneeId, reason: 'absence' })
    expect(await command(advisor, applicationId, to(member.id))).toMatchObject({ refusal: { code: 'no_such_advisor' } })
    expect(await command(advisor, applicationId, to(colleague.id))).toMatchObject({ ok: true })
    expect((await status(applicationId)).assigneeId).toBe(colleague.id)
  })

  test('another firm’s application answers like a missing one', async () => {
    const { applicationId } = await submitted()
    const other = await createFirm()
    const scope = firmScope(other.firm, other.owner)
    const once = await press(applicationId)
    for (const id of [applicationId, randomUUID(), 'no-id']) {
      await expect(execute(scope, id, { name: 'withdraw' }, once)).rejects.toMatchObject({ status: 404 })
    }
    expect((await status(applicationId)).status).toBe('submitted')
  })
})

describe('requested changes', () => {
  test('only the flagged item opens, approvals stand, the new round is a new version', async () => {
    const { applicationId, advisor, firm, owner } = await inReview()
    const verdicts = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
    expect(
      await command(advisor, applicationId, { name: 'request_changes', verdicts, summary: '请重扫回执。' }),
    ).toMatchObject({ ok: true })

    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: owner.email, subject: { contains: '更正' } } })
    expect(mail.text).toContain('印章不完整')
    expect(mail.text).toContain('右下角印章被裁切。')
    expect(await status(applicationId)).toMatchObject({
      status: 'changes_requested',
      waitingOn: 'firm',
      summary: '请重扫回执。',
    })

    const { locks } = await loadRoadmap(db, firm.id, chinaDay(NOW))
    expect(isItemEditable(locks, 'register', FLAGGED)).toBe(true)
    expect(isItemEditable(locks, 'register', 'S05.customs_code')).toBe(false)
    expect(isItemEditable(locks, 'register', 'S01.doc.business_licence')).toBe(false)

    const again = () =>
      submitStage(
        firmScope(firm, owner),
        { stage: 'register', requestId: randomUUID(), declarationAccepted: true },
        NOW,
      )
    expect(await again()).toMatchObject({ refusal: { code: 'nothing_changed' } })
    await giveDocument(firm, 'customs_record')
    expect(await again()).toMatchObject({ ok: true, value: { applicationId } })

    expect(await status(applicationId)).toMatchObject({
      status: 'resubmitted',
      round: 2,
      assigneeId: advisor.id,
      waitingOn: 'advisor',
    })
    expect(await db.submissionVersion.count({ where: { applicationId } })).toBe(2)
    const standing = await db.itemVerdict.findMany({ where: { applicationId, round: 2 } })
    expect(standing).toHaveLength(verdicts.length - 1)
    expect(standing.some(({ itemId }) => itemId === FLAGGED)).toBe(false)
    expect(await db.outboxMail.count({ where: { to: advisor.email } })).toBe(1)

    // Only the changed item needs a look before the approval.
    const only: CaseCommand = {
      name: 'approve',
      verdicts: [{ itemId: FLAGGED, verdict: 'accepted', reasonCode: null, note: '' }],
      summary: '',
      isEnough: true,
    }
    expect(await command(advisor, applicationId, only)).toMatchObject({ ok: true })
    const milestones = await db.milestoneReached.findMany({ where: { firmId: firm.id }, orderBy: { milestone: 'asc' } })
    expect(milestones.map(({ milestone, verifiedById }) => [milestone, verifiedById])).toEqual([
      [0, null],
      [1, advisor.id],
      [2, advisor.id],
    ])
    const waits = await db.waitInterval.findMany({ where: { applicationId }, orderBy: { startedAt: 'asc' } })
    expect(waits.map(({ on }) => on)).toEqual(expect.arrayContaining(['advisor', 'firm', 'advisor']))
    expect(atLeast(1, waits).every(({ endedAt }) => endedAt !== null)).toBe(true)
  })

  test('a change to an approved item takes its approval away', async () => {
    const { applicationId, advisor, firm, owner } = await inReview()
    const verdicts = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
    await command(advisor, applicationId, { name: 'request_changes', verdicts, summary: '' })
    await giveDocument(firm, 'customs_record')
    await giveAnswer(firm, 'S05.english_address', 'No. 18-2 Huaxiang Road')
    await submitStage(
      firmScope(firm, owner),
      { stage: 'register', requestId: randomUUID(), declarationAccepted: true },
      NOW,
    )
    const standing = await db.itemVerdict.findMany({ where: { applicationId, round: 2 }, select: { itemId: true } })
    expect(standing.map(({ itemId }) => itemId)).not.toContain('S05.english_address')
  })

  test.each([
    { name: 'without a reason code', reasonCode: null, code: 'reason_missing' },
    { name: 'with a code nobody knows', reasonCode: 'Z-99', code: 'reason_missing' },
  ])('are refused $name, and nothing is written', async ({ reasonCode, code }) => {
    const { applicationId, advisor } = await inReview()
    const version = await versionOf(applicationId)
    const verdicts = [{ itemId: FLAGGED, verdict: 'needs_changes', reasonCode, note: '' }] as const
    expect(await command(advisor, applicationId, { name: 'request_changes', verdicts, summary: '' })).toMatchObject({
      refusal: { code },
    })
    expect(await versionOf(applicationId)).toBe(version)
    expect(await db.itemVerdict.count()).toBe(0)
  })

  test('verdicts can be saved on the way and count for the decision', async () => {
    const { applicationId, advisor } = await inReview()
    const verdicts = await verdictsOn(applicationId)
    await command(advisor, applicationId, { name: 'record_verdicts', verdicts })
    const version = await versionOf(applicationId)
    await command(advisor, applicationId, { name: 'record_verdicts', verdicts })
    expect(await versionOf(applicationId)).toBe(version)
    expect(
      await command(advisor, applicationId, { name: 'approve', verdicts: [], summary: '', isEnough: true }),
    ).toMatchObject({
      ok: true,
    })
  })
})

describe('the first export', () => {
  async function exportInReview(number: string) {
    const advisor = await createStaff('advisor')
    const { firm, owner } = await createFirm()
    await approveBefore({ firm, by: owner, stage: 'export' })
    await completeStage(firm, 'export')
    await giveAnswer(firm, 'T12.declaration_number', number)
    const { applicationId } = await submit({ firm, by: owner, stage: 'export' })
    await claim(applicationId, advisor)
    return { applicationId, advisor, firm }
  }

  test('is counted with its certificate, and the ladder moves', async () => {
    const { applicationId, advisor, firm } = await exportInReview('123420260000000001')
    await approve(applicationId, advisor)
    const declaration = await db.exportDeclaration.findFirstOrThrow({ include: { certificate: true } })
    expect(declaration).toMatchObject({
      firmId: firm.id,
      declarationNumber: '123420260000000001',
      market: 'KZ',
      mode: '0110',
      currency: 'USD',
      valueMinor: 1_250_000n,
      verifiedById: advisor.id,
    })
    expect(declaration.certificate?.code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/)
    const milestones = await db.milestoneReached.findMany({ where: { firmId: firm.id } })
    expect(milestones.map(({ milestone }) => milestone).sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('a declaration number counts once in the whole programme', async () => {
    const first = await exportInReview('123420260000000002')
    const second = await exportInReview('123420260000000002')
    const results = await Promise.all(
      [first, second].map(async ({ applicationId, advisor }) =>
        command(advisor, applicationId, {
          name: 'approve',
          verdicts: await verdictsOn(applicationId),
          summary: '',
          isEnough: true,
        }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'declaration_duplicate', itemId: 'T12.declaration_number' },
    })
    expect(await db.exportDeclaration.count()).toBe(1)
    expect(await db.application.count({ where: { stage: 'export', status: 'in_review' } })).toBe(1)
  })
})

describe('the record', () => {
  test('holds as a chain, and an altered copy breaks it', async () => {
    const { applicationId, advisor } = await inReview()
    await command(advisor, applicationId, {
      name: 'request_changes',
      verdicts: await verdictsOn(applicationId, { [FLAGGED]: 'D-01' }),
      summary: '',
    })
    const rows = await db.applicationEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } })
    const links = rows.map((row) => ({ ...row, payload: row.payload as Json }))
    expect(links.map(({ type }) => type)).toEqual(['submitted', 'claimed', 'verdicts_recorded', 'changes_requested'])
    expect(firstBrokenLink(links, sha256)).toBeNull()
    expect(
      firstBrokenLink(
        links.map((link) => (link.seq === 2 ? { ...link, actorId: 'somebody' } : link)),
        sha256,
      ),
    ).toBe(2)
  })

  test('can be withdrawn by the firm, and submitted anew under a new reference', async () => {
    const { applicationId, firm, owner, reference } = await submitted()
    const result = await execute(
      firmScope(firm, owner),
      applicationId,
      { name: 'withdraw' },
      await press(applicationId),
    )
    expect(result.ok).toBe(true)
    const anew = await submit({ firm, by: owner, stage: 'register' })
    expect(anew.reference).not.toBe(reference)
    expect(await db.application.count({ where: { firmId: firm.id } })).toBe(2)
  })

  test('holds no free text about people', async () => {
    const { applicationId, advisor, owner } = await inReview()
    await command(advisor, applicationId, {
      ...{ name: 'reject', verdicts: [], isEnough: true },
      summary: `${owner.name}的材料不实`,
    })
    const payloads = JSON.stringify(
      await db.applicationEvent.findMany({ where: { applicationId }, select: { payload: true } }),
    )
    expect(payloads).not.toContain(owner.name)
  })
})

test('a person of no firm and no staff is nobody to a case', async () => {
  const { applicationId, firm } = await submitted()
  const stranger = await createPerson()
  await expect(
    execute(firmScope({ id: randomUUID() }, stranger), applicationId, { name: 'withdraw' }, await press(applicationId)),
  ).rejects.toMatchObject({ status: 404 })
  expect(firm.id).toBeTruthy()
})
