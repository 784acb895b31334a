import { beforeEach, describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import { action as newFirm } from '~/routes/firm/new'
import { loader as firms } from '~/routes/firm/firms'
import { addMember, createFirm, freeCreditCode, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
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

const register = async (as: Person, body: Record<string, string | string[]>) =>
  answer<FormReply>(newFirm, { request: await post('/firms/new', body, { as }) })
const firstError = (given: { data: FormReply }) => {
  const [error] = given.data.errors
  return error && `${error.field}: ${error.message.key}`
}

describe('registering a firm', () => {
  test('makes the person its owner and reaches milestone L0, with the code written as registers write it', async () => {
    const person = await createPerson()
    const creditCode = freeCreditCode('210602')
    const typed = ` ${creditCode.slice(0, 6).toLowerCase()} ${creditCode.slice(6).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}`
    const given = await register(person, profile({ creditCode: typed, nameEn: 'Ｄａｎｄｏｎｇ Jinyi' }))
    const firm = await db.firm.findFirstOrThrow({
      where: { creditCode },
      include: { memberships: true, milestones: true },
    })
    expect(given).toMatchObject({ status: 303, location: `/firms/${firm.id}?said=firm_created` })
    expect(firm).toMatchObject({
      cityCode: '210600',
      districtCode: '210602',
      nameEn: 'Dandong Jinyi',
      hasOwnBrand: false,
      targetRegions: [],
    })
    expect(firm.memberships).toMatchObject([{ userId: person.id, role: 'owner' }])
    expect(firm.milestones).toMatchObject([{ milestone: 0 }])
  })

  test('pressed five times at once makes one firm, and each press leads to it', async () => {
    const person = await createPerson()
    const body = profile()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => register(person, body)))
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    expect(await db.firm.count({ where: { creditCode: body.creditCode } })).toBe(1)
  })

  test('with a code that is registered keeps the text, offers to ask, and does not say whose it is', async () => {
    const person = await createPerson()
    const given = await register(person, profile({ creditCode: theirs.creditCode }))
    expect(firstError(given)).toBe('creditCode: refusals:firms.creditCodeTaken')
    expect(given.data.values).toMatchObject({ creditCode: [theirs.creditCode], sells: ['羽绒服、冲锋衣'] })
    expect(JSON.stringify(given.data)).not.toContain('大连')
    expect(await db.membership.count({ where: { userId: person.id } })).toBe(0)
  })

  test('stores nothing that the form does not ask for', async () => {
    const person = await createPerson()
    const body = profile({
      id: MISSING,
      firmId: theirs.id,
      cityCode: '110000',
      createdAt: '2020-01-01',
      milestone: '5',
      role: 'viewer',
    })
    await register(person, body)
    const firm = await db.firm.findFirstOrThrow({
      where: { creditCode: body.creditCode },
      include: { milestones: true, memberships: true },
    })
    expect(firm).toMatchObject({ cityCode: '210600', milestones: [{ milestone: 0 }], memberships: [{ role: 'owner' }] })
    expect(firm.id).not.toBe(MISSING)
  })

  const wrongLast = (code: string) => code.slice(0, 17) + (code.endsWith('1') ? '2' : '1')
  test.each<[string, Record<string, string | string[]>, string]>([
    ['no code', { creditCode: '  ' }, 'creditCode: firms:creditCode.empty'],
    ['a short code', { creditCode: '9121' }, 'creditCode: refusals:firms.creditCode.length_not_18'],
    [
      'a code with a slip',
      { creditCode: wrongLast(freeCreditCode()) },
      'creditCode: refusals:firms.creditCode.check_character',
    ],
    [
      'a code with Chinese characters',
      { creditCode: '九一二一零六零二ＭＡ一二三四五六七' },
      'creditCode: refusals:firms.creditCode.illegal_character',
    ],
    ['a code of a megabyte', { creditCode: '9'.repeat(1_000_000) }, 'creditCode: forms:tooLong'],
    ['a Chinese name in Latin letters', { nameZh: 'Dandong' }, 'nameZh: forms:notChinese'],
    ['an English name in Chinese', { nameEn: '丹东' }, 'nameEn: forms:notLatin'],
    ['a name with NUL', { nameZh: '丹\u0000东' }, 'nameZh: forms:control'],
    ['a name that turns the writing round', { nameEn: 'Jinyi\u202eexe' }, 'nameEn: forms:direction'],
    ['no kind of firm', { segment: '' }, 'segment: firms:segment.empty'],
    ['a kind of firm we do not know', { segment: 'bank' }, 'segment: forms:unknownOption'],
    ['a district elsewhere', { district: '110101' }, 'district: refusals:firms.unknownDistrict'],
    ['no track', { 'tracks[]': [] }, 'tracks: firms:tracksField.empty'],
    ['a track we do not know', { 'tracks[]': ['smuggling'] }, 'tracks: forms:unknownOption'],
    ['a megabyte about what it sells', { sells: '衣'.repeat(350_000) }, 'sells: forms:tooLong'],
  ])('%s is answered at the field, and nothing is stored', async (_, changes, expected) => {
    const person = await createPerson()
    const given = await register(person, profile(changes))
    expect([given.status, firstError(given)]).toEqual([422, expected])
    expect(await db.firm.count()).toBe(2)
  })

  test('without being signed in leads through the sign-in back to the form, with the text', async () => {
    const request = await post('/firms/new', profile())
    const given = await answer(newFirm, { request })
    expect(given).toMatchObject({ status: 303, location: '/sign-in?next=%2Ffirms%2Fnew' })
    expect(given.cookies.join()).toMatch(/^held=/)
  })
})

describe('where signing in leads', () => {
  const land = async (as: Person) => answer<{ firms: unknown[] }>(firms, { request: await get('/firms', { as }) })

  test('to the only firm', async () => expect((await land(owner)).location).toBe(`/firms/${ours.id}`))
  test('to the list with two firms', async () => {
    await addMember(theirs, 'viewer', owner)
    expect((await land(owner)).data.firms).toMatchObject([
      { id: ours.id, role: 'owner' },
      { id: theirs.id, role: 'viewer' },
    ])
  })
  test('to the list without any', async () => expect((await land(await createPerson())).data.firms).toEqual([]))
  test.each([
    ['advisor', '/advisor'],
    ['lead_advisor', '/advisor'],
    ['official', '/official'],
    ['administrator', '/admin/staff'],
  ] as const)('%s: to %s', async (role, path) => expect((await land(await createStaff(role))).location).toBe(path))
})

test('the facts of a firm are read in one go and never mixed up with those of another', async () => {
  const by = { chosenById: owner.id }
  await db.marketChoice.createMany({
    data: [
      { firmId: ours.id, market: 'KZ', position: 1, reason: '近', ...by },
      { firmId: ours.id, market: 'AE', position: 0, reason: '大', ...by },
      { firmId: theirs.id, market: 'PL', position: 0, reason: '', ...by },
    ],
  })
  await db.channelChoice.create({ data: { firmId: ours.id, channelId: 'alibaba', ...by } })
  await db.modeDecision.create({
    data: { firmId: ours.id, answers: {}, advisedMode: '9710', mode: '0110', reason: '', decidedById: owner.id },
  })
  await db.taskAnswer.create({
    data: { firmId: ours.id, taskId: 'S02', fieldId: 'vat_status', value: 'small_scale', savedById: owner.id },
  })
  expect((await loadRoadmap(db, ours.id, '2026-11-23')).facts).toEqual({
    segment: 'industrial_enterprise',
    ownership: 'domestic',
    city: '210100',
    tracks: ['general_goods'],
    targetRegions: ['central_asia'],
    inPilotZone: true,
    hasOwnBrand: false,
    productFlags: [],
    sellingWays: [],
    wishes: [],
    markets: ['AE', 'KZ'],
    channels: ['alibaba'],
    modes: ['0110'],
    vatStatus: 'small_scale',
    screening: 'unknown',
  })
  expect((await loadRoadmap(db, theirs.id, '2026-11-23')).facts).toMatchObject({
    markets: ['PL'],
    channels: [],
    modes: [],
    vatStatus: 'unknown',
    city: '210200',
  })
})
