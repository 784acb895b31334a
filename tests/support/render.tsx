// Renders a part of a page as the server does: inside the router, with the product's own texts.
import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import remixConfig from '../../remix.config.js'
import { instanceFor } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { Page } from './page'
import { faultsOf } from './soundness'

export type Surroundings = {
  readonly language?: Language
  /** Where the page stands, with its query. */
  readonly at?: string
  readonly handle?: RouteHandle
  /** What the route threw; the element is then its error boundary. */
  readonly error?: unknown
  /** What the route's loader gave. */
  readonly data?: unknown
}

/** The page, after it was held against everything that is true of every page. */
export function render(element: ReactElement, { language = 'en', ...around }: Surroundings = {}): Page {
  const missing: string[] = []
  const texts = instanceFor(language).cloneInstance({
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => missing.push(`no text for ${namespace}:${key}`),
    missingInterpolationHandler: (text: string, [gap]: readonly string[]) =>
      missing.push(`no value for ${gap} in "${text}"`),
    interpolation: { escapeValue: false },
  })
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <RemixServer context={entryFor(element, around)} url={new URL(around.at ?? '/', 'http://portal.test')} />
    </I18nextProvider>,
  )
  const page = new Page(html)
  const faults = [...missing, ...faultsOf(page.root)]
  if (faults.length > 0) throw new Error(faults.join('; '))
  return page
}

function entryFor(element: ReactElement, { at = '/', handle, error, data }: Surroundings) {
  const { pathname, search } = new URL(at, 'http://portal.test')
  const show = () => element
  const route = { id: 'page', path: '*', hasLoader: false, hasAction: false, hasErrorBoundary: true }
  const module = { default: show, ErrorBoundary: show, handle }
  const match = { params: { '*': pathname.slice(1) }, pathname, pathnameBase: '/', route }
  const entry = {
    manifest: { routes: { page: { ...route, module: '' } }, entry: { module: '', imports: [] }, url: '', version: '1' },
    routeModules: { page: module },
    future: remixConfig.future,
    isSpaMode: false,
    staticHandlerContext: {
      basename: '/',
      location: { pathname, search, hash: '', state: null, key: 'default' },
      matches: [match],
      loaderData: data === undefined ? {} : { page: data },
      actionData: null,
      errors: error === undefined ? null : { page: error },
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
  }
  // Remix builds the rest of it from a bundle, which a test of one component has none of.
  return entry as unknown as EntryContext
}
