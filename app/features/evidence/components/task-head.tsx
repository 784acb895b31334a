import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { FactGrid } from '~/ui/data/facts'
import { LinkedText } from '~/ui/data/linked-text'
import { Notice, Reason } from '~/ui/feedback/notice'
import type { TaskPage } from '../queries.server'
import { PreCheck } from './pre-check'

/** Why the task is here, what stands in its way, and what an advisor wants changed. */
export function TaskNotices({ page }: { readonly page: TaskPage }) {
  const t = useTranslate()
  return (
    <>
      {page.retired && (
        <Notice heading={t('evidence:retired.heading')}>
          <p>{page.retired}</p>
        </Notice>
      )}
      {page.why && <Reason>{page.why}</Reason>}
      {page.blockedBy.length > 0 && (
        <Notice heading={t('evidence:blocked.heading')}>
          <p>{page.opensAfter ?? t('evidence:blocked.body')}</p>
          <ul>
            {page.blockedBy.map(({ title, to }) => (
              <li key={to}>
                <Link to={to} className="inline-block py-0.5">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {page.next && (
        <Notice heading={page.next.heading}>
          <p>{page.next.text}</p>
          {page.next.move && (
            <p>
              <Link to={page.next.move.to} className="inline-block py-0.5 font-semibold">
                {page.next.move.label}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {page.renewal && (
        <Notice tone="warn" heading={page.renewal.heading}>
          <p>{page.renewal.body}</p>
        </Notice>
      )}
      <Fixes page={page} />
      {page.preCheck && <PreCheck view={page.preCheck} />}
      {page.isLocked && page.fixes.length === 0 && <Locked page={page} />}
      {!page.canEdit && !page.retired && (
        <Notice heading={t('evidence:answers.viewerHeading')}>
          <p>{t('evidence:answers.viewer')}</p>
        </Notice>
      )}
    </>
  )
}

function Locked({ page }: { readonly page: Pick<TaskPage, 'state' | 'tool'> }) {
  const t = useTranslate()
  const isAccepted = page.state === 'accepted'
  if (page.tool?.staysOpen)
    return (
      <Notice heading={t('evidence:answers.lockedListHeading')}>
        <p>{t(isAccepted ? 'evidence:answers.lockedListAccepted' : 'evidence:answers.lockedList')}</p>
      </Notice>
    )
  return (
    <Notice heading={t('evidence:answers.lockedHeading')}>
      <p>{t(isAccepted ? 'evidence:answers.lockedAccepted' : 'evidence:answers.locked')}</p>
    </Notice>
  )
}

function Fixes({ page }: { readonly page: Pick<TaskPage, 'fixes' | 'fixListTo'> }) {
  const t = useTranslate()
  if (page.fixes.length === 0) return null
  return (
    <Notice tone="warn" heading={t('evidence:fix.heading', { count: page.fixes.length })}>
      {page.fixes.map(({ itemId, label, text }) => (
        <p key={itemId}>
          <strong className="font-semibold">{label}</strong>
          <span className="block">{text}</span>
        </p>
      ))}
      <p>{t('evidence:fix.rest')}</p>
      {page.fixListTo && (
        <p>
          <Link to={page.fixListTo} className="inline-block py-0.5">
            {t('evidence:fix.toList')}
          </Link>
        </p>
      )}
    </Notice>
  )
}

type GuidanceProps = {
  readonly page: Pick<TaskPage, 'guidance' | 'steps' | 'mistakes' | 'example'> & Partial<Pick<TaskPage, 'forKind'>>
  readonly look?: 'open' | 'folded'
}

export function TaskGuidance({ page, look = 'open' }: GuidanceProps) {
  const t = useTranslate()
  const facts = (
    <>
      <FactGrid
        facts={page.guidance.map(({ part, text }) => ({
          label: t(`evidence:guidance.${part}`),
          value: <LinkedText parts={text} />,
        }))}
      />
      {page.forKind && (
        <Reason>
          <strong className="font-semibold">{t('evidence:forKind')}</strong> <LinkedText parts={page.forKind} />
        </Reason>
      )}
      <Steps steps={page.steps} />
      {page.example && (
        <Reason>
          <strong className="font-semibold">{t('evidence:example')}</strong> <LinkedText parts={page.example} />
        </Reason>
      )}
    </>
  )
  return (
    <>
      {look === 'open' ? (
        facts
      ) : (
        <details>
          <summary className="cursor-pointer py-2 font-semibold text-sea">{t('evidence:guidance.heading')}</summary>
          {facts}
        </details>
      )}
      {page.mistakes.length > 0 && (
        <details className="mt-4 max-w-measure">
          <summary className="cursor-pointer py-2 font-semibold text-sea">{t('evidence:mistakes')}</summary>
          <ul className="list-disc ps-5 flow">
            {page.mistakes.map((mistake, index) => (
              <li key={index}>
                <LinkedText parts={mistake} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Steps({ steps }: Pick<TaskPage, 'steps'>) {
  const t = useTranslate()
  if (steps.length === 0) return null
  return (
    <div className="mt-6 max-w-measure">
      <h2 className="text-lead">{t('evidence:steps')}</h2>
      <ol className="flow mt-2 list-decimal ps-6">
        {steps.map((step, index) => (
          <li key={index}>
            <LinkedText parts={step} />
          </li>
        ))}
      </ol>
    </div>
  )
}
