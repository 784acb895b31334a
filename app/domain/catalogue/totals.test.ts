import { describe, expect, it } from 'vitest'
import { catalogue, findRule } from './catalogue'
import { catalogueOn } from './in-force'
import { COSTS, type TaskCost } from './reference/costs'
import { buildRoadmap } from './roadmap'
import type { Roadmap, RoadmapTask } from './roadmap-types'
import { totalsOf } from './totals'
import type { Task } from './types'
import { makeFacts } from '../../../tests/factories/facts'

const DAY = '2026-11-24'

const nothing = makeFacts({ tracks: [] })

const field = { id: 'number', kind: 'text', isRequired: true, maxLength: 40 } as const

function task(id: string, given: Partial<Task> = {}): Task {
  return {
    id,
    stage: 'register',
    order: 1,
    appliesWhen: { always: true },
    dependsOn: [],
    rules: [],
    confidence: 'high',
    fields: [field],
    documents: [],
    authorities: [{ id: 'customs' }],
    agencyDays: null,
    ...given,
  }
}

function onRoadmap({ id, stage, dependsOn }: Task): RoadmapTask {
  return {
    id,
    stage,
    dependsOn,
    state: 'ready',
    turn: 'firm',
    progress: 'none',
    blockedBy: [],
    opens: [],
    because: [],
    rules: [],
    authorities: [],
  }
}

function roadmapOf(tasks: readonly Task[]): Pick<Roadmap, 'asOf' | 'stages'> {
  const stage = { id: 'register', tasks: tasks.map(onRoadmap), accepted: 0, total: tasks.length, isComplete: false }
  return { asOf: DAY, stages: [{ ...stage, id: 'register' as const }] }
}

const fee = (low: number, high = low): TaskCost => ({
  fee: { low, high, currency: 'CNY' },
  hasOtherCharges: false,
  source: { name: 'the office', asOf: '2026-11-23' },
  confidence: 'high',
})
const unknown: TaskCost = {
  fee: null,
  hasOtherCharges: true,
  source: { name: 'banks', asOf: '2026-11-23' },
  confidence: 'low',
}

const totals = (tasks: readonly Task[], costs: Readonly<Record<string, TaskCost>> = {}) =>
  totalsOf({ roadmap: roadmapOf(tasks), tasks, costs })

describe('fees', () => {
  it.each([
    ['nothing stated', {}, { fees: { low: 0, high: 0 }, withFee: 0, withoutStatedFee: 2, withOtherCharges: 0 }],
    ['both free', { A: fee(0), B: fee(0) }, { fees: { low: 0, high: 0 }, withFee: 0, withoutStatedFee: 0 }],
    ['one stated', { A: fee(27_000) }, { fees: { low: 27_000, high: 27_000 }, withFee: 1, withoutStatedFee: 1 }],
    ['two ranges', { A: fee(1, 5), B: fee(10, 70) }, { fees: { low: 11, high: 75 }, withFee: 2 }],
    ['one unknown', { A: fee(3), B: unknown }, { fees: { low: 3, high: 3 }, withoutStatedFee: 1, withOtherCharges: 0 }],
    ['others charge too', { A: { ...fee(0), hasOtherCharges: true }, B: fee(0) }, { withOtherCharges: 1 }],
  ])('%s', (_, costs, expected) => {
    expect(totals([task('A'), task('B')], costs)).toMatchObject(expected)
  })

  it('of a task that nobody has to do are not added', () => {
    const given = totals([task('A'), task('B', { fields: [] })], { A: fee(5), B: fee(1000) })
    expect(given).toMatchObject({ tasks: { required: 1, optional: 1 }, fees: { low: 5, high: 5 }, withoutStatedFee: 0 })
  })
})

describe('documents', () => {
  it('count once, and as required when one task requires them', () => {
    const given = totals([
      task('A', { documents: [{ type: 'licence', isRequired: false }] }),
      task('B', { documents: [{ type: 'licence', isRequired: true }] }),
      task('C', { documents: [{ type: 'photo', isRequired: false }] }),
    ])
    expect(given.documents).toEqual({ required: ['licence'], onRequest: ['photo'], onFile: [], missing: ['licence'] })
  })

  it.each([
    [{ validTo: '2026-11-23' }, []],
    [{ validTo: DAY }, ['form']],
    [{ validFrom: '2026-11-25' }, []],
  ] as const)('in force %j on the day', (inForce, expected) => {
    const given = totals([task('A', { documents: [{ type: 'form', isRequired: true, ...inForce }] })])
    expect(given.documents.required).toEqual(expected)
  })
})

describe('the costs of the catalogue', () => {
  it.each(catalogue.tasks)('$id has one, with a source', ({ id }) => {
    const source = COSTS[id]?.source
    expect(source && ('rule' in source ? findRule(source.rule)?.id : source.name)).toBeTruthy()
  })

  it('belong to tasks', () => {
    const ids = new Set(catalogue.tasks.map(({ id }) => id))
    expect(Object.keys(COSTS).filter((id) => !ids.has(id))).toEqual([])
  })

  const fees = Object.entries(COSTS).flatMap(([id, { fee: stated }]) => (stated ? [[id, stated] as const] : []))

  it('some are stated', () => {
    expect(fees.length).toBeGreaterThan(10)
  })

  it.each(fees)('%s is whole fen from low to high', (_, stated) => {
    expect(Number.isInteger(stated.low) && Number.isInteger(stated.high)).toBe(true)
    expect(stated.low).toBeGreaterThanOrEqual(0)
    expect(stated.high).toBeGreaterThanOrEqual(stated.low)
  })
})

describe('a real roadmap', () => {
  const current = catalogueOn(catalogue, DAY)
  it.each([['general_goods'], ['used_car'], ['cross_border_ecommerce'], ['service_trade']])('of %s', (track) => {
    const facts = { ...nothing, tracks: [track] }
    const roadmap = buildRoadmap({ catalogue: current, facts, evidence: [], asOf: DAY })
    const sums = totalsOf({ roadmap, tasks: current.tasks })
    expect(sums.documents.required.length).toBeGreaterThan(0)
    expect(sums.withoutStatedFee).toBeLessThan(sums.tasks.required)
  })
})
