import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { limitsPage, windowOf } from '../../../tests/support/limits-page'
import { BOUND_OTHERWISE, LIMITS, type Limit } from './limits'

const all = Object.entries<Limit>(LIMITS)

describe('the table of limits', () => {
  it.each(all)('%s says what is counted, for whom, what happens and why', (_, limit) => {
    expect(Number.isInteger(limit.most) && limit.most > 0).toBe(true)
    expect(limit.seconds === null || limit.seconds >= 60).toBe(true)
    for (const words of [limit.what, limit.then, limit.why]) {
      expect(words.length).toBeGreaterThan(5)
      expect(words).not.toContain('|')
    }
    expect(limit.then).toMatch(/[.]$/)
    expect(limit.why).toMatch(/[.]$/)
    expect(limit.tables.length).toBeGreaterThan(0)
  })

  it('names no table as bound and as needing no limit at once', () => {
    const bound = new Set(all.flatMap(([, limit]) => limit.tables))
    expect(Object.keys(BOUND_OTHERWISE).filter((table) => bound.has(table))).toEqual([])
  })

  it('lets one address hold no more than the portal holds', () => {
    expect(LIMITS.heldTexts.most).toBeLessThan(LIMITS.heldTextsInAll.most)
    expect(LIMITS.heldBytes.most).toBeLessThan(LIMITS.heldBytesInAll.most)
    expect(LIMITS.heldTextBytes.most).toBeLessThan(LIMITS.heldBytes.most)
    expect(LIMITS.strangersEventsHere.most).toBeLessThan(LIMITS.strangersEvents.most)
  })

  it('lets a hall of two hundred firms keep what each of them typed', () => {
    expect(LIMITS.heldTexts.most).toBeGreaterThan(200)
    expect(LIMITS.heldBytes.most / 200).toBeGreaterThan(40_000)
  })

  it('gives a person less than all their firms could have together', () => {
    expect(LIMITS.storageOfPerson.most).toBeLessThan(LIMITS.firmsOwned.most * LIMITS.storageOfFirm.most)
    expect(LIMITS.storageOfPerson.most).toBeGreaterThanOrEqual(LIMITS.storageOfFirm.most)
    expect(LIMITS.firmsPerDay.most).toBeLessThan(LIMITS.firmsOwned.most)
  })

  it('mails no code less often than the last one lives', () => {
    expect(LIMITS.codeMails.seconds).toBeLessThanOrEqual(10 * 60)
    expect(LIMITS.mailedCodes.seconds).toBeLessThanOrEqual(5 * 60)
  })
})

test.each([
  [null, '-'],
  [60, '1 minute'],
  [300, '5 minutes'],
  [3600, '1 hour'],
  [7200, '2 hours'],
  [86_400, '1 day'],
  [90, '90 seconds'],
])('a window of %s seconds is %s', (seconds, words) => {
  expect(windowOf(seconds)).toBe(words)
})

describe('the page', () => {
  const page = limitsPage([
    {
      id: 'elsewhere',
      what: 'Bytes',
      per: 'request',
      most: 65_536,
      unit: 'bytes',
      seconds: 60,
      then: 'No.',
      why: 'So.',
      tables: [],
    },
  ])
  const line = (start: string) => page.split('\n').find((one) => one.startsWith(`| ${start} |`))

  it('has a line for each limit, ours and those of elsewhere, with numbers as people write them', () => {
    for (const [id] of all) expect(line(id)?.split(' | ')).toHaveLength(7)
    expect(line('elsewhere')).toBe('| elsewhere | Bytes | request | 65,536 bytes | 1 minute | No. | So. |')
    expect(line('firmsPerDay')).toContain('| 5 firms | 1 day |')
  })

  it('has a line for each table with the limits that hold it, or with the reason why none is needed', () => {
    expect(line('Invitation')).toBe(
      '| Invitation | invitationsOpen, invitationsByOne, invitationsToOne, invitationPause |',
    )
    for (const [table, why] of Object.entries(BOUND_OTHERWISE)) expect(line(table)).toBe(`| ${table} | ${why} |`)
  })
})

test('a window is told in the largest unit that leaves no rest, and says exactly its seconds', () => {
  const LENGTH = { day: 86_400, hour: 3_600, minute: 60, second: 1 } as const
  const window = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom(...Object.values(LENGTH)))
  fc.assert(
    fc.property(window, ([count, unit]) => {
      const seconds = count * unit
      const [, number = '', name = '', plural = ''] =
        /^(\d+) (day|hour|minute|second)(s?)$/.exec(windowOf(seconds)) ?? []
      const length = LENGTH[name as keyof typeof LENGTH]
      expect(Number(number) * length).toBe(seconds)
      expect(plural === '').toBe(Number(number) === 1)
      expect(Object.values(LENGTH).filter((longer) => longer > length && seconds % longer === 0)).toEqual([])
    }),
  )
})

test('staff have fewer sessions than members, and a firm no file that its room does not hold', () => {
  expect(LIMITS.staffSessions.most).toBeLessThan(LIMITS.sessions.most)
  expect(LIMITS.largestFile.most).toBeLessThan(LIMITS.storageOfFirm.most)
})
