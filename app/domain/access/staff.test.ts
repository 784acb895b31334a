import { describe, expect, it } from 'vitest'
import { STAFF_ROLES } from './scopes'
import { allowStaffChange, DISABLE_REASONS, type StaffChange } from './staff'

const ME = 'administrator-1'
const COLLEAGUE = 'advisor-7'

describe('changes an administrator may make', () => {
  it.each(STAFF_ROLES)('a colleague may become %s', (role) => {
    const change: StaffChange = { type: 'set_role', userId: COLLEAGUE, role }
    expect(allowStaffChange(ME, change)).toEqual({ ok: true, value: change })
  })

  it.each([
    { type: 'disable', userId: COLLEAGUE, reason: 'left_office' },
    { type: 'enable', userId: COLLEAGUE },
  ] as const)('a colleague: $type', (change) => {
    expect(allowStaffChange(ME, change).ok).toBe(true)
  })

  it.each(STAFF_ROLES.filter((role) => role !== 'administrator'))('nobody turns their own role into %s', (role) => {
    expect(allowStaffChange(ME, { type: 'set_role', userId: ME, role })).toEqual({
      ok: false,
      refusal: { code: 'accounts.ownRole' },
    })
  })

  it('nobody disables their own account', () => {
    expect(allowStaffChange(ME, { type: 'disable', userId: ME, reason: 'left_office' })).toEqual({
      ok: false,
      refusal: { code: 'accounts.ownAccount' },
    })
  })

  it('a colleague may lose the second factor, nobody takes away their own', () => {
    const change = { type: 'reset_two_factor', reason: 'device_lost' } as const
    expect(allowStaffChange(ME, { ...change, userId: COLLEAGUE }).ok).toBe(true)
    expect(allowStaffChange(ME, { ...change, userId: ME })).toEqual({ ok: false, refusal: { code: 'twoFactor.own' } })
  })

  it('keeping the own role, or enabling what is enabled, does no harm', () => {
    expect(allowStaffChange(ME, { type: 'set_role', userId: ME, role: 'administrator' }).ok).toBe(true)
    expect(allowStaffChange(ME, { type: 'enable', userId: ME }).ok).toBe(true)
  })

  it.each(DISABLE_REASONS)('somebody else is disabled because: %s', (reason) => {
    const change = { type: 'disable', userId: COLLEAGUE, reason } as const
    expect(allowStaffChange(ME, change)).toEqual({ ok: true, value: change })
    expect(allowStaffChange(ME, { ...change, userId: ME })).toEqual({
      ok: false,
      refusal: { code: 'accounts.ownAccount' },
    })
  })

  it("somebody else is signed out everywhere; one's own sessions have a page of their own", () => {
    expect(allowStaffChange(ME, { type: 'end_sessions', userId: COLLEAGUE }).ok).toBe(true)
    expect(allowStaffChange(ME, { type: 'end_sessions', userId: ME })).toEqual({
      ok: false,
      refusal: { code: 'accounts.ownAccount' },
    })
  })
})

/** Every change there is, to somebody; the last column says whether one may make it to oneself. */
const CHANGES: readonly (readonly [Parameters<typeof allowStaffChange>[1], boolean])[] = [
  [{ type: 'set_role', userId: '', role: 'administrator' }, true],
  [{ type: 'set_role', userId: '', role: 'official' }, false],
  [{ type: 'disable', userId: '', reason: 'left_office' }, false],
  [{ type: 'disable', userId: '', reason: 'taken_over' }, false],
  [{ type: 'enable', userId: '' }, true],
  [{ type: 'end_sessions', userId: '' }, false],
  [{ type: 'reset_two_factor', userId: '', reason: 'codes_lost' }, false],
]

describe('an administrator is always left', () => {
  it.each(CHANGES)('%o to oneself: %s', (change, isAllowed) => {
    expect(allowStaffChange(ME, { ...change, userId: ME }).ok).toBe(isAllowed)
  })

  it.each(CHANGES)('%o to somebody else is for their page to decide', (change) => {
    expect(allowStaffChange(ME, { ...change, userId: COLLEAGUE }).ok).toBe(true)
  })
})
