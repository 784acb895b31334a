// The cars of a used-car firm, one to a line as they are pasted from a table: VIN, first registration, number of the inspection
// report, number of the export licence, day of the transfer to the exporter, and how the car was bought.
import type { IsoDate } from '../shared/dates'
import { dayProblem, type DayProblem } from '../shared/day-bounds'
import { cellsIn, textOfLines, type Cells } from '../shared/lines'
import { cleanDay } from '../shared/typed-text'
import { hasCheckDigit, isVin } from '../trade/vin'

/** How a car was bought decides about the tax. Text: vehicles:bought.<id> */
export const PURCHASES = ['special_invoice', 'person', 'ordinary_invoice', 'own_use'] as const
export type Purchase = (typeof PURCHASES)[number]

export const MOST_VEHICLES = 100

/** The cells of a line. Text: vehicles:table.<id> */
export const VEHICLE_CELLS = ['vin', 'registeredOn', 'report', 'licence', 'transferredOn', 'bought'] as const
export const DEREGISTRATION_CELLS = ['vin', 'deregisteredOn'] as const

/** The cell in which each remark is mended. Text: vehicles:remarks.<id> */
const REMARK_CELLS = {
  no_vin: 'vin',
  twice: 'vin',
  check_digit: 'vin',
  bad_date: 'registeredOn',
  early_date: 'registeredOn',
  future_date: 'registeredOn',
  no_report: 'report',
  no_licence: 'licence',
  no_transfer: 'transferredOn',
  bought_unknown: 'bought',
  bought_unlisted: 'bought',
} as const
export type VehicleRemark = keyof typeof REMARK_CELLS
/** @checked */
export const VEHICLE_REMARKS = Object.keys(REMARK_CELLS) as readonly VehicleRemark[]

/** What is to be said about one cell. */
export type CellRemark = { readonly cell: string; readonly remark: VehicleRemark }

export type Vehicle = {
  readonly vin: string
  readonly registeredOn: string
  readonly report: string
  readonly licence: string
  readonly transferredOn: string
  /** As it was written, in the word of the list where it is one. */
  readonly boughtAs: string
  readonly bought: Purchase | null
  readonly remarks: readonly VehicleRemark[]
  readonly cellRemarks: readonly CellRemark[]
}

/** Remarks without which nothing stands in the way of submitting. */
const HARMLESS: readonly VehicleRemark[] = ['check_digit', 'bought_unknown', 'bought_unlisted']

/** The first word is the one that is stored. */
const WORDS: Readonly<Record<Purchase, readonly string[]>> = {
  special_invoice: ['专票', '专用发票', '增值税专用发票', 'SPECIAL INVOICE', 'SPECIAL VAT INVOICE', 'SPECIAL_INVOICE'],
  person: ['个人', '私人', '个人收购', '向个人收购', 'PERSON', 'PRIVATE', 'BOUGHT FROM A PERSON'],
  ordinary_invoice: ['普票', '普通发票', '统一发票', '二手车销售统一发票', 'ORDINARY INVOICE', 'ORDINARY_INVOICE'],
  own_use: ['自用', '本企业自用', 'OWN USE', 'OWN_USE'],
}

/** The word that is stored for each way of buying, as a list offers it. */
export const PURCHASE_WORDS = PURCHASES.map((id) => ({ id, word: WORDS[id][0] ?? id }))

function purchaseIn(cell: string): Purchase | null {
  return PURCHASES.find((one) => WORDS[one].includes(cell.toUpperCase())) ?? null
}

/** A VIN that is still missing names no car. */
function isNamedBefore(vin: string, rows: readonly Cells[]): boolean {
  return vin !== '' && rows.some(([other]) => other === vin)
}

/** `today`: a car is registered and handed over before it is on the list. */
export function vehiclesIn(text: string, today: IsoDate): readonly Vehicle[] {
  const rows = linesOf(text, VEHICLE_CELLS)
  return rows.map((cells, index) => {
    const [vin = '', registeredOn = '', report = '', licence = '', transferredOn = '', boughtAs = ''] = cells
    const isTwice = isNamedBefore(vin, rows.slice(0, index))
    const vehicle = { vin, registeredOn, report, licence, transferredOn, boughtAs, bought: purchaseIn(boughtAs) }
    const cellRemarks = remarksOn(vehicle, { isTwice, today })
    return { ...vehicle, cellRemarks, remarks: [...new Set(cellRemarks.map(({ remark }) => remark))] }
  })
}

type Beside = { readonly isTwice: boolean; readonly today: IsoDate }

function remarksOn(
  vehicle: Omit<Vehicle, 'remarks' | 'cellRemarks'>,
  { isTwice, today }: Beside,
): readonly CellRemark[] {
  const { vin, boughtAs, bought } = vehicle
  const found: readonly (readonly [VehicleRemark, boolean])[] = [
    ['no_vin', !isVin(vin)],
    ['twice', isTwice],
    ['check_digit', isVin(vin) && !hasCheckDigit(vin)],
    ['no_report', vehicle.report === ''],
    ['no_licence', vehicle.licence === ''],
    ['no_transfer', vehicle.transferredOn === ''],
    ['bought_unknown', boughtAs === ''],
    ['bought_unlisted', boughtAs !== '' && bought === null],
  ]
  const days = (['registeredOn', 'transferredOn'] as const).flatMap((cell) =>
    dayRemarks(vehicle[cell], today).map((remark) => ({ cell, remark })),
  )
  const others = found.filter(([, isTrue]) => isTrue).map(([remark]) => ({ cell: REMARK_CELLS[remark], remark }))
  return [...others.filter(({ cell }) => cell === 'vin'), ...days, ...others.filter(({ cell }) => cell !== 'vin')]
}

const DAY_REMARKS = {
  not_a_date: 'bad_date',
  too_early: 'early_date',
  in_the_future: 'future_date',
  too_far_ahead: 'future_date',
} as const

function dayRemarks(day: string, today: IsoDate): readonly (typeof DAY_REMARKS)[DayProblem][] {
  if (day === '') return []
  const problem = dayProblem(day, 'happened', today)
  return problem === null ? [] : [DAY_REMARKS[problem]]
}

export function isSubmittable({ remarks }: Pick<Vehicle, 'remarks'>): boolean {
  return remarks.every((remark) => HARMLESS.includes(remark))
}

/** After the export: one car to a line with the day on which its registration was cancelled. Text: vehicles:goneRemarks.<id> */
export const DEREGISTRATION_REMARKS = ['no_vin', 'twice', 'no_day', 'bad_date', 'early_date', 'future_date'] as const
export type DeregistrationRemark = (typeof DEREGISTRATION_REMARKS)[number]
export type Deregistration = {
  readonly vin: string
  readonly day: string
  readonly remarks: readonly DeregistrationRemark[]
}

/** A registration is cancelled before its day is told. */
export function deregistrationsIn(text: string, today: IsoDate): readonly Deregistration[] {
  const rows = linesOf(text, DEREGISTRATION_CELLS)
  return rows.map(([vin = '', day = ''], index) => {
    const found: readonly (readonly [DeregistrationRemark, boolean])[] = [
      ['no_vin', !isVin(vin)],
      ['twice', isNamedBefore(vin, rows.slice(0, index))],
      ['no_day', day === ''],
      ...dayRemarks(day, today).map((remark) => [remark, true] as const),
    ]
    return { vin, day, remarks: found.filter(([, isTrue]) => isTrue).map(([remark]) => remark) }
  })
}

/** The day that is given for a car of the list, with what is wrong with it. */
export function deregistrationOf(vin: string, list: readonly Deregistration[]): Deregistration | null {
  return list.find((one) => one.vin === vin) ?? null
}

/** The cell in which a remark on a cancellation is mended. */
export function deregistrationCell(remark: DeregistrationRemark): (typeof DEREGISTRATION_CELLS)[number] {
  return remark === 'no_vin' || remark === 'twice' ? 'vin' : 'deregisteredOn'
}

export type LineListKind = 'vehicle_list' | 'deregistration_list'

/** As it is stored: cells with one sign between them, VINs in upper case without spaces, days as YYYY-MM-DD. */
export function normaliseLines(text: string, kind: LineListKind): string {
  return textOfLines(linesOf(text, CELLS_OF[kind]))
}

export const CELLS_OF = { vehicle_list: VEHICLE_CELLS, deregistration_list: DEREGISTRATION_CELLS } as const

/** A number of a report or a licence may look like a day, and is none: only the cells of days are read as such. */
const READ_AS: Readonly<Record<string, (cell: string) => string>> = {
  vin: (cell) => cell.replace(/[\s-]/g, '').toUpperCase(),
  registeredOn: cleanDay,
  transferredOn: cleanDay,
  deregisteredOn: cleanDay,
  bought: (cell) => PURCHASE_WORDS.find(({ id }) => id === purchaseIn(cell))?.word ?? cell,
}

function linesOf(text: string, columns: readonly string[]): readonly Cells[] {
  return cellsIn(text).map((cells) => cells.map((cell, at) => READ_AS[columns[at] ?? '']?.(cell) ?? cell))
}
