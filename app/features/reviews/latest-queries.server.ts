// What happened to a case last, in a sentence for somebody who has it open.
import type { AdvisorScope } from '~/domain/access/scopes'
import { whoDid } from '~/features/applications/conflict-queries.server'
import { formatTime } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

export type Latest = {
  readonly version: number
  /** "Li Ming took the case at 10:42" */
  readonly text: string
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

type Row = {
  readonly seq: number
  readonly type: string
  readonly occurredAt: Date
  readonly actorId: string
  readonly name: string | null
}

/** Throws the 404 answer when there is no such case. */
export async function latestOf(scope: AdvisorScope, applicationId: string | undefined): Promise<Latest> {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  const [row] = await db.$queryRaw<Row[]>`
    SELECT e.seq, e.type, e."occurredAt", e."actorId", u.name FROM "ApplicationEvent" e LEFT JOIN "User" u ON u.id = e."actorId"
    WHERE e."applicationId" = ${applicationId}::uuid ORDER BY e.seq DESC LIMIT 1`
  if (!row) throw notFound()
  const t = translator(scope.language)
  const text = t('workspace:changed.text', {
    who: whoDid({ id: row.actorId, name: row.name }, scope),
    what: t(`applications:events.${row.type}` as ServerKey),
    time: formatTime(scope.language, row.occurredAt),
  })
  return { version: row.seq, text }
}
