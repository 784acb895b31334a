import { describe, expect, it, test } from 'vitest'
import { landedCost } from '~/domain/costing/landed-cost'
import type { CostInput } from '~/domain/costing/types'
import type { Values } from '~/domain/costing/results'
import en from '../../../locales/en/costing.json'
import zh from '../../../locales/zh-CN/costing.json'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, costLine, MACHINE, percent, TRADER, TYPED, withLine } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { parcelAccount } from '~/domain/costing/parcel-account'
import { PARCEL_SENSITIVITY_IDS } from '~/domain/costing/parcel-sensitivity'
import { PARCEL_SENTENCE_KEYS } from '~/domain/costing/parcel-sentences'
import { amountWords, COSTING_KEYS, valuesInWords } from './price-words-view'

const TEXTS = { en, 'zh-CN': zh } as const
type Tongue = keyof typeof TEXTS

function textOf(language: Tongue, key: string): string {
  const path = key.replace('costing:', '').split('.')
  const found = path.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], TEXTS[language])
  return String(found)
}

function inWords(language: Tongue, key: string, values: Values): string {
  const words = valuesInWords(language, values, (unknown) => textOf(language, unknown))
  return textOf(language, key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole)
}

function answer(input: CostInput) {
  const result = landedCost(input)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const share = { ...percent('5'), id: 'agent', name: 'Agent' }
const regime = (name: CostInput['refund']['regime'], rate = '9') => ({
  refund: { ...MACHINE.refund, regime: name, rate: percent(rate) },
})
const specific = { amount: '3', currency: 'EUR', quantity: '1000' }
const duty = (kind: { percent: string | null; specific: typeof specific }) => {
  const lines = adValorem('1').lines.map((line) => ({ ...line, ...kind }))
  return { import: { ...MACHINE.import, duty: { known: true, lines } as const } }
}
const INPUTS: readonly CostInput[] = [
  MACHINE,
  TRADER,
  { ...MACHINE, ...regime('exempt_credit_refund'), shares: [share] },
  { ...MACHINE, ...regime('exempt') },
  { ...MACHINE, ...regime('taxed'), profit: { kind: 'markup', percent: percent('10') } },
  { ...MACHINE, ...regime('exempt'), profit: { kind: 'markup', percent: percent('10') } },
  { ...MACHINE, profit: { kind: 'price', price: { amount: '20000', currency: 'EUR', origin: TYPED } } },
  { ...MACHINE, ...duty({ percent: null, specific }) },
  { ...MACHINE, ...duty({ percent: '4.5', specific }) },
  { ...MACHINE, import: { ...MACHINE.import, duty: { known: true, lines: [] }, excise: percent('10') } },
  { ...MACHINE, import: { ...MACHINE.import, duty: { known: false } } },
  {
    ...MACHINE,
    import: { ...MACHINE.import, currency: 'USD', vat: { known: true, percent: percent('23'), isRecoverable: false } },
  },
  { ...TRADER, market: 'US', insurance: { rate: percent('0'), cover: percent('110') } },
  { ...MACHINE, lines: [...MACHINE.lines, costLine('main_carriage', '100', 'EUR')], term: 'DPU' },
]

describe.each<Tongue>(['en', 'zh-CN'])('in %s', (language) => {
  it('every formula, sentence and step has all of its figures', () => {
    for (const input of atLeast(10, INPUTS)) {
      const { lines, sentences } = answer(input)
      const said = [
        ...lines.map((line) => inWords(language, COSTING_KEYS.formula(line.formula.key), line.formula.values)),
        ...sentences.map(({ key, values }) => inWords(language, COSTING_KEYS.sentence(key), values)),
      ]
      expect(said.join('\n')).not.toMatch(/\{\{|undefined|null/)
    }
  })

  it('has a name for every line and step', () => {
    const results = INPUTS.map(answer)
    for (const { id } of atLeast(
      100,
      results.flatMap(({ lines }) => lines),
    ))
      expect(textOf(language, COSTING_KEYS.line(id))).not.toBe('undefined')
    for (const { id } of atLeast(
      100,
      results.flatMap(({ steps }) => steps),
    ))
      expect(textOf(language, COSTING_KEYS.step(id))).not.toBe('undefined')
  })
})

describe.each<Tongue>(['en', 'zh-CN'])('of a parcel, in %s', (language) => {
  const free = { percent: '0', origin: PARCEL.refundRate.origin }
  const sales = [PARCEL, { ...PARCEL, market: 'TJ' }].flatMap((sale) => [
    sale,
    { ...sale, refundRate: free },
    { ...sale, purchase: { ...sale.purchase, amount: '400' } },
    { ...sale, purchase: { ...sale.purchase, amount: '400' }, refundRate: free },
  ])
  const accounts = sales.map(parcelAccount)

  it('every sentence has all of its figures', () => {
    const sentences = atLeast(
      16,
      accounts.flatMap((one) => one.sentences),
    )
    const said = sentences.map(({ key, values }) => inWords(language, COSTING_KEYS.parcelSentence(key), values))
    expect(said.join('\n')).not.toMatch(/\{\{|undefined|null/)
  })

  it('has a name for every step and every input', () => {
    const names = [
      ...accounts.flatMap(({ steps }) => steps.map(({ id }) => COSTING_KEYS.parcelStep(id))),
      ...PARCEL_SENSITIVITY_IDS.map(COSTING_KEYS.parcelSensitivity),
      ...PARCEL_SENTENCE_KEYS.map(COSTING_KEYS.parcelSentence),
    ]
    expect(atLeast(40, names).filter((key) => textOf(language, key) === 'undefined')).toEqual([])
  })
})

test('formulas read as an accountant writes them', () => {
  const { lines } = answer(MACHINE)
  const said = (id: string) => {
    const line = lines.find((one) => one.id === id)
    return line && inWords('en', COSTING_KEYS.formula(line.formula.key), line.formula.values)
  }
  expect(said('refund')).toBe('input VAT CNY 214,700.00 ÷ (1 + 13%) × 13%')
  expect(said('price')).toBe('CNY 301,800.00 ÷ (1 − 18%) ÷ 8.2')
  expect(said('freight')).toBe('USD 3,250.00 × 7.1 ÷ 8.2')
  expect(said('border')).toBe('(FCA EUR 44,884.00 + freight EUR 2,814.02) ÷ (1 − 110% × 0.2%)')
  expect(said('duty')).toBe('EUR 47,803.19 × 4.5%')
  expect(said('vat')).toBe('(EUR 47,803.19 + EUR 2,151.14 + EUR 0.00 + EUR 1,150.00) × 23%')
})

test('the sum is said in words', () => {
  const said = answer(MACHINE).sentences.map(({ key, values }) => inWords('zh-CN', COSTING_KEYS.sentence(key), values))
  expect(said).toEqual([
    '货款和人工 EUR 38,048.78，增值税退还或抵扣减 EUR 3,012.20，到港费用加 EUR 1,768.29，利润加 EUR 8,079.13，得 FCA EUR 44,884.00。',
    '加运费 EUR 2,814.02、保险 EUR 105.17，到境 EUR 47,803.19。',
    '目的地再加关税 EUR 2,151.14、入境后费用 EUR 1,150.00，到岸 EUR 51,104.33。另先付可抵扣的增值税 EUR 11,754.00。',
  ])
})

test('an amount keeps every digit it has', () => {
  expect(amountWords('en', { amount: '9007199254740993.01', currency: 'EUR' })).toBe('EUR 9,007,199,254,740,993.01')
  expect(amountWords('zh-CN', { amount: '1200', currency: 'JPY' })).toBe('JPY 1,200')
  expect(answer(withLine(MACHINE, costLine('main_carriage', '0', 'USD'))).quote).toMatchObject({ amount: '44982.96' })
})
