import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { buildRoadmap } from './roadmap'
import type { Roadmap, TaskEvidence } from './roadmap-types'
import type { Facts, Task } from './types'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const factory = makeFacts({ segment: 'industrial_enterprise', targetRegions: ['central_asia'] })
const asOf = '2026-11-23'

function roadmapOf(facts: Partial<Facts>, evidence: readonly TaskEvidence[] = []): Roadmap {
  return buildRoadmap({ catalogue, facts: { ...factory, ...facts }, evidence, asOf })
}

function tasksOf(roadmap: Roadmap) {
  return roadmap.stages.flatMap((stage) => stage.tasks)
}

function idsOf(roadmap: Roadmap): readonly string[] {
  return tasksOf(roadmap).map((task) => task.id)
}

function taskOf(roadmap: Roadmap, id: string) {
  const task = tasksOf(roadmap).find((candidate) => candidate.id === id)
  if (!task) throw new Error(`${id} is not on the roadmap`)
  return task
}

describe('which tasks a firm has', () => {
  it('gives a factory that sells general goods the base path, in order', () => {
    expect(roadmapOf({}).stages.map((stage) => [stage.id, stage.tasks.map((task) => task.id)])).toEqual([
      ['register', ['S01', 'S02', 'S05', 'S06', 'S07', 'S08']],
      ['market', ['P01', 'P02', 'M01', 'P06']],
      ['ecommerce', ['C01', 'T01', 'T10']],
      ['export', ['T08', 'T07', 'T12', 'T13']],
    ])
  })

  it.each<[string, Partial<Facts>, string, boolean]>([
    ['a foreign-invested firm reports its investment', { ownership: 'foreign_invested' }, 'S10', true],
    ['a domestic firm does not', {}, 'S10', false],
    ['a small-scale taxpayer has no refund record', { vatStatus: 'small_scale' }, 'S08', false],
    ['a small-scale taxpayer has no refund claim', { vatStatus: 'small_scale' }, 'T13', false],
    ['a general taxpayer has one', { vatStatus: 'general' }, 'S08', true],
    ['who does not know yet is told about it', { vatStatus: 'unknown' }, 'S08', true],
    ['e-commerce sellers register with the platform', { tracks: ['cross_border_ecommerce'] }, 'S11', true],
    ['so does who chose parcels', { modes: ['9610'] }, 'S11', true],
    ['so does who chose bonded stock', { modes: ['1210'] }, 'S11', true],
    ['general trade alone does not', { modes: ['0110'] }, 'S11', false],
    ['a brand owner protects the brand', { hasOwnBrand: true }, 'P08', true],
    ['an e-commerce seller too', { tracks: ['cross_border_ecommerce'] }, 'P08', true],
    ['others need not', {}, 'P08', false],
    ['parcels have their task', { modes: ['9610'] }, 'T02', true],
    ['platform orders have theirs', { modes: ['9710'] }, 'T03', true],
    ['stock abroad has its own', { modes: ['9810'] }, 'T04', true],
    ['no mode chosen, no parcels', {}, 'T02', false],
    ['general trade is expected before a mode is chosen', { tracks: ['used_car'] }, 'T07', true],
    ['and stays for cars, whatever was chosen', { tracks: ['used_car'], modes: ['9710'] }, 'T07', true],
    ['it goes when another mode is chosen', { modes: ['9610'] }, 'T07', false],
    ['it stays when it is among those chosen', { modes: ['9610', '0110'] }, 'T07', true],
    ['it is not expected of e-commerce alone', { tracks: ['cross_border_ecommerce'] }, 'T07', false],
    ['car exporters need to be listed', { tracks: ['used_car'] }, 'V01', true],
    ['car exporters need a licence per car', { tracks: ['used_car'] }, 'V02', true],
    ['car exporters see the car off', { tracks: ['used_car'] }, 'V03', true],
    ['others do not', {}, 'V02', false],
  ])('%s', (_, facts, id, isThere) => {
    expect(idsOf(roadmapOf(facts)).includes(id)).toBe(isThere)
  })

  it('says which answers put a task there', () => {
    const roadmap = roadmapOf({ tracks: ['cross_border_ecommerce'], hasOwnBrand: true, modes: ['9810'] })
    expect(taskOf(roadmap, 'P08').because).toEqual([
      { is: ['hasOwnBrand', true] },
      { has: ['tracks', 'cross_border_ecommerce'] },
    ])
    expect(taskOf(roadmap, 'S11').because).toEqual([
      { has: ['tracks', 'cross_border_ecommerce'] },
      { has: ['modes', '9810'] },
    ])
    expect(taskOf(roadmap, 'S08').because).toEqual([{ not: { is: ['vatStatus', 'small_scale'] } }])
    expect(taskOf(roadmap, 'S01').because).toEqual([])
  })

  it.each<[string, Partial<Facts>, string]>([
    ['parcels to consumers only', { modes: ['9610'] }, 'W02'],
    ['bonded stock for consumers only', { modes: ['1210'], tracks: ['cross_border_ecommerce'] }, 'W02'],
    ['no mode chosen yet', { modes: [] }, 'T08'],
    ['parcels and containers', { modes: ['9610', '0110'] }, 'T08'],
    ['stock in an overseas warehouse', { modes: ['9810'] }, 'T08'],
    ['parcels, and buyers met in person', { modes: ['9610'], sellingWays: ['marketplace', 'offline_b2b'] }, 'T08'],
    ['used cars', { modes: ['9610'], tracks: ['used_car'] }, 'T08'],
  ])('asks for the documents of the first sale that fit: %s', (_, facts, id) => {
    const roadmap = roadmapOf(facts)
    expect(taskOf(roadmap, id).opens).toContain('T12')
    expect(taskOf(roadmap, 'T12').dependsOn).toContain(id)
  })

  it('shows dependencies of this firm only', () => {
    expect(taskOf(roadmapOf({}), 'T12').dependsOn).toEqual(['T08', 'T07'])
    expect(taskOf(roadmapOf({ modes: ['9610', '9810'] }), 'T12').dependsOn).toEqual(['T02', 'T04', 'T08'])
    expect(taskOf(roadmapOf({ tracks: ['used_car'] }), 'T12').dependsOn).toEqual(['T08', 'T07', 'V02'])
    expect(taskOf(roadmapOf({}), 'S01').opens).toEqual(['S02', 'S05', 'S06', 'S07'])
  })
})

describe('tasks that the law has abolished', () => {
  it.each([
    ['2022-12-01', true],
    ['2022-12-29', true],
    ['2022-12-30', false],
    ['2023-01-01', false],
    ['2026-11-23', false],
  ] as const)('on %s the trade operator record is still to be done: %s', (day, isActive) => {
    const roadmap = buildRoadmap({ catalogue, facts: factory, evidence: [], asOf: day })
    expect(idsOf(roadmap).includes('S03')).toBe(isActive)
    expect(roadmap.retired).toEqual(
      isActive ? [] : [{ id: 'S03', stage: 'register', retiredOn: '2022-12-30', rule: 'foreign_trade_law_2022' }],
    )
  })

  it('does not name an abolished task that was never for this firm', () => {
    const tasks = catalogue.tasks.map((task): Task =>
      task.id === 'S03' ? { ...task, appliesWhen: { any: [] } } : task,
    )
    expect(buildRoadmap({ catalogue: { ...catalogue, tasks }, facts: factory, evidence: [], asOf }).retired).toEqual([])
  })

  it('does not count them and does not wait for them', () => {
    const register = roadmapOf({}).stages[0]
    expect(register?.total).toBe(5)
    expect(taskOf(roadmapOf({}), 'S01').opens).not.toContain('S03')
  })

  it('leaves out a task until it begins', () => {
    const tasks = catalogue.tasks.map((task): Task => (task.id === 'P06' ? { ...task, validFrom: '2027-01-01' } : task))
    const on = (day: '2026-12-31' | '2027-01-01') =>
      idsOf(buildRoadmap({ catalogue: { ...catalogue, tasks }, facts: factory, evidence: [], asOf: day }))
    expect(on('2026-12-31')).not.toContain('P06')
    expect(on('2027-01-01')).toContain('P06')
  })
})

describe('the state of a task and whose turn it is', () => {
  it.each<[string, Partial<TaskEvidence>, string, string]>([
    ['untouched', { progress: 'none' }, 'ready', 'firm'],
    ['begun', { progress: 'started' }, 'ready', 'firm'],
    ['given', {}, 'ready', 'firm'],
    ['filed with the authority', { progress: 'started', agencySince: '2026-11-20' }, 'with_agency', 'agency'],
    ['to be put right', { verdict: 'needs_changes' }, 'needs_you', 'firm'],
    ['to be put right, though filed', { verdict: 'needs_changes', agencySince: '2026-11-20' }, 'needs_you', 'firm'],
    ['submitted', { isUnderReview: true }, 'with_advisor', 'advisor'],
    ['submitted again after changes', { isUnderReview: true, verdict: 'needs_changes' }, 'with_advisor', 'advisor'],
    ['accepted', { verdict: 'accepted' }, 'accepted', 'nobody'],
    ['accepted, and the stage is submitted again', { verdict: 'accepted', isUnderReview: true }, 'accepted', 'nobody'],
    ['accepted, last day', { verdict: 'accepted', expiresOn: asOf }, 'accepted', 'nobody'],
    ['accepted, day after the last', { verdict: 'accepted', expiresOn: '2026-11-22' }, 'lapsed', 'firm'],
    [
      'renewed and submitted',
      { verdict: 'accepted', expiresOn: '2026-11-22', isUnderReview: true },
      'with_advisor',
      'advisor',
    ],
  ])('%s', (_, evidence, state, turn) => {
    expect(taskOf(roadmapOf({}, [makeEvidence('S01', evidence)]), 'S01')).toMatchObject({ state, turn })
  })

  it('cannot start before what it depends on is given', () => {
    expect(taskOf(roadmapOf({}), 'S06')).toMatchObject({ state: 'blocked', turn: 'nobody', blockedBy: ['S01', 'S05'] })
    expect(taskOf(roadmapOf({}, [makeEvidence('S01')]), 'S06').blockedBy).toEqual(['S05'])
    expect(taskOf(roadmapOf({}, [makeEvidence('S01'), makeEvidence('S05')]), 'S06')).toMatchObject({
      state: 'ready',
      blockedBy: [],
    })
  })

  it.each<[string, Partial<TaskEvidence>, boolean]>([
    ['begun', { progress: 'started' }, false],
    ['given', {}, true],
    ['under review', { progress: 'started', isUnderReview: true }, true],
    ['accepted', { progress: 'started', verdict: 'accepted' }, true],
    ['given, with an answer that settles nothing', { isUnsettled: true }, false],
    ['under review with one', { isUnsettled: true, isUnderReview: true }, false],
    ['accepted with one', { isUnsettled: true, verdict: 'accepted' }, true],
    ['only filed', { progress: 'started', agencySince: '2026-11-01' }, false],
  ])('what others wait for counts when it is %s: %s', (_, evidence, opens) => {
    expect(taskOf(roadmapOf({}, [makeEvidence('S01', evidence)]), 'S02').state).toBe(opens ? 'ready' : 'blocked')
  })
})
