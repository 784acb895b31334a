import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { buildRoadmap } from './roadmap'
import type { Roadmap, TaskEvidence } from './roadmap-types'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const factory = makeFacts({ segment: 'industrial_enterprise', targetRegions: ['central_asia'] })

function roadmapOf(evidence: readonly TaskEvidence[]): Roadmap {
  return buildRoadmap({ catalogue, facts: factory, evidence, asOf: '2026-11-23' })
}

const registered = ['S01', 'S02', 'S05', 'S06', 'S07', 'S08']
const marketChosen = ['P01', 'P02', 'M01', 'P06']
const setUp = ['C01', 'T01', 'T10']
const exported = ['T08', 'T07', 'T12']

function all(ids: readonly string[], more: Partial<TaskEvidence> = {}): readonly TaskEvidence[] {
  return ids.map((id) => makeEvidence(id, more))
}

const accepted = { verdict: 'accepted' } as const
const underReview = { isUnderReview: true } as const

describe('how far a stage is', () => {
  it('counts the accepted ones', () => {
    const roadmap = roadmapOf([...all(['S01', 'S02'], accepted), makeEvidence('S05')])
    expect(roadmap.stages[0]).toMatchObject({ accepted: 2, total: 5, isComplete: false })
  })

  it('is complete when everything asked for is given', () => {
    expect(roadmapOf(all(registered)).stages[0]).toMatchObject({ accepted: 0, isComplete: true })
  })

  it('does not wait for the refund, which comes months later, nor count it', () => {
    const [, , , last] = roadmapOf(all(exported, accepted)).stages
    expect(last).toMatchObject({ accepted: 3, total: 3, isComplete: true })
  })

  it.each([
    ['untouched', 'none'],
    ['begun and waiting for the tax office', 'started'],
  ] as const)('does not wait for the refund record, which may follow: %s', (_what, progress) => {
    const [first] = roadmapOf([...all(registered.slice(0, -1)), makeEvidence('S08', { progress })]).stages
    expect(first).toMatchObject({ isComplete: true, total: 5 })
  })

  it('counts the refund record once it is given, so that it is submitted then', () => {
    const before = all(registered.slice(0, -1), accepted)
    const { stages, next } = roadmapOf([...before, makeEvidence('S08')])
    expect(stages[0]).toMatchObject({ accepted: 5, total: 6, isComplete: true })
    expect(next).toEqual({ kind: 'submit', stage: 'register' })
    expect(roadmapOf([...before, makeEvidence('S08', accepted)]).stages[0]).toMatchObject({ accepted: 6, total: 6 })
    expect(roadmapOf([...before, makeEvidence('S08', { progress: 'started' })]).next).toEqual({
      kind: 'task',
      taskId: 'P01',
    })
  })

  it('wants an optional task that was begun to be right', () => {
    const [, , , last] = roadmapOf([...all(exported), makeEvidence('T13', { progress: 'started' })]).stages
    expect(last?.isComplete).toBe(false)
  })
})

describe('the one thing to do next', () => {
  it.each<[string, readonly TaskEvidence[], Roadmap['next']]>([
    ['begins with the licence', [], { kind: 'task', taskId: 'S01' }],
    [
      'goes on with what is not finished',
      [makeEvidence('S01'), makeEvidence('S02', { progress: 'started' })],
      { kind: 'task', taskId: 'S02' },
    ],
    ['submits a stage that is complete', all(registered), { kind: 'submit', stage: 'register' }],
    ['prepares ahead while the advisor reads', all(registered, underReview), { kind: 'task', taskId: 'P01' }],
    [
      'prepares ahead while the authority works',
      [
        ...all(['S01', 'S02', 'S05', 'S07', 'S08']),
        makeEvidence('S06', { progress: 'started', agencySince: '2026-11-20' }),
      ],
      { kind: 'task', taskId: 'P01' },
    ],
    [
      'submits nothing before the stage ahead of it is approved',
      [...all(registered, underReview), ...all(marketChosen), ...all(setUp), ...all(exported)],
      { kind: 'task', taskId: 'T13' },
    ],
    [
      'submits the second stage once the first is approved',
      [...all(registered, accepted), ...all(marketChosen)],
      { kind: 'submit', stage: 'market' },
    ],
    [
      'puts right first, wherever it is',
      [...all(registered, accepted), makeEvidence('P02', { verdict: 'needs_changes' })],
      { kind: 'task', taskId: 'P02' },
    ],
    [
      'renews what has lapsed',
      [...all(registered, accepted).slice(1), makeEvidence('S01', { ...accepted, expiresOn: '2026-01-01' })],
      { kind: 'task', taskId: 'S01' },
    ],
    [
      'puts right before it renews',
      [
        makeEvidence('S01', { ...accepted, expiresOn: '2026-01-01' }),
        makeEvidence('P01', { verdict: 'needs_changes' }),
      ],
      { kind: 'task', taskId: 'P01' },
    ],
    [
      'claims the refund when all else is approved',
      [...registered, ...marketChosen, ...setUp, ...exported].map((id) => makeEvidence(id, accepted)),
      { kind: 'task', taskId: 'T13' },
    ],
    [
      'has nothing left when the refund is claimed too',
      [
        ...[...registered, ...marketChosen, ...setUp, ...exported].map((id) => makeEvidence(id, accepted)),
        makeEvidence('T13'),
      ],
      null,
    ],
  ])('%s', (_, evidence, next) => {
    expect(roadmapOf(evidence).next).toEqual(next)
  })
})
