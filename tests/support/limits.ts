// What has been spent of a limit before a test begins.
import { LIMITS, type WindowId } from '~/domain/access/limits'
import { db } from '~/server/db.server'

/** As if so much had been spent a moment ago that `left` more fit. */
export async function givenLeft(limit: WindowId, who: string, left: number): Promise<void> {
  const key = `limit|${limit}|${who}`
  const { most, seconds } = LIMITS[limit]
  await db.rateLimit.deleteMany({ where: { key } })
  await db.rateLimit.create({
    data: {
      id: key,
      key,
      count: most - left,
      lastRequest: BigInt(Date.now()),
      expiresAt: new Date(Date.now() + seconds * 1000),
    },
  })
}

/** As if so many hours had passed for everything that is counted. */
export async function afterHours(hours: number): Promise<void> {
  await db.rateLimit.updateMany({ data: { lastRequest: { decrement: BigInt(Math.round(hours * 3_600_000)) } } })
}

export function times<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)))
}
