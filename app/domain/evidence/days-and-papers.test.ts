// Documents that run out, the days before that on both sides of each bound, and papers at the edge of what is asked of them.
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/working-days'
import { durationOf } from '../calendar/durations'
import { findTask, catalogue } from '../catalogue/catalogue'
import type { Task, TaskField } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { documentChecks, MOST_PAGES, SHORT_EDGE, SMALL_PICTURE } from './document-checks'
import { expiresOn } from './expiry'
import { preCheck, VALID_FOR_DAYS } from './pre-check'
import type { Document, PreCheckInput } from './pre-check-result'
import { isRenewable, renewAheadDays } from './renewal'
import { standingOf, type Submission } from './standing'
import { atLeast } from '../../../tests/support/at-least'

const TODAY: IsoDate = '2026-12-31'
const FIRM = {
  creditCode: '91210100MA0TE5T08D',
  nameZh: '',
  nameEn: '',
  cityCode: '210100',
  ownership: 'domestic',
  segment: 'sme',
}

function outcomes(
  taskId: string,
  fieldId: string,
  value: string,
  day: IsoDate = TODAY,
  documents: readonly Document[] = [],
) {
  const input: PreCheckInput = {
    ...{ firm: FIRM, documents, channels: [], mode: null, day },
    tasks: [findTask(taskId) as Task],
    answerTo: (task, field) => (task === taskId && field === fieldId ? value : ''),
  }
  return preCheck(input)
    .filter(({ itemId }) => itemId === `${taskId}.${fieldId}`)
    .map(({ check, outcome, expected }) => `${check} ${outcome}${expected && ` ${expected}`}`)
}

describe('the last day of a licence', () => {
  it.each<[string, IsoDate, string]>([
    ['2026-12-30', TODAY, 'still_valid would_be_rejected 2026-12-31'],
    ['2026-12-31', TODAY, 'valid_for_long would_be_rejected 2027-03-01'],
    ['2027-02-28', TODAY, 'valid_for_long would_be_rejected 2027-03-01'],
    ['2027-03-01', TODAY, 'valid_for_long fine 2027-03-01'],
    ['2027-03-02', TODAY, 'valid_for_long fine 2027-03-01'],
    ['2099-12-31', TODAY, 'valid_for_long fine 2027-03-01'],
    // Sixty days over a 29 February.
    ['2028-02-28', '2027-12-31', 'valid_for_long would_be_rejected 2028-02-29'],
    ['2028-02-29', '2027-12-31', 'valid_for_long fine 2028-02-29'],
    ['2026年12月30日', TODAY, 'still_valid would_be_rejected 2026-12-31'],
  ])('%s, looked at on %s: %s', (value, day, expected) => {
    expect(outcomes('S01', 'licence_valid_until', value, day)).toEqual([expected])
  })

  it.each(['长期', '2027-02-30', 'x', ' '])('%j says nothing', (value) => {
    expect(outcomes('S01', 'licence_valid_until', value)).toEqual([])
  })

  it('of others than the licence is only questioned when it is near', () => {
    const ends = catalogue.tasks.flatMap((task) =>
      task.fields.filter(({ when }) => when === 'ends').map((field) => [task.id, field.id] as const),
    )
    const near = ends.map(([taskId, fieldId]) => [
      taskId,
      outcomes(taskId, fieldId, addDays(TODAY, VALID_FOR_DAYS - 1))[0],
    ])
    for (const [taskId, said] of atLeast(4, near))
      expect(said?.split(' ')[1]).toBe(taskId === 'S01' ? 'would_be_rejected' : 'may_be_questioned')
  })
})

describe('a day on which something was done', () => {
  const done = catalogue.tasks.flatMap((task) =>
    task.fields
      .filter(({ when, kind }) => when === 'happened' && kind === 'date')
      .map((field) => [task.id, field.id] as const),
  )
  it('has come by today, to the day, wherever it is asked', () => {
    for (const [taskId, fieldId] of atLeast(11, done)) {
      const said = (day: IsoDate) => outcomes(taskId, fieldId, day).find((one) => one.startsWith('done_by_today'))
      expect([said(TODAY), said(addDays(TODAY, 1))], `${taskId}.${fieldId}`).toEqual([
        `done_by_today fine ${TODAY}`,
        `done_by_today would_be_rejected ${TODAY}`,
      ])
    }
  })
})

describe('the youngest car of a list', () => {
  const car = (day: string) => `1M8GDM9AXKP042788, ${day}, JC-1, 26-21-1, 2026-10-12, 个人`
  const maker: Document = { type: 'maker_confirmation', contentType: 'application/pdf', sizeBytes: 9, sha256: 'x' }
  const young = (lines: readonly string[], day: IsoDate = TODAY, papers: readonly Document[] = []) =>
    outcomes('V02', 'vehicles', lines.join('\n'), day, papers).filter((one) => one.startsWith('maker'))
  it.each<[string, readonly string[], IsoDate, readonly string[]]>([
    ['of 180 days', [addDays(TODAY, -180)], TODAY, ['maker_confirmation would_be_rejected']],
    ['of 181 days', [addDays(TODAY, -181)], TODAY, []],
    ['of today', [TODAY], TODAY, ['maker_confirmation would_be_rejected']],
    ['of tomorrow says nothing', [addDays(TODAY, 1)], TODAY, []],
    [
      'of tomorrow hides no other',
      [addDays(TODAY, 1), addDays(TODAY, -9)],
      TODAY,
      ['maker_confirmation would_be_rejected'],
    ],
    ['stands first', [addDays(TODAY, -9), addDays(TODAY, -900)], TODAY, ['maker_confirmation would_be_rejected']],
    ['stands last', [addDays(TODAY, -900), addDays(TODAY, -9)], TODAY, ['maker_confirmation would_be_rejected']],
    ['has no day', [''], TODAY, []],
    ['before the rule', ['2025-12-01'], '2025-12-31', []],
    ['on its first day', ['2025-12-01'], '2026-01-01', ['maker_confirmation would_be_rejected']],
  ])('%s', (_, days, day, expected) => expect(young(days.map(car), day)).toEqual(expected))

  it('is vouched for by its maker', () =>
    expect(young([car(TODAY)], TODAY, [maker])).toEqual(['maker_confirmation fine']))
})

describe('the days of a task', () => {
  const field = (id: string, when: TaskField['when']): TaskField => ({ id, kind: 'date', isRequired: false, when })
  const task = {
    fields: [field('a_until', 'ends'), field('b_until', 'ends'), field('c_on', 'happened'), field('d_on', 'planned')],
  }
  it.each([
    [{ a_until: '2027-01-01', b_until: '2026-12-31' }, '2026-12-31'],
    [{ a_until: '2026-12-31', b_until: '2027-01-01' }, '2026-12-31'],
    [{ a_until: '2026-12-31', b_until: '2026-12-31' }, '2026-12-31'],
    [{ a_until: 'x', b_until: '2027-01-01' }, '2027-01-01'],
    [{ a_until: '2027-02-29', b_until: '' }, null],
    [{ c_on: '2020-01-01', d_on: '2020-01-01' }, null],
    [{ a_until: '2027/1/2', b_until: '2027.1.10' }, '2027-01-02'],
    [{ a_until: '20270102 ' }, '2027-01-02'],
    [{ unknown_until: '2020-01-01' }, null],
  ])('%j end on %s', (answers, day) => expect(expiresOn(task, answers as Readonly<Record<string, string>>)).toBe(day))

  it('that end are those that can be renewed, in all of the catalogue', () => {
    const fields = catalogue.tasks.flatMap((one) => one.fields.map((own) => ({ task: one.id, ...own })))
    const ends = fields.filter(({ when }) => when === 'ends').map(({ task: id, id: own }) => `${id}.${own}`)
    const until = fields
      .filter(({ kind, id }) => kind === 'date' && id.endsWith('_until'))
      .map(({ task: id, id: own }) => `${id}.${own}`)
    expect(until).toEqual(ends)
  })

  it.each([
    [0, 90],
    [1, 90],
    [11, 90],
    [12, 91],
    [20, 102],
    [40, 130],
  ])('a renewal of %i working days begins %i days ahead', (days, ahead) => expect(renewAheadDays(days)).toBe(ahead))

  it('a document can be renewed from its bound on, and not a day sooner', () => {
    const dated = catalogue.tasks.filter(({ fields }) => fields.some(({ when }) => when === 'ends'))
    for (const one of atLeast(3, dated)) {
      const ahead = renewAheadDays(durationOf(one, []).most)
      const [own] = one.fields.filter(({ when }) => when === 'ends')
      const at = (days: number) => isRenewable(one, { [`${one.id}.${own?.id}`]: addDays(TODAY, days) }, TODAY)
      expect([at(ahead), at(ahead + 1), at(0), at(-400)], one.id).toEqual([true, false, true, true])
    }
  })
})

describe('a paper', () => {
  const tasks: PreCheckInput['tasks'] = [
    {
      id: 'A',
      fields: [],
      documents: [
        { type: 'business_licence', isRequired: true },
        { type: 'photo', isRequired: false },
      ],
    },
    {
      id: 'B',
      fields: [],
      documents: [
        { type: 'business_licence', isRequired: true },
        { type: 'letter', isRequired: false },
      ],
    },
  ]
  const paper = (type: string, more: Partial<Document> = {}): Document => ({
    ...{ type, contentType: 'application/pdf', sizeBytes: 90_000, sha256: type },
    ...more,
  })
  const said = (...documents: readonly Document[]) =>
    documentChecks({ tasks, documents }).map(({ check, itemId, outcome, given, expected }) =>
      [itemId, outcome === 'fine' ? 'fine' : check, given, expected].filter(Boolean).join(' '),
    )
  const jpeg = (more: Partial<Document>) => said(paper('photo', { contentType: 'image/jpeg', ...more }))

  it.each<[string, Partial<Document>, string]>([
    ['of the least pixels', { widthPx: SHORT_EDGE, heightPx: SHORT_EDGE }, 'fine image/jpeg'],
    ['a pixel too narrow', { widthPx: SHORT_EDGE - 1, heightPx: 4000 }, 'paper_small 999 × 4000 1000'],
    ['a pixel too low', { widthPx: 4000, heightPx: SHORT_EDGE - 1 }, 'paper_small 4000 × 999 1000'],
    ['of few bytes and many pixels', { sizeBytes: 10, widthPx: 2000, heightPx: 2000 }, 'fine image/jpeg'],
    ['of the least bytes, not counted', { sizeBytes: SMALL_PICTURE }, 'fine image/jpeg'],
    ['a byte less, not counted', { sizeBytes: SMALL_PICTURE - 1 }, 'paper_small 20 kB 1000'],
    ['of which one edge is known', { sizeBytes: 5, widthPx: 4000, heightPx: null }, 'paper_small 1 kB 1000'],
    ['of no pixels', { sizeBytes: 90_000, widthPx: 0, heightPx: 0 }, 'fine image/jpeg'],
  ])('a picture %s', (_, more, expected) => expect(jpeg(more)).toEqual([`A.doc.photo ${expected}`]))

  it.each<[string, readonly Document[], readonly string[]]>([
    ['none at all', [], []],
    ['of a kind nobody asks for', [paper('passport')], []],
    ['asked for twice, told once', [paper('business_licence')], ['A.doc.business_licence fine application/pdf']],
    [
      'of a kind few take',
      [paper('letter', { contentType: 'image/webp', widthPx: 2000, heightPx: 2000 })],
      ['B.doc.letter paper_form image/webp'],
    ],
    [
      'of as many pages as may be',
      [paper('business_licence', { pageCount: MOST_PAGES })],
      ['A.doc.business_licence fine application/pdf'],
    ],
    [
      'of a page more',
      [paper('business_licence', { pageCount: MOST_PAGES + 1 })],
      ['A.doc.business_licence paper_pages 5'],
    ],
    [
      'of many pages, where many are usual',
      [paper('letter', { pageCount: 40 })],
      ['B.doc.letter fine application/pdf'],
    ],
    ['without a seal in red', [paper('business_licence', { isColour: false })], ['A.doc.business_licence paper_grey']],
    [
      'of which nobody knows the colours',
      [paper('business_licence', { isColour: null })],
      ['A.doc.business_licence fine application/pdf'],
    ],
    ['grey where no seal is', [paper('letter', { isColour: false })], ['B.doc.letter fine application/pdf']],
    [
      'wrong in two ways',
      [paper('business_licence', { isColour: false, pageCount: 9 })],
      ['A.doc.business_licence paper_grey', 'A.doc.business_licence paper_pages 9'],
    ],
    [
      'one file in two places',
      [paper('business_licence', { sha256: 'x' }), paper('letter', { sha256: 'x' })],
      ['A.doc.business_licence fine application/pdf', 'B.doc.letter paper_twice letter business_licence'],
    ],
  ])('%s', (_, documents, expected) => expect(said(...documents)).toEqual(expected))
})

describe('where a task stands', () => {
  const items = ['A.x', 'A.y']
  const at = (status: Submission['status'], verdicts: Submission['verdicts'], submitted: readonly string[] = items) =>
    standingOf({ status, submitted, verdicts }, items)
  it.each<[Submission['status'], Submission['verdicts'], string | null, boolean]>([
    ['in_review', { 'A.x': 'accepted', 'A.y': 'accepted' }, 'accepted', true],
    ['in_review', { 'A.x': 'accepted', 'A.y': 'needs_changes' }, null, true],
    ['in_review', { 'A.y': 'needs_changes' }, null, true],
    ['changes_requested', { 'A.y': 'needs_changes' }, 'needs_changes', false],
    ['changes_requested', { 'A.x': 'accepted', 'A.y': 'needs_changes' }, 'needs_changes', false],
    ['changes_requested', { 'B.z': 'needs_changes' }, null, false],
    ['approved', { 'A.x': 'needs_changes' }, 'accepted', false],
    ['expired', { 'A.x': 'accepted' }, null, false],
  ])('%s with %j: %s, under review %s', (status, verdicts, verdict, isUnderReview) => {
    expect(at(status, verdicts)).toEqual({ verdict, isUnderReview })
  })

  it('only what was submitted counts, be it one item of several', () => {
    const verdicts = { 'A.x': 'needs_changes', 'A.y': 'accepted' } as const
    expect(at('changes_requested', verdicts, ['A.y'])).toEqual({ verdict: 'accepted', isUnderReview: false })
    expect(at('approved', verdicts, ['B.z'])).toEqual({ verdict: null, isUnderReview: false })
    expect(standingOf({ status: 'approved', submitted: items, verdicts }, [])).toEqual({
      verdict: null,
      isUnderReview: false,
    })
  })
})
