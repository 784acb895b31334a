import { db } from '~/server/db.server'

/** What the last search for impossible states came to; null before the first one. */
export function lastCheckUp() {
  return db.checkUp.findFirst({ select: { ranAt: true, milliseconds: true, findings: true, found: true } })
}
