import { describe, expect, test } from 'vitest'
import type { RoadmapTask } from '../catalogue/roadmap-types'
import type { StageId, Task } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import type { AnswerTime } from './answer-spread'
import type { Measured } from './durations'
import { forecastOf, type ForecastInput } from './forecast'

const TODAY: IsoDate = '2026-03-02'
const everyDay = () => true

type Wish = Partial<Pick<RoadmapTask, 'state' | 'progress' | 'dependsOn'>>

function task(id: string, wish: Wish = {}): RoadmapTask {
  return {
    ...{ id, stage: 'register', state: 'ready', turn: 'firm', progress: 'none' },
    ...{ blockedBy: [], dependsOn: [], opens: [], because: [], rules: [], authorities: [] },
    ...wish,
  }
}

const field = { id: 'number', kind: 'text', isRequired: true, maxLength: 40 } as const

function known(id: string, given: Partial<Task> = {}): Task {
  return {
    ...{ id, stage: 'register', order: 1, appliesWhen: { always: true }, dependsOn: [], rules: [] },
    ...{ confidence: 'high', fields: [field], documents: [], authorities: [], agencyDays: null },
    ...given,
  }
}

/** A task measured to take so many days in the middle, and so many for nine of ten. */
const took = (taskId: string, days: number, p90Days: number | null = days, firms = 9): Measured => ({
  ...{ taskId, days, p90Days, firms },
})

type Stages = ForecastInput['roadmap']['stages']
const register = (...tasks: readonly RoadmapTask[]) => stage('register', tasks)

function stage(id: StageId, tasks: readonly RoadmapTask[]): Stages[number] {
  return { id, tasks, accepted: 0, total: tasks.length, isComplete: false }
}

function forecast(stages: Stages, given: Partial<ForecastInput> = {}) {
  return forecastOf({
    roadmap: { asOf: TODAY, stages },
    tasks: stages.flatMap(({ tasks }) => tasks.map(({ id }) => known(id))),
    ...{ measured: [], answerTimes: [], evidence: [], approved: [], reviewSince: {}, isWorkingDay: everyDay },
    ...given,
  })
}

describe('the forecast', () => {
  test('is none when everything is accepted', () => {
    expect(forecast([register(task('A', { state: 'accepted' }))])).toBeNull()
  })

  test('is the task and the days an advisor aims at, for half of firms and for nine of ten', () => {
    const found = forecast([register(task('A'))], { measured: [took('A', 3, 8)] })
    expect(found).toMatchObject({ half: 5, halfDay: '2026-03-07', most: 10, mostDay: '2026-03-12' })
    expect(found?.path).toEqual([{ taskId: 'A', half: 3, most: 8, basis: { kind: 'measured', firms: 9 } }])
  })

  test.each<[string, Wish, readonly string[]]>([
    ['with an advisor', { state: 'with_advisor', progress: 'complete' }, []],
    ['given but not submitted', { progress: 'complete' }, []],
    ['given while what it waits for is not', { state: 'blocked', progress: 'complete' }, []],
    ['half given', { progress: 'started' }, ['A']],
    ['to be corrected', { state: 'needs_you', progress: 'complete' }, ['A']],
    ['with an authority', { state: 'with_agency', progress: 'started' }, ['A']],
    ['lapsed', { state: 'lapsed', progress: 'complete' }, ['A']],
  ])('a task %s', (_, wish, path) => {
    expect(forecast([register(task('A', wish))])?.path.map(({ taskId }) => taskId)).toEqual(path)
  })

  test('a document that was renewed waits only for the advisor', () => {
    const evidence = [{ taskId: 'A', agencySince: null, isRenewed: true }]
    expect(forecast([register(task('A', { state: 'lapsed', progress: 'complete' }))], { evidence })?.half).toBe(2)
  })

  test('takes the longest way, not the sum and not the most tasks', () => {
    const stages = [register(task('A'), task('B', { dependsOn: ['A'] }), task('C', { dependsOn: ['B'] }), task('D'))]
    const days = (b: number) => [took('A', 1), took('B', b), took('C', 1), took('D', 10)]
    expect(forecast(stages, { measured: days(1) })).toMatchObject({ half: 12, path: [{ taskId: 'D' }] })
    expect(forecast(stages, { measured: days(9) })?.path.map(({ taskId }) => taskId)).toEqual(['A', 'B', 'C'])
  })

  test('the long end may lie on another way than the middle', () => {
    const stages = [register(task('A'), task('B'))]
    const found = forecast(stages, { measured: [took('A', 10, 10), took('B', 5, 30)] })
    expect(found).toMatchObject({ half: 12, most: 32, path: [{ taskId: 'A' }] })
  })

  test('long times of steps in a row are not all added', () => {
    const stages = [register(task('A'), task('B', { dependsOn: ['A'] }))]
    expect(forecast(stages, { measured: [took('A', 10, 13), took('B', 10, 14)] })).toMatchObject({ half: 22, most: 27 })
  })

  test('a way with a shorter middle is not forgotten before its long end shows', () => {
    const stages = [
      register(task('A'), task('B'), task('C', { dependsOn: ['A', 'B'] })),
      stage('market', [task('D', { dependsOn: ['C'] })]),
    ]
    const measured = [took('A', 10, 20), took('B', 19, 19), took('C', 5, 15), took('D', 1, 1)]
    // A, C: 15 and the root of 200; B, C: 24 and 10. D is done meanwhile; the two answers add two days each.
    expect(forecast(stages, { measured })).toMatchObject({ half: 28, most: 38 })
  })

  test('what was accepted before a task does not count again', () => {
    const stages = [register(task('A', { state: 'accepted' }), task('B', { dependsOn: ['A'] }))]
    expect(forecast(stages, { measured: [took('A', 100), took('B', 2)] })).toMatchObject({ half: 4 })
  })

  test('a dependency that is on nobody’s list is no wait, and a circle ends', () => {
    expect(forecast([register(task('A', { dependsOn: ['Z'] }))])?.path).toHaveLength(1)
    expect(forecast([register(task('A', { dependsOn: ['B'] }), task('B', { dependsOn: ['A'] }))])).not.toBeNull()
  })

  test('a voluntary task never counts, whatever was begun of it', () => {
    const stages = [register(task('A'), task('B', { progress: 'started', state: 'with_agency' }))]
    const tasks = [known('A'), known('B', { fields: [], agencyDays: [60, 120] })]
    expect(forecast(stages, { tasks })?.path.map(({ taskId }) => taskId)).toEqual(['A'])
  })

  test('a later stage is prepared meanwhile and decided after the one before', () => {
    const stages = [register(task('A')), stage('market', [task('B')]), stage('ecommerce', [task('C')])]
    const found = forecast(stages, { measured: [took('A', 5), took('B', 1), took('C', 20)] })
    expect(found?.stages.map(({ id, halfDay }) => [id, halfDay])).toEqual([
      ['register', '2026-03-09'],
      ['market', '2026-03-11'],
      ['ecommerce', '2026-03-25'],
    ])
    expect(found?.path.map(({ taskId }) => taskId)).toEqual(['C'])
    expect(found?.meanwhile).toEqual([
      { taskId: 'A', after: null },
      { taskId: 'B', after: null },
    ])
  })

  test('a stage that is finished is not listed', () => {
    const stages = [register(task('A', { state: 'accepted' })), stage('market', [task('B')])]
    expect(forecast(stages)?.stages.map(({ id }) => id)).toEqual(['market'])
  })

  test('a document that ran out after its stage was approved holds up nothing', () => {
    const stages = [
      register(task('A', { state: 'lapsed', progress: 'complete' })),
      stage('market', [task('B', { dependsOn: ['A'] })]),
    ]
    const measured = [took('A', 40), took('B', 3)]
    const found = forecast(stages, { measured, approved: ['register'] })
    expect(found).toMatchObject({ half: 5, path: [{ taskId: 'B' }] })
    expect(found?.stages.map(({ id }) => id)).toEqual(['market'])
  })

  test('is none once the first declaration is confirmed, whatever else is to be done', () => {
    const approved = ['register', 'market', 'ecommerce', 'export'] as const
    expect(forecast([register(task('A', { state: 'lapsed', progress: 'complete' }))], { approved })).toBeNull()
  })

  test('days off push the date', () => {
    const isWorkingDay = (day: IsoDate) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    expect(forecast([register(task('A'))], { measured: [took('A', 3)], isWorkingDay })?.halfDay).toBe('2026-03-09')
  })
})

describe('answers of advisors', () => {
  const measuredIn = (medianMinutes: number, p90Minutes: number): readonly AnswerTime[] => [
    { stage: 'register', medianMinutes, p90Minutes, cases: 12 },
  ]

  test.each([
    [60, 400, 1, 1],
    [481, 960, 2, 2],
    [480, 4800, 1, 10],
  ])('measured at %i and %i working minutes are %i and %i days', (median, p90, half, most) => {
    const found = forecast([register(task('A', { state: 'with_advisor' }))], { answerTimes: measuredIn(median, p90) })
    expect(found).toMatchObject({ half, most, areAnswersMeasured: true })
  })

  test('are counted as aimed at where too few were given, and said so', () => {
    expect(forecast([register(task('A'))])?.areAnswersMeasured).toBe(false)
  })

  test('that a stage already waits for are nearer, but never over', () => {
    const stages = [register(task('A', { state: 'with_advisor' }))]
    const since = (day: IsoDate) =>
      forecast(stages, { answerTimes: measuredIn(1440, 2400), reviewSince: { register: day } })
    expect(since(TODAY)).toMatchObject({ half: 3, most: 5 })
    expect(since('2026-02-28')).toMatchObject({ half: 1, most: 3 })
    expect(since('2026-02-26')).toMatchObject({ half: 1, most: 1, late: [] })
  })
})

describe('an answer that is late', () => {
  const stages = [register(task('A', { state: 'with_advisor' })), stage('market', [task('B')])]
  const since = (day: IsoDate) => forecast(stages, { measured: [took('B', 1)], reviewSince: { register: day } })

  test('is counted anew from today, and said, and no stage is dated before that', () => {
    const found = since('2026-01-02')
    expect(found?.late).toEqual([{ stage: 'register' }])
    expect(found?.stages.map(({ half, halfDay }) => [half, halfDay > '2026-03-02'])).toEqual([
      [2, true],
      [4, true],
    ])
    expect(since('2026-02-28')?.late).toEqual([])
  })

  test('is an authority’s, too', () => {
    const waits = [register(task('A', { state: 'with_agency', progress: 'started' }))]
    const given = { measured: [took('A', 20, 30)], evidence: [{ taskId: 'A', agencySince: '2025-01-01' as const }] }
    expect(forecast(waits, given)?.late).toEqual([{ taskId: 'A' }])
  })
})

describe('an authority', () => {
  const stages = [register(task('A', { state: 'with_agency', progress: 'started' }))]
  const since = (agencySince: IsoDate) => [{ taskId: 'A', agencySince }]

  test('that has a task for some days needs the fewer', () => {
    const measured = [took('A', 20, 30)]
    const at = (day: IsoDate) => forecast(stages, { measured, evidence: since(day) })?.half
    expect([at('2026-03-01'), at('2026-02-20'), at('2025-01-01')]).toEqual([20, 11, 21])
  })
})
