import { describe, expect, it } from 'vitest'
import { readableItem } from '../../../../tests/factories/views'
import { render } from '../../../../tests/support/render'
import { ItemValue, TaskAnswers } from './task-answers'

const document = {
  versionId: 'v1',
  number: 1,
  filename: '备案.pdf',
  contentType: 'application/pdf',
  sizeBytes: 2_000_000,
  sha256: '0'.repeat(64),
}
const task = {
  taskId: 'S05',
  title: 'Register with customs',
  officialTerm: '海关备案',
  items: [readableItem(), readableItem({ itemId: 'S05.note', label: 'Note', lines: [], isEmpty: true })],
}

describe('answers of a task', () => {
  it.each([
    ['en', 'Not provided', 'Accepted'],
    ['zh-CN', '未填写', '已通过'],
  ] as const)('in %s stand beside their questions', (language, missing, accepted) => {
    const page = render(<TaskAnswers task={task} firmId="f" acceptedItemIds={['S05.customs_code']} />, { language })
    expect(page.headings).toEqual(['2 Register with customs'])
    expect(page.facts['Customs code']).toBe(`2101960123 ${accepted}`)
    expect(page.facts.Note).toBe(missing)
  })

  it('can be changed where somewhere is given, by a link that names the question', () => {
    const page = render(<TaskAnswers task={task} firmId="f" changeTo={{ 'S05.note': '/firms/f/tasks/S05#note' }} />)
    expect(page.links).toEqual([['Change Note', '/firms/f/tasks/S05#note']])
  })
})

describe('an answer', () => {
  it('keeps its lines, and shows signs as they are', () => {
    const page = render(<ItemValue firmId="f" item={readableItem({ lines: ['<b>one</b>', 'two'] })} />)
    expect(page.text).toBe('<b>one</b> two')
    expect(page.byTag('bdi')).toHaveLength(2)
  })

  it.each([
    ['en', '备案.pdf (2 MB)'],
    ['zh-CN', '备案.pdf（2 MB）'],
  ] as const)(
    'that is a file reads in %s with its size and leads to the document as it was submitted',
    (language, words) => {
      const item = readableItem({ kind: 'document', lines: [], file: document })
      expect(render(<ItemValue item={item} firmId="f" />, { language }).links).toEqual([
        [words, '/firms/f/documents/v1'],
      ])
    },
  )
})
