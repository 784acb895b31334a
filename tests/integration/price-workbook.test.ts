import { describe, expect, test } from 'vitest'
import { changeProducts } from '~/features/products/commands.server'
import { getProductsPage } from '~/features/products/queries.server'
import { paths } from '~/paths'
import { loader as firmFile } from '~/routes/firm/price-file'
import { loader as firmPrice } from '~/routes/firm/price'
import { loader as guestFile } from '~/routes/public/price-file'
import { loader as guestPage } from '~/routes/public/price'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { atLeast } from '../support/at-least'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'
import { computed, openWorkbook, type Workbook } from '../support/spreadsheet'

const MACHINE = {
  ...{ market: 'PL', hs: '845611', purchase: '214700', regime: 'exempt_credit_refund', refundRate: '13' },
  costLines: 'Labour, works, 97300\n, to_carrier, 14500\n, main_carriage, 3250, USD\n, import_clearing, 1150, EUR',
  ...{ term: 'CIP', profit: '18', rateEUR: '8.20', rateUSD: '7.10' },
}
const TRADER = {
  ...{ market: 'PL', hs: '845611', purchase: '113000', regime: 'exempt_refund', refundRate: '13', quantity: '1000' },
  costLines:
    ', to_carrier, 2600\n, on_board, 1900\n, on_board, 1500\n, main_carriage, 2400, EUR\n, import_clearing, 450, EUR',
  ...{ term: 'CIF', profit: '10', rateEUR: '8.20', duty: '2.7', vat: '23' },
}
type Typed = Readonly<Record<string, string>>
type Language = 'en' | 'zh-CN'

async function file(typed: Typed, language: Language = 'en'): Promise<Response> {
  const url = paths.priceFile(`?${new URLSearchParams(typed)}`)
  const request = await get(url, { headers: { 'accept-language': language } })
  return await guestFile({ request, params: {}, context: {} } as never)
}

const opened = async (response: Response) => openWorkbook(Buffer.from(await response.arrayBuffer()))
const book = async (typed: Typed, language?: Language) => opened(await file(typed, language))

async function page(typed: Typed) {
  const request = await get(paths.price(typed), { headers: { 'accept-language': 'en' } })
  const { data } = await answer<Awaited<ReturnType<typeof guestPage>>>(guestPage, { request })
  const shown = (data as unknown as { page: { answer: { kind: string } | null } }).page.answer
  return shown as Extract<Awaited<ReturnType<typeof guestPage>>['data']['page']['answer'], { kind: 'business' }>
}

/** The cell beside a name in the first column of a sheet. */
function cellOf({ cells }: Workbook, sheet: string, label: string): string {
  const found = [...cells].find(([at, text]) => at.startsWith(`${sheet}!A`) && text === label)
  if (!found) throw new Error(`No row ${label} in ${sheet}`)
  return found[0].replace('!A', '!B')
}

const RESULTS = ['Landed cost', 'Your profit', 'Import VAT'] as const
const results = (of: Workbook, term: string, changed?: Readonly<Record<string, number>>) =>
  [`Your offer, ${term}`, ...RESULTS].map((label) => computed(of, cellOf(of, 'Price', label), changed).toFixed(2))

async function answered(typed: Typed) {
  const { quote, landed, profit, vat } = await page(typed)
  return [quote, landed, profit.amount, vat].map((one) => ('amount' in one ? one.amount : ''))
}

describe('the spreadsheet of a price', () => {
  test.each([
    ['the machine', MACHINE],
    ['the trader', TRADER],
  ])('computes what the page says: %s', async (_, typed) => {
    expect(results(await book(typed), typed.term)).toEqual(await answered(typed))
  })

  test.each<readonly [string, string, number, Typed]>([
    ['margin', 'Profit: margin, share of the price', 25, { profit: '25' }],
    ['freight', 'Main carriage', 4100, { costLines: MACHINE.costLines.replace('3250', '4100') }],
    ['rate', '1 EUR in RMB', 7.93, { rateEUR: '7.93' }],
    ['duty', 'Duty', 12.5, { duty: '12.5' }],
    ['VAT', 'Import VAT', 20, { vat: '20' }],
    ['refund rate', 'Export refund rate', 6, { refundRate: '6' }],
    ['purchase', 'Purchase with VAT, whole quantity', 198_765.43, { purchase: '198765.43' }],
  ])('follows when the %s is changed in it', async (_, label, value, change) => {
    const of = await book(MACHINE)
    const changed = { [cellOf(of, 'Inputs', label)]: value }
    expect(results(of, 'CIP', changed)).toEqual(await answered({ ...MACHINE, ...change }))
    expect(results(of, 'CIP', changed)).not.toEqual(results(of, 'CIP'))
  })

  test('shows the values before a program computes them', async () => {
    const of = await book(MACHINE)
    const formulas = [...of.cells].flatMap(([at, cell]) => (typeof cell === 'object' ? [[at, cell] as const] : []))
    for (const [at, { shown }] of atLeast(25, formulas)) expect(shown).toBeCloseTo(computed(of, at), 6)
  })

  test('has three sheets in the language of its reader, with source, day and how sure we are', async () => {
    const [en, zh] = [await book(MACHINE), await book(MACHINE, 'zh-CN')]
    expect([en.names, zh.names]).toEqual([
      ['Inputs', 'Price', 'Rules and sources'],
      ['输入', '价格', '规则与来源'],
    ])
    const texts = (of: Workbook) => [...of.cells.values()].filter((cell) => typeof cell === 'string')
    expect(texts(en)).toEqual(
      expect.arrayContaining(['Labour (Work and other costs at the works)', 'from loaded data', '27 January 2021']),
    )
    expect(texts(zh)).toEqual(expect.arrayContaining(['来自已载入的数据', '2021年1月27日', '您的报价，CIP']))
    for (const one of atLeast(50, [...texts(en), ...texts(zh)]))
      expect(one).not.toMatch(/^(workbook|price|costing|law):/)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '\t=1', '＝1', '<f>1</f>', 'a\u0007b&"c"'])(
    'keeps the typed name %j as text',
    async (name) => {
      const of = await book({ ...MACHINE, costLines: `${JSON.stringify(name)}, works, 97300` })
      const own = await book({ ...MACHINE, costLines: ', works, 97300' })
      const formulas = ({ cells }: Workbook) =>
        [...cells.values()].flatMap((cell) => (typeof cell === 'object' ? cell.formula : []))
      expect(formulas(of)).toEqual(formulas(own))
      expect([...(of.parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<f>/g)]).toEqual([])
      // Format 49 is text: the cell stays text when somebody opens and leaves it.
      expect(of.parts.get('xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/)
    },
  )

  test('says what is not known, and never zero', async () => {
    const of = await book({ ...MACHINE, market: 'UZ', vat: '12', quoteCurrency: 'EUR' })
    expect(of.cells.get(cellOf(of, 'Price', 'Landed cost'))).toBe('the duty is not known')
    expect(of.cells.get(cellOf(of, 'Price', 'Your offer, CIP'))).toMatchObject({ shown: 47803.19 })
  })

  test('is a small file of one reader, named by market and day', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `${'很'.repeat(38)}${at}, works, 1`).join('\n')
    const response = await file({ ...MACHINE, costLines: long }, 'zh-CN')
    const { headers } = response
    expect(headers.get('content-disposition')).toMatch(
      /filename="price-PL-\d{4}-\d\d-\d\d\.xlsx"; filename\*=UTF-8''%E4/,
    )
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      'private, no-store',
      'nosniff',
    ])
    expect(Number(headers.get('content-length'))).toBeLessThan(64_000)
    expect((await response.arrayBuffer()).byteLength).toBe(Number(headers.get('content-length')))
  })

  test.each<Typed>([{ ...MACHINE, profit: '100' }, { market: 'PL' }, { ...MACHINE, hs: '8456111' }])(
    'leads back to the page where there is no price: %j',
    async (typed) => {
      const response = await file(typed)
      expect([response.status, response.headers.get('location')]).toEqual([303, paths.price(typed)])
    },
  )
})

const PARCEL = {
  ...{ to: 'consumer', market: 'CZ', hs: '620140, 420292', goods: '48', shipping: '4', weight: '1.2', purchase: '113' },
  ...{ refundRate: '13', costs: 'Postage, 60, CNY\n"=1+1", 8, CNY', rateEUR: '8.20', day: '2026-12-01', duty: '12' },
}
const PARCEL_RESULTS = ['The buyer pays', 'Left of an order that is kept', 'Left of 100 orders after returns'] as const
const parcelResults = (of: Workbook, changed?: Readonly<Record<string, number>>) =>
  PARCEL_RESULTS.map((label) => computed(of, cellOf(of, 'Price', label), changed).toFixed(2))

async function parcelAnswered(typed: Typed) {
  const shown = (await page(typed)) as unknown
  const { buyerPays, profit, per100Orders } = shown as Record<string, { readonly amount: string }>
  return [buyerPays, profit, per100Orders].map((one) => one?.amount)
}

describe('the spreadsheet of a parcel', () => {
  test('computes what the page says, in both languages, with each limit in a cell that has a source', async () => {
    const of = await book(PARCEL)
    expect(parcelResults(of)).toEqual(await parcelAnswered(PARCEL))
    const limit = cellOf(of, 'Inputs', 'Limit of the duty relief')
    expect([of.cells.get(limit), of.cells.get(limit.replace('!B', '!E'))]).toEqual([
      150,
      expect.stringContaining('2026/382'),
    ])
    const vat = [...of.cells].find(([at, text]) => at.startsWith('Rules and sources!A') && text === 'VAT')?.[0] ?? ''
    expect(of.cells.get(vat.replace('!A', '!E'))).not.toContain('2026/382')
    const zh = await book(PARCEL, 'zh-CN')
    const texts = [of, zh].flatMap(({ cells }) => [...cells.values()].filter((cell) => typeof cell === 'string'))
    expect(texts).toContain('关税免征限额')
    expect(texts).toContain('=1+1')
    for (const one of atLeast(100, texts)) expect(one).not.toMatch(/^(workbook|price|costing|law):/)
  })

  test.each<readonly [string, string, number, Typed]>([
    ['goods over the limit', 'Price of the goods without VAT', 151, { goods: '151' }],
    ['weight', 'Weight in kg', 3, { weight: '3' }],
    ['returns', 'Orders that come back', 12, { returns: '12' }],
    ['VAT', 'Import VAT', 17, { vat: '17' }],
    ['rate', '1 EUR in RMB', 7.93, { rateEUR: '7.93' }],
  ])('follows when the %s is changed in it', async (name, label, value, change) => {
    const typed = name === 'weight' ? { ...PARCEL, market: 'KZ', goods: '210', rateKZT: '0.015', weight: '2' } : PARCEL
    const of = await book(typed)
    const changed = { [cellOf(of, 'Inputs', label)]: value }
    expect(parcelResults(of, changed)).toEqual(await parcelAnswered({ ...typed, ...change }))
  })

  test('is not offered where nothing can be said', async () => {
    const unknown = { ...PARCEL, goods: '200', duty: '' }
    expect((await file(unknown)).status).toBe(303)
  })
})

describe('the spreadsheet of a firm', () => {
  test('takes the refund rate from the record, for viewers too and nobody else', async () => {
    const [ours, theirs] = [await createFirm(), await createFirm()]
    const scope = firmScope(ours.firm, ours.owner)
    const now = new Date('2026-11-30T02:00:00Z')
    await changeProducts(scope, { intent: 'add', name: '激光切割机', nameEn: 'Laser', hs6: '845611', reason: '' }, now)
    const productId = (await getProductsPage(scope, now)).products[0]?.id ?? ''
    const known = {
      chinaCode: '8456110090',
      refundRate: 1300,
      refundSource: '税率文库',
      refundAsOf: new Date('2026-11-24'),
    }
    await db.firmProduct.update({ where: { id: productId }, data: known })
    const { refundRate: _, hs: __, ...typed } = MACHINE
    const ask = async (as: Parameters<typeof get>[1], firmId = ours.firm.id) =>
      answer<Response>(firmFile, {
        request: await get(paths.firm.priceFile(firmId, productId, `?${new URLSearchParams(typed)}`), as),
        params: { firmId, productId },
      })
    const viewer = await addMember(ours.firm, 'viewer')
    const request = await get(paths.firm.priceFile(ours.firm.id, productId, `?${new URLSearchParams(typed)}`), {
      as: viewer,
    })
    const params = { firmId: ours.firm.id, productId }
    const of = await opened(await firmFile({ request, params, context: {} } as never))
    expect([...of.cells.values()]).toContain('税率文库')
    const shown = await get(paths.firm.price(ours.firm.id, productId, typed), { as: viewer })
    const { data } = await answer<Awaited<ReturnType<typeof firmPrice>>>(firmPrice, { request: shown, params })
    const offer = [...of.cells.values()].flatMap((cell) => (typeof cell === 'object' ? cell.shown.toFixed(2) : []))
    expect(data.page.answer).toMatchObject({ quote: { amount: offer[0] } })
    expect((await ask({ as: theirs.owner })).status).toBe(404)
    expect((await ask({ as: theirs.owner }, theirs.firm.id)).status).toBe(404)
    expect((await ask({})).status).toBe(303)
  })
})
