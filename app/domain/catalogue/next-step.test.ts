import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step'
import type { RoadmapStage, RoadmapTask } from './roadmap-types'
import type { StageId } from './types'

function task(id: string, state: RoadmapTask['state'], progress: RoadmapTask['progress'] = 'none'): RoadmapTask {
  return {
    id,
    stage: 'register',
    state,
    progress,
    turn: 'firm',
    blockedBy: [],
    dependsOn: [],
    opens: [],
    because: [],
    rules: [],
    authorities: [],
  }
}

function stage(id: StageId, tasks: readonly RoadmapTask[], isComplete = false): RoadmapStage {
  const accepted = tasks.filter((entry) => entry.state === 'accepted').length
  return { id, tasks, accepted, total: tasks.length, isComplete }
}

const none: ReadonlySet<string> = new Set()

describe('the next step', () => {
  it('is nothing on an empty roadmap', () => {
    expect(nextStep({ stages: [], optional: none })).toBeNull()
    expect(nextStep({ stages: [stage('register', [])], optional: none })).toBeNull()
  })

  it('is nothing while everybody else has something to do', () => {
    const stages = [
      stage('register', [
        task('A', 'with_advisor', 'complete'),
        task('B', 'with_agency', 'started'),
        task('C', 'blocked'),
      ]),
    ]
    expect(nextStep({ stages, optional: none })).toBeNull()
  })

  it('is a correction in a later stage before a start in an earlier one', () => {
    const stages = [stage('register', [task('A', 'ready')]), stage('market', [task('B', 'needs_you', 'complete')])]
    expect(nextStep({ stages, optional: none })).toEqual({ kind: 'task', taskId: 'B' })
  })

  it('is a correction before a renewal', () => {
    const stages = [stage('register', [task('A', 'lapsed', 'complete'), task('B', 'needs_you', 'complete')])]
    expect(nextStep({ stages, optional: none })).toEqual({ kind: 'task', taskId: 'B' })
  })

  it('passes over what is given and takes what is not', () => {
    const stages = [stage('register', [task('A', 'ready', 'complete'), task('B', 'ready', 'started')])]
    expect(nextStep({ stages, optional: none })).toEqual({ kind: 'task', taskId: 'B' })
  })

  it('leaves an untouched optional task for the end, but finishes one that was begun', () => {
    const optional = new Set(['A'])
    const begun = [stage('register', [task('A', 'ready', 'started'), task('B', 'ready')])]
    expect(nextStep({ stages: begun, optional })).toEqual({ kind: 'task', taskId: 'A' })
    const untouched = [stage('register', [task('A', 'ready'), task('B', 'ready')])]
    expect(nextStep({ stages: untouched, optional })).toEqual({ kind: 'task', taskId: 'B' })
    const alone = [stage('register', [task('A', 'ready'), task('B', 'with_advisor', 'complete')])]
    expect(nextStep({ stages: alone, optional })).toEqual({ kind: 'task', taskId: 'A' })
  })

  it('is submitting when all is given, though an authority still works on one', () => {
    const stages = [stage('register', [task('A', 'ready', 'complete'), task('B', 'with_agency', 'complete')], true)]
    expect(nextStep({ stages, optional: none })).toEqual({ kind: 'submit', stage: 'register' })
  })

  it('is not submitting again what the advisor has', () => {
    const stages = [stage('register', [task('A', 'with_advisor', 'complete'), task('B', 'accepted', 'complete')], true)]
    expect(nextStep({ stages, optional: none })).toBeNull()
  })

  it('is not submitting what was added while the advisor has the stage', () => {
    const stages = [stage('register', [task('A', 'with_advisor', 'complete'), task('B', 'ready', 'complete')], true)]
    expect(nextStep({ stages, optional: none })).toBeNull()
  })

  it('submits the earliest stage first and no later one before it is approved', () => {
    const complete = (id: StageId) => stage(id, [task(id, 'ready', 'complete')], true)
    expect(nextStep({ stages: [complete('register'), complete('market')], optional: none })).toEqual({
      kind: 'submit',
      stage: 'register',
    })
    const waiting = stage('register', [task('A', 'with_advisor', 'complete')], true)
    expect(nextStep({ stages: [waiting, complete('market')], optional: none })).toBeNull()
    const approved = stage('register', [task('A', 'accepted', 'complete')], true)
    expect(nextStep({ stages: [approved, complete('market')], optional: none })).toEqual({
      kind: 'submit',
      stage: 'market',
    })
  })
})
