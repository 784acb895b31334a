// What requirements cost with each consignment stands below the cash of a price: written as that is, and added to it.
import { describe, expect, test } from 'vitest'
import { consignmentView } from '~/features/costing/consignment-queries.server'
import { NO_RECORD } from '~/features/costing/known-values'
import type { BusinessAnswer } from '~/features/costing/price-answer-queries.server'

const cash = (needed: BusinessAnswer['cash']['needed']) => ({ cash: { needed } as BusinessAnswer['cash'] })
const YUAN = cash({ known: true, amount: '1000.50', currency: 'CNY' })
const place = { hs6: '845611', market: 'PL', today: '2026-12-01', record: NO_RECORD, language: 'en' } as const

describe('what each consignment costs besides', () => {
  test.each([
    ['845611', 'PL', null],
    ['030363', 'DE', /^CNY [\d,]+\.\d{2} to CNY [\d,]+\.\d{2}$/],
  ])('of %s to %s is written as the sums beside it are, and added to them', (hs6, market, expected) => {
    const view = consignmentView(YUAN, { ...place, hs6, market })
    if (expected === null) expect(view?.each).toBeNull()
    else expect(view?.each).toMatch(expected)
    const lowest = (text: string) => Number(/[\d,]+\.\d{2}/.exec(text)?.[0].replace(/,/g, ''))
    expect(view?.together).toMatch(/^CNY [\d,]+\.\d{2}/)
    expect(lowest(view?.together ?? '')).toBeCloseTo(1000.5 + (view?.each ? lowest(view.each) : 0), 2)
  })

  test.each([
    ['a cash that is unknown', cash({ known: false, because: 'duty' } as never), place],
    ['a code that is none', YUAN, { ...place, hs6: '999999' }],
    ['no code', YUAN, { ...place, hs6: '' }],
  ])('is nothing with %s', (_, answer, at) => {
    expect(consignmentView(answer, at)).toBeNull()
  })
})
