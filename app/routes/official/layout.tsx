import { Outlet } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['outcomes'] }

/** What every page of the programme's officials has around it; each page asks for its reader itself. */
export default function OfficialLayout() {
  const t = useTranslate()
  const nav = [
    { to: paths.official.dashboard(), label: t('outcomes:nav.dashboard'), end: true },
    { to: paths.official.report(), label: t('outcomes:nav.report') },
    { to: paths.official.firms(), label: t('outcomes:nav.firms') },
  ]
  return (
    <PageShell nav={nav} owner={t('outcomes:office')} session="in">
      <Outlet />
    </PageShell>
  )
}
