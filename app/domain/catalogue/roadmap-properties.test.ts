import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from '../channel/mode'
import { CHANNELS } from '../channel/reference/channels'
import { PRODUCT_FLAGS, REGIONS, SEGMENTS, SELLING_WAYS, shipmentOf, TRACKS, WISHES } from '../firm/profile'
import { CITIES } from '../firm/reference/liaoning'
import { catalogue, findTask } from './catalogue'
import { evaluate } from './conditions'
import { buildRoadmap } from './roadmap'
import type { Roadmap } from './roadmap-types'
import { STAGE_IDS, type Catalogue, type Facts } from './types'
import { atLeast } from '../../../tests/support/at-least'
import { rounds } from '../../../tests/support/soak'

const anyFacts = fc.record({
  segment: fc.constantFrom(...SEGMENTS),
  ownership: fc.constantFrom('domestic', 'foreign_invested'),
  city: fc.constantFrom(...CITIES.map(({ code }) => code)),
  tracks: fc.subarray([...TRACKS]),
  targetRegions: fc.subarray([...REGIONS]),
  inPilotZone: fc.boolean(),
  hasOwnBrand: fc.boolean(),
  productFlags: fc.subarray([...PRODUCT_FLAGS]),
  sellingWays: fc.subarray([...SELLING_WAYS]),
  wishes: fc.subarray([...WISHES]),
  markets: fc.subarray(['KZ', 'PL', 'RS', 'JP', 'GE']),
  channels: fc.subarray(CHANNELS.map(({ id }) => id)),
  modes: fc.subarray([...EXPORT_MODES]),
  vatStatus: fc.constantFrom('general', 'small_scale', 'unknown'),
  screening: fc.constantFrom('unknown', 'clear', 'dual_use_licence', 'export_licence', 'licence_needed', 'prohibited'),
}) satisfies fc.Arbitrary<Facts>

const anyEvidence = fc.uniqueArray(
  fc.record({
    taskId: fc.constantFrom(...catalogue.tasks.map((task) => task.id)),
    progress: fc.constantFrom('none' as const, 'started' as const, 'complete' as const),
    verdict: fc.constantFrom('accepted' as const, 'needs_changes' as const, null),
    isUnderReview: fc.boolean(),
    agencySince: fc.constantFrom('2026-10-01' as const, null),
    expiresOn: fc.constantFrom('2026-10-01' as const, '2027-10-01' as const, null),
  }),
  { selector: (entry) => entry.taskId },
)

const anyDay = fc.constantFrom(
  '2020-01-01' as const,
  '2022-12-29' as const,
  '2022-12-30' as const,
  '2026-11-23' as const,
)
const anyInput = fc.record({ facts: anyFacts, evidence: anyEvidence, asOf: anyDay })

/** At least this many profiles and days are drawn. */
const PROFILES = rounds(400, 20_000)

function tasksOf(roadmap: Roadmap) {
  return roadmap.stages.flatMap((stage) => stage.tasks)
}

function reversed(source: Catalogue): Catalogue {
  const tasks = source.tasks.map((task) => ({ ...task, dependsOn: [...task.dependsOn].reverse() }))
  return { ...source, tasks: tasks.reverse(), rules: [...source.rules].reverse() }
}

describe('for every firm, on every day', () => {
  it('the order of what is put in changes nothing', () => {
    fc.assert(
      fc.property(anyInput, ({ facts, evidence, asOf: day }) => {
        const turned: Facts = { ...facts, tracks: [...facts.tracks].reverse(), modes: [...facts.modes].reverse() }
        expect(
          buildRoadmap({ catalogue: reversed(catalogue), facts: turned, evidence: [...evidence].reverse(), asOf: day }),
        ).toEqual(buildRoadmap({ catalogue, facts, evidence, asOf: day }))
      }),
      { numRuns: PROFILES },
    )
  })

  it('the same question has the same answer, and nothing put in is changed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = structuredClone(input)
        const first = buildRoadmap({ catalogue, ...input })
        expect(buildRoadmap({ catalogue, ...input })).toEqual(first)
        expect(input).toEqual(before)
      }),
      { numRuns: PROFILES },
    )
  })

  it('dependencies stay inside the roadmap and come first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const tasks = tasksOf(buildRoadmap({ catalogue, ...input }))
        const position = new Map(tasks.map((task, index) => [task.id, index]))
        const wrong = tasks.flatMap(({ id, dependsOn, opens, blockedBy }, index) => [
          ...dependsOn.filter((before) => (position.get(before) ?? Infinity) >= index).map((before) => [id, before]),
          ...opens.filter((after) => (position.get(after) ?? -1) <= index).map((after) => [id, after]),
          ...blockedBy.filter((before) => !dependsOn.includes(before)).map((before) => [id, before]),
        ])
        expect(wrong).toEqual([])
      }),
      { numRuns: PROFILES },
    )
  })

  it('there is one thing that the export rests on: a contract, a shop’s orders, a lease or a service', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ids = tasksOf(buildRoadmap({ catalogue, ...input })).map((task) => task.id)
        const ships = shipmentOf(input.facts.tracks)
        const wanted = { sold: ['T08', 'W02'], leased: ['X10'], nothing: ['X08'] }
        expect(ids.filter((id) => wanted[ships].includes(id))).toHaveLength(1)
        expect(ids.filter((id) => ['T08', 'W02', 'X10', 'X08'].includes(id))).toHaveLength(1)
      }),
      { numRuns: PROFILES },
    )
  })

  it('every task stands in its stage once, and what is counted adds up', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const roadmap = buildRoadmap({ catalogue, ...input })
        const ids = [...tasksOf(roadmap).map((task) => task.id), ...roadmap.retired.map((task) => task.id)]
        expect(new Set(ids).size).toBe(ids.length)
        expect(roadmap.stages.map((stage) => stage.id)).toEqual(STAGE_IDS)
        for (const stage of atLeast(1, roadmap.stages)) {
          expect(atLeast(1, stage.tasks).every((task) => task.stage === stage.id)).toBe(true)
          expect(stage.accepted).toBeLessThanOrEqual(stage.total)
          expect(stage.total).toBeLessThanOrEqual(stage.tasks.length)
        }
      }),
      { numRuns: PROFILES },
    )
  })

  it('blocked is never said of a task whose dependencies are there, and next is always a turn of the firm', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const roadmap = buildRoadmap({ catalogue, ...input })
        const tasks = tasksOf(roadmap)
        for (const task of atLeast(1, tasks)) {
          if (task.state === 'blocked') expect(task.blockedBy.length).toBeGreaterThan(0)
          if (task.state === 'ready') expect(task.blockedBy).toEqual([])
        }
        const { next } = roadmap
        if (next?.kind === 'task') expect(tasks.find((task) => task.id === next.taskId)?.turn).toBe('firm')
        if (next?.kind === 'submit') {
          expect(roadmap.stages.find((stage) => stage.id === next.stage)?.isComplete).toBe(true)
        }
        if (tasks.some((task) => task.state === 'needs_you')) expect(next?.kind).toBe('task')
      }),
      { numRuns: PROFILES },
    )
  })

  it('a dependency that is not on the roadmap is of no concern to the firm, or abolished; and every task has its firm', () => {
    const everSelected = new Set<string>()
    let looked = 0
    fc.assert(
      fc.property(anyInput, ({ facts, evidence, asOf: day }) => {
        const roadmap = buildRoadmap({ catalogue, facts, evidence, asOf: day })
        const onIt = new Set(tasksOf(roadmap).map(({ id }) => id))
        const abolished = new Set(roadmap.retired.map(({ id }) => id))
        for (const id of [...onIt, ...abolished]) everSelected.add(id)
        for (const { id, dependsOn } of atLeast(1, tasksOf(roadmap))) {
          const all = catalogue.tasks.find((task) => task.id === id)?.dependsOn ?? []
          const missing = all.filter((other) => !dependsOn.includes(other))
          looked += missing.length
          for (const other of atLeast(0, missing)) {
            const task = findTask(other)
            const isElsewhere = task && (!evaluate(task.appliesWhen, facts).holds || (task.validFrom ?? day) > day)
            expect([other, isElsewhere || abolished.has(other)]).toEqual([other, true])
            expect(onIt.has(other)).toBe(false)
          }
        }
      }),
      { numRuns: PROFILES },
    )
    expect(looked).toBeGreaterThan(0)
    expect(catalogue.tasks.map(({ id }) => id).filter((id) => !everSelected.has(id))).toEqual([])
  })
})
