import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedFacts,
  CODE_STANDINGS,
  confirmCode,
  emptyElements,
  factChanges,
  factProblems,
  readElements,
  touchesSubmission,
  writeElements,
  type ProductFacts,
} from './product'
import { atLeast } from '../../../tests/support/at-least'

const TODAY = '2026-12-01'
const laser: ProductFacts = {
  name: '光纤激光切割机',
  nameEn: 'Fibre laser cutting machine',
  hs6: '845611',
  reason: '激光去除材料',
  standing: 'guess',
  ...{ standingDocument: '', rulingNumber: '', chinaCode: '', elements: [] },
  ...{ refundRate: null, refundSource: '', refundAsOf: null },
}
const longer = {
  chinaCode: '8456110090',
  refundRate: 1300,
  refundSource: '出口退税率文库',
  refundAsOf: '2026-11-24',
} as const

describe('a record', () => {
  it.each<[string, Partial<ProductFacts>, string[]]>([
    ['of a guess is whole', {}, []],
    [
      'that the firm checked says on which document',
      { standing: 'firm_checked' },
      ['document_missing standingDocument'],
    ],
    ['is whole with the document', { standing: 'firm_checked', standingDocument: '说明书第4页' }, []],
    ['with a ruling has its number', { standing: 'customs_ruling' }, ['ruling_missing rulingNumber']],
    ['is whole with the number', { standing: 'customs_ruling', rulingNumber: 'R-2026-0042' }, []],
    ['with a number says that it is a ruling', { rulingNumber: 'R-2026-0042' }, ['ruling_without_standing standing']],
    ['has ten digits of its own six', { chinaCode: '8456120000' }, ['china_code_differs chinaCode']],
    ['has ten digits, rate, source and day', longer, []],
    ['has no rate without the ten digits', { ...longer, chinaCode: '' }, ['refund_without_code chinaCode']],
    ['has no rate without its source', { ...longer, refundSource: '' }, ['refund_source_missing refundSource']],
    ['has no rate without its day', { ...longer, refundAsOf: null }, ['refund_source_missing refundAsOf']],
    ['has no source without a rate', { refundSource: '文库' }, ['refund_rate_missing refundRate']],
    ['has no day without a rate', { refundAsOf: TODAY }, ['refund_rate_missing refundRate']],
    ['has a refund of nothing', { ...longer, refundRate: 0 }, []],
    ['has no refund above the tax', { ...longer, refundRate: 1301 }, ['refund_too_high refundRate']],
    ['knows no rate of tomorrow', { ...longer, refundAsOf: '2026-12-02' }, ['refund_ahead refundAsOf']],
    ['knows no rate of an older list', { ...longer, refundAsOf: '2021-12-31' }, ['refund_too_old refundAsOf']],
    ['knows no rate of the year 1', { ...longer, refundAsOf: '0001-01-01' }, ['refund_too_old refundAsOf']],
    ['knows the rate of today', { ...longer, refundAsOf: TODAY }, []],
  ])('%s', (_, change, problems) => {
    const found = factProblems({ ...laser, ...change }, TODAY)
    expect(found.map(({ code, field }) => `${code.replace('products.', '')} ${field}`)).toEqual(problems)
  })

  it('names the elements that have no words yet', () => {
    expect(
      emptyElements([
        { name: '功率', value: '' },
        { name: '品牌类型', value: '境内自主品牌' },
      ]),
    ).toEqual(['功率'])
    expect(emptyElements([])).toEqual([])
  })
})

describe('elements of a declaration', () => {
  it.each([
    ['功率：3 kW\n品牌类型: 境内自主品牌', ['功率|3 kW', '品牌类型|境内自主品牌']],
    ['功率', ['功率|']],
    ['\r\n 功率 ： 3 kW ：峰值 \r\n\r\n', ['功率|3 kW ：峰值']],
    ['：3 kW', ['|3 kW']],
    ['', []],
  ])('%j are read line by line', (text, elements) => {
    const read = readElements(text)
    expect(read.map(({ name, value }) => `${name}|${value}`)).toEqual(elements)
    expect(readElements(writeElements(read))).toEqual(read)
    // What was accepted is never longer when it is shown again.
    expect(writeElements(read).length).toBeLessThanOrEqual(text.length)
  })
})

describe('after a change', () => {
  const checked = { ...laser, ...longer, standing: 'firm_checked', standingDocument: '说明书' } as const
  const confirmed = { ...checked, standing: 'advisor_confirmed' } as const
  it.each<[string, ProductFacts, Partial<ProductFacts>, Partial<ProductFacts>]>([
    ['an advisor’s word stays with the code', confirmed, { reason: '另一种说法' }, { standing: 'advisor_confirmed' }],
    ['it does not move to another code', confirmed, { hs6: '851580' }, { standing: 'guess' }],
    ['nobody gives it to themselves', checked, { standing: 'advisor_confirmed' }, { standing: 'guess' }],
    ['a firm may take it back', confirmed, { standing: 'guess' }, { standing: 'guess' }],
    [
      'a check against a document stays with the code',
      checked,
      { hs6: '851580' },
      { standing: 'guess', standingDocument: '', rulingNumber: '' },
    ],
    [
      'so does a ruling',
      { ...laser, standing: 'customs_ruling', rulingNumber: 'R-1' },
      { hs6: '851580' },
      { standing: 'guess', rulingNumber: '' },
    ],
    [
      'a document that is named for the new code counts',
      checked,
      { hs6: '851580', standingDocument: '新说明书' },
      { standing: 'firm_checked', standingDocument: '新说明书' },
    ],
    [
      'a ruling on the new code counts',
      checked,
      { hs6: '851580', standing: 'customs_ruling', rulingNumber: 'R-2' },
      { standing: 'customs_ruling', rulingNumber: 'R-2' },
    ],
    [
      'the digits of the code before are dropped',
      checked,
      { hs6: '851580' },
      { chinaCode: '', refundRate: null, refundSource: '', refundAsOf: null },
    ],
    [
      'those of the new one are kept, without the rate of those before',
      checked,
      { hs6: '851580', chinaCode: '8515800090' },
      { chinaCode: '8515800090', refundRate: null, refundSource: '', refundAsOf: null },
    ],
    [
      'the rate of other ten digits goes with them',
      checked,
      { chinaCode: '8456110010' },
      { chinaCode: '8456110010', refundRate: null, refundSource: '', refundAsOf: null, standing: 'firm_checked' },
    ],
    ['so it does without any', checked, { chinaCode: '' }, { refundRate: null, refundSource: '', refundAsOf: null }],
    [
      'a rate that was read for the new digits counts',
      checked,
      { chinaCode: '8456110010', refundAsOf: '2026-11-30' },
      { refundRate: 1300, refundSource: '出口退税率文库', refundAsOf: '2026-11-30' },
    ],
    [
      'a rate that is cleared takes source and day along',
      checked,
      { refundRate: null },
      { chinaCode: '8456110090', refundSource: '', refundAsOf: null },
    ],
    [
      'a source that is typed without a rate is asked about',
      checked,
      { refundRate: null, refundSource: '另一处' },
      { refundRate: null, refundSource: '另一处' },
    ],
  ])('%s', (_, before, typed, after) => {
    expect(changedFacts(before, { ...before, ...typed })).toMatchObject(after)
  })

  it.each<[Partial<ProductFacts>, string[], boolean]>([
    [{}, [], false],
    [{ hs6: '851580' }, ['hs6: 845611 > 851580'], true],
    [{ name: '激光焊接机' }, ['name: 光纤激光切割机 > 激光焊接机'], true],
    [{ refundRate: 0 }, ['refundRate:  > 0'], false],
    [{ elements: [{ name: '功率', value: '3 kW' }] }, ['elements:  > 功率：3 kW'], false],
  ])('%j is told as %j', (change, told, isSubmitted) => {
    const changes = factChanges(laser, { ...laser, ...change })
    expect(changes.map(({ field, before, after }) => `${field}: ${before} > ${after}`)).toEqual(told)
    expect(touchesSubmission(changes)).toBe(isSubmitted)
  })
})

describe('an advisor', () => {
  it('confirms the code they were shown', () => {
    expect(confirmCode(laser, '845611')).toEqual({ ok: true, value: { ...laser, standing: 'advisor_confirmed' } })
  })
  it.each([
    ['that has moved since', laser, '851580', 'products.code_moved'],
    [
      'that customs has ruled on',
      { ...laser, standing: 'customs_ruling', rulingNumber: 'R-1' } as const,
      '845611',
      'products.ruling_stands',
    ],
  ])('does not confirm a code %s', (_, facts, shown, code) => {
    expect(confirmCode(facts, shown)).toEqual({ ok: false, refusal: { code } })
  })
})

describe('whatever somebody types', () => {
  const hs6 = fc.constantFrom('845611', '851580')
  const facts: fc.Arbitrary<ProductFacts> = fc.record({
    name: fc.constantFrom('光纤激光切割机', '激光焊接机'),
    nameEn: fc.constant('Laser'),
    hs6,
    reason: fc.constantFrom('', '激光去除材料'),
    standing: fc.constantFrom(...CODE_STANDINGS),
    standingDocument: fc.constantFrom('', '说明书第4页'),
    rulingNumber: fc.constantFrom('', 'R-2026-0042'),
    chinaCode: fc.constantFrom('', '8456110090', '8515800090'),
    elements: fc.constant([]),
    refundRate: fc.constantFrom(null, 0, 900, 1300),
    refundSource: fc.constantFrom('', '出口退税率文库'),
    refundAsOf: fc.constantFrom(null, '2026-11-24' as const),
  })

  it('an advisor’s word is never had by typing', () => {
    fc.assert(
      fc.property(facts, facts, (before, typed) => {
        const after = changedFacts(before, typed)
        const isKept = before.standing === 'advisor_confirmed' && before.hs6 === typed.hs6
        expect(after.standing === 'advisor_confirmed' && !isKept).toBe(false)
      }),
    )
  })

  it('a changed record keeps no digits and no rate of another code', () => {
    fc.assert(
      fc.property(facts, facts, (before, typed) => {
        const after = changedFacts(before, typed)
        const isMoved = before.hs6 !== typed.hs6
        expect(isMoved && after.chinaCode !== '' && !after.chinaCode.startsWith(after.hs6)).toBe(false)
        expect(isMoved && after.chinaCode === '' && after.refundRate !== null).toBe(false)
        expect([after.hs6, after.name, after.reason]).toEqual([typed.hs6, typed.name, typed.reason])
      }),
    )
  })

  it('nothing is told of a record that stayed as it was, and all of it of one that did not', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        expect(factChanges(before, before)).toEqual([])
        const told = factChanges(before, after)
        expect(atLeast(1, told).every((change) => change.before !== change.after)).toBe(true)
        expect(factChanges(after, before).map(({ field }) => field)).toEqual(told.map(({ field }) => field))
      }),
    )
  })

  it('each fault is told once, with a field of the record', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const found = factProblems(given, TODAY)
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length)
        expect(found.filter(({ field }) => !(field in given))).toEqual([])
      }),
    )
  })

  it('elements are read again as they are written', () => {
    const word = fc.stringMatching(/^[^\s:：]{1,8}$/u)
    const element = fc.record({ name: word, value: fc.option(word, { nil: '' }) })
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        expect(readElements(writeElements(elements))).toEqual(elements)
      }),
    )
  })
})
