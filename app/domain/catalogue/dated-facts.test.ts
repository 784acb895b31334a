// What the law asked for on a day: the roadmap as of that day must say the same.
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { catalogue } from './catalogue'
import { taskOn } from './in-force'
import { buildRoadmap } from './roadmap'
import { makeFacts } from '../../../tests/factories/facts'

const facts = makeFacts({
  city: '210400',
  tracks: ['general_goods', 'used_car'],
  targetRegions: ['central_asia'],
  hasOwnBrand: true,
  markets: ['KZ'],
  modes: ['0110', '9610', '9810'],
  vatStatus: 'general',
})

function on(asOf: IsoDate) {
  const roadmap = buildRoadmap({ catalogue, facts, evidence: [], asOf })
  const tasks = roadmap.stages.flatMap((stage) => stage.tasks)
  return {
    has: (id: string) => tasks.some((task) => task.id === id),
    isRetired: (id: string) => roadmap.retired.some((task) => task.id === id),
    authorities: (id: string) => tasks.find((task) => task.id === id)?.authorities ?? [],
    rules: (id: string) => tasks.find((task) => task.id === id)?.rules ?? [],
    documents: (id: string) =>
      catalogue.tasks
        .filter((task) => task.id === id)
        .flatMap((task) => taskOn(task, asOf).documents.map(({ type }) => type)),
  }
}

describe('as of a day', () => {
  it.each<[IsoDate, boolean]>([
    ['2022-12-01', true],
    ['2022-12-29', true],
    ['2022-12-30', false],
    ['2023-01-01', false],
  ])('%s: the operator record-filing is asked for: %s', (day, isAsked) => {
    expect(on(day).has('S03')).toBe(isAsked)
    expect(on(day).isRetired('S03')).toBe(!isAsked)
  })

  it.each<[IsoDate, string]>([
    ['2024-05-31', 'safe_branch'],
    ['2024-06-01', 'bank'],
  ])('%s: foreign-exchange registration is done at %s', (day, authority) => {
    expect(on(day).authorities('S07')).toEqual([authority])
  })

  it.each<[IsoDate, boolean]>([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('%s: a used car registered a short while ago may need the word of its maker: %s', (day, isAsked) => {
    expect(on(day).documents('V02').includes('maker_confirmation')).toBe(isAsked)
  })

  it.each<[string, IsoDate, string, boolean]>([
    ['the Foreign Trade Law of 2016 is behind the record-filing', '2022-12-29', 'S03/foreign_trade_law_2016', true],
    ['the directory at the bank rests on the notice of 2024', '2024-06-01', 'S07/fx_directory_2024_11', true],
    ['which did not apply the day before', '2024-05-31', 'S07/fx_directory_2024_11', false],
    ['the VAT law applies since 2026', '2026-01-01', 'S02/vat_law', true],
    ['and not before', '2025-12-31', 'S02/vat_law', false],
    [
      'refund on departure from an overseas warehouse since 2025',
      '2025-01-27',
      'T04/overseas_warehouse_refund_2025_3',
      true,
    ],
    ['and not before', '2025-01-26', 'T04/overseas_warehouse_refund_2025_3', false],
    ['the rules of December 2024 for parcels', '2024-12-15', 'T02/cbec_2024_167', true],
    ['and not before', '2024-12-14', 'T02/cbec_2024_167', false],
    ['returns without tax end with 2027', '2027-12-31', 'T13/cbec_returns_2026_16', true],
    ['and not after', '2028-01-01', 'T13/cbec_returns_2026_16', false],
    ['the Trademark Law of 2019 applies to the end of 2026', '2026-12-31', 'P08/trademark_law_2019', true],
    ['the next one follows', '2027-01-01', 'P08/trademark_law_2026', true],
    ['without the old one', '2027-01-01', 'P08/trademark_law_2019', false],
    ['the record rules of customs apply since 2022', '2022-01-01', 'S05/customs_record_253', true],
    ['drones are controlled anew since September 2024', '2024-09-01', 'P02/drone_control_2024_31', true],
    ['used cars under the licence rules of March 2024', '2024-03-01', 'V01/used_car_export_2024_6', true],
    ['and not before', '2024-02-29', 'V01/used_car_export_2024_6', false],
  ])('%s (%s)', (_, day, where, applies) => {
    const [task = '', rule = ''] = where.split('/')
    expect(on(day).rules(task).includes(rule)).toBe(applies)
  })
})
