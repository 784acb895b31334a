// The form of one task. Its fields come from the catalogue, so the schema is made for the task; it only sorts what was posted,
// because a wrong answer is saved like a right one.
import { z } from 'zod'
import type { Task } from '~/domain/catalogue/types'
import type { MessageKey } from '~/i18n/message-key'
import { answerName, fileName, seenName, TASK_INTENTS } from './components/names'

const invalid = { error: 'forms:invalid' satisfies MessageKey }

export function taskFormSchema(task: Pick<Task, 'fields' | 'documents'>) {
  const answers = task.fields.flatMap(({ id }) => [
    [answerName(id), z.string(invalid).optional()],
    [seenName(id), z.iso.datetime(invalid).or(z.literal('')).optional()],
  ])
  const files = task.documents.map(({ type }) => [fileName(type), z.instanceof(File, invalid).optional()])
  const shape = z.object({
    intent: z.enum(TASK_INTENTS).default('save').catch('save'),
    ...(Object.fromEntries([...answers, ...files]) as Record<string, z.ZodType<string | File | undefined>>),
  })
  return shape.transform((form) => {
    const posted: Readonly<Record<string, unknown>> = form
    return {
      intent: form.intent,
      answers: task.fields.flatMap(({ id }) => {
        const value = posted[answerName(id)]
        // A browser sends line breaks as CR LF, whatever was typed.
        return typeof value === 'string'
          ? [{ fieldId: id, value: value.replaceAll('\r\n', '\n'), seenAt: instant(posted[seenName(id)]) }]
          : []
      }),
      files: task.documents.flatMap(({ type }) => {
        const file = posted[fileName(type)]
        return file instanceof File && isChosen(file) ? [{ type, file }] : []
      }),
    }
  })
}

export type TaskForm = z.output<ReturnType<typeof taskFormSchema>>

function instant(text: unknown): Date | null {
  return typeof text === 'string' && text !== '' ? new Date(text) : null
}

/** A file control that was left alone sends an empty part; without a name the reader calls it "file-upload". */
export function isChosen(file: File): boolean {
  return file.size > 0 || (file.name !== '' && file.name !== 'file-upload')
}
