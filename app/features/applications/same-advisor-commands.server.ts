// What a firm submits goes to the advisor who knows it, as an act of the portal in the same transaction. Where the rule says no, a
// new case waits in the open queue, and one that came back is released into it.
import { SYSTEM_ID } from '~/domain/access/scopes'
import type { Command } from '~/domain/application/command'
import { decide } from '~/domain/application/decide'
import { whyNotBack, whyNotTheSame } from '~/domain/application/same-advisor'
import type { Tx } from '~/server/db.server'
import { lockCase } from './case-queries.server'
import { isWorkingDay } from '~/features/clock/queries.server'
import { appendEvents } from './event-commands.server'
import { projectionRow } from './projection-queries.server'
import { findEarlierAdvisor } from './same-advisor-queries.server'

type Submitted = {
  readonly firmId: string
  readonly applicationId: string
  /** Of the submission; the portal's own event carries it with a word of its own. */
  readonly requestId: string
  readonly now: Date
}

/** A new case of the firm. Answers with the advisor who has it now, or null. */
export async function giveToSameAdvisor(tx: Tx, submitted: Submitted): Promise<string | null> {
  const { firmId, applicationId, now } = submitted
  const earlier = await findEarlierAdvisor(tx, { firmId, applicationId, which: 'before' })
  if (!earlier || whyNotTheSame(earlier, { now, isWorkingDay }) !== null) return null
  const { advisorId } = earlier
  await act(tx, submitted, { name: 'assign', assigneeId: advisorId, reason: 'same_advisor' })
  return advisorId
}

/** A case that came back. Answers with the advisor who still has it, or null. */
export async function keepWithItsAdvisor(tx: Tx, submitted: Submitted): Promise<string | null> {
  const { firmId, applicationId, now } = submitted
  const own = await findEarlierAdvisor(tx, { firmId, applicationId, which: 'own' })
  if (!own) return null
  if (whyNotBack(own, { now, isWorkingDay }) === null) return own.advisorId
  await act(tx, submitted, { name: 'release' })
  return null
}

async function act(tx: Tx, { applicationId, requestId, now }: Submitted, command: Command): Promise<void> {
  const { state, stage, itemIds, emptyItemIds, lastHash } = await lockCase(tx, applicationId)
  const actor = { role: SYSTEM_ID, belongsToFirm: false } as const
  const decided = decide(state, command, { stage, actor, itemIds, emptyItemIds, now, isWorkingDay })
  if (!decided.ok) throw new Error(`The portal may not ${command.name} ${applicationId}: ${decided.refusal.code}`)
  const after = await appendEvents(tx, {
    ...{ applicationId, state, lastHash, events: decided.value, now },
    actor: { userId: SYSTEM_ID, role: SYSTEM_ID },
    requestId: `${requestId}.${command.name}`,
  })
  await tx.application.update({ where: { id: applicationId }, data: projectionRow(after, now) })
}
