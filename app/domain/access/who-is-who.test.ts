// Small rules about people, each with the words of which one is easily taken for another.
import { describe, expect, it } from 'vitest'
import { acceptInvitation, changeMembers, makesOwner, type Member } from './members'
import { menuIn, menuOfPage } from './menus'
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from './passwords'
import { daysKept } from './personal-data'
import { HOLDINGS } from './reference/personal-data'
import { FIRM_ROLES } from './scopes'
import { mayReview } from './staff'

describe('a new password of a length', () => {
  const word = (length: number) => Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
  it.each([
    [SHORTEST_PASSWORD - 1, 'short'],
    [SHORTEST_PASSWORD, null],
    [LONGEST_PASSWORD, null],
    [LONGEST_PASSWORD + 1, 'long'],
    [LONGEST_PASSWORD * 4, 'long'],
    [LONGEST_PASSWORD * 4 + 1, 'long'],
  ])('of %i characters: %s', (length, problem) => expect(passwordProblem(word(length))).toBe(problem))

  it.each([
    ['the longest of signs with two halves', '🚢⛴'.repeat(LONGEST_PASSWORD / 2), null],
    ['one such sign more', `${'🚢⛴'.repeat(LONGEST_PASSWORD / 2)}🚢`, 'long'],
    ['one sign many times', '破'.repeat(20), 'common'],
    ['one sign many times, in two cases', 'AaAaAaAa', null],
    ['one sign once too few times', '破'.repeat(7), 'short'],
    ['eight spaces', ' '.repeat(8), 'common'],
    ['the product’s own name', 'Zero-To-One', 'common'],
    ['the product’s own name and more', 'zero-to-one!', null],
    ['a first guess with a space behind it', 'password1 ', null],
    ['a first guess in the middle', 'my password1', null],
  ])('%s', (_, password, problem) => expect(passwordProblem(password)).toBe(problem))
})

describe('the menu around an error', () => {
  it.each([
    ['routes/advisor/', 'advisor'],
    ['routes/advisor', 'person'],
    ['routes/advisors/list', 'person'],
    ['routes/admin/staff', 'administrator'],
    ['routes/administration/staff', 'person'],
    ['routes/official/report', 'official'],
    ['routes/public/official/report', 'person'],
    ['', 'person'],
  ])('of %j is that of the %s', (routeId, menu) => expect(menuOfPage(routeId, true)).toBe(menu))

  it.each([undefined, '', 'Advisor', ' advisor', ['advisor'], 0, true, 'owner'])(
    'an answer %j names none',
    (answer) => {
      expect(menuIn(answer)).toBeNull()
    },
  )
})

describe('people of a firm', () => {
  const people = (text: string): readonly Member[] =>
    text.split(' ').map((one) => {
      const [userId = '', role = ''] = one.split(':')
      return { userId, role: FIRM_ROLES.find((known) => known === role) ?? 'viewer' }
    })
  const told = (members: readonly Member[]) => members.map(({ userId, role }) => `${userId}:${role}`).join(' ')

  it.each([
    ['ann:owner bob:owner', 'ann', null, 'bob:owner'],
    ['ann:owner bob:owner', 'ann', 'viewer', 'ann:viewer bob:owner'],
    ['ann:owner bob:viewer', 'bob', 'owner', 'ann:owner bob:owner'],
    ['ann:owner bob:viewer', 'bob', 'viewer', 'ann:owner bob:viewer'],
    ['ann:owner bob:viewer', 'ann', 'owner', 'ann:owner bob:viewer'],
    ['ann:owner bob:editor', 'ann', 'editor', 'firms.lastOwner'],
    ['ann:owner bob:editor', 'ann', null, 'firms.lastOwner'],
    ['ann:owner', 'Ann', null, 'firms.notMember'],
    ['ann:owner', '', 'owner', 'firms.notMember'],
    // A firm that has lost its owners already is not left without one once more by whoever goes.
    ['ann:editor bob:viewer', 'bob', null, 'firms.lastOwner'],
    ['ann:editor bob:viewer', 'bob', 'owner', 'ann:editor bob:owner'],
  ] as const)('%s: %s becomes %s: %s', (before, userId, role, after) => {
    const change = role === null ? ({ type: 'remove', userId } as const) : ({ type: 'set_role', userId, role } as const)
    const decided = changeMembers(people(before), change)
    expect(decided.ok ? told(decided.value) : decided.refusal.code).toBe(after)
  })

  it.each([
    [{}, false],
    [{ role: 'owner' }, true],
    [{ role: 'viewer', before: 'owner' }, false],
    [{ type: 'remove', userId: 'owner' }, false],
  ] as const)('the change %j makes an owner: %s', (change, expected) => expect(makesOwner(change)).toBe(expected))
})

describe('an invitation at its edges', () => {
  const now = new Date('2026-12-31T15:59:59.999Z')
  const open = {
    email: 'wang@example.cn',
    expiresAt: new Date('2026-12-31T16:00:00Z'),
    acceptedAt: null,
    revokedAt: null,
  }
  it.each([
    ['a millisecond before it ends', open, 'wang@example.cn', 'ok'],
    ['in the millisecond in which it ends', { ...open, expiresAt: now }, 'wang@example.cn', 'firms.invitationExpired'],
    ['in other letters', open, 'WANG@EXAMPLE.CN', 'ok'],
    ['with a space behind it', open, 'wang@example.cn ', 'firms.invitationForOther'],
    ['of nobody', open, '', 'firms.invitationForOther'],
    ['used and withdrawn', { ...open, acceptedAt: now, revokedAt: now }, 'wang@example.cn', 'firms.invitationUsed'],
    ['withdrawn and over', { ...open, revokedAt: now, expiresAt: now }, 'wang@example.cn', 'firms.invitationRevoked'],
  ])('%s: %s', (_, invitation, email, expected) => {
    const accepted = acceptInvitation(invitation, { email, now })
    expect(accepted.ok ? 'ok' : accepted.refusal.code).toBe(expected)
  })
})

it.each([
  ['advisor', true],
  ['lead_advisor', true],
  ['official', false],
  ['administrator', false],
  [null, false],
] as const)('people of the role %s hold cases: %s', (role, holds) => expect(mayReview(role)).toBe(holds))

describe('after how many days rows go', () => {
  const timed = HOLDINGS.filter(({ kept }) => 'days' in kept)
  const others = HOLDINGS.filter(({ kept }) => !('days' in kept))

  it('is a whole number of days, at least one', () => {
    expect(timed.map(({ table }) => daysKept(table)).filter((days) => !Number.isInteger(days) || days < 1)).toEqual([])
    expect(timed.length).toBeGreaterThan(3)
  })

  it.each([...others.map(({ table }) => table), 'Weather', '', '__proto__'])('is not said of %j', (table) => {
    expect(() => daysKept(table)).toThrow('Nothing says')
  })
})
