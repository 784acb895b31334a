import { describe, expect, it } from 'vitest'
import { checkOrigin } from './origin-check'
import { materialLines, NOTHING_SAID, originAnswers, originFaults, type OriginTexts } from './origin-form'
import { AGREEMENTS } from './reference/agreements'
import { savingOf } from './saving'

const TODAY = '2026-12-01'
const MADE: OriginTexts = {
  ...NOTHING_SAID,
  ...{ wholly: 'no', originatingOnly: 'no', minimal: 'no', direct: 'yes' },
  ...{ readIn: 'Annex 3-A, 8456.11', change: 'heading' },
  ...{ price: '100,000', currency: 'CNY', foreign: 'yes', materials: 'laser source, 9013.20, 30000' },
}
const faults = (texts: Partial<OriginTexts>) =>
  originFaults({ ...MADE, ...texts }, TODAY).map(({ field, code, line }) => [field, code, ...(line ? [line] : [])])

describe('the form of a self-check', () => {
  it.each<[string, Partial<OriginTexts>, unknown[]]>([
    ['all in order', {}, []],
    ['nothing said at all', NOTHING_SAID, []],
    ['a rule without the place', { readIn: '' }, [['readIn', 'rule_place_missing']]],
    ['a place without a rule', { change: 'none' }, [['change', 'rule_empty']]],
    ['a content of 0', { content: '0' }, [['content', 'content_range']]],
    ['a content of 100', { content: '100' }, []],
    ['a content above 100', { content: '100.01' }, [['content', 'content_range']]],
    ['a content in words', { content: 'forty' }, [['content', 'content_range']]],
    ['a negative content', { content: '-40' }, [['content', 'content_range']]],
    ['a price of 0', { price: '0' }, [['price', 'price']]],
    ['a negative price', { price: '-5' }, [['price', 'price']]],
    ['a price in full-width digits', { price: '１０００００' }, []],
    ['materials above the price', { materials: 'a, 901320, 100000.01' }, [['materials', 'materials_above_price']]],
    ['materials that are the whole price', { materials: 'a, 901320, 99999.99\nb, 901320, 0.01' }, []],
    [
      'together above the price',
      { materials: 'a, 901320, 60000\nb, 901320, 60000' },
      [['materials', 'materials_above_price']],
    ],
    ['a negative value', { materials: 'a, 901320, -1' }, [['materials', 'material_value', 1]]],
    ['no value', { materials: 'a, 901320' }, [['materials', 'material_value', 1]]],
    ['no name', { materials: ', 901320, 5' }, [['materials', 'material_name', 1]]],
    ['a code that is not there', { materials: 'a, 901320, 1\nb, 999999, 1' }, [['materials', 'material_code', 2]]],
    ['a code of four digits', { materials: 'a, 9013, 1' }, [['materials', 'material_code', 1]]],
    ['a code of seven digits', { materials: 'a, 9013201, 1' }, []],
    ['more cells than the line has', { materials: 'a, 901320, 1, 2' }, [['materials', 'material_value', 1]]],
    ['wholly obtained, with materials', { wholly: 'yes' }, [['wholly', 'wholly_with_materials']]],
    [
      'originating materials only, and foreign ones',
      { originatingOnly: 'yes' },
      [['originatingOnly', 'originating_with_materials']],
    ],
    ['wholly obtained, of nothing foreign', { wholly: 'yes', foreign: 'no', materials: '' }, []],
    ['none, and yet some', { foreign: 'no' }, [['materials', 'materials_unexpected']]],
    ['some, and yet none', { materials: '' }, [['materials', 'materials_missing']]],
    ['not said, but typed', { foreign: 'open' }, []],
    ['too many', { materials: 'a, 901320, 1\n'.repeat(121) }, [['materials', 'too_many_materials']]],
    ['a rate with source and day', { rate: '0', rateSource: 'Annex 1', rateReadOn: TODAY }, []],
    [
      'a rate alone',
      { rate: '2' },
      [
        ['rateSource', 'rate_source'],
        ['rateReadOn', 'rate_day'],
      ],
    ],
    ['a rate read tomorrow', { rate: '2', rateSource: 'x', rateReadOn: '2026-12-02' }, [['rateReadOn', 'rate_day']]],
    ['a source without a rate', { rateSource: 'x', rateReadOn: TODAY }, [['rate', 'rate_range']]],
    [
      'a rate read in the year 1',
      { rate: '2', rateSource: 'x', rateReadOn: '0001-01-01' },
      [['rateReadOn', 'rate_day_old']],
    ],
    ['a rate of 100 %', { rate: '100', rateSource: 'x', rateReadOn: TODAY }, []],
    ['a rate of 900 %', { rate: '900', rateSource: 'x', rateReadOn: TODAY }, [['rate', 'rate_range']]],
    ['a rate above 100 %', { rate: '100.1', rateSource: 'x', rateReadOn: TODAY }, [['rate', 'rate_range']]],
  ])('%s', (_, texts, expected) => expect(faults(texts)).toEqual(expected))

  it('is what the check asks for', () => {
    expect(originAnswers(MADE)).toEqual({
      ...{ isWhollyObtained: false, isOfOriginatingOnly: false, isMinimalOnly: false, isDirect: true },
      price: '100000',
      materials: [{ name: 'laser source', hs6: '901320', value: '30000' }],
      rule: {
        ...{ change: 'heading', content: null, join: 'either', isWhollyObtained: false, process: 'none' },
        readIn: 'Annex 3-A, 8456.11',
      },
    })
    const agreement = AGREEMENTS[0]
    if (!agreement) throw new Error('no agreement')
    expect(checkOrigin({ hs6: '845611', agreement, answers: originAnswers(MADE) })).toMatchObject({ by: 'change' })
  })

  it.each([
    ['not said', 'open', null],
    ['none', 'no', []],
    ['some, none listed', 'yes', null],
  ])('foreign materials: %s', (_, foreign, expected) =>
    expect(originAnswers({ ...MADE, foreign, materials: '' }).materials).toEqual(expected),
  )

  it('has no rule where nobody read one', () => expect(originAnswers(NOTHING_SAID).rule).toBeNull())

  it('counts a longer code by its first six digits', () =>
    expect(materialLines('源, 9013.2000.10, 1 200.50')).toEqual([{ name: '源', hs6: '901320', value: '1200.50' }]))
})

describe('what an agreement saves', () => {
  it.each([
    ['8', '2', '100000', { percent: '6', amount: '6000' }],
    ['8', '0', null, { percent: '8', amount: null }],
    ['4.5', '1.2', '999.99', { percent: '3.3', amount: '32.99' }],
    ['2', '5', '100', { percent: '0', amount: '0' }],
    [null, '0', '100', null],
    ['8', null, '100', null],
    ['eight', '0', '100', null],
  ])('of %s against %s on %s', (full, reduced, price, expected) =>
    expect(savingOf({ full, reduced, price })).toEqual(expected),
  )
})
