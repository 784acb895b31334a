// Reads what was posted by the library: files, each under the name of its type, and the consent beside one that shows a person.
import { catalogue } from '~/domain/catalogue/catalogue'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { ok, refused, type Result } from '~/domain/shared/result'
import { readForm, type UploadRefusal } from '~/server/multipart.server'
import { consentName, fileName } from './components/names'
import { isChosen } from './schema'
import type { Upload } from './upload-commands.server'

const TYPES: readonly string[] = [
  ...new Set(catalogue.tasks.flatMap(({ documents }) => documents.map(({ type }) => type))),
]

export type LibraryUploads = { readonly files: readonly Upload[]; readonly agreesToIdentity: boolean }

/** Types that the catalogue does not have are left out. */
export async function readUploads(request: Request): Promise<Result<LibraryUploads, Pick<UploadRefusal, 'code'>>> {
  const read = await readForm(request, { maxFileBytes: LARGEST_FILE, maxFiles: TYPES.length })
  if (!read.ok) return refused({ code: read.refusal.code })
  const files = TYPES.flatMap((type) => {
    const file = read.value.get(fileName(type))
    return file instanceof File && isChosen(file) ? [{ type, file }] : []
  })
  return ok({ files, agreesToIdentity: TYPES.some((type) => read.value.get(consentName(type)) === 'yes') })
}
