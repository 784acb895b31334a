// The one way an application changes: lock the row, look the command up in the table, write events, row, verdicts, clocks and
// mail together. Submissions come in by submission-commands.server.ts and end in the same `record`.
import { SYSTEM_ID } from '~/domain/access/scopes'
import { decide } from '~/domain/application/decide'
import type { Projection } from '~/domain/application/fold'
import { reviewerRole, type Actor } from '~/domain/application/transitions'
import { isAgainst } from '~/domain/market/verdict'
import { written, type Written } from '~/domain/message/written'
import { ok, refused, type Result } from '~/domain/shared/result'
import type { Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { grantMilestones, NOTHING, prepareApproval } from './approval-commands.server'
import type { CaseCommand, CaseRefusal, CaseScope, GivenVerdict } from './case-command'
import { lockCase, type OpenCase } from './case-queries.server'
import { isWorkingDay } from '~/features/clock/queries.server'
import { judgedFor } from '~/features/fits/judged-queries.server'
import { conflictOf } from './conflict-queries.server'
import { saveEffects } from './effect-commands.server'
import { appendEvents, passTurn } from './event-commands.server'
import { mailAbout } from './mail-commands.server'
import { openAccepted, prepare } from './prepare-commands.server'
import { projectionRow } from './projection-queries.server'
import { doneBefore, pressId } from './run-commands.server'
import { NOTHING_WRITTEN, wordsOf } from './written-words'
import { inOneTransaction } from '~/server/transaction.server'
import { saveVerdicts } from './verdict-commands.server'

export type { CaseCommand, CaseRefusal, CaseScope, GivenVerdict } from './case-command'
export { submitStage } from './submission-commands.server'

export type Press = { readonly expectedVersion: number; readonly requestId: string; readonly now: Date }
export type Done = { readonly applicationId: string; readonly version: number }

/** Does one command to one application, once, if nobody was faster. Throws the 404 answer for what is not the caller's. */
export function execute(
  scope: CaseScope,
  applicationId: string,
  command: CaseCommand,
  press: Press,
): Promise<Result<Done, CaseRefusal>> {
  return inOneTransaction((tx) => executeWithin(tx, { scope, applicationId, command, press }))
}

export type Execution = {
  readonly scope: CaseScope
  readonly applicationId: string
  readonly command: CaseCommand
  readonly press: Press
  /** When the decision was made that goes out now. */
  readonly preparedAt?: Date
}

/** The same as a part of something larger: all of it, or nothing. */
export async function executeWithin(
  tx: Tx,
  { scope, applicationId, command, press, preparedAt }: Execution,
): Promise<Result<Done, CaseRefusal>> {
  const opened = await lockCase(tx, applicationId)
  if ('firmId' in scope && opened.firmId !== scope.firmId) throw notFound()
  const requestId = pressId(press.requestId, command)
  const before = await doneBefore(tx, requestId)
  if (before?.applicationId === opened.id && before.actorId === scope.userId)
    return ok({ applicationId: opened.id, version: opened.state.version })
  if (before || (await hasMovedOn(tx, { opened, scope, seen: press.expectedVersion })))
    return refused(await conflictOf(tx, { opened, scope }))
  return carryOut(tx, { opened, command, scope, press: { ...press, requestId }, preparedAt })
}

type Attempt = {
  readonly opened: OpenCase
  readonly command: CaseCommand
  readonly scope: CaseScope
  readonly press: Press
  readonly preparedAt: Date | undefined
}

async function carryOut(
  tx: Tx,
  { opened, command, scope, press, preparedAt }: Attempt,
): Promise<Result<Done, CaseRefusal>> {
  const { now, requestId } = press
  const given = 'verdicts' in command ? news([...command.verdicts, ...acceptedWith(command, opened)], opened) : []
  const prepared = await prepare(tx, { opened, command, scope, given })
  if (!prepared.ok) return prepared
  const { command: asked, summary: confirmed, ...known } = prepared.value
  const actor = await actorOf(tx, scope, opened)
  const approves = command.name === 'approve' || (command.name === 'prepare_decision' && command.decision === 'approve')
  const decided = decide(opened.state, asked, {
    stage: opened.stage,
    actor,
    itemIds: opened.itemIds,
    emptyItemIds: opened.emptyItemIds,
    now,
    isWorkingDay,
    ...(preparedAt && { preparedAt }),
    ...(approves && { isAgainstVerdict: await goesAgainst(tx, { opened, preparedAt, now }) }),
    ...known,
  })
  if (!decided.ok) return decided
  const approval = approves ? await prepareApproval(tx, opened, now) : ok(NOTHING)
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
    page: scope.language,
    verdicts: given,
    now,
  })
  const summary = summaryOf(command, { scope, confirmed })
  await tx.application.update({
    where: { id: opened.id },
    data: {
      ...projectionRow(after, now),
      ...(summary && { summary: summary.text, summaryLanguage: summary.language }),
    },
  })
  await passTurn(tx, {
    applicationId: opened.id,
    before: opened.state.waitingOn,
    after: after.waitingOn,
    now,
    doneAt: preparedAt,
  })
  if (command.name === 'approve')
    await grantMilestones(tx, { opened, counted: approval.value, advisorId: scope.userId, now })
  const event = decided.value.at(-1)
  if (event) {
    const words = wordsOf(command, scope)
    const by = { actorId: scope.userId, now, decidedAt: preparedAt ?? now }
    await saveEffects(tx, { opened, command, event, words, ...by })
    const said = given.map(({ itemId, note }) => [itemId, written(note, scope.language)] as const)
    const notes = { ...opened.notes, ...Object.fromEntries(said) }
    await mailAbout(tx, {
      ...{ opened, event, notes, text: words, actorId: scope.userId, assigneeId: null },
      summary: summary ?? NOTHING_WRITTEN,
    })
  }
  return ok({ applicationId: opened.id, version: after.version })
}

/** Whether the portal itself would not go there today. What was decided earlier and goes out now was asked this when it was decided. */
async function goesAgainst(
  tx: Tx,
  { opened, preparedAt, now }: Pick<Attempt, 'opened' | 'preparedAt'> & { readonly now: Date },
): Promise<boolean> {
  const { firmId, snapshot } = opened
  if (!snapshot.subject || preparedAt) return false
  const judged = await judgedFor({ firmId, subject: snapshot.subject, now }, tx)
  return judged !== null && isAgainst(judged.verdict)
}

/** What the firm reads from now on; null leaves it as it is. A rejection says nothing until a second reader has agreed. */
function summaryOf(
  command: CaseCommand,
  { scope, confirmed }: { readonly scope: CaseScope; readonly confirmed: Written | undefined },
): Written | null {
  if (confirmed !== undefined) return confirmed
  return command.name === 'approve' || command.name === 'request_changes' ? wordsOf(command, scope) : null
}

function acceptedWith(command: CaseCommand, opened: OpenCase): readonly GivenVerdict[] {
  return 'summary' in command ? openAccepted(command, opened) : []
}

type Seen = { readonly opened: OpenCase; readonly scope: CaseScope; readonly seen: number }

/** Whether the page was drawn before something happened that its reader may know of: a firm does not learn of the office's work. */
async function hasMovedOn(tx: Tx, { opened, scope, seen }: Seen): Promise<boolean> {
  const { version } = opened.state
  if (version === seen || !('firmId' in scope) || seen > version) return version !== seen
  const since = { applicationId: opened.id, seq: { gt: seen }, visibility: 'public' } as const
  return (await tx.applicationEvent.count({ where: since })) > 0
}

/** Verdicts that say something the case does not say yet. */
function news(given: readonly GivenVerdict[], { state, notes }: OpenCase): readonly GivenVerdict[] {
  return given
    .map((verdict) => (verdict.verdict === 'accepted' ? { ...verdict, reasonCode: null } : verdict))
    .filter(({ itemId, verdict, reasonCode, note }) => {
      const known: Projection['verdicts'][string] | undefined = state.verdicts[itemId]
      return known?.verdict !== verdict || known.reasonCode !== reasonCode || (notes[itemId]?.text ?? '') !== note
    })
}

async function actorOf(tx: Tx, scope: CaseScope, { firmId, state }: OpenCase): Promise<Actor> {
  if ('firmId' in scope) return { role: `firm_${scope.role}`, belongsToFirm: true }
  if (!('isLead' in scope)) return { role: SYSTEM_ID, belongsToFirm: false }
  const membership = await tx.membership.findUnique({
    where: { firmId_userId: { firmId, userId: scope.userId } },
    select: { firmId: true },
  })
  return { role: reviewerRole(scope, state.assigneeId), belongsToFirm: membership !== null }
}
