// One file after the other, for pages that show how far each is. Without scripts the library's own form brings them all at once.
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { saveRefusalKey } from '~/features/evidence/commands.server'
import { refusalStatus } from '~/features/evidence/refusal-view'
import { saveUploads } from '~/features/evidence/library-commands.server'
import { readUploads } from '~/features/evidence/library-form-queries.server'
import { translator } from '~/i18n/i18n.server'

/** `problem` is a sentence in the person's language; null when everything was kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const t = translator(scope.language)
  const read = await readUploads(request)
  if (!read.ok) return Response.json({ problem: t(`refusals:evidence.${read.refusal.code}`) }, { status: 422 })
  const saved = await saveUploads(scope, read.value, new Date())
  const [refusal] = saved.ok ? saved.value : [saved.refusal]
  if (!refusal) return Response.json({ problem: null })
  return Response.json({ problem: t(saveRefusalKey(refusal.code)) }, refusalStatus([refusal]))
}
