// What the tasks of a used-car firm show beside their fields: the cars with what each still lacks, the cars that may not leave,
// and what the purchase means for the tax.
import type { Task } from '~/domain/catalogue/types'
import {
  deregistrationOf,
  deregistrationsIn,
  PURCHASES,
  vehiclesIn,
  type Deregistration,
  type Vehicle,
} from '~/domain/evidence/vehicles'
import { leavesAsCars } from '~/domain/firm/profile'
import { BANS_FROM, PURCHASE_TAX, USED_CAR_BANS } from '~/domain/trade/reference/used-cars'
import { provenanceText } from '~/i18n/provenance'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'

type Section = {
  readonly heading: string
  readonly lead: string
  readonly lines: readonly { readonly text: string; readonly note: string | null }[]
  readonly provenance: string | null
}
type Row = { readonly vin: string; readonly cells: readonly string[]; readonly remarks: readonly string[] }
type Table = {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

export type CarsView = {
  /** What is decided already for every firm of this kind. */
  readonly preset: { readonly heading: string; readonly text: string } | null
  readonly table: Table | null
  readonly sections: readonly Section[]
}

type Input = { readonly task: Task; readonly loaded: LoadedRoadmap; readonly words: Words }

/** Null on tasks and for firms that have nothing to do with used cars. */
export function carsView({ task: { id }, loaded, words }: Input): CarsView | null {
  const { tracks } = loaded.rows.firm
  if (!tracks.includes('used_car')) return null
  const preset = leavesAsCars(tracks) ? presetAt(id, words) : null
  const table = ['V02', 'V03'].includes(id) ? tableOf(loaded, words) : null
  const sections = [
    ...(['V01', 'V02'].includes(id) ? [bans(words)] : []),
    ...(['V02', 'S08', 'T13'].includes(id) ? [tax(words)] : []),
  ]
  return preset || table || sections.length > 0 ? { preset, table, sections } : null
}

const PRESET_AT = ['P02', 'C01', 'T01', 'T07'] as const

function presetAt(taskId: string, { t }: Words): CarsView['preset'] {
  const at = PRESET_AT.find((id) => id === taskId)
  return at ? { heading: t('vehicles:preset.heading'), text: t(`vehicles:preset.${at}`) } : null
}

const COLUMNS = ['vin', 'registeredOn', 'report', 'licence', 'transferredOn', 'bought', 'deregisteredOn'] as const

function tableOf({ rows, roadmap }: LoadedRoadmap, words: Words): Table | null {
  const { t } = words
  const answerTo = (taskId: string, fieldId: string) =>
    rows.answers.find((answer) => answer.taskId === taskId && answer.fieldId === fieldId)?.value ?? ''
  const cars = vehiclesIn(answerTo('V02', 'vehicles'), roadmap.asOf)
  if (cars.length === 0) return null
  const gone = deregistrationsIn(answerTo('V03', 'deregistrations'), roadmap.asOf)
  return {
    caption: t('vehicles:table.caption', { count: cars.length }),
    headings: [...COLUMNS, 'remarks' as const].map((column) => t(`vehicles:table.${column}`)),
    rows: cars.map((car) => rowOf(car, deregistrationOf(car.vin, gone), words)),
  }
}

function rowOf(car: Vehicle, gone: Deregistration | null, { t }: Words): Row {
  const none = t('vehicles:table.notYet')
  const bought = car.bought ? t(`vehicles:bought.${car.bought}.name`) : car.boughtAs || none
  const cells = [car.registeredOn, car.report, car.licence, car.transferredOn].map((cell) => cell || none)
  return {
    vin: car.vin,
    cells: [...cells, bought, gone?.day || t('vehicles:table.afterRelease')],
    remarks: [
      ...car.remarks.map((remark) => t(`vehicles:remarks.${remark}`, { bought: car.boughtAs })),
      ...(gone?.remarks ?? []).map((remark) => t(`vehicles:goneRemarks.${remark}`)),
    ],
  }
}

function bans(words: Words): Section {
  const { t } = words
  return {
    heading: t('vehicles:bansHeading'),
    lead: t('vehicles:bansLead'),
    lines: USED_CAR_BANS.map((id) => ({ text: t(`vehicles:bans.${id}`), note: null })),
    provenance: provenanceText(t, BANS_FROM),
  }
}

function tax(words: Words): Section {
  const { t } = words
  return {
    heading: t('vehicles:taxHeading'),
    lead: t('vehicles:taxLead'),
    lines: PURCHASES.map((id) => ({
      text: `${t(`vehicles:bought.${id}.name`)}${t('vehicles:colon')}${t(`vehicles:bought.${id}.tax`)}`,
      note: provenanceText(t, PURCHASE_TAX[id]),
    })),
    provenance: null,
  }
}
