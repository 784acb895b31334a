import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

/** What every page of the administrators has around it; each page asks for its reader itself. */
export function AdminShell({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const nav = [
    { to: paths.admin.staff(), label: t('accounts:nav.staff') },
    { to: paths.admin.accounts(), label: t('accounts:nav.accounts') },
    { to: paths.admin.firms(), label: t('accounts:nav.firmsByCode') },
    { to: paths.admin.security(), label: t('accounts:nav.security') },
    { to: paths.admin.catalogue(), label: t('accounts:nav.catalogue') },
    { to: paths.admin.rates(), label: t('accounts:nav.rates') },
    { to: paths.admin.data(), label: t('accounts:nav.data') },
    { to: paths.admin.jobs(), label: t('accounts:nav.jobs') },
  ]
  return (
    <PageShell session="in" nav={nav}>
      {children}
    </PageShell>
  )
}
