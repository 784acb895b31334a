import { describe, expect, test } from 'vitest'
import { STAGE_IDS } from '../catalogue/types'
import {
  AGENCY_DAYS,
  nextReminder,
  QUIET_AFTER_DAYS,
  QUIET_KINDS,
  quietness,
  restUntil,
  type QuietFacts,
  type QuietKind,
} from './quiet'
import { DAY_MS } from '../shared/durations'

const NOW = new Date('2026-11-25T02:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS)
const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay())

/** Stage register, last heard of a year ago, our turn over. */
function facts(wish: Partial<QuietFacts> = {}): QuietFacts {
  return {
    workedAt: null,
    silentSince: daysAgo(365),
    hasFiled: false,
    stage: 'register',
    isWithUs: false,
    isAsking: false,
    sentBackAt: null,
    hasExported: false,
    ...wish,
  }
}

describe('which firm is quiet', () => {
  test.each<[string, Partial<QuietFacts>, QuietKind | null]>([
    ['nothing was ever given', {}, 'never_came_back'],
    ['something was given', { workedAt: daysAgo(400) }, 'stalled'],
    ['sent back and untouched', { workedAt: daysAgo(400), sentBackAt: daysAgo(365) }, 'sent_back'],
    ['sent back, begun and left', { workedAt: daysAgo(365), sentBackAt: daysAgo(370) }, 'stalled'],
    ['submitted at the very moment', { workedAt: daysAgo(365), sentBackAt: daysAgo(365) }, 'sent_back'],
    ['with us', { workedAt: daysAgo(400), isWithUs: true }, null],
    [
      'one stage with us, another sent back',
      { workedAt: daysAgo(400), isWithUs: true, sentBackAt: daysAgo(365) },
      'sent_back',
    ],
    ['asked us, and nobody answered', { workedAt: daysAgo(400), isAsking: true }, null],
    ['sent back, and asked about it', { workedAt: daysAgo(400), sentBackAt: daysAgo(365), isAsking: true }, null],
    ['exported', { workedAt: daysAgo(400), hasExported: true }, null],
    [
      'exported, and a claim sent back',
      { workedAt: daysAgo(400), hasExported: true, sentBackAt: daysAgo(365) },
      'sent_back',
    ],
    ['waits for an authority since a year', { workedAt: daysAgo(365), hasFiled: true }, 'stalled'],
  ])('%s', (_, wish, kind) => {
    expect(quietness(facts(wish), NOW)?.kind ?? null).toBe(kind)
  })

  const cells = QUIET_KINDS.flatMap((kind) => STAGE_IDS.map((stage) => [kind, stage] as const))
  test.each(cells)('%s at %s: from the day of the threshold on', (kind, stage) => {
    const after = QUIET_AFTER_DAYS[kind][stage]
    const wish = {
      never_came_back: {},
      stalled: { workedAt: daysAgo(400) },
      sent_back: { workedAt: daysAgo(400), sentBackAt: daysAgo(after) },
    }[kind]
    const silent = (days: number) => quietness(facts({ stage, ...wish, silentSince: daysAgo(days) }), NOW)
    expect(silent(after)).toEqual({ kind, days: after })
    expect(silent(after - 1 / 86_400)).toBeNull()
  })

  test('an authority is waited for longer, and never shorter than the stage allows', () => {
    const filed = (days: number) =>
      quietness(facts({ workedAt: daysAgo(days), silentSince: daysAgo(days), hasFiled: true }), NOW)
    expect([filed(AGENCY_DAYS - 1), filed(AGENCY_DAYS)]).toEqual([null, { kind: 'stalled', days: AGENCY_DAYS }])
  })

  test('other thresholds can be given', () => {
    const stricter = { ...QUIET_AFTER_DAYS, never_came_back: { register: 1, market: 1, ecommerce: 1, export: 1 } }
    expect(quietness(facts({ silentSince: daysAgo(1) }), NOW, stricter)?.kind).toBe('never_came_back')
  })
})

describe('one reminder for each silence', () => {
  const ask = (sent: readonly number[], now = NOW, leftAloneUntil: Date | null = null) =>
    nextReminder({ sentAt: sent.map(daysAgo), leftAloneUntil }, { now, isWorkingDay: isWeekday })

  test.each<[string, readonly number[], unknown]>([
    ['none yet', [], { ok: true, value: 1 }],
    ['one today', [0], { ok: false, refusal: { code: 'reminded_already', day: '2026-12-25' } }],
    ['one 29 days ago', [29], { ok: false, refusal: { code: 'reminded_already', day: '2026-11-26' } }],
    ['one 30 days ago', [30], { ok: true, value: 2 }],
    ['two, in whatever order', [30, 61], { ok: true, value: 3 }],
    ['three', [30, 61, 95], { ok: false, refusal: { code: 'reminded_enough' } }],
  ])('%s', (_, sent, outcome) => {
    expect(ask(sent)).toEqual(outcome)
  })

  test('not on a Saturday, also where it is still Friday elsewhere', () => {
    expect(ask([], new Date('2026-11-27T16:00:00Z'))).toMatchObject({ refusal: { code: 'not_working_day' } })
    expect(ask([], new Date('2026-11-27T15:59:59Z'))).toMatchObject({ ok: true })
  })

  test('not while an advisor says to leave the firm alone', () => {
    expect(ask([], NOW, daysAgo(-5))).toMatchObject({ refusal: { code: 'left_alone', day: '2026-11-30' } })
    expect(ask([], NOW, daysAgo(1))).toMatchObject({ ok: true })
  })
})

test.each([
  ['2026-11-25', { ok: false, refusal: { code: 'not_to_come' } }],
  ['2026-11-26', { ok: true, value: new Date('2026-11-25T16:00:00Z') }],
  ['2027-11-25', { ok: true, value: new Date('2027-11-24T16:00:00Z') }],
  ['2027-11-26', { ok: false, refusal: { code: 'too_far' } }],
] as const)('left alone until %s', (day, outcome) => {
  expect(restUntil(day, NOW)).toEqual(outcome)
})
