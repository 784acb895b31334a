// Looks up, under the lock of the case, what a command has to know: who was first, who was asked, what came after.
import { randomUUID } from 'node:crypto'
import type { VerdictEntry } from '~/domain/application/events'
import { openItems } from '~/domain/application/open-items'
import { isReasonCode } from '~/domain/application/reference/reasons'
import { ok, refused, type Result } from '~/domain/shared/result'
import { asWritten } from '~/i18n/written'
import type { Tx } from '~/server/db.server'
import type { CaseCommand, CaseRefusal, CaseScope, GivenVerdict, Prepared } from './case-command'
import type { OpenCase } from './case-queries.server'
import { sameSubject } from './submitting-commands.server'

type Preparing = {
  readonly opened: OpenCase
  readonly command: CaseCommand
  readonly scope: CaseScope
  /** Verdicts of the command that say something new. */
  readonly given: readonly GivenVerdict[]
}

export async function prepare(tx: Tx, preparing: Preparing): Promise<Result<Prepared, CaseRefusal>> {
  const { opened, command, scope, given } = preparing
  switch (command.name) {
    case 'prepare_decision': {
      const verdicts = withCodes([...given, ...openAccepted({ ...command, name: command.decision }, opened)])
      const { summary, isEnough = null } = command
      const decision = { name: command.decision, verdicts, summary, isEnough }
      return ok({ command: { name: command.name, decision, verdicts: withCodes(given), isEnough } })
    }
    case 'record_verdicts':
    case 'approve':
    case 'request_changes':
      return ok({ command: { ...command, verdicts: withCodes(given) } })
    case 'reject':
      return ok({ command: { ...command, verdicts: withCodes(given), readingId: randomUUID() } })
    case 'read':
      return prepareReading(tx, { opened, command, scope })
    case 'answer_appeal': {
      const itemId = opened.state.appealItemId ?? ''
      const where = { applicationId: opened.id, round: opened.state.round, itemId }
      const verdict = await tx.itemVerdict.findFirst({ where, select: { advisorId: true } })
      return ok({ command, isFirstReader: verdict?.advisorId === scope.userId })
    }
    case 'settle_escalation': {
      const isFirstReader = await isOwnDisagreement(tx, { opened, scope })
      return ok({ command: { ...command, remarkId: randomUUID() }, isFirstReader })
    }
    case 'escalate':
      return ok({ command: { ...command, remarkId: randomUUID() } })
    case 'assign':
    case 'reassign':
      if (command.assigneeId === opened.state.assigneeId) return refused({ code: 'already_theirs' })
      if (!(await canReview(tx, command.assigneeId, opened.firmId))) return refused({ code: 'no_such_advisor' })
      return ok({ command })
    case 'ask_colleague':
      if (command.colleagueId === scope.userId || !(await canReview(tx, command.colleagueId, opened.firmId)))
        return refused({ code: 'no_such_advisor' })
      return ok({ command: { ...command, consultationId: randomUUID() } })
    case 'answer_colleague': {
      const where = { id: command.consultationId, applicationId: opened.id, answeredAt: null }
      const open = await tx.consultation.findFirst({ where, select: { colleagueId: true } })
      if (!open) return refused({ code: 'question_answered' })
      return ok({ command, isAsked: isLead(scope) || open.colleagueId === scope.userId })
    }
    case 'withdraw_question': {
      const where = { id: command.consultationId, applicationId: opened.id, answeredAt: null }
      const open = await tx.consultation.findFirst({ where, select: { askedById: true } })
      if (!open) return refused({ code: 'question_answered' })
      return ok({ command, isAsker: isLead(scope) || open.askedById === scope.userId })
    }
    case 'reopen': {
      const { firmId, stage, id, snapshot } = opened
      const later = {
        firmId,
        stage,
        ...sameSubject(snapshot.subject),
        id: { not: id },
        submittedAt: { gt: opened.state.submittedAt ?? new Date(0) },
      }
      const [newer, counted] = [
        await tx.application.count({ where: later }),
        (await tx.exportDeclaration.count({ where: { applicationId: id } })) +
          (await tx.serviceExport.count({ where: { applicationId: id } })),
      ]
      return ok({ command, hasNewerCase: newer > 0, isOutcomeCounted: counted > 0 })
    }
    default:
      return ok({ command })
  }
}

/** Whether the scope's own decision is what readers disagree about and another lead is there to settle it. */
async function isOwnDisagreement(tx: Tx, { opened, scope }: Pick<Preparing, 'opened' | 'scope'>): Promise<boolean> {
  const { escalatedAt: secondAt } = opened.state
  if (secondAt === null || scope.userId === null) return false
  const own = await tx.secondReading.count({
    where: { applicationId: opened.id, firstById: scope.userId, secondAt },
  })
  if (own === 0) return false
  const memberships = { none: { firmId: opened.firmId } }
  const others = { staffRole: 'lead_advisor', disabledAt: null, id: { not: scope.userId }, memberships } as const
  return (await tx.user.count({ where: others })) > 0
}

async function prepareReading(
  tx: Tx,
  {
    opened,
    command,
    scope,
  }: Pick<Preparing, 'opened' | 'scope'> & { readonly command: Extract<CaseCommand, { name: 'read' }> },
): Promise<Result<Prepared, CaseRefusal>> {
  const { readingId, reading, note } = command
  const where = { id: readingId, applicationId: opened.id, second: null, isVoid: false }
  const found = await tx.secondReading.findFirst({ where })
  if (!found) return refused({ code: 'reading_gone' })
  const { round, kind } = found
  // Who has read this round before knows what was said.
  const readBefore = { applicationId: opened.id, round, kind, secondById: scope.userId }
  const isFirstReader = found.firstById === scope.userId || (await tx.secondReading.count({ where: readBefore })) > 0
  if (found.kind === 'sample')
    return ok({ command: { name: 'give_second_reading', readingId, reading, first: found.first }, isFirstReader })
  return reading === 'reject'
    ? ok({
        command: { name: 'confirm_rejection', readingId },
        isFirstReader,
        summary: asWritten(found.summary, found.summaryLanguage),
      })
    : ok({ command: { name: 'decline_rejection', readingId, reading, text: note }, isFirstReader })
}

/** What has no verdict yet, when it is accepted together with the approval. */
export function openAccepted(
  decision: { readonly name: string; readonly acceptsOpen?: boolean; readonly verdicts: readonly GivenVerdict[] },
  { state, itemIds, emptyItemIds }: OpenCase,
): readonly GivenVerdict[] {
  if (decision.name !== 'approve' || !decision.acceptsOpen) return []
  return openItems({ verdicts: state.verdicts, given: decision.verdicts, itemIds, emptyItemIds }).map((itemId) => ({
    ...{ itemId, verdict: 'accepted', reasonCode: null },
    note: '',
  }))
}

function withCodes(given: readonly GivenVerdict[]): readonly VerdictEntry[] {
  return given.map(({ itemId, verdict, reasonCode }) => ({
    itemId,
    verdict,
    reasonCode: isReasonCode(reasonCode) ? reasonCode : null,
  }))
}

async function canReview(tx: Tx, userId: string, firmId: string): Promise<boolean> {
  const found = await tx.user.count({
    where: {
      id: userId,
      disabledAt: null,
      staffRole: { in: ['advisor', 'lead_advisor'] },
      memberships: { none: { firmId } },
    },
  })
  return found === 1
}

function isLead(scope: CaseScope): boolean {
  return 'isLead' in scope && scope.isLead
}
