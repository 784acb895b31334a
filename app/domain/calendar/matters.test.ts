import { describe, expect, test } from 'vitest'
import type { RoadmapTask, TaskEvidence } from '../catalogue/roadmap-types'
import type { IsoDate } from '../shared/dates'
import { daysBetween } from './working-days'
import { mattersOf, reminderDue, type Matter, type MatterInput } from './matters'

function task(id: string, state: RoadmapTask['state']): RoadmapTask {
  return {
    id,
    stage: 'register',
    state,
    turn: 'nobody',
    progress: 'complete',
    blockedBy: [],
    dependsOn: [],
    opens: [],
    because: [],
    rules: [],
    authorities: [],
  }
}

function evidence(taskId: string, known: Partial<TaskEvidence>): TaskEvidence {
  return {
    taskId,
    progress: 'complete',
    verdict: null,
    isUnderReview: false,
    agencySince: null,
    expiresOn: null,
    ...known,
  }
}

function matters(input: Partial<MatterInput>): readonly Matter[] {
  return mattersOf({
    applications: [],
    tasks: [],
    evidence: [],
    agencyDays: () => 5,
    durationDays: () => 3,
    isWorkingDay: (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    ...input,
  })
}

const dueAt = '2026-03-06T17:00:00+08:00'
const days = (found: readonly Matter[]) => found.map(({ kind, day }) => `${kind} ${day}`)

describe('what a firm must not miss', () => {
  test('nothing', () => {
    expect(matters({ tasks: [task('A', 'ready')] })).toEqual([])
  })

  test.each([
    ['changes_requested', 'firm', dueAt, ['correction 2026-03-06']],
    // An item is looked at again.
    ['changes_requested', 'advisor', dueAt, ['decision 2026-03-06']],
    ['in_review', 'advisor', dueAt, ['decision 2026-03-06']],
    ['submitted', 'advisor', dueAt, ['decision 2026-03-06']],
    ['approved', 'nobody', null, []],
    // Half past midnight in China is still the day before in London.
    ['changes_requested', 'firm', '2026-03-05T16:30:00Z', ['correction 2026-03-06']],
  ] as const)('an application that is %s, with %s, due %s', (status, waitingOn, due, expected) => {
    const application = { id: 'x', stage: 'register', status, waitingOn, dueAt: due } as const
    expect(days(matters({ applications: [application] }))).toEqual(expected)
  })

  test('an authority answers within its working days', () => {
    const waiting = { tasks: [task('A', 'with_agency')], evidence: [evidence('A', { agencySince: '2026-03-05' })] }
    expect(days(matters(waiting))).toEqual(['agency 2026-03-12'])
    expect(matters({ ...waiting, agencyDays: () => null })).toEqual([])
    expect(matters({ ...waiting, tasks: [task('A', 'accepted')] })).toEqual([])
  })

  test('a document runs out, and is renewed in time before', () => {
    const known = { tasks: [task('A', 'accepted')], evidence: [evidence('A', { expiresOn: '2026-03-10' })] }
    // Sixty days before it is Friday 9 January; the three working days of the task come before that.
    expect(days(matters(known))).toEqual(['renewal 2026-01-06', 'expiry 2026-03-10'])
    expect(days(matters({ ...known, tasks: [task('A', 'lapsed')] }))).toEqual(['expiry 2026-03-10'])
  })

  test('a document of a task that is off the roadmap is no matter', () => {
    expect(matters({ evidence: [evidence('A', { expiresOn: '2026-03-10' })] })).toEqual([])
  })

  test('soonest first, and in the same order at every request', () => {
    const found = matters({
      tasks: [task('B', 'lapsed'), task('A', 'lapsed'), task('C', 'lapsed')],
      evidence: [
        evidence('A', { expiresOn: '2026-03-10' }),
        evidence('B', { expiresOn: '2026-03-10' }),
        evidence('C', { expiresOn: '2026-01-10' }),
      ],
    })
    expect(found.map(({ id }) => id)).toEqual(['expiry-C', 'expiry-A', 'expiry-B'])
  })
})

describe('reminders', () => {
  test.each<[IsoDate, number | null]>([
    ['2026-06-01', null],
    ['2026-05-31', 90],
    ['2026-05-02', 90],
    ['2026-04-02', 90],
    ['2026-04-01', 30],
    ['2026-03-11', 30],
    ['2026-03-09', 7],
    ['2026-03-04', 7],
    ['2026-03-03', 1],
    ['2026-03-02', 1],
    ['2026-03-01', null],
  ])('on 2 March, of a document that ends on %s', (day, expected) => {
    expect(reminderDue({ kind: 'expiry', day, aheadDays: 90 }, '2026-03-02')).toBe(expected)
  })

  test.each([
    ['correction', 7],
    ['expiry', 7],
    ['decision', null],
    ['agency', null],
    ['renewal', null],
  ] as const)('of a %s', (kind, expected) => {
    expect(reminderDue({ kind, day: '2026-03-06', aheadDays: 90 }, '2026-03-02')).toBe(expected)
  })

  test('of a correction come a month before at the soonest', () => {
    expect(reminderDue({ kind: 'correction', day: '2026-04-30' }, '2026-03-02')).toBeNull()
    expect(reminderDue({ kind: 'correction', day: '2026-04-01' }, '2026-03-02')).toBe(30)
  })

  test.each([
    [3, 90],
    [35, 123],
    [65, 165],
  ])('of a renewal that takes %i working days come before it has to be begun', (working, ahead) => {
    const known = { tasks: [task('A', 'accepted')], evidence: [evidence('A', { expiresOn: '2026-12-01' })] }
    const found = matters({ ...known, durationDays: () => working })
    const expiry = found.find(({ kind }) => kind === 'expiry') as Extract<Matter, { kind: 'expiry' }>
    const start = found.find(({ kind }) => kind === 'renewal')?.day ?? expiry.day
    expect(expiry.aheadDays).toBe(ahead)
    expect(daysBetween(start, expiry.day)).toBeLessThan(ahead)
    expect(daysBetween(start, expiry.day)).toBeGreaterThan(60)
  })
})
