// Since when a case waits, and for whom, in a few words beside when it is due.
import type { AdvisorScope } from '~/domain/access/scopes'
import { daysBetween, workingDaysBetween } from '~/domain/calendar/working-days'
import { chinaDay } from '~/domain/shared/dates'
import { isWorkingDay } from '~/features/clock/queries.server'
import { formatDate, formatWeekday } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { Prisma } from '~/server/db.server'
import { AGENCY_SINCE } from './filter-queries.server'
import type { WaitingOn } from './queue-place'

/** Columns of `a`, an application, that `waitOf` reads. */
export const WAIT_COLUMNS = Prisma.sql`a."waitingOn"::text AS "waitingOn", ${AGENCY_SINCE} AS "agencySince",
  (SELECT max(i."startedAt") FROM "WaitInterval" i WHERE i."applicationId" = a.id AND i."endedAt" IS NULL) AS "waitingSince"`

export type WaitRow = {
  readonly waitingOn: WaitingOn | 'nobody'
  readonly waitingSince: Date | null
  readonly agencySince: Date | null
}
export type Waits = { readonly on: WaitingOn; readonly text: string }

/** Null when nobody is awaited any more. */
export function waitOf(
  { waitingOn, waitingSince, agencySince }: WaitRow,
  scope: AdvisorScope,
  now: Date,
): Waits | null {
  const since = agencySince ?? waitingSince
  if (waitingOn === 'nobody' || !since) return null
  const t = translator(scope.language)
  const on = agencySince ? 'agency' : waitingOn
  const [from, to] = [chinaDay(since), chinaDay(now)]
  const count = workingDaysBetween({ from, to, isWorkingDay })
  const wait = t(`workspace:waits.${on}`, { since: sinceText(since, { scope, now }) })
  return {
    on,
    text: count === 0 ? wait : t('workspace:waits.withDays', { wait, days: t('workspace:waits.days', { count }) }),
  }
}

/** Within a week the name of the day says more than its date. */
function sinceText(since: Date, { scope, now }: { readonly scope: AdvisorScope; readonly now: Date }): string {
  const ago = daysBetween(chinaDay(since), chinaDay(now))
  if (ago <= 0) return translator(scope.language)('workspace:waits.today')
  return ago < 7 ? formatWeekday(scope.language, since) : formatDate(scope.language, since)
}
