import { browserMark } from '~/server/browser-marks.server'
import { db } from '~/server/db.server'

/**
 * The browser's id when this person has signed in with it, within 180 days and since their marks were last taken back. Only a mark
 * that we signed leads to the database, so an unknown address costs no less than a known one.
 */
export async function findKnownBrowser(request: Request, email: string, now: Date): Promise<string | null> {
  const mark = browserMark(request, email, now)
  if (!mark) return null
  const account = await db.user.findUnique({ where: { email: email.toLowerCase() }, select: { marksSince: true } })
  const isTakenBack = account?.marksSince && mark.since < account.marksSince
  return account && !isTakenBack ? mark.browser : null
}
