// Files that the operator brings in: taken whole or not at all, and each edition goes on answering about its own days.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DataKind } from '~/domain/data/kinds'
import { dutyFor } from '~/domain/duty/duty-for'
import { importData, type GivenFacts } from '~/features/data/commands.server'
import { demandOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { libraryRateOf } from '~/features/data/refund-queries.server'
import { getRatesPage } from '~/features/rates/queries.server'
import { getProductPage } from '~/features/products/product-queries.server'
import * as route from '~/routes/admin/data'
import { db } from '~/server/db.server'
import { BACI_HEADING, csvFile, refundFile } from '../factories/data-files'
import { createFirm } from '../factories/firms'
import { createStaff, sessionCookie, type Person } from '../factories/people'
import { answer, get, post } from '../support/requests'
import { command } from '../support/restored'
import { adminScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-12-01T02:00:00Z')
const NO_FACTS: GivenFacts = { name: '', source: '', licence: '', asOf: null, nextCheck: null }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function load(kind: DataKind, bytes: Uint8Array, facts: Partial<GivenFacts> = {}) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const given = { kind, path, fileName: 'figures.csv', facts: { ...NO_FACTS, ...facts }, loadedById: null }
  return importData(given, NOW)
}

const LASER = '8456110000'
const library = (rate: string, from = '20250101') => refundFile([{ CODE: LASER, TSL: rate, ST_DATE: from }])

describe('without any edition', () => {
  test('each question is answered by what is not known', async () => {
    expect(await libraryRateOf(LASER, '2026-12-01')).toEqual({ kind: 'no_edition' })
    expect(await demandOf(['845611'], '2026-12-01')).toBeNull()
    expect(await dutyTablesOf(['845611'], '2026-12-01')).toEqual({})
  })
})

describe('refund rates', () => {
  test('of two editions each answers about its days', async () => {
    expect(await load('refund_rates', library('9'), { asOf: '2025-01-01', name: 'A' })).toMatchObject({ ok: true })
    expect(await load('refund_rates', library('13'), { asOf: '2026-06-01', name: 'B' })).toMatchObject({ ok: true })
    expect(await libraryRateOf(LASER, '2024-12-31')).toEqual({ kind: 'no_edition' })
    expect(await libraryRateOf(LASER, '2026-05-31')).toMatchObject({ rate: 900, edition: { name: 'A' } })
    expect(await libraryRateOf(LASER, '2026-12-01')).toMatchObject({
      rate: 1300,
      edition: { name: 'B', asOf: '2026-06-01' },
    })
    expect(await libraryRateOf('8413709990', '2026-12-01')).toMatchObject({
      kind: 'not_listed',
      edition: { name: 'B' },
    })
  })

  test('stand beside the rate of the firm, which stays as it is', async () => {
    await load('refund_rates', library('13'))
    const { firm, owner } = await createFirm()
    const product = await db.firmProduct.create({
      data: {
        ...{ firmId: firm.id, name: '激光切割机', hs6: '845611', chinaCode: LASER, refundRate: 900 },
        ...{ refundSource: '旧文库', refundAsOf: new Date('2024-01-01'), createdAt: NOW },
      },
    })
    const page = await getProductPage(firmScope(firm, owner), product.id, NOW)
    expect(page.library).toMatchObject({ kind: 'rate', percent: '13', isOther: true, asOf: '2025-01-01' })
    expect(page.record.refund?.percent).toBe('9')
  })
})

describe('trade flows', () => {
  const flows = (year: number, value: number) =>
    csvFile(
      BACI_HEADING,
      `${year},156,616,845611,${value},2`,
      `${year},276,616,845611,50,NA`,
      `${year},156,250,845611,1,1`,
    )

  test('say what a market imports, and what of it from China, of the year that is asked about', async () => {
    await load('baci', flows(2023, 80))
    expect(await load('baci', flows(2024, 100))).toMatchObject({ ok: true, value: { rows: 3, asOf: '2024-12-31' } })
    expect(await demandOf(['845611'], '2026-12-01')).toMatchObject({
      year: 2024,
      edition: { name: 'CEPII BACI HS22 2024', licence: 'Etalab Open Licence 2.0' },
      figures: [{ market: 'PL', hs6: '845611', importsUsd: 150_000n, chinaUsd: 100_000n, chinaKg: 2_000n }],
    })
    expect(await demandOf(['845611'], '2024-12-30')).toMatchObject({ year: 2023, figures: [{ chinaUsd: 80_000n }] })
    expect(await demandOf(['841370'], '2026-12-01')).toMatchObject({ year: 2024, figures: [] })
  })
})

describe('import duties', () => {
  const duty = async (market: string, day: '2026-12-01' | '2026-05-31') => {
    const found = dutyFor({ hs6: '845611', market, day, tables: await dutyTablesOf(['845611'], day) })
    return 'unknown' in found ? found : found.applied
  }
  const file = (...lines: readonly string[]) => csvFile('tariff,code,rate,other', ...lines)

  test('each tariff is answered by its own newest edition', async () => {
    await load('duties', file('jp,84561110,2,', 'jp,84561190,3.5,', 'kr,845611,8,'), {
      asOf: '2026-01-01',
      source: 'a',
    })
    await load('duties', file('jp,845611,1,'), { asOf: '2026-06-01', source: 'b' })
    expect(await duty('JP', '2026-05-31')).toMatchObject({ value: '3.5', source: 'a', asOf: '2026-01-01' })
    expect(await duty('JP', '2026-12-01')).toMatchObject({ value: '1', source: 'b' })
    expect(await duty('KR', '2026-12-01')).toMatchObject({ value: '8', source: 'a' })
    expect(await duty('UZ', '2026-12-01')).toEqual({ unknown: 'no_reusable_source' })
  })
})

describe('exchange rates', () => {
  test('join those that were entered by hand', async () => {
    const file = csvFile('month,currency,yuan,day', '2026-11,USD,708.5,2026-10-21', '2026-11,EUR,820,2026-10-21')
    expect(await load('exchange_rates', file, { source: '海关总署' })).toMatchObject({ ok: true, value: { rows: 2 } })
    const { rates } = await getRatesPage(adminScope(await createStaff('administrator')), 2026)
    expect(rates).toMatchObject([
      { currency: 'EUR', source: '海关总署', isByCommand: true },
      { currency: 'USD', yuan: 70_850_000_000n, past: [] },
    ])
  })
})

describe('what is refused', () => {
  test('leaves nothing behind, not even the rows before the fault', async () => {
    const file = csvFile('tariff,code,rate,other', 'jp,845611,1,', 'jp,845612,-1,')
    expect(await load('duties', file)).toMatchObject({ ok: false, refusal: { code: 'data.negative', field: 'file' } })
    expect(await db.dataEdition.count()).toBe(0)
    expect(await db.dutyLine.count()).toBe(0)
  })

  test('is the same file twice, by two at once as well', async () => {
    const both = await Promise.all([load('refund_rates', library('13')), load('refund_rates', library('13'))])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await db.refundRate.count()).toBe(1)
  })

  test.each([
    [{ asOf: '2026-12-02' as const }, { code: 'data.as_of_ahead', field: 'asOf' }],
    [{ nextCheck: '2026-12-01' as const }, { code: 'data.check_past', field: 'nextCheck' }],
  ])('%o at its box', async (facts, refusal) => {
    expect(await load('refund_rates', library('13'), facts)).toEqual({ ok: false, refusal })
  })

  test('is a change to what was loaded', async () => {
    await load('refund_rates', library('13'))
    await expect(db.refundRate.updateMany({ data: { rate: 0 } })).rejects.toThrow(/permission denied/)
    await expect(db.dataEdition.deleteMany()).rejects.toThrow(/permission denied/)
  })
})

describe('the page', () => {
  async function send(as: Person, file: Uint8Array | null, fields: Record<string, string> = {}) {
    const form = new FormData()
    const all = {
      intent: 'load',
      kind: 'refund_rates',
      name: '',
      source: '',
      licence: '',
      asOf: '',
      nextCheck: '',
      ...fields,
    }
    for (const [name, value] of Object.entries(all)) form.append(name, value)
    form.append('file', new File(file ? [new Uint8Array(file)] : [], file ? 'library.dbf' : ''))
    const headers = { origin: 'http://localhost:3000', cookie: await sessionCookie(as) }
    const request = new Request('http://localhost:3000/admin/data', { method: 'POST', body: form, headers })
    return answer<{ errors: readonly unknown[]; values: Record<string, string[]> }>(route.action, { request })
  }
  const page = async (as: Person, query = '') =>
    (
      await answer<Awaited<ReturnType<typeof route.loader>>['data']>(route.loader, {
        request: await get(`/admin/data${query}`, { as }),
      })
    ).data

  test('takes a file and lists it with its facts', async () => {
    const admin = await createStaff('administrator')
    const sent = await send(admin, library('13'), { name: '2026A', licence: '公开' })
    expect(sent.status).toBe(303)
    const { kinds, done } = await page(admin, new URL(sent.location ?? '', 'http://a').search)
    const row = { name: '2026A', licence: '公开', rows: 1, asOf: '2025-01-01', loadedBy: admin.name, byCommand: false }
    expect(done).toMatchObject(row)
    expect(kinds).toMatchObject([
      { kind: 'baci', editions: [] },
      { kind: 'refund_rates', editions: [row], isOverdue: false },
      { kind: 'exchange_rates', editions: [] },
      { kind: 'duties', editions: [] },
    ])
  })

  test.each([
    ['a file that is something else', csvFile('CODE,TSL'), 'refusals:data.not_dbf'],
    ['no file', null, 'refusals:data.no_file'],
  ])('%s is said at the file, and what was typed comes back', async (_, file, key) => {
    const sent = await send(await createStaff('administrator'), file, { name: '2026A' })
    expect(sent).toMatchObject({
      status: 422,
      data: { errors: [{ field: 'file', message: { key } }], values: { name: ['2026A'] } },
    })
  })

  test('names the record that is wrong', async () => {
    const sent = await send(await createStaff('administrator'), library('99'))
    expect(sent.data.errors).toMatchObject([
      { field: 'file', message: { key: 'refusals:data.rate_too_high', values: { line: '1', value: '99' } } },
    ])
  })

  test('says at its box what a day is not', async () => {
    const sent = await send(await createStaff('administrator'), library('13'), { asOf: '2026-02-31' })
    expect(sent.data.errors).toMatchObject([{ field: 'asOf', message: { key: 'forms:answer.not_a_date' } }])
    expect(await db.dataEdition.count()).toBe(0)
  })

  test('answers a form without a file part, and one that breaks off', async () => {
    const admin = await createStaff('administrator')
    const plain = await post('/admin/data', { intent: 'load', kind: 'baci' }, { as: admin })
    expect((await answer(route.action, { request: plain })).status).toBe(422)
    const headers = { 'content-type': 'multipart/form-data; boundary=x', cookie: await sessionCookie(admin) }
    const broken = new Request('http://localhost:3000/admin/data', { method: 'POST', body: '--x\r\nContent', headers })
    expect((await answer(route.action, { request: broken })).status).toBe(400)
  })

  test('says when the day to look for a newer file has passed', async () => {
    const admin = await createStaff('administrator')
    const past = {
      kind: 'duties',
      name: 'old',
      source: 's',
      asOf: new Date('2020-01-01'),
      covers: ['jp'],
      rows: 1,
    } as const
    await db.dataEdition.create({
      data: {
        ...past,
        covers: ['jp'],
        sha256: 'x',
        loadedAt: new Date('2020-01-01'),
        nextCheck: new Date('2020-06-01'),
      },
    })
    expect((await page(admin)).kinds.find(({ kind }) => kind === 'duties')).toMatchObject({ isOverdue: true })
  })
})

describe('the command', () => {
  test('loads a file, and names line and reason of one that is wrong', async () => {
    const [sound, broken] = [join(folder, 'sound.dbf'), join(folder, 'broken.csv')]
    await writeFile(sound, library('13'))
    await writeFile(broken, csvFile(BACI_HEADING, '2024,156,616,845611,1,1', '2024,156,616,845699,1,1'))
    const [loaded, refused, asked] = await Promise.all([
      command('data-import', ['refund-rates', sound, '--name', '2026A', '--as-of', '2026-06-01'], {}),
      command('data-import', ['baci', broken], {}),
      command('data-import', ['weather', broken], {}),
    ])
    expect(loaded).toMatchObject({ code: 0, out: '2026A: 1 rows, as of 2026-06-01. Earlier editions stay.\n' })
    expect(refused).toMatchObject({
      code: 1,
      err: 'broken.csv was not loaded. Line 3: 845699 is no subheading of HS 2022.',
    })
    expect(asked.err).toContain('KIND is one of: baci, refund-rates, exchange-rates, duties')
    expect(await db.dataEdition.findMany()).toMatchObject([{ name: '2026A', loadedById: null, rows: 1 }])
  }, 120_000)
})
