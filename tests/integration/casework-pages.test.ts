// What an advisor does with a case beside deciding it, through the page: hold, a lead, a colleague, reopening.
import { describe, expect, test } from 'vitest'
import { chinaDay } from '~/domain/shared/dates'
import { replyTo } from '~/features/reviews/components/names'
import { db } from '~/server/db.server'
import { addMember } from '../factories/firms'
import {
  casePageFor,
  command,
  heldCase,
  mails,
  more,
  moreBody,
  proposeRejection,
  sendMore,
} from '../factories/casework'
import { createStaff } from '../factories/people'
import { approve, submit, verdictsOn } from '../factories/stages'
import { countQueries } from '../support/count-queries'

const inDays = (days: number) => chinaDay(new Date(Date.now() + days * 86_400_000))
const HOLD = { intent: 'hold', until: inDays(9), reason: 'bank' }
const ESCALATE = { intent: 'escalate', reason: 'rule_unclear', text: '这条规定怎样理解？' }
const caseRow = (id: string) => db.application.findUniqueOrThrow({ where: { id } })
const events = (applicationId: string, type: string) => db.applicationEvent.count({ where: { applicationId, type } })

const handTo = ({ id: assigneeId }: { id: string }) => ({ name: 'reassign', assigneeId, reason: 'workload' }) as const

describe('putting a case on hold', () => {
  test('rests it until the beginning of that day in China, tells the firm, and closes the review form', async () => {
    const { applicationId, advisor, owner } = await heldCase()
    const sent = await more(applicationId, advisor, HOLD)
    expect([sent.status, sent.location]).toEqual([303, `/advisor/cases/${applicationId}?done=hold`])
    expect(await caseRow(applicationId)).toMatchObject({
      heldUntil: new Date(`${HOLD.until}T00:00:00+08:00`),
      waitingOn: 'agency',
    })
    expect(await mails(owner.email, 'caseHeld')).toBe(1)
    const { page, casework } = await casePageFor(applicationId, advisor)
    expect(page.standing).toBe('on_hold')
    expect(page.allowed).not.toContain('approve')
    expect(casework).toMatchObject({ hold: { reason: 'bank' }, may: ['resume', 'escalate', 'ask_colleague'] })
  })

  test('and resuming it gives the form back', async () => {
    const { applicationId, advisor } = await heldCase()
    await more(applicationId, advisor, HOLD)
    expect((await more(applicationId, advisor, { intent: 'resume' })).status).toBe(303)
    const { page, casework } = await casePageFor(applicationId, advisor)
    expect([page.standing, casework.hold]).toEqual(['mine', null])
    expect((await more(applicationId, advisor, { intent: 'resume' })).data.errors).toEqual([
      { field: null, message: { key: 'refusals:applications.not_on_hold', values: undefined } },
    ])
  })

  test.each([
    ['today', { until: inDays(0) }, 'until', 'refusals:applications.date_not_ahead'],
    ['no day', { until: 'soon' }, 'until', 'forms:answer.not_a_date'],
    ['the 30th of February', { until: '2027-02-30' }, 'until', 'forms:answer.not_a_date'],
    ['two years', { until: inDays(730) }, 'until', 'casework:hold.tooFar'],
    ['no reason', { reason: '' }, 'reason', 'forms:choose'],
    ['another reason', { reason: 'holiday' }, 'reason', 'forms:unknownOption'],
  ])('%s is said at its control, and what was typed stays', async (_, change, field, key) => {
    const { applicationId, advisor } = await heldCase()
    const { status, data } = await more(applicationId, advisor, { ...HOLD, ...change })
    expect([status, data.errors.map((error) => [error.field, error.message.key])]).toEqual([422, [[field, key]]])
    expect(data.values).toMatchObject(Object.fromEntries(Object.entries(change).map(([name, text]) => [name, [text]])))
    expect(replyTo(data, 'more')).toBe(data)
    expect(replyTo(data, 'review')).toBeUndefined()
  })

  test('pressed five times at once it has one effect and one mail', async () => {
    const { applicationId, advisor, owner } = await heldCase()
    const body = await moreBody(applicationId, HOLD)
    const all = await Promise.all(Array.from({ length: 5 }, () => sendMore(applicationId, advisor, body)))
    expect(all.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect([await events(applicationId, 'held'), await mails(owner.email, 'caseHeld')]).toEqual([1, 1])
  })

  test('another form of the page it was drawn with is refused, not taken for the same press', async () => {
    const { applicationId, advisor } = await heldCase()
    const body = await moreBody(applicationId, HOLD)
    await sendMore(applicationId, advisor, body)
    const { status } = await sendMore(applicationId, advisor, { ...body, ...ESCALATE })
    expect([status, await events(applicationId, 'escalated')]).toEqual([409, 0])
  })

  test('is not for others, and nobody of the firm', async () => {
    const { applicationId, firm } = await heldCase()
    const [other, lead] = [await createStaff('advisor'), await createStaff('lead_advisor')]
    await addMember(firm, 'viewer', lead)
    for (const [who, key] of [
      [other, 'refusals:applications.not_your_case'],
      [lead, 'refusals:applications.own_firm'],
    ] as const) {
      expect((await casePageFor(applicationId, who)).casework.may).toEqual([])
      expect((await more(applicationId, who, HOLD)).data.errors[0]?.message.key).toBe(key)
    }
    expect((await caseRow(applicationId)).heldUntil).toBeNull()
  })
})

describe('asking a lead advisor', () => {
  test('shows the words to leads, who settle it with theirs', async () => {
    const { applicationId, advisor } = await heldCase()
    const lead = await createStaff('lead_advisor', { name: '陈强' })
    expect((await more(applicationId, advisor, ESCALATE)).status).toBe(303)
    expect(await mails(lead.email, 'caseEscalated')).toBe(1)
    const asked = await casePageFor(applicationId, lead)
    expect(asked.casework.escalation).toMatchObject({
      isByReaders: false,
      words: { text: ESCALATE.text, who: '王丽', reason: 'rule_unclear' },
    })
    expect(asked.casework.may).toContain('settle_escalation')
    expect((await casePageFor(applicationId, advisor)).casework.may).not.toContain('settle_escalation')
    const nothing = await more(applicationId, lead, { intent: 'settle_escalation', text: '  ' })
    expect(nothing.data.errors).toMatchObject([{ field: 'text', message: { key: 'forms:required' } }])
    expect((await more(applicationId, lead, { intent: 'settle_escalation', text: '按第三条办。' })).status).toBe(303)
    const { casework } = await casePageFor(applicationId, advisor)
    expect(casework.escalation).toBeNull()
    expect(casework.remarks.map(({ isAnswer, text, who }) => [isAnswer, text, who])).toEqual([
      [false, ESCALATE.text, '王丽'],
      [true, '按第三条办。', '陈强'],
    ])
  })

  test('that readers disagree is no reason a person gives', async () => {
    const { applicationId, advisor } = await heldCase()
    const { status, data } = await more(applicationId, advisor, { ...ESCALATE, reason: 'readers_disagree' })
    expect([status, data.errors[0]?.field]).toEqual([422, 'reason'])
  })
})

describe('asking a colleague', () => {
  test.each([
    ['whose account is disabled', { disabledAt: new Date() }],
    ['who reviews no cases any more', { staffRole: null }],
  ])('%s is said to answer no more, and a lead can answer', async (_why, data) => {
    const { applicationId, advisor } = await heldCase()
    const colleague = await createStaff('advisor', { name: '孟凡' })
    const lead = await createStaff('lead_advisor')
    const ask = { intent: 'ask_colleague', colleagueId: colleague.id, text: '印章有效吗？' }
    expect((await more(applicationId, advisor, ask)).status).toBe(303)
    const questions = async (who: typeof advisor) => (await casePageFor(applicationId, who)).casework.questions
    expect(await questions(advisor)).toMatchObject([{ colleague: '孟凡', isGone: false }])
    await db.user.update({ where: { id: colleague.id }, data })
    expect(await questions(advisor)).toMatchObject([{ colleague: '孟凡', isGone: true, mayAnswer: false }])
    const [asked] = await questions(lead)
    const reply = { intent: 'answer_colleague', consultationId: asked?.id ?? '', text: '有效。' }
    expect((await more(applicationId, lead, reply)).status).toBe(303)
    expect(await questions(advisor)).toMatchObject([{ answeredAt: expect.any(String) as string }])
  })

  test('who asked can withdraw the question, and the page says who did and when', async () => {
    const { applicationId, advisor } = await heldCase()
    const colleague = await createStaff('advisor', { name: '孟凡' })
    expect(
      (await more(applicationId, advisor, { intent: 'ask_colleague', colleagueId: colleague.id, text: '有效吗？' }))
        .status,
    ).toBe(303)
    const questions = async (who: typeof advisor) => (await casePageFor(applicationId, who)).casework.questions
    expect(await questions(colleague)).toMatchObject([{ mayAnswer: true, mayWithdraw: false }])
    const [asked] = await questions(advisor)
    expect(asked).toMatchObject({ mayAnswer: false, mayWithdraw: true, isWithdrawn: false })
    const press = { intent: 'withdraw_question', consultationId: asked?.id ?? '' }
    expect((await more(applicationId, advisor, press)).status).toBe(303)
    const closed = { isWithdrawn: true, mayAnswer: false, mayWithdraw: false, answeredBy: '王丽' }
    expect(await questions(colleague)).toMatchObject([closed])
    expect(await mails(colleague.email, 'questionWithdrawn')).toBe(1)
  })

  test('holds the decision up until the colleague has answered', async () => {
    const { applicationId, advisor } = await heldCase()
    const [colleague, other] = [await createStaff('advisor', { name: '孙立' }), await createStaff('advisor')]
    const ask = { intent: 'ask_colleague', colleagueId: colleague.id, text: '印章有效吗？' }
    expect((await more(applicationId, advisor, ask)).status).toBe(303)
    expect(await mails(colleague.email, 'colleagueAsked')).toBe(1)
    const verdicts = await verdictsOn(applicationId)
    const fields = Object.fromEntries(verdicts.map(({ itemId }) => [`verdict:${itemId}`, 'accepted']))
    const decide = { intent: 'approve', summary: '', isEnough: 'yes', ...fields }
    const refused = await more(applicationId, advisor, decide)
    expect(refused.data.errors[0]?.message.key).toBe('refusals:applications.question_open')

    const mayAnswer = async (who: typeof colleague) =>
      (await casePageFor(applicationId, who)).casework.questions.map((question) => question.mayAnswer)
    expect([await mayAnswer(colleague), await mayAnswer(other), await mayAnswer(advisor)]).toEqual([
      [true],
      [false],
      [false],
    ])
    const { casework } = await casePageFor(applicationId, colleague)
    const consultationId = casework.questions[0]?.id ?? ''
    const reply = { intent: 'answer_colleague', consultationId, text: '有效。' }
    expect((await more(applicationId, other, reply)).data.errors[0]?.message.key).toBe(
      'refusals:applications.not_asked',
    )
    expect((await more(applicationId, colleague, reply)).status).toBe(303)
    expect(await mails(advisor.email, 'colleagueAnswered')).toBe(1)
    expect((await casePageFor(applicationId, advisor)).casework.questions).toMatchObject([
      {
        question: { text: '印章有效吗？', language: 'zh-CN' },
        colleague: '孙立',
        asker: '王丽',
        answer: { text: '有效。', language: 'zh-CN' },
        answeredBy: '孙立',
        mayAnswer: false,
      },
    ])
    expect((await more(applicationId, colleague, reply)).data.errors[0]?.message.key).toBe(
      'refusals:applications.question_answered',
    )
    expect((await more(applicationId, advisor, decide)).status).toBe(303)
  })

  test('names nobody who may not review the firm, and says so at the list', async () => {
    const { applicationId, advisor, firm } = await heldCase()
    const member = await createStaff('advisor')
    await addMember(firm, 'viewer', member)
    const { casework } = await casePageFor(applicationId, advisor)
    expect(casework.colleagues.map(({ id }) => id)).not.toEqual(expect.arrayContaining([member.id, advisor.id]))
    for (const colleagueId of [member.id, advisor.id, 'nobody']) {
      const { data } = await more(applicationId, advisor, { intent: 'ask_colleague', colleagueId, text: '？' })
      expect(data.errors).toMatchObject([{ field: 'colleagueId' }])
      expect(data.values).toMatchObject({ text: ['？'] })
    }
  })
})

describe('reopening', () => {
  test('is for leads, with a reason, and tells the firm', async () => {
    const { applicationId, advisor, owner } = await heldCase()
    const lead = await createStaff('lead_advisor')
    await approve(applicationId, advisor)
    expect((await casePageFor(applicationId, advisor)).casework.may).toEqual([])
    expect((await casePageFor(applicationId, lead)).casework).toMatchObject({ may: ['reopen'], closedFor: null })
    expect((await more(applicationId, lead, { intent: 'reopen', reason: '' })).data.errors[0]?.field).toBe('reason')
    expect((await more(applicationId, lead, { intent: 'reopen', reason: 'mistake' })).status).toBe(303)
    expect(await caseRow(applicationId)).toMatchObject({ status: 'in_review', assigneeId: lead.id })
    expect(await mails(owner.email, 'caseReopened')).toBe(1)
  })

  test('says why not when the firm has submitted anew', async () => {
    const { applicationId, advisor, firm, owner } = await heldCase()
    const [lead, reader] = [await createStaff('lead_advisor'), await createStaff('advisor')]
    await proposeRejection(applicationId, advisor)
    const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { applicationId } })
    await command(applicationId, reader, { name: 'read', readingId, reading: 'reject', note: '同意。' })
    const later = new Date(Date.now() + 60_000)
    await submit({ firm, by: owner, stage: 'register', now: later })
    expect((await casePageFor(applicationId, lead)).casework).toMatchObject({ may: [], closedFor: 'newer_case' })
    const { data } = await more(applicationId, lead, { intent: 'reopen', reason: 'mistake' })
    expect(data.errors[0]?.message.key).toBe('refusals:applications.newer_case')
  })
})

test('a proposed rejection closes the review form and the hand-over until somebody else has read it', async () => {
  const { applicationId, advisor } = await heldCase()
  await proposeRejection(applicationId, advisor)
  const { page, casework } = await casePageFor(applicationId, advisor)
  expect(page.standing).toBe('rejection_proposed')
  expect(page.allowed).not.toEqual(expect.arrayContaining(['release', 'reassign', 'record_verdicts']))
  expect([page.colleagues, casework.rejectionBy, casework.may]).toEqual([[], '王丽', ['escalate', 'ask_colleague']])
})

test('after a decision, a case that waits for somebody else is not the next one', async () => {
  const { applicationId, advisor } = await heldCase()
  const [resting, next] = [await heldCase(), await heldCase()]
  for (const one of [resting, next]) await command(one.applicationId, one.advisor, handTo(advisor))
  await command(resting.applicationId, advisor, { name: 'hold', until: new Date(Date.now() + 1000), reason: 'bank' })
  const sent = await more(applicationId, advisor, { intent: 'release' })
  expect(sent.location).toBe(`/advisor/cases/${next.applicationId}?done=release&of=${applicationId}`)
})

test('all of it costs the page one query', async () => {
  const { applicationId, advisor } = await heldCase()
  await more(applicationId, advisor, ESCALATE)
  // Two of them make the session of the test.
  expect(await countQueries(() => casePageFor(applicationId, advisor))).toBeLessThanOrEqual(9)
})
