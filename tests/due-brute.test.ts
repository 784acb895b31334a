// Two hundred clock cases against a counter that walks every minute: New Year with its make-up days, pauses, and cases that
// were reopened. The counter knows nothing but the list of working days and the hours of an office.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '~/domain/application/decide'
import {
  addWorkingMinutes,
  ADVISOR_TARGET_DAYS,
  dueAfter,
  dueAfterPause,
  minutesOf,
  workingMinutes,
} from '~/domain/application/due'
import { fold, type Projection } from '~/domain/application/fold'
import type { Command } from '~/domain/application/command'
import type { StoredEvent } from '~/domain/application/events'
import type { ActorRole } from '~/domain/application/vocabulary'
import { STAGE_IDS } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import { isWorkingDay } from '~/features/clock/queries.server'

const MINUTE = 60_000
const DAY = 86_400_000
const CASES = { numRuns: 200 } as const

/** From before New Year until after the make-up days of the spring festival, in both years. */
const SEASONS = ['2025-12-24', '2026-02-06', '2026-12-24', '2027-01-29'] as const
const instant = fc
  .tuple(fc.constantFrom(...SEASONS), fc.nat(40 * 24 * 60 - 1), fc.nat(MINUTE - 1))
  .map(([day, minute, ms]) => new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * MINUTE + ms))
const wholeMinute = instant.map((date) => new Date(Math.floor(date.getTime() / MINUTE) * MINUTE))
const span = fc
  .tuple(instant, fc.nat(30 * 24 * 60), fc.nat(MINUTE - 1))
  .map(([from, minutes, ms]) => ({ from, to: new Date(from.getTime() + minutes * MINUTE + ms) }))

const calendar = new Map<number, boolean>()

function isDayWorked(day: number): boolean {
  const known = calendar.get(day) ?? isWorkingDay(new Date(day * DAY).toISOString().slice(0, 10) as IsoDate)
  calendar.set(day, known)
  return known
}

/** Whether an office in China works at that instant. */
function isOpen(at: number): boolean {
  const inChina = at + 8 * 60 * MINUTE
  const minuteOfDay = Math.floor((inChina % DAY) / MINUTE)
  return isDayWorked(Math.floor(inChina / DAY)) && minuteOfDay >= 9 * 60 && minuteOfDay < 17 * 60
}

/** Milliseconds of open office, going from each full minute to the next. */
function walked(from: number, to: number): number {
  let total = 0
  for (let at = from; at < to;) {
    const next = Math.min(to, (Math.floor(at / MINUTE) + 1) * MINUTE)
    if (isOpen(at)) total += next - at
    at = next
  }
  return total
}

const inMinutes = (ms: number) => Math.floor(ms / MINUTE)

/** The last minute of office after so many more days with office hours. */
function closingAfter(start: Date, workingDays: number): Date {
  let at = (Math.floor((start.getTime() + 8 * 60 * MINUTE) / DAY) + 1) * DAY - 8 * 60 * MINUTE
  for (let left = workingDays; ; at += DAY) {
    const isWorked = isOpen(at + 12 * 60 * MINUTE)
    if (isWorked) left -= 1
    if (left === 0) return new Date(at + 17 * 60 * MINUTE)
  }
}

/** The instant at which so many minutes of office have been walked. */
function after(start: Date, minutes: number): Date {
  let left = minutes
  let at = start.getTime()
  while (left > 0) {
    if (isOpen(at)) left -= 1
    at += MINUTE
  }
  return new Date(at)
}

describe('working time around New Year', () => {
  it('knows the make-up days of 2026', () => {
    const open = (day: string) => isOpen(Date.parse(`${day}T10:00:00+08:00`))
    expect(['2026-01-04', '2026-02-14', '2026-02-28'].map(open)).toEqual([true, true, true])
    expect(['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-23'].map(open)).toEqual([false, false, false, false])
  })

  it('is what one counts minute by minute', () => {
    fc.assert(
      fc.property(span, ({ from, to }) => {
        const minutes = inMinutes(walked(from.getTime(), to.getTime()))
        expect(workingMinutes({ from, to, isWorkingDay })).toBe(minutes)
        expect(minutesOf('advisor', { from, to, isWorkingDay })).toBe(minutes)
        expect(minutesOf('firm', { from, to, isWorkingDay })).toBe(inMinutes(to.getTime() - from.getTime()))
      }),
      CASES,
    )
  })

  it('ends a target at the close of the last day', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 25 }), (start, workingDays) => {
        expect(dueAfter({ start, workingDays, isWorkingDay })).toEqual(closingAfter(start, workingDays))
      }),
      CASES,
    )
  })

  it('adds up to the instant at which so much of it has passed', () => {
    fc.assert(
      fc.property(wholeMinute, fc.nat(6_000), (start, minutes) => {
        expect(addWorkingMinutes({ start, minutes, isWorkingDay })).toEqual(after(start, minutes))
      }),
      CASES,
    )
  })

  it('leaves after a pause what was left before it', () => {
    fc.assert(
      fc.property(
        wholeMinute,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(9_000),
        fc.nat(40_000),
        (start, days, run, rest) => {
          const pausedDueAt = dueAfter({ start, workingDays: days, isWorkingDay })
          const pausedAt = new Date(start.getTime() + run * MINUTE)
          const now = new Date(pausedAt.getTime() + rest * MINUTE)
          const due = dueAfterPause({ pausedAt, pausedDueAt }, { now, isWorkingDay })
          const left = inMinutes(walked(pausedAt.getTime(), pausedDueAt.getTime()))
          const expected = pausedDueAt <= pausedAt ? pausedDueAt : after(now, left)
          expect(due).toBe(expected.toISOString())
        },
      ),
      CASES,
    )
  })
})

type Step = { readonly command: Command; readonly role: ActorRole; readonly userId: string }
const ACCEPTED = {
  verdicts: [{ itemId: 'S05.a', verdict: 'accepted', reasonCode: null }],
  isEnough: true,
  summary: '',
} as const

/** A case that is taken, put on hold, goes on, is approved, reopened, put on hold again and approved again. */
function played(start: Date, stage: (typeof STAGE_IDS)[number], waits: readonly number[]) {
  const until = new Date('2030-01-01T00:00:00Z')
  const by = { role: 'lead_advisor', userId: 'lena' } as const
  const commands: readonly Step[] = [
    { command: { name: 'submit' }, role: 'firm_owner', userId: 'firm' },
    { command: { name: 'claim' }, ...by },
    { command: { name: 'hold', until, reason: 'bank' }, ...by },
    { command: { name: 'resume' }, ...by },
    { command: { name: 'approve', ...ACCEPTED }, ...by },
    { command: { name: 'reopen', reason: 'mistake' }, ...by },
    { command: { name: 'hold', until, reason: 'authority' }, ...by },
    { command: { name: 'resume' }, ...by },
    { command: { name: 'approve', ...ACCEPTED }, ...by },
  ]
  const events: StoredEvent[] = []
  const states: Projection[] = []
  let at = start.getTime()
  for (const [index, { command, role, userId }] of commands.entries()) {
    at += (waits[index] ?? 0) * MINUTE
    const result = decide(fold(events), command, {
      ...{ stage, itemIds: ['S05.a'], emptyItemIds: [], now: new Date(at), isWorkingDay },
      actor: { role, belongsToFirm: false },
    })
    if (!result.ok) throw new Error(result.refusal.code)
    for (const event of result.value)
      events.push({ ...event, seq: events.length + 1, actorId: userId, occurredAt: new Date(at) })
    states.push(fold(events))
  }
  return states
}

describe('a case that rests and is reopened', () => {
  it('is due when the walked minutes say so', () => {
    const waits = fc.array(fc.nat(4_000), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(wholeMinute, fc.constantFrom(...STAGE_IDS), waits, (start, stage, drawn) => {
        const times = drawn.map(
          (_, index) => start.getTime() + drawn.slice(0, index + 1).reduce((a, b) => a + b) * MINUTE,
        )
        const states = played(start, stage, drawn)
        const at = (index: number) => new Date(times[index] ?? 0)
        const target = ADVISOR_TARGET_DAYS[stage]
        const rested = (due: Date, from: number, to: number) =>
          due <= at(from) ? due : after(at(to), inMinutes(walked(at(from).getTime(), due.getTime())))
        const first = closingAfter(at(0), target)
        expect(states[0]?.dueAt).toEqual(first)
        expect(states[3]?.dueAt).toEqual(rested(first, 2, 3))
        expect([states[4]?.dueAt, states[4]?.decidedAt]).toEqual([null, at(4)])
        const second = closingAfter(at(5), target)
        expect([states[5]?.dueAt, states[5]?.decidedAt]).toEqual([second, null])
        expect(states[7]?.dueAt).toEqual(rested(second, 6, 7))
        expect(states.map(({ waitingOn }) => waitingOn)).toEqual([
          'advisor',
          'advisor',
          'agency',
          'advisor',
          'nobody',
          'advisor',
          'agency',
          'advisor',
          'nobody',
        ])
      }),
      CASES,
    )
  })
})
