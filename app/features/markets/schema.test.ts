import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { picksSchema, productsSchema, readRankingQuery } from './schema'

const read = (query: string) => readRankingQuery(new URLSearchParams(query))

describe('the address of a ranking', () => {
  it('without weights asks for the default and for no region', () => {
    expect(read('')).toEqual({ weights: DEFAULT_WEIGHTS, regions: null, open: null, isRefused: false })
  })

  it('changes the weights it names', () => {
    expect(read('size=50&risk=0').weights).toEqual({ ...DEFAULT_WEIGHTS, size: 50, risk: 0 })
  })

  it.each([
    ['region=cee&region=west_asia', ['cee', 'west_asia']],
    ['region=moon', []],
    ['size=25', []],
  ])('%s shows the regions %o', (query, regions) => {
    expect(read(query).regions).toEqual(regions)
  })

  it.each([
    'size=101',
    'size=-1',
    'size=abc',
    'size=1e999',
    'size=0&power=0&logistics=0&time=0&preference=0&effort=0&risk=0',
  ])('%s is refused, and the default ranking shown', (query) => {
    expect(read(query)).toMatchObject({ weights: DEFAULT_WEIGHTS, isRefused: true })
  })

  it('takes an emptied box for one that was left alone', () => {
    expect(read('size=&power=+').weights).toEqual(DEFAULT_WEIGHTS)
  })
})

describe('a product', () => {
  const product = { intent: 'add', name: '水泵', hs6: '841370', reason: '' }

  it.each([
    ['8457.10.00', '84571000'],
    ['8457 1000 00', '8457100000'],
    ['８４５７１０００', '84571000'],
    ['8457', '8457'],
  ])('leaves it to the server which six digits %s means', (hs6, digits) => {
    expect(productsSchema.safeParse({ ...product, hs6 }).data).toMatchObject({ hs6: digits })
  })

  it.each(['841370', '8413.70', ' 8413 70 ', '８４１３．７０'])('takes the code %s', (hs6) => {
    expect(productsSchema.safeParse({ ...product, hs6 }).data).toMatchObject({ hs6: '841370' })
  })

  it.each([
    [{ hs6: '84137' }, 'refusals:markets.hs6_invalid'],
    [{ hs6: 'abcdef' }, 'refusals:markets.hs6_invalid'],
    [{ hs6: '' }, 'forms:required'],
    [{ name: ' ' }, 'forms:required'],
    [{ name: 'x'.repeat(201) }, 'forms:tooLong {"max":200}'],
    [{ name: 'a\u202eb' }, 'forms:direction'],
    [{ reason: 'a\u0000b' }, 'forms:control'],
  ])('with %o is refused in words', (given, message) => {
    const { error } = productsSchema.safeParse({ ...product, ...given })
    expect(error?.issues[0]?.message).toBe(message)
  })

  it('is removed by its own id only', () => {
    expect(productsSchema.safeParse({ intent: 'remove', productId: "1' or 1=1" }).success).toBe(false)
  })
})

describe('choices of markets', () => {
  const empty = { market1: '', reason1: '', market2: '', reason2: '', market3: '', reason3: '' }

  it('may be empty here: the rule says what is missing', () => {
    expect(picksSchema.safeParse(empty).success).toBe(true)
    expect(picksSchema.safeParse({ ...empty, market1: 'POL' }).success).toBe(false)
  })
})
