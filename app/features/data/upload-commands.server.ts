// A file that an administrator sends with the page.
import type { AdminScope } from '~/domain/access/scopes'
import type { FormReply } from '~/i18n/message-key'
import { refused, type Result } from '~/domain/shared/result'
import { parseForm, postedForm } from '~/server/http.server'
import { withStreamedFile, type StreamedForm } from '~/server/streamed-upload.server'
import { importData, type DataRefusal, type Loaded } from './commands.server'
import { LARGEST_DATA_MB } from './largest'
import { dataSchema } from './schema'

export type Sent = {
  readonly form: FormData
  readonly done:
    | Result<Loaded, DataRefusal | { readonly code: 'data.no_file'; readonly field: 'file' }>
    | { readonly reply: FormReply }
}

export function loadSent(scope: AdminScope, request: Request, now: Date): Promise<Sent> {
  const work = (sent: StreamedForm) => load({ scope, now, ...sent })
  const isMultipart = (request.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')
  if (!isMultipart) return postedForm(request).then((form) => work({ form, file: null }))
  return withStreamedFile(request, { field: 'file', maxFileBytes: LARGEST_DATA_MB * 1024 * 1024, work })
}

type Given = StreamedForm & { readonly scope: AdminScope; readonly now: Date }

async function load({ scope, now, form, file }: Given): Promise<Sent> {
  const input = parseForm(form, dataSchema)
  if (!input.ok) return { form, done: { reply: input.refusal } }
  if (!file) return { form, done: refused({ code: 'data.no_file', field: 'file' }) }
  if (file.isTooBig) {
    return { form, done: refused({ code: 'data.too_big', field: 'file', values: { most: `${LARGEST_DATA_MB} MB` } }) }
  }
  const { kind, intent: _, ...facts } = input.value
  const brought = { kind, facts, path: file.path, fileName: file.name, loadedById: scope.userId }
  return { form, done: await importData(brought, now) }
}
