// Reminders: who gets which mail in which language, once for each silence, whoever presses and however often.
import { randomUUID } from 'node:crypto'
import { parseCrontab } from 'graphile-worker'
import { describe, expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { actOnQuiet } from '~/features/quiet-firms/bulk-commands.server'
import { leaveAlone, sendReminder } from '~/features/quiet-firms/commands.server'
import { reminderCrontab, queueFirstReminders, sendFirstReminder } from '~/features/quiet-firms/jobs.server'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { activityOf, daysBefore, MORNING, silentFirm, silentPerson, stalledFirm } from '../factories/quiet'
import { claim, submit, verdictsOn, versionOf } from '../factories/stages'
import { queuedTasks } from '../support/mails'
import { advisorScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const SATURDAY = new Date('2026-11-28T02:00:00Z')
const english = () => createPerson({ language: 'en', name: 'Li Ming' })
const mailsTo = ({ email }: Pick<Person, 'email'>) =>
  db.outboxMail.findMany({ where: { to: email }, select: { subject: true, text: true } })

async function send(id: string, now = MORNING, by?: Person) {
  const scope = advisorScope(by ?? (await createStaff('advisor')))
  return sendReminder(scope, id, { requestId: randomUUID(), now })
}

/** Two weeks ago an advisor asked for a change; nothing was touched since. */
async function sentBackFirm(owner: Person) {
  const then = daysBefore(14)
  const { firm } = await createFirm({ owner, createdAt: daysBefore(60) })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: then })
  const advisor = await createStaff('advisor', { name: '孙立' })
  await claim(applicationId, advisor, then)
  const verdicts = await verdictsOn(applicationId, { 'S01.legal_representative': 'I-04' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: then }
  await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '' }, press)
  // Documents of the factory are as new as the test itself.
  await db.lastActivity.update({ where: { firmId: firm.id }, data: { workedAt: then, at: then, silentSince: then } })
  await db.outboxMail.deleteMany()
  return { firm, applicationId, id: (await activityOf({ firmId: firm.id })).id }
}

describe('a reminder', () => {
  test('goes once to everybody who can act, each in their own language, and names the next step', async () => {
    const { firm, owner, id } = await stalledFirm(40, { owner: await english() })
    const theirs = await stalledFirm(40)
    const [editor, viewer] = [await addMember(firm, 'editor'), await addMember(firm, 'viewer')]
    const gone = await addMember(firm, 'owner')
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: MORNING } })
    expect(await send(id)).toEqual({ ok: true, value: { number: 1, readers: 2 } })
    const [[mail], [other]] = [await mailsTo(owner), await mailsTo(editor)]
    expect(await db.outboxMail.count()).toBe(2)
    expect([await mailsTo(viewer), await mailsTo(gone), await mailsTo(theirs.owner)]).toEqual([[], [], []])
    const written = await db.firmReminder.findFirstOrThrow()
    expect(written).toMatchObject({ firmId: firm.id, userId: null, kind: 'stalled', number: 1, sentAt: MORNING })
    expect(mail?.text).toContain(`/firms/${firm.id}/tasks/${written.step}`)
    expect(mail?.text).toMatch(
      /Next step: .+\n(You need|You only).+ By published times: \d+ in the middle, \d+ working days at the longer end\.\n/,
    )
    // Who never submitted has no case to write in.
    expect(mail?.text).toContain('Your advisor: The Zero-to-One advisors. If something is in your way, ask')
    expect(mail?.text).toMatch(/\/firms\/[\w-]+\/messages\n.*simply ignore/)
    expect(other?.text).toMatch(/下一步：.+\n.+按公布的时间，中间值\d+个、较长\d+个工作日。\n/)
  })

  test('says what firms of the same kind took, once enough are known', async () => {
    const { owner, id } = await stalledFirm(40, { owner: await english() })
    await send(id)
    const step = (await db.firmReminder.findFirstOrThrow()).step
    const again = await stalledFirm(40, { owner: await english() })
    await db.taskMedian.create({
      data: { segment: 'industrial_enterprise', taskId: step, days: 4, p90Days: 7, firms: 9, computedAt: MORNING },
    })
    await send(again.id)
    expect((await mailsTo(owner))[0]?.text).toContain('By published times')
    expect((await mailsTo(again.owner))[0]?.text).toContain(
      'Half of firms like yours (9 so far) took 4 working days, nine of ten no more than 7 working days.',
    )
  })

  test('after a request for changes leads to the fix list and names the advisor who asked', async () => {
    const owner = await english()
    const { firm, applicationId, id } = await sentBackFirm(owner)
    expect(await send(id)).toMatchObject({ ok: true })
    const [mail] = await mailsTo(owner)
    expect(mail?.subject).toContain('corrections are waiting')
    expect(mail?.text).toContain(`/firms/${firm.id}/applications/${applicationId}`)
    expect(mail?.text).toMatch(/1 item is to be corrected\. .+ Submit again by \d+ December 2026/)
    const messages = `/firms/${firm.id}/applications/${applicationId}/messages`
    expect(mail?.text).toContain('Your advisor: 孙立. If a remark is not clear, ask your advisor here: http')
    expect(mail?.text).toContain(`${messages}\n`)
    expect(await db.firmReminder.findFirst()).toMatchObject({ kind: 'sent_back' })
  })

  test('to a firm that has submitted before leads to where it can answer', async () => {
    const { firm, owner, id } = await stalledFirm(40, { owner: await english() })
    const decided = {
      status: 'approved',
      waitingOn: 'nobody',
      reference: 'N-1',
      version: 1,
      submittedAt: daysBefore(50),
    } as const
    const { id: caseId } = await db.application.create({ data: { firmId: firm.id, stage: 'register', ...decided } })
    await send(id)
    const [mail] = await mailsTo(owner)
    expect(mail?.text).toMatch(/pausing for now, tell your advisor here and we will stop reminding you: http/)
    expect(mail?.text).toContain(`/firms/${firm.id}/applications/${caseId}/messages`)
  })

  test('to a person without a firm leads to registering one', async () => {
    const person = await silentPerson(5, { language: 'en', name: 'Wang Fang' })
    expect(await send(person.activityId)).toEqual({ ok: true, value: { number: 1, readers: 1 } })
    const [mail] = await mailsTo(person)
    expect(mail?.text).toContain('/firms/new')
    expect(await db.firmReminder.findFirst()).toMatchObject({ userId: person.id, firmId: null, step: 'register' })
  })
})

describe('one for each silence', () => {
  test('pressed twice, and by two advisors at once: one reminder, one mail', async () => {
    const { owner, id } = await stalledFirm(40)
    const [one, other] = [advisorScope(await createStaff('advisor')), advisorScope(await createStaff('lead_advisor'))]
    const presses = [one, other].flatMap((scope) => {
      const requestId = randomUUID()
      return Array.from({ length: 10 }, () => sendReminder(scope, id, { requestId, now: MORNING }))
    })
    const done = await Promise.all(presses)
    expect(done.filter(({ ok }) => ok)).toHaveLength(10)
    for (const refusal of atLeast(
      1,
      done.flatMap((result) => (result.ok ? [] : [result.refusal])),
    ))
      expect(refusal).toEqual({ code: 'reminded_already', day: '2026-12-24' })
    expect([await db.firmReminder.count(), (await mailsTo(owner)).length]).toEqual([1, 1])
  })

  test('three in a row, thirty days apart, and no fourth', async () => {
    const { owner, id } = await stalledFirm(40)
    const codes: string[] = []
    for (const days of [0, 29, 30, 59, 62, 100]) {
      const done = await send(id, daysBefore(-days))
      codes.push(done.ok ? `number ${done.value.number}` : done.refusal.code)
    }
    expect(codes).toEqual([
      'number 1',
      'reminded_already',
      'number 2',
      'reminded_already',
      'number 3',
      'reminded_enough',
    ])
    expect([await db.firmReminder.count(), (await mailsTo(owner)).length]).toEqual([3, 3])
  })

  test('a firm that did something and went quiet anew is told anew, from the first', async () => {
    const { firm, owner, id } = await stalledFirm(40)
    await send(id)
    const row = { firmId: firm.id, taskId: 'S01', fieldId: 'other', value: 'x', savedById: owner.id }
    await db.taskAnswer.create({ data: { ...row, savedAt: daysBefore(-1) } })
    expect(await send(id, daysBefore(-2))).toEqual({ ok: false, refusal: { code: 'not_quiet' } })
    expect(await send(id, daysBefore(-16))).toMatchObject({ ok: true, value: { number: 1 } })
  })

  test.each([
    ['on a Saturday', SATURDAY, 'not_working_day'],
    ['before it is quiet', daysBefore(30), 'not_quiet'],
  ] as const)('not %s', async (_, now, code) => {
    const { owner, id } = await stalledFirm(40)
    expect(await send(id, now)).toEqual({ ok: false, refusal: { code } })
    expect(await mailsTo(owner)).toEqual([])
  })

  test('not while the firm is left alone, nor when it waits for us, nor where nobody can act', async () => {
    const scope = advisorScope(await createStaff('advisor'))
    const [resting, empty] = [await stalledFirm(40), await stalledFirm(40)]
    await leaveAlone(scope, { ids: [resting.id], rest: { until: '2026-12-01', reason: '搬厂' } }, MORNING)
    await db.membership.deleteMany({ where: { firmId: empty.firm.id } })
    const { firm, owner } = await createFirm({ createdAt: daysBefore(60) })
    await submit({ firm, by: owner, stage: 'register', now: daysBefore(50) })
    const waiting = await db.lastActivity.update({
      where: { firmId: firm.id },
      data: { at: daysBefore(50), silentSince: daysBefore(50) },
    })
    await db.outboxMail.deleteMany()
    const codes = []
    for (const id of [resting.id, waiting.id, empty.id, randomUUID()]) {
      const done = await send(id)
      codes.push(done.ok ? 'sent' : done.refusal.code)
    }
    expect(codes).toEqual(['left_alone', 'not_quiet', 'nobody', 'gone'])
    expect([await db.firmReminder.count(), await db.outboxMail.count()]).toEqual([0, 0])
  })

  test('several at once: each with its own result, sent twice with one effect', async () => {
    const advisor = await createStaff('advisor')
    const [one, other] = [await stalledFirm(40, { nameZh: '甲' }), await silentPerson(5, { name: '王芳' })]
    const young = await stalledFirm(3, { nameZh: '乙' })
    const gone = randomUUID()
    const who = [one.id, young.id, other.activityId, gone]
    const form = { intent: 'remind', requestId: randomUUID(), who } as const
    const done = await actOnQuiet(advisorScope(advisor), form, MORNING)
    const outcomes = done.ok ? done.value.map(({ name, isDone }) => [name, isDone]) : []
    expect(outcomes).toEqual([
      ['甲', true],
      ['乙', false],
      ['王芳', true],
      ['', false],
    ])
    await actOnQuiet(advisorScope(advisor), form, MORNING)
    expect([await db.firmReminder.count(), await db.outboxMail.count()]).toEqual([2, 2])
  })
})

describe('the first word to those who never came back', () => {
  test('goes out by itself, once, to firms and people who gave nothing, and to nobody else', async () => {
    const [firm, person, young] = [await silentFirm(4), await silentPerson(4), await silentPerson(2)]
    const [old, begun] = [await silentFirm(31), await stalledFirm(29)]
    const ids = [firm.id, person.activityId, young.activityId, old.id, begun.id]
    const sent = []
    for (const id of [...ids, ...ids]) sent.push(await sendFirstReminder(id, MORNING))
    expect(sent).toEqual([true, true, ...Array.from({ length: 8 }, () => false)])
    const written = await db.firmReminder.findMany({ select: { kind: true, sentById: true, number: true } })
    expect(written).toEqual(Array.from({ length: 2 }, () => ({ kind: 'never_came_back', sentById: null, number: 1 })))
    expect(await db.outboxMail.count()).toBe(2)
  })

  test('not to somebody an advisor has written to, nor a second time after they looked in', async () => {
    const [one, other] = [await silentPerson(4), await silentPerson(4)]
    await send(one.activityId)
    expect(await sendFirstReminder(one.activityId, MORNING)).toBe(false)
    await sendFirstReminder(other.activityId, MORNING)
    await sessionCookie(other)
    await db.lastActivity.update({ where: { userId: other.id }, data: { silentSince: daysBefore(-1) } })
    expect(await sendFirstReminder(other.activityId, daysBefore(-10))).toBe(false)
    expect(await db.firmReminder.count()).toBe(2)
  })

  test('together with an advisor: one of the two', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { owner, id } = await silentFirm(4)
      await Promise.all([sendFirstReminder(id, MORNING), send(id), sendFirstReminder(id, MORNING)])
      expect(await mailsTo(owner)).toHaveLength(1)
    }
  })

  test('is looked for every morning at half past nine in China, but on days that are not worked', async () => {
    await silentFirm(4)
    await queueFirstReminders(SATURDAY)
    expect(await queuedTasks()).toEqual([])
    await queueFirstReminders(MORNING)
    await queueFirstReminders(MORNING)
    expect(await queuedTasks()).toEqual(['nudge_newcomer'])
    const [item] = parseCrontab(reminderCrontab)
    expect(item?.match({ min: 30, hour: 1, date: 24, month: 11, dow: 2 })).toBe(true)
  })
})
