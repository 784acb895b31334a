// The cases of somebody whose account is closed, or whose new role holds none, go to a colleague or back to the queue: in the one
// transaction of that change, each by the same command as ever, so that either all of it is true or nothing.
import { randomUUID } from 'node:crypto'
import { canWaitInQueue, handOverSteps, type NewHolder } from '~/domain/application/handing-over'
import type { AdminScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { scopeForSystem } from '~/features/accounts/guards.server'
import type { Leaving, LeavingRefusal, Moved } from '~/features/accounts/leaving-commands.server'
import type { CaseDestination } from '~/features/accounts/schema'
import { lockCase } from '~/features/applications/case-queries.server'
import { executeWithin, type CaseCommand } from '~/features/applications/commands.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import type { Tx } from '~/server/db.server'
import type { From } from '~/server/session.server'
import { heldBy, type Held } from './queries.server'

type Wanted = From & {
  readonly scope: AdminScope
  /** As the form says it; absent where nothing was asked. */
  readonly cases?: CaseDestination | undefined
  readonly colleagueId?: string | undefined
  readonly now: Date
}

/** What happens to cases when an account is closed, for the commands of accounts. */
export function leavingAs(wanted: Wanted): Leaving {
  return {
    allow: (tx, userId) => allow(tx, userId, wanted),
    leave: (tx, userId) => leave(tx, userId, wanted),
  }
}

async function allow(tx: Tx, userId: string, { cases, colleagueId }: Wanted): Promise<Result<null, LeavingRefusal>> {
  if ((await heldBy(tx, userId)).length === 0) return ok(null)
  if (!cases) return refused({ code: 'accounts.casesUndecided', field: 'cases' })
  if (cases === 'queue') return ok(null)
  // Held until the end, so that the colleague is not shut out at the same moment.
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "User" WHERE id = ${colleagueId ?? ''} AND id <> ${userId} AND "disabledAt" IS NULL
      AND "staffRole" IN ('advisor', 'lead_advisor') FOR SHARE`
  return found.length > 0 ? ok(null) : refused({ code: 'accounts.noSuchColleague', field: 'colleagueId' })
}

async function leave(tx: Tx, userId: string, wanted: Wanted): Promise<Moved> {
  const { scope, cases, colleagueId, address, requestId, now } = wanted
  const held = await heldBy(tx, userId)
  const moved = { toColleague: 0, toQueue: 0, stays: 0 }
  if (held.length === 0) return moved
  const to = cases === 'colleague' ? (colleagueId ?? null) : null
  for (const one of held) moved[await move(tx, one, { to, now })] += 1
  const who = { actorId: scope.userId, subjectId: userId, address, requestId }
  await recordSecurityEvent(tx, { kind: 'cases_left', ...who, reason: to ? 'to_colleague' : 'to_queue' }, now)
  return moved
}

type Moving = { readonly to: NewHolder; readonly now: Date }

async function move(tx: Tx, held: Held, { to, now }: Moving): Promise<keyof Moved> {
  const own = to !== null && (await isOwnFirm(tx, held.id, to))
  // Nobody reviews a firm they belong to.
  const holder = own ? null : to
  for (const step of handOverSteps(held, holder)) await act(tx, held.id, { step: step as CaseCommand, now })
  if (holder !== null) return 'toColleague'
  return canWaitInQueue(held) ? 'toQueue' : 'stays'
}

async function isOwnFirm(tx: Tx, applicationId: string, userId: string): Promise<boolean> {
  const firm = { applications: { some: { id: applicationId } } }
  return (await tx.membership.count({ where: { userId, firm } })) > 0
}

/** The state was read under no lock: what has moved on meanwhile throws, and the whole change is as if it had not been asked. */
async function act(tx: Tx, applicationId: string, { step, now }: { step: CaseCommand; now: Date }): Promise<void> {
  const { state } = await lockCase(tx, applicationId)
  const press = { expectedVersion: state.version, requestId: randomUUID(), now }
  const done = await executeWithin(tx, { scope: scopeForSystem(), applicationId, command: step, press })
  if (!done.ok) throw new Error(`The portal may not ${step.name} ${applicationId}: ${done.refusal.code}`)
}
