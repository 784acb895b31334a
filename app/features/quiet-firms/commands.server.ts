// Reminding, and leaving alone. A reminder is written down together with its mails while the firm's row is held, so that a second press,
// a colleague or a killed process comes to one reminder, and a firm that moves at that moment to none.
import type { AdvisorScope, SystemScope } from '~/domain/access/scopes'
import { nextReminder, quietness, restUntil, type Quiet, type ReminderRefusal as NotNow } from '~/domain/firm/quiet'
import { languageOfText } from '~/domain/message/written'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { isWorkingDay } from '~/features/clock/queries.server'
import { inOneTransaction } from '~/server/transaction.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db, Prisma, type Tx } from '~/server/db.server'
import { mailFirm, mailPerson, readersOf } from './mail-commands.server'
import { factsOf, loadSubjects, type Subject } from './subject-queries.server'

export type ReminderRefusal = NotNow | { readonly code: 'gone' | 'not_quiet' | 'no_step' | 'nobody' | 'busy' }
export type Reminded = {
  readonly number: number
  /** How many people it was mailed to. */
  readonly readers: number
}

type Press = { readonly requestId: string; readonly now: Date }

/** Sends one reminder, once, to a firm or a person that is quiet now. `id` is that of its LastActivity. */
export function sendReminder(
  scope: AdvisorScope | SystemScope,
  id: string,
  { requestId, now }: Press,
): Promise<Result<Reminded, ReminderRefusal>> {
  return inOneTransaction(async (tx): Promise<Result<Reminded, ReminderRefusal>> => {
    const subject = await holdSubject(tx, id)
    if (!subject) return refused({ code: 'gone' })
    const before = await tx.firmReminder.findUnique({ where: { requestId }, select: { number: true } })
    if (before) return ok({ number: before.number, readers: 0 })
    const quiet = quietness(factsOf(subject), now)
    if (!quiet) return refused({ code: 'not_quiet' })
    const number = nextReminder(subject, { now, isWorkingDay })
    if (!number.ok) return number
    const told = await tell(tx, { subject, quiet, now })
    if (!told.ok) return told
    const { firmId, userId } = subject
    const sentById = 'isLead' in scope ? scope.userId : null
    const row = { firmId, userId, kind: quiet.kind, step: told.value.step, number: number.value, sentById, requestId }
    await tx.firmReminder.create({ data: { ...row, sentAt: now } })
    return ok({ number: number.value, readers: told.value.readers })
  })
}

/** Whoever submits, or reminders, at this moment waits, or is seen. */
async function holdSubject(tx: Tx, id: string): Promise<Subject | null> {
  const where = { id }
  const found = await tx.lastActivity.findUnique({ where, select: { firmId: true, userId: true } })
  if (found?.firmId) await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${found.firmId}::uuid FOR NO KEY UPDATE`
  if (found?.userId) await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${found.userId} FOR NO KEY UPDATE`
  const [subject] = await loadSubjects(tx, { where: Prisma.sql`l.id = ${id}::uuid`, order: Prisma.sql`l.id`, limit: 1 })
  return subject ?? null
}

type Telling = { readonly subject: Subject; readonly quiet: Quiet; readonly now: Date }
type Told = { readonly step: string; readonly readers: number }

async function tell(tx: Tx, { subject, quiet, now }: Telling): Promise<Result<Told, ReminderRefusal>> {
  const { firmId, userId } = subject
  if (!firmId) return tellPerson(tx, userId ?? '')
  const loaded = await loadRoadmap(tx, firmId, chinaDay(now))
  const { next } = loaded.roadmap
  if (!next) return refused({ code: 'no_step' })
  const readers = await readersOf(tx, firmId)
  if (readers.length === 0) return refused({ code: 'nobody' })
  await mailFirm(tx, { subject, firmId, kind: quiet.kind, loaded, readers })
  return ok({ step: next.kind === 'task' ? next.taskId : `submit.${next.stage}`, readers: readers.length })
}

/** Whoever asked an owner to be let in is waiting for that owner, not for a word from us. */
async function tellPerson(tx: Tx, id: string): Promise<Result<Told, ReminderRefusal>> {
  const user = await tx.user.findFirst({
    where: { id, staffRole: null, disabledAt: null, emailVerified: true, accessRequests: { none: { status: 'open' } } },
    select: { id: true, email: true, name: true, language: true },
  })
  if (!user) return refused({ code: 'not_quiet' })
  await mailPerson(tx, user)
  return ok({ step: 'register', readers: 1 })
}

export type Rest = { readonly until: IsoDate; readonly reason: string }
export type RestRefusal = { readonly code: 'not_to_come' | 'too_far'; readonly field: 'until' }

/** Takes firms off the lists until a day, or puts them back. Those that are gone meanwhile need nothing; the others are named. */
export async function leaveAlone(
  scope: AdvisorScope,
  { ids, rest }: { readonly ids: readonly string[]; readonly rest: Rest | null },
  now: Date,
): Promise<Result<{ readonly ids: readonly string[] }, RestRefusal>> {
  const until = rest ? restUntil(rest.until, now) : ok(null)
  if (!until.ok) return refused({ ...until.refusal, field: 'until' })
  const left = rest
    ? {
        ...{ leftAloneReason: rest.reason, leftAloneById: scope.userId },
        leftAloneLanguage: languageOfText(rest.reason, scope.language),
      }
    : NOT_LEFT_ALONE
  const rows = await db.lastActivity.updateManyAndReturn({
    where: { id: { in: [...ids] } },
    data: { leftAloneUntil: until.value, ...left },
    select: { id: true },
  })
  return ok({ ids: rows.map(({ id }) => id) })
}

const NOT_LEFT_ALONE = { leftAloneReason: null, leftAloneLanguage: null, leftAloneById: null }
