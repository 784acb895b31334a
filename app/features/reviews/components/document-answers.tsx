import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { DocumentPage, DocumentTask } from '../document-queries.server'

/** What the firm typed in the tasks of a document, to be compared with it, and what was said about the document unless one reads blind. */
export function DocumentAnswers({ page }: { readonly page: Pick<DocumentPage, 'tasks' | 'round' | 'isBlind'> }) {
  const t = useTranslate()
  return (
    <>
      <h2 className="text-lead">{t('viewer:answers.heading')}</h2>
      <p className="mb-4 text-small text-ink-soft">{t('viewer:answers.round', { round: page.round })}</p>
      {page.tasks.map((task) => (
        <TaskPart key={task.taskId} task={task} isBlind={page.isBlind} />
      ))}
    </>
  )
}

function TaskPart({ task, isBlind }: { readonly task: DocumentTask; readonly isBlind: boolean }) {
  const t = useTranslate()
  const { title, answers } = task
  return (
    <section className="border-t border-line py-4">
      <h3 className="text-base">{title}</h3>
      {!isBlind && <Verdict task={task} />}
      {answers.length === 0 && <p className="mt-3 text-ink-soft">{t('viewer:answers.none')}</p>}
      <dl className="mt-3 grid gap-y-3">
        {answers.map(({ itemId, label, lines, isEmpty }) => (
          <div key={itemId}>
            <dt className="text-small text-ink-soft">{label}</dt>
            <dd className="[overflow-wrap:anywhere]">
              {isEmpty && <span className="text-ink-faint">{t('viewer:answers.empty')}</span>}
              {lines.map((line, index) => (
                <bdi key={index} className="block whitespace-pre-wrap">
                  {line}
                </bdi>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const TONES = { accepted: 'done', needs_changes: 'yours' } as const

function Verdict({ task: { verdict, reason, lastReason } }: { readonly task: DocumentTask }) {
  const t = useTranslate()
  const said = reason ?? lastReason
  return (
    <div className="mt-2 text-small">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-ink-soft">{t('viewer:verdict.label')}</span>
        <StatusTag tone={verdict ? TONES[verdict] : 'plain'}>{t(`viewer:verdict.${verdict ?? 'none'}`)}</StatusTag>
      </p>
      {said && (
        <div className="mt-2 border-s-4 border-line-strong ps-3">
          <p className="font-semibold">
            {said === lastReason ? t('viewer:verdict.lastReason', { title: said.title }) : said.title}
          </p>
          {said.note.text && <WrittenText {...said.note} />}
        </div>
      )}
    </div>
  )
}
