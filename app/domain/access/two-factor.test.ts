import { describe, expect, it } from 'vitest'
import { STAFF_ROLES } from './scopes'
import { allowTurnOff, needsTwoFactor, sessionOpens, type Opens } from './two-factor'

const EVERYBODY = [null, ...STAFF_ROLES]

describe('the second factor', () => {
  it.each(EVERYBODY)('is required of staff outside the demonstration, not of members of firms: %s', (staffRole) => {
    expect(needsTwoFactor({ staffRole, isDemo: false })).toBe(staffRole !== null)
    expect(needsTwoFactor({ staffRole, isDemo: true })).toBe(false)
  })

  it.each(EVERYBODY)('cannot be turned off by whoever needs it: %s', (staffRole) => {
    const refusal = { ok: false, refusal: { code: 'twoFactor.required' } }
    expect(allowTurnOff({ staffRole, isDemo: false })).toEqual(staffRole ? refusal : { ok: true, value: null })
    expect(allowTurnOff({ staffRole, isDemo: true }).ok).toBe(true)
  })
})

type Row = readonly [
  who: 'staff' | 'member',
  where: 'demo' | 'outside',
  turnedOn: 'on' | 'off',
  given: 'given' | 'not given',
  opens: Opens,
]

const TABLE: readonly Row[] = [
  ['staff', 'outside', 'off', 'not given', 'own_pages'],
  // Given on a device that an administrator has taken away meanwhile.
  ['staff', 'outside', 'off', 'given', 'own_pages'],
  ['staff', 'outside', 'on', 'not given', 'nothing'],
  ['staff', 'outside', 'on', 'given', 'everything'],
  ['staff', 'demo', 'off', 'not given', 'everything'],
  ['staff', 'demo', 'off', 'given', 'everything'],
  ['staff', 'demo', 'on', 'not given', 'nothing'],
  ['staff', 'demo', 'on', 'given', 'everything'],
  ['member', 'outside', 'off', 'not given', 'everything'],
  ['member', 'outside', 'off', 'given', 'everything'],
  ['member', 'outside', 'on', 'not given', 'nothing'],
  ['member', 'outside', 'on', 'given', 'everything'],
  ['member', 'demo', 'off', 'not given', 'everything'],
  ['member', 'demo', 'off', 'given', 'everything'],
  ['member', 'demo', 'on', 'not given', 'nothing'],
  ['member', 'demo', 'on', 'given', 'everything'],
]

describe('a session opens', () => {
  it.each(TABLE)('%s, %s, second factor %s and %s: %s', (who, where, turnedOn, given, opens) => {
    for (const staffRole of who === 'staff' ? STAFF_ROLES : [null])
      expect(
        sessionOpens({
          staffRole,
          isDemo: where === 'demo',
          hasTwoFactor: turnedOn === 'on',
          hasPassed: given === 'given',
        }),
      ).toBe(opens)
  })

  it('every combination is in the table', () => {
    expect(new Set(TABLE.map((row) => row.slice(0, 4).join())).size).toBe(16)
  })
})
