import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { canPublish, changesToTell, spansBefore, type CatalogueRelease, type ReleaseContent } from './release'
import type { Rule, Task } from './types'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))

/** A release recorded on a day of January, and published on another or not at all. */
function release(version: string, recorded: number, published: number | null = null): CatalogueRelease {
  return { version, recordedAt: day(recorded), publishedAt: published === null ? null : day(published) }
}

describe('what a release is compared with', () => {
  it.each<[string, string, readonly CatalogueRelease[], readonly [string, number | null, number][]]>([
    ['the first release of all: nothing', 'A', [release('A', 1, 1)], []],
    ['a release that was never recorded: nothing', 'X', [release('A', 1, 1)], []],
    ['the second: the first', 'B', [release('A', 1, 1), release('B', 2)], [['A', null, 2]]],
    [
      'one after a release nobody published: each firm what it has known',
      'C',
      [release('A', 1, 1), release('B', 2), release('C', 5)],
      [
        ['A', null, 2],
        ['B', 2, 5],
      ],
    ],
    [
      'the last published one, not the ones before it',
      'C',
      [release('A', 1, 1), release('B', 2, 3), release('C', 5)],
      [['B', null, 5]],
    ],
    [
      'the same once it is published itself',
      'C',
      [release('A', 1, 1), release('B', 2, 3), release('C', 5, 6)],
      [['B', null, 5]],
    ],
    ['whatever comes later', 'B', [release('A', 1, 1), release('B', 2), release('C', 5)], [['A', null, 2]]],
    ['in whatever order they are read', 'B', [release('B', 2), release('A', 1, 1)], [['A', null, 2]]],
    ['nothing when none before it was published', 'B', [release('A', 1), release('B', 2)], []],
  ])('%s', (_case, version, releases, spans) => {
    expect(spansBefore(version, releases)).toEqual(
      spans.map(([before, from, until]) => ({
        before,
        from: from === null ? null : day(from),
        until: day(until),
      })),
    )
  })
})

describe('a release can be published', () => {
  it.each<[string, string, readonly CatalogueRelease[], boolean]>([
    ['when it is the newest', 'B', [release('A', 1, 1), release('B', 2)], true],
    ['but once only', 'B', [release('A', 1, 1), release('B', 2, 3)], false],
    ['but not after a newer one was recorded', 'B', [release('A', 1, 1), release('B', 2), release('C', 5)], false],
    ['but not when there is no such release', 'X', [release('A', 1, 1)], false],
  ])('%s', (_case, version, releases, can) => {
    expect(canPublish(version, releases)).toBe(can)
  })
})

const titlesOf = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, { 'zh-CN': `${id} 的名称`, en: `Name of ${id}` }]))

function contentOf(tasks: readonly Task[], rules: readonly Rule[]): ReleaseContent {
  const ids = (all: readonly { id: string }[]) => titlesOf(all.map(({ id }) => id))
  return { tasks, rules, titles: { tasks: ids(tasks), rules: ids(rules) } }
}

const someRule = catalogue.rules[0] as Rule
const someTask = catalogue.tasks[0] as Task
const rule = (id: string, change: Partial<Rule> = {}): Rule => ({ ...someRule, id, supersedes: [], ...change })
const task = (id: string, change: Partial<Task> = {}): Task => ({ ...someTask, id, rules: [], ...change })
const none = { added: [], changed: [], dropped: [], keptAside: [] }

const old = rule('OLD', { validFrom: '2020-01-01' })
const older = rule('OLDER', { validFrom: '2010-01-01' })
const fresh = rule('NEW', { validFrom: '2026-01-01', supersedes: ['OLD'] })

describe('what a firm is told', () => {
  it('names what came, then what changed, then what went, and what is kept', () => {
    const before = contentOf([task('T2'), task('T3')], [])
    const after = contentOf([task('T1'), task('T2')], [])
    const impact = { added: ['T1'], changed: ['T2'], dropped: ['T3'], keptAside: ['T3'] }
    expect(
      changesToTell({ impact, before, after }).map(({ taskId, kind, isKept, title }) => [
        taskId,
        kind,
        isKept,
        title.en,
        title['zh-CN'],
      ]),
    ).toEqual([
      ['T1', 'added', false, 'Name of T1', 'T1 的名称'],
      ['T2', 'changed', false, 'Name of T2', 'T2 的名称'],
      ['T3', 'dropped', true, 'Name of T3', 'T3 的名称'],
    ])
  })

  it('has nothing to say of nothing', () => {
    expect(changesToTell({ impact: none, before: contentOf([], []), after: contentOf([], []) })).toEqual([])
  })

  it.each<[string, ReleaseContent, ReleaseContent, { id: string; isNew: boolean; since: string } | null]>([
    [
      'a rule that came with the release',
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      contentOf([task('T', { rules: ['OLD', 'NEW'] })], [old, fresh]),
      { id: 'NEW', isNew: true, since: '2026-01-01' },
    ],
    [
      'a rule that begins on another day than was known',
      contentOf([task('T', { rules: ['OLD'] })], [rule('OLD', { validFrom: '2019-06-01' })]),
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      { id: 'OLD', isNew: true, since: '2020-01-01' },
    ],
    [
      'the rule that abolished it',
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      contentOf([task('T', { rules: ['OLD'], retiredBy: 'END' })], [old, rule('END', { validFrom: '2025-05-01' })]),
      { id: 'END', isNew: true, since: '2025-05-01' },
    ],
    [
      'what replaced its rule, when the task is gone altogether',
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      contentOf([], [fresh]),
      { id: 'NEW', isNew: true, since: '2026-01-01' },
    ],
    [
      'the newest rule it rests on, when no rule came: our list was put right',
      contentOf([task('T', { rules: ['OLD', 'OLDER'] })], [old, older]),
      contentOf([task('T', { rules: ['OLDER', 'OLD'], agencyDays: [1, 2] })], [older, old]),
      { id: 'OLD', isNew: false, since: '2020-01-01' },
    ],
    [
      'a rule we knew, when the task is new to the list',
      contentOf([], [old]),
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      { id: 'OLD', isNew: false, since: '2020-01-01' },
    ],
    [
      'a rule the newer release no longer has, when the task went with it',
      contentOf([task('T', { rules: ['OLD'] })], [old]),
      contentOf([], []),
      { id: 'OLD', isNew: false, since: '2020-01-01' },
    ],
    ['no rule, when it never had one', contentOf([], []), contentOf([task('T')], []), null],
  ])('gives as the reason %s', (_case, before, after, reason) => {
    const [told] = changesToTell({ impact: { ...none, changed: ['T'] }, before, after })
    expect(told?.rule ?? null).toEqual(
      reason && { ...reason, title: { 'zh-CN': `${reason.id} 的名称`, en: `Name of ${reason.id}` } },
    )
  })

  it('is the id, when nobody has ever named the task', () => {
    const [told] = changesToTell({
      impact: { ...none, added: ['T9'] },
      before: contentOf([], []),
      after: contentOf([], []),
    })
    expect(told?.title).toEqual({ 'zh-CN': 'T9', en: 'T9' })
  })
})
