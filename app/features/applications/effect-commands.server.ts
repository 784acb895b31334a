// The rows beside the events: words of escalations, questions with their answers, second readings and appeals. Always
// inside the transaction that appended the events which name them.
import { randomUUID } from 'node:crypto'
import { isDrawnForReading } from '~/domain/application/second-reading'
import type { NewEvent } from '~/domain/application/events'
import type { Written } from '~/domain/message/written'
import { SOURCE_LANGUAGE } from '~/i18n/language'
import type { Tx } from '~/server/db.server'
import { keyFor } from '~/server/keys.server'
import { sha256 } from '~/server/sha256.server'
import type { CaseCommand } from './case-command'
import type { OpenCase } from './case-queries.server'
import { saveVerdicts } from './verdict-commands.server'

type Effect = {
  readonly opened: OpenCase
  readonly command: CaseCommand
  /** The last event of the command. */
  readonly event: NewEvent
  /** What was written with it. */
  readonly words: Written
  readonly actorId: string
  readonly now: Date
  /** When it was decided, which may have been before it went out. */
  readonly decidedAt: Date
}

export async function saveEffects(tx: Tx, effect: Effect): Promise<void> {
  const { opened, command, event, actorId, now, words } = effect
  const applicationId = opened.id
  const { text, language } = words
  switch (event.type) {
    case 'escalated':
    case 'escalation_settled':
      await tx.caseRemark.create({
        data: { id: event.payload.remarkId, applicationId, text, language, authorId: actorId, writtenAt: now },
      })
      return
    case 'colleague_asked': {
      const { consultationId: id, colleagueId } = event.payload
      const asked = { question: text, questionLanguage: language, askedById: actorId, askedAt: now }
      await tx.consultation.create({ data: { id, applicationId, colleagueId, ...asked } })
      return
    }
    case 'colleague_answered':
      await tx.consultation.update({
        where: { id: event.payload.consultationId },
        data: { answer: text, answerLanguage: language, answeredById: actorId, answeredAt: now },
      })
      return
    case 'question_withdrawn':
      // Closed without an answer, by whoever withdrew it.
      await tx.consultation.update({
        where: { id: event.payload.consultationId },
        data: { answeredById: actorId, answeredAt: now },
      })
      return
    case 'second_look_asked': {
      const asked = { reason: text, reasonLanguage: language, askedById: actorId, askedAt: now }
      await tx.appeal.create({ data: { applicationId, itemId: event.payload.itemId, ...asked } })
      return
    }
    case 'second_look_answered':
      await answerLook(tx, { ...effect, event })
      return
    case 'decision_prepared':
      await holdBack(tx, effect, event)
      return
    case 'decision_taken_back':
      await tx.pendingDecision.update({ where: { applicationId }, data: { takenBackAt: now } })
      return
    case 'rejection_proposed':
      await isOut(tx, applicationId)
      await proposeReading(tx, { ...effect, kind: 'rejection', id: event.payload.readingId })
      return
    case 'approved':
    case 'changes_requested':
      await isOut(tx, applicationId)
      if (isDrawnForReading(sha256(`${keyFor('second_readings')} ${applicationId} ${opened.state.round}`)))
        await proposeReading(tx, { ...effect, kind: 'sample' })
      return
    case 'rejected':
    case 'rejection_declined':
    case 'second_reading_given':
      if (command.name === 'read')
        await tx.secondReading.update({
          where: { id: command.readingId },
          data: { second: command.reading, secondById: actorId, secondAt: now, note: text, noteLanguage: language },
        })
      return
    case 'withdrawn':
      await isOut(tx, applicationId)
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

/** The words and the moment are kept until it goes out; the job that sends it is found again by a sweep, should it be lost. */
async function holdBack(
  tx: Tx,
  { opened, command, words, actorId, now }: Effect,
  { payload }: Extract<NewEvent, { type: 'decision_prepared' }>,
): Promise<void> {
  if (command.name !== 'prepare_decision') return
  const { decision, acceptsOpen = false } = command
  const dueAt = new Date(payload.dueAt)
  const pending = {
    ...{ decision, acceptsOpen, summary: words.text, summaryLanguage: words.language, decidedById: actorId },
    ...{ decidedAt: now, dueAt, requestId: randomUUID(), takenBackAt: null },
  }
  const applicationId = opened.id
  await tx.pendingDecision.upsert({
    where: { applicationId },
    create: { applicationId, ...pending },
    update: pending,
  })
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_decision', json_build_object('applicationId', ${applicationId}::text),
      run_at => ${dueAt}::timestamptz, job_key => ${`decision:${applicationId}`}, max_attempts => 8)`
}

/** Nothing is held back any more, nor kept of what was taken back before. */
async function isOut(tx: Tx, applicationId: string): Promise<void> {
  await tx.pendingDecision.deleteMany({ where: { applicationId } })
}

async function proposeReading(
  tx: Tx,
  {
    opened,
    command,
    words,
    actorId,
    decidedAt,
    kind,
    id,
  }: Effect & { readonly kind: 'sample' | 'rejection'; readonly id?: string },
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
      // Whoever has looked at the case since then knows what was decided, and may not read it again.
      firstAt: decidedAt,
      summary: words.text,
      summaryLanguage: words.language,
    },
  })
}

/** An item that is fine after all is accepted by the second reader, in the rows as in the events. */
async function answerLook(
  tx: Tx,
  {
    opened,
    event,
    words,
    actorId,
    now,
  }: Effect & { readonly event: Extract<NewEvent, { type: 'second_look_answered' }> },
): Promise<void> {
  const { itemId, isUpheld } = event.payload
  await tx.appeal.update({
    where: { applicationId: opened.id },
    data: {
      isUpheld,
      answer: words.text,
      answerLanguage: words.language,
      answeredById: actorId,
      answeredAt: now,
    },
  })
  if (isUpheld) return
  await saveVerdicts(tx, {
    applicationId: opened.id,
    round: opened.state.round,
    advisorId: actorId,
    page: SOURCE_LANGUAGE,
    verdicts: [{ itemId, verdict: 'accepted', reasonCode: null, note: '' }],
    now,
  })
}
