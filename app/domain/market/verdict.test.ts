import { describe, expect, it } from 'vitest'
import { dutyFor } from '../duty/duty-for'
import type { RecordedDuty } from '../duty/types'
import { requirementsFor, questionsOf } from '../requirement/requirements-for'
import { answerKey } from '../requirement/conditions'
import type { Answers } from '../requirement/types'
import { judge, VERDICT_REASONS } from './verdict'
import { warningsFor } from './warnings'

const day = '2026-12-01'

type Goods = { readonly hs6: string; readonly market: string }

function judged(
  { hs6, market }: Goods,
  { answers = {}, recorded = [] }: { answers?: Answers; recorded?: readonly RecordedDuty[] } = {},
) {
  return judge({
    ...{ hs6, market, answers },
    duty: dutyFor({ hs6, market, day, recorded }),
    requirements: requirementsFor({ hs6, market, day, answers }),
    warnings: warningsFor({ markets: [market], sells: { tracks: [], productFlags: [] } }).map(({ id }) => id),
  })
}

/** Every question that the code asks there, answered the same way, until none is left. */
function answering({ hs6, market }: Goods, answer: boolean, change: Answers = {}): Answers {
  const found = requirementsFor({ hs6, market, day, answers: change })
  if ('unknown' in found) return change
  const open = questionsOf([found]).map(({ condition }) => [answerKey(condition, market), answer] as const)
  return open.length === 0 ? change : answering({ hs6, market }, answer, { ...Object.fromEntries(open), ...change })
}

const line = (market: string, code: string): RecordedDuty => ({
  ...{ market, code, of: 'mfn', rate: { percent: '10' } },
  ...{ source: 'https://customs.uz/', readOn: '2026-11-30', confirmed: null },
})

describe('used cars', () => {
  it.each([
    ['to Turkey, used', '870323', 'TR', { used_vehicle: true }, ['tr_used_goods']],
    ['to Turkey, new', '870323', 'TR', { used_vehicle: false }, undefined],
    ['to Turkey, nobody said', '870323', 'TR', {}, undefined],
    ['a used lorry to Turkey needs a permit', '870421', 'TR', { used_vehicle: true }, undefined],
    ['a used machine to Turkey needs a permit', '845811', 'TR', { used_goods: true }, undefined],
    ['to Kazakhstan, used', '870323', 'KZ', { used_vehicle: true }, undefined],
  ] as const)('%s', (_name, hs6, market, answers, forbidden) => {
    const { verdict, reasons } = judged({ hs6, market }, { answers })
    expect(reasons.find(({ id }) => id === 'forbidden')?.requirements).toEqual(forbidden)
    if (forbidden) expect(verdict).toBe('no')
  })
})

const LASER = { hs6: '845611', market: 'PL' }
const LASER_UZ = { hs6: '845611', market: 'UZ' }
const JACKET = { hs6: '620240', market: 'CZ' }
const BRICKS = { hs6: '690210', market: 'TR' }
const CAR = { hs6: '870323', market: 'KZ' }
const idsOf = (result: ReturnType<typeof judge>, weighs: string) =>
  result.reasons.filter((reason) => reason.weighs === weighs).map(({ id }) => id)

describe('the verdict on a product in a market', () => {
  it.each<[string, ReturnType<typeof judged>, string, readonly string[]]>([
    ['a laser to Poland, nothing answered', judged(LASER), 'not_yet', ['questions']],
    ['everything answered', judged(LASER, { answers: answering(LASER, false) }), 'go', []],
    ['all with yes', judged(LASER, { answers: answering(LASER, true) }), 'go', []],
    ['a laser to Uzbekistan', judged(LASER_UZ), 'not_yet', ['duty_unknown', 'questions']],
    [
      'answered, the duty unknown',
      judged(LASER_UZ, { answers: answering(LASER_UZ, false) }),
      'not_yet',
      ['duty_unknown'],
    ],
    [
      'answered, the line recorded',
      judged(LASER_UZ, { answers: answering(LASER_UZ, false), recorded: [line('UZ', '8456110000')] }),
      'go',
      [],
    ],
    ['a used car to Kazakhstan', judged(CAR), 'not_yet', ['controlled_open', 'questions']],
    [
      'bricks to Türkiye, all answered: the additional duty is nobody’s zero',
      judged(BRICKS, { answers: answering(BRICKS, false) }),
      'not_yet',
      ['added_unknown'],
    ],
    ['a laser to Russia', judged({ hs6: '845611', market: 'RU' }), 'not_yet', ['sanctions', 'questions']],
    [
      'chips to Russia, on the list',
      judged({ hs6: '854231', market: 'RU' }, { answers: { high_priority_list: true } }),
      'no',
      ['sanctions', 'questions'],
    ],
    [
      'chips to Kazakhstan, on the list',
      judged({ hs6: '854231', market: 'KZ' }, { answers: { high_priority_list: true } }),
      'not_yet',
      ['end_user', 'questions'],
    ],
    [
      'a jacket to Czechia, whose parcels have a sum of their own',
      judged(JACKET),
      'not_yet',
      ['duty_only_parcels', 'questions'],
    ],
    ['a code that is none', judged({ hs6: '620193', market: 'CZ' }), 'not_yet', ['not_collected', 'duty_unknown']],
    [
      'a country outside the list',
      judged({ hs6: '845611', market: 'BR' }),
      'not_yet',
      ['not_collected', 'duty_unknown'],
    ],
    ['spirits', judged({ hs6: '220860', market: 'SA' }), 'not_yet', ['not_covered', 'duty_unknown', 'questions']],
    [
      'plates for dumping duty, all answered',
      judged({ hs6: '691110', market: 'DE' }, { answers: answering({ hs6: '691110', market: 'DE' }, false) }),
      'not_yet',
      ['defence'],
    ],
  ])('%s', (_, result, verdict, waiting) => {
    expect([result.verdict, idsOf(result, 'waits')]).toEqual([verdict, waiting])
  })

  it.each([
    ['a cannon', '930110', 'UZ', 'arms'],
    ['opium', '293911', 'PL', 'narcotics'],
    ['ivory', '050710', 'JP', 'ivory'],
    ['an old painting', '970121', 'US', 'relics'],
  ])('%s is closed, whatever else is known', (_, hs6, market, family) => {
    const result = judged({ hs6, market }, { answers: answering({ hs6, market }, false) })
    expect(result.verdict).toBe('no')
    expect(result.reasons[0]).toMatchObject({ id: 'closed', family })
    expect(result.reasons.map(({ id }) => id)).not.toContain('not_covered')
  })

  it('names the requirement that forbids the goods', () => {
    const used = { used_vehicle: true, road_vehicle: true }
    const result = judged({ hs6: '870323', market: 'US' }, { answers: used })
    expect(result.verdict).toBe('no')
    expect(result.reasons[0]).toMatchObject({ id: 'forbidden', requirements: ['us_vehicle_import'] })
  })

  it('says what weighs nothing as well: coming changes, a duty that can be higher, a code that is a guess', () => {
    const base = { ...CAR, answers: {}, warnings: [], isGuess: true }
    const asked = { ...CAR, day, answers: {} } as const
    const result = judge({ ...base, duty: dutyFor(asked), requirements: requirementsFor(asked) })
    expect(idsOf(result, 'says')).toEqual(['code_guess', 'duty_floor', 'requirements'])
    expect(idsOf(judged(LASER), 'says')).toContain('coming')
  })

  it('tells its reasons in the order of their weight', () => {
    const order = ['stops', 'waits', 'says']
    const weights = Object.values(VERDICT_REASONS).map((weighs) => order.indexOf(weighs))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  })
})

it('counts as waiting all that the list on the page has', () => {
  const questions = judged(CAR).reasons.find(({ id }) => id === 'questions')
  const found = requirementsFor({ ...CAR, day, answers: {} })
  expect(questions?.count).toBe('unknown' in found ? 0 : found.toAnswer.length)
})
