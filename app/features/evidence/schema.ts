// The form of one task. Its fields come from the catalogue, so the schema is made for the task; it only sorts what was posted,
// because a wrong answer is saved like a right one.
import { z } from 'zod'
import type { Task } from '~/domain/catalogue/types'
import type { MessageKey } from '~/i18n/message-key'
import { readKnown } from '~/domain/shared/changes'
import { clearedName, shownName } from '~/domain/shared/shown-fields'
import { answerName, consentName, fileName, TASK_INTENTS } from './components/names'

/** The mark a control was drawn with, and those of some thirty saved while it was typed. */
const LONGEST_MARKS = 1_000
const invalid = { error: 'forms:invalid' satisfies MessageKey }

export function taskFormSchema(task: Pick<Task, 'fields' | 'documents'>) {
  const answers = task.fields.flatMap(({ id }) => [
    [answerName(id), z.string(invalid).optional()],
    [shownName(answerName(id)), z.string(invalid).max(LONGEST_MARKS, invalid).optional()],
    [clearedName(answerName(id)), z.string(invalid).optional()],
  ])
  const files = task.documents.flatMap(({ type }) => [
    [fileName(type), z.instanceof(File, invalid).optional()],
    [consentName(type), z.string(invalid).optional()],
  ])
  const shape = z.object({
    intent: z.enum(TASK_INTENTS).default('save').catch('save'),
    ...(Object.fromEntries([...answers, ...files]) as Record<string, z.ZodType<string | File | undefined>>),
  })
  return shape.transform((form) => {
    const posted: Readonly<Record<string, unknown>> = form
    return {
      intent: form.intent,
      answers: task.fields.flatMap(({ id, kind }) => {
        const [value, shown] = [posted[answerName(id)], posted[shownName(answerName(id))]]
        if (typeof value !== 'string') return []
        const known = typeof shown === 'string' && shown !== '' ? readKnown(shown) : undefined
        const isUnsaid = kind === 'date' && posted[clearedName(answerName(id))] !== 'yes'
        return [{ fieldId: id, value, seenAt: null, known, isUnsaid }]
      }),
      /** Saving by itself, while somebody types, agrees to nothing. */
      agreesToIdentity:
        form.intent !== 'autosave' && task.documents.some(({ type }) => posted[consentName(type)] === 'yes'),
      files: task.documents.flatMap(({ type }) => {
        const file = posted[fileName(type)]
        return file instanceof File && isChosen(file) ? [{ type, file }] : []
      }),
    }
  })
}

export type TaskForm = z.output<ReturnType<typeof taskFormSchema>>

/** A file control that was left alone sends an empty part; without a name the reader calls it "file-upload". */
export function isChosen(file: File): boolean {
  return file.size > 0 || (file.name !== '' && file.name !== 'file-upload')
}
