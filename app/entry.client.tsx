import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { startTranslations } from './i18n/i18n.client'
import { namespacesOf } from './i18n/route-namespaces'
import { watchTyping } from './ui/form/early-typing'

/**
 * Remix unpacks the page's data at its first rendering and makes React wait for it, above every Suspense boundary. A press that
 * comes in this moment asks for a page that cannot be completed, and fails. So the unpacking is begun, and waited for, before
 * React listens to anything.
 */
async function pageDataReady() {
  try {
    RemixBrowser({})
  } catch (waiting) {
    if (waiting instanceof Promise) await waiting
  }
}

async function hydrate() {
  watchTyping()
  const modules = Object.values(window.__remixRouteModules)
  const i18n = await startTranslations(
    document.documentElement.lang,
    namespacesOf(modules.map((module) => module?.handle)),
  )
  // The server names the error in the title for readers without scripts; with scripts the error summary does it.
  const prefix = i18n.t('common:title.errorPrefix')
  if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length)
  await pageDataReady()
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
