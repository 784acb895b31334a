import { describe, expect, test } from 'vitest'
import { getMarketPage } from '~/features/fits/page-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { confirmProduct } from '~/features/products/confirm-commands.server'
import { getCaseProducts } from '~/features/products/confirm-queries.server'
import { recordLine } from '~/features/products/line-commands.server'
import { getProductPage } from '~/features/products/product-queries.server'
import { getProductsPage } from '~/features/products/queries.server'
import type { LineInput } from '~/features/products/schema'
import { paths } from '~/paths'
import { action, loader } from '~/routes/advisor/case-products'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const laser = { intent: 'add', name: '光纤激光切割机', nameEn: '', hs6: '845611', reason: '' } as const
const line: LineInput = {
  ...{ intent: 'line', market: 'UZ', lineCode: '8456110000', lineRate: 1_000, otherDuty: '' },
  ...{ lineSource: 'customs.uz', lineAsOf: '2026-11-30' },
}

async function givenCase() {
  const { firm, owner } = await createFirm()
  const scope = firmScope(firm, owner)
  await changeProducts(scope, laser, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  await recordLine(scope, { productId, input: line }, NOW)
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: NOW })
  return { firm, owner, scope, productId, applicationId, lineId: await lineOf(productId) }
}

async function lineOf(productId: string): Promise<string> {
  return (await db.productTariffLine.findFirstOrThrow({ where: { productId } })).id
}

type Given = Awaited<ReturnType<typeof givenCase>>

const putCode = ({ applicationId, productId }: Given, by: Person, shownHs6 = '845611') =>
  confirmProduct(
    advisorScope(by),
    {
      applicationId,
      input: { intent: 'confirm-code', productId, shownHs6, standingDocument: '说明书第4页' },
    },
    NOW,
  )
const putLine = ({ applicationId, lineId }: Given, by: Person, shownStanding: 'recorded' | 'confirmed') =>
  confirmProduct(
    advisorScope(by),
    { applicationId, input: { intent: 'confirm-line', lineId, shownCode: '8456110000', shownStanding } },
    NOW,
  )
const refusal = (code: string) => ({ ok: false, refusal: { code } })

describe('a code that an advisor confirms', () => {
  test('carries the word of the advisor and is told among the changes', async () => {
    const given = await givenCase()
    const advisor = await createStaff('advisor')
    expect(await putCode(given, advisor)).toMatchObject({ ok: true })
    const page = await getProductPage(given.scope, given.productId, NOW)
    expect(page.standing).toMatchObject({ now: 'advisor_confirmed', who: advisor.name, document: '说明书第4页' })
    expect(page.changes[0]).toMatchObject({ side: 'advisor', who: advisor.name })
  })

  test('is the one that was shown', async () => {
    const given = await givenCase()
    const advisor = await createStaff('advisor')
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '851580' } })
    expect(await putCode(given, advisor)).toMatchObject(refusal('products.code_moved'))
    await db.firmProduct.update({ where: { id: given.productId }, data: { standing: 'customs_ruling' } })
    expect(await putCode(given, advisor, '851580')).toMatchObject(refusal('products.ruling_stands'))
  })

  test('is confirmed once by two advisors at the same moment', async () => {
    const given = await givenCase()
    const [one, two] = [await createStaff('advisor'), await createStaff('advisor')]
    const done = await Promise.all([putCode(given, one), putCode(given, two)])
    expect(done.map(({ ok }) => ok)).toEqual([true, true])
    const changes = await db.productChange.findMany({ where: { productId: given.productId, bySide: 'advisor' } })
    expect(changes).toHaveLength(1)
  })

  test('is not confirmed through the case of another firm, nor by somebody of the firm', async () => {
    const [given, elsewhere] = [await givenCase(), await givenCase()]
    const advisor = await createStaff('advisor')
    const crossed = { ...given, applicationId: elsewhere.applicationId }
    expect(await putCode(crossed, advisor)).toMatchObject(refusal('products.unknown'))
    expect(await putLine(crossed, advisor, 'recorded')).toMatchObject(refusal('products.line_moved'))
    await db.membership.create({ data: { firmId: given.firm.id, userId: advisor.id, role: 'viewer' } })
    expect(await putCode(given, advisor)).toMatchObject(refusal('products.own_firm'))
    expect((await getCaseProducts(advisorScope(advisor), given.applicationId, NOW)).products[0]).toMatchObject({
      mayConfirm: false,
      lines: [{ next: null }],
    })
  })
})

describe('a line that advisors confirm', () => {
  test('is offered to all firms once a second advisor has looked at it', async () => {
    const given = await givenCase()
    const [one, two] = [await createStaff('advisor'), await createStaff('advisor')]
    const { scope, productId } = await givenCase()
    await db.productTariffLine.deleteMany({ where: { productId } })
    const shown = async () => (await getMarketPage(scope, productId, { market: 'UZ', day: null, now: NOW })).duty?.line
    expect(await putLine(given, one, 'recorded')).toMatchObject({ ok: true })
    expect(await shown()).toBeNull()
    expect(await putLine(given, one, 'confirmed')).toMatchObject(refusal('products.not_yours'))
    expect(await putLine(given, two, 'recorded')).toMatchObject(refusal('products.line_moved'))
    expect(await putLine(given, two, 'confirmed')).toMatchObject({ ok: true })
    expect(await shown()).toMatchObject({ code: '8456110000', rate: '10 %', standing: '其他企业查得，两名顾问已核对' })
  })

  test('is confirmed by one of two who press at once; the other is told to look again', async () => {
    const given = await givenCase()
    const [one, two] = [await createStaff('advisor'), await createStaff('advisor')]
    const done = await Promise.all([putLine(given, one, 'recorded'), putLine(given, two, 'recorded')])
    expect(done.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const row = await db.productTariffLine.findUniqueOrThrow({ where: { id: given.lineId } })
    expect([row.confirmedById === null, row.sharedById]).toEqual([false, null])
  })

  test('has to be confirmed again when the firm records it anew', async () => {
    const given = await givenCase()
    const advisor = await createStaff('advisor')
    await putLine(given, advisor, 'recorded')
    await recordLine(given.scope, { productId: given.productId, input: { ...line, lineRate: 500 } }, NOW)
    expect(await putLine(given, await createStaff('advisor'), 'confirmed')).toMatchObject(
      refusal('products.line_moved'),
    )
    const row = await db.productTariffLine.findFirstOrThrow({ where: { productId: given.productId } })
    expect(row).toMatchObject({ rate: 500, confirmedById: null })
  })
})

describe('the page of a case’s products', () => {
  test('is for advisors, and is written into the log that the firm reads', async () => {
    const { applicationId, owner, firm, productId } = await givenCase()
    const advisor = await createStaff('advisor')
    const url = paths.advisor.products(applicationId)
    const params = { applicationId }
    expect((await answer(loader, { request: await get(url, { as: advisor }), params })).status).toBe(200)
    expect((await answer(loader, { request: await get(url, { as: owner }), params })).status).toBe(404)
    expect(await db.accessLog.count({ where: { firmId: firm.id, actorId: advisor.id } })).toBe(1)
    const body = { intent: 'confirm-code', productId, shownHs6: '845611', standingDocument: '' }
    const send = async (change: Record<string, string>) =>
      answer(action, { request: await post(url, { ...body, ...change }, { as: advisor }), params })
    expect((await send({})).status).toBe(422)
    expect((await send({ standingDocument: 'p. 4', shownHs6: '851580' })).status).toBe(409)
    expect((await send({ standingDocument: 'p. 4' })).status).toBe(303)
    const nowhere = { request: await get(url, { as: advisor }), params: { applicationId: 'x' } }
    expect((await answer(loader, nowhere)).status).toBe(404)
  })
})
