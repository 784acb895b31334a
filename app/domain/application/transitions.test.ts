import { describe, expect, it } from 'vitest'
import { TRANSITIONS } from './transition-table'
import { can, isTerminal, reviewerRole, statusesFor } from './transitions'
import { ACTOR_ROLES, COMMANDS, STATUSES, type ActorRole, type CommandName, type Status } from './vocabulary'

const FIRM: ActorRole[] = ['firm_owner', 'firm_editor']
const REVIEWER: ActorRole[] = ['assignee', 'lead_advisor']

const READER: ActorRole[] = ['advisor', 'assignee', 'lead_advisor']
const LEAD: ActorRole[] = ['lead_advisor']

type Cells = Partial<Record<CommandName, ActorRole[]>>

/** Open as long as there is a case: second reviews, answers to colleagues, what leads settle. */
const AFTERWARDS: Cells = {
  give_second_reading: READER,
  answer_colleague: READER,
  withdraw_question: READER,
  settle_escalation: LEAD,
}
const UNDER_REVIEW: Cells = {
  ...AFTERWARDS,
  withdraw: [...FIRM, 'system'],
  release: [...REVIEWER, 'system'],
  reassign: [...REVIEWER, 'system'],
  record_verdicts: REVIEWER,
  approve: REVIEWER,
  request_changes: REVIEWER,
  reject: REVIEWER,
  prepare_decision: REVIEWER,
  take_back_decision: [...REVIEWER, 'system'],
  confirm_rejection: READER,
  decline_rejection: READER,
  hold: REVIEWER,
  resume: [...REVIEWER, 'system'],
  escalate: REVIEWER,
  ask_colleague: REVIEWER,
}
const TO_CLAIM: Cells = { claim: ['advisor', 'lead_advisor'], assign: [...LEAD, 'system'] }

/** Written apart from the table on purpose: who may do what in which state, in the words of the office. */
const ALLOWED: Readonly<Record<Status, Cells>> = {
  draft: { submit: FIRM },
  submitted: { ...AFTERWARDS, ...TO_CLAIM, withdraw: [...FIRM, 'system'] },
  in_review: UNDER_REVIEW,
  changes_requested: {
    ...AFTERWARDS,
    withdraw: [...FIRM, 'system'],
    reassign: ['system'],
    resubmit: FIRM,
    appeal: FIRM,
    answer_appeal: READER,
    expire: ['system'],
  },
  resubmitted: { ...UNDER_REVIEW, ...TO_CLAIM },
  approved: { ...AFTERWARDS, reopen: LEAD },
  rejected: { ...AFTERWARDS, reopen: LEAD },
  withdrawn: AFTERWARDS,
  expired: { ...AFTERWARDS, reopen: LEAD },
}

const cells = STATUSES.flatMap((status) =>
  COMMANDS.flatMap((command) => ACTOR_ROLES.map((role) => [status, command, role] as const)),
)

describe('who may do what, and when', () => {
  it('looks at every state x command x role', () => {
    expect(cells).toHaveLength(9 * 27 * 9)
  })

  it.each(cells)('%s, %s by %s', (status, command, role) => {
    const expected = ALLOWED[status][command]?.includes(role) ?? false
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

  it.each(STATUSES)('%s is terminal exactly when nothing but reopening leaves it', (status) => {
    const waysOut = TRANSITIONS.filter((row) => row.from.includes(status) && row.to !== 'same')
    expect(isTerminal(status)).toBe(waysOut.every(({ command }) => command === 'reopen'))
  })
})

describe('the states in which somebody may do something', () => {
  it.each(COMMANDS)('are those of the table: %s', (command) => {
    for (const role of ACTOR_ROLES) {
      const expected = STATUSES.filter((status) => ALLOWED[status][command]?.includes(role))
      expect(statusesFor(command, { role, belongsToFirm: false })).toEqual(expected)
    }
  })

  it('the portal withdraws whatever is still in progress', () => {
    const inProgress = ['submitted', 'in_review', 'changes_requested', 'resubmitted']
    expect(statusesFor('withdraw', { role: 'system', belongsToFirm: false })).toEqual(inProgress)
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
