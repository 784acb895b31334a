import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adValorem, percent, TYPED } from '../../../tests/support/cost-cases'
import { decimal, type Decimal } from '../shared/decimal'
import { importCharges, insured } from './import-charges'
import type { Duty, DutyLine, ImportVat } from './types'

type Wish = {
  readonly currency?: string
  readonly value: string
  readonly border?: string
  readonly duty?: Duty
  readonly excise?: string
  readonly vat?: string | null
  readonly isRecoverable?: boolean
  readonly incidentals?: string
  readonly isVatOnIncidentals?: boolean
}

const CNY: Readonly<Record<string, string>> = { EUR: '8.20', USD: '7.10', JPY: '0.047', KWD: '23.1' }

function charge({ currency = 'EUR', value, border = value, duty = adValorem('5'), vat = '20', ...wish }: Wish) {
  const known: ImportVat =
    vat === null ? { known: false } : { known: true, percent: percent(vat), isRecoverable: wish.isRecoverable ?? true }
  return importCharges({
    side: { currency, duty, excise: wish.excise === undefined ? null : percent(wish.excise), vat: known },
    customsValue: decimal(value),
    border: decimal(border),
    incidentals: decimal(wish.incidentals ?? '0'),
    isVatOnIncidentals: wish.isVatOnIncidentals ?? false,
    rateFor: (other) => decimal(CNY[other] ?? '1').div(decimal(CNY[currency] ?? '1')),
  })
}

const text = (value: Decimal | null) => value?.toFixed() ?? null

/** Duty, excise, VAT, landed cost, what the buyer needs. */
function said(wish: Wish) {
  const { duty, excise, vat, landed, buyerNeeds } = charge(wish)
  return [duty, excise, vat, landed, buyerNeeds].map(text)
}

describe('what the destination takes', () => {
  const GDANSK: Wish = {
    value: '16800.10',
    duty: adValorem('2.7'),
    vat: '23',
    incidentals: '450',
    isVatOnIncidentals: true,
  }

  it.each<[string, Wish, readonly (string | null)[]]>([
    ['example 1', GDANSK, ['453.6', '0', '4071.85', '17703.7', '21775.55']],
    [
      'example 1 for a buyer who gets no VAT back',
      { ...GDANSK, isRecoverable: false },
      ['453.6', '0', '4071.85', '21775.55', '21775.55'],
    ],
    [
      'example 1 where costs inside the country bear no VAT', // 23 % of 17,253.70
      { ...GDANSK, isVatOnIncidentals: false },
      ['453.6', '0', '3968.35', '17703.7', '21672.05'],
    ],
    ['the UAE of example 6', { value: '30000', currency: 'AED', vat: '5' }, ['1500', '0', '1575', '31500', '33075']],
    ['Serbia of example 6', { value: '20000', duty: adValorem('10') }, ['2000', '0', '4400', '22000', '26400']],
    [
      'Serbia of example 6 under the agreement',
      { value: '20000', duty: adValorem('0') },
      ['0', '0', '4000', '20000', '24000'],
    ],
    ['excise on value and duty', { value: '1000', excise: '10' }, ['50', '105', '231', '1155', '1386']],
    ['a value without carriage', { value: '900', border: '1000' }, ['45', '0', '189', '1045', '1234']],
    ['goods free of duty', { value: '1000', duty: { known: true, lines: [] } }, ['0', '0', '200', '1000', '1200']],
    ['a tax of nothing', { value: '1000', vat: '0' }, ['50', '0', '0', '1050', '1050']],
    ['goods of no value', { value: '0' }, ['0', '0', '0', '0', '0']],
    ['an unknown duty', { value: '1000', duty: { known: false } }, [null, null, null, null, null]],
    ['an unknown VAT', { value: '1000', vat: null }, ['50', '0', null, null, null]],
    ['neither known', { value: '1000', duty: { known: false }, vat: null }, [null, null, null, null, null]],
  ])('%s', (_, wish, expected) => expect(said(wish)).toEqual(expected))

  it.each([
    ['duty_unknown', { value: '1', duty: { known: false } }],
    ['duty_unknown', { value: '1', duty: { known: false }, vat: null }],
    ['vat_unknown', { value: '1', vat: null }],
    [null, { value: '1' }],
  ] as const)('says why something is unknown: %s', (because, wish) => expect(charge(wish).unknown).toBe(because))
})

describe('rounding', () => {
  // Each amount that the law names, half up to the smallest unit.
  it.each<[string, Wish, string, string]>([
    ['half a cent of duty', { value: '0.10' }, '0.01', '0.02'],
    ['less than half a cent of duty', { value: '0.09' }, '0', '0.02'],
    ['half a yen of duty', { value: '10050', currency: 'JPY', vat: '10' }, '503', '1055'],
    ['less than half a yen', { value: '10049', currency: 'JPY', vat: '10' }, '502', '1055'],
    ['half a won', { value: '10', currency: 'KRW', vat: '10' }, '1', '1'],
    ['half a thousandth of a dinar', { value: '100.010', currency: 'KWD', vat: '0' }, '5.001', '0'],
    ['less than half a thousandth', { value: '100.001', currency: 'KWD', vat: '0' }, '5', '0'],
    ['half a cent of VAT', { value: '0.50', duty: adValorem('5'), vat: '1' }, '0.03', '0.01'],
  ])('%s', (_, wish, duty, vat) => {
    const answer = charge(wish)
    expect([text(answer.duty), text(answer.vat)]).toEqual([duty, vat])
  })

  it('is done for each line of the duty, not for their sum', () => {
    const line = (id: string): DutyLine => ({ ...(adValorem('5').lines[0] as DutyLine), id })
    const three = charge({ value: '0.10', duty: { known: true, lines: ['a', 'b', 'c'].map(line) } })
    expect([text(three.duty), text(charge({ value: '0.10', duty: adValorem('15') }).duty)]).toEqual(['0.03', '0.02'])
    expect(three.dutyLines.map(({ amount }) => amount.toFixed())).toEqual(['0.01', '0.01', '0.01'])
  })
})

describe('a duty by quantity', () => {
  const line = (rate: string | null, amount: string, quantity: string, currency = 'EUR'): Duty => ({
    known: true,
    lines: [
      {
        id: 'specific',
        name: 'specific',
        kind: 'most_favoured_nation',
        percent: rate,
        specific: { amount, currency, quantity },
        origin: TYPED,
      },
    ],
  })

  it.each<[string, Duty, string]>([
    ['alone', line(null, '1.5', '1000'), '1500'],
    ['not less than: the quantity is more', line('20', '0.36', '1000'), '360'],
    ['not less than: the value is more', line('20', '0.19', '1000'), '200'],
    ['not less than: both are the same', line('20', '0.20', '1000'), '200'],
    ['not less than: by a cent', line('20', '0.20001', '1000'), '200.01'],
    ['of no quantity', line('20', '5', '0'), '200'],
    ['of no quantity and no share', line(null, '5', '0'), '0'],
    // 1,000 x 0.10 USD at 7.10 / 8.20.
    ['in another currency', line(null, '0.10', '1000', 'USD'), '86.59'],
    ['in yen', line(null, '30', '1000', 'JPY'), '171.95'],
    ['in dinars', line(null, '0.005', '1000', 'KWD'), '14.09'],
  ])('%s', (_, duty, expected) => expect(text(charge({ value: '1000', duty }).duty)).toBe(expected))
})

describe('insurance on itself', () => {
  it.each([
    ['example 1', '16763.14', '110', '0.2', 'EUR', '16800.1'],
    ['at a rate of nothing', '16763.14', '110', '0', 'EUR', '16763.14'],
    ['in yen', '1000', '110', '0.2', 'JPY', '1002'],
    ['in thousandths', '1', '110', '0.2', 'KWD', '1.002'],
    ['just below all of it', '1', '200', '49.99', 'EUR', '5000'],
    ['all of it', '1', '200', '50', 'EUR', null],
    ['all of it at another cover', '1', '125', '80', 'EUR', null],
    ['more than all of it', '1', '110', '100', 'EUR', null],
    ['of nothing', '0', '110', '0.2', 'EUR', '0'],
  ])('%s', (_, value, cover, rate, currency, wanted) => {
    expect(text(insured(decimal(value), cover, rate, currency))).toBe(wanted)
  })

  it('is what insures the whole, premium and all', () => {
    const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((cents) => (cents / 100).toFixed(2))
    fc.assert(
      fc.property(
        hundredths(100_000_000),
        fc.integer({ min: 100, max: 200 }),
        hundredths(4999),
        (value, cover, rate) => {
          const border = insured(decimal(value), `${cover}`, rate, 'EUR')
          const premium = border?.times(cover).times(rate).div(10_000)
          const apart = border
            ?.minus(value)
            .minus(premium ?? '0')
            .abs()
          // Half a cent at the border, and the share of it that the premium has.
          expect(apart?.lte('0.01')).toBe(true)
        },
      ),
    )
  })
})

it('nothing that rises makes the landed cost fall', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 })
  const rate = fc.integer({ min: 0, max: 400 }).map((tenths) => (tenths / 10).toFixed(1))
  fc.assert(
    fc.property(cents, cents, cents, rate, rate, fc.boolean(), (value, more, inland, duty, vat, isRecoverable) => {
      const wish = (of: number, at: number): Wish => ({
        value: (of / 100).toFixed(2),
        incidentals: (at / 100).toFixed(2),
        ...{ duty: adValorem(duty), vat, isRecoverable, isVatOnIncidentals: true },
      })
      const before = charge(wish(value, inland))
      const after = [charge(wish(value + more, inland)), charge(wish(value, inland + more))]
      expect(after.every(({ landed }) => landed && before.landed && landed.gte(before.landed))).toBe(true)
      expect(before.buyerNeeds && before.landed && before.buyerNeeds.gte(before.landed)).toBe(true)
    }),
  )
})
