import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

type StaffShellProps = { readonly isLead: boolean; readonly children: ReactNode }

/** Advisors' pages up to the edges of the window. */
export function StaffShell({ isLead, children }: StaffShellProps) {
  const t = useTranslate()
  const nav = [
    { to: paths.advisor.queue(), label: t('reviews:queue.title'), end: true },
    ...(isLead
      ? [
          { to: paths.advisor.load(), label: t('reviews:load.title') },
          { to: paths.advisor.figures(), label: t('reviews:figures') },
        ]
      : []),
  ]
  return (
    <PageShell session="in" width="desk" nav={nav}>
      {children}
    </PageShell>
  )
}
