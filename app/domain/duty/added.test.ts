import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { addedOf } from './added'
import { TARIFFS } from './tariffs'
import { isUnknown } from './types'

const said = (hs6: string, tariff: (typeof TARIFFS)[number]) =>
  addedOf({ hs6, tariff }).map(({ id, rate, lowest, highest }) => {
    const value = rate === null ? 'look' : isUnknown(rate) ? rate.unknown : `${rate.value} ${rate.formula.id}`
    return `${id}: ${lowest ?? ''}-${highest ?? ''} ${value}`
  })
const LAYERS = ['us_section_232: - look', 'us_section_122: - look']

describe('what a country adds', () => {
  it.each([
    ['one rate', '845611', ['us_section_301: 25-25 25 added_single', ...LAYERS]],
    ['one rate with a point', '620140', ['us_section_301: 7.5-7.5 7.5 added_single', ...LAYERS]],
    ['a range, of which the highest', '010611', ['us_section_301: 0-7.5 7.5 added_highest', ...LAYERS]],
    ['nothing at all, as the lists say', '850760', ['us_section_301: 0-0 0 added_single', ...LAYERS]],
    ['what the lists do not name', '030471', ['us_section_301: - not_on_list_of_edition', ...LAYERS]],
    ['a code that is none', '999999', ['us_section_301: - not_on_list_of_edition', ...LAYERS]],
  ])('the United States: %s', (_, hs6, expected) => expect(said(hs6, 'us')).toEqual(expected))

  it('Turkey adds by decree what nobody knows', () => {
    expect(said('690210', 'tr')).toEqual(['tr_additional: - additional_duty_by_decree'])
  })

  it('nobody else adds anything, whatever the goods', () => {
    const others = TARIFFS.filter((tariff) => tariff !== 'us' && tariff !== 'tr')
    for (const tariff of atLeast(12, others)) expect([tariff, said('845611', tariff)]).toEqual([tariff, []])
  })

  it('says where its present state is said, and rests on the ledger', () => {
    const all = TARIFFS.flatMap((tariff) => addedOf({ hs6: '845611', tariff }))
    for (const { url } of atLeast(4, all)) expect(url).toMatch(/^https:/)
    expect(addedOf({ hs6: '845611', tariff: 'us' })[0]?.rate).toMatchObject({
      rule: 'us_tariff_layers_2026',
      asOf: '2026-05-11',
      confidence: 'medium_high',
    })
  })
})
