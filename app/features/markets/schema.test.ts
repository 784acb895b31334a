import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { picksSchema, readRankingQuery } from './schema'

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

describe('choices of markets', () => {
  const empty = { market1: '', reason1: '', market2: '', reason2: '', market3: '', reason3: '' }

  it('may be empty here: the rule says what is missing', () => {
    expect(picksSchema.safeParse(empty).success).toBe(true)
    expect(picksSchema.safeParse({ ...empty, market1: 'POL' }).success).toBe(false)
  })
})
