import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { catalogueOn, isInForce, taskOn } from './in-force'
import type { InForce, Task } from './types'

const plain: Task = {
  id: 'A1',
  stage: 'register',
  order: 1,
  appliesWhen: { always: true },
  dependsOn: [],
  rules: [],
  confidence: 'high',
  fields: [{ id: 'number', kind: 'text', isRequired: true }],
  documents: [{ type: 'document', isRequired: true }],
  authorities: [],
  agencyDays: null,
}

const changing: Task = {
  ...plain,
  fields: [...plain.fields, { id: 'payment', kind: 'text', isRequired: false, validTo: '2024-12-14' }],
  documents: [...plain.documents, { type: 'confirmation', isRequired: false, validFrom: '2026-01-01' }],
  authorities: [
    { id: 'before', validTo: '2024-05-31' },
    { id: 'after', validFrom: '2024-06-01' },
  ],
}

describe('in force on a day', () => {
  it.each<[InForce, IsoDate, boolean]>([
    [{}, '1999-01-01', true],
    [{ validFrom: '2024-06-01' }, '2024-05-31', false],
    [{ validFrom: '2024-06-01' }, '2024-06-01', true],
    [{ validTo: '2024-05-31' }, '2024-05-31', true],
    [{ validTo: '2024-05-31' }, '2024-06-01', false],
    [{ validFrom: '2024-01-01', validTo: '2024-12-31' }, '2024-07-01', true],
    [{ validFrom: '2024-01-01', validTo: '2024-12-31' }, '2025-01-01', false],
  ])('%j on %s: %s', (period, day, expected) => {
    expect(isInForce(period, day)).toBe(expected)
  })
})

describe('a task on a day', () => {
  it.each<[IsoDate, readonly string[], readonly string[], readonly string[]]>([
    ['2024-05-31', ['number', 'payment'], ['document'], ['before']],
    ['2024-06-01', ['number', 'payment'], ['document'], ['after']],
    ['2024-12-15', ['number'], ['document'], ['after']],
    ['2026-01-01', ['number'], ['document', 'confirmation'], ['after']],
  ])('on %s asks for what was asked then', (day, fields, documents, authorities) => {
    const task = taskOn(changing, day)
    expect(task.fields.map(({ id }) => id)).toEqual(fields)
    expect(task.documents.map(({ type }) => type)).toEqual(documents)
    expect(task.authorities?.map(({ id }) => id)).toEqual(authorities)
  })

  it('is the same object when nothing in it has a date', () => {
    expect(taskOn(plain, '2026-01-01')).toBe(plain)
  })

  it('changes nothing else of the task or the catalogue', () => {
    const { tasks, ...rest } = catalogueOn({ version: 'v', tasks: [plain, changing], rules: [] }, '2024-05-31')
    expect(rest).toEqual({ version: 'v', rules: [] })
    expect(tasks.map(({ id, rules, dependsOn }) => ({ id, rules, dependsOn }))).toEqual([
      { id: 'A1', rules: [], dependsOn: [] },
      { id: 'A1', rules: [], dependsOn: [] },
    ])
    expect(changing.fields).toHaveLength(2)
  })
})
