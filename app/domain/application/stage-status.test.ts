import { describe, expect, it } from 'vitest'
import type { RoadmapStage, RoadmapTask } from '../catalogue/roadmap-types'
import { STAGE_IDS, type StageId } from '../catalogue/types'
import { hasNews, isStageOpen, stageStatuses } from './stage-status'
import { STATUSES, type Status } from './vocabulary'

type Task = Pick<RoadmapTask, 'id' | 'state' | 'progress'>

const READY: Task = { id: 'S02', state: 'ready', progress: 'complete' }
const EMPTY: Task = { id: 'S03', state: 'needs_you', progress: 'none' }

function stageOf(tasks: readonly Task[], more: Partial<RoadmapStage> = {}): RoadmapStage {
  const isComplete = tasks.every(({ progress }) => progress === 'complete')
  return { id: 'register', tasks, accepted: 0, total: tasks.length, isComplete, ...more } as RoadmapStage
}

type Given = {
  readonly status?: Status
  readonly approved?: readonly StageId[]
  readonly optional?: readonly string[]
}

function statusOf(stage: RoadmapStage, { status, approved = [], optional = [] }: Given = {}) {
  const applications = status ? [{ stage: stage.id, status }] : []
  const isOptional = (taskId: string) => optional.includes(taskId)
  return stageStatuses({ stages: [stage], approved, applications, evidence: [], isOptional })[0]
}

describe('which stage is open', () => {
  it.each<[StageId, readonly StageId[], boolean]>([
    ['register', [], true],
    ['market', [], false],
    ['market', ['register'], true],
    ['ecommerce', ['register'], false],
    ['export', ['register', 'market', 'ecommerce'], true],
    ['export', ['register', 'market'], false],
  ])('%s after %j: %s', (stage, approved, open) => {
    expect(isStageOpen(stage, approved)).toBe(open)
  })

  it('waits for the earliest stage that was not approved', () => {
    const stage = stageOf([{ ...READY, id: 'T01' }], { id: 'export' })
    expect(statusOf(stage, { approved: ['register'] })).toMatchObject({ waitsFor: 'market', canSubmit: false })
    expect(statusOf(stage, { approved: STAGE_IDS.slice(0, -1) })).toMatchObject({ waitsFor: null, canSubmit: true })
  })
})

describe('what a submission does to its stage', () => {
  const REVIEW: Readonly<Partial<Record<Status, string>>> = {
    ...{ submitted: 'with_advisor', in_review: 'with_advisor', resubmitted: 'with_advisor' },
    changes_requested: 'sent_back',
  }

  it.each(STATUSES)('%s', (status) => {
    const review = REVIEW[status] ?? 'none'
    expect(statusOf(stageOf([READY]), { status })).toMatchObject({ review, canSubmit: review === 'none' })
  })
})

describe('where to act', () => {
  it.each<[string, readonly Task[], Given, unknown]>([
    ['all is there: submit', [READY], {}, { kind: 'submit', stage: 'register' }],
    ['with the advisor: its page', [READY], { status: 'in_review' }, { kind: 'application', stage: 'register' }],
    ['sent back: its page', [EMPTY], { status: 'changes_requested' }, { kind: 'application', stage: 'register' }],
    ['something is missing: that task', [READY, EMPTY], {}, { kind: 'task', taskId: 'S03' }],
    [
      'what is not blocked comes first',
      [{ ...EMPTY, id: 'S01', state: 'blocked' }, EMPTY],
      {},
      { kind: 'task', taskId: 'S03' },
    ],
    ['all that is missing is blocked', [{ ...EMPTY, state: 'blocked' }], {}, { kind: 'task', taskId: 'S03' }],
    ['a document ran out', [{ ...READY, state: 'lapsed' }], { approved: [] }, { kind: 'submit', stage: 'register' }],
  ])('%s', (_what, tasks, given, move) => {
    expect(statusOf(stageOf(tasks), given)?.move).toEqual(move)
  })

  it('is nowhere once everything was accepted', () => {
    const done = stageOf([{ ...READY, state: 'accepted' }], { accepted: 1 })
    expect(statusOf(done, { status: 'approved' })).toMatchObject({ canSubmit: false, missing: [], move: null })
  })

  it('is not an optional task that nobody has begun', () => {
    expect(statusOf(stageOf([READY, EMPTY]), { optional: ['S03'] })?.missing).toEqual([])
    const begun: Task = { ...EMPTY, progress: 'started' }
    expect(statusOf(stageOf([READY, begun]), { optional: ['S03'] })?.missing).toEqual(['S03'])
  })
})

describe('what is new since the approval', () => {
  it.each([
    [1, [], false],
    [0, [], true],
    [1, [{ taskId: 'S02', isRenewed: true }], true],
    [1, [{ taskId: 'S02', isRenewed: false }], false],
    [1, [{ taskId: 'T12', isRenewed: true }], false],
  ])('%d accepted of one, %j: %s', (accepted, evidence, news) => {
    expect(hasNews(stageOf([READY], { accepted }), evidence)).toBe(news)
  })
})
