// One message to the other side: stored once, however often the button was pressed, with its files and mails or not at all. It
// submits nothing and passes no turn.
import { isDeepStrictEqual } from 'node:util'
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import type { WhyNotWrite } from '~/domain/message/rights'
import { unfilledPlaceholders, written } from '~/domain/message/template'
import { languageOfText } from '~/domain/message/written'
import { ok, refused, type Result } from '~/domain/shared/result'
import { LimitReached, refusalOfLimit, spendLimit, type OverLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'
import { isUnavailable } from '~/server/unavailable.server'
import {
  discardFiles,
  keepFiles,
  NoRoom,
  requireRoom,
  sumsOf,
  type AttachmentRefusal,
  type KeptFile,
} from './attachment-commands.server'
import { mailAbout } from './mail-commands.server'
import { itemLabels, placeOf, readerOf, whyNot } from './thread-queries.server'
import { loadFirmHead, loadHead, type Reader, type ThreadHead, type ThreadPlace } from './thread-rows-queries.server'
import { noteTurn } from './turn-commands.server'

export type NewMessage = {
  readonly text: string
  /** null: about the whole case. */
  readonly itemId: string | null
  readonly files: readonly File[]
  readonly requestId: string
}

export type MessageRefusal =
  | { readonly code: `may_not_${WhyNotWrite}` | 'item_unknown' | 'request_used' }
  | OverLimit<'too_often'>
  | { readonly code: 'unfilled'; readonly values: { readonly names: string } }
  | { readonly code: 'file'; readonly file: AttachmentRefusal }

/** Null where they could not be found out. */
type Sums = readonly string[] | null
type Posted = { readonly place: ThreadPlace }

/** Throws the 404 answer for what does not exist and for what is another firm's. */
export async function postMessage(
  scope: FirmScope | AdvisorScope,
  place: ThreadPlace,
  message: NewMessage,
  now: Date,
): Promise<Result<Posted, MessageRefusal>> {
  const head = await headAt(place, readerOf(scope))
  const before = await sentBefore(scope, head, { ...message, sums: () => sumsOf(message.files, scope.userId) })
  if (before) return before
  const why = refusalOf(scope, head, message)
  if (why) return refused(why)
  const kept = await keepFiles(message.files, scope.userId)
  if (!kept.ok) return refused({ code: 'file', file: kept.refusal })
  const files = kept.value
  try {
    const isFirst = await db.$transaction((tx) => write(tx, { scope, head, message, files, now }))
    if (isFirst) return ok({ place: placeOf(head) })
  } catch (error) {
    // When the line was lost, the transaction may have been committed; what nobody refers to is swept away at night.
    if (!isUnavailable(error)) await discardFiles(files)
    if (error instanceof HeldMeanwhile) return refused({ code: 'may_not_held' })
    if (error instanceof NoRoom) return refused({ code: 'file', file: error.refusal })
    return refused(refusalOfLimit<'too_often'>(error))
  }
  // The same press at the same moment was faster.
  await discardFiles(files)
  const sums = files.map((file) => file.sha256)
  return (await sentBefore(scope, head, { ...message, sums: () => sums })) ?? refused({ code: 'request_used' })
}

function headAt(place: ThreadPlace, reader: Reader): Promise<ThreadHead> {
  return typeof place === 'object' ? loadFirmHead(place.firmId, reader) : loadHead(place, reader)
}

function refusalOf(
  scope: FirmScope | AdvisorScope,
  head: ThreadHead,
  { text, itemId }: NewMessage,
): MessageRefusal | null {
  const why = whyNot(scope, head)
  if (why) return { code: `may_not_${why}` }
  if (itemId !== null && !itemLabels(head.of === 'case' ? head.snapshot : null).has(itemId))
    return { code: 'item_unknown' }
  const gaps = 'firmId' in scope ? [] : unfilledPlaceholders(text)
  return gaps.length > 0 ? { code: 'unfilled', values: { names: gaps.map(written).join(' ') } } : null
}

async function sentBefore(
  { userId }: FirmScope | AdvisorScope,
  head: ThreadHead,
  { requestId, text, itemId, files, sums }: NewMessage & { readonly sums: () => Sums | Promise<Sums> },
): Promise<Result<Posted, MessageRefusal> | null> {
  const select = { applicationId: true, firmId: true, authorId: true, text: true, itemId: true } as const
  const attachments = { select: { sha256: true }, orderBy: { position: 'asc' } } as const
  const before = await db.message.findUnique({ where: { requestId }, select: { ...select, attachments } })
  if (!before) return null
  // Another text under the same id, or another file beside it, was written after the answer to the first was lost on the way: it is not taken for sent.
  const thread = before.applicationId ?? before.firmId
  const isText = thread === head.id && before.authorId === userId && before.text === text && before.itemId === itemId
  const isCount = files.length === before.attachments.length
  const isSame =
    isText &&
    isCount &&
    isDeepStrictEqual(
      await sums(),
      before.attachments.map((file) => file.sha256),
    )
  return isSame ? ok({ place: placeOf(head) }) : refused({ code: 'request_used' })
}

type Writing = {
  readonly scope: FirmScope | AdvisorScope
  readonly head: ThreadHead
  readonly message: NewMessage
  readonly files: readonly KeptFile[]
  readonly now: Date
}

/** False when the same press is stored already. Throws what is caught above when a limit is reached: nothing of it stays. */
async function write(tx: Tx, { scope, head, message, files, now }: Writing): Promise<boolean> {
  const { text, itemId, requestId } = message
  if ('firmId' in scope) await requireRoom(tx, scope, files)
  const { side } = readerOf(scope)
  const thread = head.of === 'firm' ? { firmId: head.id } : { applicationId: head.id }
  const author = { authorId: scope.userId, authorSide: side, language: languageOfText(text, scope.language) }
  const row = { ...thread, ...author, itemId, text, requestId, at: now }
  // Waits for a press of the same id that is still being written, and then adds nothing.
  const [stored] = await tx.message.createManyAndReturn({ data: [row], skipDuplicates: true, select: { id: true } })
  if (!stored) return false
  await spendMessage(tx, scope.userId, head.id)
  if (head.of === 'firm' && !('firmId' in scope)) await claimWithAnswer(tx, { head, scope, now })
  await noteTurn(tx, { head, side, messageId: stored.id, now })
  await tx.messageAttachment.createMany({
    data: files.map((file, index) => ({ ...file, messageId: stored.id, position: index + 1 })),
  })
  const said = { text, language: author.language }
  await mailAbout(tx, { head, side, authorId: scope.userId, said, itemId, filenames: files.map((one) => one.filename) })
  return true
}

type Claiming = { readonly head: ThreadHead; readonly scope: AdvisorScope; readonly now: Date }

/** Whoever answers a firm that nobody answers yet goes on doing so. */
async function claimWithAnswer(tx: Tx, { head, scope, now }: Claiming): Promise<void> {
  if (head.assigneeId !== null) return
  const row = { firmId: head.firmId, claimedById: scope.userId, claimedAt: now }
  const { count } = await tx.firmThread.createMany({ data: [row], skipDuplicates: true })
  if (count === 0 && !scope.isLead) throw new HeldMeanwhile()
}

/** A colleague was faster; undoes the transaction it is thrown in. */
class HeldMeanwhile extends Error {}

async function spendMessage(tx: Tx, userId: string, caseId: string): Promise<void> {
  const spendings = [
    { limit: 'messagesOfCase', who: `${userId}|${caseId}`, code: 'too_often' },
    { limit: 'messages', who: userId, code: 'too_often' },
  ] as const
  for (const spending of spendings) {
    const left = await spendLimit(tx, spending)
    if (!left.ok) throw new LimitReached(left.refusal)
  }
}
