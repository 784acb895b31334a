import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

type StaffShellProps = {
  readonly isLead: boolean
  /** Second reviews that wait for the reader. */
  readonly readings: number
  /** Questions of firms that nobody has answered; an error page counts nothing. */
  readonly questions?: number
  readonly children: ReactNode
}

/** Advisors' pages up to the edges of the window. */
export function StaffShell({ isLead, readings, questions, children }: StaffShellProps) {
  const t = useTranslate()
  const nav = [
    { to: paths.advisor.queue(), label: t('reviews:queue.title'), end: true },
    { to: paths.advisor.readings(), label: t('reviews:readings'), count: readings },
    { to: paths.advisor.questions(), label: t('reviews:questions'), count: questions },
    { to: paths.advisor.quiet(), label: t('reviews:quiet') },
    ...(isLead
      ? [
          { to: paths.advisor.load(), label: t('reviews:load.title') },
          { to: paths.advisor.statistics(), label: t('reviews:statistics') },
          { to: paths.advisor.templates(), label: t('reviews:load.templates') },
        ]
      : []),
  ]
  return (
    <PageShell session="in" width="workspace" nav={nav}>
      {children}
    </PageShell>
  )
}
