// One file after the other, for pages that show how far each is. Without scripts the library's own form brings them all at once.
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { saveRefusalKey } from '~/features/evidence/commands.server'
import { refusalStatus } from '~/features/evidence/refusal-view'
import { saveUploads } from '~/features/evidence/library-commands.server'
import { sameFileNote } from '~/features/evidence/same-file-queries.server'
import { readUploads } from '~/features/evidence/library-form-queries.server'
import { translator } from '~/i18n/i18n.server'

/** `problem` is a sentence in the person's language, null when everything was kept; `note` says what the file is the same as. */
export async function action({ request, params }: ActionFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const t = translator(scope.language)
  const read = await readUploads(request)
  if (!read.ok) return Response.json({ problem: t(`refusals:evidence.${read.refusal.code}`) }, { status: 422 })
  const now = new Date()
  const saved = await saveUploads(scope, read.value, now)
  const [refusal] = saved.ok ? saved.value : [saved.refusal]
  const [file] = read.value.files
  const note = file && !refusal ? await sameFileNote(scope, { type: file.type, at: now }) : null
  if (!refusal) return Response.json({ problem: null, ...(note !== null && { note }) })
  return Response.json({ problem: t(saveRefusalKey(refusal.code)) }, refusalStatus([refusal]))
}
