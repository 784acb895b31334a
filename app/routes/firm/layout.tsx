import { Outlet, useLoaderData, useRouteLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import type { ReactNode } from 'react'
import { inLanguage } from '~/domain/shared/in-language'
import { ErrorFrame } from '~/error-frame'
import { firmPage } from '~/features/accounts/pages.server'
import { firmNav, type FirmNav } from '~/features/navigation/queries.server'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/feedback/error-page'
import { unlessLineBroke } from '~/ui/form/broken-line'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['roadmap'] }

export const loader = firmPage('viewer', ({ scope }) => firmNav(scope))

/** Whoever comes from a thread has read it. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  const asked = unlessLineBroke(args)
  return asked || (!args.formMethod && args.currentUrl.pathname.endsWith('/messages'))
}

export default function FirmLayout() {
  return (
    <FirmShell firm={useLoaderData<typeof loader>()}>
      <Outlet />
    </FirmShell>
  )
}

/** What failed is one page of the firm: its menu stays. */
export function ErrorBoundary() {
  const firm = useRouteLoaderData<typeof loader>('routes/firm/layout')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const Frame = ({ children }: { readonly children: ReactNode }) =>
    firm ? <FirmShell firm={firm}>{children}</FirmShell> : <ErrorFrame>{children}</ErrorFrame>
  return <ErrorPage requestId={root?.requestId} Frame={Frame} />
}

type FirmShellProps = {
  readonly firm: FirmNav
  readonly children: ReactNode
}

function FirmShell({ firm, children }: FirmShellProps) {
  const t = useTranslate()
  const language = useLanguage()
  const unread = firm.unread.reduce((sum, { count }) => sum + count, 0)
  const nav = [
    { to: paths.firm.roadmap(firm.id), label: t('roadmap:nav.roadmap'), end: true },
    { to: paths.firm.documents(firm.id), label: t('roadmap:nav.documents') },
    { to: paths.firm.questions(firm.id), label: t('roadmap:nav.messages'), count: unread },
    { to: paths.firm.readiness(firm.id), label: t('roadmap:nav.readiness') },
    { to: paths.firm.calendar(firm.id), label: t('roadmap:nav.calendar') },
    { to: paths.firm.products(firm.id), label: t('roadmap:nav.products') },
    { to: paths.firm.markets(firm.id), label: t('roadmap:nav.markets') },
    { to: paths.firm.channels(firm.id), label: t('roadmap:nav.channels') },
    { to: paths.firm.people(firm.id), label: t('roadmap:nav.people') },
    { to: paths.firm.profile(firm.id), label: t('roadmap:nav.profile') },
  ]
  return (
    <PageShell nav={nav} owner={inLanguage(language, { zh: firm.nameZh, en: firm.nameEn })} session="in">
      {children}
    </PageShell>
  )
}
