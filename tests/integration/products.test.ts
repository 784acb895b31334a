import { describe, expect, test } from 'vitest'
import { knownValues } from '~/domain/shared/shown-fields'
import { PRODUCT_FIELDS } from '~/domain/trade/product'
import { fingerprint } from '~/domain/shared/changes'
import { recordLine, removeLine } from '~/features/products/line-commands.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductPage } from '~/features/products/product-queries.server'
import { getProductsPage } from '~/features/products/queries.server'
import { saveRecord } from '~/features/products/record-commands.server'
import { recordSchema, type LineInput, type RecordInput } from '~/features/products/schema'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { paths } from '~/paths'
import { action, loader } from '~/routes/firm/product'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { approveBefore, submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-11-30T02:00:00Z')
const laser = {
  intent: 'add',
  ...{ name: '光纤激光切割机', nameEn: 'Fibre laser cutting machine' },
  ...{ hs6: '845611', reason: '激光去除材料' },
} as const
const typed = {
  ...{ intent: 'record', name: laser.name, nameEn: laser.nameEn, hs6: '8456.11', reason: laser.reason },
  ...{ standing: 'guess', standingDocument: '', rulingNumber: '', chinaCode: '', elements: '' },
  ...{ refundRate: '', refundSource: '', refundAsOf: '' },
} as const
const record = (change: Readonly<Record<string, string>> = {}): RecordInput =>
  recordSchema.parse({ ...typed, ...change })
const line: LineInput = {
  ...{ intent: 'line', market: 'PL', lineCode: '8456119000', lineRate: 450, otherDuty: '' },
  ...{ lineSource: 'TARIC', lineAsOf: '2026-11-30' },
}

async function givenProduct() {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, ours.owner)
  await changeProducts(scope, laser, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  return { ...ours, scope, other: firmScope(theirs.firm, theirs.owner), stranger: theirs, productId }
}

describe('the day of a refund rate', () => {
  const rated = { chinaCode: '8456110090', refundRate: '13', refundSource: '文库', refundAsOf: '2026-11-24' }
  test.each([
    ['is emptied and not said to go, as an impossible day is sent without scripts', { refundAsOf: '' }, '2026-11-24'],
    ['is emptied and said to go', { refundAsOf: '', 'refundAsOf.cleared': 'yes' }, null],
    ['is said to go, and the box left as it was', { 'refundAsOf.cleared': 'yes' }, null],
    ['is another', { refundAsOf: '2026-11-25' }, '2026-11-25'],
    ['is emptied with another rate', { refundRate: '9', refundAsOf: '' }, null],
    ['is emptied with its rate', { refundRate: '', refundSource: '', refundAsOf: '' }, null],
  ])('%s', async (_, change, day) => {
    const { scope, productId } = await givenProduct()
    expect((await saveRecord(scope, { productId, input: record(rated) }, NOW)).ok).toBe(true)
    const saved = await saveRecord(scope, { productId, input: record({ ...rated, ...change }) }, NOW)
    const { refundAsOf } = await db.firmProduct.findFirstOrThrow({ where: { id: productId } })
    const stored = refundAsOf?.toISOString().slice(0, 10) ?? null
    // What lacks a day is asked for it, and nothing is lost meanwhile.
    expect(saved.ok ? stored : day).toBe(day)
    expect(saved.ok || stored === rated.refundAsOf).toBe(true)
  })
})

describe('the record of a product', () => {
  test('keeps what is known of it, on whose word and what was before', async () => {
    const { scope, owner, productId } = await givenProduct()
    const input = record({
      ...{ standing: 'firm_checked', standingDocument: '说明书第4页', chinaCode: '8456 1100 90' },
      ...{ refundRate: '13', refundSource: '出口退税率文库', refundAsOf: '2026-11-24' },
      elements: '品牌类型：境内自主品牌\n功率',
    })
    expect(await saveRecord(scope, { productId, input }, NOW)).toEqual({ ok: true, value: null })
    const page = await getProductPage(scope, productId, NOW)
    expect(page.record).toMatchObject({
      ...{ hs6: '8456.11', chinaCode: '8456 1100 90' },
      refund: { percent: '13', source: '出口退税率文库', asOf: '2026-11-24' },
      elements: { inAll: 2, empty: ['功率'] },
    })
    expect(page.standing).toMatchObject({ now: 'firm_checked', who: owner.name, document: '说明书第4页' })
    expect(page.changesInAll).toBe(1)
    const told = page.changes[0]?.lines.map(({ label, before, after }) => `${label}: ${before} > ${after}`)
    expect(told).toEqual([
      '把握程度: 初步判断 > 企业已核对',
      '核对依据的文件:  > 说明书第4页',
      '中国十位编码:  > 8456110090',
      '申报要素:  > 品牌类型：境内自主品牌\n功率',
      '出口退税率:  > 13%',
      '税率出处:  > 出口退税率文库',
      '查询日期:  > 2026-11-24',
    ])
    const data = JSON.stringify(await readFirmData(scope, NOW))
    expect(data).toContain('说明书第4页')
  })

  test('is left alone by a save that changes nothing', async () => {
    const { scope, productId } = await givenProduct()
    expect(await saveRecord(scope, { productId, input: record() }, NOW)).toEqual({ ok: true, value: null })
    expect((await getProductPage(scope, productId, NOW)).changesInAll).toBe(0)
  })

  test('is told everything that is wrong at once', async () => {
    const { scope, productId } = await givenProduct()
    const input = record({ standing: 'firm_checked', chinaCode: '8515800090', refundRate: '13' })
    expect(await saveRecord(scope, { productId, input }, NOW)).toMatchObject({
      refusal: {
        code: 'products.problems',
        problems: [
          { code: 'products.document_missing', field: 'standingDocument' },
          { code: 'products.china_code_differs', field: 'chinaCode' },
          { code: 'products.refund_source_missing', field: 'refundSource' },
        ],
      },
    })
  })

  test.each([
    ['without the document', { standing: 'firm_checked' }, 'products.problems'],
    ['with ten digits of another code', { chinaCode: '8515800090' }, 'products.problems'],
    ['with a code that is none', { hs6: '8456.99' }, 'markets.hs6_not_in_heading'],
    ['with another code at once', { hs6: '8515.80' }, 'products.look_first'],
  ])('is not saved %s', async (_, change, code) => {
    const { scope, productId } = await givenProduct()
    const saved = await saveRecord(scope, { productId, input: record(change) }, NOW)
    expect(saved).toMatchObject({ ok: false, refusal: { code } })
    expect((await getProductPage(scope, productId, NOW)).changesInAll).toBe(0)
  })

  test('takes another code once its effects were accepted, and drops what belonged to the old one', async () => {
    const { scope, productId } = await givenProduct()
    const long = { chinaCode: '8456110090', refundRate: '13', refundSource: '文库', refundAsOf: '2026-11-24' }
    await saveRecord(scope, { productId, input: record(long) }, NOW)
    await recordLine(scope, { productId, input: line }, NOW)
    const input = record({ ...long, hs6: '8515.80', acceptedHs6: '851580' })
    const refused = await saveRecord(scope, { productId, input: { ...input, acceptedHs6: '845612' } }, NOW)
    expect(refused).toMatchObject({ refusal: { code: 'products.look_first', hs6: '851580' } })
    expect(await saveRecord(scope, { productId, input }, NOW)).toEqual({ ok: true, value: null })
    const page = await getProductPage(scope, productId, NOW)
    expect(page.record).toMatchObject({ hs6: '8515.80', chinaCode: '', refund: null })
    expect(page.lines).toEqual([])
    expect(page.changes[0]?.lines.at(-1)).toMatchObject({ label: '税目，波兰', after: '' })
  })

  test('says that the refund rate goes with other ten digits before it does', async () => {
    const { scope, productId } = await givenProduct()
    const long = { chinaCode: '8456110090', refundRate: '13', refundSource: '文库', refundAsOf: '2026-11-24' }
    await saveRecord(scope, { productId, input: record(long) }, NOW)
    const input = record({ ...long, chinaCode: '8456110010' })
    const refused = await saveRecord(scope, { productId, input }, NOW)
    expect(refused).toMatchObject({ refusal: { code: 'products.rate_goes', chinaCode: '8456110010' } })
    const anew = record({ ...long, chinaCode: '8456110010', refundRate: '9', refundAsOf: '2026-11-25' })
    expect((await saveRecord(scope, { productId, input: anew }, NOW)).ok).toBe(true)
    const back = { ...long, refundRate: '9', refundAsOf: '2026-11-25', acceptedChina: '8456110090' }
    expect((await saveRecord(scope, { productId, input: record(back) }, NOW)).ok).toBe(true)
    expect((await getProductPage(scope, productId, NOW)).record).toMatchObject({ refund: null })
    const kept = await db.firmProduct.findUniqueOrThrow({ where: { id: productId } })
    expect(kept).toMatchObject({ chinaCode: '8456110090', refundRate: null, refundSource: '', refundAsOf: null })
  })

  test('of another firm is neither seen nor changed', async () => {
    const { other, productId } = await givenProduct()
    await expect(getProductPage(other, productId, NOW)).rejects.toMatchObject({ status: 404 })
    for (const saved of [
      await saveRecord(other, { productId, input: record({ reason: 'x' }) }, NOW),
      await recordLine(other, { productId, input: line }, NOW),
    ])
      expect(saved).toEqual({ ok: false, refusal: { code: 'products.unknown' } })
    expect(await db.productTariffLine.count({ where: { productId } })).toBe(0)
  })

  test('is not changed by a viewer', async () => {
    const { firm, scope, productId } = await givenProduct()
    const viewer = firmScope(firm, await addMember(firm, 'viewer'), 'viewer')
    const denied = { ok: false, refusal: { code: 'viewer_cannot_edit' } }
    expect(await saveRecord(viewer, { productId, input: record({ reason: 'x' }) }, NOW)).toEqual(denied)
    expect(await recordLine(viewer, { productId, input: line }, NOW)).toEqual(denied)
    expect(await removeLine(viewer, { productId, lineId: productId }, NOW)).toEqual(denied)
    expect((await getProductPage(scope, productId, NOW)).changesInAll).toBe(0)
  })

  test('rests in what the advisor looks at, and may be kept up to date in the rest', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    await approveBefore({ firm, by: owner, stage: 'market', now: NOW })
    await submit({ firm, by: owner, stage: 'market', now: NOW })
    const changed = await saveRecord(scope, { productId, input: record({ reason: '另一种理由' }) }, NOW)
    expect(changed).toEqual({ ok: false, refusal: { code: 'item_locked' } })
    const kept = await saveRecord(scope, { productId, input: record({ chinaCode: '8456110090' }) }, NOW)
    expect(kept).toEqual({ ok: true, value: null })
  })

  test('changed in another tab meets the change, and only what was changed here is written', async () => {
    const { scope, productId } = await givenProduct()
    const drawn = Object.fromEntries(
      Object.entries(typed).map(([name, value]) => [`${name}.shown`, [fingerprint(value)]]),
    )
    const known = knownValues(drawn, PRODUCT_FIELDS)
    await saveRecord(scope, { productId, input: record({ reason: '在另一页写的' }), known }, NOW)
    const input = record({ chinaCode: '8456110090' })
    expect(await saveRecord(scope, { productId, input, known }, NOW)).toMatchObject({ ok: true })
    const { facts } = await getProductPage(scope, productId, NOW)
    expect(facts).toMatchObject({ reason: '在另一页写的', chinaCode: '8456110090' })
    const both = await saveRecord(scope, { productId, input: record({ reason: '这里写的' }), known }, NOW)
    expect(both).toMatchObject({
      refusal: { code: 'products.changedMeanwhile', conflicts: [{ field: 'reason', value: '在另一页写的' }] },
    })
  })

  test('is changed 500 times at most, and five at once make five changes', async () => {
    const { scope, productId } = await givenProduct()
    const reasons = ['一', '二', '三', '四', '五']
    await Promise.all(reasons.map((reason) => saveRecord(scope, { productId, input: record({ reason }) }, NOW)))
    expect(await db.productChange.count({ where: { productId } })).toBe(reasons.length)
    const more = Array.from({ length: 495 }, () => ({ productId, at: NOW, byId: 'x', bySide: 'firm', changes: [] }))
    await db.productChange.createMany({ data: more })
    expect(await saveRecord(scope, { productId, input: record({ reason: '六' }) }, NOW)).toEqual({
      ok: false,
      refusal: { code: 'products.too_many_changes' },
    })
  })
})

describe('the line of a tariff', () => {
  test('is recorded, replaced and removed, each told among the changes', async () => {
    const { scope, productId } = await givenProduct()
    await recordLine(scope, { productId, input: line }, NOW)
    await recordLine(scope, { productId, input: line }, NOW)
    await db.productTariffLine.updateMany({ where: { productId }, data: { confirmedById: 'a1', confirmedAt: NOW } })
    await recordLine(scope, { productId, input: { ...line, lineRate: null, otherDuty: '0.6 EUR/kg' } }, NOW)
    const page = await getProductPage(scope, productId, NOW)
    expect(page.lines).toMatchObject([{ market: 'PL', percent: null, otherDuty: '0.6 EUR/kg', standing: 'recorded' }])
    await removeLine(scope, { productId, lineId: page.lines[0]?.id ?? '' }, NOW)
    const { lines, changes } = await getProductPage(scope, productId, NOW)
    expect(lines).toEqual([])
    const twice = await removeLine(scope, { productId, lineId: page.lines[0]?.id ?? '' }, NOW)
    expect(twice).toMatchObject({ ok: false, refusal: { code: 'removedAlready' } })
    expect(changes.flatMap((change) => change.lines.map(({ before, after }) => `${before} > ${after}`))).toEqual([
      '8456119000 | 0.6 EUR/kg | TARIC | 2026-11-30 > ',
      '8456119000 | 4.5% | TARIC | 2026-11-30 > 8456119000 | 0.6 EUR/kg | TARIC | 2026-11-30',
      ' > 8456119000 | 4.5% | TARIC | 2026-11-30',
    ])
  })

  test('that another tab recorded meanwhile is not replaced unseen', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    const url = paths.firm.product(firm.id, productId)
    const send = async (body: Readonly<Record<string, string>>) => {
      const request = await post(url, { ...line, lineRate: '3', ...body }, { as: owner })
      return answer<FormReply>(action, { request, params: { firmId: firm.id, productId } })
    }
    const seen = async () => (await getProductPage(scope, productId, NOW)).lines.map(({ id }) => id).join(' ')
    const drawn = await seen()
    expect((await send({ linesSeen: drawn })).status).toBe(303)
    const stale = await send({ linesSeen: drawn, lineRate: '0' })
    expect(stale.status).toBe(409)
    expect(stale.data).toMatchObject({
      isStale: true,
      errors: [{ field: 'market', message: { values: { value: '8456119000 | 3% | TARIC | 2026-11-30' } } }],
    })
    expect((await send({ linesSeen: drawn, market: 'CZ' })).status).toBe(303)
    expect((await getProductPage(scope, productId, NOW)).lines.map(({ percent }) => percent)).toEqual(['3', '3'])
    expect((await send({ linesSeen: await seen(), lineRate: '0' })).status).toBe(303)
  })

  test.each([
    ['of another code', { lineCode: '8515809000' }, { code: 'products.line_code_differs', field: 'lineCode' }],
    ['of tomorrow', { lineAsOf: '2026-12-01' }, { code: 'products.line_ahead', field: 'lineAsOf' }],
    ['without a duty', { lineRate: null }, { code: 'products.line_without_duty', field: 'lineRate' }],
  ] as const)('%s is refused at its box', async (_, change, refusal) => {
    const { scope, productId } = await givenProduct()
    expect(await recordLine(scope, { productId, input: { ...line, ...change } }, NOW)).toEqual({ ok: false, refusal })
  })
})

describe('the page of a product', () => {
  test('shows what another code changes, keeps what was typed and saves nothing', async () => {
    const { firm, owner, scope, productId } = await givenProduct()
    const body = { ...typed, hs6: '8515.80', reason: '焊接为主' }
    const url = paths.firm.product(firm.id, productId)
    const params = { firmId: firm.id, productId }
    const shown = await answer(action, { request: await post(url, body, { as: owner }), params })
    expect(shown).toMatchObject({
      status: 409,
      data: { values: { reason: ['焊接为主'] }, effect: { hs6: '851580', code: '8515.80' } },
    })
    const saved = { ...body, acceptedHs6: '851580' }
    const after = await answer(action, { request: await post(url, saved, { as: owner }), params })
    expect([after.status, after.location]).toEqual([303, `${url}?done=record`])
    expect((await getProductPage(scope, productId, NOW)).record.hs6).toBe('8515.80')
  })

  test('is not there for others, and for an id that is none', async () => {
    const { firm, owner, stranger, productId } = await givenProduct()
    const ask = async (id: string, as: typeof owner, firmId = firm.id) =>
      answer(loader, { request: await get(paths.firm.product(firmId, id), { as }), params: { firmId, productId: id } })
    expect(await ask(productId, owner)).toMatchObject({ status: 200 })
    for (const asked of [
      ask('no-id', owner),
      ask(productId, stranger.owner),
      ask(productId, stranger.owner, stranger.firm.id),
    ])
      expect((await asked).status).toBe(404)
  })
})
