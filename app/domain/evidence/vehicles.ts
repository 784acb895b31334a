// The cars of a used-car firm, one to a line as they are pasted from a table: VIN, first registration, number of the inspection
// report, number of the export licence, day of the transfer to the exporter, and how the car was bought.
import { isIsoDate, type IsoDate } from '../shared/dates'
import { cellsIn, textOfLines, type Cells } from '../shared/lines'
import { hasCheckDigit, isVin } from '../trade/vin'

/** How a car was bought decides about the tax. Text: vehicles:bought.<id> */
export const PURCHASES = ['special_invoice', 'person', 'ordinary_invoice', 'own_use'] as const
export type Purchase = (typeof PURCHASES)[number]

export const MOST_VEHICLES = 100

/** The cells of a line. Text: vehicles:table.<id> */
export const VEHICLE_CELLS = ['vin', 'registeredOn', 'report', 'licence', 'transferredOn', 'bought'] as const
export const DEREGISTRATION_CELLS = ['vin', 'deregisteredOn'] as const

/** Text: vehicles:remarks.<id> */
export const VEHICLE_REMARKS = [
  'no_vin',
  'twice',
  'check_digit',
  'bad_date',
  'future_date',
  'no_report',
  'no_licence',
  'no_transfer',
  'bought_unknown',
] as const
export type VehicleRemark = (typeof VEHICLE_REMARKS)[number]

export type Vehicle = {
  readonly vin: string
  readonly registeredOn: string
  readonly report: string
  readonly licence: string
  readonly transferredOn: string
  readonly bought: Purchase | null
  readonly remarks: readonly VehicleRemark[]
}

/** Remarks without which nothing stands in the way of submitting. */
const HARMLESS: readonly VehicleRemark[] = ['check_digit', 'bought_unknown']

const WORDS: Readonly<Record<Purchase, readonly string[]>> = {
  special_invoice: ['专票', '专用发票', '增值税专用发票', 'SPECIAL INVOICE'],
  person: ['个人', '私人', 'PERSON', 'PRIVATE'],
  ordinary_invoice: ['普票', '统一发票', '二手车销售统一发票', 'ORDINARY INVOICE'],
  own_use: ['自用', 'OWN USE'],
}

/** `today`: a car is registered and handed over before it is on the list. */
export function vehiclesIn(text: string, today: IsoDate): readonly Vehicle[] {
  const rows = linesOf(text)
  return rows.map((cells, index) => {
    const [vin = '', registeredOn = '', report = '', licence = '', transferredOn = '', boughtAs = ''] = cells
    const bought = PURCHASES.find((one) => WORDS[one].includes(boughtAs.toUpperCase())) ?? null
    const isTwice = rows.slice(0, index).some(([other]) => other === vin)
    const vehicle = { vin, registeredOn, report, licence, transferredOn, bought }
    return { ...vehicle, remarks: remarksOn(vehicle, { isTwice, today }) }
  })
}

type Beside = { readonly isTwice: boolean; readonly today: IsoDate }

function remarksOn(vehicle: Omit<Vehicle, 'remarks'>, { isTwice, today }: Beside): readonly VehicleRemark[] {
  const days = [vehicle.registeredOn, vehicle.transferredOn].filter((day) => day !== '')
  const found: readonly (readonly [VehicleRemark, boolean])[] = [
    ['no_vin', !isVin(vehicle.vin)],
    ['twice', isTwice],
    ['check_digit', isVin(vehicle.vin) && !hasCheckDigit(vehicle.vin)],
    ['bad_date', !days.every(isIsoDate)],
    ['future_date', days.some((day) => isIsoDate(day) && day > today)],
    ['no_report', vehicle.report === ''],
    ['no_licence', vehicle.licence === ''],
    ['no_transfer', vehicle.transferredOn === ''],
    ['bought_unknown', vehicle.bought === null],
  ]
  return found.filter(([, isTrue]) => isTrue).map(([remark]) => remark)
}

export function isSubmittable({ remarks }: Pick<Vehicle, 'remarks'>): boolean {
  return remarks.every((remark) => HARMLESS.includes(remark))
}

/** After the export: one car to a line with the day on which its registration was cancelled. */
export type Deregistration = { readonly vin: string; readonly day: string }

export function deregistrationsIn(text: string): readonly Deregistration[] {
  return linesOf(text).map(([vin = '', day = '']) => ({ vin, day }))
}

/** The day for a car of the list, or null. */
export function deregisteredOn(vin: string, list: readonly Deregistration[]): IsoDate | null {
  const day = list.find((one) => one.vin === vin)?.day ?? ''
  return isIsoDate(day) ? day : null
}

/** As it is stored: cells with one sign between them, VINs in upper case without spaces, days as YYYY-MM-DD. */
export function normaliseLines(text: string): string {
  return textOfLines(linesOf(text))
}

function linesOf(text: string): readonly Cells[] {
  return cellsIn(text).map((cells) => cells.map((cell, index) => (index === 0 ? asVin(cell) : asDay(cell))))
}

function asVin(cell: string): string {
  return cell.replace(/[\s-]/g, '').toUpperCase()
}

/** 2022/5/6 and 2022年5月6日 are days; anything else stays as it is. */
function asDay(cell: string): string {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(cell)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : cell
}
