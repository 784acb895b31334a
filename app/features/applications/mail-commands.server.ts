// Mail about a case: to everybody of the firm who can act on it, in their own language, each item with its reason.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, taskOfItem } from '~/domain/application/snapshot'
import type { NewEvent } from '~/domain/application/events'
import { inLanguage } from '~/domain/shared/in-language'
import { enqueueMail, type MailTemplate } from '~/features/messages/commands.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatDate } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { inWords, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import type { Prisma, Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import type { OpenCase } from './case-queries.server'
import { NOTHING_WRITTEN } from './written-words'

export type Outcome = {
  readonly opened: Pick<OpenCase, 'id' | 'firmId' | 'reference' | 'stage' | 'snapshot'>
  readonly event: NewEvent
  readonly notes: Readonly<Record<string, Written>>
  readonly summary: Written
  /** What was written with the command: a question, an answer. */
  readonly text: Written
  /** Who gets word of a submission: the person who did it. */
  readonly actorId: string
  /** The advisor whose case it is from the start or again. */
  readonly assigneeId: string | null
}

type Reader = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: string
  readonly isStaff: boolean
}

/** Enqueues what an event has to tell; most events tell nobody. */
export async function mailAbout(tx: Tx, outcome: Outcome): Promise<void> {
  const { event } = outcome
  const told = TOLD[event.type]
  if (!told || isOwnDoing(event)) return
  for (const { isStaff, ...reader } of await readersOf(tx, outcome, told.readers)) {
    const language: Language = languageFrom(reader.language)
    await enqueueMail(tx, {
      to: reader.email,
      language,
      template: (isStaff && FOR_ITS_ADVISOR[event.type]) || told.template,
      values: { name: reader.name, ...valuesFor(outcome, language), link: linkFor(outcome, isStaff) },
    })
  }
}

/** Agreement and a decision that was wanted back tell nobody anything new. */
function isOwnDoing(event: NewEvent): boolean {
  if (event.type === 'decision_taken_back') return event.payload.reason === 'wanted'
  return event.type === 'second_reading_given' && event.payload.agrees
}

/** What the advisor reads who has the case. */
const FOR_ITS_ADVISOR: Partial<Record<NewEvent['type'], MailTemplate>> = {
  submitted: 'caseGiven',
  resubmitted: 'caseReturned',
}

type Readers =
  'who_did_it' | 'new_holder' | 'firm' | 'colleague' | 'asker' | 'asker_and_colleague' | 'leads' | 'decider_and_leads'

const TOLD: Partial<Record<NewEvent['type'], { readonly readers: Readers; readonly template: MailTemplate }>> = {
  submitted: { readers: 'who_did_it', template: 'submitted' },
  resubmitted: { readers: 'who_did_it', template: 'submitted' },
  approved: { readers: 'firm', template: 'stageApproved' },
  changes_requested: { readers: 'firm', template: 'changesRequested' },
  rejected: { readers: 'firm', template: 'stageRejected' },
  expired: { readers: 'firm', template: 'stageExpired' },
  reassigned: { readers: 'new_holder', template: 'caseHandedOver' },
  decision_taken_back: { readers: 'decider_and_leads', template: 'decisionPutAside' },
  held: { readers: 'firm', template: 'caseHeld' },
  reopened: { readers: 'firm', template: 'caseReopened' },
  second_look_answered: { readers: 'firm', template: 'appealAnswered' },
  second_look_asked: { readers: 'leads', template: 'appealAsked' },
  colleague_asked: { readers: 'colleague', template: 'colleagueAsked' },
  colleague_answered: { readers: 'asker', template: 'colleagueAnswered' },
  question_withdrawn: { readers: 'asker_and_colleague', template: 'questionWithdrawn' },
  escalated: { readers: 'leads', template: 'caseEscalated' },
  rejection_declined: { readers: 'leads', template: 'readersDisagree' },
  second_reading_given: { readers: 'leads', template: 'readersDisagree' },
}

async function readersOf(tx: Tx, outcome: Outcome, readers: Readers): Promise<readonly Reader[]> {
  const { event, opened, actorId, assigneeId } = outcome
  const find = async (where: Prisma.UserWhereInput, isStaff: (id: string) => boolean) => {
    const select = { id: true, email: true, name: true, language: true } as const
    const found = await tx.user.findMany({ where: { ...where, disabledAt: null }, select, orderBy: { id: 'asc' } })
    return found.map((reader) => ({ ...reader, isStaff: isStaff(reader.id) }))
  }
  switch (readers) {
    case 'who_did_it': {
      const ids = assigneeId ? [actorId, assigneeId] : [actorId]
      return find({ id: { in: ids } }, (id) => id === assigneeId)
    }
    case 'firm': {
      const ofFirm = { some: { firmId: opened.firmId, role: { in: ['owner' as const, 'editor' as const] } } }
      return find({ memberships: ofFirm }, () => false)
    }
    case 'leads': {
      const ofFirm = { none: { firmId: opened.firmId } }
      return find({ staffRole: 'lead_advisor', id: { not: actorId }, memberships: ofFirm }, () => true)
    }
    case 'decider_and_leads': {
      const pending = await tx.pendingDecision.findUnique({ where: { applicationId: opened.id } })
      const isReader = [
        { staffRole: 'lead_advisor' as const },
        { staffRole: 'advisor' as const, id: pending?.decidedById ?? '' },
      ]
      return find({ OR: isReader, memberships: { none: { firmId: opened.firmId } } }, () => true)
    }
    case 'new_holder': {
      const to = event.type === 'reassigned' ? event.payload.assigneeId : actorId
      return to === actorId ? [] : find({ id: to }, () => true)
    }
    case 'colleague':
      return event.type === 'colleague_asked' ? find({ id: event.payload.colleagueId }, () => true) : []
    case 'asker': {
      if (event.type !== 'colleague_answered') return []
      const asked = await tx.consultation.findUniqueOrThrow({ where: { id: event.payload.consultationId } })
      return find({ id: asked.askedById }, () => true)
    }
    case 'asker_and_colleague': {
      if (event.type !== 'question_withdrawn') return []
      const asked = await tx.consultation.findUniqueOrThrow({ where: { id: event.payload.consultationId } })
      const reviews = { in: ['advisor' as const, 'lead_advisor' as const] }
      return find({ id: { in: [asked.askedById, asked.colleagueId], not: actorId }, staffRole: reviews }, () => true)
    }
  }
}

/** What the portal itself has to say; null where a person wrote something. */
function wordsOf(event: NewEvent, language: Language): string | null {
  const t = translator(language)
  if (event.type === 'decision_taken_back' && event.payload.reason !== 'wanted')
    return t(`casework:takeBack.putAside.${event.payload.reason}`)
  return null
}

function linkFor({ opened }: Outcome, isStaff: boolean): string {
  const path = isStaff ? paths.advisor.case(opened.id) : paths.firm.application(opened.firmId, opened.id)
  return new URL(path, baseUrl()).href
}

function valuesFor(
  { opened, event, notes, summary, text }: Outcome,
  language: Language,
): Record<string, string | number> {
  const t = translator(language)
  const { dueAt, until } = { dueAt: null, until: null, ...event.payload }
  const due = dueAt ?? until
  return {
    firm: inLanguage(language, { zh: opened.snapshot.firm.nameZh, en: opened.snapshot.firm.nameEn }),
    stage: caseTitle({ stage: opened.stage, ...opened.snapshot.subject }, language),
    reference: opened.reference,
    due: due ? formatDate(language, new Date(due)) : '',
    text: wordsOf(event, language) ?? inWords(text, language, t),
    result:
      event.type === 'second_look_answered'
        ? t(`applications:appeal.${event.payload.isUpheld ? 'upheld' : 'accepted'}`, {
            item: labelsOf(opened, language).get(event.payload.itemId) ?? '',
          })
        : '',
    reason: event.type === 'held' ? t(`applications:holdReasons.${event.payload.reason}`) : '',
    summary: inWords(summary, language, t) || t('applications:mailNoSummary'),
    items: event.type === 'changes_requested' ? itemLines({ opened, event, notes, language }) : '',
  }
}

function labelsOf({ snapshot }: Outcome['opened'], language: Language): ReadonlyMap<string, string> {
  return new Map(snapshotItems(snapshot).map((item) => [item.itemId, item.label[language]]))
}

type Remarks = Pick<Outcome, 'opened' | 'notes'> & {
  readonly event: Extract<NewEvent, { type: 'changes_requested' }>
  readonly language: Language
}

/** Each item with its task, the reason in full as the advisor saw it, how to fix it, and what the advisor wrote. */
function itemLines({ opened, event, notes, language }: Remarks): string {
  const t = translator(language)
  const labels = labelsOf(opened, language)
  const tasks = new Map(opened.snapshot.tasks.map((task) => [task.taskId, task.title[language]]))
  return event.payload.items
    .map(({ itemId, reasonCode }, index) => {
      const note = inWords(notes[itemId] ?? NOTHING_WRITTEN, language, t).trim()
      const lines = [
        t('applications:mailItem', {
          number: index + 1,
          task: tasks.get(taskOfItem(itemId)) ?? '',
          item: labels.get(itemId) ?? itemId,
        }),
        `   ${t(`reviews:reasons.${reasonCode}.title` as ServerKey)}`,
        `   ${t(`reviews:reasons.${reasonCode}.text` as ServerKey)}`,
        `   ${t(`reviews:reasons.${reasonCode}.fix` as ServerKey)}`,
        ...(note ? [`   ${t('applications:mailNote', { note })}`] : []),
      ]
      return lines.join('\n')
    })
    .join('\n\n')
}
