import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { catalogue, findTask } from '../catalogue/catalogue'
import { isOptional } from '../catalogue/optional'
import { buildRoadmap } from '../catalogue/roadmap'
import type { Roadmap, TaskEvidence } from '../catalogue/roadmap-types'
import { STAGE_IDS, type StageId } from '../catalogue/types'
import { stageStatuses } from './stage-status'
import { ABOLISHED, STATUS_WORDS, taskStatus } from './task-status'
import { STATUSES, type Status } from './vocabulary'
import { atLeast } from '../../../tests/support/at-least'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const DAY = '2026-11-30'

const FACTS = makeFacts({ hasOwnBrand: true, wishes: ['aeo'] })

const evidenceOf = (taskId: string, given: Partial<TaskEvidence> = {}) =>
  makeEvidence(taskId, { progress: 'none', ...given })

const free = (id: string) => {
  const task = findTask(id)
  return task !== null && isOptional(task)
}

type Given = {
  readonly evidence?: readonly TaskEvidence[]
  readonly approved?: readonly StageId[]
  readonly applications?: readonly { readonly stage: StageId; readonly status: Status }[]
}

function firm({ evidence = [], approved = [], applications = [] }: Given = {}) {
  const roadmap = buildRoadmap({ catalogue, facts: FACTS, evidence, asOf: DAY })
  const stages = stageStatuses({ stages: roadmap.stages, approved, applications, evidence, isOptional: free })
  const tasks = roadmap.stages.flatMap((stage) => stage.tasks)
  const of = (id: string) => {
    const task = tasks.find((one) => one.id === id)
    if (!task) throw new Error(`${id} is not on the roadmap`)
    return taskStatus(task, { tasks, stages, evidence })
  }
  return { roadmap, stages, tasks, of }
}

const idsOf = (stage: StageId, roadmap: Roadmap = firm().roadmap) =>
  roadmap.stages.filter(({ id }) => id === stage).flatMap(({ tasks }) => tasks.map(({ id }) => id))
const whole = (stage: StageId, given: Partial<TaskEvidence> = {}) =>
  idsOf(stage)
    .filter((id) => !free(id))
    .map((id) => evidenceOf(id, { progress: 'complete', ...given }))
const accepted = { verdict: 'accepted' } as const

describe('the status of a task', () => {
  test('nothing given, its stage open: can start, on its own page', () => {
    expect(firm().of('S01')).toMatchObject({
      turn: 'firm',
      ...{ word: 'ready', reason: { code: 'none' } },
      move: { kind: 'task', taskId: 'S01' },
    })
  })

  test('nothing given, its stage closed: can be prepared, and the stage before is named', () => {
    expect(firm().of('P01')).toMatchObject({ word: 'ready', reason: { code: 'prepare', stage: 'register' } })
  })

  test('blocked: by which tasks, and leads to the first that can be done', () => {
    expect(firm().of('S08')).toMatchObject({
      word: 'blocked',
      reason: { code: 'blocked_by', tasks: ['S02', 'S05', 'S07'] },
      move: { kind: 'task', taskId: 'S01' },
    })
  })

  test('begun', () => {
    const { of } = firm({ evidence: [evidenceOf('S01', { progress: 'started' })] })
    expect(of('S01')).toMatchObject({ word: 'started', reason: { code: 'none' } })
  })

  test('given, while others of its stage are missing: names them and leads on', () => {
    const { of } = firm({ evidence: [evidenceOf('S01', { progress: 'complete' })] })
    const { word, reason, move } = of('S01')
    expect(word).toBe('finished')
    expect(reason).toMatchObject({ code: 'stage_incomplete', stage: 'register' })
    expect('tasks' in reason && reason.tasks).toContain('S05')
    expect(move?.kind).toBe('task')
  })

  test('given, although what it waits for is not: never said to be blocked or startable', () => {
    expect(firm({ evidence: [evidenceOf('S05', { progress: 'complete' })] }).of('S05').word).toBe('finished')
  })

  test('given with an answer that settles nothing: says so, and what waits for it', () => {
    const { word, reason } = firm({ evidence: [evidenceOf('S02', { progress: 'complete', isUnsettled: true })] }).of(
      'S02',
    )
    expect([word, reason.code]).toEqual(['finished', 'unsettled'])
    expect('tasks' in reason && reason.tasks).toContain('S08')
  })

  test('given, and the stage is complete: can be submitted now', () => {
    expect(firm({ evidence: whole('register') }).of('S01')).toMatchObject({
      turn: 'firm',
      ...{ word: 'complete', reason: { code: 'stage_ready', stage: 'register' } },
      move: { kind: 'submit', stage: 'register' },
    })
  })

  test('a later stage that is complete while the first is open: why not, and where to act', () => {
    const { of } = firm({ evidence: whole('market') })
    expect(of('P01')).toMatchObject({
      ...{ word: 'finished', reason: { code: 'stage_not_open', stage: 'register' } },
      move: { kind: 'task', taskId: 'S01' },
    })
  })

  test.each<[Status, 'application' | 'submit']>([
    ['submitted', 'application'],
    ['in_review', 'application'],
    ['resubmitted', 'application'],
    ['changes_requested', 'application'],
    ['rejected', 'submit'],
  ])('… while the first is %s', (status, kind) => {
    const { of } = firm({
      evidence: [...whole('register'), ...whole('market')],
      applications: [{ stage: 'register', status }],
    })
    expect(of('P01')).toMatchObject({ reason: { code: 'stage_not_open' }, move: { kind, stage: 'register' } })
  })

  test.each<[Status, string]>([
    ['in_review', 'stage_with_advisor'],
    ['changes_requested', 'stage_sent_back'],
  ])('given after its stage was submitted, which is %s', (status, code) => {
    const { of } = firm({
      evidence: [...whole('register', { isUnderReview: true }).slice(1), evidenceOf('S01', { progress: 'complete' })],
      applications: [{ stage: 'register', status }],
    })
    expect(of('S01')).toMatchObject({ word: 'finished', reason: { code }, move: { kind: 'application' } })
  })

  test('a voluntary task of an approved stage is kept, with nothing to submit', () => {
    const { of } = firm({
      evidence: [...whole('export', accepted), evidenceOf('T15', { progress: 'complete' })],
      approved: STAGE_IDS,
      applications: [{ stage: 'export', status: 'approved' }],
    })
    expect(of('T15')).toMatchObject({ word: 'finished', reason: { code: 'kept' }, move: null, turn: 'nobody' })
  })

  test.each<[string, Partial<TaskEvidence>, object]>([
    ['accepted', accepted, { word: 'accepted', reason: { code: 'accepted', until: null }, move: null }],
    [
      'accepted until a day',
      { ...accepted, expiresOn: '2027-05-01' },
      { word: 'accepted', reason: { code: 'accepted', until: '2027-05-01' } },
    ],
    ['with an advisor', { isUnderReview: true }, { word: 'with_advisor', move: { kind: 'application' } }],
    ['sent back', { verdict: 'needs_changes' }, { word: 'needs_you', move: { kind: 'application' } }],
    [
      'filed',
      { agencySince: '2026-11-02' },
      { word: 'with_agency', reason: { code: 'with_agency', since: '2026-11-02', goesOn: false } },
    ],
    [
      'run out',
      { ...accepted, expiresOn: '2026-11-01' },
      { word: 'lapsed', reason: { code: 'expired', on: '2026-11-01' }, move: { kind: 'task', taskId: 'S01' } },
    ],
    [
      'renewed',
      { ...accepted, expiresOn: '2026-11-01', isRenewed: true },
      { word: 'lapsed', reason: { code: 'renewed', stage: 'register' } },
    ],
  ])('%s', (_, given, expected) => {
    expect(firm({ evidence: [evidenceOf('S01', { progress: 'complete', ...given })] }).of('S01')).toMatchObject(
      expected,
    )
  })

  test('filed, where nobody waits for the result', () => {
    const { of } = firm({ evidence: [evidenceOf('P08', { agencySince: '2026-11-02' })] })
    expect(of('P08')).toMatchObject({ reason: { code: 'with_agency', goesOn: true } })
  })
})

describe('saying that it was filed', () => {
  const done = (...ids: string[]) => ids.map((id) => evidenceOf(id, { progress: 'complete' }))
  test.each<[string, string, readonly TaskEvidence[], object]>([
    ['nobody to file with', 'T08', [], { code: 'none' }],
    ['nothing before it, everything there', 'S01', [], { code: 'open' }],
    ['something before it is not done', 'S05', [], { code: 'blocked_by', tasks: ['S01'] }],
    ['the same, although it was said', 'S05', [evidenceOf('S05', { agencySince: DAY })], { code: 'blocked_by' }],
    ['what is filed is there', 'S05', done('S01'), { code: 'open' }],
    [
      'something that is filed is missing',
      'S05',
      [...done('S01'), evidenceOf('S05', { toFile: ['S05.english_address'] })],
      { code: 'missing', items: ['S05.english_address'] },
    ],
    ['an advisor has it', 'S01', [evidenceOf('S01', { isUnderReview: true })], { code: 'with_advisor' }],
  ])('%s (%s)', (_, id, evidence, filing) => {
    expect(firm({ evidence }).of(id).filing).toMatchObject(filing)
  })

  test('is nothing that an abolished task asks for', () => {
    expect(ABOLISHED.filing).toEqual({ code: 'none' })
  })
})

describe('whatever was given', () => {
  const ids = firm().tasks.map(({ id }) => id)
  const anyEvidence = fc.record({
    taskId: fc.constantFrom(...ids),
    progress: fc.constantFrom('none', 'started', 'complete'),
    verdict: fc.constantFrom('accepted', 'needs_changes', null),
    isUnderReview: fc.boolean(),
    agencySince: fc.constantFrom('2026-11-02' as const, null),
    expiresOn: fc.constantFrom('2026-11-01' as const, '2027-05-01' as const, null),
    isRenewed: fc.boolean(),
  })
  const anyParts = fc.tuple(
    fc.uniqueArray(anyEvidence, { selector: ({ taskId }) => taskId, maxLength: ids.length }),
    fc.subarray([...STAGE_IDS]),
  )
  const anyFirm = fc.record({
    evidence: anyParts.map(([some, stages]) => {
      const given = stages.flatMap((stage) => whole(stage))
      return [...some.filter(({ taskId }) => !given.some((one) => one.taskId === taskId)), ...given]
    }),
    approved: fc.nat({ max: 4 }).map((count) => STAGE_IDS.slice(0, count)),
    applications: fc.uniqueArray(
      fc.record({ stage: fc.constantFrom(...STAGE_IDS), status: fc.constantFrom(...STATUSES) }),
      { selector: ({ stage }) => stage },
    ),
  })

  test('a finished task never says that it can start, and every word has its reason and a way on', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyFirm, (given) => {
        const { tasks, stages, of } = firm(given)
        for (const task of atLeast(1, tasks)) {
          const { word, reason, move, turn } = of(task.id)
          met.add(word)
          if (task.progress === 'complete') expect(['ready', 'started', 'blocked']).not.toContain(word)
          else expect(['complete', 'finished']).not.toContain(word)
          if (word === 'finished') expect(reason.code).not.toBe('none')
          if (word === 'finished') expect(turn).not.toBe('firm')
          if (word === 'blocked') expect(move).not.toBeNull()
          if (word === 'complete') expect(move).toEqual({ kind: 'submit', stage: task.stage })
          if (move?.kind === 'submit') expect(stages.find(({ id }) => id === move.stage)?.canSubmit).toBe(true)
        }
        for (const { waitsFor, canSubmit } of atLeast(1, stages)) if (waitsFor) expect(canSubmit).toBe(false)
      }),
      { numRuns: 300 },
    )
    const never = ['not_applicable', 'retired']
    expect([...met].toSorted()).toEqual(STATUS_WORDS.filter((word) => !never.includes(word)).toSorted())
  })
})
