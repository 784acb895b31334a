// Decisions go out when the minutes are over in which they can be taken back. Each is sent by a job of its own and a transaction of
// its own: the same one command as ever, by whoever decided, with every rule looked at once more. Taking back holds the same row, so
// one of the two is first and the other finds nothing to do.
import { z } from 'zod'
import type { AdvisorScope } from '~/domain/access/scopes'
import type { TakenBackReason } from '~/domain/application/events'
import { ok, type Result } from '~/domain/shared/result'
import { scopeForAdvisor, scopeForSystem } from '~/features/accounts/guards.server'
import { isLanguage, SOURCE_LANGUAGE } from '~/i18n/language'
import { asWritten } from '~/i18n/written'
import { db, type Tx } from '~/server/db.server'
import { log } from '~/server/log.server'
import { inOneTransaction } from '~/server/transaction.server'
import { lockCase } from './case-queries.server'
import { executeWithin, type CaseRefusal } from './commands.server'

/** Finds what a lost worker has left behind, and what a restored archive held back. */
export const decisionCrontab = '*/5 * * * * send_decisions ?max=3'

const payloadSchema = z.object({ applicationId: z.uuid() })

/** Tasks for the job worker, by the name they are queued under. */
export const decisionTasks = {
  send_decision: async (payload: unknown): Promise<void> => {
    await sendDecision(payloadSchema.parse(payload).applicationId, new Date())
  },
  send_decisions: async (): Promise<void> => {
    await sendDecisions(new Date())
  },
}

/** How many went out by this run. One that cannot be sent now does not keep the others waiting. */
export async function sendDecisions(now: Date): Promise<number> {
  const due = await db.pendingDecision.findMany({
    where: { dueAt: { lte: now }, takenBackAt: null },
    orderBy: [{ dueAt: 'asc' }, { applicationId: 'asc' }],
    select: { applicationId: true },
  })
  let sent = 0
  for (const { applicationId } of due) {
    try {
      if ((await sendDecision(applicationId, now)) === 'sent') sent += 1
    } catch (error) {
      log.error({ err: error, applicationId }, 'a decision could not be sent and is tried again')
    }
  }
  return sent
}

/** put_aside: it cannot stand any more; the case is open again, and its advisor and the leads are told. */
export type Sending = 'sent' | 'put_aside' | 'nothing_due'

/** Throws when somebody holds the case too long, to be tried again. */
export async function sendDecision(applicationId: string, now: Date): Promise<Sending> {
  const done = await inOneTransaction((tx) => sendWithin(tx, applicationId, now))
  if (!done.ok) throw new Error(`The decision of application ${applicationId} could not be sent: ${done.refusal.code}`)
  return done.value
}

async function sendWithin(tx: Tx, applicationId: string, now: Date): Promise<Result<Sending, CaseRefusal>> {
  const { state } = await lockCase(tx, applicationId)
  const pending = await tx.pendingDecision.findUnique({ where: { applicationId } })
  if (!pending || pending.takenBackAt !== null || pending.dueAt > now) return ok('nothing_due')
  const { decision, acceptsOpen, decidedAt, requestId } = pending
  const { text: summary, language: summaryLanguage } = asWritten(pending.summary, pending.summaryLanguage)
  const press = { expectedVersion: state.version, requestId, now }
  const scope = await findDecider(tx, pending.decidedById)
  if (scope) {
    // Verdicts were saved when it was prepared and could not change since.
    const command = { name: decision, acceptsOpen, summary, summaryLanguage, verdicts: [] } as const
    const sent = await executeWithin(tx, { scope, applicationId, command, press, preparedAt: decidedAt })
    if (sent.ok) return ok('sent')
    log.warn({ applicationId, refusal: sent.refusal.code }, 'a decision cannot go out any more')
    return putAside(tx, { applicationId, press, reason: reasonOf(sent.refusal) })
  }
  return putAside(tx, { applicationId, press, reason: 'not_allowed' })
}

/** Whoever decided, if they still may; null when they are no advisor any more. */
async function findDecider(tx: Tx, id: string): Promise<AdvisorScope | null> {
  const where = { id, disabledAt: null, staffRole: { in: ['advisor' as const, 'lead_advisor' as const] } }
  const user = await tx.user.findFirst({ where, select: { staffRole: true, language: true } })
  if (!user) return null
  const isLead = user.staffRole === 'lead_advisor'
  return scopeForAdvisor({ userId: id, isLead, language: isLanguage(user.language) ? user.language : SOURCE_LANGUAGE })
}

function reasonOf({ code }: CaseRefusal): TakenBackReason {
  return code === 'not_your_case' || code === 'own_firm' ? 'not_allowed' : 'not_possible'
}

type Aside = {
  readonly applicationId: string
  readonly press: { readonly expectedVersion: number; readonly requestId: string; readonly now: Date }
  readonly reason: TakenBackReason
}

/** A refused command has written nothing, so the case is as it was. */
async function putAside(tx: Tx, { applicationId, press, reason }: Aside): Promise<Result<Sending, CaseRefusal>> {
  const command = { name: 'take_back_decision', reason } as const
  const done = await executeWithin(tx, { scope: scopeForSystem(), applicationId, command, press })
  return done.ok ? ok('put_aside') : done
}
