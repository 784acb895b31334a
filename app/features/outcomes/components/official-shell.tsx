import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

/** What every page of the programme's officials has around it; each page asks for its reader itself. */
export function OfficialShell({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const nav = [
    { to: paths.official.dashboard(), label: t('outcomes:nav.dashboard'), end: true },
    { to: paths.official.report(), label: t('outcomes:nav.report') },
    { to: paths.official.firms(), label: t('outcomes:nav.firms') },
  ]
  return (
    <PageShell nav={nav} owner={t('outcomes:office')} session="in">
      {children}
    </PageShell>
  )
}
