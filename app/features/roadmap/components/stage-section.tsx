import { Link } from '@remix-run/react'
import type { StatusWord } from '~/domain/application/task-status'
import { useTranslate } from '~/i18n/use-translate'
import { TaskList, TaskRow } from '~/ui/data/task-list'
import type { StatusTone } from '~/ui/feedback/status-tag'
import { ButtonLink } from '~/ui/form/button-link'
import { SectionHeading } from '~/ui/layout/headings'
import type { StageView } from '../page-queries.server'

const TONE: Readonly<Record<StatusWord, StatusTone>> = {
  not_applicable: 'faint',
  retired: 'faint',
  blocked: 'faint',
  ready: 'open',
  started: 'open',
  complete: 'open',
  finished: 'plain',
  needs_you: 'yours',
  with_advisor: 'theirs',
  with_agency: 'theirs',
  accepted: 'plain',
  lapsed: 'yours',
}

export function StageSection({ stage }: { readonly stage: StageView }) {
  const t = useTranslate()
  const headingId = `stage-${stage.id}`
  return (
    <section aria-labelledby={headingId} className="mb-12">
      <SectionHeading id={headingId} end={stage.count}>
        {stage.title}
      </SectionHeading>
      {stage.application && (
        <p className="flex flex-wrap gap-x-4 border-b border-line py-3 text-small text-ink-soft">
          {stage.application.line}
          <Link to={stage.application.to} className="inline-block py-0.5">
            {stage.application.label}
          </Link>
        </p>
      )}
      {stage.closed && (
        <p className="flex flex-wrap gap-x-4 border-b border-line py-3 text-small text-ink-soft">
          {stage.closed.text}
          {stage.closed.move && (
            <Link to={stage.closed.move.to} className="inline-block py-0.5 print:hidden">
              {stage.closed.move.label}
            </Link>
          )}
        </p>
      )}
      <TaskList>
        {stage.rows.map(({ id, title, hint, state, to, move }) => {
          const look = state === 'retired' ? 'struck' : 'plain'
          const status = { tone: TONE[state], label: t(`roadmap:states.${state}`) }
          return <TaskRow key={id} {...{ title, hint, look, status, to: to ?? undefined }} next={move} />
        })}
      </TaskList>
      {stage.submitTo && (
        <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden">
          <ButtonLink to={stage.submitTo} tone="quiet">
            {t('roadmap:submit.action')}
          </ButtonLink>
          <span className="text-small text-ink-soft">{t('roadmap:submit.lead')}</span>
        </div>
      )}
    </section>
  )
}
