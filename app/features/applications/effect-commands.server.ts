// The rows beside the events: words of escalations, questions with their answers, second readings and second looks. Always
// inside the transaction that appended the events which name them.
import { isDrawnForReading } from '~/domain/application/second-reading'
import type { NewEvent } from '~/domain/application/events'
import type { Tx } from '~/server/db.server'
import { keyFor } from '~/server/keys.server'
import type { CaseCommand } from './case-command.server'
import type { OpenCase } from './case-queries.server'
import { sha256 } from './event-commands.server'
import { saveVerdicts } from './verdict-commands.server'

type Effect = {
  readonly opened: OpenCase
  readonly command: CaseCommand
  /** The last event of the command. */
  readonly event: NewEvent
  readonly actorId: string
  readonly now: Date
}

export async function saveEffects(tx: Tx, effect: Effect): Promise<void> {
  const { opened, command, event, actorId, now } = effect
  const applicationId = opened.id
  const text = 'text' in command ? command.text.trim() : ''
  switch (event.type) {
    case 'escalated':
    case 'escalation_settled':
      await tx.caseRemark.create({
        data: { id: event.payload.remarkId, applicationId, text, authorId: actorId, writtenAt: now },
      })
      return
    case 'colleague_asked': {
      const { consultationId: id, colleagueId } = event.payload
      await tx.consultation.create({
        data: { id, applicationId, colleagueId, askedById: actorId, question: text, askedAt: now },
      })
      return
    }
    case 'colleague_answered':
      await tx.consultation.update({
        where: { id: event.payload.consultationId },
        data: { answer: text, answeredById: actorId, answeredAt: now },
      })
      return
    case 'second_look_asked':
      await tx.secondLook.create({
        data: { applicationId, itemId: event.payload.itemId, reason: text, askedById: actorId, askedAt: now },
      })
      return
    case 'second_look_answered':
      await answerLook(tx, { ...effect, event })
      return
    case 'rejection_proposed':
      await proposeReading(tx, { ...effect, kind: 'rejection', id: event.payload.readingId })
      return
    case 'approved':
    case 'changes_requested':
      if (isDrawnForReading(sha256(`${keyFor('second_readings')} ${applicationId} ${opened.state.round}`)))
        await proposeReading(tx, { ...effect, kind: 'sample' })
      return
    case 'rejected':
    case 'rejection_declined':
    case 'second_reading_given':
      if (command.name === 'read')
        await tx.secondReading.update({
          where: { id: command.readingId },
          data: { second: command.reading, secondById: actorId, secondAt: now, note: command.note.trim() },
        })
      return
    case 'withdrawn':
      await tx.secondReading.updateMany({
        where: { applicationId, kind: 'rejection', second: null },
        data: { isVoid: true },
      })
      return
    case 'reopened':
      // There is no decision any more that could be read.
      await tx.secondReading.updateMany({ where: { applicationId, second: null }, data: { isVoid: true } })
      return
    default:
      return
  }
}

async function proposeReading(
  tx: Tx,
  { opened, command, actorId, now, kind, id }: Effect & { readonly kind: 'sample' | 'rejection'; readonly id?: string },
): Promise<void> {
  if (command.name !== 'approve' && command.name !== 'request_changes' && command.name !== 'reject') return
  await tx.secondReading.create({
    data: {
      ...(id && { id }),
      applicationId: opened.id,
      round: opened.state.round,
      kind,
      first: command.name,
      firstById: actorId,
      firstAt: now,
      summary: command.summary.trim(),
    },
  })
}

/** An item that is fine after all is accepted by the second reader, in the rows as in the events. */
async function answerLook(
  tx: Tx,
  {
    opened,
    command,
    event,
    actorId,
    now,
  }: Effect & { readonly event: Extract<NewEvent, { type: 'second_look_answered' }> },
): Promise<void> {
  const { itemId, isUpheld } = event.payload
  await tx.secondLook.update({
    where: { applicationId: opened.id },
    data: {
      isUpheld,
      answer: 'text' in command ? command.text.trim() : '',
      answeredById: actorId,
      answeredAt: now,
    },
  })
  if (isUpheld) return
  await saveVerdicts(tx, {
    applicationId: opened.id,
    round: opened.state.round,
    advisorId: actorId,
    verdicts: [{ itemId, verdict: 'accepted', reasonCode: null, note: '' }],
    now,
  })
}
