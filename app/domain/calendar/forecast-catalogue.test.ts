// The forecast over the real catalogue: whatever the firm, finishing helps and waiting hurts.
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { catalogueOn } from '../catalogue/in-force'
import { HOLDINGS } from '../catalogue/reference/timing'
import { isOptional } from '../catalogue/optional'
import { buildRoadmap } from '../catalogue/roadmap'
import type { TaskEvidence } from '../catalogue/roadmap-types'
import type { Facts } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { forecastOf, type ForecastInput } from './forecast'
import { addWorkingDays } from './working-days'
import { atLeast } from '../../../tests/support/at-least'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const TODAY: IsoDate = '2026-03-02'
const everyDay = () => true

/** Every combination that matters to the catalogue's conditions, one thing changed at a time and some together. */
const BASE = makeFacts()
const PROFILES: readonly Partial<Facts>[] = [
  {},
  { tracks: ['used_car'] },
  { tracks: ['cross_border_ecommerce'], hasOwnBrand: true },
  { tracks: ['cross_border_ecommerce'], modes: ['9610'], sellingWays: ['retail_without_invoice'] },
  { tracks: ['general_goods'], hasOwnBrand: true, ownership: 'foreign_invested' },
  { tracks: ['service_trade'] },
  { tracks: ['finance_lease', 'free_trade_zone'] },
  { productFlags: ['dual_use'] },
  { productFlags: ['food', 'battery'] },
  { productFlags: ['new_vehicle'] },
  {
    wishes: ['aeo', 'approved_exporter', 'origin_certificate', 'credit_sales', 'customs_ip_record'],
    hasOwnBrand: true,
  },
]
const current = catalogueOn(catalogue, TODAY)

function ofProfile(given: Partial<Facts>, evidence: readonly TaskEvidence[] = [], more: Partial<ForecastInput> = {}) {
  const roadmap = buildRoadmap({ catalogue: current, facts: { ...BASE, ...given }, evidence, asOf: TODAY })
  const found = forecastOf({
    ...{ roadmap, tasks: current.tasks, measured: [], answerTimes: [], evidence, approved: [], reviewSince: {} },
    ...{ isWorkingDay: everyDay, ...more },
  })
  if (!found) throw new Error('nothing is left')
  return { roadmap, found }
}

describe.each(PROFILES)('of a firm with %j', (given) => {
  const { roadmap, found } = ofProfile(given)
  const tasks = roadmap.stages.flatMap((one) => one.tasks)

  test('the middle is before the long end, and both are days ahead', () => {
    expect(found.half).toBeGreaterThan(0)
    expect(found.most).toBeGreaterThan(found.half)
    expect(found.halfDay).toBe(addWorkingDays(TODAY, { count: found.half, isWorkingDay: everyDay }))
    expect(found.mostDay > found.halfDay).toBe(true)
    expect(found.stages.at(-1)).toMatchObject({ half: found.half, most: found.most })
  })

  test('decides nothing by a voluntary task, nor by one after the release', () => {
    const free = tasks.filter(({ id }) => current.tasks.some((one) => one.id === id && isOptional(one)))
    for (const { taskId } of atLeast(1, found.path)) {
      expect(free.map(({ id }) => id)).not.toContain(taskId)
      expect(HOLDINGS[taskId]?.until).not.toBe('never')
    }
    expect(found.path.length).toBeGreaterThan(2)
  })

  test('finishing any task never makes it later', () => {
    let checked = 0
    for (const { id } of atLeast(1, tasks)) {
      const after = ofProfile(given, [makeEvidence(id)]).found
      expect([after.half <= found.half, after.most <= found.most], id).toEqual([true, true])
      checked += 1
    }
    expect(checked).toBeGreaterThan(8)
  })

  test('a task that takes longer never makes it sooner', () => {
    for (const { taskId } of atLeast(1, found.path)) {
      const after = ofProfile(given, [], { measured: [{ taskId, days: 200, p90Days: 300, firms: 9 }] }).found
      expect([after.half > found.half, after.most > found.most], taskId).toEqual([true, true])
    }
  })
})

describe('what does not hold up', () => {
  test('an own brand adds days until the trademark is filed, not the 253 until it is registered', () => {
    const [without, brand] = [ofProfile({}).found, ofProfile({ hasOwnBrand: true }).found]
    expect(brand.half - without.half).toBeLessThanOrEqual(3)
    expect(brand.runningOn).toContainEqual({ taskId: 'P08', days: [150, 250] })
    expect(brand.most).toBeLessThan(100)
  })

  test('a filed trademark holds up nothing', () => {
    const filed: TaskEvidence = { ...makeEvidence('P08'), progress: 'started', agencySince: TODAY }
    expect(ofProfile({ hasOwnBrand: true }, [filed]).found.half).toBe(ofProfile({}).found.half)
  })

  test('wishes for voluntary steps change nothing', () => {
    expect(ofProfile({ wishes: ['aeo', 'approved_exporter', 'credit_sales'] }).found).toMatchObject({
      half: ofProfile({}).found.half,
      most: ofProfile({}).found.most,
    })
  })

  test('an answer moves it: a licence for dual-use goods takes its days', () => {
    expect(ofProfile({ productFlags: ['dual_use'] }).found.half).toBeGreaterThan(ofProfile({}).found.half + 30)
  })

  test('being on the exporter list already takes its days away', () => {
    const [before, after] = [
      ofProfile({ tracks: ['used_car'] }),
      ofProfile({ tracks: ['used_car'] }, [makeEvidence('V01')]),
    ]
    expect(after.found.half).toBeLessThan(before.found.half - 20)
  })

  test('meanwhile there is something that can be started today', () => {
    const { found } = ofProfile({})
    expect(found.meanwhile[0]).toEqual({ taskId: 'P01', after: null })
    expect(found.meanwhile).toContainEqual({ taskId: 'S02', after: 'S01' })
    expect(found.meanwhile.map(({ taskId }) => taskId)).not.toContain('P02')
  })
})
