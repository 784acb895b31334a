// Saves a task: answers as they were typed, files that are what they claim to be, and whether an authority has it now. Wrong
// answers never block; each thing that cannot be saved is refused by itself, with the rest saved.
import type { FirmScope } from '~/domain/access/scopes'
import { isItemEditable } from '~/domain/application/locks'
import { fieldItemId } from '~/domain/application/snapshot'
import type { Filing } from '~/domain/application/task-status'
import { findTask } from '~/domain/catalogue/catalogue'
import type { Task } from '~/domain/catalogue/types'
import { isListOfLines } from '~/domain/evidence/fields'
import { mergeAnswers, type AnswerRefusal, type TypedAnswer } from '~/domain/evidence/merge-answers'
import { tooMuch } from '~/domain/evidence/storable'
import { unfiledItems } from '~/domain/evidence/progress'
import { chinaDay } from '~/domain/shared/dates'
import { MOST_LINES } from '~/domain/shared/lines'
import { tidyText } from '~/domain/shared/typed-text'
import { ok, refused, type Result } from '~/domain/shared/result'
import { changeConsent } from '~/features/consents/commands.server'
import { namesBeforeFiling } from '~/features/roadmap/filing-queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { statusOf } from '~/features/roadmap/status-queries.server'
import type { Message, MessageKey } from '~/i18n/message-key'
import { db, Prisma, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { isUnavailable } from '~/server/unavailable.server'
import { answerName, controlName, fileName } from './components/names'
import { discardUploads, keepUploads, recordUploads, type Upload, type UploadRefusal } from './upload-commands.server'

export type SaveInput = {
  readonly taskId: string
  readonly answers: readonly TypedAnswer[]
  readonly files: readonly Upload[]
  /** The firm filed with the authority and waits from now on; or does so no more. */
  readonly wait: 'start' | 'stop' | null
  /** Beside the file: the consent that a document needs which shows a person. */
  readonly agreesToIdentity?: boolean
}
type WaitRefusal = `wait_${Exclude<Filing['code'], 'open'>}` | 'wait_needs'
export type SaveRefusal = {
  /** Null for what concerns the task as a whole. */
  readonly field: string | null
  readonly code: (AnswerRefusal | UploadRefusal)['code'] | WaitRefusal
  readonly values?: Message['values']
}
export type Saved = { readonly savedAt: Date; readonly refusals: readonly SaveRefusal[] }

/** The proof that every refusal has its sentence. */
export function saveRefusalKey(code: SaveRefusal['code'] | 'viewer_cannot_edit'): MessageKey {
  return `refusals:evidence.${code}`
}

const MOST_SHOWN = 300

/** Saves what one request brought; `now` is when that request was received. */
export async function saveTask(
  scope: FirmScope,
  input: SaveInput,
  now: Date,
): Promise<Result<Saved, { code: 'viewer_cannot_edit' }>> {
  if (scope.role === 'viewer') return refused({ code: 'viewer_cannot_edit' })
  const task = findTask(input.taskId)
  if (!task) throw notFound()
  if (input.agreesToIdentity) await changeConsent(scope, { purpose: 'identity', isGiven: true }, now)
  const { kept, refusals } = await keepUploads(scope, input.files)
  try {
    const written = await db.$transaction(async (tx) => {
      const loaded = await loadForWriting(tx, { scope, task, now })
      const merged = merge({ loaded, task, typed: input.answers, personId: scope.userId, receivedAt: now })
      await writeAnswers(tx, { scope, task, now, writes: merged.writes })
      await endWaitIfUnfiled(tx, { scope, task, writes: merged.writes })
      const recorded = await recordUploads(tx, { kept, loaded, scope, now })
      const waiting = input.wait ? await writeWait(tx, { scope, task, now, wait: input.wait }) : []
      return { merged, recorded, waiting }
    })
    await discardUploads(written.recorded.unused)
    const files = [...refusals, ...written.recorded.refusals].map(({ type, code }) => ({ field: fileName(type), code }))
    return ok({ savedAt: now, refusals: [...written.merged.refusals.map(answerRefusal), ...files, ...written.waiting] })
  } catch (error) {
    // When the line was lost, the transaction may have been committed; what nobody refers to is swept away at night.
    if (!isUnavailable(error)) await discardUploads(kept)
    throw error
  }
}

type Writing = { readonly scope: FirmScope; readonly task: Task; readonly now: Date }

/** Holds the firm's row until the end: saving, uploading and submitting of one firm come one after the other. */
async function loadForWriting(tx: Tx, { scope, task, now }: Writing): Promise<LoadedRoadmap> {
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${scope.firmId}::uuid FOR NO KEY UPDATE`
  const loaded = await loadRoadmap(tx, scope.firmId, chinaDay(now))
  const isOnRoadmap = loaded.roadmap.stages.some((stage) => stage.tasks.some(({ id }) => id === task.id))
  if (!isOnRoadmap) throw notFound()
  return loaded
}

function merge({
  loaded,
  task,
  typed,
  personId,
  receivedAt,
}: {
  loaded: LoadedRoadmap
  task: Task
  typed: readonly TypedAnswer[]
  personId: string
  receivedAt: Date
}) {
  const own = loaded.rows.answers.filter(({ taskId }) => taskId === task.id)
  // Names and sentences are kept without what nobody sees; codes and amounts stay as typed, so that what is wrong with them can be shown.
  const texts = new Set(task.fields.filter(({ kind }) => kind === 'text' || kind === 'long_text').map(({ id }) => id))
  return mergeAnswers({
    stored: Object.fromEntries(own.map((row) => [row.fieldId, { ...row, savedAt: new Date(row.savedAt) }])),
    typed: typed.map((answer) => (texts.has(answer.fieldId) ? { ...answer, value: tidyText(answer.value) } : answer)),
    isEditable: (fieldId) => isItemEditable(loaded.locks, task.stage, fieldItemId(task.id, fieldId)),
    lists: task.fields.filter(isListOfLines).map(({ id }) => id),
    personId,
    receivedAt,
  })
}

async function writeAnswers(
  tx: Tx,
  { scope, task, now, writes }: Writing & { writes: readonly { fieldId: string; value: string }[] },
) {
  if (writes.length === 0) return
  const rows = writes.map(
    ({ fieldId, value }) =>
      Prisma.sql`(${scope.firmId}::uuid, ${task.id}, ${fieldId}, ${value}, ${now}, ${now}, ${scope.userId})`,
  )
  await tx.$executeRaw`
    INSERT INTO "TaskAnswer" ("firmId", "taskId", "fieldId", value, "firstSavedAt", "savedAt", "savedById") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("firmId", "taskId", "fieldId")
    DO UPDATE SET value = EXCLUDED.value, "savedAt" = EXCLUDED."savedAt", "savedById" = EXCLUDED."savedById"`
}

/** Who answers that nothing was filed waits for nobody. */
async function endWaitIfUnfiled(
  tx: Tx,
  { scope, task, writes }: Omit<Writing, 'now'> & { writes: readonly { fieldId: string; value: string }[] },
) {
  const answers = Object.fromEntries(writes.map(({ fieldId, value }) => [fieldId, value]))
  if (unfiledItems(task, { answers }).length > 0)
    await tx.agencyWait.deleteMany({ where: { firmId: scope.firmId, taskId: task.id } })
}

type Waiting = Writing & { readonly wait: 'start' | 'stop' }

/** Judged by what is stored now, so that what the same press brought counts. */
async function writeWait(tx: Tx, { scope, task, now, wait }: Waiting): Promise<readonly SaveRefusal[]> {
  const key = { firmId: scope.firmId, taskId: task.id }
  if (wait === 'stop') {
    await tx.agencyWait.deleteMany({ where: key })
    return []
  }
  const { filing } = statusOf(task, await loadRoadmap(tx, scope.firmId, chinaDay(now)))
  if (filing.code !== 'open') return waitRefusals(filing, scope)
  await tx.agencyWait.createMany({ data: [{ ...key, since: now, savedById: scope.userId }], skipDuplicates: true })
  return []
}

/** One sentence that names what is missing, and a link to each of it. */
function waitRefusals(filing: Exclude<Filing, { code: 'open' }>, { language }: FirmScope): readonly SaveRefusal[] {
  const names = namesBeforeFiling(filing, language)
  const items = filing.code === 'missing' ? filing.items : []
  return [
    { field: null, code: `wait_${filing.code}`, values: { names } },
    ...items.map((itemId) => ({ field: controlName(itemId), code: 'wait_needs' as const })),
  ]
}

/** What of the typed answers could never be saved, said before anybody tries to. */
export function tooMuchOf(taskId: string, typed: SaveInput['answers']): readonly SaveRefusal[] {
  const lists =
    findTask(taskId)
      ?.fields.filter(isListOfLines)
      .map(({ id }) => id) ?? []
  return typed.flatMap(({ fieldId, value }) => {
    const code = tooMuch(value, lists.includes(fieldId))
    return code ? [answerRefusal({ fieldId, code })] : []
  })
}

function answerRefusal(refusal: AnswerRefusal): SaveRefusal {
  const { fieldId, code } = refusal
  if (!('theirs' in refusal)) {
    const values = code === 'answer_too_many_lines' ? { values: { lines: MOST_LINES } } : {}
    return { field: answerName(fieldId), code, ...values }
  }
  const { value, savedByName } = refusal.theirs
  const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value
  return { field: answerName(fieldId), code, values: { name: savedByName ?? '', value: shown } }
}
