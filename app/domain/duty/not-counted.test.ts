import { describe, expect, it } from 'vitest'
import { notCounted, restingOn } from './not-counted'

const of = (market: string, hs6: string) => notCounted({ market, hs6, day: '2026-12-01' })

describe('duties that have no figure', () => {
  it.each([
    ['Türkiye adds by decree', 'TR', '845611', ['tr_additional']],
    ['a code on the list of section 301', 'US', '845611', ['us_section_232', 'us_section_122']],
    ['tiles in the Union', 'DE', '690721', ['anti_dumping']],
    ['steel under a quota and a duty', 'DE', '720839', ['anti_dumping']],
    ['what Serbia takes for carbon', 'RS', '720110', ['additional']],
    ['a machine in Poland', 'PL', '845611', []],
    ['no code yet', 'PL', '', []],
    ['no such market', 'XX', '845611', []],
  ])('are named: %s', (_, market, hs6, ids) => {
    expect(of(market, hs6)).toEqual(ids)
  })

  it.each([
    ['above seven years', { car_over_7_years: true }, ['by_engine_size']],
    ['from five to seven', { car_over_5_years: true, car_over_7_years: false }, ['by_engine_size']],
    ['of an age that nobody said', {}, ['by_engine_size']],
    ['up to five years', { car_over_5_years: false }, []],
  ])('name what a used car bears by engine size: %s', (_, answers, ids) => {
    const asked = {
      market: 'KZ',
      hs6: '870322',
      day: '2026-12-01',
      answers: { used_vehicle: true, ...answers },
    } as const
    expect(notCounted(asked)).toEqual(ids)
  })

  it('name section 301 where the list does not have the code', () => {
    const found = ['010121', '970121', '490110', '300490'].flatMap((hs6) => of('US', hs6))
    expect(found).toContain('us_section_301')
    expect(of('US', '845611')).not.toContain('us_section_301')
  })

  it.each([
    ['DDP', true, ['quote', 'landed', 'cash', 'margin']],
    ['CIF', true, ['landed']],
    ['DDP', false, []],
  ] as const)('leave %s figures of known %s unfinished', (term, isLandedKnown, figures) => {
    expect(restingOn({ term, isLandedKnown })).toEqual(figures)
  })
})
