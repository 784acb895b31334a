// A second reader's answer: one command of the applications.
import type { AdvisorScope } from '~/domain/access/scopes'
import type { Result } from '~/domain/shared/result'
import { execute, type CaseRefusal, type Done } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { caseToRead } from './reading-queries.server'
import type { ReadingForm } from './schema'

const MOST_TRIES = 3

type Asked = { readonly readingId: string | undefined; readonly form: ReadingForm; readonly now: Date }

/**
 * Gives the answer once. The reader has seen a frozen submission and no version of the case, so what happens to the case meanwhile
 * is no conflict; and saying who did what to it would say who the first reader was.
 */
export async function answerReading(
  scope: AdvisorScope,
  { readingId, form, now }: Asked,
): Promise<Result<Done, Exclude<CaseRefusal, { code: 'version_conflict' }>>> {
  const { applicationId, id } = await caseToRead(scope, readingId)
  const command = { name: 'read', readingId: id, reading: form.reading, note: form.note } as const
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { version } = await db.application.findUniqueOrThrow({
      where: { id: applicationId },
      select: { version: true },
    })
    const press = { requestId: form.requestId, expectedVersion: version, now }
    const done = await execute(scope, applicationId, command, press)
    if (done.ok) return done
    const { refusal } = done
    if (refusal.code !== 'version_conflict') return { ok: false, refusal }
  }
  return { ok: false, refusal: { code: 'busy' } }
}
