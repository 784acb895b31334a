import { describe, expect, it } from 'vitest'
import { dutyFor } from './duty-for'
import { isUnknown, type RecordedDuty } from './types'
import { usedCarDuty } from './used-car'

const used = { used_vehicle: true }

describe('the duty of a used car in the Eurasian union', () => {
  it.each([
    ['nothing said of its age', '870323', used, { id: 'open' }],
    ['up to five years', '870323', { ...used, car_over_5_years: false }, { id: 'up_to_5' }],
    ['above seven, engine size not known', '870323', { ...used, car_over_7_years: true }, { id: 'open' }],
    [
      'above seven, up to 1,800',
      '870323',
      { ...used, car_over_7_years: true, engine_over_1800_cc: false },
      { id: 'over_7', sum: '1.6' },
    ],
    [
      'above seven, above 1,800',
      '870323',
      { ...used, car_over_7_years: true, engine_over_1800_cc: true },
      { id: 'over_7', sum: '2.2' },
    ],
    [
      'five to seven, above 1,800',
      '870323',
      { ...used, car_over_5_years: true, car_over_7_years: false, engine_over_1800_cc: true },
      { id: 'from_5_to_7', least: '0.44' },
    ],
    ['the code says the size', '870324', { ...used, car_over_7_years: true }, { id: 'over_7', sum: '3.2' }],
    ['only not above seven', '870324', { ...used, car_over_7_years: false }, { id: 'open' }],
    ['a new car', '870323', { used_vehicle: false }, null],
    ['nobody said that it is used', '870323', {}, null],
    ['an electric car', '870380', used, null],
  ])('%s', (_, hs6, answers, expected) => {
    expect(usedCarDuty({ hs6, market: 'KZ', tariff: 'eaeu', answers })).toEqual(expected)
  })

  it('is not that of other unions', () => {
    expect(usedCarDuty({ hs6: '870323', market: 'PL', tariff: 'eu', answers: used })).toBeNull()
  })
})

describe('the duty on a used car as everybody gets it', () => {
  const duty = (answers: Record<string, boolean>) => {
    const found = dutyFor({ hs6: '870322', market: 'KZ', day: '2026-12-01', answers: { ...used, ...answers } })
    if (isUnknown(found)) throw new Error('there is a tariff')
    return found
  }

  it('is no percentage above seven years', () => {
    const { applied, range } = duty({ car_over_5_years: true, car_over_7_years: true })
    expect([applied, range]).toEqual([{ unknown: 'by_engine_size' }, { unknown: 'by_engine_size' }])
  })

  it.each([[{ car_over_5_years: true, car_over_7_years: false }], [{}]])(
    'is at least the percentage: %o',
    (answers) => {
      expect(duty(answers).range).toMatchObject({ isFloor: true, cautious: { value: '20' } })
    },
  )

  it('is the one the firm read itself, where it read one', () => {
    const line: RecordedDuty = {
      ...{ market: 'KZ', code: '8703221000', of: 'mfn', rate: { percent: '15' }, source: 'https://x.test' },
      ...{ readOn: '2026-11-01', confirmed: null },
    }
    const answers = { ...used, car_over_7_years: true }
    const found = dutyFor({ hs6: '870322', market: 'KZ', day: '2026-12-01', answers, recorded: [line] })
    expect(found).toMatchObject({ applied: { value: '15' } })
  })
})
