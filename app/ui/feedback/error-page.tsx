import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import type { ComponentType, ReactNode } from 'react'
import { FORM_FIGURES } from '~/i18n/form-reply'
import type { MessageKey } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '../layout/page-shell'

type Kind = 'unreadable' | 'notFound' | 'forbidden' | 'unavailable' | 'tooLarge' | 'tooMany' | 'failed'

const KINDS: Readonly<Record<number, Kind>> = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
}

type ErrorPageProps = {
  readonly requestId?: string
  /** Header, menu and foot of whoever reads it. */
  readonly Frame?: ComponentType<{ readonly children: ReactNode }>
}

/** What happened, what to do now, and the number by which we find it in the log. */
export function ErrorPage({ requestId, Frame = PageShell }: ErrorPageProps) {
  const t = useTranslate()
  const error = useRouteError()
  const kind = (isRouteErrorResponse(error) && KINDS[error.status]) || 'failed'
  const text = (part: 'heading' | 'body'): string =>
    t(`common:errors.${kind}.${part}` satisfies MessageKey, FORM_FIGURES)
  return (
    <Frame>
      <h1 className="text-page">{text('heading')}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-soft">{text('body')}</p>
      <p className="mt-6">
        <Link to={paths.landing()}>{t('common:errors.home')}</Link>
      </p>
      {requestId && kind !== 'notFound' && (
        <p className="mt-6 text-small text-ink-soft">{t('common:errors.requestId', { id: requestId })}</p>
      )}
    </Frame>
  )
}
