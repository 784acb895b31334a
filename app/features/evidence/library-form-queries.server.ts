// Reads files that were posted by the library: each under the name of its type.
import { catalogue } from '~/domain/catalogue/catalogue'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import { ok, refused, type Result } from '~/domain/shared/result'
import { readForm, type UploadRefusal } from '~/server/multipart.server'
import { fileName } from './components/names'
import { isChosen } from './schema'
import type { Upload } from './upload-commands.server'

const TYPES: readonly string[] = [
  ...new Set(catalogue.tasks.flatMap(({ documents }) => documents.map(({ type }) => type))),
]

/** Types that the catalogue does not have are left out. */
export async function readUploads(request: Request): Promise<Result<readonly Upload[], Pick<UploadRefusal, 'code'>>> {
  const read = await readForm(request, { maxFileBytes: LARGEST_FILE, maxFiles: TYPES.length })
  if (!read.ok) return refused({ code: read.refusal.code })
  return ok(
    TYPES.flatMap((type) => {
      const file = read.value.get(fileName(type))
      return file instanceof File && isChosen(file) ? [{ type, file }] : []
    }),
  )
}
