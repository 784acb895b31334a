import { describe, expect, it } from 'vitest'
import { catalogue, findRule } from '../catalogue/catalogue'
import { DIMENSIONS, isLevel, isLow, LEVELS, mayNotApplyTo, SOUND_LEVEL } from './question'
import { QUESTION_IDS, QUESTIONS } from './reference/questions'
import { atLeast } from '../../../tests/support/at-least'

const goods = { sellsOnlyServices: false }
const services = { sellsOnlyServices: true }
const find = (id: string) => QUESTIONS.filter((question) => question.id === id)

describe('the questions', () => {
  it('are 24, each once, and their weights make 100', () => {
    expect(QUESTIONS).toHaveLength(24)
    expect(new Set(QUESTION_IDS).size).toBe(24)
    expect(QUESTIONS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it('stand together by dimension, and every dimension has some', () => {
    const runs = QUESTIONS.map(({ dimension }) => dimension).filter((one, index, all) => one !== all[index - 1])
    expect(runs).toEqual(DIMENSIONS)
  })

  it.each([
    ['registration', 23],
    ['product', 23],
    ['finance', 15],
    ['supply', 10],
    ['market', 12],
    ['ecommerce', 10],
    ['people', 7],
  ])('%s weighs %i', (dimension, weight) => {
    const own = QUESTIONS.filter((question) => question.dimension === dimension)
    expect(own.reduce((sum, question) => sum + question.weight, 0)).toBe(weight)
  })

  it('have three gates: licence and scope, customs record, export control', () => {
    const gates = QUESTIONS.filter(({ gate }) => gate !== null).map(({ id, gate }) => [id, gate])
    expect(gates).toEqual([
      ['R1', 3],
      ['R2', 2],
      ['P1', 2],
    ])
  })

  it('have a rule of the ledger behind each gate, and behind nothing else', () => {
    for (const { id, gate, gateRule } of QUESTIONS)
      expect([id, gateRule !== null && findRule(gateRule) !== null]).toEqual([id, gate !== null])
  })

  it('have no gate above what counts as sound, so a sound answer never stands in the way', () => {
    expect(QUESTIONS.every(({ gate }) => (gate ?? 0) <= SOUND_LEVEL)).toBe(true)
  })

  it('lead to tasks by their ids, which look like those of the catalogue', () => {
    const ids = QUESTIONS.flatMap(({ raisedBy }) => raisedBy)
    expect(atLeast(1, ids).every((id) => /^[A-Z]\d\d$/.test(id))).toBe(true)
    const known = new Set(catalogue.tasks.map(({ id }) => id))
    for (const id of ['S01', 'S05', 'S06', 'S07', 'S02', 'S08', 'P01', 'P02', 'P06', 'P08', 'M01', 'C01', 'T01'])
      expect([id, known.has(id)]).toEqual([id, true])
  })

  it.each([
    ['M1', 'M01'],
    ['M2', 'C01'],
    ['E1', 'C01'],
  ])('%s is raised on the page of %s', (id, task) => {
    expect(find(id)[0]?.raisedBy).toEqual([task])
  })
})

describe('"does not apply"', () => {
  const offeredTo = (firm: typeof goods) => QUESTIONS.filter((question) => mayNotApplyTo(question, firm))

  it('is offered to a seller of goods only where a firm can truly be without', () => {
    expect(offeredTo(goods).map(({ id }) => id)).toEqual(['P3', 'P4', 'P5', 'S3', 'E1', 'E2'])
  })

  it('is offered for customs and goods to firms that sell only services', () => {
    const more = offeredTo(services).filter((question) => !mayNotApplyTo(question, goods))
    expect(more.map(({ id }) => id)).toEqual(['R2', 'R3', 'R4', 'P2'])
  })

  it('is never offered for licence and export control', () => {
    for (const id of ['R1', 'P1'])
      for (const question of atLeast(1, find(id))) expect(mayNotApplyTo(question, services)).toBe(false)
  })
})

describe('an answer', () => {
  it.each([
    [null, false],
    ['not_applicable', false],
    [0, true],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ] as const)('%s is low: %s', (answer, expected) => expect(isLow(answer)).toBe(expected))

  it.each([
    [0, true],
    [4, true],
    [5, false],
    [-1, false],
    [1.5, false],
    ['3', false],
    [null, false],
    [undefined, false],
  ])('%s is a level: %s', (value, expected) => expect(isLevel(value)).toBe(expected))

  it('has five levels', () => expect(LEVELS).toHaveLength(5))
})
