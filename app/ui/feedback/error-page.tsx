import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import type { ComponentType, ReactNode } from 'react'
import { FORM_FIGURES } from '~/i18n/form-reply'
import { returnedTextIn } from '~/i18n/returned-text'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ReturnedTextNote } from '../form/returned-text-note'
import { PageShell } from '../layout/page-shell'
import { errorHeading, errorKind } from './error-kind'

/** Where nobody has anything to look up. */
const HAS_NO_CAUSE = new Set<ReturnType<typeof errorKind>>(['notFound', 'nothingSent'])

type ErrorPageProps = {
  readonly requestId?: string
  /** Header, menu and foot of whoever reads it. */
  readonly Frame?: ComponentType<{ readonly children: ReactNode }>
}

/** What happened, what to do now, and the number by which we find it in the log. */
export function ErrorPage({ requestId, Frame = PageShell }: ErrorPageProps) {
  const t = useTranslate()
  const error = useRouteError()
  const returned = isRouteErrorResponse(error) ? returnedTextIn(error.data) : null
  const kind = errorKind(error)
  if (returned)
    return (
      <Frame>
        <ReturnedTextNote {...returned} />
      </Frame>
    )
  return (
    <Frame>
      <h1 className="text-page">{t(errorHeading(error))}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-soft">{t(`common:errors.${kind}.body`, FORM_FIGURES)}</p>
      <p className="mt-6">
        <Link to={paths.landing()}>{t('common:errors.home')}</Link>
      </p>
      {requestId && !HAS_NO_CAUSE.has(kind) && (
        <p className="mt-6 text-small text-ink-soft">{t('common:errors.requestId', { id: requestId })}</p>
      )}
    </Frame>
  )
}
