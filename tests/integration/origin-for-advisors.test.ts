// The advisor of a case reads what the firm answered about origin, on the page of its products and in its file.
import { expect, test } from 'vitest'
import { NOTHING_SAID, type OriginTexts } from '~/domain/duty/origin-form'
import { saveOrigin } from '~/features/origin/commands.server'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { paths } from '~/paths'
import { loader as firmFile } from '~/routes/advisor/case-firm'
import { loader as products } from '~/routes/advisor/case-products'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { submit } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const LATER = new Date('2026-12-02T02:00:00Z')
const MADE: OriginTexts = {
  ...NOTHING_SAID,
  ...{ wholly: 'no', originatingOnly: 'no', minimal: 'no', direct: 'yes' },
  ...{ readIn: 'Annex 3-A, 8456.11', change: 'heading', price: '100000', currency: 'USD' },
  ...{ foreign: 'yes', materials: 'laser source, 9013.20, 30000' },
}

async function givenCase() {
  const { firm, owner } = await createFirm()
  const scope = firmScope(firm, owner)
  await changeProducts(scope, { intent: 'add', name: '激光切割机', nameEn: '', hs6: '845611', reason: '' }, NOW)
  const productId = (await getProductsPage(scope, NOW)).products[0]?.id ?? ''
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: NOW })
  const save = (texts: Partial<OriginTexts>, now: Date) =>
    saveOrigin(
      scope,
      { productId, market: 'KR', read: { agreement: 'china_korea', texts: { ...MADE, ...texts } }, known: {} },
      now,
    )
  return { firm, owner, productId, applicationId, save }
}

test('the newest check of each agreement stands there with its day and answers, and nothing can be changed', async () => {
  const { owner, productId, applicationId, save } = await givenCase()
  const advisor = await createStaff('advisor')
  const params = { applicationId }
  const read = async () => {
    const request = await get(paths.advisor.products(applicationId), { as: advisor })
    return (await answer<Awaited<ReturnType<typeof products>>>(products, { request, params })).data
  }
  expect((await read()).checks).toEqual([])
  expect(await save({}, NOW)).toMatchObject({ ok: true })
  expect(await save({ direct: 'no' }, LATER)).toMatchObject({ ok: true })
  const { checks } = await read()
  expect(checks).toHaveLength(1)
  expect(checks[0]).toMatchObject({
    ...{ productId, on: '2026-12-02', outcome: 'does_not', by: owner.name, otherCode: null },
    materials: [{ name: 'laser source', code: '9013.20', value: expect.stringContaining('30') as unknown }],
  })
  expect(checks[0]?.answers.map(({ value }) => value)).toContain('Annex 3-A, 8456.11')
  const request = await get(paths.advisor.firm(applicationId), { as: advisor })
  const file = await answer<Awaited<ReturnType<typeof firmFile>>>(firmFile, { request, params })
  expect(file.data.checks).toEqual(checks)
})

test('a page with many checks asks the database no more often than a page with one', async () => {
  const { applicationId, save } = await givenCase()
  const advisor = await createStaff('advisor')
  const load = async () => {
    const request = await get(paths.advisor.products(applicationId), { as: advisor })
    return countQueries(() => answer(products, { request, params: { applicationId } }))
  }
  await save({}, NOW)
  await load()
  const before = await load()
  await save({ price: '120000' }, LATER)
  await save({ price: '130000' }, LATER)
  expect(await load()).toBe(before)
})
