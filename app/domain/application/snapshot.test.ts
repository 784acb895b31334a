import { describe, expect, it } from 'vitest'
import {
  documentItemId,
  fieldItemId,
  isItemEmpty,
  itemContent,
  snapshotItems,
  taskOfItem,
  toolItemId,
  type SnapshotItem,
} from './snapshot'

const label = { 'zh-CN': '海关备案编码', en: 'Customs code' }
const file = {
  versionId: 'v1',
  number: 1,
  filename: '回执.pdf',
  contentType: 'application/pdf',
  sizeBytes: 9,
  sha256: 'aa',
}

const field = (value: string): SnapshotItem => ({
  kind: 'field',
  itemId: 'S05.customs_code',
  fieldKind: 'customs_code',
  label,
  value,
})
const document = (given: typeof file | null): SnapshotItem => ({
  kind: 'document',
  itemId: 'S05.doc.customs_record',
  documentType: 'customs_record',
  label,
  file: given,
})
const tool = (values: string[]): SnapshotItem => ({
  kind: 'tool',
  itemId: 'M01.markets',
  tool: 'markets',
  label,
  rows: values.map((value) => ({ label, value: { 'zh-CN': value, en: value } })),
})

describe('ids of items', () => {
  it.each([
    [fieldItemId('S05', 'customs_code'), 'S05.customs_code', 'S05'],
    [documentItemId('S05', 'customs_record'), 'S05.doc.customs_record', 'S05'],
    [toolItemId('M01', 'markets'), 'M01.markets', 'M01'],
  ])('%s', (made, written, task) => {
    expect(made).toBe(written)
    expect(taskOfItem(made)).toBe(task)
  })
})

describe('what a verdict is about', () => {
  it.each<[string, SnapshotItem, string, boolean]>([
    ['a field: its text', field('2101960ABC'), '2101960ABC', false],
    ['an empty field', field('  '), '  ', true],
    ['a document: its bytes', document(file), 'aa', false],
    ['a missing document', document(null), '', true],
    ['a choice: its rows', tool(['PL']), '[["海关备案编码","PL"]]', false],
    ['no choice', tool([]), '[]', true],
  ])('%s', (_name, item, content, empty) => {
    expect(itemContent(item)).toBe(content)
    expect(isItemEmpty(item)).toBe(empty)
  })

  it('is the same when the same bytes come in a new file', () => {
    expect(itemContent(document({ ...file, versionId: 'v2', filename: 'again.pdf' }))).toBe(itemContent(document(file)))
  })

  it('differs when rows of a choice swap places', () => {
    expect(itemContent(tool(['PL', 'KZ']))).not.toBe(itemContent(tool(['KZ', 'PL'])))
  })

  it('lists the items of all tasks in order', () => {
    const title = label
    const tasks = [
      { taskId: 'S05', title, items: [field('1'), document(null)] },
      { taskId: 'M01', title, items: [tool([])] },
    ]
    expect(snapshotItems({ tasks }).map((item) => item.itemId)).toEqual([
      'S05.customs_code',
      'S05.doc.customs_record',
      'M01.markets',
    ])
  })
})
