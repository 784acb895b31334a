import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import { Suspense, type ReactNode } from 'react'
import { unreadValues } from './domain/market/address-values'
import { chinaDay } from './domain/shared/dates'
import { ErrorFrame } from './error-frame'
import { languageOf, translator } from './i18n/i18n.server'
import { directionOf } from './i18n/language'
import { useLanguage } from './i18n/use-translate'
import { sessionToken } from './server/session.server'
import { ErrorPage } from './ui/feedback/error-page'
import { useNonce } from './ui/layout/nonce'
import { PageTitle } from './ui/layout/page-title'
import { TextsReady } from './ui/layout/texts-ready'
import './ui/theme.css'

export { unlessLineBroke as shouldRevalidate } from './ui/form/broken-line'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const t = translator(languageOf(request))
  return {
    title: t('common:product.name'),
    description: t('common:product.description'),
    unread: unreadValues(new URL(request.url), chinaDay(new Date())),
    requestId: context.requestId,
    // Read from the cookie alone: which header an error page has is worth no query.
    hasSession: sessionToken(request) !== null,
  }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce()
  const language = useLanguage()
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e151f" />
        <PageTitle />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Suspense>
      <TextsReady>
        <Outlet />
      </TextsReady>
    </Suspense>
  )
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('root')
  return <ErrorPage requestId={data?.requestId} Frame={ErrorFrame} />
}
