// One person who makes firms, invites strangers and pesters owners as fast as they can: exactly so many pass, also at the same moment
// and in two processes, and what is refused changes nothing.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import type { FormReply } from '~/i18n/message-key'
import { profileSchema } from '~/features/firms/schema'
import { formObject } from '~/i18n/form-reply'
import { action as acceptByLink } from '~/routes/account/invitation'
import { action as newFirm } from '~/routes/firm/new'
import { action as changePeople } from '~/routes/firm/people'
import { action as ask } from '~/routes/firm/request-access'
import { db } from '~/server/db.server'
import { addMember, createFirm, freeCreditCode, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { profileForm } from '../factories/profile-form'
import { lastMailTo } from '../support/mails'
import { bundleOtherProcess, inProcesses } from '../support/processes'
import { answer, post, type Answer } from '../support/requests'

/** What a refusal says; undefined for what passed. */
const keyOf = ({ data, status }: Answer<FormReply>) =>
  status === 303 ? undefined : data.errors[0]?.message.key.replace('refusals:firms.', '')
const passed = (answers: readonly Answer<unknown>[]) => answers.filter(({ status }) => status === 303).length
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
/** As if so many hours had passed. */
const later = (hours: number) =>
  db.rateLimit.updateMany({ data: { lastRequest: { decrement: BigInt(hours * 3_600_000) } } })

const register = async (as: Person, changes: Record<string, string> = {}) =>
  answer<FormReply>(newFirm, { request: await post('/firms/new', profileForm(changes), { as }) })
const firmsOf = ({ id: userId }: Person) => db.membership.count({ where: { userId, role: 'owner' } })

describe('firms of one person', () => {
  test('forty at the same moment: five are registered, the others say when to come back and keep what was typed', async () => {
    const as = await createPerson()
    const answers = await times(40, () => register(as))
    expect(passed(answers)).toBe(LIMITS.firmsPerDay.most)
    expect(await firmsOf(as)).toBe(LIMITS.firmsPerDay.most)
    const limited = answers.filter(({ status }) => status === 429)
    // Some of them are told that they try too many codes: both are counted for the person.
    expect(limited).toHaveLength(40 - LIMITS.firmsPerDay.most)
    const [refused] = limited.filter((given) => keyOf(given) === 'tooManyFirms')
    expect(refused?.data.errors).toMatchObject([{ field: 'creditCode', message: { values: { max: 5, count: 24 } } }])
    expect(refused?.data.values.sells).toEqual(['羽绒服、冲锋衣'])
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(23 * 3_600)
  })

  test('begin anew after a day, and end for good at twenty', async () => {
    const as = await createPerson()
    await times(LIMITS.firmsOwned.most - 1, () => createFirm({ owner: as }))
    expect((await register(as)).status).toBe(303)
    const refused = await register(as)
    expect([refused.status, keyOf(refused)]).toEqual([422, 'ownsTooMany'])
    const other = await createPerson()
    for (let count = 0; count < LIMITS.firmsPerDay.most; count += 1) expect((await register(other)).status).toBe(303)
    expect(keyOf(await register(other))).toBe('tooManyFirms')
    await later(25)
    expect((await register(other)).status).toBe(303)
  })

  test('somebody at the limit who sends the same form again is led to the firm that they have', async () => {
    const as = await createPerson()
    const codes = Array.from({ length: LIMITS.firmsPerDay.most }, () => freeCreditCode())
    for (const creditCode of codes) await register(as, { creditCode })
    expect((await register(as, { creditCode: codes[0] ?? '' })).status).toBe(303)
    expect(await firmsOf(as)).toBe(LIMITS.firmsPerDay.most)
  })

  test('two hundred people of one hall register theirs', async () => {
    const people = await times(200, () => createPerson())
    const statuses: number[] = []
    for (let first = 0; first < people.length; first += 20)
      statuses.push(
        ...(await Promise.all(people.slice(first, first + 20).map((as) => register(as)))).map((one) => one.status),
      )
    expect(statuses.filter((status) => status === 303)).toHaveLength(200)
  })
})

describe('in two processes', () => {
  beforeAll(bundleOtherProcess)

  test('eight forms each for the same person: five firms in all', async () => {
    const person = await createPerson()
    const profiles = () => Array.from({ length: 8 }, () => profileSchema.parse(formObject(asForm(profileForm()))))
    const allowed = await inProcesses([0, 1].map(() => ({ name: 'register', person, profiles: profiles() })))
    expect(allowed.reduce((sum, one) => sum + one, 0)).toBe(LIMITS.firmsPerDay.most)
    expect(await firmsOf(person)).toBe(LIMITS.firmsPerDay.most)
  })

  test('a hundred requests each to the JSON API from one address: a hundred and twenty in all', async () => {
    const allowed = await inProcesses(
      ['203.0.113.7', '::ffff:203.0.113.7'].map((address) => ({ name: 'ask', address, times: 100 })),
    )
    expect(allowed.reduce((sum, one) => sum + one, 0)).toBe(120)
  })
})

function asForm(values: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return form
}

let firm: Firm
let owner: Person
beforeEach(async () => void ({ firm, owner } = await createFirm()))

const change = async (body: Record<string, string>, { of = firm, as = owner } = {}) =>
  answer<FormReply>(changePeople, {
    request: await post(`/firms/${of.id}/people`, body, { as }),
    params: { firmId: of.id },
  })
const invite = (email: string, where: { of?: Firm; as?: Person } = {}) =>
  change({ intent: 'invite', email, role: 'viewer' }, where)
const mails = (to?: string) => db.outboxMail.count({ where: { to } })

describe('invitations', () => {
  test('sixty to one address, twenty at a time: one mail, and the link in it stays good', async () => {
    const invited = await createPerson()
    const answers: Answer<FormReply>[] = []
    for (let round = 0; round < 3; round += 1) answers.push(...(await times(20, () => invite(invited.email))))
    expect(passed(answers)).toBe(1)
    expect(new Set(answers.filter(({ status }) => status === 429).map(keyOf))).toEqual(new Set(['invitedJustNow']))
    expect([await mails(), await db.invitation.count()]).toEqual([1, 1])
    const token = /invitations\/([\w-]+)/.exec((await lastMailTo(invited.email))?.text ?? '')?.[1] ?? ''
    const joined = await answer(acceptByLink, {
      request: await post(`/invitations/${token}`, {}, { as: invited }),
      params: { token },
    })
    expect(joined.status).toBe(303)
  })

  test('again after five minutes replaces the first', async () => {
    await invite('a@example.cn')
    await later(0.1)
    expect((await invite('a@example.cn')).status).toBe(303)
    expect(await db.invitation.count({ where: { revokedAt: null } })).toBe(1)
  })

  test('of one person to many addresses, through several firms: twenty a day', async () => {
    const { firm: second } = await createFirm({ owner })
    const answers = await times(30, (index) => invite(`p${index}@example.cn`, { of: index % 2 ? firm : second }))
    expect(passed(answers)).toBe(LIMITS.invitationsByOne.most)
    expect(await mails()).toBe(LIMITS.invitationsByOne.most)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.data.errors).toMatchObject([{ field: 'email', message: { key: 'refusals:firms.invitesTooMany' } }])
    expect(refused?.data.values.email?.[0]).toMatch(/^p\d+@example.cn$/)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(23 * 3_600)
  })

  test('of many firms to one address: five a day', async () => {
    const firms = await times(9, () => createFirm())
    const answers = await Promise.all(firms.map((one) => invite('a@example.cn', { of: one.firm, as: one.owner })))
    expect(passed(answers)).toBe(LIMITS.invitationsToOne.most)
    expect(await mails('a@example.cn')).toBe(LIMITS.invitationsToOne.most)
    expect(answers.filter((given) => keyOf(given) === 'invitedTooOften')).toHaveLength(4)
  })

  test('that are refused leave the one that waits as it is, and use up nothing of what others may send', async () => {
    await times(LIMITS.invitationsByOne.most, (index) => invite(`p${index}@example.cn`))
    await later(0.1)
    const before = await db.rateLimit.count()
    expect(keyOf(await invite('p0@example.cn'))).toBe('invitesTooMany')
    expect(await db.invitation.count({ where: { revokedAt: null } })).toBe(LIMITS.invitationsByOne.most)
    expect(keyOf(await invite('new@example.cn'))).toBe('invitesTooMany')
    expect(
      (await db.rateLimit.findMany()).filter(({ key }) => key === 'limit|invitationsToOne|new@example.cn'),
    ).toEqual([])
    expect(await db.rateLimit.count()).toBeLessThanOrEqual(before + 1)
  })

  test('and requests that wait stop at a hundred members', async () => {
    for (let count = 1; count < LIMITS.members.most; count += 11)
      await times(Math.min(11, LIMITS.members.most - count), () => addMember(firm, 'viewer'))
    expect(await db.membership.count({ where: { firmId: firm.id } })).toBe(LIMITS.members.most)
    const invited = await createPerson()
    await invite(invited.email)
    const token = /invitations\/([\w-]+)/.exec((await lastMailTo(invited.email))?.text ?? '')?.[1] ?? ''
    const joined = await answer<FormReply>(acceptByLink, {
      request: await post(`/invitations/${token}`, {}, { as: invited }),
      params: { token },
    })
    expect([joined.status, keyOf(joined)]).toEqual([422, 'tooManyMembers'])
    await answer(ask, {
      request: await post('/firms/request-access', { creditCode: firm.creditCode, message: '' }, { as: invited }),
    })
    const [request] = await db.accessRequest.findMany()
    const granted = await change({ intent: 'grant', accessRequestId: request?.id ?? '', role: 'viewer' })
    expect([granted.status, keyOf(granted)]).toEqual([422, 'tooManyMembers'])
    expect(await db.accessRequest.count({ where: { status: 'open' } })).toBe(1)
  })
})

describe('requests to be let in', () => {
  const request = async (as: Person, of: Firm) =>
    answer<FormReply>(ask, {
      request: await post('/firms/request-access', { creditCode: of.creditCode, message: '' }, { as }),
    })

  test('of one person to many firms at once: ten a day', async () => {
    const as = await createPerson()
    const firms = await times(14, () => createFirm())
    const answers: Answer<FormReply>[] = []
    // Each code that is new to the person is a try of its own, so they are given back between two halves.
    for (const half of [firms.slice(0, 7), firms.slice(7)]) {
      answers.push(...(await Promise.all(half.map((one) => request(as, one.firm)))))
      await db.rateLimit.deleteMany({ where: { key: { startsWith: 'credit_code' } } })
    }
    expect(passed(answers)).toBe(LIMITS.accessRequests.most)
    expect(answers.filter((given) => keyOf(given) === 'tooManyRequests')).toHaveLength(4)
    expect(await db.accessRequest.count()).toBe(LIMITS.accessRequests.most)
  })

  test('of many people to one firm: fifty wait', async () => {
    const people = await times(LIMITS.accessRequestsOpen.most, () => createPerson())
    await db.accessRequest.createMany({
      data: people.slice(1).map(({ id }) => ({ firmId: firm.id, userId: id, message: '' })),
    })
    const late = await createPerson()
    const answers = await Promise.all([request(people[0] as Person, firm), request(late, firm)])
    expect(passed(answers)).toBe(1)
    expect(await db.accessRequest.count()).toBe(LIMITS.accessRequestsOpen.most)
    expect(answers.map(keyOf).filter(Boolean)).toEqual(['firmHasTooManyRequests'])
  })
})
