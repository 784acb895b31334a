import { describe, expect, it } from 'vitest'
import { catalogue, findTask } from './catalogue'
import { countDocuments, countNotNow, countTasks, dutyOf } from './counts'
import { catalogueOn } from './in-force'
import { buildRoadmap, isRetired } from './roadmap'
import type { TaskEvidence } from './roadmap-types'
import { totalsOf } from './totals'
import type { Facts, Task } from './types'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'
import { atLeast } from '../../../tests/support/at-least'
import { everyProfile } from '../../../tests/support/every-profile'

const DAY = '2026-12-01'
const current = catalogueOn(catalogue, DAY)

function roadmapOf(facts: Facts, evidence: readonly TaskEvidence[] = []) {
  return buildRoadmap({ catalogue: current, facts, evidence, asOf: DAY })
}

/** One of each list of tasks. */
function everyRoadmap() {
  const lists = new Map(
    everyProfile().map((facts) => {
      const shape = current.tasks.length + Object.values(facts).flat().join()
      return [shape, facts] as const
    }),
  )
  // Every thirteenth is enough to meet each task, and takes a second.
  return [...lists.values()].filter((_, index) => index % 13 === 0).map((facts) => roadmapOf(facts))
}

describe('the counts of every profile', () => {
  const roadmaps = everyRoadmap()

  it('put each task into one class, and the stages add up to the whole', () => {
    const met = new Set<string>()
    for (const roadmap of atLeast(300, roadmaps)) {
      const all = roadmap.stages.flatMap(({ tasks }) => tasks)
      for (const { id } of all) met.add(id)
      const { tasks } = totalsOf({ roadmap, tasks: current.tasks })
      const stages = roadmap.stages.map((stage) => countTasks(stage.tasks, current.tasks))
      const sum = (of: 'required' | 'optional' | 'afterRelease' | 'done') =>
        stages.reduce((total, stage) => total + stage[of], 0)
      const { required, optional, afterRelease, done, notNow } = tasks
      expect({ required, optional, afterRelease, done }).toEqual({
        ...{ required: sum('required'), optional: sum('optional') },
        ...{ afterRelease: sum('afterRelease'), done: 0 },
      })
      expect(required + optional + afterRelease).toBe(all.length)
      const inForce = current.tasks.filter((task) => !isRetired(task, DAY) && (task.validFrom ?? DAY) <= DAY)
      expect(all.length + notNow).toBe(inForce.length)
    }
    expect(met.size).toBeGreaterThan(45)
  })

  it('put each document into one class, and what is missing is required and not on file', () => {
    for (const roadmap of atLeast(300, roadmaps)) {
      const all = roadmap.stages.flatMap(({ tasks }) => tasks)
      const given = { onFile: ['business_licence', 'export_declaration', 'nobody_asks'], isDoneElsewhere: () => false }
      const { required, onRequest, onFile, missing } = countDocuments(all, { tasks: current.tasks, day: DAY, given })
      expect(required.filter((type) => onRequest.includes(type))).toEqual([])
      expect(missing).toEqual(required.filter((type) => !onFile.includes(type)))
      expect(onFile).not.toContain('nobody_asks')
    }
  })
})

describe('what comes after the release', () => {
  const after = (facts: Facts) =>
    roadmapOf(facts)
      .stages.flatMap(({ tasks }) => tasks)
      .filter(isAfter)
  const isAfter = ({ id }: { readonly id: string }) => ['T13', 'T14', 'T16', 'V03'].includes(id)

  it('waits for the declaration, whatever the firm is', () => {
    const found = everyProfile()
      .filter((_, index) => index % 13 === 0)
      .flatMap(after)
    expect(new Set(found.map(({ id }) => id))).toEqual(
      new Set(['T13', 'T14', 'T16', 'V03'].filter((id) => id !== 'T16')),
    )
    expect(found.filter(({ blockedBy }) => !blockedBy.includes('T12'))).toEqual([])
  })

  it.each([
    ['T13', {}],
    ['T16', { vatStatus: 'small_scale' }],
    ['T14', { modes: ['9710'] }],
    ['V03', { tracks: ['used_car'] }],
  ])('%s does not open with the licence, but with the release', (id, given) => {
    const facts = makeFacts(given)
    const others = current.tasks.map((task) => task.id).filter((one) => one !== 'T12' && one !== id)
    const stateOf = (done: readonly string[]) =>
      roadmapOf(
        facts,
        done.map((one) => makeEvidence(one)),
      )
        .stages.flatMap(({ tasks }) => tasks)
        .find((one) => one.id === id)
    expect(stateOf(others)).toMatchObject({ state: 'blocked', blockedBy: ['T12'] })
    expect(stateOf([...others, 'T12'])).toMatchObject({ state: 'ready', blockedBy: [] })
  })
})

describe('one task', () => {
  it.each([
    ['S01', 'required'],
    ['T12', 'required'],
    ['S08', 'after_release'],
    ['V03', 'after_release'],
    ['T15', 'optional'],
  ] as const)('%s is %s', (id, duty) => {
    expect(dutyOf(findTask(id) as Task)).toBe(duty)
  })

  it('is done once it is accepted, and only a required one counts', () => {
    const listed = [
      { id: 'S01', state: 'accepted' },
      { id: 'S02', state: 'with_advisor' },
      { id: 'S08', state: 'accepted' },
    ] as const
    expect(countTasks(listed, current.tasks)).toEqual({ required: 2, optional: 0, afterRelease: 1, done: 1 })
    expect(countNotNow(listed, [findTask('S01') as Task, findTask('T12') as Task], DAY)).toBe(1)
  })
})

it('a document whose task was done elsewhere is not missing', () => {
  const listed = [{ id: 'S05' }]
  const given = { onFile: [], isDoneElsewhere: ({ id }: Task) => id === 'S05' }
  const asked = countDocuments(listed, { tasks: current.tasks, day: DAY })
  const over = countDocuments(listed, { tasks: current.tasks, day: DAY, given })
  expect(asked.missing.length).toBeGreaterThan(0)
  expect(over.missing).toEqual([])
  expect(over.onRequest).toEqual(expect.arrayContaining([...asked.missing]))
})
