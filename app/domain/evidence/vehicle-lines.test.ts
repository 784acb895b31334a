// Lines of the two lists of cars as firms really send them: gaps, the same car twice, days on both sides of today.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  CELLS_OF,
  deregistrationCell,
  deregistrationOf,
  DEREGISTRATION_REMARKS,
  deregistrationsIn,
  isSubmittable,
  normaliseLines,
  PURCHASE_WORDS,
  vehiclesIn,
  type LineListKind,
} from './vehicles'

const TODAY = '2026-12-31'
const A = '1M8GDM9AXKP042788'
const B = '11111111111111111'
const rest = '2022-05-16, JC-1, 26-21-1, 2026-10-12, 个人'
const cars = (...lines: readonly string[]) => vehiclesIn(lines.join('\n'), TODAY).map(({ remarks }) => remarks)
const gone = (...lines: readonly string[]) => deregistrationsIn(lines.join('\n'), TODAY).map(({ remarks }) => remarks)

describe('the same car twice', () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['one car', [`${A}, ${rest}`], [[]]],
    ['two cars', [`${A}, ${rest}`, `${B}, ${rest}`], [[], []]],
    ['one car twice', [`${A}, ${rest}`, `${A}, ${rest}`], [[], ['twice']]],
    ['one car three times', [`${A}, ${rest}`, `${A}, ${rest}`, `${A}, ${rest}`], [[], ['twice'], ['twice']]],
    ['with another between', [`${A}, ${rest}`, `${B}, ${rest}`, `${A}, ${rest}`], [[], [], ['twice']]],
    ['in small letters', [`${A}, ${rest}`, `${A.toLowerCase()}, ${rest}`], [[], ['twice']]],
    ['in full width', [`${B}, ${rest}`, `１１１１１１１１１１１１１１１１１, ${rest}`], [[], ['twice']]],
    ['with spaces and dashes in it', [`${A}, ${rest}`, `1M8-GDM9AX KP042788, ${rest}`], [[], ['twice']]],
    ['with an empty line between', [`${A}, ${rest}`, '', `${A}, ${rest}`], [[], ['twice']]],
    ['a VIN that is none, twice', [`X, ${rest}`, `X, ${rest}`], [['no_vin'], ['no_vin', 'twice']]],
    // Whoever has not typed the VINs yet has not typed one car twice.
    ['two cars whose VINs are still missing', [`, ${rest}`, `, ${rest}`], [['no_vin'], ['no_vin']]],
  ])('%s', (_, lines, remarks) => expect(cars(...lines)).toEqual(remarks))

  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['one car', [`${A}, 2026-12-05`], [[]]],
    ['one car twice', [`${A}, 2026-12-05`, `${A}, 2026-12-06`], [[], ['twice']]],
    ['in small letters', [`${A}, 2026-12-05`, `${A.toLowerCase()}, 2026-12-05`], [[], ['twice']]],
    ['two days without a car', [', 2026-12-05', ', 2026-12-06'], [['no_vin'], ['no_vin']]],
    ['a car without a day, then with one', [A, `${A}, 2026-12-06`], [['no_day'], ['twice']]],
  ])('among the cancelled: %s', (_, lines, remarks) => expect(gone(...lines)).toEqual(remarks))
})

describe('the days of a car', () => {
  const registered = (day: string) => cars(`${A}, ${day}, JC-1, 26-21-1, 2026-10-12, 个人`)[0]
  const transferred = (day: string) => cars(`${A}, 2022-05-16, JC-1, 26-21-1, ${day}, 个人`)[0]

  it.each<[string, readonly string[]]>([
    ['2026-12-30', []],
    ['2026-12-31', []],
    ['2027-01-01', ['future_date']],
    ['2024-02-29', []],
    ['2023-02-29', ['bad_date']],
    ['2026-00-10', ['bad_date']],
    ['2026-13-01', ['bad_date']],
    ['2026-04-31', ['bad_date']],
    ['16.05.2022', ['bad_date']],
    ['May 2022', ['bad_date']],
    ['2022-05', ['bad_date']],
    ['2022年5月16号', []],
  ])('%s: %j', (day, remarks) => {
    expect(registered(day)).toEqual(remarks)
    expect(transferred(day)).toEqual(remarks)
  })

  it('a missing first registration is not remarked on, a missing transfer is', () => {
    expect(registered('')).toEqual([])
    expect(transferred('')).toEqual(['no_transfer'])
  })

  it('a remark on both days is told of each cell, and once of the car', () => {
    const [car] = vehiclesIn(`${A}, 2027-01-01, JC-1, 26-21-1, 2027-01-02, 个人`, TODAY)
    expect(car?.remarks).toEqual(['future_date'])
    expect(car?.cellRemarks).toEqual([
      { cell: 'registeredOn', remark: 'future_date' },
      { cell: 'transferredOn', remark: 'future_date' },
    ])
  })

  it.each<[string, readonly string[]]>([
    [`${A}, 2026-12-31`, []],
    [`${A}, 2027-01-01`, ['future_date']],
    [`${A}, 2026-02-29`, ['bad_date']],
    [`${A},`, ['no_day']],
    [', 2026-12-31', ['no_vin']],
    ['X, soon', ['no_vin', 'bad_date']],
  ])('of a cancellation %s: %j', (line, remarks) => expect(gone(line)).toEqual([remarks]))
})

describe('what stands in the way of submitting', () => {
  it.each<[string, boolean]>([
    [`${A}, ${rest}`, true],
    [`${A}, 2022-05-16, JC-1, 26-21-1, 2026-10-12`, true],
    [`${A}, 2022-05-16, JC-1, 26-21-1, 2026-10-12, 拍卖`, true],
    [`1M8GDM9A1KP042788, ${rest}`, true],
    [`${A}, , JC-1, 26-21-1, 2026-10-12, 个人`, true],
    [`${A}, 2022-05-16, , 26-21-1, 2026-10-12, 个人`, false],
    [`${A}, 2022-05-16, JC-1, , 2026-10-12, 个人`, false],
    [`${A}, 2022-05-16, JC-1, 26-21-1, , 个人`, false],
    [`X, ${rest}`, false],
    [`${A}, 2027-01-01, JC-1, 26-21-1, 2026-10-12, 个人`, false],
  ])('%s may go: %s', (line, may) => {
    expect(vehiclesIn(line, TODAY).map(isSubmittable)).toEqual([may])
  })
})

describe('how a car was bought', () => {
  it.each([
    ['专票', 'special_invoice'],
    ['增值税专用发票', 'special_invoice'],
    ['Special Invoice', 'special_invoice'],
    ['个人收购', 'person'],
    ['PRIVATE', 'person'],
    ['统一发票', 'ordinary_invoice'],
    ['own use', 'own_use'],
    ['本企业自用', 'own_use'],
    ['专 票', null],
    ['发票', null],
    ['constructor', null],
  ])('%s is %s', (word, bought) => {
    expect(vehiclesIn(`${A}, 2022-05-16, JC-1, 26-21-1, 2026-10-12, ${word}`, TODAY)[0]?.bought).toBe(bought)
  })

  it.each(PURCHASE_WORDS)('the word that is stored for $id is read as it again', ({ id, word }) => {
    expect(vehiclesIn(`${A}, , , , , ${word}`, TODAY)[0]).toMatchObject({ bought: id, boughtAs: word })
  })
})

describe('the day of a cancelled registration', () => {
  const list = deregistrationsIn(`${A}, 2026-12-05\n${B}\n${A}, 2026-12-09`, TODAY)
  it.each([
    [A, '2026-12-05'],
    [B, ''],
    ['LSVAA4182E2184847', undefined],
    ['', undefined],
  ])('of %s is %s: the first line counts', (vin, day) => expect(deregistrationOf(vin, list)?.day).toBe(day))

  it.each(DEREGISTRATION_REMARKS.map((remark) => [remark, deregistrationCell(remark)]))(
    '%s is mended in the cell %s, which the list has',
    (remark, cell) => {
      expect(CELLS_OF.deregistration_list).toContain(cell)
      expect(cell === 'vin').toBe(remark === 'no_vin' || remark === 'twice')
    },
  )
})

describe('a stored list', () => {
  const cell = fc.constantFrom(
    '',
    A,
    B,
    A.toLowerCase(),
    '2022/5/6',
    '20220516',
    'JC-1',
    '个人',
    'person',
    '"a,b"',
    ' x ',
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 })
    .map((lines) => lines.map((cells) => cells.join(', ')).join('\n'))
  const kind = fc.constantFrom<LineListKind>('vehicle_list', 'deregistration_list')

  it('reads the same after it was stored, however often', () => {
    fc.assert(
      fc.property(text, kind, (typed, of) => {
        const once = normaliseLines(typed, of)
        expect(normaliseLines(once, of)).toBe(once)
        if (of === 'vehicle_list') expect(vehiclesIn(once, TODAY)).toEqual(vehiclesIn(typed, TODAY))
        else expect(deregistrationsIn(once, TODAY)).toEqual(deregistrationsIn(typed, TODAY))
      }),
      { numRuns: 60 },
    )
  })

  it('says of each car the same whatever stands behind it', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const alone = vehiclesIn(first, TODAY)
        expect(vehiclesIn(`${first}\n${second}`, TODAY).slice(0, alone.length)).toEqual(alone)
      }),
      { numRuns: 60 },
    )
  })
})
