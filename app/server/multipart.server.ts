// Reads a form that may carry files, as it arrives: a body over the limit is refused while it is read, not after.
import type { Result } from '~/domain/shared/result'
import { badRequest, FormBody, type UploadLimits } from './form-body.server'

/** What was typed before the limit was passed comes back with the refusal, so that no text is lost. */
export type UploadRefusal = { readonly code: 'upload_too_big' | 'upload_unreadable'; readonly form: FormData }

/** The form, files included. Throws a 400 answer for more fields or text than any page of ours sends. */
export async function readForm(request: Request, limits: UploadLimits): Promise<Result<FormData, UploadRefusal>> {
  const body = new FormBody(request)
  const read = await body.read(limits)
  if (read.ok) return { ok: true, value: read.value }
  await body.discard(3 * limits.maxFileBytes)
  if (read.refusal === 'too_many_fields') throw badRequest()
  const code = read.refusal === 'file_too_big' ? 'upload_too_big' : 'upload_unreadable'
  return { ok: false, refusal: { code, form: await body.texts() } }
}
