import { describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { getCaseProducts } from '~/features/products/confirm-queries.server'
import { findCodeEffect } from '~/features/products/effect-queries.server'
import { saveFlagReason } from '~/features/products/flag-commands.server'
import { getProductPage } from '~/features/products/product-queries.server'
import type { FlagReasonInput } from '~/features/products/schema'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { paths } from '~/paths'
import { action } from '~/routes/firm/product'
import { loader as profile } from '~/routes/firm/profile'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { submit } from '../factories/stages'
import { atLeast } from '../support/at-least'
import { answer, get, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const why = (flag: FlagReasonInput['flag'], kind: FlagReasonInput['kind'], shownHs6 = '030471'): FlagReasonInput => ({
  ...{ intent: 'flag-reason', flag, kind, shownHs6 },
  flagReason: '样品，仅供实验室检测',
})

/** Frozen fillets, and nothing ticked in the profile. */
async function givenFish(flags: readonly string[] = ['inspection_listed']) {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const { firm, owner } = ours
  await db.firm.update({ where: { id: firm.id }, data: { productFlags: [...flags] } })
  const { id } = await db.firmProduct.create({ data: { firmId: firm.id, name: '冻鳕鱼片', hs6: '030471' } })
  return { ...ours, scope: firmScope(firm, owner), other: firmScope(theirs.firm, theirs.owner), productId: id }
}
type Given = Awaited<ReturnType<typeof givenFish>>

const save = ({ scope, productId }: Pick<Given, 'scope' | 'productId'>, input: FlagReasonInput) =>
  saveFlagReason(scope, { productId, input }, NOW)

async function flagsOf({ scope, productId }: Given) {
  const { flags } = await getProductPage(scope, productId, NOW)
  return { open: flags.open.map(({ flag, kind }) => `${flag} ${kind}`), said: flags.said }
}

describe('a profile that goes against the code', () => {
  test('is asked about once, and the reason stands with who and when', async () => {
    const given = await givenFish()
    expect(await flagsOf(given)).toEqual({ open: ['food missing'], said: [] })
    expect(await save(given, why('food', 'missing'))).toMatchObject({ ok: true })
    expect(await save(given, { ...why('food', 'missing'), flagReason: 'another' })).toMatchObject({ ok: true })
    const { open, said } = await flagsOf(given)
    expect(open).toEqual([])
    expect(said).toMatchObject([
      { reason: '样品，仅供实验室检测', who: given.owner.name, at: '2026-12-01T10:00:00+08:00' },
    ])
    expect(JSON.stringify(await readFirmData(given.scope, NOW))).toContain('样品，仅供实验室检测')
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '030472' } })
    expect((await flagsOf(given)).open).toEqual(['food missing'])
    await db.firmProduct.update({ where: { id: given.productId }, data: { hs6: '030471' } })
    expect((await flagsOf(given)).open).toEqual([])
  })

  test('is not asked about what another product explains', async () => {
    const given = await givenFish(['food', 'inspection_listed'])
    const { firm } = given
    const machine = await db.firmProduct.create({ data: { firmId: firm.id, name: '切割机', hs6: '845611' } })
    expect((await flagsOf({ ...given, productId: machine.id })).open).toEqual([])
    await db.firmProduct.delete({ where: { id: given.productId } })
    expect((await flagsOf({ ...given, productId: machine.id })).open).toEqual(['food unexpected'])
  })

  test('is explained by those who may edit, while it is asked, as often as the limit says', async () => {
    const given = await givenFish()
    const { firm, productId, owner } = given
    const viewer = await addMember(firm, 'viewer')
    const refused = async (input: FlagReasonInput, by: Partial<Given> = {}) => {
      const result = await save({ ...given, ...by }, input)
      return result.ok ? 'ok' : result.refusal.code
    }
    expect(await refused(why('food', 'missing'), { scope: firmScope(firm, viewer, 'viewer') })).toBe(
      'viewer_cannot_edit',
    )
    expect(await refused(why('food', 'missing'), { scope: given.other })).toBe('products.unknown')
    expect(await refused(why('drone', 'missing'))).toBe('products.flag_settled')
    expect(await refused(why('food', 'missing', '030472'))).toBe('products.flag_settled')
    const rows = Array.from({ length: LIMITS.flagReasons.most }, (_, at) => ({
      ...{ productId, hs6: String(100_000 + at), flag: 'food', kind: 'missing', reason: 'x', byId: owner.id, at: NOW },
    }))
    await db.flagReason.createMany({ data: rows })
    expect(await refused(why('food', 'missing'))).toBe('products.too_many_reasons')
  })

  test('needs a reason in words', async () => {
    const { firm, owner, productId } = await givenFish()
    const params = { firmId: firm.id, productId }
    for (const flagReason of atLeast(2, ['', '   '])) {
      const request = await post(
        paths.firm.product(firm.id, productId),
        { ...why('food', 'missing'), flagReason },
        { as: owner },
      )
      const { status, data } = await answer<{ errors: { field: string }[] }>(action, { request, params })
      expect([status, data.errors.map(({ field }) => field)]).toEqual([422, ['flagReason']])
    }
    const request = await post(paths.firm.product(firm.id, productId), why('food', 'missing'), { as: owner })
    expect(await answer(action, { request, params })).toMatchObject({ status: 303 })
  })

  test('is told where the flags were answered, and to the advisor', async () => {
    const given = await givenFish()
    const { firm, owner, productId } = given
    const told = async (query: string) => {
      const request = await get(`${paths.firm.profile(firm.id)}${query}`, { as: owner })
      const { data } = await answer<{ flagQuestions: { id: string; flag: string }[] }>(profile, {
        request,
        params: { firmId: firm.id },
      })
      return data.flagQuestions
    }
    expect(await told('')).toEqual([])
    expect(await told('?saved=1')).toMatchObject([{ id: productId, flag: 'food' }])
    const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: NOW })
    const advisor = advisorScope(await createStaff('advisor'))
    const flags = async () => (await getCaseProducts(advisor, applicationId, NOW)).products[0]?.flags
    expect(await flags()).toMatchObject({ open: [{ flag: 'food' }], said: [] })
    await save(given, why('food', 'missing'))
    expect(await flags()).toMatchObject({ open: [], said: [{ reason: '样品，仅供实验室检测', who: owner.name }] })
    expect(await told('?saved=1')).toEqual([])
  })
})

test('another code shows which tasks of China’s side come and go before it is saved', async () => {
  const { scope, productId } = await givenFish()
  const effect = async (hs6: string) => (await findCodeEffect(scope, { productId, hs6, now: NOW }))?.china
  const steel = await effect('720839')
  expect(steel?.come.join(' ')).toContain('出口许可证')
  expect(steel?.go.length).toBeGreaterThan(0)
  expect(await effect('030472')).toEqual({ come: [], go: [] })
})
