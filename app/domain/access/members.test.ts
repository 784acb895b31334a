import { describe, expect, it } from 'vitest'
import { acceptInvitation, changeMembers, makesOwner, type Member, type MemberChange } from './members'

const LI: Member = { userId: 'li', role: 'owner' }
const WANG: Member = { userId: 'wang', role: 'editor' }
const ZHAO: Member = { userId: 'zhao', role: 'viewer' }
const TWO_OWNERS: readonly Member[] = [LI, { userId: 'wang', role: 'owner' }]

describe('changing the people of a firm', () => {
  it.each<[string, readonly Member[], MemberChange, string]>([
    [
      'a viewer becomes an editor',
      [LI, ZHAO],
      { type: 'set_role', userId: 'zhao', role: 'editor' },
      'li:owner zhao:editor',
    ],
    ['an editor is removed', [LI, WANG, ZHAO], { type: 'remove', userId: 'wang' }, 'li:owner zhao:viewer'],
    [
      'one of two owners steps down',
      TWO_OWNERS,
      { type: 'set_role', userId: 'li', role: 'viewer' },
      'li:viewer wang:owner',
    ],
    ['one of two owners leaves', TWO_OWNERS, { type: 'remove', userId: 'li' }, 'wang:owner'],
    [
      'the same role again changes nothing',
      [LI, WANG],
      { type: 'set_role', userId: 'wang', role: 'editor' },
      'li:owner wang:editor',
    ],
    [
      'the firm is handed on in two steps',
      [LI, WANG],
      { type: 'set_role', userId: 'wang', role: 'owner' },
      'li:owner wang:owner',
    ],
  ])('%s', (_, members, change, expected) => {
    const result = changeMembers(members, change)
    expect(result.ok && result.value.map((member) => `${member.userId}:${member.role}`).join(' ')).toBe(expected)
  })

  it.each<[string, readonly Member[], MemberChange, string]>([
    ['the last owner cannot leave', [LI, WANG], { type: 'remove', userId: 'li' }, 'firms.lastOwner'],
    [
      'the last owner cannot step down',
      [LI, WANG],
      { type: 'set_role', userId: 'li', role: 'editor' },
      'firms.lastOwner',
    ],
    ['the only person cannot leave', [LI], { type: 'remove', userId: 'li' }, 'firms.lastOwner'],
    ['a stranger has no role to change', [LI], { type: 'set_role', userId: 'qian', role: 'owner' }, 'firms.notMember'],
    ['a stranger cannot be removed', [LI], { type: 'remove', userId: 'qian' }, 'firms.notMember'],
  ])('%s', (_, members, change, code) => {
    expect(changeMembers(members, change)).toEqual({ ok: false, refusal: { code } })
  })

  it('leaves the list it was given alone', () => {
    const members = [LI, WANG]
    changeMembers(members, { type: 'remove', userId: 'wang' })
    expect(members).toEqual([LI, WANG])
  })
})

describe('the power over a firm', () => {
  it.each([
    [{ intent: 'invite', role: 'owner' }, true],
    [{ intent: 'set_role', role: 'owner' }, true],
    [{ intent: 'grant', role: 'owner' }, true],
    [{ intent: 'invite', role: 'editor' }, false],
    [{ intent: 'set_role', role: 'viewer' }, false],
    [{ intent: 'remove' }, false],
  ])('%o is given: %s', (change, isGiven) => {
    expect(makesOwner(change)).toBe(isGiven)
  })
})

describe('accepting an invitation', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const open = {
    email: 'Wang@example.cn',
    expiresAt: new Date('2026-11-24T08:00:00Z'),
    acceptedAt: null,
    revokedAt: null,
  }

  it('lets in the person it was written to, whatever the case of the address', () => {
    expect(acceptInvitation(open, { email: 'wang@Example.cn', now }).ok).toBe(true)
  })

  it.each([
    ['another person', open, 'li@example.cn', 'firms.invitationForOther'],
    ['a second time', { ...open, acceptedAt: now }, 'wang@example.cn', 'firms.invitationUsed'],
    ['after it was withdrawn', { ...open, revokedAt: now }, 'wang@example.cn', 'firms.invitationRevoked'],
    ['in the moment it expires', { ...open, expiresAt: now }, 'wang@example.cn', 'firms.invitationExpired'],
    [
      'long after',
      { ...open, expiresAt: new Date('2026-01-01T00:00:00Z') },
      'wang@example.cn',
      'firms.invitationExpired',
    ],
  ])('refuses %s', (_, invitation, email, code) => {
    expect(acceptInvitation(invitation, { email, now })).toEqual({ ok: false, refusal: { code } })
  })

  it('tells a stranger nothing about what became of it', () => {
    const used = { ...open, acceptedAt: now, revokedAt: now, expiresAt: now }
    expect(acceptInvitation(used, { email: 'li@example.cn', now })).toEqual({
      ok: false,
      refusal: { code: 'firms.invitationForOther' },
    })
  })
})
