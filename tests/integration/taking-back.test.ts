// A credit code is taken back from those who have no right to it: nobody reaches the firm, nothing is lost, and it can be undone.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFeed } from '~/features/calendar/commands.server'
import { openFeed } from '~/features/calendar/feed-queries.server'
import { sendReminders } from '~/features/calendar/jobs.server'
import { submitStage } from '~/features/applications/commands.server'
import { fillMissingTraits } from '~/features/duplicates/jobs.server'
import type { FoundFirm } from '~/features/firms/taking-back-queries.server'
import { exportFirms } from '~/features/outcomes/firm-queries.server'
import { getDashboard } from '~/features/outcomes/queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { findPublicCertificate } from '~/features/trade/queries.server'
import type { FormReply, Message } from '~/i18n/message-key'
import { action as joinByLink } from '~/routes/account/invitation'
import { action as hold, loader as page } from '~/routes/admin/firms'
import { loader as listPage } from '~/routes/firm/firms'
import { action as register } from '~/routes/firm/new'
import { action as changePeople } from '~/routes/firm/people'
import { action as ask } from '~/routes/firm/request-access'
import { loader as roadmap } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { profileForm } from '../factories/profile-form'
import { approveBefore, claim, completeStage, giveAnswer, submit } from '../factories/stages'
import { auditedCases } from '../support/audited-cases'
import { lastMailTo } from '../support/mails'
import { answer, get, post } from '../support/requests'
import { firmScope, officialScope } from '../support/scopes'

let administrator: Person
let squatter: Person
let colleague: Person
let rightful: Person
let firm: Firm
let theirs: Firm

beforeEach(async () => {
  administrator = await createStaff('administrator')
  squatter = await createPerson({ language: 'en' })
  rightful = await createPerson()
  ;({ firm } = await createFirm({ owner: squatter }))
  ;({ firm: theirs } = await createFirm({ nameZh: '大连海味水产有限公司' }))
  colleague = await addMember(firm, 'viewer')
})

const change = async (body: Record<string, string>, as: Person = administrator) =>
  answer<FormReply>(hold, {
    request: await post(`/admin/firms?code=${firm.creditCode}`, body, { as }),
    address: '203.0.113.5',
  })
const takeBack = (reason = 'no_right') => change({ intent: 'take_back', firmId: firm.id, reason })
const giveBack = () => change({ intent: 'give_back', firmId: firm.id })
const key = (given: { data: FormReply }) => given.data.errors[0]?.message.key
const shown = async () =>
  (
    await answer<{ firms: FoundFirm[] }>(page, {
      request: await get(`/admin/firms?code=${firm.creditCode}`, { as: administrator }),
    })
  ).data.firms
const open = async (as: Person) =>
  answer(roadmap, { request: await get(`/firms/${firm.id}`, { as }), params: { firmId: firm.id } })
const registering = async (as: Person) =>
  answer<FormReply>(register, {
    request: await post('/firms/new', profileForm({ creditCode: firm.creditCode }), { as }),
  })
const counted = async () => {
  const { funnel, breakdowns } = await getDashboard(officialScope(await createStaff('official')), {
    year: 2026,
    language: 'en',
  })
  return { funnel: funnel.map(({ firms }) => firms), breakdowns }
}
const statuses = async () =>
  (await db.application.findMany({ where: { firmId: firm.id }, orderBy: { stage: 'asc' } })).map(({ status }) => status)

describe('a firm whose code is taken back', () => {
  test('is reached by none of its members, who read why in their list and in a mail', async () => {
    expect((await takeBack()).location).toBe(`/admin/firms?code=${firm.creditCode}&done=take_back`)
    for (const as of [squatter, colleague])
      expect(await open(as)).toMatchObject({ status: 303, location: '/firms?all=1' })
    const list = await answer<{ firms: unknown[] }>(listPage, { request: await get('/firms', { as: squatter }) })
    expect(list.data.firms).toMatchObject([{ id: firm.id, takenBack: { reason: 'no_right' } }])
    expect(await lastMailTo(squatter.email)).toMatchObject({
      language: 'en',
      text: expect.stringContaining('may not act for the firm') as string,
    })
    expect(await lastMailTo(colleague.email)).toMatchObject({ text: expect.stringContaining('无权代表') as string })
  })

  test('is nothing to strangers, as before', async () => {
    await takeBack()
    expect((await open(rightful)).status).toBe(404)
  })

  test('takes no post either', async () => {
    await takeBack()
    const request = await post(`/firms/${firm.id}/people`, { intent: 'remove', userId: colleague.id }, { as: squatter })
    expect((await answer(changePeople, { request, params: { firmId: firm.id } })).location).toBe('/firms?all=1')
    expect(await db.membership.count({ where: { firmId: firm.id } })).toBe(2)
  })

  test('keeps all it has said, and its code can be registered by another', async () => {
    await giveAnswer(firm, 'S01.registered_address', '沈阳市')
    expect(key(await registering(rightful))).toBe('refusals:firms.creditCodeTaken')
    await takeBack()
    const registered = await registering(rightful)
    expect(registered.status).toBe(303)
    expect(await db.taskAnswer.count({ where: { firmId: firm.id } })).toBe(1)
    const both = await db.firm.findMany({ where: { creditCode: firm.creditCode }, orderBy: { createdAt: 'asc' } })
    expect(both.map(({ takenBackAt }) => takenBackAt !== null)).toEqual([true, false])
    expect((await shown()).map(({ takenBackOn, canBeGivenBack }) => [takenBackOn !== null, canBeGivenBack])).toEqual([
      [false, false],
      [true, false],
    ])
  })

  test('leads nobody to its old owners: who asks to join is told of the new firm only', async () => {
    await takeBack()
    const asking = async () =>
      answer<FormReply>(ask, {
        request: await post('/firms/request-access', { creditCode: firm.creditCode, message: '' }, { as: rightful }),
      })
    expect(key(await asking())).toBe('refusals:firms.notRegistered')
  })

  test('tells those who had asked that the code is free', async () => {
    await db.accessRequest.create({ data: { firmId: firm.id, userId: rightful.id, message: '' } })
    await takeBack()
    expect(await lastMailTo(rightful.email)).toMatchObject({ text: expect.stringContaining('/firms/new') as string })
    expect(await db.accessRequest.findFirst()).toMatchObject({ status: 'declined', decidedBy: 'system' })
  })

  test('has no invitation that still works', async () => {
    const request = await post(
      `/firms/${firm.id}/people`,
      { intent: 'invite', email: rightful.email, role: 'editor' },
      { as: squatter },
    )
    await answer(changePeople, { request, params: { firmId: firm.id } })
    const token = /invitations\/([\w-]+)/.exec((await lastMailTo(rightful.email))?.text ?? '')?.[1] ?? ''
    await takeBack()
    const joined = await answer<FormReply>(joinByLink, {
      request: await post(`/invitations/${token}`, {}, { as: rightful }),
      params: { token },
    })
    expect(key(joined)).toBe('refusals:firms.invitationRevoked')
  })
})

describe('what it had submitted', () => {
  test('is withdrawn by the portal while it is in progress, with an event in the chain', async () => {
    await approveBefore({ firm, by: squatter, stage: 'market' })
    const { applicationId } = await submit({ firm, by: squatter, stage: 'market' })
    await claim(applicationId, await createStaff('advisor'))
    await takeBack()
    expect(await statuses()).toEqual(['approved', 'withdrawn'])
    const last = await db.applicationEvent.findFirst({ where: { applicationId }, orderBy: { seq: 'desc' } })
    expect(last).toMatchObject({ type: 'withdrawn', actorId: 'system', actorRole: 'system' })
    expect(await auditedCases()).toBe(2)
  })

  test('is withdrawn with all the rest or not at all', async () => {
    await submit({ firm, by: squatter, stage: 'register' })
    const sent = await db.$transaction(
      async (tx) => {
        // Somebody is deciding the case, for longer than a command waits.
        await tx.$executeRaw`SELECT id FROM "Application" WHERE "firmId" = ${firm.id}::uuid FOR UPDATE`
        return takeBack()
      },
      { timeout: 30_000 },
    )
    expect(key(sent)).toBe('refusals:busy')
    expect(await db.firm.findUnique({ where: { id: firm.id } })).toMatchObject({ takenBackAt: null })
    expect(await db.outboxMail.count({ where: { to: colleague.email } })).toBe(0)
    expect(await statuses()).toEqual(['submitted'])
  })

  test('is not joined by a submission whose guard had looked before', async () => {
    await completeStage(firm, 'register')
    const scope = firmScope(firm, squatter)
    await takeBack()
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    await expect(submitStage(scope, input, new Date())).rejects.toMatchObject({ status: 404 })
    expect(await statuses()).toEqual([])
  })

  test('and a submission at the same moment leaves nothing in progress', async () => {
    await completeStage(firm, 'register')
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    await Promise.allSettled([submitStage(firmScope(firm, squatter), input, new Date()), takeBack()])
    expect(['withdrawn', undefined]).toContain((await statuses())[0])
  })
})

describe('nobody counts, reminds or compares it', () => {
  test('officials see one firm less, in every figure and in the file', async () => {
    const before = await counted()
    await takeBack()
    const after = await counted()
    expect(after.funnel[0]).toBe((before.funnel[0] ?? 0) - 1)
    const official = officialScope(await createStaff('official'))
    const rows = await exportFirms(
      official,
      readFilter(new Request('http://localhost:3000/official/firms')),
      new Date(),
    )
    expect(rows.map(({ id }) => id)).toEqual([theirs.id])
    await giveBack()
    expect(await counted()).toEqual(before)
  })

  test('its certificates verify no more, its declarations count for nothing', async () => {
    await db.exportDeclaration.create({
      data: {
        ...{ firmId: firm.id, declarationNumber: '080420261100004475', declaredOn: new Date('2026-11-02T00:00:00Z') },
        ...{ market: 'KZ', mode: '0110', currency: 'USD', valueMinor: 100n, verifiedById: 'x', verifiedAt: new Date() },
        certificate: {
          create: {
            ...{ code: 'ABCD2345EFGH', issuedAt: new Date(), creditCode: firm.creditCode },
            ...{ firmNameZh: firm.nameZh, firmNameEn: firm.nameEn },
          },
        },
      },
    })
    const total = async () =>
      (await getDashboard(officialScope(await createStaff('official')), { year: 2026, language: 'en' })).totals
    expect(await findPublicCertificate('ABCD2345EFGH', 'en')).not.toBeNull()
    expect(await total()).toHaveLength(1)
    await takeBack()
    expect(await findPublicCertificate('ABCD2345EFGH', 'en')).toBeNull()
    expect(await total()).toEqual([])
  })

  test('its calendar ends and no reminder goes out', async () => {
    await giveAnswer(firm, 'S01.licence_valid_until', '2026-12-01')
    const address = await createFeed(firmScope(firm, squatter), { address: '192.0.2.1' }, new Date())
    const secret = /calendar\/(.+)\.ics/.exec(address)?.[1] ?? ''
    expect(await openFeed(secret, new Date())).toContain('BEGIN:VCALENDAR')
    await takeBack()
    await expect(openFeed(secret, new Date())).rejects.toMatchObject({ status: 404 })
    const mails = await db.outboxMail.count()
    await sendReminders(firm.id, new Date('2026-11-30T02:00:00Z'))
    expect(await db.outboxMail.count()).toBe(mails)
  })

  test('nobody is reminded, and no other firm is like it', async () => {
    await fillMissingTraits()
    expect(await db.firmTrait.count({ where: { firmId: firm.id } })).toBeGreaterThan(0)
    await takeBack()
    await fillMissingTraits()
    expect(await db.firmTrait.count({ where: { firmId: firm.id } })).toBe(0)
    expect(await db.lastActivity.count({ where: { firmId: firm.id } })).toBe(0)
    await giveBack()
    expect(await db.firmTrait.count({ where: { firmId: firm.id } })).toBeGreaterThan(0)
    expect(await db.lastActivity.count({ where: { firmId: firm.id } })).toBe(1)
  })
})

describe('an administrator', () => {
  test.each([
    ['', 'firms:creditCode.empty'],
    ['91210106MA7BUG0152', 'refusals:firms.creditCode.'],
    ['沈阳远程泵业', 'refusals:firms.creditCode.'],
    ["' or 1=1 --", 'refusals:firms.creditCode.'],
  ])('is told what is wrong with "%s" instead of that nobody has it', async (code, sentence) => {
    const request = await get(`/admin/firms?${new URLSearchParams({ code })}`, { as: administrator })
    const { data } = await answer<{ firms: FoundFirm[]; problem: Message | null }>(page, { request })
    expect(data.firms).toEqual([])
    expect(data.problem?.key).toContain(sentence)
  })

  test('takes back once, gives back once, and both are on record for each member', async () => {
    expect(key(await giveBack())).toBe('refusals:firms.notTakenBack')
    await takeBack('false_information')
    expect(key(await takeBack())).toBe('refusals:firms.takenBackAlready')
    await giveBack()
    expect((await open(squatter)).status).toBe(200)
    for (const { email } of [squatter, colleague])
      expect(await lastMailTo(email)).toMatchObject({ text: expect.stringContaining(`/firms/${firm.id}`) as string })
    const events = await db.securityEvent.findMany({ orderBy: { id: 'asc' } })
    const told = events.map(({ kind, actorId, subjectId, reason }) => [kind, actorId, subjectId, reason])
    for (const member of [squatter, colleague]) {
      expect(told).toContainEqual(['firm_taken_back', administrator.id, member.id, 'false_information'])
      expect(told).toContainEqual(['firm_given_back', administrator.id, member.id, null])
    }
    expect(told).toHaveLength(4)
  })

  test('does not give back what another firm holds by now, not even in the same moment', async () => {
    await takeBack()
    const both = await Promise.all([registering(rightful), giveBack()])
    const held = await db.firm.count({ where: { creditCode: firm.creditCode, takenBackAt: null } })
    expect(held).toBe(1)
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    if (both[0].status === 303) expect(key(await giveBack())).toBe('refusals:firms.codeHeldByOther')
  })

  test('sees who the members are and how many cases there are, never a document', async () => {
    await submit({ firm, by: squatter, stage: 'register' })
    const [found] = await shown()
    expect(found).toMatchObject({
      creditCode: firm.creditCode,
      inProgress: 1,
      approved: 0,
      members: [
        { role: 'owner', email: squatter.email },
        { role: 'viewer', email: colleague.email },
      ],
    })
    expect(JSON.stringify(found)).not.toMatch(/answers|documents|sells|snapshot/)
  })

  test.each(['no_right ', 'because', ''])('needs a reason of the list: "%s"', async (reason) => {
    expect((await takeBack(reason)).status).toBe(422)
    expect((await open(squatter)).status).toBe(200)
  })

  test('is told of a firm that is none', async () => {
    expect(key(await change({ intent: 'take_back', firmId: randomUUID(), reason: 'no_right' }))).toBe(
      'refusals:firms.noSuchFirm',
    )
  })
})
