import type { FirmScope, PersonScope } from '~/domain/access/scopes'
import type { From } from '~/server/session.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { db } from '~/server/db.server'
import { readPersonData } from './export-queries.server'
import { readFirmData } from './firm-export-queries.server'

/** Everything kept about the person. Whoever got hold of a session could take it along, so each export is told. */
export async function exportPerson(scope: PersonScope, { address, requestId }: From, now: Date) {
  const { userId } = scope
  await recordSecurityEvent(db, { kind: 'data_exported', actorId: userId, subjectId: userId, address, requestId }, now)
  return readPersonData(scope, now)
}

/** Everything the firm has here, for one of its owners. */
export async function exportFirmData(scope: FirmScope, { address, requestId }: From, now: Date) {
  const { userId } = scope
  const who = { actorId: userId, subjectId: userId, firmId: scope.firmId, address, requestId }
  const event = { kind: 'data_exported', ...who, reason: 'firm' } as const
  await recordSecurityEvent(db, event, now)
  return readFirmData(scope, now)
}
