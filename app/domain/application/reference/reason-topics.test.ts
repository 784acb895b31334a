import { describe, expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import type { FieldKind } from '../../catalogue/types'
import { PLAN_SECTIONS } from '../../plan/sections'
import { PLAN_TASK } from '../subject'
import { reasonsForItem, type ItemKind } from './reason-topics'
import { REASONS_OF_FIELD } from './reasons-of-fields'
import { REASONS, reasonsFor } from './reasons'

const codes = (item: ItemKind) => reasonsForItem(item).map(({ code }) => code)

describe('the reasons for an item', () => {
  it.each([
    {
      why: 'a scan of a licence',
      item: { taskId: 'S01', kind: 'document' },
      has: ['D-06', 'L-01', 'I-02'],
      not: ['C-02', 'P-01', 'A-01'],
    },
    {
      why: 'an account number',
      item: { taskId: 'S02', kind: 'field', fieldKind: 'bank_account' },
      has: ['A-01'],
      not: ['D-06', 'I-03', 'L-01', 'P-01', 'C-01'],
    },
    {
      why: 'a day',
      item: { taskId: 'S01', kind: 'field', fieldKind: 'date' },
      has: ['L-01', 'A-01'],
      not: ['I-02', 'I-03', 'L-02'],
    },
    {
      why: 'a customs code',
      item: { taskId: 'S05', kind: 'field', fieldKind: 'customs_code' },
      has: ['C-01', 'A-01'],
      not: ['I-03', 'L-01', 'T-01', 'C-02', 'C-03', 'C-05', 'C-07', 'C-08'],
    },
    {
      why: 'a telephone',
      item: { taskId: 'S06', kind: 'field', fieldKind: 'mobile' },
      has: ['A-01', 'A-02', 'A-03'],
      not: ['I-01', 'C-01'],
    },
    {
      why: 'the choice of markets',
      item: { taskId: 'M01', kind: 'tool' },
      has: ['P-02', 'A-01'],
      not: ['C-02', 'K-01'],
    },
    { why: 'the mode', item: { taskId: 'T01', kind: 'tool' }, has: ['C-02'], not: ['P-02'] },
    {
      why: 'the declaration',
      item: { taskId: 'T12', kind: 'document' },
      has: ['C-03', 'C-07', 'D-01', 'T-02'],
      not: ['L-02', 'I-03'],
    },
  ] as const)('of $why', ({ item, has, not }) => {
    const offered = codes(item)
    expect(offered).toEqual(expect.arrayContaining([...has]))
    expect(offered.filter((code) => (not as readonly string[]).includes(code))).toEqual([])
  })

  it.each([
    [{ taskId: 'S02', kind: 'field', fieldKind: 'text' }, 'A-01'],
    [{ taskId: 'S01', kind: 'document' }, 'D-01'],
  ] as const)('of %o begin with those of its own kind', (item, first) => {
    expect(codes(item)[0]).toBe(first)
  })

  it.each(['S02', 'S07', 'T10', 'X06'])('of the name of a bank in %s are none about goods', (taskId) => {
    const offered = codes({ taskId, kind: 'field', fieldKind: 'text' })
    expect(offered.filter((code) => ['K-01', 'K-03', 'P-01', 'C-08'].includes(code))).toEqual([])
  })

  /** Written apart from the data on purpose: of which kinds each reason can be true, in the words of the office. */
  const CAN_BE_TRUE_OF: Readonly<Record<string, readonly FieldKind[]>> = {
    'I-01': ['credit_code'],
    'I-06': ['bank_account'],
    'L-01': ['date'],
    'C-01': ['customs_code'],
    'C-02': ['mode'],
    'C-03': ['declaration_number', 'date', 'money', 'currency', 'vin', 'vehicle_list', 'deregistration_list'],
    'C-04': ['date'],
    'C-05': ['vehicle_list'],
    'C-07': ['declaration_number', 'date'],
    'C-08': ['incoterm', 'money', 'currency'],
    'T-01': ['date'],
    'T-02': ['money'],
    'P-02': ['market'],
    'P-03': ['market'],
    'P-04': ['market'],
    'P-06': ['trademark_class'],
    'K-01': ['vehicle_list'],
  }
  const WORDS: readonly FieldKind[] = ['text', 'long_text', 'choice']

  it('of every field of the catalogue can be true of its kind', () => {
    const fields = catalogue.tasks.flatMap(({ id: taskId, fields: all }) =>
      all.map(({ id, kind }) => ({ taskId, id, kind })),
    )
    const fixed = fields.filter(({ kind }) => !WORDS.includes(kind))
    expect(fixed.length).toBeGreaterThan(20)
    const wrong = fixed.flatMap(({ taskId, id, kind }) =>
      codes({ taskId, kind: 'field', fieldKind: kind })
        .filter((code) => !code.startsWith('A-') && !CAN_BE_TRUE_OF[code]?.includes(kind))
        .map((code) => `${taskId}.${id} (${kind}): ${code}`),
    )
    expect(wrong).toEqual([])
  })

  const items: ItemKind[] = catalogue.tasks.flatMap(({ id: taskId, fields, documents, tool }) => [
    ...fields.map(({ kind: fieldKind }) => ({ taskId, kind: 'field' as const, fieldKind })),
    ...documents.map(() => ({ taskId, kind: 'document' as const })),
    ...(tool ? [{ taskId, kind: 'tool' as const }] : []),
  ])
  const ofPlan: ItemKind[] = [
    ...PLAN_SECTIONS.map((fieldId) => ({ taskId: PLAN_TASK, kind: 'tool' as const, fieldId })),
    { taskId: PLAN_TASK, kind: 'document' },
  ]

  it.each(PLAN_SECTIONS)('of the section %s of a plan are about that section, and of no other', (fieldId) => {
    const own = codes({ taskId: PLAN_TASK, kind: 'tool', fieldId }).filter((code) => code.startsWith('M-'))
    expect(own).toEqual([`M-0${PLAN_SECTIONS.indexOf(fieldId) + 1}`])
  })

  it('are chosen for every task of the catalogue: none offers all there are, or nothing but what fits any answer', () => {
    const all = ({ kind }: ItemKind) => reasonsFor(kind).length
    const most = items.map((item) => ({ ...item, offered: codes(item).length, of: all(item) }))
    // A declaration is the document of which most can be wrong: half of all reasons are about it.
    expect(most.filter(({ offered, of }) => offered > of * 0.75)).toEqual([])
    const anyAnswer = codes({ taskId: 'none', kind: 'field', fieldKind: 'text' })
    expect(anyAnswer).toEqual(['A-01', 'A-02', 'A-03'])
    const bare = catalogue.tasks.filter(({ id: taskId }) =>
      items.filter((item) => item.taskId === taskId).every((item) => codes({ ...item, fieldKind: 'text' }).length <= 3),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['a certificate of origin', { taskId: 'P10', kind: 'document' }, ['L-01', 'L-02', 'C-06', 'C-07', 'T-02', 'K-05']],
    [
      'a credit insurance policy',
      { taskId: 'T09', kind: 'document' },
      ['C-01', 'C-07', 'P-01', 'K-01', 'K-03', 'R-02'],
    ],
    ['a mode of an e-commerce order', { taskId: 'T03', kind: 'field', fieldKind: 'choice' }, ['I-02', 'T-03', 'K-05']],
    ['the control of technology', { taskId: 'X05', kind: 'field', fieldKind: 'long_text' }, ['I-01', 'C-03', 'K-03']],
    ['the advice of a payment', { taskId: 'X08', kind: 'document' }, ['C-01', 'C-02', 'P-01', 'K-01', 'L-02']],
    ['a customs record', { taskId: 'S05', kind: 'document' }, ['C-02', 'C-05', 'C-06', 'C-07', 'C-08']],
    ['the status as a taxpayer', { taskId: 'S02', kind: 'field', fieldKind: 'choice' }, ['I-01', 'I-02', 'I-03']],
  ] as const)('of %s are none that could never be true of it', (_what, item, never) => {
    expect(codes(item).filter((code) => (never as readonly string[]).includes(code))).toEqual([])
  })

  const WORDED: readonly FieldKind[] = [...WORDS, 'date']
  const worded = catalogue.tasks.flatMap(({ id: taskId, fields }) =>
    fields
      .filter(({ kind }) => WORDED.includes(kind))
      .map(({ id, kind }) => ({ taskId, fieldId: id, fieldKind: kind })),
  )

  it('are chosen for every answer in words, by choice or as a day', () => {
    const named = worded.map(({ taskId, fieldId }) => `${taskId}.${fieldId}`)
    expect(Object.keys(REASONS_OF_FIELD).toSorted()).toEqual(named.toSorted())
  })

  it.each([
    ['S05', 'record_name', ['I-02']],
    ['S02', 'bank_name', ['C-04']],
    ['S07', 'directory_date', ['C-04']],
    ['S08', 'refund_method', ['C-04', 'T-01']],
    ['V01', 'list_name', ['I-02']],
    ['S01', 'licence_valid_until', ['L-01']],
    ['S05', 'record_address', ['I-03']],
  ])('of %s.%s are about that field', (taskId, fieldId, expected) => {
    const fieldKind = worded.find((one) => one.taskId === taskId && one.fieldId === fieldId)?.fieldKind
    const own = codes({ taskId, fieldId, fieldKind, kind: 'field' }).filter((code) => !code.startsWith('A-'))
    expect(own.toSorted()).toEqual(expected.toSorted())
  })

  it('are never none, whatever item the catalogue has', () => {
    expect(items.length).toBeGreaterThan(100)
    const all = [...items, ...ofPlan]
    expect(all.filter((item) => codes(item).length < 3)).toEqual([])
    const reachable = new Set(all.flatMap(codes))
    expect(REASONS.filter(({ code }) => !reachable.has(code))).toEqual([])
  })
})
