// Whether a task has to be done, for whom it is asked in another way, and what may be left out.
import { describe, expect, it } from 'vitest'
import { AFTER_RELEASE } from './reference/after-release'
import { HOLDINGS } from './reference/timing'
import { catalogue } from './catalogue'
import { countDocuments, countNotNow, countTasks, dutyOf } from './counts'
import { kindOfTask } from './kind-of-task'
import { isLeftOut, isOptional, mayFollow } from './optional'
import type { RoadmapTask } from './roadmap-types'
import type { Task, TaskKind } from './types'

const field = (isRequired: boolean) => ({ id: 'number', kind: 'text' as const, isRequired })
const paper = (isRequired: boolean, type = 'paper') => ({ type, isRequired })
function task(id: string, given: Partial<Task> = {}): Task {
  return {
    ...{ id, stage: 'register', order: 1, appliesWhen: { always: true }, dependsOn: [], rules: [], confidence: 'high' },
    ...{ fields: [], documents: [], authorities: [], agencyDays: null },
    ...given,
  }
}
const [claimed = ''] = Object.keys(HOLDINGS).filter((id) => HOLDINGS[id]?.because === 'claim')
const [held = ''] = Object.keys(HOLDINGS).filter(
  (id) => HOLDINGS[id]?.because !== 'claim' && !AFTER_RELEASE.includes(id),
)
const [released = ''] = AFTER_RELEASE

describe('a task', () => {
  it.each<[string, Partial<Task>, boolean]>([
    ['that asks for nothing', {}, true],
    ['with a field nobody has to fill', { fields: [field(false)] }, true],
    ['with a field', { fields: [field(true)] }, false],
    ['with one of two fields', { fields: [field(false), field(true)] }, false],
    ['with a document nobody has to give', { documents: [paper(false)] }, true],
    ['with a document', { documents: [paper(true)] }, false],
    ['with a page of its own', { tool: 'markets' }, false],
    ['with a page of its own and an open field', { tool: 'products', fields: [field(false)] }, false],
  ])('%s may be left out: %s', (_, given, may) => {
    expect(isOptional(task('Z99', given))).toBe(may)
    expect(dutyOf(task('Z99', given))).toBe(may ? 'optional' : 'required')
  })

  it.each<[string, string, boolean]>([
    ['due only with what follows', claimed, true],
    ['that merely holds nothing up', held, false],
    ['nobody knows', 'Z99', false],
    ['of no name', '', false],
    ['of a name that objects have', 'constructor', false],
  ])('%s (%s) may follow: %s', (_, id, may) => {
    expect(mayFollow(id)).toBe(may)
    expect(isOptional(task(id, { fields: [field(true)] }))).toBe(may)
  })

  it.each<[RoadmapTask['progress'], string, boolean, boolean]>([
    ['none', 'Z99', true, true],
    ['none', 'Z99', false, false],
    ['started', 'Z99', true, false],
    ['complete', 'Z99', true, false],
    ['none', claimed, true, true],
    ['started', claimed, true, true],
    ['complete', claimed, true, false],
    ['started', claimed, false, false],
  ])('%s of %s, optional %s: left out %s', (progress, id, optional, isOut) => {
    expect(isLeftOut({ id, progress }, optional)).toBe(isOut)
  })

  it('due after the release is so, whatever it asks for', () => {
    for (const id of [released, claimed])
      expect([dutyOf(task(id)), dutyOf(task(id, { fields: [field(true)] }))]).toEqual([
        'after_release',
        'after_release',
      ])
  })

  it('each one of the catalogue has one duty, and all three occur', () => {
    const duties = catalogue.tasks.map(dutyOf)
    expect(new Set(duties)).toEqual(new Set(['required', 'optional', 'after_release']))
  })
})

describe('the kind of firm a task is asked of', () => {
  const kinds: readonly TaskKind[] = [
    { id: 'cars', segments: ['sme', 'industrial_enterprise'], onlyUsedCars: true },
    { id: 'makers', segments: ['industrial_enterprise', 'high_tech'] },
    { id: 'later', segments: ['high_tech'] },
  ]
  it.each<[string, readonly string[], string | null]>([
    ['industrial_enterprise', ['general_goods'], 'makers'],
    ['industrial_enterprise', ['used_car'], 'cars'],
    ['industrial_enterprise', ['used_car', 'service_trade'], 'cars'],
    ['industrial_enterprise', ['used_car', 'general_goods'], 'makers'],
    ['industrial_enterprise', [], 'makers'],
    ['sme', ['used_car'], 'cars'],
    ['sme', ['general_goods'], null],
    ['sme', [], null],
    ['high_tech', ['used_car'], 'makers'],
    ['cross_border_operator', ['used_car'], null],
    ['', [], null],
  ])('%s with %j: %s', (segment, tracks, id) => {
    expect(kindOfTask({ kinds }, { segment, tracks })?.id ?? null).toBe(id)
  })

  it('is none where a task knows no kinds', () => {
    expect(kindOfTask({}, { segment: 'sme', tracks: [] })).toBeNull()
    expect(kindOfTask({ kinds: [] }, { segment: 'sme', tracks: [] })).toBeNull()
  })
})

describe('counting a list', () => {
  const all = [
    task('A', { fields: [field(true)], documents: [paper(true, 'licence'), paper(false, 'photo')] }),
    task('B', { documents: [paper(true, 'photo')] }),
    task('C', { documents: [paper(false, 'letter')] }),
    task(released, { documents: [paper(true, 'licence')] }),
  ]
  type Listed = Pick<RoadmapTask, 'id' | 'state'>
  const on = (...ids: readonly string[]): readonly Listed[] => ids.map((id) => ({ id, state: 'ready' }))
  const done = (...ids: readonly string[]): readonly Listed[] => ids.map((id) => ({ id, state: 'accepted' }))

  it.each([
    [on(), { required: 0, optional: 0, afterRelease: 0, done: 0 }],
    [on('A', 'B', 'C', released), { required: 2, optional: 1, afterRelease: 1, done: 0 }],
    [done('A', 'B', 'C', released), { required: 2, optional: 1, afterRelease: 1, done: 2 }],
    [[...done('A'), ...on('B')], { required: 2, optional: 0, afterRelease: 0, done: 1 }],
    // What a list has and nobody knows is counted as a duty rather than left away.
    [done('Z99'), { required: 1, optional: 0, afterRelease: 0, done: 1 }],
  ])('%j: %j', (listed, counts) => {
    expect(countTasks(listed, all)).toEqual(counts)
    expect(counts.required + counts.optional + counts.afterRelease).toBe(listed.length)
  })

  it.each([
    ['2026-12-30', {}, 1],
    ['2026-12-31', { validFrom: '2026-12-31' }, 1],
    ['2026-12-30', { validFrom: '2026-12-31' }, 0],
    ['2026-12-30', { retiredOn: '2026-12-31' }, 1],
    ['2026-12-31', { retiredOn: '2026-12-31' }, 0],
    ['2027-01-01', { validFrom: '2027-01-01', retiredOn: '2027-01-01' }, 0],
  ] as const)('on %s with %j as many are not now: %i', (day, given, count) => {
    expect(countNotNow([], [task('A', given)], day)).toBe(count)
    expect(countNotNow([{ id: 'A' }], [task('A', given)], day)).toBe(0)
  })

  const asked = (ids: readonly string[], onFile: readonly string[] = [], elsewhere: readonly string[] = []) =>
    countDocuments(on(...ids), {
      tasks: all,
      day: '2026-12-31',
      given: { onFile, isDoneElsewhere: ({ id }) => elsewhere.includes(id) },
    })
  it.each([
    [[], [], [], [[], [], [], []]],
    [['A'], [], [], [['licence'], ['photo'], [], ['licence']]],
    // Somebody else requires what the first only may ask for.
    [['A', 'B'], ['photo'], [], [['licence', 'photo'], [], ['photo'], ['licence']]],
    [['B', 'A'], ['letter'], [], [['photo', 'licence'], [], [], ['photo', 'licence']]],
    [['A', 'C'], ['letter', 'licence'], [], [['licence'], ['photo', 'letter'], ['licence', 'letter'], []]],
    [['A'], [], ['A'], [[], ['licence', 'photo'], [], []]],
    [['A', released], [], ['A'], [['licence'], ['photo'], [], ['licence']]],
    [['A', 'Z99'], [], [], [['licence'], ['photo'], [], ['licence']]],
  ])('the documents of %j with %j on file, done elsewhere %j: %j', (ids, onFile, elsewhere, expected) => {
    const { required, onRequest, onFile: there, missing } = asked(ids, onFile, elsewhere)
    expect([required, onRequest, there, missing]).toEqual(expected)
  })
})
