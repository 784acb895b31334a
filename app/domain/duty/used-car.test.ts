import { describe, expect, it } from 'vitest'
import { dutyFor } from './duty-for'
import { isUnknown, type RecordedDuty } from './types'
import { carAnswers, isEngineOfCode, perSize, usedCarDuty } from './used-car'

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

const cars = { isUsed: null, since: null, engine: null }
const day = '2026-12-15'

describe('what is known of a car', () => {
  it.each([
    ['nothing', cars, {}],
    ['registered this month', { ...cars, since: '2026-12' }, { over5: false, over7: false, used: true }],
    ['a month short of five years', { ...cars, since: '2022-01' }, { over5: false, over7: false, used: true }],
    ['five years to the month', { ...cars, since: '2021-12' }, { over7: false, used: true }],
    ['a month past five years', { ...cars, since: '2021-11' }, { over5: true, over7: false, used: true }],
    ['a month short of seven years', { ...cars, since: '2020-01' }, { over5: true, over7: false, used: true }],
    ['seven years to the month', { ...cars, since: '2019-12' }, { over5: true, used: true }],
    ['a month past seven years', { ...cars, since: '2019-11' }, { over5: true, over7: true, used: true }],
    ['twenty years', { ...cars, since: '2006-05' }, { over5: true, over7: true, used: true }],
    ['used, nothing else', { ...cars, isUsed: true }, { used: true }],
    ['new', { ...cars, isUsed: false }, { used: false, over5: false, over7: false }],
    [
      'new, and registered for the way',
      { ...cars, isUsed: false, since: '2018-01' },
      { used: false, over5: false, over7: false },
    ],
    ['1,800 cm³', { ...cars, engine: '1800' }, { large: false }],
    ['1,801 cm³', { ...cars, engine: '1801' }, { large: true }],
  ] as const)('%s', (_, facts, expected: { used?: boolean; over5?: boolean; over7?: boolean; large?: boolean }) => {
    const { used, over5, over7, large } = expected
    const answers = {
      ...(used !== undefined && { used_vehicle: used, used_goods: used, new_vehicle: !used }),
      ...(over5 !== undefined && { car_over_5_years: over5 }),
      ...(over7 !== undefined && { car_over_7_years: over7 }),
      ...(large !== undefined && { engine_over_1800_cc: large }),
    }
    expect(carAnswers(facts, day)).toEqual(answers)
  })

  it.each([
    ['870321', '1000', true],
    ['870321', '1001', false],
    ['870322', '1000', false],
    ['870322', '1500', true],
    ['870323', '1998', true],
    ['870323', '3500', false],
    ['870324', '3001', true],
    ['870331', '1500', true],
    ['870332', '2500', true],
    ['870333', '2500', false],
    ['870390', '99', true],
  ])('%s with an engine of %s cm³: %s', (hs6, engine, is) => {
    expect(isEngineOfCode(hs6, engine)).toBe(is)
  })

  it.each([
    ['up to five years', '870323', { since: '2024-03', engine: '1998' }, null],
    ['five to seven years', '870323', { since: '2021-03', engine: '1998' }, { each: '0.44', isFloor: true }],
    [
      'five to seven years, a small engine',
      '870323',
      { since: '2021-03', engine: '1600' },
      { each: '0.36', isFloor: true },
    ],
    ['above seven years', '870323', { since: '2017-03', engine: '1998' }, { each: '2.2', isFloor: false }],
    ['above seven years, the size open', '870323', { since: '2017-03', engine: null }, null],
    [
      'above seven years, the code says enough',
      '870324',
      { since: '2017-03', engine: null },
      { each: '3.2', isFloor: false },
    ],
    ['age open', '870323', { since: null, engine: '1998' }, null],
    ['seven years to the month', '870323', { since: '2019-12', engine: '1998' }, null],
    ['an electric car', '870380', { since: '2017-03', engine: null }, null],
  ])('its sum by engine size: %s', (_, hs6, of, expected) => {
    const answers = carAnswers({ isUsed: null, ...of }, day)
    expect(perSize(usedCarDuty({ hs6, market: 'KZ', tariff: 'eaeu', answers }))).toEqual(expected)
  })
})
