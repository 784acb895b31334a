// Codes, declarations, certificates and elements as people copy them, and that what was read once is read again.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { maskedNumber, spacedCode, CERTIFICATE_LENGTH, CERTIFICATE_SIGNS } from './certificate'
import { checkDeclaration, checkServiceIncome, type DeclarationClaim } from './declaration'
import { boundsIn, isLower, isOneRange, rangeOf } from './bounds'
import { fits, measuresOf, rangesOf } from './finder/measures'
import { hsCodesIn, isHsShaped, normaliseHs6, showHs, showHs6, withoutHsLabel } from './hs-code'
import { isLandlocked, isSeaTerm, SEA_TERMS } from './incoterms'
import { changedFacts, factChanges, readElements, touchesSubmission, writeElements, type ProductFacts } from './product'
import { readTypedHs } from './typed-hs'

describe('a code as people write it', () => {
  it.each([
    ['84', '84'],
    ['8456', '8456'],
    ['84561', '8456.1'],
    ['845611', '8456.11'],
    ['8456110', '8456.11.0'],
    ['84561100', '8456.11.00'],
    ['8456110090', '8456.11.00.90'],
    ['8456110090123', '8456.11.00.90.12.3'],
    ['', ''],
  ])('%s is shown as %s', (code, shown) => expect(showHs(code)).toBe(shown))

  it('is read as the digits that were shown, of any length', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 13 }).map((all) => all.join(''))
    fc.assert(
      fc.property(digits, (code) => {
        expect(normaliseHs6(showHs(code))).toBe(code)
        expect(normaliseHs6(`HS ${showHs(code)}`)).toBe(code)
        expect(hsCodesIn(`${showHs(code)}, ${showHs(code)}`)).toEqual([code, code])
        if (code.length === 6) expect(showHs6(code)).toBe(showHs(code))
      }),
    )
  })

  it.each([
    ['HS Code 8456.11', '8456.11'],
    ['HS-Code: 8456.11', '8456.11'],
    ['HTS 8456.11', '8456.11'],
    ['CN code 8456 11 00', '8456 11 00'],
    ['商品编号：8456110090', '8456110090'],
    ['税则号列 84.56', '84.56'],
    ['产品HS编码：8456', '产品HS编码:8456'],
    ['编码 HS 8456', '8456'],
    ['HS', 'HS'],
    ['HS pump', 'HS pump'],
    ['hsk 63', 'hsk 63'],
    ['编码器', '编码器'],
  ])('%j without its label is %j', (text, rest) => expect(withoutHsLabel(text)).toBe(rest))

  it.each([
    ['8456', true],
    ['84561', false],
    ['845611', true],
    ['8456110090123', true],
    ['84561100901234', false],
    ['84', false],
    ['845', false],
    ['8456.11', false],
    ['', false],
  ])('%j has the shape of one: %s', (code, shaped) => expect(isHsShaped(code)).toBe(shaped))

  it.each([
    ['8456.11\n8457.10', ['845611', '845710']],
    ['8456.11;8457.10，8458.11、8459.10', ['845611', '845710', '845811', '845910']],
    ['8456 11 00', ['84561100']],
    ['845611 84571', ['84561184571']],
    [',,8456.11,,', ['845611']],
    ['HS 8456.11, HS 8457.10', ['845611', '845710']],
    ['', []],
  ])('%j names %j', (text, codes) => expect(hsCodesIn(text)).toEqual(codes))

  it.each([
    ['8456', 'code'],
    ['84561', 'part'],
    ['845', 'part'],
    ['845699', 'missing'],
    ['8', 'text'],
    ['84561100901234', 'text'],
    [`8456.11${' '.repeat(500)}`, 'code'],
  ])('%j is read as a %s', (typed, kind) => expect(readTypedHs(typed).kind).toBe(kind))
})

describe('a declaration on its last and first days', () => {
  const good: DeclarationClaim = {
    declarationNumber: '080120260000123456',
    declaredOn: '2026-12-31',
    market: 'PL',
    mode: '0110',
    currency: 'USD',
    value: '1',
  }
  const said = (given: Partial<DeclarationClaim>, today: `${number}-${number}-${number}` = '2026-12-31') => {
    const checked = checkDeclaration({ ...good, ...given }, today)
    return checked.ok ? 'ok' : checked.refusal.map(({ code }) => code).join(' ')
  }
  it.each<[Partial<DeclarationClaim>, string]>([
    [{}, 'ok'],
    [{ declaredOn: '2027-01-01' }, 'date_in_future'],
    [{ declaredOn: '1990-01-01' }, 'ok'],
    [{ declaredOn: '1989-12-31' }, 'date_before_1990'],
    [{ declaredOn: '2024-02-29' }, 'ok'],
    [{ declaredOn: '2025-02-29' }, 'date_not_real'],
    [{ declaredOn: '2026年12月31日' }, 'ok'],
    [{ declaredOn: '2026/12/31 23:59' }, 'ok'],
    // A moment with its zone is the day it then was in China.
    [{ declaredOn: '2026-12-31T16:00:00Z' }, 'date_in_future'],
    [{ declaredOn: '2026-12-31T15:59:59Z' }, 'ok'],
    [{ mode: '1500' }, 'ok'],
    [{ mode: '1523' }, 'ok'],
    [{ mode: '1239' }, 'mode_not_for_export'],
    [{ value: '9999999999999.99' }, 'ok'],
    [{ value: '10000000000000' }, 'value_not_an_amount'],
    [{ value: '0.01' }, 'ok'],
    [{ value: '0.001' }, 'value_not_an_amount'],
    [{ currency: 'KWD', value: '0.001' }, 'ok'],
    [{ currency: 'KWD', value: '0.0001' }, 'value_not_an_amount'],
    [{ currency: 'JPY', value: '1.0' }, 'value_not_an_amount'],
    [{ currency: 'JPY', value: '0' }, 'value_not_positive'],
    [{ value: "1'234.50" }, 'ok'],
    [{ value: '1,23,456' }, 'value_not_an_amount'],
    [{ declarationNumber: '', mode: '' }, 'number_not_18_digits mode_not_for_export'],
  ])('with %j: %s', (given, expected) => expect(said(given)).toBe(expected))

  it('a payment is held to the same days, countries and amounts', () => {
    const rows: readonly Partial<DeclarationClaim>[] = [
      ...['2027-01-01', '1989-12-31', '2025-02-29', '1990-01-01'].map((declaredOn) => ({ declaredOn })),
      ...['CN', 'FR', ''].map((market) => ({ market })),
      ...['0', '1.234', '1', ''].map((value) => ({ value })),
      ...['XXX', 'JPY'].map((currency) => ({ currency })),
    ]
    for (const given of rows) {
      const { declaredOn, market, currency, value } = { ...good, ...given }
      const checked = checkServiceIncome({ receivedOn: declaredOn, market, currency, value }, '2026-12-31')
      expect(checked.ok ? 'ok' : checked.refusal.map(({ code }) => code).join(' '), JSON.stringify(given)).toBe(
        said(given),
      )
    }
  })
})

describe('a certificate', () => {
  it.each([
    ['080120260000123456', '0801************56'],
    ['12345678', '1234**78'],
    ['1234567', '1234*67'],
    ['123456', '123456'],
  ])('shows of %s only %s', (number, masked) => expect(maskedNumber(number)).toBe(masked))

  it('is read aloud in groups of four that put together are its code', () => {
    const code = fc.array(fc.constantFrom(...CERTIFICATE_SIGNS), {
      minLength: CERTIFICATE_LENGTH,
      maxLength: CERTIFICATE_LENGTH,
    })
    fc.assert(
      fc.property(code, (signs) => {
        const spoken = spacedCode(signs.join(''))
        expect(spoken).toMatch(/^\S{4} \S{4} \S{4}$/)
        expect(spoken.replaceAll(' ', '')).toBe(signs.join(''))
      }),
    )
  })

  it.each([
    ['ABCDE', 'ABCD E'],
    ['ABCDEFGH', 'ABCD EFGH'],
    ['A', 'A'],
  ])('%s is read %s', (code, spoken) => expect(spacedCode(code)).toBe(spoken))
})

describe('terms and ports', () => {
  it.each(['fob', ' FOB', 'FOBS', 'FAS ', 'toString'])('%j is no term of the sea', (term) =>
    expect(isSeaTerm(term)).toBe(false),
  )
  it.each(['kz', '', 'KZ ', 'length'])('%j is no country without a port', (iso2) =>
    expect(isLandlocked(iso2)).toBe(false),
  )
  it('are four', () => expect(SEA_TERMS.filter(isSeaTerm)).toHaveLength(4))
})

describe('elements of a declaration', () => {
  const sign = fc.constantFrom('功率', '3 kW', '：', ':', '\n', '\r\n', ' ', '', 'a')
  it('are kept as they were read, however often they are shown and read', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 10 }), (signs) => {
        const read = readElements(signs.join(''))
        expect(readElements(writeElements(read))).toEqual(read)
      }),
    )
  })

  it.each([
    [':', []],
    ['：\na', [['a', '']]],
    ['a:', [['a', '']]],
    ['a:b:c', [['a', 'b:c']]],
    ['a ： b', [['a', 'b']]],
    [
      'a\n\n\nb',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    [
      'a\rb',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
  ])('%j are %j', (text, elements) => {
    expect(readElements(text).map(({ name, value }) => [name, value])).toEqual(elements)
  })
})

describe('a change of a product', () => {
  const laser: ProductFacts = {
    ...{
      name: '激光切割机',
      nameEn: 'Laser',
      hs6: '845611',
      reason: 'r',
      standing: 'firm_checked',
      standingDocument: 'd',
    },
    ...{ rulingNumber: '', chinaCode: '8456110090', elements: [{ name: '功率', value: '3 kW' }] },
    ...{ refundRate: 1300, refundSource: '文库', refundAsOf: '2026-11-24' },
  }
  const fields = (typed: Partial<ProductFacts>) =>
    factChanges(laser, changedFacts(laser, { ...laser, ...typed })).map(({ field }) => field)
  it.each<[Partial<ProductFacts>, readonly string[], boolean]>([
    [{}, [], false],
    [{ name: '激光机' }, ['name'], true],
    [{ nameEn: 'Laser cutter' }, ['nameEn'], false],
    [{ reason: 'other' }, ['reason'], true],
    [{ elements: [] }, ['elements'], false],
    [{ refundRate: 900 }, ['refundRate'], false],
    [
      { hs6: '845612' },
      ['hs6', 'standing', 'standingDocument', 'chinaCode', 'refundRate', 'refundSource', 'refundAsOf'],
      true,
    ],
    [
      { hs6: '845612', chinaCode: '8456120000', refundSource: '文库 B' },
      ['hs6', 'standing', 'standingDocument', 'chinaCode', 'refundSource'],
      true,
    ],
    [
      { hs6: '845612', standingDocument: 'e' },
      ['hs6', 'standingDocument', 'chinaCode', 'refundRate', 'refundSource', 'refundAsOf'],
      true,
    ],
    [{ chinaCode: '8456110010' }, ['chinaCode', 'refundRate', 'refundSource', 'refundAsOf'], false],
    [{ chinaCode: '8456110010', refundAsOf: '2026-11-30' }, ['chinaCode', 'refundAsOf'], false],
    [{ refundRate: null }, ['refundRate', 'refundSource', 'refundAsOf'], false],
    [{ standing: 'advisor_confirmed' }, ['standing'], false],
  ])('%j changes %j, and what an advisor is shown: %s', (typed, changed, touches) => {
    expect(fields(typed)).toEqual(changed)
    expect(touchesSubmission(factChanges(laser, changedFacts(laser, { ...laser, ...typed })))).toBe(touches)
  })

  it('done twice is done once, and a firm never confirms itself', () => {
    for (const typed of [
      { hs6: '845612' },
      { chinaCode: '8456110010' },
      { refundRate: null },
      { standing: 'advisor_confirmed' as const },
    ]) {
      const once = changedFacts(laser, { ...laser, ...typed })
      expect(changedFacts(once, once)).toEqual(once)
      expect(once.standing).not.toBe('advisor_confirmed')
    }
  })
})

describe('a measure and the range of a name', () => {
  it.each([
    ['电动机，输出功率不超过750瓦', '750w motor', true],
    ['电动机，输出功率不超过750瓦', '751w motor', false],
    ['电动机，输出功率不超过750瓦', '0.75 kw motor', true],
    ['电动机，输出功率超过750瓦，但不超过75千瓦', '75kw', true],
    ['电动机，输出功率超过750瓦，但不超过75千瓦', '76kw', false],
    ['电动机，输出功率超过750瓦，但不超过75千瓦', '500w', false],
    ['电动机，输出功率不超过750瓦', 'motor', null],
    ['电动机，输出功率不超过750瓦', '3mm', null],
    ['轧材，厚度低于3毫米', '2mm×1219mm', true],
    ['轧材，厚度低于3毫米', '4mm×1219mm', false],
    ['其他', '3mm', null],
  ])('%s and %j fit: %s', (name, typed, fit) => expect(fits(rangesOf(name), measuresOf(typed))).toBe(fit))

  it.each([
    ['2mm', [['millimetres', 2]]],
    ['1.5 cm', [['millimetres', 15]]],
    ['3-mm', [['millimetres', 3]]],
    ['3mma', []],
    ['.5mm', []],
    ['12345678mm', []],
    ['1mm 2mm 3mm 4mm 5mm 6mm 7mm 8mm 9mm', Array.from({ length: 8 }, (_, at) => ['millimetres', at + 1])],
  ])('%j has the measures %j', (typed, measures) => {
    expect(measuresOf(typed).map(({ dimension, value }) => [dimension, value])).toEqual(measures)
  })

  it('bounds from below and above never are one and the same', () => {
    const [bounds = []] = boundsIn('物，超过60厘米，但不超过180厘米').values()
    expect(bounds.map(isLower)).toEqual([true, false])
    expect([isOneRange(bounds), isOneRange([...bounds, ...bounds]), isOneRange([])]).toEqual([true, false, true])
    expect(rangeOf([])).toEqual({ low: -Infinity, high: Infinity })
  })
})
