// What is kept cold on the way, on both sides of each line, and that no amount of a dry box is offered for it.
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { isInHs2022 } from '../trade/hs-nomenclature'
import { goesCold } from './cold-goods'
import { lanesTo } from './lanes'
import { carriageEstimate, carriageWays } from './main-carriage'

describe('what goes cold', () => {
  it.each([
    ['020230', true],
    ['020910', false],
    ['030111', false],
    ['030289', true],
    ['030471', true],
    ['030551', false],
    ['030617', true],
    ['030695', false],
    ['030722', true],
    ['030729', false],
    ['030812', true],
    ['030819', false],
    ['040510', true],
    ['060311', true],
    ['060390', false],
    ['071010', true],
    ['071220', false],
    ['080232', false],
    ['080390', true],
    ['080440', true],
    ['080610', true],
    ['080620', false],
    ['081190', true],
    ['081310', false],
    ['160420', false],
    ['210500', true],
    ['300241', true],
    ['300490', false],
    ['845611', false],
  ])('%s: %s', (hs6, isCold) => {
    expect([hs6, isInHs2022(hs6)]).toEqual([hs6, true])
    expect(goesCold(hs6)).toBe(isCold)
  })

  it.each(['', '03', 'constructor'])('nothing is said of %j', (hs6) => expect(goesCold(hs6)).toBe(false))
})

describe('frozen cod fillets', () => {
  it.each(['DE', 'RU', 'KZ', 'JP', 'AE'])('to %s keep every way, with no amount of a dry box', (market) => {
    const loads = [undefined, { kg: '20000', m3: '60' }, { kg: '100', m3: '0.4' }]
    for (const load of loads) {
      const ways = carriageWays({ market, hs6: '030471', ...(load && { load }) })
      expect(atLeast(1, ways).map(({ amount, low, high, units }) => [amount, low, high, units])).toEqual(
        ways.map(() => [null, null, null, null]),
      )
    }
    expect(atLeast(1, lanesTo(market)).length).toBeGreaterThan(0)
  })

  it.each(['sea', 'rail', 'road', 'air'])('have no first estimate by %s', (transport) => {
    expect(carriageEstimate({ market: 'DE', hs6: '030471', transport, load: { kg: '900', m3: '2' } })).toBeNull()
  })
})
