// Every cell of a comparison, row by row, for every market and for goods of many kinds: a value never stands without what it rests on.
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '~/domain/channel/reference/channels'
import { channelsFor } from '~/domain/channel/fit'
import { CONFIDENCES } from '~/domain/catalogue/types'
import { MARKETS } from '~/domain/market/reference/markets'
import { LANGUAGES } from '~/i18n/language'
import { paths } from '~/paths'
import { atLeast } from '../support/at-least'
import { compareRows, type ComparedHere } from '~/features/fits/compare-rows-queries.server'
import { fitOf, plainGoods } from '~/features/fits/fit-queries.server'
import type { RecordedLine } from '~/features/fits/goods-queries.server'
import type { SavedPrice } from '~/features/fits/side-queries.server'

const DAY = '2026-12-01'
const PRICE: SavedPrice = {
  ...{ name: '报价', savedOn: '2026-11-30', price: 'EUR 51104.33', term: 'CIP', landed: 'EUR 60000.00' },
  ...{ margin: '18.0', warning: null },
}
const FLOWS = {
  edition: { name: 'CEPII BACI HS22', asOf: '2024-12-31', confidence: 'medium' as const },
  year: 2024,
  byMarket: new Map([
    ['PL', { importsUsd: 10_000_000, chinaUsd: 9_000_000 }],
    ['UZ', { importsUsd: 20_000_000, chinaUsd: 1_000_000 }],
  ]),
}
const inWords = (market: string, code: string): RecordedLine => ({
  ...{ market, code, source: 'customs.uz', of: 'mfn', isShared: false, rate: { words: '10 % + 0.5 USD/kg' } },
  ...{ readOn: '2026-11-30', confirmed: null, standing: 'own' as RecordedLine['standing'] },
})

type Wish = { readonly demand?: typeof FLOWS | null; readonly isRecorded?: boolean; readonly price?: SavedPrice | null }

function compared(hs6: string, markets: readonly string[], { demand = null, isRecorded, price = null }: Wish = {}) {
  const all = markets.flatMap((iso2): readonly ComparedHere[] => {
    const market = MARKETS.find((one) => one.iso2 === iso2)
    if (!market) return []
    const goods = { ...plainGoods(hs6), recorded: isRecorded ? [inWords(iso2, `${hs6}00`)] : [] }
    const channels = channelsFor({ markets: [iso2], segment: 'sme', tracks: [] })
      .filter(({ isFitting }) => isFitting)
      .map(({ channel }) => ({ channel, isChosen: false }))
    const side = { channels, price, toPrice: null }
    return [{ market, fit: fitOf(goods, { market: iso2, day: DAY }), demand, side }]
  })
  return { all, columns: markets.map((iso2) => ({ iso2, name: iso2, to: `/${iso2}` })) }
}

function rowsOf(hs6: string, markets: readonly string[], wish: Wish = {}, language: 'en' | 'zh-CN' = 'en') {
  const { all, columns } = compared(hs6, markets, wish)
  return compareRows(all, columns, { language, law: paths.law }).flatMap(({ rows }) => rows)
}

const cellOf = (id: string, hs6: string, market: string, wish: Wish = {}) =>
  rowsOf(hs6, [market], wish).find((row) => row.id === id)?.cells[0]

const CODES = ['845611', '030471', '620140', '870323', '690210', '850760', '940540', '330499', '290531', '721391']
const ALL = MARKETS.map(({ iso2 }) => iso2)

describe.each(CODES)('%s', (hs6) => {
  test.each<[string, Wish]>([
    ['the portal alone', {}],
    ['imports, a recorded line and a saved price', { demand: FLOWS, isRecorded: true, price: PRICE }],
  ])('has source, day and confidence beside every value, from %s', (_, wish) => {
    for (const { id, cells } of atLeast(21, rowsOf(hs6, ALL, wish))) {
      expect([id, cells.length]).toEqual([id, 33])
      atLeast(33, cells).forEach((cell, at) => {
        const place = [id, ALL[at]]
        if (cell.value === null) {
          expect([...place, cell.note ?? cell.basis[0]?.text ?? '']).toEqual([...place, expect.stringMatching(/\S/)])
          return
        }
        expect([...place, cell.value]).toEqual([...place, expect.stringMatching(/\S/)])
        expect([...place, cell.basis.length > 0]).toEqual([...place, true])
        for (const basis of atLeast(1, cell.basis)) {
          expect([...place, basis.text]).toEqual([...place, expect.stringMatching(/\S/)])
          expect([...place, basis.asOf]).toEqual([...place, expect.stringMatching(/^\d{4}/)])
          if (basis.kind === 'fact') expect(CONFIDENCES).toContain(basis.confidence)
          else expect(['price', 'landed']).toContain(id)
        }
      })
    }
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('no key of a text is shown', () => {
    const text = JSON.stringify(rowsOf('845611', ALL, { demand: FLOWS, price: PRICE }, language))
    expect(text).not.toMatch(/"(?:fits|markets|ranking|channels|requirements):|undefined|\{\{/)
  })
})

describe('what comes on top of a duty', () => {
  test.each([
    ['845611', 'US', /301/],
    ['690210', 'TR', /./],
    ['721391', 'PL', /./],
  ])('of %s in %s is no missing value', (hs6, market, names) => {
    const cell = cellOf('added', hs6, market)
    expect(cell?.value).toMatch(names)
    expect(cell?.basis.length).toBeGreaterThan(0)
  })

  test('is named where nothing is known, with what was looked through', () => {
    expect(cellOf('added', '845611', 'KZ')).toMatchObject({ value: 'None known', basis: [{ asOf: '2026-11-30' }] })
  })
})

describe('languages', () => {
  test.each([
    ['PL', 'Polish'],
    ['KZ', 'Kazakh and Russian'],
    ['IL', 'Hebrew and Arabic'],
    ['US', 'English'],
    ['TR', 'Turkish'],
  ])('of %s are %s', (market, names) => {
    expect(cellOf('languages', '845611', market)?.value).toBe(names)
  })

  test('are no longer counted among the marks', () => {
    const rows = rowsOf('330499', ['PL'])
    expect(rows.map(({ id }) => id)).toContain('languages')
    expect(rows.find(({ id }) => id === 'marks')?.name).toBe('Marks and labels')
  })
})

describe('ways of being paid', () => {
  test.each([
    ['PL', ['BLIK', 'cards']],
    ['RU', ['Mir', 'SBP']],
    ['KZ', ['Kaspi']],
    ['TM', ['state cards']],
  ])('of %s are those of the market', (market, names) => {
    const value = cellOf('payment', '845611', market)?.value ?? ''
    expect(names.filter((name) => !value.includes(name))).toEqual([])
  })

  test('are of every market, whatever channel fits', () => {
    expect(CHANNELS.length).toBeGreaterThan(0)
    const { all, columns } = compared('845611', ALL)
    const bare = all.map((one) => ({ ...one, side: { ...one.side, channels: [] } }))
    const rows = compareRows(bare, columns, { language: 'en', law: paths.law }).flatMap(({ rows }) => rows)
    expect(rows.find(({ id }) => id === 'payment')?.cells.filter(({ value }) => value === null)).toEqual([])
  })

  test('name the banks that refuse where they do', () => {
    expect(cellOf('payment', '845611', 'RU')?.note).toMatch(/bank/i)
  })
})

describe('demand', () => {
  test('is what the market imports where an edition is loaded', () => {
    const cell = cellOf('demand', '845611', 'PL', { demand: FLOWS })
    expect(cell?.value).toBe('US$10m imported in 2024, US$9m of it from China')
    expect(cell?.basis[0]?.text).toContain('CEPII BACI HS22')
  })

  test('is unknown where the edition has no row: that is not none', () => {
    expect(cellOf('demand', '845611', 'DE', { demand: FLOWS })?.value).toBeNull()
  })

  test('is a proxy without one, and named so', () => {
    expect(cellOf('demand', '845611', 'PL')?.value).toMatch(/standing in for demand/)
  })

  test('says which market buys most, and what size and income are then', () => {
    const rows = rowsOf('845611', ['PL', 'UZ'], { demand: FLOWS })
    const line = (id: string) => rows.find((row) => row.id === id)?.forYou ?? ''
    expect(line('demand')).toMatch(/UZ/)
    expect(line('population')).not.toMatch(/not loaded/)
    const bare = rowsOf('845611', ['PL', 'UZ'])
    expect(bare.find(({ id }) => id === 'demand')?.forYou).toMatch(/not loaded/)
  })
})

test('a rate in words is a value with its own source and day', () => {
  expect(cellOf('duty', '845611', 'UZ', { isRecorded: true })).toMatchObject({
    ...{ value: '10 % + 0.5 USD/kg', basis: [{ kind: 'fact', source: 'customs.uz', asOf: '2026-11-30' }] },
  })
})
