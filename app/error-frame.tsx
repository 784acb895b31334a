// What stands around a page that could not be shown: header, menu and foot of whoever reads it. Nothing is asked for that the page
// did not bring: what the answer says of its reader, else the area of the page and whether the browser has a session.
import { isRouteErrorResponse, useMatches, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { Suspense, type ReactNode } from 'react'
import { menuIn, menuOfPage, type Menu } from './domain/access/menus'
import { AdminShell } from './features/accounts/components/admin-shell'
import { OfficialShell } from './features/outcomes/components/official-shell'
import { StaffShell } from './features/reviews/components/staff-shell'
import type { Namespace } from './i18n/message-key'
import { useTranslate } from './i18n/use-translate'
import { paths } from './paths'
import type { loader } from './root'
import { PageShell } from './ui/layout/page-shell'
import { TextsReady } from './ui/layout/texts-ready'

type FrameProps = { readonly children: ReactNode }

export function ErrorFrame({ children }: FrameProps) {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const page = useMatches().at(-1)?.id
  const menu = (isRouteErrorResponse(error) && menuIn(error.data)) || menuOfPage(page, root?.hasSession ?? false)
  const { Shell, texts } = FRAMES[menu]
  return (
    <Suspense>
      <TextsReady also={texts}>
        <Shell>{children}</Shell>
      </TextsReady>
    </Suspense>
  )
}

type Frame = {
  readonly Shell: (props: FrameProps) => ReactNode
  /** Texts of its menu, which the page that failed may not have brought. */
  readonly texts: readonly Namespace[]
}

const FRAMES: Readonly<Record<Menu, Frame>> = {
  nobody: { Shell: ({ children }) => <PageShell session="out">{children}</PageShell>, texts: [] },
  person: { Shell: PersonFrame, texts: [] },
  advisor: { Shell: AdvisorFrame, texts: ['reviews'] },
  lead_advisor: { Shell: LeadFrame, texts: ['reviews'] },
  official: { Shell: OfficialShell, texts: ['outcomes'] },
  administrator: { Shell: AdminShell, texts: ['accounts'] },
}

function PersonFrame({ children }: FrameProps) {
  const t = useTranslate()
  const nav = [{ to: `${paths.firms.list()}?all=1`, label: t('common:nav.firms') }]
  return (
    <PageShell session="in" nav={nav}>
      {children}
    </PageShell>
  )
}

function AdvisorFrame({ children }: FrameProps) {
  return (
    <StaffShell isLead={false} readings={0}>
      <div className="page grow pt-8 pb-16">{children}</div>
    </StaffShell>
  )
}

function LeadFrame({ children }: FrameProps) {
  return (
    <StaffShell isLead readings={0}>
      <div className="page grow pt-8 pb-16">{children}</div>
    </StaffShell>
  )
}
