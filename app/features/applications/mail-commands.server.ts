// Mail about a case: to everybody of the firm who can act on it, in their own language, each item with its reason.
import type { Language } from '~/domain/access/scopes'
import { snapshotItems, taskOfItem } from '~/domain/application/snapshot'
import type { NewEvent } from '~/domain/application/events'
import { enqueueMail } from '~/features/messages/commands.server'
import { formatDate } from '~/i18n/format'
import { translator, type ServerKey } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import type { OpenCase } from './case-queries.server'

export type Outcome = {
  readonly opened: Pick<OpenCase, 'id' | 'firmId' | 'reference' | 'stage' | 'snapshot'>
  readonly event: NewEvent
  readonly notes: Readonly<Record<string, string>>
  readonly summary: string
  /** Who gets word of a hand-in: the person who did it. */
  readonly actorId: string
  /** The advisor whose case came back. */
  readonly assigneeId: string | null
}

type Reader = { readonly id: string; readonly email: string; readonly name: string; readonly language: string }

/** Enqueues what an event has to tell; most events tell nobody. */
export async function mailAbout(tx: Tx, outcome: Outcome): Promise<void> {
  for (const reader of await readersOf(tx, outcome)) {
    const language: Language = reader.language === 'en' ? 'en' : 'zh-CN'
    const isAdvisor = reader.id === outcome.assigneeId
    await enqueueMail(tx, {
      to: reader.email,
      language,
      template: templateOf(outcome.event.type, isAdvisor),
      values: { name: reader.name, ...valuesFor(outcome, language), link: linkFor(outcome, isAdvisor) },
    })
  }
}

const DECISIONS: readonly string[] = ['approved', 'changes_requested', 'rejected', 'expired']

async function readersOf(tx: Tx, { event, opened, actorId, assigneeId }: Outcome): Promise<readonly Reader[]> {
  const select = { id: true, email: true, name: true, language: true } as const
  if (event.type === 'submitted' || event.type === 'resubmitted') {
    const ids = event.type === 'resubmitted' && assigneeId ? [actorId, assigneeId] : [actorId]
    return tx.user.findMany({ where: { id: { in: ids }, disabledAt: null }, select, orderBy: { id: 'asc' } })
  }
  if (!DECISIONS.includes(event.type)) return []
  const members = { some: { firmId: opened.firmId, role: { in: ['owner' as const, 'editor' as const] } } }
  return tx.user.findMany({ where: { memberships: members, disabledAt: null }, select, orderBy: { id: 'asc' } })
}

function templateOf(type: NewEvent['type'], isAdvisor: boolean) {
  if (isAdvisor) return 'caseReturned'
  if (type === 'approved') return 'stageApproved'
  if (type === 'changes_requested') return 'changesRequested'
  if (type === 'expired') return 'stageExpired'
  return type === 'rejected' ? 'stageRejected' : 'handedIn'
}

function linkFor({ opened }: Outcome, isAdvisor: boolean): string {
  const path = isAdvisor ? paths.advisor.case(opened.id) : paths.firm.application(opened.firmId, opened.id)
  return new URL(path, baseUrl()).href
}

function valuesFor({ opened, event, notes, summary }: Outcome, language: Language): Record<string, string | number> {
  const t = translator(language)
  const dueAt = 'dueAt' in event.payload ? formatDate(language, new Date(event.payload.dueAt)) : ''
  return {
    firm: language === 'en' ? opened.snapshot.firm.nameEn : opened.snapshot.firm.nameZh,
    stage: t(`catalogue:stages.${opened.stage}.title`),
    reference: opened.reference,
    due: dueAt,
    summary: summary.trim() || t('applications:mailNoSummary'),
    items: event.type === 'changes_requested' ? itemLines({ opened, event, notes, language }) : '',
  }
}

type Remarks = Pick<Outcome, 'opened' | 'notes'> & {
  readonly event: Extract<NewEvent, { type: 'changes_requested' }>
  readonly language: Language
}

/** Each item with its task, the reason, how to fix it, and what the advisor wrote. */
function itemLines({ opened, event, notes, language }: Remarks): string {
  const t = translator(language)
  const labels = new Map(snapshotItems(opened.snapshot).map((item) => [item.itemId, item.label[language]]))
  const tasks = new Map(opened.snapshot.tasks.map((task) => [task.taskId, task.title[language]]))
  return event.payload.items
    .map(({ itemId, reasonCode }, index) => {
      const note = notes[itemId]?.trim()
      const lines = [
        t('applications:mailItem', {
          number: index + 1,
          task: tasks.get(taskOfItem(itemId)) ?? '',
          item: labels.get(itemId) ?? itemId,
        }),
        `   ${t(`reviews:reasons.${reasonCode}.title` as ServerKey)}`,
        `   ${t(`reviews:reasons.${reasonCode}.fix` as ServerKey)}`,
        ...(note ? [`   ${t('applications:mailNote', { note })}`] : []),
      ]
      return lines.join('\n')
    })
    .join('\n\n')
}
