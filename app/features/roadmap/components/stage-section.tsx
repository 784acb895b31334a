import { Link } from '@remix-run/react'
import type { StatusWord } from '~/domain/application/task-status'
import { useTranslate } from '~/i18n/use-translate'
import { TaskList, TaskRow } from '~/ui/data/task-list'
import type { StatusTone } from '~/ui/feedback/status-tag'
import { ButtonLink } from '~/ui/form/button-link'
import { SectionHeading } from '~/ui/layout/headings'
import type { SaidAbove } from '../line-queries.server'
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
  const told = ({ state, hint }: SaidAbove) =>
    t('roadmap:hint.answer', { label: t(`roadmap:states.${state}`), value: hint })
  const headingId = `stage-${stage.id}`
  const { above } = stage
  // Of a stage that is closed the same is said once already.
  const said = stage.closed ?? (above && { text: told(above), move: above.move ?? null })
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
      {said && (
        <p className="flex flex-wrap gap-x-4 border-b border-line py-3 text-small text-ink-soft">
          {said.text}
          {said.move && (
            <Link to={said.move.to} className="inline-block py-0.5 print:hidden">
              {said.move.label}
            </Link>
          )}
        </p>
      )}
      <TaskList>
        {stage.rows.map(({ id, title, hint, state, to, move }) => {
          const own = hint === above?.hint ? {} : { hint, next: move }
          const look = state === 'retired' ? 'struck' : 'plain'
          const status = { tone: TONE[state], label: t(`roadmap:states.${state}`) }
          return <TaskRow key={id} {...{ title, look, status, to: to ?? undefined }} {...own} />
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
