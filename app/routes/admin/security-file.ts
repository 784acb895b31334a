import { chinaDay, chinaTime } from '~/domain/shared/dates'
import { requireAdmin } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { exportEvents } from '~/features/security/queries.server'
import { readEventFilter } from '~/features/security/schema'
import { translator } from '~/i18n/i18n.server'
import { csvFile } from '~/server/csv.server'

const COLUMNS = [
  'at',
  'kind',
  'reason',
  'actor',
  'actorEmail',
  'subject',
  'subjectEmail',
  'firm',
  'address',
  'request',
] as const

/** The newest events of the filter as a file. */
export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const now = new Date()
  await requireRecentProof(request, null, now)
  const t = translator(scope.language)
  const lines = await exportEvents(scope, readEventFilter(new URL(request.url).searchParams))
  const rows = lines.map(({ at, what, detail, actor, subject, firm, address, requestId }) => [
    chinaTime(new Date(at)),
    what,
    detail,
    actor.name ?? t(actor.state === 'gone' ? 'security:people.gone' : 'security:people.nobody'),
    actor.email,
    subject.name ?? t(subject.state === 'gone' ? 'security:people.gone' : 'security:people.none'),
    subject.email,
    firm,
    address,
    requestId,
  ])
  const heading = COLUMNS.map((column) => t(`security:csv.${column}`))
  const asOf = { heading: t('common:asOf'), day: chinaDay(now) }
  return csvFile([heading, ...rows], { name: t('security:csv.file'), ascii: 'security-events', asOf })
})
