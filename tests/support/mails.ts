import { db } from '~/server/db.server'

/** The newest mail to an address. */
export async function lastMailTo(to: string) {
  return db.outboxMail.findFirst({ where: { to }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
}

/** Mails to an address whose subject holds these words, newest last. */
export async function mailsTo(to: string, words: string) {
  return db.outboxMail.findMany({ where: { to, subject: { contains: words } }, orderBy: { id: 'asc' } })
}

/** The six digits of the newest mail to an address. */
export async function codeMailedTo(to: string): Promise<string> {
  const code = /\b\d{6}\b/.exec((await lastMailTo(to))?.subject ?? '')?.[0]
  if (!code) throw new Error(`No code was mailed to ${to}`)
  return code
}

/** The longer code of the newest mail to an address, for browsers that have not asked for it. */
export async function longCodeMailedTo(to: string): Promise<string> {
  const code = /^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/m.exec((await lastMailTo(to))?.text ?? '')?.[0]
  if (!code) throw new Error(`No longer code was mailed to ${to}`)
  return code
}

/** Names of the tasks that wait in the queue. */
export async function queuedTasks(): Promise<string[]> {
  const rows = await db.$queryRaw<
    { task: string }[]
  >`SELECT task_identifier AS task FROM graphile_worker.jobs ORDER BY id`
  return rows.map(({ task }) => task)
}
