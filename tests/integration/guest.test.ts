import { describe, expect, test } from 'vitest'
import type { GuestRoadmap } from '~/features/guest/queries.server'
import type { FormReply } from '~/i18n/message-key'
import { action as createFirm, loader as newFirm } from '~/routes/firm/new'
import { loader as questions } from '~/routes/public/start'
import { action as save, loader as roadmap } from '~/routes/public/start-roadmap'
import { freeCreditCode } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { answer, get, post } from '../support/requests'
import { atLeast } from '../support/at-least'

const ANSWERS: readonly (readonly [string, string])[] = [
  ['segment', 'sme'],
  ['district', '210402'],
  ['sells', '二手轿车'],
  ['tracks[]', 'used_car'],
  ['ownership', 'domestic'],
  ['targetRegions[]', 'central_asia'],
]
const query = (answers: readonly (readonly [string, string])[] = ANSWERS) =>
  new URLSearchParams(answers.map(([name, value]) => [name, value])).toString()
const changed = (name: string, value: string) => query([...ANSWERS.filter(([one]) => one !== name), [name, value]])

type RoadmapAnswer = { readonly page: GuestRoadmap; readonly query: string }
type QuestionsAnswer = { readonly reply: FormReply }
type FormAnswer = { readonly held: FormReply['values'] | null; readonly hasBrought: boolean }

const read = async (search: string, language = 'en') =>
  answer<RoadmapAnswer>(roadmap, {
    request: await get(`/start/roadmap?${search}`, { headers: { 'accept-language': language } }),
  })
const idsOf = ({ stages }: GuestRoadmap) => stages.flatMap((stage) => stage.tasks.map(({ id }) => id))

describe('a guest', () => {
  test.each(['zh-CN', 'en'])('gets the roadmap of a used-car exporter from Fushun in %s', async (language) => {
    const { status, data } = await read(query(), language)
    expect(status).toBe(200)
    expect(idsOf(data.page)).toEqual(expect.arrayContaining(['S05', 'V01', 'V02', 'T12']))
    expect(idsOf(data.page)).not.toContain('S10')
    expect(data.page.retired.map(({ id }) => id)).toContain('S03')
    expect(data.page.city).toBe(language === 'en' ? 'Fushun' : '抚顺市')
    expect(JSON.stringify(data.page)).not.toMatch(/(catalogue|guest|firms|markets)[.:]\w/)
  })

  test('sees cost, time and documents added up, and what is not stated', async () => {
    const { totals, documents, ready } = (await read(query())).data.page
    expect(totals.fees.figure).toMatch(/^(CNY|¥)?.*\d/)
    expect(totals.fees.notes.join(' ')).toMatch(/\d+ tasks? ha(s|ve) no stated fee/)
    expect(ready?.half).toMatch(/^By the middle of the published times: \d+ working days, done by \d+ \w+ \d{4}\.$/)
    expect(ready?.most).toMatch(/^By the longer of the published times: \d+ working days/)
    expect(documents.required.length).toBeGreaterThan(3)
    expect(totals.documents.figure).toBe(`${documents.required.length} kinds required`)
  })

  test('sees why a step is there, and the best five markets of the region asked for', async () => {
    const { page } = (await read(query())).data
    const list = page.stages.flatMap((stage) => stage.tasks).find(({ id }) => id === 'V01')
    expect(list?.because).toEqual(['You chose used-car export.'])
    // The ranking knows nothing of cars.
    expect(page.markets).toEqual([])
    expect(page.marketNote).toContain('no ranking here')
    const goods = ANSWERS.map(([name, value]) => [name, value === 'used_car' ? 'general_goods' : value] as const)
    const { markets } = (await read(query(goods))).data.page
    expect(markets.length).toBeGreaterThan(2)
    expect(atLeast(1, markets).every(({ region, reason }) => region === 'Central Asia' && reason.length > 0)).toBe(true)
    const anywhere = (await read(query(goods.slice(0, 5)))).data.page.markets
    expect(anywhere).toHaveLength(5)
  })

  test('who is foreign-invested gets the report with the reason', async () => {
    const { page } = (await read(changed('ownership', 'foreign_invested'))).data
    const report = page.stages.flatMap((stage) => stage.tasks).find(({ id }) => id === 'S10')
    expect(report?.because).toEqual(['Your firm is a foreign-invested enterprise.'])
  })
})

const WRONG: readonly (readonly [string, string, string])[] = [
  ['segment', 'giant', 'forms:unknownOption'],
  ['segment', '', 'firms:segment.empty'],
  ['district', '', 'firms:district.empty'],
  ['district', '110101', 'forms:unknownOption'],
  ['district', '__proto__', 'forms:unknownOption'],
  ['tracks[]', 'smuggling', 'forms:unknownOption'],
  ['ownership', 'x'.repeat(3000), 'forms:unknownOption'],
  ['sells', 'x'.repeat(161), 'forms:tooLong'],
  ['sells', '\u0000', 'forms:control'],
  ['targetRegions[]', 'moon', 'forms:unknownOption'],
]

describe('what cannot be an answer', () => {
  test.each(WRONG)('%s = %j is said beside its question', async (name, value, key) => {
    const sent = await read(changed(name, value))
    expect(sent.status).toBe(303)
    expect(sent.location).toMatch(/^\/start\?/)
    const asked = await answer<QuestionsAnswer>(questions, { request: await get(sent.location ?? '') })
    expect(asked.status).toBe(422)
    const told = asked.data.reply.errors.map(({ field, message }) => `${field} ${message.key}`)
    expect(told).toEqual([`${name.replace('[]', '')} ${key}`])
    expect(asked.data.reply.values.segment).toBeDefined()
  })

  test.each(['', 'other=1', '%', 'segment=%E0%A4%A', 'tracks=used_car&tracks[]=', `x=${'y'.repeat(5000)}`])(
    '%j never breaks a page',
    async (search) => {
      expect((await read(search)).status).toBe(303)
      const { status } = await answer(questions, { request: await get(`/start?${search}`) })
      expect([200, 422]).toContain(status)
    },
  )

  test('keeps the right answers when they are to be changed', async () => {
    const { data, status } = await answer<QuestionsAnswer>(questions, { request: await get(`/start?${query()}`) })
    expect(status).toBe(200)
    expect(data.reply).toMatchObject({ errors: [], values: { 'tracks[]': ['used_car'] } })
  })
})

async function savedCookie(): Promise<string> {
  const saved = await answer(save, { request: await post(`/start/roadmap?${query()}`, {}) })
  expect(saved.location).toBe('/sign-up?next=%2Ffirms%2Fnew')
  return (saved.cookies[0] ?? '').split(';')[0] ?? ''
}

const openForm = async (as: Person, cookie: string) =>
  answer<FormAnswer>(newFirm, { request: await get('/firms/new', { as, cookie }) })

describe('saving it', () => {
  test('takes the answers through sign-up into the form of the new firm, until the firm is there', async () => {
    const cookie = await savedCookie()
    const person = await createPerson()
    const form = await openForm(person, cookie)
    expect(form.data.hasBrought).toBe(true)
    expect(form.data.held).toMatchObject({ segment: ['sme'], district: ['210402'], 'tracks[]': ['used_car'] })
    const created = await answer(createFirm, {
      request: await post(
        '/firms/new',
        {
          ...form.data.held,
          creditCode: freeCreditCode('210402'),
          nameZh: '抚顺二手车有限公司',
          nameEn: 'Fushun Cars',
        },
        { as: person, cookie },
      ),
    })
    expect(created.status).toBe(303)
    expect(created.cookies.join()).toMatch(/guest=;.*Max-Age=0/)
  })

  test('fits into a cookie however much was typed', async () => {
    const long = query([...ANSWERS.filter(([name]) => name !== 'sells'), ['sells', '泵'.repeat(160)]])
    const saved = await answer(save, { request: await post(`/start/roadmap?${long}`, {}) })
    expect(saved.cookies[0]?.length).toBeLessThan(4000)
  })

  test.each([
    ['cut off', (cookie: string) => cookie.slice(0, -4)],
    ['changed', (cookie: string) => cookie.replace(/=(.)/, (_, first: string) => `=${first === 'A' ? 'B' : 'A'}`)],
    ['made up', () => 'guest=c2VnbWVudD1zbWU.abc'],
    ['empty', () => 'guest='],
    ['broken', () => 'guest=%E0%A4%A'],
  ])('a cookie that is %s brings nothing', async (_, forge) => {
    const { data, status } = await openForm(await createPerson(), forge(await savedCookie()))
    expect(status).toBe(200)
    expect(data).toMatchObject({ held: null, hasBrought: false })
  })

  test('with wrong answers leads back to the questions and sets nothing', async () => {
    const saved = await answer(save, { request: await post(`/start/roadmap?${changed('segment', 'x')}`, {}) })
    expect(saved.location).toMatch(/^\/start\?/)
    expect(saved.cookies).toEqual([])
  })
})
