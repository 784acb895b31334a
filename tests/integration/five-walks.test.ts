// Five products walked from the search to the plan, through the pages that a guest and a firm open: what they say is what the tariffs, the
// list of requirements and the lanes say, and what nobody knows is said to be unknown.
import { describe, expect, test } from 'vitest'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { paths } from '~/paths'
import { loader as firmComparison } from '~/routes/firm/product-compare'
import { loader as firmMarket } from '~/routes/firm/product-market'
import { loader as firmPlan } from '~/routes/firm/plan'
import { loader as firmPrice } from '~/routes/firm/price'
import { loader as firmRanking } from '~/routes/firm/product-ranking'
import { loader as codeLoader } from '~/routes/public/code'
import { loader as codesLoader } from '~/routes/public/codes'
import { loader as guestMarket } from '~/routes/public/hs-market'
import { loader as guestPrice } from '~/routes/public/price'
import { loader as guestRanking } from '~/routes/public/hs-ranking'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

type Given<L extends (...args: never[]) => unknown> = Exclude<Awaited<ReturnType<L>>, Response>
type Data<L extends (...args: never[]) => unknown> = Given<L> extends { data: infer D } ? D : Given<L>
const EN = { headers: { 'accept-language': 'en' } }

type Walk = {
  readonly name: string
  readonly searches: readonly string[]
  readonly hs: string
  readonly market: string
  readonly to: 'business' | 'consumer'
  /** Of the tariff that the operator has, as the page words it; null where the line must be looked up. */
  readonly range: string | null
  readonly isFloor: boolean
  /** Per cent typed for nobody: the duty and the VAT of the price. */
  readonly duty: string
  readonly vat: string
  readonly applies: readonly string[]
  readonly open: readonly string[]
  readonly waits: readonly string[]
  /** The first estimate of the main carriage in US dollars; null where there is none. */
  readonly carriage: string | null
}

const WALKS: readonly Walk[] = [
  {
    ...{ name: 'a laser cutting machine to Uzbekistan', searches: ['激光切割机', 'laser cutting machine'] },
    ...{ hs: '845611', market: 'UZ', to: 'business', range: null, isFloor: false, duty: '', vat: '12' },
    ...{ applies: ['uz_contract_registration'], open: ['uz_language', 'cn_wood_packaging_ispm15'] },
    ...{ waits: ['duty_unknown', 'questions'], carriage: '5200' },
  },
  {
    ...{ name: 'a laser cutting machine to Poland', searches: ['激光切割机', 'laser cutting machine'] },
    ...{ hs: '845611', market: 'PL', to: 'business', range: '0 to 4.5 %', isFloor: false, duty: '4.5', vat: '23' },
    ...{ applies: ['eu_ce_machinery_directive', 'eu_responsible_operator', 'pl_language'] },
    ...{ open: ['eu_ce_emc', 'eu_ppwr_ar', 'cn_wood_packaging_ispm15'], waits: ['questions'], carriage: '3250' },
  },
  {
    ...{ name: 'frozen cod fillets to Germany', searches: ['冷冻鳕鱼片', 'frozen cod fillets'] },
    ...{ hs: '030471', market: 'DE', to: 'business', range: '7.5 %', isFloor: false, duty: '7.5', vat: '19' },
    ...{ applies: ['cn_food_producer_record', 'eu_food_establishment_listing', 'eu_animal_health_certificate'] },
    ...{ open: ['eu_catch_certificate', 'de_lucid', 'de_food_language'], waits: ['questions'], carriage: null },
  },
  {
    ...{ name: 'a down jacket to a Czech consumer', searches: ['羽绒服', 'down jacket'] },
    ...{ hs: '620140', market: 'CZ', to: 'consumer', range: null, isFloor: false, duty: '', vat: '21' },
    ...{ applies: ['eu_reach_svhc', 'cz_language'], open: ['eu_textile_label', 'eu_gpsr', 'cz_ekokom'] },
    ...{ waits: ['duty_only_parcels', 'questions'], carriage: null },
  },
  {
    ...{ name: 'a used car to Kazakhstan', searches: ['二手车', 'used car'] },
    ...{ hs: '870323', market: 'KZ', to: 'business', range: '0 to 20 % or more', isFloor: true, duty: '20', vat: '16' },
    ...{ applies: ['eaeu_labels_russian', 'kz_kazakh_language'], waits: ['controlled_open', 'questions'] },
    ...{ open: ['cn_used_car_licence', 'eaeu_used_car_sbkts', 'kz_right_hand_drive', 'kz_epr_fee'], carriage: '4400' },
  },
  {
    ...{ name: 'magnesia bricks to Türkiye', searches: ['镁砖', 'magnesia bricks'] },
    ...{ hs: '690210', market: 'TR', to: 'business', range: '2 % or more', isFloor: true, duty: '2', vat: '20' },
    ...{ applies: [], open: ['tr_additional_duty_surveillance', 'tr_origin_certificate', 'tr_language'] },
    ...{ waits: ['added_unknown', 'questions'], carriage: '4000' },
  },
]

type Fit = Data<typeof guestMarket>['page']
type Price = Data<typeof guestPrice>['page']

const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id)

const LOOKED_UP = expect.stringContaining('looked up') as string

/** What the page of a market has to say, for a guest and for a firm alike. */
function expectFit({ duty, requirements, verdict }: Pick<Fit, 'duty' | 'requirements' | 'verdict'>, walk: Walk) {
  expect([duty?.range, duty?.isFloor]).toEqual([walk.range, walk.isFloor])
  expect(duty?.lookUp?.url).toMatch(/^https:\/\//)
  if (walk.range === null) expect([duty?.applied.value, duty?.applied.text]).toEqual([null, LOOKED_UP])
  else expect(duty?.applied.basis).toMatch(/^20\d\d-\d\d-\d\d; /)
  expect(ids(requirements?.applies)).toEqual(expect.arrayContaining([...walk.applies]))
  expect(ids(requirements?.toAnswer)).toEqual(expect.arrayContaining([...walk.open]))
  expect(verdict?.verdict).toBe('not_yet')
  const waits = verdict?.reasons.filter(({ weighs }) => weighs === 'waits')
  expect(ids(waits)).toEqual(walk.waits)
}

/** What the form of the price begins with, and where each figure is from. */
function expectPrice({ reply, origins, carriage, ways }: Price, walk: Walk) {
  const { duty, vat, refundRate, costLines } = reply.values
  expect([duty?.[0], vat?.[0], refundRate?.[0]]).toEqual([walk.duty, walk.vat, ''])
  expect(origins.vat).toMatchObject({ kind: 'edition', asOf: '2026' })
  if (walk.duty !== '') expect(origins.duty?.asOf).toMatch(/^20\d\d-/)
  if (walk.carriage === null) expect([carriage, /USD/.test(costLines?.[0] ?? '')]).toEqual([null, false])
  else {
    expect(costLines?.[0]).toContain(`main_carriage, ${walk.carriage}, USD`)
    expect(carriage?.origin).toMatchObject({ kind: 'first_estimate', asOf: '2026-11' })
  }
  expect(ids(ways.list)).toContain(
    walk.to === 'consumer' ? 'cz_parcel_line_1' : `${walk.market.toLowerCase()}_express_1`,
  )
}

const asked = ({ hs, market, to }: Walk) => ({ hs, market, ...(to === 'consumer' && { to }) })

describe.each(WALKS)('$name, by a guest', (walk) => {
  const { hs, market, searches } = walk

  test('is found in both languages, and its code has a page', async () => {
    for (const q of atLeast(2, searches)) {
      const { data } = await answer<Data<typeof codesLoader>>(codesLoader, { request: await get(paths.codes({ q })) })
      expect([q, data.page.answers.slice(0, 5).map(({ code }) => code)]).toEqual([q, expect.arrayContaining([hs])])
    }
    const request = await get(paths.code(hs), EN)
    expect((await answer(codeLoader, { request, params: { hsCode: hs } })).status).toBe(200)
  })

  test('has its duty, its requirements and a verdict', async () => {
    const request = await get(paths.guest.hsMarket(hs, market), EN)
    const { data } = await answer<Data<typeof guestMarket>>(guestMarket, { request, params: { code: hs, market } })
    expectFit(data.page, walk)
  })

  test('begins a price with what is known', async () => {
    const request = await get(paths.price(asked(walk)), EN)
    expectPrice((await answer<Data<typeof guestPrice>>(guestPrice, { request })).data.page, walk)
  })

  test('has its market in the ranking, with a duty that is known or said not to be', async () => {
    const request = await get(paths.guest.hsRanking(hs), EN)
    const { data } = await answer<Data<typeof guestRanking>>(guestRanking, { request, params: { code: hs } })
    const { first, rest, unranked } = data.page
    const row = [...first, ...rest.rows, ...unranked].find(({ iso2 }) => iso2 === market)
    expect(row?.text).toContain(walk.range === null ? 'Duty not known' : `Duty ${walk.duty} %`)
  })
})

async function givenFirm({ name, hs, market }: Walk) {
  const { firm, owner } = await createFirm()
  await db.user.update({ where: { id: owner.id }, data: { language: 'en' } })
  const scope = firmScope(firm, { ...owner, language: 'en' })
  const now = new Date()
  await changeProducts(scope, { intent: 'add', name, nameEn: '', hs6: hs, reason: '' }, now)
  const productId = (await getProductsPage(scope, now)).products[0]?.id ?? ''
  const choice = { chosenById: owner.id, position: 1, reason: 'a buyer has asked' }
  await db.marketChoice.create({ data: { firmId: firm.id, market, ...choice } })
  const params = { firmId: firm.id, productId, market }
  return { firmId: firm.id, productId, params, as: { ...EN, as: { ...owner, language: 'en' as const } } }
}

describe.each(WALKS)('$name, by a firm', (walk) => {
  const { market, hs } = walk

  test('reads the same duty, requirements and price as a guest, and its ranking', async () => {
    const { firmId, productId, params, as } = await givenFirm(walk)
    const at = paths.firm.productMarket(firmId, productId, market)
    const fit = await answer<Data<typeof firmMarket>>(firmMarket, { request: await get(at, as), params })
    expectFit(fit.data.page, walk)
    const url = paths.firm.price(firmId, productId, asked(walk))
    const price = await answer<Data<typeof firmPrice>>(firmPrice, { request: await get(url, as), params })
    expectPrice(price.data.page, walk)
    const order = await get(paths.firm.ranking(firmId, productId), as)
    const { data } = await answer<Data<typeof firmRanking>>(firmRanking, { request: order, params })
    expect([data.page.digits, data.page.isRefused]).toEqual([hs, false])
  })

  test('is compared with Hungary, where each figure has its source and what is missing says so', async () => {
    const { firmId, productId, params, as } = await givenFirm(walk)
    const request = await get(paths.firm.compare(firmId, productId, [market, 'HU']), as)
    const { data } = await answer<Data<typeof firmComparison>>(firmComparison, { request, params })
    const rows = data.page.groups.flatMap((group) => group.rows)
    const isCold = hs === '030471'
    expect(rows.find(({ id }) => id === 'duty')?.cells[0]?.value).toBe(walk.range)
    const vat = rows.find(({ id }) => id === 'vat')?.cells[0]
    expect(vat?.value).toBe(`${walk.vat} %`)
    expect(/standard rate/.test(vat?.note ?? '')).toBe(isCold)
    const lanes = rows.find(({ id }) => id === 'lanes')?.cells[0]
    expect([/US\$/.test(lanes?.value ?? ''), lanes?.note?.includes('refrigerated') ?? false]).toEqual([!isCold, isCold])
    for (const { id, cells } of atLeast(10, rows))
      for (const { value, note, basis } of atLeast(2, cells))
        expect([id, value === null ? note !== null : basis.length > 0]).toEqual([id, true])
  })

  test('has a plan that says why it waits and knows no price', async () => {
    const { firmId, productId, params, as } = await givenFirm(walk)
    const request = await get(paths.firm.plan(firmId, productId, market), as)
    const { page } = (await answer<Data<typeof firmPlan>>(firmPlan, { request, params })).data
    expect(ids(page.sections)).toEqual(['why', 'price', 'channels', 'requirements', 'cash', 'risks', 'days'])
    expect(page.verdict.verdict).toBe('not_yet')
    const [price] = page.sections.find(({ id }) => id === 'price')?.lines ?? []
    expect(price?.value).toBeNull()
  })
})
