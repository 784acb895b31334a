// Tells the firms that a release touches, each once: the notice and its mails are written together, and a notice that is
// there already is a firm that was told. So the job can be broken off anywhere, repeated, and run twice at the same time.
import { z } from 'zod'
import { changesToTell, type ReleaseContent } from '~/domain/catalogue/release'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { enqueueMail } from '~/features/messages/commands.server'
import { languageFrom } from '~/i18n/language'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { listTouched } from './release-queries.server'
import type { FirmImpact } from './impact-queries.server'
import { mailLines } from './words-queries.server'

const payloadSchema = z.object({ version: z.string() })
/** Firms told in one transaction: few enough to hold no lock for long. */
const AT_ONCE = 50

type Telling = {
  readonly version: string
  readonly before: ReleaseContent
  readonly after: ReleaseContent
  readonly firms: readonly FirmImpact[]
  readonly publishedAt: Date
}

export async function tellFirms(payload: unknown): Promise<void> {
  const { version } = payloadSchema.parse(payload)
  const release = await db.catalogueVersion.findUnique({
    where: { version },
    select: { publishedAt: true, toldAt: true },
  })
  if (!release?.publishedAt || release.toldAt) return
  const { publishedAt } = release
  // The day of publishing, so that a job that is repeated after midnight tells the same.
  for await (const { before, after, touched } of listTouched({ version, asOf: chinaDay(publishedAt) }))
    for (let next = 0; next < touched.length; next += AT_ONCE) {
      const firms = touched.slice(next, next + AT_ONCE)
      await db.$transaction((tx) => tell(tx, { version, before, after, firms, publishedAt }), {
        maxWait: 30_000,
        timeout: 60_000,
      })
    }
  await db.catalogueVersion.updateMany({ where: { version, toldAt: null }, data: { toldAt: new Date() } })
}

async function tell(tx: Tx, { version, before, after, firms, publishedAt }: Telling): Promise<void> {
  // Eight workers with the same job wait for each other; nobody waits for them.
  await tx.$executeRaw`SET LOCAL lock_timeout = '50s'`
  const changes = new Map(firms.map((impact) => [impact.firmId, changesToTell({ impact, before, after })]))
  const told = await tx.catalogueNotice.createManyAndReturn({
    data: [...changes].map(([firmId, some]) => ({
      firmId,
      version,
      changes: some,
    })),
    skipDuplicates: true,
    select: { firmId: true },
  })
  const owners = await tx.membership.findMany({
    where: { firmId: { in: told.map(({ firmId }) => firmId) }, role: 'owner', user: { disabledAt: null } },
    select: {
      firmId: true,
      firm: { select: { nameZh: true, nameEn: true } },
      user: { select: { email: true, name: true, language: true } },
    },
  })
  for (const { firmId, firm, user } of owners) {
    const language = languageFrom(user.language)
    await enqueueMail(tx, {
      to: user.email,
      language,
      template: 'stepsChanged',
      values: {
        name: user.name,
        firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
        changes: mailLines({ changes: changes.get(firmId) ?? [], language, publishedAt }),
        link: new URL(paths.firm.roadmap(firmId), baseUrl()).href,
      },
    })
  }
}

/** Tasks for the job worker, by the name they are queued under. */
export const releaseTasks = { tell_firms: tellFirms }
