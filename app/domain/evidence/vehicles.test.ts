import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/vehicles.json'
import zh from '../../../locales/zh-CN/vehicles.json'
import { findTask } from '../catalogue/catalogue'
import type { TaskField } from '../catalogue/types'
import { PURCHASE_TAX, USED_CAR_BANS } from '../trade/reference/used-cars'
import { hasCheckDigit, isVin } from '../trade/vin'
import { checkField as check, normaliseField } from './fields'
import {
  deregisteredOn,
  deregistrationsIn,
  isSubmittable,
  MOST_VEHICLES,
  PURCHASES,
  VEHICLE_REMARKS,
  vehiclesIn as vehiclesOn,
} from './vehicles'

const TODAY = '2026-12-31'
const vehiclesIn = (text: string) => vehiclesOn(text, TODAY)
const checkField = (about: TaskField, value: string) => check(about, value, TODAY)

const GOOD = '1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-000123, 2026-10-12, 个人'
const remarks = (line: string) => vehiclesIn(line).map((car) => car.remarks)

describe('a VIN', () => {
  it.each(['1M8GDM9AXKP042788', '11111111111111111', 'LSVAA4182E2184847'])('%s is well formed', (vin) => {
    expect(isVin(vin)).toBe(true)
  })

  it.each(['LSVAA4182E212345', 'LSVAA4182E2I23456', 'LSVAA4182E2O23456', 'LSVAA4182E2Q23456', 'LSVAA4182E21234567'])(
    '%s is not',
    (vin) => expect(isVin(vin)).toBe(false),
  )

  it.each([
    ['1M8GDM9AXKP042788', true],
    ['11111111111111111', true],
    ['1M8GDM9A1KP042788', false],
    ['1M8GDM9AXKP042789', false],
  ])('%s has its check digit: %s', (vin, isRight) => expect(hasCheckDigit(vin)).toBe(isRight))
})

describe('a list of cars', () => {
  it('is read line by line, whatever stands between the cells', () => {
    const [one, two, ...more] = vehiclesIn(
      '1m8gdm9axkp042788\t2022/5/6\tJC-1\t26-21-1\t2026年10月2日\t专票\r\n\n１１１１１１１１１１１１１１１１１，2021-01-02；JC-2、26-21-2，2026-10-12，private',
    )
    expect(one).toEqual({
      ...{ vin: '1M8GDM9AXKP042788', registeredOn: '2022-05-06', report: 'JC-1', licence: '26-21-1' },
      ...{ transferredOn: '2026-10-02', bought: 'special_invoice', remarks: [] },
    })
    expect(two).toMatchObject({ vin: '11111111111111111', licence: '26-21-2', bought: 'person', remarks: [] })
    expect(more).toEqual([])
  })

  it.each([
    [GOOD, []],
    ['1M8GDM9AXKP042788', ['no_report', 'no_licence', 'no_transfer', 'bought_unknown']],
    ['1M8GDM9A1KP042788, 2022-05-16, JC, 26, 2026-10-12, 自用', ['check_digit']],
    ['NOVIN, 2022-05-16, JC, 26, 2026-10-12, 普票', ['no_vin']],
    ['1M8GDM9AXKP042788, last year, JC, 26, 2026-10-12, person', ['bad_date']],
    ['1M8GDM9AXKP042788, 2022-05-16, JC, 26, 2027-01-01, person', ['future_date']],
    ['1M8GDM9AXKP042788, 2022-05-16, JC, 26, 2026-10-12, a friend', ['bought_unknown']],
  ])('%s: %j', (line, found) => expect(remarks(line)).toEqual([found]))

  it('names a car that stands there twice', () => {
    expect(remarks(`${GOOD}\n${GOOD}`)).toEqual([[], ['twice']])
  })

  const field = { id: 'vehicles', kind: 'vehicle_list', isRequired: true } as const
  it.each([
    [GOOD, null],
    ['', 'missing'],
    [`${GOOD}\n${GOOD}`, 'vehicle_twice'],
    ['NOVIN', 'bad_vin'],
    ['1M8GDM9AXKP042788, 2022-05-16, , 26-21-1, 2026-10-12, 个人', 'vehicle_incomplete'],
    ['1M8GDM9AXKP042788, 2022-05-16, JC-1, , 2026-10-12, 个人', 'vehicle_incomplete'],
    ['1M8GDM9AXKP042788, 2022-05-16, JC-1, 26-21-1, , 个人', 'vehicle_incomplete'],
    ['1M8GDM9A1KP042788, 2022-05-16, JC-1, 26-21-1, 2026-10-12, ', null],
  ])('%s can be submitted unless %s', (value, code) => {
    expect(checkField(field, value)?.code ?? null).toBe(code)
  })

  it('has a bound', () => {
    const many = Array.from({ length: MOST_VEHICLES + 1 }, (_, index) => `1M8GDM9AX${String(index).padStart(8, '0')}`)
    expect(checkField({ ...field, maxLength: 10_000 }, many.join('\n'))?.code).toBe('too_many_vehicles')
  })

  it('is stored in one form, and reading it again changes nothing', () => {
    const once = normaliseField(field, `  ${GOOD.toLowerCase()} \r\n\r\n`)
    expect(normaliseField(field, once)).toBe(once)
    expect(vehiclesIn(once).every(isSubmittable)).toBe(true)
  })
})

describe('cancelled registrations', () => {
  it('belong to their car', () => {
    const list = deregistrationsIn('1m8gdm9axkp042788，2026/12/5\n11111111111111111, soon')
    expect(deregisteredOn('1M8GDM9AXKP042788', list)).toBe('2026-12-05')
    expect(deregisteredOn('11111111111111111', list)).toBeNull()
    expect(deregisteredOn('LSVAA4182E2184847', list)).toBeNull()
  })

  const field = { id: 'deregistrations', kind: 'deregistration_list', isRequired: false } as const
  it.each([
    ['', null],
    ['1M8GDM9AXKP042788, 2026-12-05', null],
    ['1M8GDM9AXKP042788', 'bad_vin'],
    ['NOVIN, 2026-12-05', 'bad_vin'],
  ])('%s: %s', (value, code) => expect(checkField(field, value)?.code ?? null).toBe(code))
})

describe('the words for used cars', () => {
  it('name ten cars that may not leave, in both languages', () => {
    expect(USED_CAR_BANS).toHaveLength(10)
    expect(Object.keys(en.bans)).toEqual([...USED_CAR_BANS])
    expect(Object.keys(zh.bans)).toEqual([...USED_CAR_BANS])
  })

  it.each(PURCHASES)('say what %s means for the tax, and are not sure without a source', (id) => {
    expect(en.bought[id].tax).not.toBe('')
    expect(zh.bought[id].tax).not.toBe('')
    const { source, confidence } = PURCHASE_TAX[id]
    if (source === null) expect(['low', 'low_medium']).toContain(confidence)
  })

  it('have a sentence for each remark', () => {
    expect(Object.keys(en.remarks)).toEqual([...VEHICLE_REMARKS])
    expect(Object.keys(zh.remarks)).toEqual([...VEHICLE_REMARKS])
  })

  it('call the cancellation and the refund neither voluntary nor optional', () => {
    expect(findTask('V03')?.fields.map(({ id }) => id)).toContain('deregistrations')
    expect(JSON.stringify([en, zh])).not.toMatch(/voluntary|optional|自愿/i)
  })
})
