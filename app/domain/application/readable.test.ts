import { describe, expect, it } from 'vitest'
import { readableItem, readableTasks } from './readable'
import type { SnapshotItem } from './snapshot'

const label = { 'zh-CN': '海关备案', en: 'Customs record' }
const file = {
  versionId: 'v1',
  number: 2,
  filename: '回执.pdf',
  contentType: 'application/pdf',
  sizeBytes: 9,
  sha256: 'aa',
}
const field = { kind: 'field', itemId: 'S05.code', fieldKind: 'text', label } as const
const tool = { kind: 'tool', itemId: 'M01.markets', tool: 'markets', label } as const
const both = (text: string) => ({ 'zh-CN': text, en: text })

describe('an item as people read it', () => {
  it.each<[string, SnapshotItem, string[], string[]]>([
    ['an answer as typed', { ...field, value: ' 2101960ABC' }, [' 2101960ABC'], [' 2101960ABC']],
    ['an empty answer', { ...field, value: ' ' }, [], []],
    ['a choice by its words', { ...field, value: 'yes', valueLabel: { 'zh-CN': '是', en: 'Yes' } }, ['是'], ['Yes']],
    [
      'a document by its name',
      { kind: 'document', itemId: 'S05.doc.record', documentType: 'record', label, file },
      ['回执.pdf'],
      ['回执.pdf'],
    ],
    [
      'a missing document',
      { kind: 'document', itemId: 'S05.doc.record', documentType: 'record', label, file: null },
      [],
      [],
    ],
    [
      'choices, one line each',
      {
        ...tool,
        rows: [
          { label: { 'zh-CN': '波兰', en: 'Poland' }, value: both('PL') },
          { label: both('KZ'), value: both('') },
        ],
      },
      ['波兰：PL', 'KZ'],
      ['Poland: PL', 'KZ'],
    ],
  ])('%s', (_name, item, zh, en) => {
    expect(readableItem(item, 'zh-CN').lines).toEqual(zh)
    expect(readableItem(item, 'en').lines).toEqual(en)
    expect(readableItem(item, 'en').isEmpty).toBe(zh.length === 0)
  })

  it('keeps the official Chinese name beside the other language', () => {
    const item = readableItem({ ...field, value: '1' }, 'en')
    expect(item).toMatchObject({ label: 'Customs record', officialTerm: '海关备案', file: null })
  })

  it('carries the file for the download', () => {
    expect(readableItem({ kind: 'document', itemId: 'x', documentType: 'record', label, file }, 'en').file).toEqual(
      file,
    )
  })
})

describe('a submission as people read it', () => {
  it('keeps tasks and items in order', () => {
    const tasks = [
      { taskId: 'S05', title: label, items: [{ ...field, value: '1' }] },
      { taskId: 'M01', title: { 'zh-CN': '目标市场', en: 'Target markets' }, items: [{ ...tool, rows: [] }] },
    ]
    const read = readableTasks({ tasks }, 'en')
    expect(read.map(({ taskId, title }) => [taskId, title])).toEqual([
      ['S05', 'Customs record'],
      ['M01', 'Target markets'],
    ])
    expect(read[1]?.officialTerm).toBe('目标市场')
    expect(read.flatMap(({ items }) => items.map(({ itemId }) => itemId))).toEqual(['S05.code', 'M01.markets'])
  })
})
