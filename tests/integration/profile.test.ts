import { beforeEach, describe, expect, test } from 'vitest'
import { findTask } from '~/domain/catalogue/catalogue'
import type { ProfileEffect } from '~/features/roadmap/effect-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { loader as profilePage, action as saveProfile } from '~/routes/firm/profile'
import { db } from '~/server/db.server'
import { addMember, createFirm, freeCreditCode, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'
import { profileForm as profile } from '../factories/profile-form'
import { answer, get, post } from '../support/requests'

const MISSING = '00000000-0000-7000-8000-000000000000'

let ours: Firm
let theirs: Firm
let owner: Person

beforeEach(async () => {
  ;({ firm: ours, owner } = await createFirm())
  ;({ firm: theirs } = await createFirm({
    nameZh: '大连海味水产有限公司',
    nameEn: 'Dalian Haiwei Seafood Co., Ltd.',
    districtCode: '210202',
  }))
})

const firstError = (given: { data: FormReply }) => {
  const [error] = given.data.errors
  return error && `${error.field}: ${error.message.key}`
}

describe('the profile', () => {
  const open = async (as: Person, firmId: string) =>
    answer(profilePage, { request: await get(`/firms/${firmId}/profile`, { as }), params: { firmId } })
  type Reply = FormReply & { readonly effect?: ProfileEffect }
  const send = async (as: Person, firmId: string, body: Record<string, string | string[]>) =>
    answer<Reply>(saveProfile, {
      request: await post(`/firms/${firmId}/profile`, body, { as }),
      params: { firmId },
    })
  /** Agrees to whatever the change does to the roadmap. */
  const save = async (as: Person, firmId: string, body: Record<string, string | string[]>) => {
    const given = await send(as, firmId, body)
    const effect = given.data?.effect
    return effect ? send(as, firmId, { ...body, agreedEffect: effect.key }) : given
  }

  test('of another firm answers like one that does not exist', async () => {
    const others = await open(owner, theirs.id)
    for (const id of [MISSING, 'no-id', `${ours.id}'--`, '']) expect(await open(owner, id)).toEqual(others)
    expect(others.status).toBe(404)
    expect(await save(owner, theirs.id, profile())).toMatchObject({ status: 404 })
    expect(await db.firm.findUnique({ where: { id: theirs.id } })).toMatchObject({ nameZh: '大连海味水产有限公司' })
    expect((await open(owner, ours.id)).status).toBe(200)
  })

  test('says of a code from outside Liaoning that it is one, though it may be right', async () => {
    expect((await open(owner, ours.id)).data).toMatchObject({ codeAdvice: null })
    await db.firm.update({ where: { id: ours.id }, data: { creditCode: freeCreditCode('440300') } })
    expect((await open(owner, ours.id)).data).toMatchObject({ codeAdvice: expect.stringContaining('440300') as string })
  })

  test('is saved by owners and editors, and only read by viewers', async () => {
    const editor = await addMember(ours, 'editor')
    const viewer = await addMember(ours, 'viewer')
    const body = profile({ creditCode: ours.creditCode })
    expect((await save(editor, ours.id, body)).status).toBe(303)
    expect((await open(viewer, ours.id)).data).toMatchObject({ locked: 'all' })
    expect((await save(viewer, ours.id, { ...body, nameZh: '某公司' })).status).toBe(403)
    expect(await db.firm.findUnique({ where: { id: ours.id } })).toMatchObject({
      nameZh: '丹东锦衣服装有限公司',
      cityCode: '210600',
    })
  })

  test('keeps the credit code once the firm is verified', async () => {
    const corrected = freeCreditCode()
    expect((await save(owner, ours.id, profile({ creditCode: corrected }))).status).toBe(303)
    await db.milestoneReached.create({ data: { firmId: ours.id, milestone: 1, reachedAt: new Date() } })
    expect(firstError(await save(owner, ours.id, profile()))).toBe('creditCode: refusals:firms.creditCodeFixed')
    expect((await save(owner, ours.id, profile({ creditCode: corrected }))).status).toBe(303)
    expect((await open(owner, ours.id)).data).toMatchObject({ locked: 'identity', profile: { creditCode: corrected } })
  })

  test.each([
    ['nameZh', { nameZh: '华为技术有限公司' }],
    ['nameEn', { nameEn: 'Huawei Technologies Co., Ltd.' }],
  ])('keeps the verified %s; the rest may change', async (field, change) => {
    await save(owner, ours.id, profile({ creditCode: ours.creditCode }))
    await db.milestoneReached.create({ data: { firmId: ours.id, milestone: 1, reachedAt: new Date() } })
    const refused = await save(owner, ours.id, profile({ creditCode: ours.creditCode, ...change }))
    expect([refused.status, firstError(refused)]).toEqual([422, `${field}: refusals:firms.nameFixed`])
    expect((await save(owner, ours.id, profile({ creditCode: ours.creditCode, sells: '童装' }))).status).toBe(303)
    expect(await db.firm.findUnique({ where: { id: ours.id } })).toMatchObject({ sells: '童装' })
  })

  test('shows what a change does to the roadmap before it is saved, and keeps what was typed', async () => {
    const body = profile({
      creditCode: ours.creditCode,
      'tracks[]': ['general_goods', 'used_car'],
      ownership: 'foreign_invested',
    })
    await save(owner, ours.id, profile({ creditCode: ours.creditCode, 'tracks[]': ['general_goods'] }))
    const shown = await send(owner, ours.id, body)
    expect(shown.status).toBe(200)
    expect(shown.data?.effect).toMatchObject({ key: '+S10 +V01 +V02 +V03', dropped: [], keptAside: [] })
    expect(shown.data?.values['tracks[]']).toEqual(['general_goods', 'used_car'])
    expect(await db.firm.findUnique({ where: { id: ours.id } })).toMatchObject({
      tracks: ['general_goods'],
      ownership: 'domestic',
    })
    expect((await send(owner, ours.id, { ...body, agreedEffect: '+S10' })).data?.effect?.key).toBe(
      '+S10 +V01 +V02 +V03',
    )
    expect((await send(owner, ours.id, { ...body, agreedEffect: '+S10 +V01 +V02 +V03' })).status).toBe(303)
    expect(await db.firm.findUnique({ where: { id: ours.id } })).toMatchObject({
      tracks: ['general_goods', 'used_car'],
    })
  })

  test('keeps what was given for a task that is no longer needed, and shows it again when it is', async () => {
    const withCars = profile({ creditCode: ours.creditCode, 'tracks[]': ['general_goods', 'used_car'] })
    const without = profile({ creditCode: ours.creditCode, 'tracks[]': ['general_goods'] })
    await save(owner, ours.id, withCars)
    await db.taskAnswer.create({
      data: { firmId: ours.id, taskId: 'V02', fieldId: 'vehicles', value: 'LSVAA4182E2184847', savedById: owner.id },
    })
    const shown = await send(owner, ours.id, without)
    expect(shown.data?.effect?.keptAside).toHaveLength(1)
    expect((await save(owner, ours.id, without)).status).toBe(303)
    expect(await db.taskAnswer.count({ where: { firmId: ours.id, taskId: 'V02' } })).toBe(1)
    await save(owner, ours.id, withCars)
    const { givenFor } = await loadRoadmap(db, ours.id, '2026-11-23')
    const task = findTask('V02')
    expect(task && givenFor(task).answers.vehicles).toBe('LSVAA4182E2184847')
  })

  test('cannot take the code of another firm', async () => {
    expect(firstError(await save(owner, ours.id, profile({ creditCode: theirs.creditCode })))).toBe(
      'creditCode: refusals:firms.creditCodeTaken',
    )
  })
})
