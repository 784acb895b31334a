// Reads a message as it arrives, with its files.
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { ok, refused, type Result } from '~/domain/shared/result'
import { refusalStatus } from '~/features/evidence/refusal-view'
import { isChosen } from '~/features/evidence/schema'
import type { FormReply, Message } from '~/i18n/message-key'
import { typedValues } from '~/server/http.server'
import { readForm } from '~/server/multipart.server'
import type { MessageRefusal } from './commands.server'
import { MOST_FILES } from './components/names'

export type ReadMessage = { readonly form: FormData; readonly files: readonly File[] }
type Unread = { readonly reply: FormReply; readonly status: 413 | 422 }

/** More are read than a message may have, so that it can be said how many there may be. */
const MOST_READ = 4 * MOST_FILES

export async function readMessageForm(request: Request): Promise<Result<ReadMessage, Unread>> {
  const read = await readForm(request, { maxFileBytes: LARGEST_FILE, maxFiles: MOST_READ })
  if (!read.ok) {
    const { code, form } = read.refusal
    const message: Message = { key: `refusals:evidence.${code}` }
    return refused({
      reply: { errors: [{ field: null, message }], values: typedValues(form) },
      status: code === 'upload_too_big' ? 413 : 422,
    })
  }
  const form = read.value
  const files = form.getAll('files').filter((one): one is File => one instanceof File && isChosen(one))
  if (files.length <= MOST_FILES) return ok({ form, files })
  const message: Message = { key: 'refusals:threads.too_many_files', values: { max: MOST_FILES } }
  return refused({ reply: { errors: [{ field: 'files', message }], values: typedValues(form) }, status: 422 })
}

/** A refusal at the control it is about, with what was typed. */
export function replyTo(form: FormData, refusal: MessageRefusal): FormReply {
  return { errors: errorsOf(refusal), values: typedValues(form) }
}

/** A file that we cannot keep now is our fault; anything else is for the writer to put right. */
export function messageRefusalStatus(refusal: MessageRefusal) {
  if ('retryAfter' in refusal) return { status: 429, headers: { 'Retry-After': String(refusal.retryAfter) } }
  return refusalStatus(refusal.code === 'file' ? [refusal.file] : [])
}

function errorsOf(refusal: MessageRefusal): FormReply['errors'] {
  if (refusal.code === 'file') {
    const { code, filename } = refusal.file
    return [
      { field: 'files', message: { key: `refusals:evidence.${code}` } },
      { field: null, message: { key: 'refusals:threads.which_file', values: { name: filename } } },
    ]
  }
  const message: Message = {
    key: `refusals:threads.${refusal.code}`,
    ...('values' in refusal && { values: refusal.values }),
  }
  return [{ field: FIELDS[refusal.code] ?? null, message }]
}

const FIELDS: Partial<Record<MessageRefusal['code'], string>> = { item_unknown: 'aboutItem', unfilled: 'messageText' }
