// Which of the few errors that a reader can meet one is: the page and its title call it by one name.
import { isRouteErrorResponse } from '@remix-run/react'
import { returnedTextIn } from '~/i18n/returned-text'
import type { MessageKey } from '~/i18n/message-key'

type Kind = 'unreadable' | 'notFound' | 'forbidden' | 'nothingSent' | 'unavailable' | 'tooLarge' | 'tooMany' | 'failed'

const KINDS: Readonly<Record<number, Kind>> = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'notFound',
  405: 'nothingSent',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
}

export function errorKind(error: unknown): Kind {
  return (isRouteErrorResponse(error) && KINDS[error.status]) || 'failed'
}

/** What its page says on top. */
export function errorHeading(error: unknown): MessageKey {
  const returned = isRouteErrorResponse(error) ? returnedTextIn(error.data) : null
  return returned?.heading ?? `common:errors.${errorKind(error)}.heading`
}
