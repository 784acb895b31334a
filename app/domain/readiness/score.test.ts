import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TOP_LEVEL, type Answer, type Level } from './question'
import { scoreReadiness, type Answers } from './score'
import { QUESTION_IDS, QUESTIONS, type QuestionId } from './reference/questions'

const firm = { sellsOnlyServices: false }
const services = { sellsOnlyServices: true }
const all = (level: Answer): Answers => Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))
const without = (answers: Answers, ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.some((one) => one === id)))
const score = (answers: Answers, of = firm) => scoreReadiness({ answers, firm: of })
const partOf = (answers: Answers, id: QuestionId, of = firm) => {
  const found = score(answers, of).contributions.find(({ question }) => question.id === id)
  if (!found) throw new Error(`no contribution of ${id}`)
  return found
}

const levels = fc.constantFrom<Level>(0, 1, 2, 3, 4)
const everyAnswer = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.oneof(levels, fc.constant('not_applicable' as const))])),
) as fc.Arbitrary<Answers>
const someAnswers = fc
  .tuple(everyAnswer, fc.subarray([...QUESTION_IDS]))
  .map(([answers, open]) => without(answers, open))

describe('the three computed checks', () => {
  it('A: mostly half-way, licence in order', () => {
    expect(score({ ...all(2), R1: 3 })).toMatchObject({ raw: 51.5, failedGates: [], score: 51.5, band: 'assisted' })
  })

  it('B: everything proven, but the product was looked at only once', () => {
    expect(score({ ...all(4), P1: 1 })).toMatchObject({
      raw: 95.5,
      failedGates: ['P1'],
      score: 39,
      band: 'prepare',
    })
  })

  it('C: a first step everywhere', () => {
    const gates = ['R1', 'R2', 'P1']
    expect(score(all(1))).toMatchObject({ raw: 25, failedGates: gates, score: 25, band: 'prepare' })
  })
})

describe('the score', () => {
  it.each([
    ['nothing', all(0), 0],
    ['everything', all(4), 100],
    ['sound throughout', all(3), 75],
  ])('of %s is %d to %d', (_, answers, expected) => expect(score(answers).raw).toBe(expected))

  it('counts an open question as nothing and names it', () => {
    const given = score(without(all(4), ['M1', 'H2']))
    expect([given.raw, given.open]).toEqual([92, ['M1', 'H2']])
  })

  it('is capped while a gate is open, without calling it failed', () => {
    const given = score(without(all(4), ['P1']))
    expect([given.raw, given.score, given.failedGates, given.open]).toEqual([94, 39, [], ['P1']])
  })

  it.each([
    ['R1', 2, 3],
    ['R2', 1, 2],
    ['P1', 1, 2],
  ] as const)('%s is a gate: %i keeps the firm out, %i lets it in', (id, below, enough) => {
    expect(score({ ...all(4), [id]: below }).score).toBe(39)
    expect(score({ ...all(4), [id]: enough }).score).toBeGreaterThan(90)
  })

  it('is cut after the tenth, so that 59.97 never reads 60', () => {
    const answers = { ...all(2), R1: 3, E1: 'not_applicable', E2: 'not_applicable', P4: 3, S3: 3, P5: 3 } as const
    const points = score(answers).contributions.reduce((sum, part) => sum + part.points, 0)
    expect(score(answers).raw).toBeLessThanOrEqual(points)
    expect(points - score(answers).raw).toBeLessThan(0.1)
  })
})

describe('a question that does not apply', () => {
  it('is taken out, and the other weights grow to 100', () => {
    const answers: Answers = { ...all(2), R1: 3, E1: 'not_applicable', E2: 'not_applicable' }
    // (50 - 10 x 2 / 4 + 6 x 1 / 4) / 90
    expect(score(answers).raw).toBe(51.6)
    expect(partOf(answers, 'E1')).toMatchObject({ weight: 0, points: 0, isLow: false })
    expect(partOf(answers, 'R1').weight).toBeCloseTo(6 / 0.9, 10)
  })

  it('leaves a full score full and an empty one empty', () => {
    for (const level of [0, 4] as const)
      expect(score({ ...all(level), P3: 'not_applicable', S3: 'not_applicable' }).raw).toBe(level * 25)
  })

  it('is an open question where it does apply', () => {
    const given = score({ ...all(4), R1: 'not_applicable', F1: 'not_applicable' })
    expect(given.open).toEqual(['R1', 'F1'])
    expect(given.score).toBe(39)
  })

  it('takes the customs gate away from a firm that sells only services', () => {
    const answers: Answers = { ...all(4), R2: 'not_applicable' }
    expect(score(answers, services)).toMatchObject({ raw: 100, score: 100, open: [] })
    expect(partOf(answers, 'R2', services).gate).toBeNull()
    expect(score(answers)).toMatchObject({ score: 39, open: ['R2'] })
  })
})

describe('what each answer contributed', () => {
  it('is weight times level over four', () => {
    expect(partOf({ ...all(4), P3: 1 }, 'P3')).toMatchObject({ weight: 6, points: 1.5, isLow: true, answer: 1 })
  })

  it('says of a gate what it takes', () => {
    expect(partOf(all(2), 'R1').gate).toEqual({ minimum: 3, isMet: false })
    expect(partOf(all(2), 'P1').gate).toEqual({ minimum: 2, isMet: true })
    expect(partOf({}, 'P1').gate).toEqual({ minimum: 2, isMet: false })
    expect(partOf(all(2), 'F1').gate).toBeNull()
  })

  it('adds up to the score', () => {
    fc.assert(
      fc.property(someAnswers, fc.boolean(), (answers, sellsOnlyServices) => {
        const given = scoreReadiness({ answers, firm: { sellsOnlyServices } })
        const points = given.contributions.reduce((sum, part) => sum + part.points, 0)
        const weights = given.contributions.reduce((sum, part) => sum + part.weight, 0)
        expect(weights).toBeCloseTo(100, 8)
        expect(points - given.raw).toBeGreaterThan(-1e-9)
        expect(points - given.raw).toBeLessThan(0.1 + 1e-9)
      }),
    )
  })
})

describe('always', () => {
  it('lies between 0 and 100, and below 40 while a gate is not met', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const given = score(answers)
        expect(given.score).toBeGreaterThanOrEqual(0)
        expect(given.raw).toBeLessThanOrEqual(100)
        expect(given.score).toBeLessThanOrEqual(given.failedGates.length > 0 ? 39 : given.raw)
      }),
    )
  })

  it('rises, or stays, when an answer rises', () => {
    fc.assert(
      fc.property(everyAnswer, fc.constantFrom(...QUESTIONS), (answers, { id }) => {
        const level = answers[id]
        if (level === undefined || level === 'not_applicable' || level === TOP_LEVEL) return
        const raised = { ...answers, [id]: level + 1 }
        expect(score(raised).raw).toBeGreaterThanOrEqual(score(answers).raw)
        expect(score(raised).score).toBeGreaterThanOrEqual(score(answers).score)
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed())
        expect(score(turned)).toEqual(score(answers))
      }),
    )
  })
})
