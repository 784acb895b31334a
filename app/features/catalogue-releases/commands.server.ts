// A release of the catalogue is recorded when it first runs, and published when an administrator has seen whom it touches.
// Recording changes nothing for anybody: what runs is what the roadmaps show. Publishing is telling the firms.
import type { AdminScope, FirmScope } from '~/domain/access/scopes'
import { catalogue } from '~/domain/catalogue/catalogue'
import { canPublish, type ReleaseContent, type Titles } from '~/domain/catalogue/release'
import type { Catalogue } from '~/domain/catalogue/types'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'
import { db, type Tx } from '~/server/db.server'
import { log } from '~/server/log.server'

/** Any number, as long as it is always the same: whoever records or publishes a release does so alone. */
const RELEASES_LOCK = 71_002

/** Keeps the release that runs, unless it is known. Any number of processes may start at the same moment. */
export async function recordRelease(release: Catalogue = catalogue): Promise<void> {
  const content = contentOf(release)
  const asJson = JSON.stringify(content)
  const [known] = await db.$queryRaw<{ isSame: boolean }[]>`
    SELECT content -> 'tasks' = ${asJson}::jsonb -> 'tasks' AS "isSame"
    FROM "CatalogueVersion" WHERE version = ${release.version}`
  if (known && !known.isSame) log.warn({ version: release.version }, 'the catalogue changed, but its version did not')
  if (known) return
  await db.$transaction(async (tx) => {
    await lockReleases(tx)
    // The clock of the database, because firms are dated by it; read after the lock, so that no two have the same time.
    await tx.$executeRaw`
      INSERT INTO "CatalogueVersion" (version, content, "recordedAt", "publishedAt", "toldAt")
      SELECT ${release.version}, ${asJson}::jsonb, clock_timestamp(), first.day, first.day
      FROM (SELECT CASE WHEN EXISTS (SELECT FROM "CatalogueVersion") THEN NULL ELSE clock_timestamp() END AS day) first
      ON CONFLICT (version) DO NOTHING`
  })
}

type PublishRefusal = { readonly code: 'releases.notTheNewest' }

/** Publishes once; a second press finds it done. The firms are told by a job, so that no press of a button waits for it. */
export async function publishRelease(
  scope: AdminScope,
  version: string,
  now: Date,
): Promise<Result<null, PublishRefusal>> {
  return db.$transaction(async (tx) => {
    await lockReleases(tx)
    const releases = await tx.catalogueVersion.findMany({
      select: { version: true, recordedAt: true, publishedAt: true },
    })
    if (releases.some((release) => release.version === version && release.publishedAt !== null)) return ok(null)
    if (!canPublish(version, releases)) return refused({ code: 'releases.notTheNewest' })
    await tx.catalogueVersion.update({
      where: { version },
      data: { publishedAt: now, publishedById: scope.userId },
    })
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('tell_firms', json_build_object('version', ${version}::text))`
    return ok(null)
  })
}

/** Takes a notice off the firm's roadmap; it can still be read on the page of changes. */
export async function putAwayNotice({ firmId, userId }: FirmScope, noticeId: string, now: Date): Promise<void> {
  await db.catalogueNotice.updateMany({
    where: { id: noticeId, firmId, putAwayAt: null },
    data: { putAwayAt: now, putAwayById: userId },
  })
}

async function lockReleases(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${RELEASES_LOCK})`
}

function contentOf({ tasks, rules }: Catalogue): ReleaseContent {
  return {
    tasks,
    rules,
    titles: {
      tasks: Object.fromEntries(tasks.map(({ id }) => [id, titlesOf(`catalogue:tasks.${id}.title`)])),
      rules: Object.fromEntries(rules.map(({ id }) => [id, titlesOf(`catalogue:rules.${id}.title`)])),
    },
  }
}

function titlesOf(key: ServerKey): Titles {
  return Object.fromEntries(LANGUAGES.map((language) => [language, translator(language)(key)])) as Titles
}
