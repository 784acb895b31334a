import { describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { changeCases } from '~/features/costing/case-commands.server'
import { summaryOf } from '~/features/costing/case-queries.server'
import { listChangedPrices } from '~/features/costing/prices-today-queries.server'
import { saveAnswers } from '~/features/fits/answer-commands.server'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { addComments, saveRemarks } from '~/features/plans/remark-commands.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { recordLine } from '~/features/products/line-commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import type { LineInput } from '~/features/products/schema'
import { fingerprint } from '~/domain/shared/changes'
import { paths } from '~/paths'
import * as advisorRoute from '~/routes/advisor/firm-plan'
import * as priceRoute from '~/routes/firm/price'
import * as planRoute from '~/routes/firm/plan'
import { loader as compareLoader } from '~/routes/firm/product-compare'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { atLeast } from '../support/at-least'
import { mailsTo } from '../support/mails'
import { answer, get, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LATER = new Date('2026-12-02T02:00:00Z')

async function givenProduct() {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, { ...ours.owner, language: 'en' })
  await changeProducts(scope, { intent: 'add', name: 'Laser', nameEn: '', hs6: '845611', reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  const choice = { chosenById: ours.owner.id, position: 1, reason: 'a buyer has asked' }
  await db.marketChoice.create({ data: { firmId: ours.firm.id, market: 'PL', ...choice } })
  return { ...ours, scope, productId, stranger: theirs.owner, other: firmScope(theirs.firm, theirs.owner) }
}

type CompareData = Awaited<ReturnType<typeof compareLoader>>
type Given = Awaited<ReturnType<typeof givenProduct>>

const read = ({ scope, productId }: Given, market = 'PL', now = NOW) => getPlanPage(scope, { productId, market, now })

async function linesOf(given: Given, section: string, market = 'PL') {
  const page = await read(given, market)
  return page.sections.find(({ id }) => id === section)?.lines ?? []
}

const PRICE = 'market=PL&purchase=113000&refundRate=13&rateEUR=8.2&profit=10&term=FCA&quoteCurrency=EUR'

describe('the plan for a product in a market', () => {
  test('has every section in its order and says what is not known', async () => {
    const given = await givenProduct()
    const page = await read(given)
    expect(page.sections.map(({ id }) => id)).toEqual([
      ...['why', 'price', 'channels', 'requirements', 'cash', 'risks', 'days'],
    ])
    expect(await linesOf(given, 'price')).toEqual([
      {
        ...{ label: 'Price', value: null, note: 'No price has been saved for this market yet.' },
        to: paths.firm.price(given.firm.id, given.productId, { market: 'PL' }),
      },
    ])
    expect((await linesOf(given, 'cash'))[0]).toMatchObject({ value: null })
    expect(await linesOf(given, 'why')).toContainEqual({
      ...{ label: 'Why you chose it', value: 'a buyer has asked', note: null },
    })
    expect((await linesOf(given, 'why', 'UZ')).find(({ label }) => label === 'Import duty')).toMatchObject({
      value: null,
    })
  })

  test('takes price and cash from the newest price of that market', async () => {
    const given = await givenProduct()
    const { scope, productId } = given
    const save = (name: string, query: string, now: Date) =>
      changeCases(scope, { productId, input: { intent: 'save', name, case: query } }, now)
    expect(await save('first', PRICE, NOW)).toMatchObject({ ok: true })
    expect(await save('second', PRICE.replace('113000', '226000'), LATER)).toMatchObject({ ok: true })
    expect(await save('elsewhere', PRICE.replace('PL', 'DE'), LATER)).toMatchObject({ ok: true })
    const prices = await linesOf(given, 'price')
    expect(prices.map(({ label }) => label)).toEqual(['second', 'first'])
    const { summary } = await db.priceCase.findFirstOrThrow({ where: { name: 'second' } })
    const told = (summary as { price: string }).price.replace('EUR ', '')
    expect(prices[0]?.value?.replaceAll(',', '')).toContain(Number(told).toString())
    const [needed] = await linesOf(given, 'cash')
    // 226,000 are paid for the goods before anybody pays, and nothing is advanced.
    expect(needed).toMatchObject({ value: expect.stringContaining('226,000') as string })
    expect(needed?.note).toContain('second')
  })

  test('counts what each consignment costs in the cash, as the price does', async () => {
    const given = await givenProduct()
    const { firm, scope, productId, owner } = given
    await db.firmProduct.update({ where: { id: productId }, data: { hs6: '870323' } })
    await db.firm.update({ where: { id: firm.id }, data: { tracks: ['used_car'] } })
    const query = `${PRICE.replace('PL', 'KZ')}&carState=used&carSince=2017-03&carEngine=1998`
    const saved = await changeCases(scope, { productId, input: { intent: 'save', name: 'car', case: query } }, NOW)
    expect(saved).toMatchObject({ ok: true })
    const lines = await linesOf(given, 'cash', 'KZ')
    const valueOf = (label: string) => lines.find((line) => line.label === label)
    const [each, together] = [valueOf('Requirements, each consignment'), valueOf('Together')]
    const numbers = (text: string | null | undefined) =>
      [...(text ?? '').matchAll(/\d[\d,.]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
    const [least = 0] = numbers(together?.value)
    const [needed = 0] = numbers(valueOf('Needed before money comes in')?.value)
    const [eachLeast = 0] = numbers(each?.value)
    const [onceLeast = 0] = numbers(valueOf('Requirements, once')?.value)
    expect(least).toBeCloseTo(needed + eachLeast + onceLeast, 2)
    expect(eachLeast).toBeGreaterThan(0)
    const url = `${paths.firm.price(firm.id, productId)}?${query}`
    const { data } = await answer<Awaited<ReturnType<typeof priceRoute.loader>>>(priceRoute.loader, {
      request: await get(url, { as: { ...owner }, headers: { 'accept-language': 'en' } }),
      params: { firmId: firm.id, productId },
    })
    const { consignment } = data.page
    expect(numbers(consignment?.each)).toEqual(numbers(each?.value?.split(', and ')[0]))
    expect(numbers(consignment?.together)[0]).toBeCloseTo(needed + eachLeast, 2)
  })

  test('needs no cash that anybody could say where a tax is unknown and the firm pays it', async () => {
    const given = await givenProduct()
    const { scope, productId } = given
    const query = PRICE.replace('PL', 'UZ').replace('FCA', 'DDP')
    const saved = await changeCases(scope, { productId, input: { intent: 'save', name: 'door', case: query } }, NOW)
    expect(saved).toMatchObject({ ok: true })
    const [cash] = await linesOf(given, 'cash', 'UZ')
    expect(cash).toMatchObject({ value: null })
    expect(cash?.note).toContain('the duty is not known')
    expect(JSON.stringify(await linesOf(given, 'cash', 'UZ'))).not.toContain('Together')
  })

  test('says of a saved price that a rule under it has changed, with the sum of today', async () => {
    const given = await givenProduct()
    const { firm, owner, scope, productId } = given
    const rate = (lineRate: number): LineInput => ({
      ...{ intent: 'line', market: 'PL', lineCode: '8456119000', lineRate, otherDuty: '' },
      ...{ lineSource: 'TARIC', lineAsOf: '2026-11-30' },
    })
    await recordLine(scope, { productId, input: rate(1_300) }, NOW)
    const query = PRICE.replace('FCA', 'CIP')
    await changeCases(scope, { productId, input: { intent: 'save', name: 'first', case: query } }, NOW)
    const warned = async () => {
      const url = paths.firm.compare(firm.id, productId, ['PL', 'CZ'])
      const params = { firmId: firm.id, productId }
      const { data } = await answer<CompareData>(compareLoader, { request: await get(url, { as: owner }), params })
      const rows = data.page.groups.flatMap((group) => group.rows)
      const cell = (id: string) => rows.find((row) => row.id === id)?.cells[0]?.note
      const [price] = await linesOf(given, 'price')
      const [cash] = await linesOf(given, 'cash')
      return [cell('price'), cell('landed'), price?.note, cash?.note].map((note) => note ?? '')
    }
    for (const note of atLeast(4, await warned())) expect(note).not.toMatch(/has changed|已有变化/)
    await recordLine(scope, { productId, input: rate(5_000) }, NOW)
    for (const note of atLeast(4, await warned())) expect(note).toMatch(/(has changed|已有变化).*EUR/)
    const changed = await listChangedPrices(scope, productId, NOW)
    const [today] = [...changed.values()].map((one) => one.answer && summaryOf(one.answer).landed)
    const { summary } = await db.priceCase.findFirstOrThrow({ where: { productId } })
    const then = (summary as { landed: string }).landed
    expect(Number(today?.replace('EUR ', ''))).toBeGreaterThan(1.3 * Number(then.replace('EUR ', '')))
  })

  test('names requirements with their state, money and days', async () => {
    const given = await givenProduct()
    const { scope, productId } = given
    await saveAnswers(
      scope,
      { productId, market: 'PL', input: { solid_wood: 'yes', driven_machine: 'yes', household_appliance: 'no' } },
      NOW,
    )
    const titles = (await linesOf(given, 'requirements')).map(({ value }) => value)
    expect(titles.join(' ')).toMatch(/wood/i)
    const before = await linesOf(given, 'days')
    await db.requirementWork.create({
      data: { productId, key: 'eu_ce_machinery_directive', byId: given.owner.id, at: new Date('2026-11-03T02:00:00Z') },
    })
    const after = await linesOf(given, 'days')
    const dayOf = (lines: typeof before) =>
      lines.find(({ label, value }) => label.startsWith('By ') && value?.includes('achinery'))?.label
    expect(dayOf(before)).toBeDefined()
    expect(dayOf(after)).not.toBe(dayOf(before))
    expect(after.find(({ label }) => label === 'Ready to ship')).toMatchObject({ value: null })
  })

  test('leaves a step out once the record has it', async () => {
    const given = await givenProduct()
    const duty = 'Look the duty up in the official tariff and record the line'
    const steps = async () => (await linesOf(given, 'days', 'UZ')).map(({ value }) => value)
    expect(await steps()).toContain(duty)
    const input: LineInput = {
      ...{ intent: 'line', market: 'UZ', lineCode: '8456110000', lineRate: 1_000, otherDuty: '' },
      ...{ lineSource: 'customs.uz', lineAsOf: '2026-11-30' },
    }
    await recordLine(given.scope, { productId: given.productId, input }, NOW)
    expect(await steps()).not.toContain(duty)
  })
})

describe('remarks of the firm', () => {
  test('stand in the plan with who and when, and what they replaced is kept', async () => {
    const given = await givenProduct()
    const { scope, productId, owner } = given
    const place = { productId, market: 'PL' }
    const save = (text: string, now: Date) => saveRemarks(scope, { place, input: { 'remark.why': text } }, now)
    await save('We know two buyers.', NOW)
    await save('We know three buyers.', LATER)
    const page = await read(given)
    expect(page.sections[0]?.remark).toMatchObject({
      ...{ text: 'We know three buyers.', language: 'en', who: owner.name, at: '2026-12-02T10:00:00+08:00' },
    })
    expect(page.earlier).toMatchObject([{ section: 'Why this market', text: 'We know two buyers.' }])
    expect((await read(given, 'DE')).sections[0]?.remark).toBeNull()
    await save('', LATER)
    expect((await read(given)).sections[0]?.remark).toBeNull()
    expect(JSON.stringify(await readFirmData(scope, NOW))).toContain('We know two buyers.')
  })

  test('meet a change of another tab instead of undoing it', async () => {
    const given = await givenProduct()
    const { scope, productId } = given
    const place = { productId, market: 'PL' }
    const drawn = [fingerprint('')]
    await saveRemarks(scope, { place, input: { 'remark.why': 'first tab' }, known: { 'remark.why': drawn } }, NOW)
    const second = await saveRemarks(
      scope,
      { place, input: { 'remark.why': 'second tab' }, known: { 'remark.why': drawn } },
      LATER,
    )
    expect(second).toEqual({
      ok: false,
      refusal: { code: 'plan.changedMeanwhile', conflicts: [{ field: 'remark.why', value: 'first tab' }] },
    })
    const left = { 'remark.why': '', 'remark.price': 'beside it' }
    const known = { 'remark.why': drawn, 'remark.price': drawn }
    expect(await saveRemarks(scope, { place, input: left, known }, LATER)).toMatchObject({ ok: true })
    const page = await read(given)
    expect(page.sections.slice(0, 2).map(({ remark }) => remark?.text)).toEqual(['first tab', 'beside it'])
  })

  test('end where the product has as many as it can have', async () => {
    const { scope, productId, owner } = await givenProduct()
    const row = { productId, market: 'PL', section: 'why', side: 'firm', byId: owner.id, at: NOW } as const
    await db.planRemark.createMany({
      data: Array.from({ length: LIMITS.planRemarks.most - 1 }, (_, number) => ({ ...row, text: String(number) })),
    })
    const place = { productId, market: 'DE' }
    const two = { 'remark.why': 'a', 'remark.price': 'b' }
    expect(await saveRemarks(scope, { place, input: two }, NOW)).toMatchObject({
      refusal: { code: 'plan.too_many_remarks' },
    })
    expect(await saveRemarks(scope, { place, input: { 'remark.why': 'a' } }, NOW)).toMatchObject({ ok: true })
  })

  test('are nobody else’s, and a viewer reads them without a box', async () => {
    const { firm, owner, scope, stranger, productId } = await givenProduct()
    const viewer = await addMember(firm, 'viewer')
    const params = { firmId: firm.id, productId, market: 'PL' }
    const url = paths.firm.plan(firm.id, productId, 'PL')
    const open = async (as: typeof owner, market = 'PL') =>
      (await answer(planRoute.loader, { request: await get(url, { as }), params: { ...params, market } })).status
    const write = async (as: typeof owner, body: Record<string, string>) =>
      (await answer(planRoute.action, { request: await post(url, body, { as }), params })).status
    expect([await open(owner), await open(viewer), await open(stranger), await open(owner, 'XX')]).toEqual([
      ...[200, 200, 404, 404],
    ])
    expect(await write(stranger, { 'remark.why': 'mine' })).toBe(404)
    expect(await write(viewer, { 'remark.why': 'mine' })).toBe(403)
    expect(await write(owner, { 'remark.why': 'x'.repeat(601) })).toBe(422)
    expect(await db.planRemark.count({ where: { productId } })).toBe(0)
    expect(await write(owner, { 'remark.why': 'ours' })).toBe(303)
    expect((await getPlanPage(firmScope(firm, viewer, 'viewer'), { ...params, now: NOW })).mayRemark).toBe(false)
    expect((await getPlanPage(scope, { ...params, now: NOW })).mayRemark).toBe(true)
  })
})

describe('comments of advisors', () => {
  const comment = (text: string) => ({ 'remark.price': text })

  test('are shown to the firm, and the same words stand there once', async () => {
    const given = await givenProduct()
    const { firm, productId } = given
    const advisor = await createStaff('advisor', { language: 'en' })
    const asked = { firmId: firm.id, place: { productId, market: 'PL' }, input: comment('Ask for an advance.') }
    expect(await addComments(advisorScope(advisor), asked, NOW)).toEqual({ ok: true, value: null })
    expect(await addComments(advisorScope(advisor), asked, LATER)).toEqual({ ok: true, value: null })
    const page = await read(given)
    expect(page.sections[1]?.comments).toMatchObject([{ text: 'Ask for an advance.', who: advisor.name }])
  })

  test('reach those of the firm who can act, once, each in their own language', async () => {
    const { firm, owner, productId } = await givenProduct()
    const [chinese, viewer] = [await addMember(firm, 'editor'), await addMember(firm, 'viewer')]
    await db.user.update({ where: { id: owner.id }, data: { language: 'en' } })
    await db.user.update({ where: { id: chinese.id }, data: { language: 'zh-CN' } })
    const advisor = await createStaff('advisor', { language: 'en' })
    const asked = { firmId: firm.id, place: { productId, market: 'PL' }, input: comment('Ask for an advance.') }
    await addComments(advisorScope(advisor), asked, NOW)
    await addComments(advisorScope(advisor), asked, LATER)
    const mails = await mailsTo(owner.email, 'commented on your plan for Poland')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Price: Ask for an advance.')
    expect(mails[0]?.text).toContain(paths.firm.plan(firm.id, productId, 'PL'))
    expect(await mailsTo(chinese.email, '顾问对波兰市场计划提出了意见')).toHaveLength(1)
    expect(await db.outboxMail.count({ where: { to: viewer.email } })).toBe(0)
  })

  test('come from whoever answers the firm, and never from its own people', async () => {
    const { firm, productId } = await givenProduct()
    const place = { productId, market: 'PL' }
    const [holder, colleague] = [await createStaff('advisor'), await createStaff('advisor')]
    const [lead, insider] = [await createStaff('lead_advisor'), await createStaff('advisor')]
    await db.membership.create({ data: { firmId: firm.id, userId: insider.id, role: 'viewer' } })
    await db.firmThread.create({ data: { firmId: firm.id, claimedById: holder.id, claimedAt: NOW } })
    const say = async (who: typeof holder) => {
      const done = await addComments(advisorScope(who), { firmId: firm.id, place, input: comment(who.id) }, NOW)
      return done.ok ? 'said' : done.refusal.code
    }
    expect([await say(holder), await say(colleague), await say(lead), await say(insider)]).toEqual([
      ...['said', 'may_not_held', 'said', 'may_not_own_firm'],
    ])
    expect(await addComments(advisorScope(holder), { firmId: firm.id, place, input: {} }, NOW)).toMatchObject({
      refusal: { code: 'plan.no_comment' },
    })
  })

  test('are written on a page that the firm is told of, and that others do not have', async () => {
    const given = await givenProduct()
    const { firm, owner, productId, other } = given
    const advisor = await createStaff('advisor')
    const official = await createStaff('official')
    const params = { firmId: firm.id, productId, market: 'PL' }
    const url = paths.advisor.firmPlan(firm.id, productId, 'PL')
    const open = async (as: typeof owner, firmId = firm.id) =>
      (await answer(advisorRoute.loader, { request: await get(url, { as }), params: { ...params, firmId } })).status
    expect([await open(advisor), await open(owner), await open(official)]).toEqual([200, 404, 404])
    // The product of one firm under the address of another.
    expect(await open(advisor, other.firmId)).toBe(404)
    const logged = await db.accessLog.findMany({ where: { firmId: firm.id, what: 'market_plan' } })
    expect(logged.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([[advisor.id, productId]])
    const body = comment('Good.')
    const sent = await answer(advisorRoute.action, { request: await post(url, body, { as: advisor }), params })
    expect(sent).toMatchObject({
      status: 303,
      location: paths.advisor.firmPlan(firm.id, productId, 'PL', { done: 'saved' }),
    })
    const refused = await answer(advisorRoute.action, { request: await post(url, body, { as: owner }), params })
    expect(refused.status).toBe(404)
  })

  test('sent make what the tab kept void, and those of a colleague do not', async () => {
    const { firm, productId } = await givenProduct()
    const [lead, colleague] = [await createStaff('lead_advisor'), await createStaff('advisor')]
    const params = { firmId: firm.id, productId, market: 'PL' }
    const revision = async () => {
      const request = await get(paths.advisor.firmPlan(firm.id, productId, 'PL'), { as: lead })
      const { data } = await answer<{ page: { lastOwnId: string } }>(advisorRoute.loader, { request, params })
      return data.page.lastOwnId
    }
    const say = (who: typeof lead, text: string, now: Date) =>
      addComments(advisorScope(who), { firmId: firm.id, place: { productId, market: 'PL' }, input: comment(text) }, now)
    await say(lead, 'Ask for an advance.', NOW)
    const first = await revision()
    await say(colleague, 'And a sample.', LATER)
    expect(await revision()).toBe(first)
    await say(lead, 'And a contract.', LATER)
    expect(await revision()).not.toBe(first)
  })
})
