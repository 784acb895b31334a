import { describe, expect, test } from 'vitest'
import { fingerprint } from '~/domain/shared/changes'
import { chinaDay } from '~/domain/shared/dates'
import { saveAnswers } from '~/features/fits/answer-commands.server'
import { saveWork } from '~/features/plans/work-commands.server'
import { findTaskWork, getWorkPage } from '~/features/plans/work-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { paths } from '~/paths'
import * as workRoute from '~/routes/firm/requirements'
import * as taskRoute from '~/routes/firm/task'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { giveAnswer, giveDocument, submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const MACHINERY = 'eu_ce_machinery_directive'

async function givenFirm(markets: readonly string[] = ['PL', 'DE', 'UZ']) {
  const [ours, theirs] = [await createFirm(), await createFirm()]
  const scope = firmScope(ours.firm, { ...ours.owner, language: 'en' })
  await changeProducts(scope, { intent: 'add', name: 'Laser', nameEn: '', hs6: '845611', reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  await db.marketChoice.createMany({
    data: markets.map((market, place) => ({
      ...{ firmId: ours.firm.id, market, position: place + 1, reason: 'asked', chosenById: ours.owner.id },
    })),
  })
  const input = { driven_machine: 'yes', household_appliance: 'no', solid_wood: 'no' } as const
  await saveAnswers(scope, { productId, market: 'PL', input }, NOW)
  return { ...ours, scope, productId, stranger: theirs.owner, theirs: theirs.firm }
}

type Given = Awaited<ReturnType<typeof givenFirm>>

const read = ({ scope, productId }: Given) => getWorkPage(scope, { productId, now: NOW })
const save = ({ scope, productId }: Given, works: Record<string, string>, intent: 'save' | 'check' = 'save') =>
  saveWork(scope, { input: { intent, productId, from: 'page', ...works } }, NOW)

async function taskOf(given: Given, market: string, id = MACHINERY) {
  const page = await read(given)
  return page.product?.lists.find((list) => list.market === market)?.tasks.find((task) => task.id === id)
}

async function progressOf({ firm }: Given) {
  const { roadmap } = await loadRoadmap(db, firm.id, chinaDay(NOW))
  return roadmap.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'P06')?.progress
}

describe('requirements as tasks', () => {
  test('stand by market, with what an answer excludes and what is to come', async () => {
    const page = await read(await givenFirm())
    expect(page.product?.lists.map(({ market }) => market)).toEqual(['PL', 'DE', 'UZ'])
    const [pl] = page.product?.lists ?? []
    expect(pl?.tasks.map(({ id }) => id)).toContain(MACHINERY)
    expect(pl?.excluded).toContainEqual(expect.objectContaining({ id: 'cn_wood_packaging_ispm15' }))
    expect(pl?.coming).toContainEqual(expect.objectContaining({ id: 'eu_ce_machinery_regulation', from: '2027-01-20' }))
    expect(pl?.tasks.find(({ id }) => id === MACHINERY)).toMatchObject({
      ...{ state: 'not_begun', days: '20–60 working days', ends: { on: '2027-01-19' }, same: null },
    })
  })

  test('one document meets them in every market that asks for the same', async () => {
    const given = await givenFirm()
    const versionId = await giveDocument(given.firm, 'conformity_certificate')
    expect(await save(given, { [MACHINERY]: 'begun' })).toMatchObject({ ok: true })
    expect(await taskOf(given, 'PL')).toMatchObject({ state: 'in_work', by: { who: given.owner.name } })
    expect(await save(given, { [MACHINERY]: versionId })).toMatchObject({ ok: true })
    expect(await taskOf(given, 'PL')).toMatchObject({ state: 'met', serves: 'Poland and Germany', same: null })
    expect(await taskOf(given, 'DE')).toMatchObject({ state: 'met', same: { anchor: `PL-${MACHINERY}` } })
    expect((await read(given)).product?.lists.map(({ standing }) => standing.met)).toEqual([1, 1, 0])
    expect(await save(given, { [MACHINERY]: '' })).toMatchObject({ ok: true })
    expect(await taskOf(given, 'DE')).toMatchObject({ state: 'not_begun' })
  })

  test('a document that is gone leaves the work begun', async () => {
    const given = await givenFirm()
    const versionId = await giveDocument(given.firm, 'conformity_certificate')
    await save(given, { [MACHINERY]: versionId })
    await db.documentVersion.delete({ where: { id: versionId } })
    expect(await taskOf(given, 'PL')).toMatchObject({ state: 'in_work', document: null })
  })

  test('take only documents of the firm that show nobody', async () => {
    const given = await givenFirm()
    const [theirs, person] = [
      await giveDocument(given.theirs, 'conformity_certificate'),
      await giveDocument(given.firm, 'identity_document'),
    ]
    for (const value of [theirs, person, 'met', '018f3a52-7c1e-7b3a-9d7e-0123456789ab'] as const)
      expect(await save(given, { [MACHINERY]: value }), value).toMatchObject({
        refusal: { code: 'work.unknown_document', field: MACHINERY },
      })
    expect(await save(given, { not_a_requirement: 'begun' })).toMatchObject({ ok: true })
    expect(await db.requirementWork.count({ where: { productId: given.productId } })).toBe(0)
  })

  test('meet a change of another tab instead of undoing it', async () => {
    const given = await givenFirm()
    const { scope, productId } = given
    const versionId = await giveDocument(given.firm, 'conformity_certificate')
    await save(given, { [MACHINERY]: versionId })
    const input = { intent: 'save', productId, from: 'page', [MACHINERY]: 'begun' } as const
    const late = await saveWork(scope, { input, known: { [MACHINERY]: [fingerprint('')] } }, NOW)
    expect(late).toMatchObject({
      refusal: {
        code: 'work.changedMeanwhile',
        conflicts: [{ field: MACHINERY, value: expect.stringContaining('.pdf') as string }],
      },
    })
    expect(await taskOf(given, 'PL')).toMatchObject({ state: 'met' })
  })
})

describe('the task of the marks and certificates', () => {
  test('is done once every list was gone through', async () => {
    const given = await givenFirm()
    expect(await progressOf(given)).toBe('none')
    expect(await save(given, {}, 'check')).toMatchObject({ ok: true })
    expect(await progressOf(given)).toBe('complete')
    await changeProducts(given.scope, { intent: 'add', name: 'Lathe', nameEn: '', hs6: '845811', reason: '' }, NOW)
    expect(await progressOf(given)).not.toBe('complete')
  })

  test('counts what was typed before there was a list, and shows it', async () => {
    const given = await givenFirm()
    await giveAnswer(given.firm, 'P06.marks_needed', 'CE for Poland')
    expect(await progressOf(given)).toBe('complete')
    expect((await read(given)).notes).toBe('CE for Poland')
    const { firm, owner } = given
    const params = { firmId: firm.id, taskId: 'P06' }
    const request = await get(paths.firm.task(firm.id, 'P06'), { as: owner })
    const page = await answer<{ page: { fields: readonly { id: string; isLocked: boolean; value: string }[] } }>(
      taskRoute.loader,
      { request, params },
    )
    expect(page.data.page.fields).toMatchObject([{ id: 'marks_needed', isLocked: true, value: 'CE for Poland' }])
  })

  test('asks nothing in words of firms that come now', async () => {
    const given = await givenFirm()
    const { firm, owner } = given
    const request = await get(paths.firm.task(firm.id, 'P06'), { as: owner })
    const page = await answer<{ page: { fields: readonly unknown[] }; work: { product: { name: string } | null } }>(
      taskRoute.loader,
      { request, params: { firmId: firm.id, taskId: 'P06' } },
    )
    expect(page.data.page.fields).toEqual([])
    expect(page.data.work.product?.name).toBe('Laser')
    expect(await findTaskWork(given.scope, { taskId: 'S01', productId: null, now: NOW })).toBeNull()
  })

  test('names what has come since the list was gone through', async () => {
    const given = await givenFirm()
    await save(given, {}, 'check')
    await saveAnswers(given.scope, { productId: given.productId, market: 'PL', input: { solid_wood: 'yes' } }, NOW)
    const [pl] = (await read(given)).product?.lists ?? []
    expect(pl?.check).toMatchObject({ who: given.owner.name, since: [expect.stringMatching(/wood/i)] })
  })

  test('is frozen with the stage: which lists, when, how much', async () => {
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await db.application.update({ where: { id: applicationId }, data: { status: 'approved' } })
    await submit({ firm, by: owner, stage: 'market' }).catch(() => null)
    const { snapshot } = await db.submissionVersion.findFirstOrThrow({
      where: { application: { firmId: firm.id, stage: 'market' } },
    })
    const text = JSON.stringify(snapshot)
    expect(text).toContain('P06.requirements')
    expect(text).not.toContain('P06.marks_needed')
  })

  test('is nobody else’s, and a viewer reads it without a button', async () => {
    const given = await givenFirm()
    const { firm, owner, stranger, productId } = given
    const viewer = await addMember(firm, 'viewer')
    const url = paths.firm.requirements(firm.id, { product: productId })
    const params = { firmId: firm.id }
    const open = async (as: typeof owner, address = url) =>
      (await answer(workRoute.loader, { request: await get(address, { as }), params })).status
    const write = async (as: typeof owner, body: Record<string, string>) =>
      (await answer(workRoute.action, { request: await post(url, body, { as }), params })).status
    expect([await open(owner), await open(viewer), await open(stranger)]).toEqual([200, 200, 404])
    const other = await givenFirm()
    expect(await open(owner, paths.firm.requirements(firm.id, { product: other.productId }))).toBe(404)
    expect(await open(owner, paths.firm.requirements(firm.id, { product: 'no-id' }))).toBe(404)
    const body = { intent: 'save', productId, [MACHINERY]: 'begun' }
    expect([await write(stranger, body), await write(viewer, body)]).toEqual([404, 403])
    expect(await write(owner, { ...body, productId: other.productId })).toBe(422)
    expect(await write(owner, { ...body, intent: 'drop' })).toBe(422)
    expect(await db.requirementWork.count()).toBe(0)
    expect(await write(owner, body)).toBe(303)
  })
})
