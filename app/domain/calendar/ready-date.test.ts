import { describe, expect, test } from 'vitest'
import type { RoadmapTask } from '../catalogue/roadmap-types'
import type { StageId } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { readyDate } from './ready-date'

const TODAY: IsoDate = '2026-03-02'
const everyDay = () => true

type Wish = Partial<Pick<RoadmapTask, 'state' | 'progress' | 'dependsOn'>>

function task(id: string, wish: Wish = {}): RoadmapTask {
  return {
    id,
    stage: 'register',
    state: 'ready',
    turn: 'firm',
    progress: 'none',
    blockedBy: [],
    dependsOn: [],
    opens: [],
    because: [],
    rules: [],
    authorities: [],
    ...wish,
  }
}

function ready(
  stages: readonly { readonly id: StageId; readonly tasks: readonly RoadmapTask[] }[],
  {
    days = {},
    optional = [],
    isWorkingDay = everyDay,
  }: {
    days?: Record<string, number>
    optional?: readonly string[]
    isWorkingDay?: (day: IsoDate) => boolean
  } = {},
) {
  return readyDate({
    stages,
    daysLeft: ({ id }) => days[id] ?? 1,
    isOptional: (id) => optional.includes(id),
    today: TODAY,
    isWorkingDay,
  })
}

const register = (...tasks: readonly RoadmapTask[]) => [{ id: 'register' as const, tasks }]

describe('the ready date', () => {
  test('is none when everything is accepted', () => {
    expect(ready(register(task('A', { state: 'accepted' })))).toEqual({ day: null, stages: [], path: [] })
  })

  test('is the task and the two days of the advisor', () => {
    expect(ready(register(task('A')), { days: { A: 3 } })).toEqual({
      day: '2026-03-07',
      stages: [{ id: 'register', day: '2026-03-07' }],
      path: ['A'],
    })
  })

  test.each<[string, Wish, readonly string[]]>([
    ['with an advisor', { state: 'with_advisor', progress: 'complete' }, []],
    ['given but not handed in', { progress: 'complete' }, []],
    ['half given', { progress: 'started' }, ['A']],
    ['to be corrected', { state: 'needs_you', progress: 'complete' }, ['A']],
    ['with an authority', { state: 'with_agency', progress: 'started' }, ['A']],
    ['lapsed', { state: 'lapsed', progress: 'complete' }, ['A']],
  ])('a task %s', (_, wish, path) => {
    expect(ready(register(task('A', wish))).path).toEqual(path)
  })

  test('takes the longest way, not the sum and not the most tasks', () => {
    const stages = register(task('A'), task('B', { dependsOn: ['A'] }), task('C', { dependsOn: ['B'] }), task('D'))
    expect(ready(stages, { days: { A: 1, B: 1, C: 1, D: 10 } })).toMatchObject({ day: '2026-03-14', path: ['D'] })
    expect(ready(stages, { days: { A: 1, B: 9, C: 1, D: 10 } })).toMatchObject({ path: ['A', 'B', 'C'] })
  })

  test('what was accepted before a task does not count again', () => {
    const stages = register(task('A', { state: 'accepted' }), task('B', { dependsOn: ['A'] }))
    expect(ready(stages, { days: { A: 100, B: 2 } })).toMatchObject({ day: '2026-03-06', path: ['B'] })
  })

  test('a dependency that is on nobody’s list is no wait', () => {
    expect(ready(register(task('A', { dependsOn: ['Z'] }))).path).toEqual(['A'])
  })

  test('an optional task counts only once it is begun', () => {
    const begun = register(task('A'), task('B', { state: 'ready', progress: 'started' }))
    const untouched = register(task('A'), task('B'))
    const options = { days: { A: 1, B: 30 }, optional: ['B'] }
    expect(ready(untouched, options).path).toEqual(['A'])
    expect(ready(begun, options).path).toEqual(['B'])
  })

  test('a later stage is prepared meanwhile and decided after the one before', () => {
    const stages = [
      { id: 'register' as const, tasks: [task('A')] },
      { id: 'market' as const, tasks: [task('B')] },
      { id: 'ecommerce' as const, tasks: [task('C')] },
    ]
    const found = ready(stages, { days: { A: 5, B: 1, C: 20 } })
    expect(found.stages).toEqual([
      { id: 'register', day: '2026-03-09' },
      { id: 'market', day: '2026-03-11' },
      { id: 'ecommerce', day: '2026-03-25' },
    ])
    expect(found.path).toEqual(['C'])
  })

  test('a stage that is finished is not listed', () => {
    const stages = [
      { id: 'register' as const, tasks: [task('A', { state: 'accepted' })] },
      { id: 'market' as const, tasks: [task('B')] },
    ]
    expect(ready(stages).stages.map(({ id }) => id)).toEqual(['market'])
  })

  test('days off push the date', () => {
    const weekdays = (day: IsoDate) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    expect(ready(register(task('A')), { days: { A: 3 }, isWorkingDay: weekdays }).day).toBe('2026-03-09')
  })

  test('a circle ends', () => {
    const stages = register(task('A', { dependsOn: ['B'] }), task('B', { dependsOn: ['A'] }))
    expect(ready(stages).day).not.toBeNull()
  })
})
