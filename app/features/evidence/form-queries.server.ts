// Reads the form of a task page, files included.
import { findTask } from '~/domain/catalogue/catalogue'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { gatherLines, LINES_BUTTON } from '~/domain/shared/lines'
import { ok, refused, type Result } from '~/domain/shared/result'
import type { FormReply } from '~/i18n/message-key'
import { notFound, parseForm, typedValues } from '~/server/http.server'
import { readForm } from '~/server/multipart.server'
import { taskFormSchema, type TaskForm } from './schema'

export type ReadTaskForm = TaskForm & {
  readonly typed: FormReply['values']
  /** A line more or less was asked for, by somebody without scripts: the page comes back, and nothing is saved. */
  readonly isAboutLines: boolean
}

export async function readTaskForm(
  request: Request,
  taskId: string | undefined,
): Promise<Result<ReadTaskForm, { readonly reply: FormReply; readonly status: 413 | 422 }>> {
  const task = findTask(taskId ?? '')
  if (!task) throw notFound()
  const read = await readForm(request, { maxFileBytes: LARGEST_FILE, maxFiles: Math.max(1, task.documents.length) })
  if (!read.ok) {
    const { code, form } = read.refusal
    gatherLines(form)
    const errors = [{ field: null, message: { key: `refusals:evidence.${code}` } }] as const
    return refused({ reply: { errors, values: typedValues(form) }, status: code === 'upload_too_big' ? 413 : 422 })
  }
  gatherLines(read.value)
  const parsed = parseForm(read.value, taskFormSchema(task))
  if (!parsed.ok) return refused({ reply: parsed.refusal, status: 422 })
  return ok({ ...parsed.value, typed: typedValues(read.value), isAboutLines: read.value.has(LINES_BUTTON) })
}
