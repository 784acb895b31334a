import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeCreditCode } from '../support/credit-codes'
import { decideDuplicate } from '~/features/duplicates/commands.server'
import { fillMissingTraits } from '~/features/duplicates/jobs.server'
import { listSuspects, type Suspect } from '~/features/duplicates/queries.server'
import { keepProfileTraits } from '~/features/duplicates/trait-commands.server'
import { getCase } from '~/features/reviews/case-queries.server'
import { getQueue } from '~/features/reviews/queries.server'
import * as caseFirm from '~/routes/advisor/case-firm'
import * as newFirm from '~/routes/firm/new'
import * as profile from '~/routes/firm/profile'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { profileForm } from '../factories/profile-form'
import { completeStage, giveAnswer, submit, NOW } from '../factories/stages'
import { answer, post } from '../support/requests'
import { advisorScope } from '../support/scopes'

const ADDRESS = 'S01.registered_address'

/** A firm that has submitted its first stage; the mobile number is one of its own unless it is given. */
async function submitted(given: { nameZh: string; nameEn?: string; mobile?: string; address?: string }) {
  const { firm, owner } = await createFirm({ nameEn: `Firm ${randomUUID().slice(0, 8)} Ltd.`, ...given })
  await completeStage(firm, 'register')
  await giveAnswer(firm, 'S06.operator_mobile', given.mobile ?? `139${String(Math.random()).slice(2, 10)}`)
  await giveAnswer(firm, 'S01.english_name', firm.nameEn)
  if (given.address) await giveAnswer(firm, ADDRESS, given.address)
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  const row = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
  await keepProfileTraits(db, { firmId: firm.id, profile: row })
  return { firm, owner, applicationId }
}

/** Two firms of different names with one telephone number, and a third that has nothing in common with them. */
async function twins() {
  const one = await submitted({ nameZh: '沈阳远程泵业有限公司', mobile: '13840123456' })
  const other = await submitted({ nameZh: '沈阳北方阀门有限公司', mobile: '+86 138 4012 3456' })
  const stranger = await submitted({ nameZh: '大连海产有限公司' })
  return { one, other, stranger, advisor: await createStaff('advisor') }
}

const suspectsOf = (firm: Firm, reader: Person) => listSuspects(advisorScope(reader), firm.id)

type Side = { readonly firm: Firm; readonly applicationId: string }

async function decide(
  by: Person,
  of: Side,
  other: Side,
  change: Partial<Parameters<typeof decideDuplicate>[1]['form']>,
) {
  const seen = (await suspectsOf(of.firm, by)).find(({ firmId }) => firmId === other.firm.id)?.seen ?? 'nothing'
  const form = {
    requestId: randomUUID(),
    otherId: other.firm.id,
    seen,
    verdict: 'different',
    note: '已核实',
    ...change,
  } as const
  return decideDuplicate(advisorScope(by), { applicationId: of.applicationId, form })
}

async function isFlagged(reader: Person, applicationId: string): Promise<boolean | undefined> {
  const queue = await getQueue(advisorScope(reader), { place: { tab: 'unclaimed', page: 1 }, now: NOW })
  return queue.rows.find(({ id }) => id === applicationId)?.isDuplicateSuspected
}

async function noticeOn({ applicationId }: Side, reader: Person) {
  const { suspected, same } = (await getCase(advisorScope(reader), applicationId, NOW)).duplicates
  return { suspected, same }
}

const short = ({ firmId, kinds, isOpen, decision }: Suspect) => ({ firmId, kinds, isOpen, verdict: decision?.verdict })

describe('firms that look like one', () => {
  test('are found by a telephone number, however it is written, and others are not', async () => {
    const { one, other, stranger, advisor } = await twins()
    expect((await suspectsOf(one.firm, advisor)).map(short)).toEqual([
      { firmId: other.firm.id, kinds: ['mobile'], isOpen: true, verdict: undefined },
    ])
    expect((await suspectsOf(other.firm, advisor)).map(({ firmId }) => firmId)).toEqual([one.firm.id])
    expect(await suspectsOf(stranger.firm, advisor)).toEqual([])
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 1, same: [] })
    expect(await noticeOn(stranger, advisor)).toEqual({ suspected: 0, same: [] })
    expect([
      await isFlagged(advisor, one.applicationId),
      await isFlagged(advisor, other.applicationId),
      await isFlagged(advisor, stranger.applicationId),
    ]).toEqual([true, true, false])
  })

  test('are found the moment one registers under the organisation code or the name of another', async () => {
    const { firm } = await createFirm({ creditCode: code('210106'), nameZh: '沈阳远程泵业有限公司' })
    await fillMissingTraits()
    const [person, advisor] = [await createPerson(), await createStaff('advisor')]
    const register = await post('/firms/new', profileForm({ creditCode: code('210203') }), { as: person })
    expect(await answer(newFirm.action, { request: register })).toMatchObject({ status: 303 })
    const { firmId } = await db.membership.findFirstOrThrow({ where: { userId: person.id } })
    expect((await suspectsOf(firm, advisor)).map(short)).toMatchObject([
      { firmId, kinds: ['organisation'], isOpen: true },
    ])
    const rename = await post('/profile', profileForm({ nameZh: '沈阳市遠程泵業有限公司' }), { as: person })
    expect(await answer(profile.action, { request: rename, params: { firmId } })).toMatchObject({ status: 303 })
    expect((await suspectsOf(firm, advisor)).map(({ kinds }) => kinds)).toEqual([['name_zh']])
  })

  test('count a representative of the same name only beside something else, and within one district', async () => {
    const advisor = await createStaff('advisor')
    const sides = [
      await submitted({ nameZh: '沈阳远程泵业有限公司' }),
      await submitted({ nameZh: '沈阳北方阀门有限公司' }),
      await submitted({ nameZh: '大连海产有限公司' }),
    ] as const
    await db.firm.update({ where: { id: sides[2].firm.id }, data: { districtCode: '210203' } })
    const said = { source: 'S01.legal_representative', kind: 'representative', value: '王建国' }
    await db.firmTrait.createMany({ data: sides.map(({ firm }) => ({ ...said, firmId: firm.id })) })
    expect((await suspectsOf(sides[0].firm, advisor)).map(short)).toEqual([
      { firmId: sides[1].firm.id, kinds: ['representative'], isOpen: false, verdict: undefined },
    ])
    expect(await noticeOn(sides[0], advisor)).toEqual({ suspected: 0, same: [] })
    expect(await isFlagged(advisor, sides[0].applicationId)).toBe(false)
  })

  test('are found among those that were there before anybody looked', async () => {
    const { one, other, advisor } = await twins()
    await db.firmTrait.deleteMany()
    expect(await suspectsOf(one.firm, advisor)).toEqual([])
    expect(await fillMissingTraits()).toBe(3)
    expect(await fillMissingTraits()).toBe(0)
    expect((await suspectsOf(one.firm, advisor)).map(({ firmId }) => firmId)).toEqual([other.firm.id])
  })
})

describe('a decision about two firms', () => {
  test('that they are different ends the suspicion, seen from both', async () => {
    const { one, other, advisor } = await twins()
    expect(await decide(advisor, one, other, { note: '电话是同一家代理公司的' })).toEqual({ ok: true, value: null })
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 0, same: [] })
    expect(await isFlagged(advisor, other.applicationId)).toBe(false)
    expect((await suspectsOf(other.firm, advisor))[0]).toMatchObject({
      isOpen: false,
      decision: { verdict: 'different', note: { text: '电话是同一家代理公司的' }, by: advisor.name },
    })
  })

  test('stands until something new comes to match', async () => {
    const { one, other, advisor } = await twins()
    await decide(advisor, one, other, {})
    const move = (firm: Firm, value: string) =>
      db.firmTrait.create({ data: { firmId: firm.id, source: ADDRESS, kind: 'address', value } })
    await move(one.firm, '沈阳~铁西区建设西路12')
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 0, same: [] })
    await move(other.firm, '沈阳~铁西区建设西路12')
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 1, same: [] })
    expect((await suspectsOf(one.firm, advisor))[0]).toMatchObject({ kinds: ['address', 'mobile'], isOpen: true })
  })

  test('that they are one stays on the cases of both and tells every other lead', async () => {
    const { one, other, advisor } = await twins()
    const lead = await createStaff('lead_advisor', { email: 'lead@example.cn', language: 'en' })
    expect((await decide(advisor, one, other, { verdict: 'same', note: '' })).ok).toBe(true)
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 0, same: ['沈阳北方阀门有限公司'] })
    expect(await noticeOn(other, advisor)).toEqual({ suspected: 0, same: ['沈阳远程泵业有限公司'] })
    const mails = await db.outboxMail.findMany()
    expect(mails.map(({ to, language }) => [to, language])).toContainEqual([lead.email, 'en'])
    expect(mails.filter(({ to }) => to === lead.email)).toHaveLength(1)
    // Nothing matches any more; what was decided is still said.
    await db.firmTrait.deleteMany()
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 0, same: ['沈阳北方阀门有限公司'] })
  })

  test('may be changed; the newest counts and the earlier one stays on record', async () => {
    const { one, other, advisor } = await twins()
    await decide(advisor, one, other, { verdict: 'same' })
    expect((await decide(await createStaff('advisor'), other, one, { note: '核实后更正' })).ok).toBe(true)
    expect(await noticeOn(one, advisor)).toEqual({ suspected: 0, same: [] })
    expect((await db.duplicateDecision.findMany()).map(({ verdict }) => verdict).sort()).toEqual(['different', 'same'])
  })

  test('is made by one of two who decide at the same moment; the other is told', async () => {
    const { one, other, advisor } = await twins()
    const second = await createStaff('advisor', { name: '孙立' })
    const seen = (await suspectsOf(one.firm, advisor))[0]?.seen
    const [mine, theirs] = await Promise.all([
      decide(advisor, one, other, { seen, verdict: 'same' }),
      decide(second, other, one, { seen, verdict: 'different' }),
    ])
    const refusals = [mine, theirs].flatMap((done) => (done.ok ? [] : [done.refusal]))
    expect(refusals).toMatchObject([{ code: 'duplicates.decided_meanwhile' }])
    expect(await db.duplicateDecision.count()).toBe(1)
  })

  test('sent twice is made once', async () => {
    const { one, other, advisor } = await twins()
    const requestId = randomUUID()
    const seen = (await suspectsOf(one.firm, advisor))[0]?.seen ?? ''
    const all = await Promise.all(
      [1, 2, 3].map(() => decide(advisor, one, other, { requestId, seen, verdict: 'same' })),
    )
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await db.duplicateDecision.count()).toBe(1)
  })

  test('waits when something came to match that the reader has not seen', async () => {
    const { one, other, advisor } = await twins()
    const seen = (await suspectsOf(one.firm, advisor))[0]?.seen ?? ''
    await db.firmTrait.createMany({
      data: [one, other].map(({ firm }) => ({ firmId: firm.id, source: ADDRESS, kind: 'address', value: '12' })),
    })
    expect(await decide(advisor, one, other, { seen })).toEqual({
      ok: false,
      refusal: { code: 'duplicates.new_trait' },
    })
  })

  test('is nobody’s who belongs to one of the firms', async () => {
    const { one, other, advisor } = await twins()
    await addMember(other.firm, 'viewer', advisor)
    for (const [of, against] of [
      [one, other],
      [other, one],
    ] as const)
      expect(await decide(advisor, of, against, {})).toEqual({ ok: false, refusal: { code: 'duplicates.own_firm' } })
    expect(await db.duplicateDecision.count()).toBe(0)
  })

  test('needs a reason when they are different', async () => {
    const { one, other, advisor } = await twins()
    const request = await post(
      '/form',
      {
        requestId: randomUUID(),
        otherId: other.firm.id,
        seen: (await suspectsOf(one.firm, advisor))[0]?.seen ?? '',
        verdict: 'different',
        note: '  ',
      },
      { as: advisor },
    )
    const sent = await answer(caseFirm.action, { request, params: { applicationId: one.applicationId } })
    expect(sent).toMatchObject({ status: 422, data: { errors: [{ field: 'note' }] } })
  })

  test.each(['a stranger', 'nobody'])('cannot be made about %s', async (whom) => {
    const { one, stranger, advisor } = await twins()
    const otherId = whom === 'nobody' ? randomUUID() : stranger.firm.id
    const wrong = await decide(advisor, one, stranger, { otherId, seen: 'none none' }).catch(
      (thrown: unknown) => thrown,
    )
    expect(wrong).toMatchObject({ status: 404 })
  })
})

function code(division: string): string {
  return makeCreditCode({ prefix: '91', division, subject: 'MA0TW1NK' })
}
