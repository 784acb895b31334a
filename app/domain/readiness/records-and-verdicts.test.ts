// What the record of a firm says about each question, one task more or less at a time, and what a verdict turns on.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { BANDS, bandOf, GATE_CAP, GO_FROM, NO_BELOW } from './bands'
import { contradicts, recordedAnswers, withRecord, type FirmRecord, type Recorded } from './from-record'
import { isLevel, isLow, LEVELS, mayNotApplyTo } from './question'
import { QUESTION_IDS, QUESTIONS } from './reference/questions'
import { scoreReadiness, type Answers } from './score'
import { verdictOn } from './verdict'
import { atLeast } from '../../../tests/support/at-least'

type Said = { readonly given?: string; readonly filed?: string; readonly answers?: Readonly<Record<string, string>> }
const record = ({ given = '', filed = '', answers = {} }: Said): FirmRecord => ({
  isGiven: (id) => given.split(' ').includes(id),
  isFiled: (id) => filed.split(' ').includes(id),
  answerTo: (task, field) => answers[`${task}.${field}`] ?? '',
})
const told = (said: Said) =>
  recordedAnswers(record(said)).map(
    ({ questionId, least, most, taskId }) => `${questionId} ${least}${most === null ? '+' : `-${most}`} ${taskId}`,
  )
const mark = (value: string) => ({ 'P08.trademark_status': value })

describe('what the record says', () => {
  it.each<[Said, readonly string[]]>([
    [{}, []],
    [{ filed: 'S01 S06 S08 P01 P02' }, []],
    [{ given: 'S01' }, ['R1 3+ S01']],
    [{ answers: { 'S01.scope_includes_goods': 'no' } }, ['R1 1-2 S01']],
    [{ given: 'S01', answers: { 'S01.scope_includes_goods': 'yes' } }, ['R1 3+ S01']],
    [{ given: 'S01', answers: { 'S01.scope_includes_goods': 'No' } }, ['R1 3+ S01']],
    [{ filed: 'S05' }, ['R2 1+ S05']],
    [{ given: 'S05', filed: 'S05' }, ['R2 2+ S05']],
    [{ given: 'S11' }, ['R2 3+ S11']],
    [{ given: 'S11 S05' }, ['R2 3+ S11']],
    [{ filed: 'S11' }, []],
    [{ given: 'S06' }, ['R3 3+ S06']],
    [{ filed: 'S07' }, ['R4 2+ S07']],
    [{ given: 'S07', filed: 'S07' }, ['R4 3+ S07']],
    [{ given: 'S08' }, ['R5 3+ S08']],
    [{ given: 'P01 P02' }, ['P1 2+ P02', 'P2 1+ P01']],
    [{ answers: mark('registered') }, ['P4 3+ P08']],
    [{ answers: mark('filed') }, ['P4 2+ P08']],
    [{ answers: mark('planned') }, ['P4 0-1 P08']],
    [{ answers: mark('none') }, []],
    [{ given: 'P08' }, []],
    [{ given: 'T09' }, ['F3 4+ T09']],
    [{ given: 'M01' }, ['M1 1+ M01']],
    [{ given: 'M01 T08' }, ['M1 4+ T08', 'M2 4+ T08']],
    [{ given: 'T12' }, ['M1 4+ T12']],
    [{ given: 'T12 T08' }, ['M1 4+ T12', 'M2 4+ T08']],
    [{ given: 'C01' }, ['M2 1+ C01']],
  ])('of %j: %j', (said, expected) => expect(told(said)).toEqual(expected))

  it('never says less when one more task is given', () => {
    const tasks = ['S01', 'S05', 'S06', 'S07', 'S08', 'S11', 'P01', 'P02', 'T08', 'T09', 'T12', 'M01', 'C01']
    fc.assert(
      fc.property(fc.subarray(tasks), fc.constantFrom(...tasks), (some, more) => {
        const [before, after] = [some, [...some, more]].map((given) =>
          recordedAnswers(record({ given: given.join(' ') })),
        ) as [readonly Recorded[], readonly Recorded[]]
        const lower = before.filter(
          ({ questionId, least }) => (after.find((one) => one.questionId === questionId)?.least ?? -1) < least,
        )
        expect(lower).toEqual([])
      }),
    )
  })

  it('is of each question once, and is no contradiction to itself', () => {
    const everything = recordedAnswers({ isGiven: () => true, isFiled: () => true, answerTo: () => 'planned' })
    expect(new Set(everything.map(({ questionId }) => questionId)).size).toBe(everything.length)
    expect(everything.filter((one) => contradicts(one.least, one))).toEqual([])
  })

  it.each([
    [{ least: 0, most: 1 }, [false, false, true, true, true]],
    [{ least: 1, most: 2 }, [true, false, false, true, true]],
    [{ least: 3, most: null }, [true, true, true, false, false]],
    [{ least: 0, most: null }, [false, false, false, false, false]],
    [{ least: 4, most: null }, [true, true, true, true, false]],
  ] as const)('%j is contradicted by the levels: %j', (known, expected) => {
    const recorded = { questionId: 'R1', taskId: 'S01', ...known } as const
    expect(LEVELS.map((level) => contradicts(level, recorded))).toEqual(expected)
    expect(contradicts('not_applicable', recorded)).toBe(true)
  })

  it('fills gaps alone: what was answered stays, and filling twice changes nothing', () => {
    const recorded = recordedAnswers(record({ given: 'S01 S05 P02 M01' }))
    const answered: Answers = { R1: 0, P1: 'not_applicable' }
    const once = withRecord(answered, recorded)
    expect(once).toEqual({ R1: 0, P1: 'not_applicable', R2: 2, M1: 1 })
    expect(withRecord(once, recorded)).toEqual(once)
    expect(withRecord({}, [])).toEqual({})
  })
})

describe('levels and bands', () => {
  it.each([-1, 5, 1.5, '1', null, undefined, true, Number.NaN])('%j is no level', (value) =>
    expect(isLevel(value)).toBe(false),
  )
  it.each([
    [null, false],
    ['not_applicable', false],
    [0, true],
    [2, true],
    [3, false],
    [4, false],
  ] as const)('%s is low: %s', (answer, low) => expect(isLow(answer)).toBe(low))

  it.each([
    ['to_nobody', false, false],
    ['to_services', false, true],
    ['to_anybody', true, true],
  ] as const)('what may not apply %s: to goods %s, to services %s', (mayNotApply, goods, services) => {
    expect(mayNotApplyTo({ mayNotApply }, { sellsOnlyServices: false })).toBe(goods)
    expect(mayNotApplyTo({ mayNotApply }, { sellsOnlyServices: true })).toBe(services)
  })

  it.each(BANDS.map(({ id, from }) => [id, from] as const))('%s begins at %i and not a tenth sooner', (id, from) => {
    expect(bandOf(from)).toBe(id)
    if (from > 0) expect(bandOf(from - 0.1)).not.toBe(id)
  })

  it.each([-1, 100, 101])('%d has a band, too', (score) => expect(BANDS.map(({ id }) => id)).toContain(bandOf(score)))
})

describe('a verdict', () => {
  const goods = { sellsOnlyServices: false }
  const level = fc.constantFrom(...LEVELS)
  const answers = fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, level]))) as fc.Arbitrary<Answers>
  const judge = (given: Answers) => {
    const readiness = scoreReadiness({ answers: given, firm: goods })
    return { readiness, verdict: verdictOn(readiness).verdict }
  }

  it('says of every answer what its score, its gates and nothing else say', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { readiness, verdict } = judge(given)
        const { score, failedGates } = readiness
        if (failedGates.length > 0) expect([verdict, score <= GATE_CAP]).toEqual(['no', true])
        else expect(verdict).toBe(score >= GO_FROM ? 'go' : score < NO_BELOW ? 'no' : 'not_yet')
      }),
    )
  })

  it('turns on a gate alone where all else is proven', () => {
    const all = Object.fromEntries(QUESTION_IDS.map((id) => [id, 4])) as Answers
    for (const { id, gate } of atLeast(
      3,
      QUESTIONS.filter((question) => question.gate !== null),
    )) {
      const below = ((gate ?? 1) - 1) as 0 | 1 | 2
      expect([judge({ ...all, [id]: below }).verdict, judge({ ...all, [id]: gate ?? 0 }).verdict]).toEqual(['no', 'go'])
    }
  })

  it('is not lifted by answers to questions that are open', () => {
    fc.assert(
      fc.property(answers, fc.subarray([...QUESTION_IDS], { minLength: 1 }), (given, open) => {
        const left = Object.fromEntries(
          Object.entries(given).filter(([id]) => !open.some((one) => one === id)),
        ) as Answers
        const { readiness, verdict } = judge(left)
        expect(readiness.open).toEqual(QUESTION_IDS.filter((id) => open.includes(id)))
        expect(verdict).not.toBe('go')
        expect(readiness.score).toBeLessThanOrEqual(judge(given).readiness.raw)
      }),
    )
  })
})
