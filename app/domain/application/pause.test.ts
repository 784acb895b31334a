import { describe, expect, it } from 'vitest'
import { addWorkingMinutes, dueAfter, dueAfterPause, minutesOf, workingMinutes } from './due'
import { HOUR_MS } from '../shared/durations'

/** Monday to Friday. */
const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
const at = (text: string) => new Date(`${text}:00+08:00`)

describe('how long one side had the turn', () => {
  it.each([
    // An evening and a night are no time of advisors, and all of it is time of everybody else.
    ['advisor', '2026-11-23T16:00', '2026-11-24T10:00', 120],
    ['firm', '2026-11-23T16:00', '2026-11-24T10:00', 18 * 60],
    ['agency', '2026-11-23T16:00', '2026-11-24T10:00', 18 * 60],
    // A weekend.
    ['advisor', '2026-11-27T16:59', '2026-11-30T09:01', 2],
    ['firm', '2026-11-27T16:59', '2026-11-30T09:01', 64 * 60 + 2],
    ['advisor', '2026-11-28T10:00', '2026-11-29T10:00', 0],
    ['firm', '2026-11-23T10:00', '2026-11-23T10:00', 0],
    // A clock that was set back.
    ['firm', '2026-11-23T10:00', '2026-11-23T09:00', 0],
    ['advisor', '2026-11-23T10:00', '2026-11-23T09:00', 0],
  ] as const)('%s from %s to %s: %i minutes', (side, from, to, minutes) => {
    expect(minutesOf(side, { from: at(from), to: at(to), isWorkingDay })).toBe(minutes)
  })
})

describe('after a pause as much working time is left as before it', () => {
  it.each([
    // Due on Wednesday at five, held on Monday at ten: 23 hours are left, and they are left after any pause.
    ['2026-11-23T10:00', '2026-11-25T17:00', '2026-11-23T10:00', '2026-11-25T17:00'],
    ['2026-11-23T10:00', '2026-11-25T17:00', '2026-11-24T10:00', '2026-11-26T17:00'],
    ['2026-11-23T10:00', '2026-11-25T17:00', '2026-11-28T12:00', '2026-12-02T16:00'],
    ['2026-11-23T10:00', '2026-11-25T17:00', '2026-11-30T18:00', '2026-12-03T16:00'],
    // Half an hour before the day ends.
    ['2026-11-25T16:30', '2026-11-25T17:00', '2026-12-01T09:00', '2026-12-01T09:30'],
    // What was late, or due that very minute, stays due when it was.
    ['2026-11-26T10:00', '2026-11-25T17:00', '2026-12-01T09:00', '2026-11-25T17:00'],
    ['2026-11-25T17:00', '2026-11-25T17:00', '2026-12-01T09:00', '2026-11-25T17:00'],
  ])('held at %s, due %s, taken up at %s: due %s', (pausedAt, pausedDueAt, now, due) => {
    const paused = { pausedAt: at(pausedAt), pausedDueAt: at(pausedDueAt) }
    expect(dueAfterPause(paused, { now: at(now), isWorkingDay })).toBe(at(due).toISOString())
  })
})

describe('counting on and counting up agree', () => {
  it.each([1, 7, 59, 60, 479, 480, 481, 960, 4_800])(
    '%i working minutes after any hour are so many minutes later',
    (minutes) => {
      for (let hour = 0; hour < 24 * 7; hour += 5) {
        const start = new Date(at('2026-11-23T00:00').getTime() + hour * HOUR_MS)
        const end = addWorkingMinutes({ start, minutes, isWorkingDay })
        expect(workingMinutes({ from: start, to: end, isWorkingDay })).toBe(minutes)
      }
    },
  )

  it('a target of whole days ends at five, whenever it begins', () => {
    for (let hour = 0; hour < 24; hour += 3) {
      const start = new Date(at('2026-11-27T00:00').getTime() + hour * HOUR_MS)
      expect(dueAfter({ start, workingDays: 2, isWorkingDay })).toEqual(at('2026-12-01T17:00'))
    }
  })
})
