// Releases as they are stored, and what two of them are compared with: the page and the job see the same.
import { spansBefore, type ReleaseContent } from '~/domain/catalogue/release'
import type { Catalogue } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import { db } from '~/server/db.server'
import { listImpact, type FirmImpact } from './impact-queries.server'

/** One stretch of time in which firms came to know the same release. */
type Stretch = {
  readonly before: ReleaseContent
  readonly after: ReleaseContent
  readonly seen: number
  readonly touched: readonly FirmImpact[]
}

/** Every firm that a release touches on a day, once, in batches. Nothing for a release that there is nothing before. */
export async function* listTouched({
  version,
  asOf,
}: {
  readonly version: string
  readonly asOf: IsoDate
}): AsyncGenerator<Stretch> {
  const releases = await db.catalogueVersion.findMany({
    select: { version: true, recordedAt: true, publishedAt: true },
  })
  const spans = spansBefore(version, releases)
  if (spans.length === 0) return
  const stored = await db.catalogueVersion.findMany({
    where: { version: { in: [version, ...spans.map(({ before }) => before)] } },
    select: { version: true, content: true },
  })
  // What stands there was written by `recordRelease` and nobody else.
  const contents = new Map(stored.map((row) => [row.version, row.content as unknown as ReleaseContent]))
  const after = contents.get(version)
  for (const { before: earlier, from, until } of spans) {
    const before = contents.get(earlier)
    if (!before || !after) continue
    const releasesAsked = { before: named(earlier, before), after: named(version, after), asOf }
    for await (const batch of listImpact({ ...releasesAsked, created: { from, before: until } }))
      yield { before, after, ...batch }
  }
}

function named(version: string, { tasks, rules }: ReleaseContent): Catalogue {
  return { version, tasks, rules }
}
