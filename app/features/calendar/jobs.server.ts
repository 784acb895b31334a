// Reminders of what falls due, 30, 7 and 1 days before, and of a document that runs out as soon as it may be renewed. Every morning one job finds the firms that may have something, and each of
// them is looked at by a job of its own; what was sent is written down together with the mails, so nothing is sent twice or lost.
import { z } from 'zod'
import { reminderDue, type Matter } from '~/domain/calendar/matters'
import { chinaDay } from '~/domain/shared/dates'
import { inLanguage } from '~/domain/shared/in-language'
import { scopeForFirm } from '~/features/accounts/guards.server'
import { enqueueMail } from '~/features/messages/commands.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { formatDate } from '~/i18n/format'
import { languageFrom } from '~/i18n/language'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { matterView, mattersFrom } from './queries.server'

/** At eight in the morning in China; a morning on which nothing ran is made up for within two days. */
export const calendarCrontab = '0 0 * * * remind_all ?fill=2d&max=3'

/** Corrections have a day, and documents that run out say so in an answer; no other firm has anything to be reminded of. */
async function remindAll(): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job('remind_firm', json_build_object('firmId', f.id), job_key => 'remind:' || f.id, max_attempts => 8)
    FROM "Firm" f
    WHERE f."takenBackAt" IS NULL AND (EXISTS (SELECT FROM "Application" a WHERE a."firmId" = f.id AND a.status = 'changes_requested')
       OR EXISTS (SELECT FROM "TaskAnswer" t WHERE t."firmId" = f.id AND t."fieldId" LIKE '%\\_until' AND t.value <> ''))`
}

const payloadSchema = z.object({ firmId: z.uuid() })

async function remindFirm(payload: unknown): Promise<void> {
  const { firmId } = payloadSchema.parse(payload)
  await sendReminders(firmId, new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const calendarTasks = { remind_all: remindAll, remind_firm: remindFirm }

type Due = { readonly matter: Matter; readonly days: number }

/** Writes down and mails what is due today and was not said yet. A firm that is gone has nothing due. */
export async function sendReminders(firmId: string, now: Date): Promise<void> {
  const today = chinaDay(now)
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '50s'`
      if (!(await holdFirm(tx, firmId))) return
      const loaded = await loadRoadmap(tx, firmId, today)
      for (const matter of mattersFrom(loaded)) {
        const days = reminderDue(matter, today)
        if (days !== null && (await isFirst(tx, firmId, { matter, days })))
          await mailMembers(tx, { firmId, matter, firm: loaded.rows.firm, now })
      }
    },
    // Nobody waits for it.
    { maxWait: 30_000, timeout: 60_000 },
  )
}

/** Who settles a matter at this moment waits, or is seen: nobody is reminded of what is settled. False for a firm that is gone or taken back. */
async function holdFirm(tx: Tx, firmId: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Firm" WHERE id = ${firmId}::uuid AND "takenBackAt" IS NULL FOR NO KEY UPDATE`
  return held.length > 0
}

async function isFirst(tx: Tx, firmId: string, { matter, days }: Due): Promise<boolean> {
  const written = await tx.reminderSent.createMany({
    data: [{ firmId, matterId: matter.id, dueOn: new Date(matter.day), days }],
    skipDuplicates: true,
  })
  return written.count === 1
}

type Mailing = {
  readonly firmId: string
  readonly matter: Matter
  readonly firm: { readonly nameZh: string; readonly nameEn: string }
  readonly now: Date
}

/** Those who can do something about it. */
async function mailMembers(tx: Tx, { firmId, matter, firm, now }: Mailing): Promise<void> {
  const members = await tx.membership.findMany({
    where: { firmId, role: { in: ['owner', 'editor'] }, user: { disabledAt: null } },
    select: { role: true, user: { select: { id: true, email: true, name: true, language: true } } },
  })
  for (const { role, user } of members) {
    const language = languageFrom(user.language)
    const words = wordsFor(scopeForFirm({ userId: user.id, firmId, role, language }))
    const { title, to } = matterView(matter, { words, today: chinaDay(now) })
    await enqueueMail(tx, {
      to: user.email,
      language,
      template: 'reminder',
      values: {
        name: user.name,
        firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
        matter: title,
        date: formatDate(language, matter.day),
        link: new URL(to, baseUrl()).href,
      },
    })
  }
}
