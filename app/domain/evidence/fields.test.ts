import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from '../channel/mode'
import type { FieldKind, TaskField } from '../catalogue/types'
import { checkField as check, FIELD_PROBLEMS, INCOTERMS, normaliseField, type FieldProblem } from './fields'

function field(kind: FieldKind, more: Partial<TaskField> = {}): TaskField {
  return { id: 'x', kind, isRequired: true, ...more }
}

const TODAY = '2026-11-23'
const checkField = (about: TaskField, value: string) => check(about, value, TODAY)

const KINDS: readonly FieldKind[] = [
  ...(['text', 'long_text', 'date', 'choice', 'credit_code', 'customs_code', 'declaration_number', 'bic'] as const),
  ...([
    'bank_account',
    'mobile',
    'vin',
    'vehicle_list',
    'deregistration_list',
    'money',
    'currency',
    'market',
    'mode',
    'incoterm',
    'trademark_class',
  ] as const),
]

describe('an answer that can be submitted', () => {
  it.each<[FieldKind, string]>([
    ['text', '沈阳远航机械有限公司'],
    ['text', "Shenyang O'Brien & Söhne <GmbH>"],
    ['text', "Robert'); DROP TABLE firms;--"],
    ['text', '🚢 shipping'],
    ['long_text', 'first line\nsecond line\twith a tab'],
    ['date', '2024-02-29'],
    ['date', '2026/3/5'],
    ['date', '２０２６年３月５日'],
    ['credit_code', '91210100ma0te5t08d'],
    ['customs_code', '2101960ABC'],
    ['customs_code', ' ２１０１９６０１２３ '],
    ['customs_code', '2101w60123'],
    ['declaration_number', '090820260000012345'],
    ['declaration_number', '0908 2026 0000 0123 45'],
    ['bic', 'BKCHCNBJ'],
    ['bic', 'bkchcnbj810'],
    ['bank_account', '6222 0210 0100 1234 567'],
    ['bank_account', 'AE07 0331 2345 6789 0123 456'],
    ['mobile', '13800138000'],
    ['mobile', '+86 139-1234-5678'],
    ['mobile', '8619912345678'],
    ['mobile', '１３８００１３８０００'],
    ['vin', '1M8GDM9AXKP042788'],
    ['vin', 'lsvaa4182e2123456'],
    ['money', '1234.50'],
    ['money', '1,234,567.89'],
    ['money', '0.001'],
    ['money', '１２３'],
    ['currency', 'usd'],
    ['market', 'kz'],
    ['mode', '0110'],
    ['mode', ' 9610 '],
    ['incoterm', 'fob'],
    ['trademark_class', '45'],
    ['trademark_class', '07'],
    ['trademark_class', '9，35、42'],
    ['mobile', '（+86）13800138000'],
    ['mobile', '0086 13800138000'],
    ['mobile', '138\u20110013\u20118000'],
    ['mobile', '\u202d13800138000\u202c'],
    ['customs_code', '\u200e2101961271'],
    ['date', '20280301'],
    ['date', '2028-3-1 00:00:00'],
    ['date', '2028-03-01\u200b'],
    ['bic', 'BKCH\u00a0CN\u2011BJ'],
    ['vin', 'LSVAA4182\u200bE2123456'],
    ['money', '1\u202f234.50'],
    ['choice', '\u200ba'],
  ])('%s: %j', (kind, value) => {
    expect(checkField(field(kind, { options: ['a'] }), value)).toBeNull()
  })
})

describe('an answer that cannot', () => {
  it.each<[FieldKind, string, FieldProblem]>([
    ['text', '', 'missing'],
    ['text', '  \u3000\t ', 'missing'],
    ['text', '\u200b', 'missing'],
    ['text', '\u3164', 'missing'],
    ['long_text', '\u2800\n\u200b', 'missing'],
    ['vin', '\u200b', 'missing'],
    ['text', 'a\u0000b', 'illegal_character'],
    ['text', 'a\u202Egnp.exe', 'illegal_character'],
    ['text', 'a\u2066b', 'illegal_character'],
    ['text', 'half of a pair \ud83d', 'illegal_character'],
    ['text', 'bell \u0007', 'illegal_character'],
    ['text', 'two\nlines', 'illegal_character'],
    ['text', 'x'.repeat(201), 'too_long'],
    ['long_text', 'x'.repeat(1_000_000), 'too_long'],
    ['long_text', 'ok\u0000', 'illegal_character'],
    ['date', '2026-02-29', 'not_a_date'],
    ['date', '29/02/2024', 'not_a_date'],
    ['date', '2026-13-01', 'not_a_date'],
    ['date', '0001-01-01', 'too_early'],
    ['date', '9999-01-01', 'too_far_ahead'],
    ['date', 'tomorrow', 'not_a_date'],
    ['credit_code', '91210100MA0TE5T08', 'bad_credit_code'],
    ['credit_code', '91210100IA0TE5T08D', 'bad_credit_code'],
    ['credit_code', '91210100MA0TE5T080', 'bad_credit_code'],
    ['customs_code', '210196012', 'bad_customs_code'],
    ['customs_code', 'ABCD960123', 'bad_customs_code'],
    ['customs_code', '2101960123X', 'bad_customs_code'],
    ['declaration_number', '09082026000001234', 'bad_declaration_number'],
    ['declaration_number', '0908202600000123456', 'bad_declaration_number'],
    ['declaration_number', '09082026000001234A', 'bad_declaration_number'],
    ['bic', 'BKCHCN', 'bad_bic'],
    ['bic', 'BKCHCNBJ81', 'bad_bic'],
    ['bic', '1234CNBJ', 'bad_bic'],
    ['bank_account', '12345', 'bad_bank_account'],
    ['bank_account', '6222#0210', 'bad_bank_account'],
    ['mobile', '12345678901', 'bad_mobile'],
    ['mobile', '1380013800', 'bad_mobile'],
    ['mobile', '+7 700 123 4567', 'bad_mobile'],
    ['mobile', '024-12345678', 'bad_mobile'],
    ['vin', 'LSVAA4182E212345', 'bad_vin'],
    ['vin', 'LSVAA4182E2I23456', 'bad_vin'],
    ['vin', 'LSVAA4182E2O23456', 'bad_vin'],
    ['money', '-5', 'bad_money'],
    ['money', '1,5', 'bad_money'],
    ['money', '1.2.3', 'bad_money'],
    ['money', '1e9', 'bad_money'],
    ['money', 'USD 5', 'bad_money'],
    ['money', '12345678901234', 'bad_money'],
    ['money', '0', 'not_positive'],
    ['money', '0.00', 'not_positive'],
    ['money', '1.2345', 'too_many_decimals'],
    ['currency', 'RMB', 'bad_currency'],
    ['currency', '$', 'bad_currency'],
    ['market', 'China', 'bad_market'],
    ['market', 'CN', 'bad_market'],
    ['market', '12', 'bad_market'],
    ['mode', '1239', 'bad_mode'],
    ['mode', '110', 'bad_mode'],
    ['incoterm', 'DDU', 'bad_incoterm'],
    ['incoterm', 'DAT', 'bad_incoterm'],
    ['trademark_class', '0', 'bad_trademark_class'],
    ['trademark_class', '46', 'bad_trademark_class'],
    ['trademark_class', '9,', 'bad_trademark_class'],
    ['trademark_class', 'nine', 'bad_trademark_class'],
  ])('%s: %j is %s', (kind, value, code) => {
    expect(checkField(field(kind), value)).toEqual({ code })
  })
})

describe('what depends on the field', () => {
  it.each(KINDS)('%s may be empty where it is optional, and may not where it is required', (kind) => {
    expect(checkField(field(kind, { isRequired: false }), ' ')).toBeNull()
    expect(checkField(field(kind), ' ')).toEqual({ code: 'missing' })
  })

  it('an optional answer that is wrong is still wrong', () => {
    expect(checkField(field('vin', { isRequired: false }), 'x')).toEqual({ code: 'bad_vin' })
  })

  it.each([
    ['yes', null],
    [' no ', null],
    ['maybe', { code: 'not_an_option' }],
    ['YES', { code: 'not_an_option' }],
  ])('a choice between yes and no given %j', (value, expected) => {
    expect(checkField(field('choice', { options: ['yes', 'no'] }), value)).toEqual(expected)
  })

  it('a choice without options has no right answer', () => {
    expect(checkField(field('choice'), 'yes')).toEqual({ code: 'not_an_option' })
  })

  it('counts the length after trimming', () => {
    expect(checkField(field('text', { maxLength: 3 }), '  abc  ')).toBeNull()
    expect(checkField(field('text', { maxLength: 3 }), 'abcd')).toEqual({ code: 'too_long' })
  })
})

describe('an answer as it is stored', () => {
  it.each<[FieldKind, string, string]>([
    ['text', ' 沈阳（东北）机械，有限公司 ', '沈阳（东北）机械，有限公司'],
    ['text', 'e\u0301', 'é'],
    ['long_text', 'a\r\nb\rc', 'a\nb\nc'],
    ['customs_code', '２１０１ 96 01ab', '21019601AB'],
    ['declaration_number', '0908-2026-0000-0123-45', '090820260000012345'],
    ['mobile', '138 0013 8000', '+8613800138000'],
    ['mobile', '+8613800138000', '+8613800138000'],
    ['mobile', 'none', 'none'],
    ['money', ' 1,234.5 ', '1234.5'],
    ['money', '12,34', '12,34'],
    ['date', '2026.1.5', '2026-01-05'],
    ['date', '2026年11月3日', '2026-11-03'],
    ['date', 'soon', 'soon'],
    ['currency', ' eur', 'EUR'],
    ['trademark_class', '07 ， 09', '7,9'],
    ['choice', ' general ', 'general'],
  ])('%s: %j becomes %j', (kind, value, stored) => {
    expect(normaliseField({ kind }, value)).toBe(stored)
  })

  it('does not change when it is stored again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.string({ unit: 'binary' }), (kind, value) => {
        const stored = normaliseField({ kind }, value)
        expect(normaliseField({ kind }, stored)).toBe(stored)
      }),
    )
  })

  it('is judged like what was typed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.string({ unit: 'grapheme' }), (kind, value) => {
        const problem = checkField(field(kind, { options: ['a', 'b'] }), value)
        expect(checkField(field(kind, { options: ['a', 'b'] }), normaliseField({ kind }, value))).toEqual(problem)
        if (problem) expect(FIELD_PROBLEMS).toContain(problem.code)
      }),
    )
  })
})

describe('a day', () => {
  it.each<[TaskField['when'], string, FieldProblem | null]>([
    ['happened', '2026-11-22', null],
    ['happened', '2026-11-23', null],
    ['happened', '2026-11-24', 'in_the_future'],
    ['happened', '2026年11月24日', 'in_the_future'],
    ['happened', '2027-02-30', 'not_a_date'],
    ['happened', '1989-12-31', 'too_early'],
    ['ends', '2031-11-24', null],
    ['ends', '1900-01-01', 'too_early'],
    ['ends', '2999-12-31', 'too_far_ahead'],
    ['planned', '2999-12-31', 'too_far_ahead'],
    ['planned', '1900-01-01', 'too_early'],
    ['planned', '2027-01-15', null],
  ])('on which something %s: %s is %s', (when, value, code) => {
    expect(checkField(field('date', { when }), value)?.code ?? null).toBe(code)
  })

  it.each<[FieldKind, string, FieldProblem | null]>([
    ['vehicle_list', '1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-1, 2026-11-23, 个人', null],
    ['vehicle_list', '1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-1, 2026-11-24, 个人', 'in_the_future'],
    ['vehicle_list', '1M8GDM9AXKP042788, 2027-05-16, JC-1, 26-21-1, 2026-11-20, 个人', 'in_the_future'],
    ['deregistration_list', '1M8GDM9AXKP042788, 2026-11-23', null],
    ['deregistration_list', '1M8GDM9AXKP042788, 2026-11-24', 'in_the_future'],
  ])('inside %s: %s is %s', (kind, value, code) => {
    expect(checkField(field(kind), value)?.code ?? null).toBe(code)
  })
})

describe('the letters of an answer', () => {
  it.each<[TaskField['script'], string, FieldProblem | null]>([
    ['latin', 'No. 12 Jianshe Road, Shenyang', null],
    ['latin', 'Ｎｏ．１２ Ｊｉａｎｓｈｅ Ｒｏａｄ', null],
    ['latin', '沈阳市铁西区建设西路12号', 'not_latin'],
    ['latin', 'No. 12 建设西路', 'not_latin'],
    ['latin', 'ООО Вектор', 'not_latin'],
    ['latin', '12', 'not_latin'],
    ['chinese', '辽宁省沈阳市铁西区建设西路12号', null],
    ['chinese', 'No. 12 Jianshe Road', 'not_chinese'],
    [undefined, 'No. 12 建设西路', null],
  ])('%s: %s is %s', (script, value, code) => {
    expect(checkField(field('text', { script }), value)?.code ?? null).toBe(code)
  })

  it('full-width Latin is stored as ordinary letters, and Chinese keeps its own', () => {
    expect(normaliseField({ kind: 'text', script: 'latin' }, 'Ｎｏ．１２，Ｒｏａｄ')).toBe('No.12,Road')
    expect(normaliseField({ kind: 'text' }, '沈阳（东北）')).toBe('沈阳（东北）')
  })
})

describe('the closed lists', () => {
  it('has the eleven terms of Incoterms 2020', () => {
    expect(INCOTERMS.length).toBe(11)
    for (const value of INCOTERMS) expect(checkField(field('incoterm'), value)).toBeNull()
  })

  it('has no mode for imports', () => {
    for (const value of EXPORT_MODES) expect(checkField(field('mode'), value)).toBeNull()
    expect(EXPORT_MODES).not.toContain('1239')
  })
})
