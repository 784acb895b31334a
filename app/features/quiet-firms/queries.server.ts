// Firms that went quiet, those first that fell silent last: they are the easiest to win back. Three queries, however long the list is.
import { advisorReader } from '~/domain/access/readings'
import type { AdvisorScope } from '~/domain/access/scopes'
import { MOST_REMINDERS, nextReminder } from '~/domain/firm/quiet'
import { daysBetween } from '~/domain/calendar/working-days'
import { cityName } from '~/domain/firm/places'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { logReading } from '~/features/access/log.server'
import { scopeForFirm } from '~/features/accounts/guards.server'
import { isWorkingDay } from '~/features/clock/queries.server'
import { roadmapOf } from '~/features/roadmap/queries.server'
import { loadManyFirmRows } from '~/features/roadmap/rows-queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { asWritten, inWords } from '~/i18n/written'
import { db, Prisma } from '~/server/db.server'
import { belongsTo, matches } from './condition-queries.server'
import type { QuietTab } from './quiet-tabs'
import type { QuietPlace } from './schema'
import { nextStepOf } from './step-queries.server'
import { loadSubjects, type Subject } from './subject-queries.server'

export type QuietRow = {
  readonly id: string
  readonly name: string
  /** City and kind of firm; empty for a person. */
  readonly line: string
  readonly days: number
  readonly last: string
  readonly step: string
  readonly contact: { readonly name: string; readonly email: string } | null
  readonly advisor: string | null
  /** What was sent since, or who left the firm alone until when, and why. */
  readonly notes: readonly string[]
  readonly mayRemind: boolean
}

export type QuietList = {
  readonly place: QuietPlace
  readonly counts: Readonly<Record<QuietTab, number>>
  /** Accounts that were never confirmed: nobody may write to them. */
  readonly unconfirmed: number
  readonly isWorkingDay: boolean
  readonly rows: readonly QuietRow[]
  readonly pages: number
}

type Asked = { readonly place: QuietPlace; readonly now: Date }

export async function getQuietList(scope: AdvisorScope, { place, now }: Asked): Promise<QuietList> {
  const { tab, page } = place
  const [{ unconfirmed, ...counts }, subjects] = await Promise.all([
    countTabs({ place, now }),
    loadSubjects(db, {
      where: Prisma.sql`${belongsTo(tab, now)} AND ${matches(place)}`,
      order: tab === 'left_alone' ? Prisma.sql`l."leftAloneUntil", l.id` : Prisma.sql`l."silentSince" DESC, l.id`,
      limit: ROWS_A_PAGE,
      offset: (page - 1) * ROWS_A_PAGE,
    }),
  ])
  const steps = await stepsOf(subjects, { scope, now })
  const seen = subjects.flatMap(({ firmId, contactEmail }) => (firmId && contactEmail ? [firmId] : []))
  const of = seen.map((firmId) => ({ firmId, subjectId: firmId }))
  await logReading(advisorReader(scope), { what: 'contact', of }, now)
  return {
    place,
    counts,
    unconfirmed,
    isWorkingDay: isWorkingDay(chinaDay(now)),
    rows: subjects.map((subject) => rowOf(subject, { scope, now, steps })),
    pages: Math.max(1, Math.ceil(counts[tab] / ROWS_A_PAGE)),
  }
}

type Counts = Record<QuietTab | 'unconfirmed', number>

async function countTabs({ place, now }: Asked): Promise<Counts> {
  const count = (tab: QuietTab) =>
    Prisma.sql`(SELECT count(*) FROM "LastActivity" l WHERE ${belongsTo(tab, now)} AND ${matches(place)})::int`
  const [found] = await db.$queryRaw<Counts[]>`
    SELECT ${count('never_came_back')} AS never_came_back, ${count('stalled')} AS stalled, ${count('sent_back')} AS sent_back,
      ${count('left_alone')} AS left_alone, (SELECT count(*) FROM "User" u WHERE NOT u."emailVerified" AND u."staffRole" IS NULL)::int AS unconfirmed`
  return found ?? { never_came_back: 0, stalled: 0, sent_back: 0, left_alone: 0, unconfirmed: 0 }
}

type View = { readonly scope: AdvisorScope; readonly now: Date; readonly steps: ReadonlyMap<string, string> }

/** The roadmaps of one page; for all firms it would be far too much. */
async function stepsOf(subjects: readonly Subject[], { scope, now }: Pick<View, 'scope' | 'now'>) {
  const firmIds = subjects.flatMap(({ firmId }) => firmId ?? [])
  const all = firmIds.length === 0 ? [] : await loadManyFirmRows(db, firmIds)
  const { userId, language } = scope
  return new Map(
    all.map((rows) => {
      const words = wordsFor(scopeForFirm({ userId, firmId: rows.firm.id, role: 'viewer', language }))
      const step = nextStepOf(roadmapOf(rows, chinaDay(now)), words)
      return [rows.firm.id, step?.title ?? words.t('quiet:list.noStep')] as const
    }),
  )
}

function rowOf(subject: Subject, view: View): QuietRow {
  const { scope, now, steps } = view
  const t = translator(scope.language)
  const { id, firmId, contactName, contactEmail, advisor } = subject
  const firmName = inLanguage(scope.language, { zh: subject.nameZh, en: subject.nameEn })
  return {
    id,
    name: firmName ?? contactName ?? '',
    line: lineOf(subject, scope),
    days: Math.max(0, daysBetween(chinaDay(subject.silentSince), chinaDay(now))),
    last: lastOf(subject, scope),
    step: firmId ? (steps.get(firmId) ?? '') : t('quiet:list.register'),
    contact: contactEmail ? { name: contactName ?? '', email: contactEmail } : null,
    advisor,
    notes: notesOf(subject, view),
    mayRemind: nextReminder(subject, { now, isWorkingDay: () => true }).ok,
  }
}

/** What was heard of it last, and the day its turn began anew where that was later: the days are counted from the later one. */
function lastOf({ what, at, silentSince }: Subject, { language }: AdvisorScope): string {
  const t = translator(language)
  const last = t(`quiet:what.${what}`, { date: formatDate(language, at) })
  if (chinaDay(silentSince) <= chinaDay(at)) return last
  return t('quiet:list.turnSince', { last, date: formatDate(language, silentSince) })
}

function lineOf({ cityCode, segment }: Subject, { language }: AdvisorScope): string {
  if (!cityCode || !segment) return translator(language)('quiet:list.person')
  return [cityName(cityCode, language), translator(language)(`reviews:segments.${segment}`)].join(' · ')
}

function notesOf(subject: Subject, { scope: { language }, now }: View): string[] {
  const t = translator(language)
  const { sentAt, leftAloneUntil, leftAloneReason, leftAloneLanguage, leftAloneBy } = subject
  const [last] = sentAt
  const date = last ? formatDate(language, last) : ''
  return [
    ...(last ? [t('quiet:list.reminded', { date, number: sentAt.length, most: MOST_REMINDERS })] : []),
    ...(leftAloneUntil && leftAloneUntil > now
      ? [
          t('quiet:list.leftAlone', { date: formatDate(language, leftAloneUntil), who: leftAloneBy ?? '' }),
          inWords(asWritten(leftAloneReason, leftAloneLanguage), language, t),
        ]
      : []),
  ]
}

/** What the filters are called in the reader's language. */
export function cityNames({ language }: AdvisorScope) {
  return CITIES.map(({ code }) => ({ code, name: cityName(code, language) }))
}
