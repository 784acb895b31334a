import { SYSTEM_ID, type Language } from '~/domain/access/scopes'
import { formatDateTime } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Tx } from '~/server/db.server'
import type { OpenCase } from './case-queries.server'

export type VersionConflict = {
  readonly code: 'version_conflict'
  readonly values: { readonly who: string; readonly what: string; readonly when: string }
}

type Reader = { readonly language: Language; readonly userId: string | null }

/** Somebody was faster: who, what and when, in the words of the person who was not. */
export async function conflictOf(
  tx: Tx,
  { opened, scope }: { opened: Pick<OpenCase, 'id'>; scope: Reader },
): Promise<VersionConflict> {
  const last = await tx.applicationEvent.findFirstOrThrow({
    // A firm is told of what it may see; what the office does meanwhile is not for it.
    where: { applicationId: opened.id, ...('firmId' in scope && { visibility: 'public' as const }) },
    orderBy: { seq: 'desc' },
    select: { type: true, actorId: true, occurredAt: true },
  })
  const actor = await tx.user.findUnique({ where: { id: last.actorId }, select: { name: true } })
  const t = translator(scope.language)
  return {
    code: 'version_conflict',
    values: {
      who: whoDid({ id: last.actorId, name: actor?.name ?? null }, scope),
      what: t(`applications:events.${last.type}` as ServerKey),
      when: formatDateTime(scope.language, last.occurredAt),
    },
  }
}

/** Nobody is told their own name as if it were somebody else's. */
export function whoDid(actor: { readonly id: string; readonly name: string | null }, reader: Reader): string {
  const t = translator(reader.language)
  if (actor.id === reader.userId) return t('applications:youElsewhere')
  return actor.name ?? t(actor.id === SYSTEM_ID ? 'applications:portal' : 'applications:somebody')
}
