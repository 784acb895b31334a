import { describe, expect, it } from 'vitest'
import { isOffered, type Standing } from './offers'
import type { ActorRole, CommandName } from './vocabulary'

const at = (given: Partial<Standing> = {}): Standing => ({
  status: 'in_review',
  assigneeId: 'a',
  isHeld: false,
  isEscalated: false,
  isRejectionProposed: false,
  isAppealOpen: false,
  isDecisionPrepared: false,
  ...given,
})
const by = (role: ActorRole, belongsToFirm = false) => ({ role, belongsToFirm })

describe('a button is drawn', () => {
  const held = { isHeld: true }
  const proposed = { isRejectionProposed: true }
  const decided = { isDecisionPrepared: true }
  it.each<[CommandName, Partial<Standing>, boolean]>([
    ['hold', {}, true],
    ['hold', decided, false],
    ['release', decided, false],
    ['reassign', decided, false],
    ['record_verdicts', decided, false],
    ['prepare_decision', decided, false],
    ['escalate', decided, false],
    ['ask_colleague', decided, false],
    ['take_back_decision', decided, true],
    ['take_back_decision', {}, false],
    ['hold', held, false],
    ['hold', proposed, false],
    ['resume', {}, false],
    ['resume', held, true],
    ['release', held, false],
    ['release', proposed, false],
    ['reassign', held, true],
    ['reassign', proposed, false],
    ['record_verdicts', held, false],
    ['record_verdicts', proposed, false],
    ['approve', held, false],
    ['escalate', {}, true],
    ['escalate', { isEscalated: true }, false],
    ['ask_colleague', held, true],
    ['settle_escalation', { isEscalated: true }, false],
    ['answer_appeal', { status: 'changes_requested' }, false],
    ['answer_appeal', { status: 'changes_requested', isAppealOpen: true }, true],
    ['reopen', { status: 'approved' }, false],
  ])('to whoever holds the case for %s when %o: %s', (command, standing, expected) => {
    expect(isOffered(at(standing), command, by('assignee'))).toBe(expected)
  })

  it.each<[CommandName, Partial<Standing>, boolean]>([
    ['settle_escalation', {}, false],
    ['settle_escalation', { isEscalated: true }, true],
    ['settle_escalation', { isEscalated: true, status: 'approved' }, true],
    ['reopen', { status: 'approved' }, true],
    ['reopen', { status: 'withdrawn' }, false],
    ['confirm_rejection', {}, false],
    ['confirm_rejection', proposed, true],
    ['claim', { status: 'submitted', assigneeId: 'a' }, false],
    ['claim', { status: 'submitted', assigneeId: null }, true],
  ])('to a lead advisor for %s when %o: %s', (command, standing, expected) => {
    expect(isOffered(at(standing), command, by('lead_advisor'))).toBe(expected)
  })

  it('to nobody of the firm, and to no advisor for a case of somebody else', () => {
    expect(isOffered(at(), 'hold', by('assignee', true))).toBe(false)
    expect(isOffered(at(), 'hold', by('advisor'))).toBe(false)
  })

  it('to the firm only when it may submit again', () => {
    const waiting = { status: 'changes_requested' } as const
    expect(isOffered(at(waiting), 'resubmit', by('firm_owner'))).toBe(true)
    expect(isOffered(at({ ...waiting, isAppealOpen: true }), 'resubmit', by('firm_owner'))).toBe(false)
  })
})
