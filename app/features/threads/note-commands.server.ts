// A note for colleagues. It is kept in a table of its own and told to nobody by mail.
import type { AdvisorScope } from '~/domain/access/scopes'
import { mayReadNotes } from '~/domain/message/rights'
import { languageOfText } from '~/domain/message/written'
import { ok, refused, type Result } from '~/domain/shared/result'
import { LimitReached, refusalOfLimit, spendLimit, type OverLimit } from '~/features/security/limit-commands.server'
import { db, type Prisma, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { itemLabels, readerOf } from './thread-queries.server'
import { loadHead } from './thread-rows-queries.server'

export type NewNote = { readonly text: string; readonly itemId: string | null; readonly requestId: string }
export type NoteRefusal = { readonly code: 'item_unknown' | 'request_used' } | OverLimit<'notes_too_often'>

/** Throws the 404 answer for what does not exist, and for staff who belong to the firm. */
export async function keepNote(
  scope: AdvisorScope,
  applicationId: string | undefined,
  { text, itemId, requestId }: NewNote,
  now: Date,
): Promise<Result<null, NoteRefusal>> {
  const head = await loadHead(applicationId, readerOf(scope))
  if (!mayReadNotes({ belongsToFirm: head.isOwnFirm })) throw notFound()
  if (itemId !== null && !itemLabels(head.snapshot).has(itemId)) return refused({ code: 'item_unknown' })
  const said = { text, language: languageOfText(text, scope.language) }
  const row = { applicationId: head.id, itemId, authorId: scope.userId, ...said, requestId, at: now }
  const stored = await db.$transaction((tx) => store(tx, row)).catch(refusalOfLimit<'notes_too_often'>)
  if (stored === 'new') return ok(null)
  if (stored !== 'known') return refused(stored)
  const before = await db.note.findUnique({ where: { requestId } })
  const isSame =
    before?.applicationId === head.id &&
    before.authorId === scope.userId &&
    before.text === text &&
    before.itemId === itemId
  return isSame ? ok(null) : refused({ code: 'request_used' })
}

/** The same press stored twice spends once. */
async function store(tx: Tx, row: Prisma.NoteCreateManyInput & { authorId: string }): Promise<'new' | 'known'> {
  const { count } = await tx.note.createMany({ data: [row], skipDuplicates: true })
  if (count === 0) return 'known'
  const left = await spendLimit(tx, { limit: 'notes', who: row.authorId, code: 'notes_too_often' })
  if (!left.ok) throw new LimitReached(left.refusal)
  return 'new'
}
