import { describe, expect, it } from 'vitest'
import { catalogue, findTask } from '../catalogue/catalogue'
import { crossChecks } from './cross-checks'
import type { Document, PreCheckInput } from './pre-check-result'

type Wish = Partial<PreCheckInput> & { readonly answers?: Readonly<Record<string, string>> }

function inputOf({ answers = {}, ...wish }: Wish): PreCheckInput {
  return {
    firm: { creditCode: '', nameZh: '', nameEn: '', cityCode: '210100', ownership: 'domestic', segment: 'sme' },
    tasks: [],
    answerTo: (taskId, fieldId) => answers[`${taskId}.${fieldId}`] ?? '',
    documents: [],
    channels: [],
    mode: null,
    day: '2026-11-24',
    ...wish,
  }
}

function found(itemId: string, value: string, wish: Wish = {}) {
  return crossChecks(inputOf(wish), itemId, value).map(({ check, outcome, expected }) => [check, outcome, expected])
}

const document = (type: string): Document => ({ type, contentType: 'application/pdf', sizeBytes: 90_000, sha256: type })

describe('the declaration beside the contract', () => {
  it.each([
    ['T12.currency', 'USD', { 'T08.currency': 'USD' }, [['same_currency', 'fine', 'USD']]],
    ['T12.currency', 'USD', { 'T08.currency': ' ｕｓｄ ' }, [['same_currency', 'fine', 'USD']]],
    ['T12.currency', 'USD', { 'T08.currency': 'EUR' }, [['same_currency', 'may_be_questioned', 'EUR']]],
    ['T12.currency', 'AED', { 'W02.currency': 'AED' }, [['same_currency', 'fine', 'AED']]],
    [
      'T12.currency',
      'AED',
      { 'T08.currency': 'USD', 'W02.currency': 'AED' },
      [['same_currency', 'may_be_questioned', 'USD']],
    ],
    ['T12.currency', 'USD', {}, []],
    ['T12.market', 'KZ', { 'T08.buyer_country': 'KZ' }, [['same_country', 'fine', 'KZ']]],
    ['T12.market', 'KZ', { 'T08.buyer_country': 'KG' }, [['same_country', 'may_be_questioned', 'KG']]],
    ['T12.market', 'AE', { 'W02.buyer_country': 'SA' }, [['same_country', 'may_be_questioned', 'SA']]],
    ['V03.arrival_country', 'UZ', { 'T12.market': 'UZ' }, [['same_country', 'fine', 'UZ']]],
    ['V03.arrival_country', 'UZ', { 'T12.market': 'KZ' }, [['same_country', 'may_be_questioned', 'KZ']]],
    ['V03.arrival_country', 'UZ', { 'T08.buyer_country': 'KZ' }, []],
  ] as const)('%s %s beside %j: %j', (itemId, value, answers, results) => {
    expect(found(itemId, value, { answers })).toEqual(results)
  })

  it.each([
    ['0110', '0110', [['same_mode', 'fine', '0110']]],
    ['9610', '0110', [['same_mode', 'may_be_questioned', '0110']]],
    ['9610', null, []],
  ] as const)('mode %s where %s was chosen: %j', (declared, mode, results) => {
    expect(found('T12.mode', declared, { mode })).toEqual(results)
  })
})

describe('the order of the days', () => {
  it.each([
    ['2026-11-20', { 'T08.contract_date': '2026-11-10' }, [['in_order', 'fine', '2026-11-10']]],
    ['2026-11-20', { 'T08.contract_date': '2026-11-20' }, [['in_order', 'fine', '2026-11-20']]],
    ['2026-11-20', { 'T08.contract_date': '2026-11-21' }, [['in_order', 'may_be_questioned', '2026-11-21']]],
    ['2026-11-20', { 'W02.order_date': '2026年11月21日' }, [['in_order', 'may_be_questioned', '2026-11-21']]],
    [
      '2026-11-20',
      { 'T08.contract_date': '2026-11-10', 'T07.agreement_date': '2026-11-22' },
      [['in_order', 'may_be_questioned', '2026-11-22']],
    ],
    ['2026-11-20', { 'T08.contract_date': 'soon' }, []],
    ['soon', { 'T08.contract_date': '2026-11-10' }, []],
    ['2026-11-20', { 'P03.licence_valid_until': '2026-11-20' }, [['licence_on_day', 'fine', '2026-11-20']]],
    [
      '2026-11-20',
      { 'P03.licence_valid_until': '2026-11-19' },
      [['licence_on_day', 'would_be_rejected', '2026-11-19']],
    ],
    [
      '2026-11-20',
      { 'P03.licence_valid_until': '2027-11-19', 'P04.licence_valid_until': '2026-11-01' },
      [['licence_on_day', 'would_be_rejected', '2026-11-01']],
    ],
    ['2026-11-20', {}, []],
  ] as const)('declared on %s with %j: %j', (value, answers, results) => {
    expect(found('T12.declared_on', value, { answers })).toEqual(results)
  })

  it.each([
    ['2026-12-01', '2026-11-20', [['claim_month', 'fine', '2026-11-20']]],
    ['2027-01-05', '2026-12-31', [['claim_month', 'fine', '2026-12-31']]],
    ['2026-11-30', '2026-11-20', [['claim_month', 'would_be_rejected', '2026-11-20']]],
    ['2026-10-30', '2026-11-20', [['claim_month', 'would_be_rejected', '2026-11-20']]],
    ['2026-12-01', '', []],
    ['next month', '2026-11-20', []],
  ] as const)('a refund claimed on %s for goods declared on %s: %j', (value, declared, results) => {
    expect(found('T13.claimed_on', value, { answers: { 'T12.declared_on': declared } })).toEqual(results)
  })
})

describe('answers that stop the matter', () => {
  it.each([
    ['S01.scope_includes_goods', 'no', 'scope', 'would_be_rejected'],
    ['S01.scope_includes_goods', 'yes', 'scope', 'fine'],
    ['S12.answer_of_tax_office', 'refused', 'tax_office_refused', 'would_be_rejected'],
    ['S12.answer_of_tax_office', 'confirmed', 'tax_office_refused', 'fine'],
    ['P02.screening_result', 'prohibited', 'goods_prohibited', 'would_be_rejected'],
    ['P02.screening_result', 'clear', 'goods_prohibited', 'fine'],
  ])('%s %s: %s %s', (itemId, value, check, outcome) => {
    expect(found(itemId, value)).toEqual([[check, outcome, '']])
  })
})

describe('answers that promise a document', () => {
  it.each([
    ['P08.trademark_status', 'registered', [], 'mark_unproved', 'may_be_questioned'],
    ['P08.trademark_status', 'registered', ['trademark_certificate'], 'mark_unproved', 'fine'],
    ['P08.trademark_status', 'registered', ['business_licence'], 'mark_unproved', 'may_be_questioned'],
    ['P08.trademark_status', 'filed', [], 'mark_unproved', undefined],
    ['P08.trademark_status', 'planned', [], 'still_open', 'may_be_questioned'],
    ['P08.trademark_status', 'filed', [], 'still_open', undefined],
    ['S02.vat_status', 'unknown', [], 'still_open', 'may_be_questioned'],
    ['S02.vat_status', 'general', [], 'still_open', undefined],
    // A licence is applied for with the contract: at the screening nobody can have it yet.
    ['P02.screening_result', 'licence_needed', [], 'licence_missing', undefined],
  ])('%s %s with %j: %s %s', (itemId, value, types, check, outcome) => {
    const results = crossChecks(inputOf({ documents: types.map(document) }), itemId, value)
    expect(results.find((one) => one.check === check)?.outcome).toBe(outcome)
  })
})

describe('the refund method', () => {
  it.each([
    ['industrial_enterprise', 'exempt_credit_refund', [['refund_method', 'fine', '']]],
    ['industrial_enterprise', 'exempt_refund', [['refund_method', 'may_be_questioned', '']]],
    ['cross_border_operator', 'exempt_refund', [['refund_method', 'fine', '']]],
    ['cross_border_operator', 'exempt_credit_refund', [['refund_method', 'may_be_questioned', '']]],
    ['sme', 'exempt_refund', []],
    ['high_tech', 'exempt_refund', []],
  ])('of a firm of the kind %s, %s: %j', (segment, value, results) => {
    expect(found('S08.refund_method', value, { firm: { ...inputOf({}).firm, segment } })).toEqual(results)
  })

  it.each(['exempt_credit_refund', 'exempt_refund'])(
    'says nothing of %s for a maker that only sells used cars',
    (value) => {
      const firm = { ...inputOf({}).firm, segment: 'industrial_enterprise', tracks: ['used_car'] }
      expect(found('S08.refund_method', value, { firm })).toEqual([])
    },
  )
})

it('finds nothing about answers that nothing else speaks of', () => {
  expect(found('S02.bank_name', '中国银行沈阳分行')).toEqual([])
})

it.each([
  'T12.currency',
  'T12.market',
  'T12.mode',
  'T12.declared_on',
  'T13.claimed_on',
  'T08.currency',
  'T08.buyer_country',
  'T08.contract_date',
  'W02.currency',
  'W02.buyer_country',
  'W02.order_date',
  'T07.agreement_date',
  'P03.licence_valid_until',
  'P04.licence_valid_until',
  'V03.arrival_country',
  'S08.refund_method',
])('the catalogue asks for %s', (itemId) => {
  const [taskId = '', fieldId] = itemId.split('.')
  expect(findTask(taskId)?.fields.some(({ id }) => id === fieldId)).toBe(true)
})

it.each(['trademark_certificate', 'dual_use_licence', 'export_licence'])(
  'the catalogue asks for the document %s',
  (type) => {
    expect(catalogue.tasks.some((task) => task.documents.some((document) => document.type === type))).toBe(true)
  },
)
