import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOUND_LEVEL, type Answer, type Level } from './question'
import { scoreReadiness, type Answers } from './score'
import { verdictOn, VERDICTS, type Blocker } from './verdict'
import { QUESTION_IDS, type QuestionId } from './reference/questions'
import { atLeast } from '../../../tests/support/at-least'

const goods = { sellsOnlyServices: false }
const all = (level: Answer): Answers => Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))
const judge = (answers: Answers, firm = goods) => verdictOn(scoreReadiness({ answers, firm }))
const reasonsOf = (answers: Answers) => judge(answers).reasons.map(({ kind, id }) => `${kind} ${id}`)

/** What a firm does about one reason. */
function settle(answers: Answers, { id, raiseTo }: Blocker): Answers {
  return { ...answers, [id]: raiseTo }
}

const level = fc.oneof(fc.constantFrom<Level>(0, 1, 2, 3, 4), fc.constant('not_applicable' as const))
const someAnswers = fc.dictionary(fc.constantFrom(...QUESTION_IDS), level) as fc.Arbitrary<Answers>
const everyAnswer = fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))) as fc.Arbitrary<Answers>
const anyAnswers = fc.oneof(everyAnswer, someAnswers)
const anyFirm = fc.record({ sellsOnlyServices: fc.boolean() })

describe('the verdict', () => {
  it.each([
    ['everything proven', all(4), 'go'],
    ['everything sound', all(3), 'go'],
    ['A: mostly half-way', { ...all(2), R1: 3 }, 'not_yet'],
    ['B: product hardly screened', { ...all(4), P1: 1 }, 'no'],
    ['C: first steps', all(1), 'no'],
    ['gates met, nothing else', { ...all(0), R1: 3, R2: 2, P1: 2 }, 'no'],
    ['nothing answered', {}, 'unanswered'],
    ['one question open', { ...all(4), H2: undefined }, 'not_yet'],
    ['a failed gate, the other gates not answered', { P1: 0 }, 'unanswered'],
    ['good answers, one gate not answered', { ...all(4), P1: undefined }, 'unanswered'],
    ['all gates answered, one failed, the rest open', { R1: 3, R2: 2, P1: 0 }, 'no'],
    ['all gates met, the rest open', { R1: 3, R2: 2, P1: 2 }, 'not_yet'],
  ] as const)('on %s is %s', (_, answers, verdict) => {
    expect(judge(answers as Answers).verdict).toBe(verdict)
  })

  it('is a go exactly from 60 points on', () => {
    const almost: Answers = { ...all(2), R1: 3, R2: 3, P1: 3, F1: 3, M1: 3, P2: 3 }
    const before = scoreReadiness({ answers: almost, firm: goods })
    expect([before.score, judge(almost).verdict]).toEqual([58, 'not_yet'])
    expect(judge({ ...almost, S1: 4 }).verdict).toBe('go')
  })
})

describe('the reasons', () => {
  it('of a go are none', () => expect(judge(all(3)).reasons).toEqual([]))

  it('name each gate with the level it takes', () => {
    expect(judge({ ...all(4), R1: 2, P1: 0 }).reasons).toEqual([
      { kind: 'gate', id: 'R1', level: 2, raiseTo: 3 },
      { kind: 'gate', id: 'P1', level: 0, raiseTo: 2 },
    ])
  })

  it('name what is not answered yet', () => {
    expect(reasonsOf({ ...all(4), E2: undefined })).toEqual(['open E2'])
    expect(judge({}).reasons).toHaveLength(24)
  })

  it('take the answers that bring the most points, and no more of them than needed', () => {
    // 51.5 points: 8.5 are missing. One level of P3 brings 1.5, of the next ones 1.25 each.
    const reasons = judge({ ...all(2), R1: 3 }).reasons
    expect(reasons[0]).toEqual({ kind: 'low', id: 'P1', level: 2, raiseTo: 3 })
    expect(reasons.map(({ id }) => id)).toEqual(['P1', 'P3', 'R2', 'P2', 'F1', 'M1', 'E1'])
  })

  it('come on top of a gate where meeting it is not enough', () => {
    const reasons = judge({ ...all(2), R1: 2 }).reasons
    expect(reasons[0]).toMatchObject({ kind: 'gate', id: 'R1' })
    expect(atLeast(1, reasons.slice(1)).every(({ kind, raiseTo }) => kind === 'low' && raiseTo === SOUND_LEVEL)).toBe(
      true,
    )
  })

  it('never ask for what does not apply', () => {
    const answers: Answers = { ...all(1), P3: 'not_applicable', E1: 'not_applicable', E2: 'not_applicable' }
    expect(judge(answers).reasons.map(({ id }) => id)).not.toContain('P3')
  })

  it('are linked to a question each, once', () => {
    fc.assert(
      fc.property(anyAnswers, anyFirm, (answers, firm) => {
        const ids = judge(answers, firm).reasons.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('removing the blockers', () => {
  it('all of them is a go, whatever the answers were', () => {
    fc.assert(
      fc.property(anyAnswers, anyFirm, (answers, firm) => {
        const settled = judge(answers, firm).reasons.reduce(settle, answers)
        expect(judge(settled, firm)).toEqual({ verdict: 'go', reasons: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('all but any one of them is none: the last one flips the verdict', () => {
    fc.assert(
      fc.property(anyAnswers, anyFirm, fc.nat(), (answers, firm, pick) => {
        const { verdict, reasons } = judge(answers, firm)
        fc.pre(reasons.length > 0)
        expect(verdict).not.toBe('go')
        const last = reasons[pick % reasons.length]
        const others = reasons.filter((reason) => reason !== last)
        const before = others.reduce(settle, answers)
        expect(judge(before, firm).verdict).not.toBe('go')
        if (last) expect(judge(settle(before, last), firm).verdict).toBe('go')
      }),
      { numRuns: 500 },
    )
  })

  it('every failed gate turns a no that gates alone had caused', () => {
    fc.assert(
      fc.property(fc.subarray<QuestionId>(['R1', 'R2', 'P1'], { minLength: 1 }), (gates) => {
        const answers = gates.reduce<Answers>((given, id) => ({ ...given, [id]: 0 }), all(4))
        expect(judge(answers).verdict).toBe('no')
        expect(judge(judge(answers).reasons.reduce(settle, answers)).verdict).toBe('go')
      }),
    )
  })

  it('a better answer never makes the verdict worse', () => {
    const rank = (answers: Answers) => VERDICTS.indexOf(judge(answers).verdict)
    fc.assert(
      fc.property(everyAnswer, fc.constantFrom(...QUESTION_IDS), (answers, id) => {
        const given = answers[id]
        fc.pre(given !== undefined && given !== 'not_applicable' && given < 4)
        expect(rank({ ...answers, [id]: given + 1 })).toBeLessThanOrEqual(rank(answers))
      }),
    )
  })
})
