import { describe, expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { reasonsForItem, type ItemKind } from './reason-topics'
import { REASONS } from './reasons'

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
      not: ['I-03', 'L-01', 'T-01'],
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

  it('are never none, whatever item the catalogue has', () => {
    const items: ItemKind[] = catalogue.tasks.flatMap(({ id: taskId, fields, documents, tool }) => [
      ...fields.map(({ kind: fieldKind }) => ({ taskId, kind: 'field' as const, fieldKind })),
      ...documents.map(() => ({ taskId, kind: 'document' as const })),
      ...(tool ? [{ taskId, kind: 'tool' as const }] : []),
    ])
    expect(items.length).toBeGreaterThan(100)
    expect(items.filter((item) => codes(item).length < 3)).toEqual([])
    const reachable = new Set(items.flatMap(codes))
    expect(REASONS.filter(({ code }) => !reachable.has(code))).toEqual([])
  })
})
