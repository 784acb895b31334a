import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptInvitation, changeMembers, type Member, type MemberChange } from './members'
import { FIRM_ROLES } from './scopes'
import { atLeast } from '../../../tests/support/at-least'
import { DAY_MS } from '../shared/durations'

const people = ['ann', 'bob', 'cai', 'dan'] as const
const person = fc.constantFrom(...people)
const role = fc.constantFrom(...FIRM_ROLES)
const change: fc.Arbitrary<MemberChange> = fc.oneof(
  fc.record({ type: fc.constant('set_role' as const), userId: person, role }),
  fc.record({ type: fc.constant('remove' as const), userId: person }),
)

describe('whatever is done to the people of a firm, in any order', () => {
  it('an owner is left, nobody is there twice, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        let members: readonly Member[] = people.map((userId, index) => ({
          userId,
          role: index === 0 ? 'owner' : 'viewer',
        }))
        for (const one of atLeast(1, changes)) {
          const given = members
          const before = [...given]
          const decided = changeMembers(members, one)
          if (decided.ok) members = decided.value
          expect(given).toEqual(before)
          expect(members.some((member) => member.role === 'owner')).toBe(true)
          expect(new Set(members.map((member) => member.userId)).size).toBe(members.length)
        }
      }),
    )
  })

  it('the same change again leaves the same members, or says that the person is gone', () => {
    fc.assert(
      fc.property(change, (one) => {
        const members = people.map((userId) => ({ userId, role: 'owner' as const }))
        const first = changeMembers(members, one)
        if (!first.ok) return
        const again = changeMembers(first.value, one)
        if (one.type === 'remove') expect(again).toEqual({ ok: false, refusal: { code: 'firms.notMember' } })
        else expect(again).toEqual(first)
      }),
    )
  })
})

describe('an invitation', () => {
  const now = new Date('2026-11-23T02:00:00Z')
  const moment = fc.constantFrom(null, new Date('2026-11-20T02:00:00Z'))

  it('lets in only the person it was written to, while it is open', () => {
    fc.assert(
      fc.property(
        fc.record({
          acceptedAt: moment,
          revokedAt: moment,
          days: fc.integer({ min: -3, max: 3 }),
          isOther: fc.boolean(),
        }),
        ({ acceptedAt, revokedAt, days, isOther }) => {
          const expiresAt = new Date(now.getTime() + days * DAY_MS)
          const invitation = { email: 'Li@Example.cn', expiresAt, acceptedAt, revokedAt }
          const email = isOther ? 'wang@example.cn' : 'li@example.CN'
          const isOpen = !isOther && !acceptedAt && !revokedAt && days > 0
          expect(acceptInvitation(invitation, { email, now }).ok).toBe(isOpen)
        },
      ),
    )
  })

  it('tells somebody else nothing about what became of it', () => {
    const states = [
      { acceptedAt: now, revokedAt: null, expiresAt: now },
      { acceptedAt: null, revokedAt: now, expiresAt: now },
      { acceptedAt: null, revokedAt: null, expiresAt: new Date(now.getTime() + 1) },
    ]
    for (const state of states)
      expect(acceptInvitation({ email: 'li@example.cn', ...state }, { email: 'wang@example.cn', now })).toEqual({
        ok: false,
        refusal: { code: 'firms.invitationForOther' },
      })
  })
})
