// The one way an application changes: lock the row, look the command up in the table, write events, row, verdicts, clocks and
// mail together. Hand-ins come in by hand-in-commands.server.ts and end in the same `record`.
import { SYSTEM_ID, type AdvisorScope, type FirmScope, type SystemScope } from '~/domain/access/scopes'
import { decide, type Command, type Refusal as Undecided } from '~/domain/application/decide'
import type { ReassignReason, VerdictEntry } from '~/domain/application/events'
import type { Projection } from '~/domain/application/fold'
import { isReasonCode } from '~/domain/application/reference/reasons'
import { reviewerRole, type Actor } from '~/domain/application/transitions'
import { ok, refused, type Result } from '~/domain/shared/result'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { grantRungs, prepareApproval } from './approval-commands.server'
import { lockCase, type OpenCase } from './case-queries.server'
import { isWorkingDay } from './clock-queries.server'
import { conflictOf, type VersionConflict } from './conflict-queries.server'
import { appendEvents, passTurn, projectionRow } from './event-commands.server'
import { mailAbout } from './mail-commands.server'
import { doneBefore, inOneTransaction } from './run-commands.server'
import { saveVerdicts } from './verdict-commands.server'

export { handInStage } from './hand-in-commands.server'

export type GivenVerdict = Pick<VerdictEntry, 'itemId' | 'verdict'> & {
  readonly reasonCode: string | null
  readonly note: string
}

export type CaseCommand =
  | { readonly name: 'claim' | 'release' | 'withdraw' | 'expire' }
  | { readonly name: 'assign'; readonly assigneeId: string }
  | { readonly name: 'reassign'; readonly assigneeId: string; readonly reason: ReassignReason | null }
  | { readonly name: 'record_verdicts'; readonly verdicts: readonly GivenVerdict[] }
  | {
      readonly name: 'approve' | 'request_changes' | 'reject'
      readonly verdicts: readonly GivenVerdict[]
      readonly summary: string
    }

/** Who may give a command: a member of the firm, an advisor, or a rule whose time has come. */
type Giver = AdvisorScope | FirmScope | SystemScope
export type Press = { readonly expectedVersion: number; readonly requestId: string; readonly now: Date }
export type Done = { readonly applicationId: string; readonly version: number }
export type CaseRefusal =
  | Undecided
  | VersionConflict
  | { readonly code: 'busy' | 'no_such_advisor' }
  | { readonly code: 'declaration_invalid' | 'declaration_duplicate'; readonly itemId: string }

/** Does one command to one application, once, if nobody was faster. Throws the 404 answer for what is not the caller's. */
export function execute(
  scope: Giver,
  applicationId: string,
  command: CaseCommand,
  press: Press,
): Promise<Result<Done, CaseRefusal>> {
  return inOneTransaction(async (tx): Promise<Result<Done, CaseRefusal>> => {
    const opened = await lockCase(tx, applicationId)
    if ('firmId' in scope && opened.firmId !== scope.firmId) throw notFound()
    const before = await doneBefore(tx, press.requestId)
    if (before?.applicationId === opened.id && before.actorId === scope.userId)
      return ok({ applicationId: opened.id, version: opened.state.version })
    if (before || opened.state.version !== press.expectedVersion)
      return refused(await conflictOf(tx, { opened, scope }))
    if ('assigneeId' in command && !(await canReview(tx, command.assigneeId, opened.firmId)))
      return refused({ code: 'no_such_advisor' })
    return carryOut(tx, { opened, command, scope, press })
  })
}

type Attempt = {
  readonly opened: OpenCase
  readonly command: CaseCommand
  readonly scope: Giver
  readonly press: Press
}

async function carryOut(tx: Tx, { opened, command, scope, press }: Attempt): Promise<Result<Done, CaseRefusal>> {
  const { now, requestId } = press
  const given = 'verdicts' in command ? news(command.verdicts, opened) : []
  const actor = await actorOf(tx, scope, opened)
  const decided = decide(opened.state, withCodes(command, given), {
    stage: opened.stage,
    actor,
    itemIds: opened.itemIds,
    emptyItemIds: opened.emptyItemIds,
    now,
    isWorkingDay,
  })
  if (!decided.ok) return decided
  const approval = command.name === 'approve' ? await prepareApproval(tx, opened, now) : ok(null)
  if (!approval.ok) return approval

  const after = await appendEvents(tx, {
    applicationId: opened.id,
    state: opened.state,
    lastHash: opened.lastHash,
    events: decided.value,
    actor: { userId: scope.userId, role: actor.role },
    requestId,
    now,
  })
  await saveVerdicts(tx, {
    applicationId: opened.id,
    round: opened.state.round,
    advisorId: scope.userId,
    verdicts: given,
    now,
  })
  const summary = 'summary' in command ? command.summary.trim() : ''
  await tx.application.update({
    where: { id: opened.id },
    data: { ...projectionRow(after, now), ...('summary' in command && { summary }) },
  })
  await passTurn(tx, { applicationId: opened.id, before: opened.state.waitingOn, after: after.waitingOn, now })
  if (command.name === 'approve')
    await grantRungs(tx, { opened, declaration: approval.value, advisorId: scope.userId, now })
  const event = decided.value.at(-1)
  const notes = { ...opened.notes, ...Object.fromEntries(given.map(({ itemId, note }) => [itemId, note])) }
  if (event) await mailAbout(tx, { opened, event, notes, summary, actorId: scope.userId, assigneeId: null })
  return ok({ applicationId: opened.id, version: after.version })
}

/** Verdicts that say something the case does not say yet. */
function news(given: readonly GivenVerdict[], { state, notes }: OpenCase): readonly GivenVerdict[] {
  return given
    .map((verdict) => (verdict.verdict === 'accepted' ? { ...verdict, reasonCode: null } : verdict))
    .filter(({ itemId, verdict, reasonCode, note }) => {
      const known: Projection['verdicts'][string] | undefined = state.verdicts[itemId]
      return known?.verdict !== verdict || known.reasonCode !== reasonCode || (notes[itemId] ?? '') !== note
    })
}

function withCodes(command: CaseCommand, given: readonly GivenVerdict[]): Command {
  if (!('verdicts' in command)) return command
  const verdicts = given.map(({ itemId, verdict, reasonCode }) => ({
    itemId,
    verdict,
    reasonCode: isReasonCode(reasonCode) ? reasonCode : null,
  }))
  return { ...command, verdicts }
}

async function actorOf(tx: Tx, scope: Giver, { firmId, state }: OpenCase): Promise<Actor> {
  if ('firmId' in scope) return { role: `firm_${scope.role}`, belongsToFirm: true }
  if (!('isLead' in scope)) return { role: SYSTEM_ID, belongsToFirm: false }
  const membership = await tx.membership.findUnique({
    where: { firmId_userId: { firmId, userId: scope.userId } },
    select: { firmId: true },
  })
  return { role: reviewerRole(scope, state.assigneeId), belongsToFirm: membership !== null }
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
