import { describe, expect, it } from 'vitest'
import {
  ACTOR_ROLES,
  can,
  COMMANDS,
  isTerminal,
  reviewerRole,
  STATUSES,
  TRANSITIONS,
  type ActorRole,
  type CommandName,
  type Status,
} from './transitions'

const FIRM: ActorRole[] = ['firm_owner', 'firm_editor']
const REVIEWER: ActorRole[] = ['assignee', 'lead_advisor']

/** Written apart from the table on purpose: who may do what in which state, in the words of the office. */
const ALLOWED: Partial<Record<Status, Partial<Record<CommandName, ActorRole[]>>>> = {
  draft: { submit: FIRM },
  submitted: { withdraw: FIRM, claim: ['advisor', 'lead_advisor'], assign: ['lead_advisor'] },
  in_review: {
    withdraw: FIRM,
    release: REVIEWER,
    reassign: REVIEWER,
    record_verdicts: REVIEWER,
    approve: REVIEWER,
    request_changes: REVIEWER,
    reject: REVIEWER,
  },
  changes_requested: { withdraw: FIRM, resubmit: FIRM, expire: ['system'] },
  resubmitted: {
    withdraw: FIRM,
    claim: ['advisor', 'lead_advisor'],
    assign: ['lead_advisor'],
    release: REVIEWER,
    reassign: REVIEWER,
    record_verdicts: REVIEWER,
    approve: REVIEWER,
    request_changes: REVIEWER,
    reject: REVIEWER,
  },
}

const cells = STATUSES.flatMap((status) =>
  COMMANDS.flatMap((command) => ACTOR_ROLES.map((role) => [status, command, role] as const)),
)

describe('who may do what, and when', () => {
  it('looks at every state x command x role', () => {
    expect(cells).toHaveLength(9 * 12 * 9)
  })

  it.each(cells)('%s, %s by %s', (status, command, role) => {
    const expected = ALLOWED[status]?.[command]?.includes(role) ?? false
    expect(can(status, command, { role, belongsToFirm: false })).toBe(expected)
  })

  it.each(COMMANDS)('nobody reviews a firm they belong to: %s', (command) => {
    for (const status of STATUSES) {
      for (const role of ['advisor', 'assignee', 'lead_advisor'] as const) {
        expect(can(status, command, { role, belongsToFirm: true })).toBe(false)
      }
    }
  })

  it('lets members of the firm act although they belong to it', () => {
    expect(can('draft', 'submit', { role: 'firm_owner', belongsToFirm: true })).toBe(true)
  })

  it.each(STATUSES)('%s is terminal exactly when no row leaves it', (status) => {
    const hasWayOut = TRANSITIONS.some((row) => row.from.includes(status))
    expect(isTerminal(status)).toBe(!hasWayOut)
  })
})

describe('who a staff member is to one application', () => {
  it.each([
    { name: 'another advisor', userId: 'ann', isLead: false, assigneeId: 'bob', role: 'advisor' },
    { name: 'an advisor, nobody holds it', userId: 'ann', isLead: false, assigneeId: null, role: 'advisor' },
    { name: 'the advisor who holds it', userId: 'ann', isLead: false, assigneeId: 'ann', role: 'assignee' },
    { name: 'a lead', userId: 'ann', isLead: true, assigneeId: 'bob', role: 'lead_advisor' },
    { name: 'a lead who holds it', userId: 'ann', isLead: true, assigneeId: 'ann', role: 'lead_advisor' },
  ])('$name', ({ userId, isLead, assigneeId, role }) => {
    expect(reviewerRole({ userId, isLead }, assigneeId)).toBe(role)
  })
})
