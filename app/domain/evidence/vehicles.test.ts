import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/vehicles.json'
import zh from '../../../locales/zh-CN/vehicles.json'
import { findTask } from '../catalogue/catalogue'
import type { TaskField } from '../catalogue/types'
import { PURCHASE_TAX, USED_CAR_BANS } from '../trade/reference/used-cars'
import { hasCheckDigit, isVin } from '../trade/vin'
import { checkField as check, normaliseField } from './fields'
import {
  deregistrationOf,
  DEREGISTRATION_REMARKS,
  deregistrationsIn as deregistrationsOn,
  isSubmittable,
  MOST_VEHICLES,
  PURCHASES,
  VEHICLE_REMARKS,
  vehiclesIn as vehiclesOn,
} from './vehicles'
import { atLeast } from '../../../tests/support/at-least'

const TODAY = '2026-12-31'
const deregistrationsIn = (text: string) => deregistrationsOn(text, TODAY)
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
      ...{ boughtAs: '专票', cellRemarks: [] },
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
    ['1M8GDM9AXKP042788, 2022-02-30, JC, 26, 2027-01-01, person', ['bad_date', 'future_date']],
    ['1M8GDM9AXKP042788, 0222-05-16, JC, 26, 2026-10-12, person', ['early_date']],
    ['1M8GDM9AXKP042788, 2022-05-16, JC, 26, 2026-10-12, a friend', ['bought_unlisted']],
    ['1M8GDM9AXKP042788, 20220516, JC, 26, 2026.10.12, 拍卖', ['bought_unlisted']],
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
    expect(atLeast(1, vehiclesIn(once)).every(isSubmittable)).toBe(true)
  })
})

describe('what is typed into the cells of a car', () => {
  it.each([
    '20220516',
    '2022.5.16',
    '2022-5-16',
    '2022/05/16',
    '2022年5月16日',
    '２０２２０５１６',
    '2022-05-16 00:00:00',
    '2022 5 16',
  ])('%s is a day', (day) => {
    expect(vehiclesIn(`1M8GDM9AXKP042788, ${day}, JC, 26, ${day}, 个人`)[0]).toMatchObject({
      ...{ registeredOn: '2022-05-16', transferredOn: '2022-05-16', remarks: [] },
    })
    expect(deregistrationsIn(`1M8GDM9AXKP042788, ${day}`)).toMatchObject([{ day: '2022-05-16', remarks: [] }])
  })

  it('stays a number where a number belongs, even if it looks like a day', () => {
    expect(vehiclesIn('1M8GDM9AXKP042788, 20220516, 20220516, 2026.10.12, 20261012')[0]).toMatchObject({
      ...{ report: '20220516', licence: '2026.10.12' },
    })
  })

  it.each([
    ['增值税专用发票', '专票'],
    ['bought from a person', '个人'],
    ['二手车销售统一发票', '普票'],
    ['own_use', '自用'],
    ['拍卖', '拍卖'],
    ['', ''],
  ])('%s is kept as %s', (typed, word) => {
    expect(vehiclesIn(`1M8GDM9AXKP042788, 2022-05-16, JC, 26, 2026-10-12, ${typed}`)[0]?.boughtAs).toBe(word)
  })

  it('is remarked on in its own cell', () => {
    const [car] = vehiclesIn('NOVIN, 2022-05-16, JC, , 2027-05-01, 拍卖')
    expect(car?.cellRemarks).toEqual([
      { cell: 'vin', remark: 'no_vin' },
      { cell: 'transferredOn', remark: 'future_date' },
      { cell: 'licence', remark: 'no_licence' },
      { cell: 'bought', remark: 'bought_unlisted' },
    ])
  })

  const field = { id: 'vehicles', kind: 'vehicle_list', isRequired: true } as const
  it.each([
    [`${GOOD}\n1M8GDM9AXKP042788, 2027-05-16, JC, 26, 2026-10-12, 个人`, 'vehicles_several'],
    [`NOVIN, 2022-02-30`, 'vehicles_several'],
    [`1M8GDM9AXKP042788, 2022-02-30, JC, 26, 2026-10-12, 个人`, 'not_a_date'],
  ])('%s: %s stands for all of it', (value, code) => expect(checkField(field, value)?.code).toBe(code))
})

describe('cancelled registrations', () => {
  it('belong to their car', () => {
    const list = deregistrationsIn('1m8gdm9axkp042788，2026/12/5\n11111111111111111, soon')
    expect(deregistrationOf('1M8GDM9AXKP042788', list)).toMatchObject({ day: '2026-12-05', remarks: [] })
    expect(deregistrationOf('11111111111111111', list)?.remarks).toEqual(['bad_date'])
    expect(deregistrationOf('LSVAA4182E2184847', list)).toBeNull()
  })

  const field = { id: 'deregistrations', kind: 'deregistration_list', isRequired: false } as const
  it.each([
    ['', null, []],
    ['1M8GDM9AXKP042788, 2026-12-05', null, []],
    ['1M8GDM9AXKP042788', 'vehicle_incomplete', ['no_day']],
    ['1M8GDM9AXKP042788, 2026-13-05', 'not_a_date', ['bad_date']],
    ['1M8GDM9AXKP042788, 2027-02-01', 'in_the_future', ['future_date']],
    ['NOVIN, 2026-12-05', 'bad_vin', ['no_vin']],
    ['NOVIN, 2027-02-01', 'vehicles_several', ['no_vin', 'future_date']],
  ])('%s: %s', (value, code, found) => {
    expect(checkField(field, value)?.code ?? null).toBe(code)
    expect(deregistrationsIn(value).flatMap((one) => one.remarks)).toEqual(found)
  })
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
    expect(Object.keys(en.goneRemarks)).toEqual([...DEREGISTRATION_REMARKS])
    expect(Object.keys(zh.goneRemarks)).toEqual([...DEREGISTRATION_REMARKS])
  })

  it('call the cancellation and the refund neither voluntary nor optional', () => {
    expect(findTask('V03')?.fields.map(({ id }) => id)).toContain('deregistrations')
    expect(JSON.stringify([en, zh])).not.toMatch(/voluntary|optional|自愿/i)
  })
})
