import { SYSTEM_ID, type Language } from '~/domain/access/scopes'
import { formatDateTime } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import type { Tx } from '~/server/db.server'
import type { OpenCase } from './case-queries.server'

export type VersionConflict = {
  readonly code: 'version_conflict'
  readonly values: { readonly who: string; readonly what: string; readonly when: string }
}

/** Somebody was faster: who, what and when, in the words of the person who was not. */
export async function conflictOf(
  tx: Tx,
  { opened, scope }: { opened: Pick<OpenCase, 'id'>; scope: { readonly language: Language } },
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
      who: actor?.name ?? t(last.actorId === SYSTEM_ID ? 'applications:portal' : 'applications:somebody'),
      what: t(`applications:events.${last.type}` as ServerKey),
      when: formatDateTime(scope.language, last.occurredAt),
    },
  }
}
