import { useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { namespacesOf } from '~/i18n/route-namespaces'

/**
 * Holds a page back until its texts are there. Navigation is a transition, so the previous page stays on the screen
 * meanwhile and nobody ever sees a bare key.
 */
export function TextsReady({ children }: { readonly children: ReactNode }) {
  const handles = useMatches().map((match) => match.handle)
  useTranslation(['common', ...namespacesOf(handles)])
  return children
}
