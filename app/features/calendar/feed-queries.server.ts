// What a calendar program reads. Who knows the secret is the member it was made for, as long as that person is a member.
import type { FirmScope } from '~/domain/access/scopes'
import { calendarFile } from '~/domain/calendar/ics'
import { chinaDay } from '~/domain/shared/dates'
import { scopeForFirm } from '~/features/accounts/guards.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { baseUrl } from '~/server/session.server'
import { hashSecret } from './commands.server'
import { mattersFrom, matterView } from './queries.server'

/** 404 for a secret that is not, or no longer, one. */
export async function getFeed(secret: string, now: Date): Promise<string> {
  const feed = await db.calendarFeed.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      firmId: true,
      membership: { select: { role: true, user: true, firm: { select: { takenBackAt: true } } } },
    },
  })
  if (!feed || feed.membership.user.disabledAt || feed.membership.firm.takenBackAt) throw notFound()
  const { role, user } = feed.membership
  const language = user.language === 'en' ? 'en' : 'zh-CN'
  const scope = scopeForFirm({ firmId: feed.firmId, userId: user.id, role, language })
  return feedFile(scope, now)
}

async function feedFile(scope: FirmScope, now: Date): Promise<string> {
  const today = chinaDay(now)
  const loaded = await loadRoadmap(db, scope.firmId, today)
  const words = wordsFor(scope)
  const { nameZh, nameEn } = loaded.rows.firm
  return calendarFile({
    name: scope.language === 'en' ? nameEn : nameZh,
    language: scope.language,
    stamp: now,
    events: mattersFrom(loaded).map((matter) => {
      const { id, day, title, to } = matterView(matter, { words, today })
      return {
        uid: `${scope.firmId}-${id}@${new URL(baseUrl()).hostname}`,
        day,
        summary: title,
        url: `${baseUrl()}${to}`,
      }
    }),
  })
}

export async function hasFeed({ firmId, userId }: FirmScope): Promise<boolean> {
  return (await db.calendarFeed.count({ where: { firmId, userId } })) > 0
}
