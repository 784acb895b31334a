import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

/** The frame of pages that concern the signed-in person and no firm. */
export function PersonShell({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const nav = [{ to: `${paths.firms.list()}?all=1`, label: t('accounts:nav.firms') }]
  return (
    <PageShell session="in" nav={nav}>
      {children}
    </PageShell>
  )
}
