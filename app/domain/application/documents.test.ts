import { describe, expect, test } from 'vitest'
import { findDocument, documentsOf, type Submission } from './documents'
import type { SnapshotItem } from './snapshot'

const words = { 'zh-CN': '执照', en: 'Licence' }

function document(taskId: string, documentType: string, versionId: string | null): SnapshotItem {
  const file = versionId && {
    versionId,
    number: 1,
    filename: `${versionId}.pdf`,
    contentType: 'application/pdf',
    sizeBytes: 1,
    sha256: versionId,
  }
  return { kind: 'document', itemId: `${taskId}.doc.${documentType}`, documentType, label: words, file: file || null }
}

const question: SnapshotItem = {
  kind: 'field',
  itemId: 'S01.name',
  fieldKind: 'text',
  label: words,
  value: 'l1',
}

function submission(round: number, ...items: SnapshotItem[]): Submission {
  return { round, snapshot: { tasks: [{ taskId: 'S01', title: words, items: [question, ...items] }] } }
}

const licence = (versionId: string | null) => document('S01', 'licence', versionId)
const record = (versionId: string | null) => document('S05', 'record', versionId)

describe('documents of a submission', () => {
  test('lie in the order of the tasks, each once, without those that were not given', () => {
    const { snapshot } = submission(
      1,
      licence('l1'),
      record('r1'),
      document('S09', 'licence', 'l1'),
      document('S09', 'photo', null),
    )
    expect(documentsOf(snapshot).map(({ file }) => file.versionId)).toEqual(['l1', 'r1'])
  })
})

describe('finding a document', () => {
  const three = [
    submission(1, licence('l1'), record('r1')),
    submission(2, licence('l2'), record('r1')),
    submission(3, licence('l3'), record('r1')),
  ]
  const place = (versionId: string, rounds = three) => {
    const found = findDocument(rounds, versionId)
    return found && [found.submission.round, found.before?.file.versionId ?? null, found.after?.file.versionId ?? null]
  }

  test.each([
    ['the first version has been replaced', 'l1', [1, null, 'l3']],
    ['one in between has both neighbours, the newest being what counts now', 'l2', [2, 'l1', 'l3']],
    ['the newest has the one before', 'l3', [3, 'l2', null]],
    ['one that stayed is read with the last answers', 'r1', [3, null, null]],
  ])('%s', (_, versionId, expected) => {
    expect(place(versionId)).toEqual(expected)
  })

  test('a document that was left away and given again follows what was there', () => {
    expect(
      place('l2', [submission(1, licence('l1')), submission(2, licence(null)), submission(3, licence('l2'))]),
    ).toEqual([3, 'l1', null])
  })

  test('going back to an older version names what it replaced', () => {
    expect(
      place('l1', [submission(1, licence('l1')), submission(2, licence('l2')), submission(3, licence('l1'))]),
    ).toEqual([3, 'l2', null])
  })

  test.each(['x9', '', '__proto__'])('%j was never submitted', (versionId) => {
    expect(place(versionId)).toBeNull()
  })
})
