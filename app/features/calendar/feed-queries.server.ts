// What a calendar program reads. Who knows the secret is the member it was made for, as long as that person is a member.
import type { FirmScope } from '~/domain/access/scopes'
import { calendarFile } from '~/domain/calendar/ics'
import { alarmDays } from '~/domain/calendar/matters'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { scopeForFirm } from '~/features/accounts/guards.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { languageFrom } from '~/i18n/language'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { baseUrl } from '~/server/session.server'
import { sha256 } from '~/server/sha256.server'
import { noteFeedReading } from './feed-log.server'
import { mattersFrom, matterView } from './queries.server'

/** 404 for a secret that is not, or no longer, one. */
export async function openFeed(secret: string, now: Date): Promise<string> {
  const secretHash = sha256(secret)
  const feed = await db.calendarFeed.findUnique({
    where: { secretHash },
    select: {
      firmId: true,
      lastReadAt: true,
      membership: { select: { role: true, user: true, firm: { select: { takenBackAt: true } } } },
    },
  })
  if (!feed || feed.membership.user.disabledAt || feed.membership.firm.takenBackAt) throw notFound()
  await noteFeedReading({ secretHash, lastReadAt: feed.lastReadAt }, now)
  const { role, user } = feed.membership
  const language = languageFrom(user.language)
  const scope = scopeForFirm({ firmId: feed.firmId, userId: user.id, role, language })
  return feedFile(scope, now)
}

async function feedFile(scope: FirmScope, now: Date): Promise<string> {
  const today = chinaDay(now)
  const loaded = await loadRoadmap(db, scope.firmId, today)
  const words = wordsFor(scope)
  const { nameZh, nameEn } = loaded.rows.firm
  const firm = inLanguage(scope.language, { zh: nameZh, en: nameEn })
  return calendarFile({
    name: firm,
    language: scope.language,
    stamp: now,
    events: mattersFrom(loaded).map((matter) => {
      const { id, day, title, to } = matterView(matter, { words, today })
      return {
        uid: `${scope.firmId}-${id}@${new URL(baseUrl()).hostname}`,
        day,
        // Who looks after several firms has all of them in one calendar.
        summary: words.t('calendar:feed.event', { title, firm }),
        url: `${baseUrl()}${to}`,
        alarms: alarmDays(matter),
      }
    }),
  })
}

export type FeedView = { readonly createdAt: string; readonly lastReadAt: string | null }

/** The reader's own address: since when it exists and when it was last read. Null while there is none. */
export async function findFeed({ firmId, userId }: FirmScope): Promise<FeedView | null> {
  const feed = await db.calendarFeed.findUnique({
    where: { firmId_userId: { firmId, userId } },
    select: { createdAt: true, lastReadAt: true },
  })
  return feed && { createdAt: feed.createdAt.toISOString(), lastReadAt: feed.lastReadAt?.toISOString() ?? null }
}
