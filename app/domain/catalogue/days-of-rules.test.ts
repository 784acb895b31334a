// Rules, releases and days: what applies from which day on, and what came before and after it.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../calendar/working-days'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { dayProblem, daysToAsk } from './asked-day'
import { canPublish, spansBefore, type CatalogueRelease } from './release'
import { isInForce } from './in-force'
import {
  byStanding,
  currentRule,
  historyOf,
  isCounted,
  newestFirst,
  standingOn,
  whatFollows,
  type RuleStanding,
} from './rule-history'
import { atMost, confidenceIn } from './source-standing'
import { CONFIDENCES, type Rule } from './types'
import { atLeast } from '../../../tests/support/at-least'

const rule = (id: string, validFrom: IsoDate | null, validTo: IsoDate | null, more: Partial<Rule> = {}): Rule => ({
  ...{
    id,
    validFrom,
    validTo,
    topic: 'customs',
    jurisdiction: 'CN',
    officialName: id,
    reference: null,
    issuedOn: null,
  },
  ...{ lastCheckedOn: '2026-01-01', reviewBy: '2027-01-01', confidence: 'high', source: 'x' },
  ...more,
})

describe('a rule on a day', () => {
  it.each<[Partial<Rule>, IsoDate, RuleStanding]>([
    [{ validFrom: '2026-12-31' }, '2026-12-30', 'upcoming'],
    [{ validFrom: '2026-12-31' }, '2026-12-31', 'in_force'],
    [{ validTo: '2026-12-31' }, '2026-12-31', 'in_force'],
    [{ validTo: '2026-12-31' }, '2027-01-01', 'ended'],
    [{ validFrom: '2026-12-31', validTo: '2026-12-31' }, '2026-12-31', 'in_force'],
    [{ validFrom: '2028-02-29' }, '2028-02-28', 'upcoming'],
    [{ validFrom: '2028-02-29' }, '2028-03-01', 'in_force'],
    [{ validFrom: null, validTo: null }, '0001-01-01', 'in_force'],
    [{ validFrom: null, validTo: '2026-12-31' }, '2027-01-01', 'ended'],
    // What nobody has confirmed is told first, and never as in force.
    [{ isAnnounced: true, status: 'draft' }, '2026-06-01', 'announced'],
    [{ isAnnounced: true, validTo: '2020-01-01' }, '2026-06-01', 'announced'],
    [{ status: 'draft', validTo: '2020-01-01' }, '2026-06-01', 'draft'],
    [{ status: 'draft', validFrom: '2030-01-01' }, '2026-06-01', 'draft'],
  ])('%j on %s: %s', (given, day, standing) => {
    const one = rule('a', null, null, given)
    expect(standingOn(one, day)).toBe(standing)
    if (standing === 'in_force') expect(isCounted(one)).toBe(true)
  })

  it('that stands in a line without gaps is in force each day exactly once', () => {
    const start = fc.integer({ min: 0, max: 900 })
    fc.assert(
      fc.property(
        fc.uniqueArray(start, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 2_000 }),
        (starts, at) => {
          const days = starts.toSorted((a, b) => a - b).map((days) => addDays('2024-02-01', days))
          const line = days.map((from, index) => {
            const next = days[index + 1]
            return rule(
              `r${index}`,
              from,
              next ? addDays(next, -1) : null,
              index > 0 ? { supersedes: [`r${index - 1}`] } : {},
            )
          })
          const day = addDays('2024-01-01', at)
          const inForce = line.filter((one) => standingOn(one, day) === 'in_force')
          expect(inForce).toHaveLength(day < (days[0] ?? '') ? 0 : 1)
          for (const one of atLeast(1, line)) {
            expect(currentRule(one, line, day)).toBe(inForce[0] ?? one)
            expect(historyOf(one, line.toReversed()).map(({ id }) => id)).toEqual(line.map(({ id }) => id))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what replaces what', () => {
  const a = rule('a', '2020-01-01', '2022-12-31')
  const b = rule('b', '2021-01-01', '2022-12-31')
  const both = rule('both', '2023-01-01', null, { supersedes: ['a', 'b'] })
  const lone = rule('lone', null, null)
  const all = [both, lone, b, a]
  const ids = (some: readonly Rule[]) => some.map(({ id }) => id).join(' ')

  it.each([
    [a, 'a b both'],
    [b, 'a b both'],
    [both, 'a b both'],
    [lone, 'lone'],
    [rule('strange', null, null), ''],
    [rule('strange', null, null, { supersedes: ['nobody'] }), ''],
  ])('%j', (one, expected) => expect(ids(historyOf(one, all))).toBe(expected))

  it.each<[Rule, IsoDate, string]>([
    [a, '2022-12-31', 'a'],
    [a, '2023-01-01', 'both'],
    [both, '2020-06-01', 'a'],
    [b, '2020-06-01', 'a'],
    [both, '2022-12-31', 'a'],
    [a, '2019-12-31', 'a'],
    [lone, '2019-12-31', 'lone'],
  ])('of %j on %s it is %s', (one, day, id) => expect(currentRule(one, all, day).id).toBe(id))

  it.each<[Rule, string]>([
    [a, 'rule'],
    [both, 'nothing'],
    [rule('x', null, '2026-12-31'), 'not_found'],
    [rule('x', null, '2026-12-31', { after: { kind: 'not_published', lookAgainOn: '2026-12-30' } }), 'not_published'],
    // A rule of the ledger says more than a note that there is none yet.
    [{ ...a, after: { kind: 'not_published', lookAgainOn: '2022-12-30' } }, 'rule'],
  ])('%j is followed by: %s', (one, kind) => expect(whatFollows(one, all)?.kind ?? 'nothing').toBe(kind))

  it.each([
    [null, '2026-01-01', 1],
    ['2026-01-01', null, -1],
    ['2026-01-02', '2026-01-01', -1],
    ['2026-01-01', '2026-01-01', 0],
    [null, null, 0],
  ] as const)('of %s and %s the newest stands first: %i', (one, other, sign) => {
    expect(newestFirst({ validFrom: one }, { validFrom: other })).toBe(sign)
  })

  it('standings sort alike whichever comes first', () => {
    const each = ['in_force', 'upcoming', 'announced', 'draft', 'ended'] as const
    for (const one of each)
      for (const other of each) {
        const [there, back] = [
          byStanding({ standing: one }, { standing: other }),
          byStanding({ standing: other }, { standing: one }),
        ]
        expect(there + back).toBe(0)
        expect(there === 0).toBe(one === other)
      }
  })
})

describe('how sure somebody is', () => {
  it.each(CONFIDENCES.flatMap((one) => CONFIDENCES.map((other) => [one, other] as const)))(
    'of %s and %s the less sure counts',
    (one, other) => {
      const least = CONFIDENCES[Math.max(CONFIDENCES.indexOf(one), CONFIDENCES.indexOf(other))]
      expect([atMost(one, other), atMost(other, one)]).toEqual([least, least])
    },
  )

  it.each([
    [[], 'high', 'high'],
    [['number_unseen'], 'high', 'high'],
    [['vat_tables', 'number_unseen'], 'medium_high', 'medium_high'],
    [['vat_tables', 'goods'], 'high', 'medium'],
    [['goods'], 'medium', 'medium'],
    [['goods'], 'low', 'low'],
    [['rate', 'vat_tables'], 'high', 'low_medium'],
    [['whole', 'goods'], 'medium', 'low_medium'],
    [['labels_unnamed'], 'medium_high', 'medium'],
  ] as const)('resting on %j and held for %s it is %s', (restsOn, confidence, shown) => {
    expect(confidenceIn({ restsOn, confidence })).toBe(shown)
  })
})

describe('the days that can be asked for', () => {
  it('are days, and today is one of them, whatever today is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), (days) => {
        const today = addDays('2026-01-01', days)
        const { first, last } = daysToAsk(today)
        expect([isIsoDate(first), isIsoDate(last)]).toEqual([true, true])
        expect([dayProblem(today, today), dayProblem(first, today), dayProblem(last, today)]).toEqual([
          null,
          null,
          null,
        ])
        expect(dayProblem(addDays(last, 1), today)).toBe('out_of_range')
      }),
    )
  })

  it.each<[{ validFrom?: IsoDate; validTo?: IsoDate }, IsoDate, boolean]>([
    [{ validFrom: '2027-01-01' }, '2026-12-31', false],
    [{ validTo: '2026-12-31' }, '2026-12-31', true],
    [{ validTo: '2026-12-31' }, '2027-01-01', false],
    [{ validFrom: '2028-02-29', validTo: '2028-02-29' }, '2028-02-29', true],
    [{ validFrom: '2028-02-29', validTo: '2028-02-28' }, '2028-02-29', false],
    [{ validFrom: '2028-02-29', validTo: '2028-02-28' }, '2028-02-28', false],
  ])('a part with %j counts on %s: %s', (part, day, counts) => expect(isInForce(part, day)).toBe(counts))
})

describe('releases that follow each other', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))
  const release = (version: string, hour: number, isPublished: boolean): CatalogueRelease => ({
    ...{ version, recordedAt: at(hour), publishedAt: isPublished ? at(hour + 1) : null },
  })
  const told = (version: string, releases: readonly CatalogueRelease[]) =>
    spansBefore(version, releases).map(
      ({ before, from, until }) => `${before} ${from?.getUTCHours() ?? '-'}..${until.getUTCHours()}`,
    )
  const [one, two, three, four] = [
    release('1', 1, true),
    release('2', 3, false),
    release('3', 5, false),
    release('4', 7, true),
  ]

  it.each<[string, string, readonly CatalogueRelease[], readonly string[]]>([
    ['the first of all', '1', [one], []],
    ['none of them', 'x', [one, two], []],
    ['the one after a published one', '2', [one, two], ['1 -..3']],
    ['behind one that was never published', '3', [one, two, three], ['1 -..3', '2 3..5']],
    ['behind two of these', '4', [one, two, three, four], ['1 -..3', '2 3..5', '3 5..7']],
    ['in whatever order they are read', '4', [three, one, four, two], ['1 -..3', '2 3..5', '3 5..7']],
    ['with nothing published before', '3', [two, three], []],
    ['later ones do not matter', '2', [one, two, three, four], ['1 -..3']],
    ['only from the last published one on', '3', [one, release('2', 3, true), three], ['2 -..5']],
  ])('before %s', (_, version, releases, spans) => expect(told(version, releases)).toEqual(spans))

  it.each<[string, readonly CatalogueRelease[], boolean]>([
    ['3', [one, two, three], true],
    ['2', [one, two, three], false],
    ['1', [one], false],
    ['x', [one], false],
    ['2', [two], true],
    ['3', [three, two, one], true],
    ['4', [one, two, three, four], false],
  ])('%s of %j can be published: %s', (version, releases, can) => expect(canPublish(version, releases)).toBe(can))
})
