import { useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Namespace } from '~/i18n/message-key'
import { namespacesOf } from '~/i18n/route-namespaces'

type TextsReadyProps = {
  /** Texts that no matched route declares. */
  readonly also?: readonly Namespace[]
  readonly children: ReactNode
}

/**
 * Holds a page back until its texts are there. Navigation is a transition, so the previous page stays on the screen
 * meanwhile and nobody ever sees a bare key.
 */
export function TextsReady({ also = [], children }: TextsReadyProps) {
  const handles = useMatches().map((match) => match.handle)
  useTranslation([...new Set<Namespace>(['common', ...namespacesOf(handles), ...also])])
  return children
}
