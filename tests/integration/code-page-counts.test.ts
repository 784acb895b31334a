// The page of a code counts as the page of a market does: what the code settles is no question any more.
import { describe, expect, it } from 'vitest'
import { findCodePage } from '~/features/codes/code-queries.server'
import { fitOf, plainGoods } from '~/features/fits/fit-queries.server'
import { atLeast } from '../support/at-least'

const DAY = '2026-12-01'

function counted(hs6: string, market: string) {
  const { requirements } = fitOf(plainGoods(hs6), { market, day: DAY })
  if ('unknown' in requirements) return null
  const { applies, toAnswer, coming } = requirements
  return { applies: applies.length, toAnswer: toAnswer.length, coming: coming.length }
}

describe('what the page of a code counts', () => {
  it.each(['845611', '030471', '620240', '690210', '870322', '950300', '330499', '851762'])(
    'for %s is what each market says',
    (code) => {
      const page = findCodePage({ code, language: 'en', today: DAY })
      const markets = page?.known?.markets ?? []
      for (const { iso2, counts } of atLeast(30, markets)) {
        const own = counted(code, iso2)
        if (own) expect(counts, iso2).toMatchObject(own)
        else expect(counts, iso2).toBeNull()
      }
    },
  )
})
