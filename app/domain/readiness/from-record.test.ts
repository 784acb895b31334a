import { describe, expect, it } from 'vitest'
import { findTask } from '../catalogue/catalogue'
import { contradicts, recordedAnswers, withRecord, type FirmRecord } from './from-record'
import { QUESTIONS } from './reference/questions'

type Said = { readonly given?: readonly string[]; readonly filed?: readonly string[]; readonly answers?: object }

function record({ given = [], filed = [], answers = {} }: Said): FirmRecord {
  return {
    isGiven: (id) => given.includes(id),
    isFiled: (id) => filed.includes(id),
    answerTo: (task, field) => (answers as Readonly<Record<string, string>>)[`${task}.${field}`] ?? '',
  }
}

describe('what the record says', () => {
  it.each<[string, Said, string, number, number | null]>([
    ['a licence', { given: ['S01'] }, 'R1', 3, null],
    ['a licence without the goods', { given: ['S01'], answers: { 'S01.scope_includes_goods': 'no' } }, 'R1', 1, 2],
    ['a customs record', { given: ['S05'] }, 'R2', 2, null],
    ['one for parcels', { given: ['S05', 'S11'] }, 'R2', 3, null],
    ['one that is applied for', { filed: ['S05'] }, 'R2', 1, null],
    ['the directory of foreign exchange', { given: ['S07'] }, 'R4', 3, null],
    ['a refund record', { given: ['S08'] }, 'R5', 3, null],
    ['a screening', { given: ['P02'] }, 'P1', 2, null],
    ['products', { given: ['P01'] }, 'P2', 1, null],
    ['a trademark that is filed', { answers: { 'P08.trademark_status': 'filed' } }, 'P4', 2, null],
    ['one that is only planned', { answers: { 'P08.trademark_status': 'planned' } }, 'P4', 0, 1],
    ['markets', { given: ['M01'] }, 'M1', 1, null],
    ['channels', { given: ['C01'] }, 'M2', 1, null],
    ['a contract', { given: ['C01', 'M01', 'T08'] }, 'M2', 4, null],
  ])('of %s', (_, said, id, least, most) => {
    expect(recordedAnswers(record(said)).find(({ questionId }) => questionId === id)).toMatchObject({ least, most })
  })

  it('is nothing while nothing is given, and names tasks of the catalogue that raise the question', () => {
    expect(recordedAnswers(record({}))).toEqual([])
    const all = recordedAnswers({ isGiven: () => true, isFiled: () => false, answerTo: () => '' })
    expect(all.length).toBeGreaterThan(8)
    expect(all.filter(({ taskId }) => !findTask(taskId))).toEqual([])
    expect(all.filter(({ questionId }) => !QUESTIONS.some(({ id }) => id === questionId))).toEqual([])
  })

  const R1 = { questionId: 'R1', least: 1, most: 2, taskId: 'S01' } as const

  it('fills in what nobody answered, and leaves what somebody did', () => {
    expect(withRecord({ H1: 2 }, [R1])).toEqual({ H1: 2, R1: 1 })
    expect(withRecord({ R1: 4 }, [R1])).toEqual({ R1: 4 })
  })

  it.each([
    [0, true],
    [1, false],
    [2, false],
    [3, true],
    ['not_applicable', true],
  ] as const)('against the answer %s: contradicted %s', (answer, expected) => {
    expect(contradicts(answer, R1)).toBe(expected)
  })
})
