// A reminder that cannot go out yet names the day on which it can. That day has to come true: from its first minute in China on.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../calendar/working-days'
import { chinaDay } from '../shared/dates'
import { DAY_MS } from '../shared/durations'
import { REMIND_AGAIN_DAYS, nextReminder, restUntil, type ReminderFacts } from './quiet'

const china = (text: string) => new Date(`${text}+08:00`)
const everyDay = () => true
const ask = (facts: Partial<ReminderFacts>, now: Date, isWorkingDay: (day: string) => boolean = everyDay) => {
  const found = nextReminder({ sentAt: [], leftAloneUntil: null, ...facts }, { now, isWorkingDay })
  if (found.ok) return `reminder ${found.value}`
  return 'day' in found.refusal ? `${found.refusal.code} ${found.refusal.day}` : found.refusal.code
}

describe('the day after a reminder', () => {
  it.each([
    ['2026-11-01T09:00:00', '2026-11-30T23:59:59', 'reminded_already 2026-12-01'],
    ['2026-11-01T09:00:00', '2026-12-01T00:00:00', 'reminder 2'],
    ['2026-11-01T09:00:00', '2026-12-01T08:59:59', 'reminder 2'],
    ['2026-11-01T23:59:59', '2026-12-01T00:00:00', 'reminder 2'],
    ['2026-11-01T00:00:00', '2026-11-30T23:59:59', 'reminded_already 2026-12-01'],
    // Over the end of a year, and over a February with and without its 29th.
    ['2026-12-15T10:00:00', '2027-01-13T10:00:00', 'reminded_already 2027-01-14'],
    ['2026-12-15T10:00:00', '2027-01-14T09:00:00', 'reminder 2'],
    ['2027-02-01T10:00:00', '2027-03-02T10:00:00', 'reminded_already 2027-03-03'],
    ['2028-02-01T10:00:00', '2028-03-01T10:00:00', 'reminded_already 2028-03-02'],
    ['2028-02-01T10:00:00', '2028-03-02T00:00:00', 'reminder 2'],
  ])('sent at %s, asked at %s: %s', (sent, now, expected) => {
    expect(ask({ sentAt: [china(sent)] }, china(now))).toBe(expected)
  })

  it('is a day in China, where it is still the day before elsewhere', () => {
    const sentAt = [new Date('2026-11-01T16:00:00Z')]
    expect(ask({ sentAt }, new Date('2026-12-01T15:59:59Z'))).toBe('reminded_already 2026-12-02')
    expect(ask({ sentAt }, new Date('2026-12-01T16:00:00Z'))).toBe('reminder 2')
  })

  it('never has come already while it is named, and is kept when it comes', () => {
    const moment = fc
      .integer({ min: 0, max: 200 * DAY_MS })
      .map((ms) => new Date(china('2026-10-01T00:00:00').getTime() + ms))
    fc.assert(
      fc.property(moment, fc.nat(40 * DAY_MS), (sent, later) => {
        const now = new Date(sent.getTime() + later)
        const found = nextReminder({ sentAt: [sent], leftAloneUntil: null }, { now, isWorkingDay: everyDay })
        expect(found.ok).toBe(chinaDay(now) >= addDays(chinaDay(sent), REMIND_AGAIN_DAYS))
        if (found.ok) return
        const day = 'day' in found.refusal ? found.refusal.day : ''
        expect(day > chinaDay(now)).toBe(true)
        expect(ask({ sentAt: [sent] }, china(`${day}T00:00:00`))).toBe('reminder 2')
      }),
      { numRuns: 100 },
    )
  })
})

describe('several reasons at once', () => {
  const now = china('2026-12-01T10:00:00')
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const never = () => false
  it.each<[string, Partial<ReminderFacts>, (day: string) => boolean, string]>([
    ['nothing in the way', {}, everyDay, 'reminder 1'],
    ['a day off', {}, never, 'not_working_day'],
    [
      'left alone for a second more',
      { leftAloneUntil: new Date(now.getTime() + 1) },
      everyDay,
      'left_alone 2026-12-01',
    ],
    ['left alone until this moment', { leftAloneUntil: now }, everyDay, 'reminder 1'],
    ['left alone until yesterday', { leftAloneUntil: ago(1) }, everyDay, 'reminder 1'],
    [
      'left alone, and three sent',
      { leftAloneUntil: ago(-9), sentAt: [ago(40), ago(80), ago(120)] },
      everyDay,
      'left_alone 2026-12-10',
    ],
    ['three sent, the last today', { sentAt: [ago(0), ago(80), ago(120)] }, everyDay, 'reminded_enough'],
    ['four sent', { sentAt: [ago(40), ago(80), ago(120), ago(160)] }, everyDay, 'reminded_enough'],
    ['two sent, the newest too new', { sentAt: [ago(80), ago(3)] }, everyDay, 'reminded_already 2026-12-28'],
    ['the newest stands first', { sentAt: [ago(3), ago(80)] }, everyDay, 'reminded_already 2026-12-28'],
    ['sent lately, on a day off', { sentAt: [ago(3)] }, never, 'reminded_already 2026-12-28'],
    ['two sent long ago, on a day off', { sentAt: [ago(40), ago(80)] }, never, 'not_working_day'],
    ['two sent long ago', { sentAt: [ago(40), ago(80)] }, everyDay, 'reminder 3'],
  ])('%s', (_, facts, isWorkingDay, expected) => expect(ask(facts, now, isWorkingDay)).toBe(expected))
})

describe('leaving a firm alone', () => {
  it.each([
    ['2026-12-31T23:59:59', '2026-12-31', 'not_to_come'],
    ['2026-12-31T23:59:59', '2027-01-01', '2027-01-01T00:00:00'],
    ['2027-01-01T00:00:00', '2027-01-01', 'not_to_come'],
    ['2027-01-01T00:00:00', '2028-01-01', '2028-01-01T00:00:00'],
    ['2027-01-01T00:00:00', '2028-01-02', 'too_far'],
    // A year with a leap day in it ends a day sooner.
    ['2028-01-01T00:00:00', '2028-12-31', '2028-12-31T00:00:00'],
    ['2028-01-01T00:00:00', '2029-01-01', 'too_far'],
    ['2028-02-28T10:00:00', '2028-02-29', '2028-02-29T00:00:00'],
  ] as const)('asked at %s until %s: %s', (now, day, expected) => {
    const found = restUntil(day, china(now))
    expect(found.ok ? found.value : found.refusal.code).toEqual(/^\d/.test(expected) ? china(expected) : expected)
  })

  it('ends when the day begins on which it is said to end', () => {
    const rest = restUntil('2026-12-10', china('2026-12-01T10:00:00'))
    const leftAloneUntil = rest.ok ? rest.value : null
    expect(ask({ leftAloneUntil }, china('2026-12-09T23:59:59'))).toBe('left_alone 2026-12-10')
    expect(ask({ leftAloneUntil }, china('2026-12-10T00:00:00'))).toBe('reminder 1')
  })
})
