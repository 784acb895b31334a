import { useMatches, useRouteLoaderData } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { tellsOfAddress } from '~/i18n/route-namespaces'
import type { loader } from '~/root'
import { Notice } from './notice'

/** What the address asked for and nobody understood, on top of the page that is shown without it. */
export function UnreadAddress() {
  const t = useTranslate()
  const unread = useRouteLoaderData<typeof loader>('root')?.unread ?? []
  const isTold = tellsOfAddress(useMatches().map(({ handle }) => handle))
  if (unread.length === 0 || isTold) return null
  return (
    <Notice tone="warn">
      {unread.map(({ name, value, why }) => (
        <p key={name}>
          {t(why === 'repeated' ? 'common:address.repeated' : 'common:address.unread', {
            what: t(`common:address.names.${name}`),
            value,
          })}
        </p>
      ))}
    </Notice>
  )
}
